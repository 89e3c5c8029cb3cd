"""The program as scripts call it: two homes join, exchange, list, print and check, with exit codes and JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.models.people import Role
from app.paths import Home
from app.services.gatebook import open_gatebook
from app.services.users import UserForm
from app.storage.home_lock import HomeLock


@dataclass(frozen=True)
class Ended:
    """How a call ended."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> dict[str, Any]:
        return json.loads(self.out)


def gatebook(*arguments: object) -> Ended:
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    found = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=_env(), check=False)
    return Ended(found.returncode, found.stdout, found.stderr)


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONUTF8": "1"}


def done(*arguments: object) -> dict[str, Any]:
    ended = gatebook(*arguments, "--json")
    assert ended.code == 0, ended
    return ended.told


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the homes ``hq`` and ``SLM``, which have joined, and one device at the point."""
    base = tmp_path_factory.mktemp("place")
    done("init", "--hq", "--name", "Programme", "--home", base / "hq")
    done("init", "--point", "SLM", "--home", base / "SLM")
    code = done("join", "request", base / "slm.join", "--home", base / "SLM")["code"]
    accepted = done("join", "accept", base / "slm.join", "--code", code, "--home", base / "hq")["accepted"]
    done("join", "finish", accepted["answer"], "--home", base / "SLM")
    record(base / "SLM")
    return base


def record(home: Path) -> None:
    book = open_gatebook(Home(home))
    admin = book.accounts.first_administrator("محمد علي حسين", "admin", "border-2026", "ar")
    book.accounts.add_user(admin, UserForm("کاوە عەزیز", "kawa", Role.OFFICER), "border-2026")
    book.equipment.add_asset(admin, {"item": "PWR-001", "tag": "SLM-0001", "serial": "X1"})
    book.close()


def test_the_answer_lies_beside_the_request(place: Path):
    assert (place / "slm.answer").is_file()


def test_a_wrong_code_is_not_accepted_and_leaves_no_answer(place: Path, tmp_path: Path):
    wrong = "AAAAA-AAAAA-AAAAA-AAAAA"
    answer = tmp_path / "answer"
    ended = gatebook(
        "join", "accept", place / "slm.join", "--code", wrong, "--out", answer, "--home", place / "hq"
    )
    assert ended.code == 1
    assert ended.err.startswith("The request has another code: ")
    assert not answer.exists()


def test_a_bundle_travels_to_headquarters_once(place: Path, tmp_path: Path):
    bundle = tmp_path / "slm.gbk"
    sent = done("export", "--to", "hq", "--out", bundle, "--home", place / "SLM")["files"]
    assert [file["path"] for file in sent] == [str(bundle)]
    assert done("verify", bundle)["label"] == "Shalamcha"
    assert done("inspect", bundle, "--home", place / "hq")["verdict"] == "new"
    first = done("import", bundle, "--home", place / "hq")["files"][0]
    again = done("import", tmp_path, "--home", place / "hq")["files"][0]
    assert (first["verdict"], again["verdict"]) == ("imported", "nothing_new")
    rows = done("list", "equipment", "--search", "مولده", "--home", place / "hq")["rows"]
    assert [row["tag"] for row in rows] == ["SLM-0001"]


def test_a_folder_to_export_to_is_made_but_not_the_folders_above_it(place: Path, tmp_path: Path):
    home = ("--home", place / "SLM")
    made = done("export", "--to", "hq", "--out", tmp_path / "bundles", *home)["files"]
    ended = gatebook("export", "--to", "hq", "--out", tmp_path / "stick" / "bundles", *home, "--json")
    assert Path(made[0]["path"]).parent == tmp_path / "bundles"
    assert (ended.code, ended.told["code"]) == (3, "folder_missing")


def test_files_of_other_points_in_a_folder_are_passed_over(place: Path, tmp_path: Path):
    folder = tmp_path / "round"
    folder.mkdir()
    done("export", "--to", "hq", "--out", folder, "--home", place / "SLM")
    done("export", "--to", "SLM", "--out", folder, "--home", place / "hq")
    other = tmp_path / "SHB"
    done("init", "--point", "SHB", "--home", other)
    done("join", "request", tmp_path / "shb.join", "--home", other)
    accepted = done("join", "accept", tmp_path / "shb.join", "--home", place / "hq")["accepted"]
    done("join", "finish", accepted["answer"], "--home", other)
    named = gatebook("import", *sorted(folder.iterdir()), "--home", other, "--json")
    assert (named.code, {file["error"]["code"] for file in named.told["files"]}) == (1, {"bundle_not_for_us"})
    assert gatebook("import", folder, "--home", other).code == 0


def test_lists_tell_how_far_a_record_has_travelled(place: Path, tmp_path: Path):
    def states() -> list[str]:
        return [row["exchange"] for row in done("list", "equipment", "--home", place / "SLM")["rows"]]

    done("export", "--to", "hq", "--out", tmp_path / "out", "--home", place / "SLM")
    before = states()
    done("import", tmp_path / "out", "--home", place / "hq")
    done("export", "--to", "SLM", "--out", tmp_path / "back.gbk", "--home", place / "hq")
    done("import", tmp_path / "back.gbk", "--home", place / "SLM")
    assert (before, states()) == (["exported"], ["acknowledged"])


def test_an_equipment_list_of_no_point_is_refused(place: Path, tmp_path: Path):
    ended = gatebook("print", "equipment", "ZZZ", "--out", tmp_path / "x.pdf", "--home", place / "SLM")
    assert (ended.code, (tmp_path / "x.pdf").exists()) == (1, False)
    assert ended.err.startswith("There is no border point with the code ZZZ")


def test_a_damaged_bundle_is_refused_with_a_sentence(place: Path, tmp_path: Path):
    bundle = tmp_path / "slm.gbk"
    done("export", "--to", "hq", "--out", bundle, "--home", place / "SLM")
    bundle.write_bytes(bundle.read_bytes()[:-10])
    for command in (["verify", bundle], ["inspect", bundle, "--home", place / "hq"]):
        ended = gatebook(*command)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err.startswith("This file is incomplete")
    ended = gatebook("import", bundle, "--home", place / "hq")
    assert (ended.code, ": This file is incomplete" in ended.out) == (1, True)


def test_a_missing_file_is_trouble_of_the_surroundings(place: Path, tmp_path: Path):
    ended = gatebook("verify", tmp_path / "none.gbk", "--json")
    assert (ended.code, ended.told["code"], ended.told["hint"]) == (3, "file_missing", "plug_in_again")


def test_a_home_in_use_is_told_and_left_alone(place: Path):
    lock = HomeLock(place / "SLM")
    lock.acquire()
    ended = gatebook("list", "equipment", "--home", place / "SLM")
    lock.release()
    assert ended.code == 3
    assert ended.err.startswith("Gatebook is already open with this data.")


def test_a_folder_that_is_no_home_is_refused_and_stays_empty(tmp_path: Path):
    ended = gatebook("list", "people", "--home", tmp_path / "none", "--json")
    assert (ended.code, ended.told["code"]) == (1, "home_not_set_up")
    assert not (tmp_path / "none").exists()


def test_a_home_is_set_up_once(place: Path):
    ended = gatebook("init", "--point", "SLM", "--home", place / "SLM", "--json")
    assert (ended.code, ended.told["code"]) == (1, "home_already_set_up")


def test_the_records_are_sound_and_dump_the_same_twice(place: Path):
    assert done("check", "--home", place / "SLM")["sound"]
    dumps = [gatebook("dump", "--home", place / "SLM") for _ in range(2)]
    assert dumps[0] == dumps[1]
    assert "SLM-0001" in dumps[0].out


def test_an_equipment_list_is_printed_in_every_language(place: Path, tmp_path: Path):
    for lang in ("ar", "ckb", "en", "all"):
        paper = tmp_path / f"{lang}.pdf"
        done("print", "equipment", "SLM", "--lang", lang, "--out", paper, "--home", place / "SLM")
        assert paper.read_bytes().startswith(b"%PDF-")


def test_a_record_that_is_not_there_cannot_be_printed(place: Path, tmp_path: Path):
    ended = gatebook("print", "checklist", "none", "--out", tmp_path / "x.pdf", "--home", place / "SLM")
    assert (ended.code, (tmp_path / "x.pdf").exists()) == (1, False)
    assert ended.err.startswith("This record is no longer here")


@pytest.mark.parametrize("lang", ["ar", "ckb"])
def test_errors_come_in_the_language_asked_for(tmp_path: Path, lang: str):
    ended = gatebook("check", "--home", tmp_path / "none", "--lang", lang)
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1


def test_no_command_loads_the_window(place: Path):
    probe = (
        "import sys; from app.__main__ import main; main(sys.argv[1:]);"
        "sys.exit(any(name in sys.modules for name in ('PySide6.QtWidgets', 'PySide6.QtGui')))"
    )
    command = [sys.executable, "-c", probe, "list", "people", "--home", str(place / "SLM")]
    assert subprocess.run(command, capture_output=True, env=_env(), check=False).returncode == 0
