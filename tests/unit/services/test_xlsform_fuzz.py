"""Forms put together at random: each comes with every row told of, and comes back from its export, or is refused."""

from __future__ import annotations

import random

import pytest

from app.errors import Refused
from app.models.template_rules import flaws
from app.models.xlsform import Fate
from app.services.xlsform_export import form_bytes
from app.services.xlsform_import import read_form
from tests.unit.services.forms import workbook

TYPES = (
    "text", "integer", "decimal", "select_one yn", "select_multiple yn or_other", "select_one  ", "begin group",
    "end group", "begin repeat", "end repeat", "begin_repeat", "calculate", "note", "image", "range", "start", "today",
    "geopoint", "rank yn", "begin loop over yn", "end loop", "hidden", "#c", "", "select_one_from_file a.csv",
    "acknowledge", "BEGIN GROUP", "select_one ${q}", "audit", "xml-external",
)  # fmt: skip
NAMES = ("a", "b", "a b", "", "ج", "1", "_x", "a-b", "A", "data", "meta", "x" * 100, "a.b", "${a}")
EXPRESSIONS = (
    "${a} = 1", "${b}", "selected(${a},'x')", ". > 1", "regex(.,'a')", "${nobody}=1", "((", "today()",
    "${a} and ${b} or not(${1})", "count(${a})", "indexed-repeat(1)",
    "yes", "no", "true()", "if(${a}='x',1,2)", "'x", "${a}[1]", "../b",
    "position(..)", "=1+1", "string-length() > 3", "${_x} != ''", "concat(${a})", "${a} = ${b} = ${a}", "- - -1", "1e5",
)  # fmt: skip
TEXTS = ("Label", "", "=SUM(1)", "ب", "${a} hi", "<b>x</b>", "x" * 6000, "a\nb", "🚪", "  ")
LOGIC = (
    "relevant",
    "constraint",
    "required",
    "calculation",
    "bind::relevant",
    "relevance",
    "repeat_count",
    "jr:count",
)
COLUMNS = (
    *LOGIC, "label", "label::Arabic (ar)", "label::French", "hint", "appearance", "default", "media::image",
    "choice_filter", "parameters", "gatebook_min", "gatebook_fails_on", "gatebook_picture", "weird", "label:en",
    "constraint_message::ar",
)  # fmt: skip


def made_up(seed: int) -> bytes:
    """Return a workbook of rows that no person would write."""
    chance = random.Random(seed)

    def cell(column: str) -> str:
        if column in LOGIC:
            return chance.choice((*EXPRESSIONS, *[""] * 12))
        if column.startswith("gatebook"):
            return chance.choice(("", "1", "x", '{"sha256":1}', "no yes"))
        return chance.choice({"type": TYPES, "name": NAMES}.get(column, TEXTS))

    columns = ["type", "name", *chance.sample(COLUMNS, chance.randrange(1, 12))]
    survey = [columns, *([cell(one) for one in columns] for _ in range(chance.randrange(1, 14)))]
    choices = [
        ["list_name", "name", "label"],
        *([chance.choice(("yn", "z", "")), cell("name"), cell("label")] for _ in range(chance.randrange(6))),
    ]
    settings = [
        ["form_title", "form_id", "version"],
        [cell("label"), cell("name"), chance.choice(("1", "", "x y"))],
    ]
    return workbook(survey, choices, settings if chance.random() < 0.8 else ())


def _holds(seed: int) -> None:
    try:
        form = read_form(made_up(seed), "fuzz")
    except Refused:
        return
    assert not list(flaws(form.template))
    assert "row_not_read" not in {one.code for one in form.findings}
    again = read_form(form_bytes(form.template))
    assert again.template == form.template
    assert not [
        one for one in again.findings if one.fate in (Fate.LOST, Fate.CHANGED) or one.code == "pyxform_fails"
    ]


@pytest.mark.parametrize("seed", range(8))
def test_a_made_up_form_comes_or_is_refused(seed: int):
    _holds(seed)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_thousands_of_made_up_forms_come_or_are_refused():
    for seed in range(8, 4000):
        _holds(seed)
