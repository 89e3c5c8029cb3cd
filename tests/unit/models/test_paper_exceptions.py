"""All yes except: item numbers with remarks as people type them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import Refused
from app.models.paper_exceptions import filled, read_exceptions
from tests.unit.printing.samples import templates

FORM = templates()["SOP-02"]
"""Items 4 to 12 are answered by yes or no."""


@pytest.mark.parametrize(
    "typed, told",
    [
        ("", {}),
        ("5", {5: ""}),
        ("5 7 9-11", {5: "", 7: "", 9: "", 10: "", 11: ""}),
        ("٥، ٧ مصباح عاطل", {5: "", 7: "مصباح عاطل"}),
        ("۵ لامپ", {5: "لامپ"}),
        ("5 lamp broken, reported, 7", {5: "lamp broken, reported", 7: ""}),
        ("11-9 dark", {9: "dark", 10: "dark", 11: "dark"}),
        ("5: no key; 6) lost", {5: "no key", 6: "lost"}),
    ],
)
def test_numbers_are_read_with_their_remarks(typed: str, told: dict[int, str]) -> None:
    assert read_exceptions(typed, "", FORM).no == told


@pytest.mark.parametrize(
    "no, na, code",
    [
        ("42", "", "paper_item_missing"),
        ("0", "", "paper_item_missing"),
        ("2", "", "paper_item_other"),
        ("5", "4-6", "paper_item_twice"),
        ("lamp 5", "", "paper_item_unread"),
    ],
)
def test_what_cannot_be_meant_is_refused(no: str, na: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_exceptions(no, na, FORM)
    assert refused.value.code == code


def test_all_others_are_yes_and_no_other_kind_of_item_is_answered() -> None:
    answers = filled(FORM, read_exceptions("5 dark", "7", FORM))
    numbers = FORM.numbers
    told = {numbers[code]: (answer.value, answer.comment) for code, answer in answers.items()}
    assert told == dict.fromkeys(range(4, 13), ("yes", "")) | {5: ("no", "dark"), 7: ("na", "")}


def test_items_of_repeated_sections_are_left_to_the_list() -> None:
    first, *others = FORM.sections
    form = replace(FORM, sections=(first, *(replace(one, repeat="person") for one in others)))
    answers = filled(form, read_exceptions("", "", form))
    assert set(answers) == {item.code for item in first.items if item.type == "yes_no_na"}
