"""``gatebook template``: forms come in, checklists go out, drafts are given out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import Voice, run
from app.ui.command_words import said_in
from app.ui.messages import message_in
from tests.unit.services.forms import workbook

FORM = workbook(
    [["type", "name", "label"], ["text", "seal", "Seal number"], ["audio", "say", "Say it"]],
    settings=[["form_title", "form_id", "version"], ["Seals", "SEAL", "3"]],
)


def unasked(*_given: object) -> Any:
    """Stand for what none of these commands asks the interface for."""
    raise AssertionError("not asked for here")


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]):
    """Return a way to type a command under ``template`` and read its JSON."""

    def said(*argv: object) -> dict[str, Any]:
        capsys.readouterr()
        run([*map(str, argv), "--json"], Voice(message_in, said_in, unasked, unasked, unasked))
        return json.loads(capsys.readouterr().out)

    return said


@pytest.fixture
def hq(tmp_path: Path, say: Any) -> Path:
    say("init", "--hq", "--name", "HQ", "--home", tmp_path / "hq")
    (tmp_path / "seals.xlsx").write_bytes(FORM)
    return tmp_path / "hq"


def test_a_form_is_imported_given_out_and_exported_again(hq: Path, tmp_path: Path, say: Any):
    told = say("template", "import", tmp_path / "seals.xlsx", "--frequency", "daily", "--home", hq)
    assert (told["code"], told["counts"]["lost"]) == ("SEAL", 1)
    assert {one["code"] for one in told["findings"] if one["fate"] == "lost"} == {"type_not_expressible"}
    assert say("template", "publish", told["draft"], "--home", hq)["template"] == "SEAL@3"
    say("template", "export", "SEAL", "--out", tmp_path / "out.xlsx", "--home", hq)
    again = say("template", "import", tmp_path / "out.xlsx", "--dry-run", "--home", hq)
    assert (again["code"], again["counts"]["lost"], again["draft"]) == ("SEAL", 0, "")


def test_a_draft_is_listed_until_it_is_discarded(hq: Path, tmp_path: Path, say: Any):
    draft = say("template", "import", tmp_path / "seals.xlsx", "--home", hq)["draft"]
    assert draft in {one["draft"] for one in say("template", "list", "--home", hq)["templates"]}
    say("template", "discard", draft, "--home", hq)
    assert say("template", "publish", draft, "--home", hq)["code"] == "draft_missing"


def test_a_point_may_look_at_a_form_and_not_keep_it(tmp_path: Path, hq: Path, say: Any):
    point = tmp_path / "point"
    say("init", "--point", "SLM", "--home", point)
    assert say("template", "import", tmp_path / "seals.xlsx", "--dry-run", "--home", point)["ok"]
    refused = say("template", "import", tmp_path / "seals.xlsx", "--home", point)
    assert refused["code"] == "only_headquarters_publishes"


def test_a_checklist_is_given_out_with_a_note_retired_and_offered_again(hq: Path, tmp_path: Path, say: Any):
    draft = say("template", "import", tmp_path / "seals.xlsx", "--home", hq)["draft"]
    say("template", "publish", draft, "--note-ar", "جديد", "--home", hq)
    assert say("template", "retire", "SEAL@3", "--home", hq)["retired"]
    listed = say("template", "list", "--home", hq)["templates"]
    assert [one["id"] for one in listed if one["retired"]] == ["SEAL@3"]
    assert not say("template", "retire", "SEAL@3", "--undo", "--home", hq)["retired"]
