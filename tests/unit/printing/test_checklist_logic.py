"""Checklists with conditions and repeated sections on paper: blank, and as they were recorded."""

from __future__ import annotations

import pytest

from app.models.logic_values import When
from app.printing.checklist import checklist_pdf
from app.printing.conditions import Conditions
from app.printing.setting import Setting
from app.printing.sheets import ChecklistSheet, RecordMark
from app.services.xlsform_logic import parsed
from tests.unit.models.logic_samples import SAMPLE, answers
from tests.unit.printing.reader import with_poppler
from tests.unit.printing.samples import edition
from tests.unit.printing.words_on_paper import labels


def printed(sheet: ChecklistSheet, *langs: str) -> str:
    return with_poppler(checklist_pdf(sheet, edition(*(langs or ("en",))), labels()))


@pytest.mark.parametrize(
    "source, words",
    [
        ("${lit} = 'no'", "Only if: item 1 = No"),
        ("${kind} = 'lorry' and ${persons} >= 2", "Only if: item 6 = Lorry and item 4 ≥ 2"),
        ("selected(${parts}, 'bus') or ${lamp} != ''", "Only if: item 8 = Bus or item 2 is answered"),
        ("not(${lamp} = '')", "Only if: not (item 2 is not answered)"),
        ("${double} > 3", "Only if: double > 3"),
        ("string-length(${lamp}) > 3", "Only if: string-length([2]) > 3"),
    ],
)
def test_a_condition_is_put_in_words_with_the_numbers_of_the_form(source: str, words: str):
    found = Conditions(Setting(edition("en"), labels()), SAMPLE).lines(parsed(source))
    assert [_plain(line) for line in found] == [words]


def _plain(text: str) -> str:
    return "".join(mark for mark in text if not "\u2066" <= mark <= "\u2069")


def test_a_blank_form_tells_conditions_and_has_room_for_three_blocks():
    text = printed(ChecklistSheet(SAMPLE))
    assert "Only if: item 1 = No" in text
    assert "Only if: item 4 > 0" in text
    assert text.count("axles") == 3
    assert "Vehicle 3" in " ".join(text.split())


def test_a_record_tells_its_blocks_and_what_was_not_asked():
    given = answers(
        lit="yes", persons="2", volts="190", kind__01="car", kind__02ab12="lorry", parts__01="car bus"
    )
    text = printed(
        ChecklistSheet(SAMPLE, record=RecordMark("abcd" * 8), answers=given, when=When.at("2026-11-24T10:00"))
    )
    assert text.count("Not asked") == 2
    assert "Does not fit the rule" in text
    assert text.count("axles") == 2
    assert "Only if" not in text


@pytest.mark.parametrize("langs", [("ar",), ("ckb",), ("ar", "ckb", "en")])
def test_the_form_is_printed_in_every_language(langs: tuple[str, ...]):
    assert "T-1" in printed(ChecklistSheet(SAMPLE), *langs)
