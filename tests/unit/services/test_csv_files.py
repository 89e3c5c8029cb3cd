"""Tables as CSV files: nothing in them runs, everything comes back, and half a file is none."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.progress import Cancelled, CancelToken
from app.services.csv_files import harmless, line, save_table


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+9", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\u2068=HYPERLINK(0)\u2069", "\n=1"],
)
def test_what_a_spreadsheet_would_run_is_text(text: str):
    assert harmless(text).startswith("'")


@pytest.mark.parametrize("text", ["SOP-01", "94%", "", "فتح الكابينة", "a=b", "1-2", "few"])
def test_other_text_stays_as_it_is(text: str):
    assert harmless(text) == text


def test_numbers_stay_numbers():
    assert line([12, -3, "x"]) == "12,-3,x\r\n"


@settings(deadline=None)
@given(st.lists(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"])), min_size=1), max_size=5))
def test_no_cell_begins_as_a_formula_and_every_row_comes_back(rows: list[list[str]]):
    text = "".join(line(row) for row in rows)
    found = list(csv.reader(io.StringIO(text, newline="")))
    assert found == [[harmless(cell) for cell in row] for row in rows]
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for row in found for cell in row)


def test_a_file_says_that_it_is_utf_8_and_has_all_rows(tmp_path: Path):
    path = tmp_path / "t.csv"
    assert save_table(path, ["Name", "عدد"], [["ڤۆڵتییە", 3]]) == 1
    assert path.read_bytes() == "\ufeffName,عدد\r\nڤۆڵتییە,3\r\n".encode()


def test_a_table_that_is_stopped_leaves_no_file_and_keeps_the_one_before(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_text("before", "utf-8")
    token = CancelToken()

    def rows() -> Iterator[list[str]]:
        yield ["one"]
        token.cancel()
        yield ["two"]

    with pytest.raises(Cancelled):
        save_table(path, ["a"], rows(), token)
    assert path.read_text("utf-8") == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["t.csv"]
