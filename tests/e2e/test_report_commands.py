"""Reports on the command line: lines, JSON, a CSV file, and the month on paper in each language."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.models.people import Actor, Role
from app.models.records import Put
from app.paths import Home
from app.services.gatebook import open_gatebook
from tests.e2e.test_command_line import done, gatebook

OFFICER = Actor("u-officer", "Karwan", Role.OFFICER, "SLM", "BPC")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the home of a point with one completed checklist that has a critical failure."""
    folder = tmp_path_factory.mktemp("report") / "SLM"
    done("init", "--point", "SLM", "--home", folder)
    book = open_gatebook(Home(folder))
    item = next(item for item in book.checklists.template("SOP-01@1.0").items() if item.critical)
    head = {"point": "SLM", "template": "SOP-01@1.0", "shift_date": "2026-10-07", "shift_name": "day"}
    changes = [
        Put("run", "r1", {**head, "stage": "completed", "opened": "2026-10-07T05:00:00Z+03:00"}),
        Put("answer", f"r1/{item.code}", {"run": "r1", "item": item.code, "value": "no"}),
    ]
    book.desk.save(OFFICER, changes)
    book.close()
    return folder


SPAN = ("--from", "2026-10-01", "--to", "2026-10-08")


def test_a_report_has_both_figures(home: Path):
    rows = done("report", "checklists", *SPAN, "--home", home)["rows"]
    row = next(row for row in rows if row["checklist"] == "SOP-01")
    assert (row["done"], row["items_met"], row["items_applicable"], row["critical_failures"]) == (1, 0, 1, 1)
    assert row["missed"] == len(("day", "night"))


def test_a_report_goes_to_a_file_that_spreadsheets_open(home: Path, tmp_path: Path):
    path = tmp_path / "runs.csv"
    done("report", "runs", *SPAN, "--out", path, "--home", home)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert len(list(csv.reader(path.read_text("utf-8-sig").splitlines()))) == 2


@pytest.mark.parametrize("lang", ["ar", "ckb", "en"])
def test_the_month_is_printed(home: Path, tmp_path: Path, lang: str):
    paper = tmp_path / "month.pdf"
    done("print", "month", "--month", "2026-10", "--lang", lang, "--out", paper, "--home", home)
    assert paper.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "wrong", [("report", "points", "--from", "soon"), ("print", "month", "--month", "soon", "--out", "x.pdf")]
)
def test_what_is_no_day_or_month_is_refused(home: Path, wrong: tuple[str, ...]):
    ended = gatebook(*wrong, "--home", home)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err
