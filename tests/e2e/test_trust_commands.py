"""The commands of headquarters' administrators and of root keys' keepers, as they are typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import Voice, run
from app.ui.command_words import said_in
from app.ui.messages import message_in

WORDS = "four words of camels"


def unasked(*_given: object) -> Any:
    """Stand for what none of these commands asks the interface for."""
    raise AssertionError("not asked for here")


VOICE = Voice(message_in, said_in, unasked, unasked, unasked)


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]):
    """Return a way to type a command and read its JSON."""

    def said(*argv: object) -> dict[str, Any]:
        capsys.readouterr()
        code = run([*map(str, argv), "--json"], VOICE)
        told: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert told["ok"] == (code == 0), told
        return told

    return said


@pytest.fixture
def hq(tmp_path: Path, say: Any) -> Path:
    """Return headquarters with two of three root keys."""
    home = tmp_path / "hq"
    say("init", "--hq", "--name", "HQ", "--roots", "3", "--threshold", "2", "--home", home)
    return home


def test_keys_go_to_sticks_and_a_new_root_takes_a_lost_ones_place(tmp_path: Path, hq: Path, say: Any) -> None:
    words = tmp_path / "words"
    words.write_text(WORDS, "utf-8")
    kept = say("trust", "keep", "root-1", tmp_path, "--passphrase-file", words, "--home", hq)
    assert kept["line"].startswith("GATEROOT1 ")
    say("trust", "forget", "root-1", "--home", hq)
    assert [one["name"] for one in say("trust", "keys", "--home", hq)["keys"]] == [
        "escrow",
        "root-2",
        "root-3",
    ]
    new = say("trust", "new-root", tmp_path / "new.key")
    roots, change = say("trust", "show", "--home", hq)["trust"]["roots"], tmp_path / "change.gbt"
    drop, add = ("--drop-root", roots[1]), ("--add-root", new["line"])
    say("trust", "propose", change, *drop, *add, "--home", hq)
    for key in (tmp_path / "root-1.key", tmp_path / "new.key"):
        say("trust", "sign", change, "--key", key, "--passphrase-file", words)
    short = say("trust", "adopt", change, "--home", hq)
    assert (short["code"], short["params"]) == ("signatures_missing", {"have": 1, "need": 2})
    told = say("trust", "sign", change, "--key", hq / "keys" / "root-3.key")["proposal"]
    assert (told["roots_dropped"], told["tally"]["old"], told["tally"]["new"]) == ([roots[1]], 2, 3)
    assert say("trust", "adopt", change, "--home", hq)["version"] == 2
    assert roots[1] not in say("trust", "show", "--home", hq)["trust"]["roots"]


def test_headquarters_comes_back_from_a_points_file_and_the_escrow_key(
    tmp_path: Path, hq: Path, say: Any
) -> None:
    point, request, answer = tmp_path / "point", tmp_path / "r.request", tmp_path / "r.answer"
    say("init", "--point", "SLM", "--home", point)
    say("join", "request", request, "--home", point)
    say("join", "accept", request, "--out", answer, "--home", hq)
    say("join", "finish", answer, "--home", point)
    old = next(pc for pc in say("trust", "show", "--home", hq)["trust"]["pcs"] if pc["this"])
    file, keys, new = tmp_path / "p.gbk", hq / "keys", tmp_path / "new"
    say("export", "--to", "hq", "--out", file, "--home", point)
    say("init", "--hq", "--name", "HQ-2", "--recover", file, "--escrow", keys / "escrow.key", "--home", new)
    change = tmp_path / "change.gbt"
    say("trust", "propose", change, "--this-pc", "--drop-hq", old["code"], "--home", new)
    for number in (1, 2):
        say("trust", "sign", change, "--key", keys / f"root-{number}.key")
    say("trust", "adopt", change, "--home", new)
    taken = say("trust", "import", file, "--escrow", keys / "escrow.key", "--home", new)
    assert [one["verdict"] for one in taken["files"]] == ["nothing_new"]
    back = tmp_path / "back.gbk"
    say("export", "--to", "SLM", "--out", back, "--home", new)
    assert [one["verdict"] for one in say("import", back, "--home", point)["files"]] == ["nothing_new"]
    assert say("trust", "show", "--home", point)["trust"]["version"] == 3


def test_a_list_is_published_from_a_file(tmp_path: Path, hq: Path, say: Any) -> None:
    path = tmp_path / "courses.csv"
    path.write_text("code,en,ar,ckb,days\nDRONE-1,Drones,طائرات مسيّرة,درۆن,2\n", "utf-8-sig")
    assert say("reference", "publish", "courses", path, "--home", hq)["added"] == 1
    codes = [row["code"] for row in say("reference", "show", "courses", "--home", hq)["rows"]]
    assert codes[-1] == "DRONE-1"


def test_nothing_is_adopted_of_a_pc_that_was_not_withdrawn(hq: Path, say: Any) -> None:
    assert say("withdrawn", "--home", hq)["withdrawn"] == []
    told = say("adopt", "ABCDE-FGHIJ-KLMNO-PQRST", "--home", hq)
    assert told["code"] == "device_not_withdrawn"
