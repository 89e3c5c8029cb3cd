"""An XLSForm becomes a checklist; what cannot is listed by row with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.models.checklists import Frequency, ItemType
from app.models.logic_text import written
from app.models.template_rules import flaws
from app.models.values import LocalText
from app.models.xlsform import CHOICES, SETTINGS, SURVEY, Fate
from app.services.xlsform_import import read_form
from tests.unit.services.forms import form, told, workbook

FORMS = Path(__file__).parents[2] / "data" / "xlsforms"
CHOICE_LIST = """
list_name | name | label
yn | yes | Yes
yn | no | No
"""


def items(text: str, choices: str = CHOICE_LIST):
    return {item.code: item for item in form(text, choices).template.items()}


@pytest.mark.parametrize(
    "kind, wanted",
    [
        ("text", ItemType.TEXT),
        ("integer", ItemType.NUMBER),
        ("decimal", ItemType.NUMBER),
        ("date", ItemType.DATE),
        ("time", ItemType.TIME),
        ("dateTime", ItemType.DATETIME),
        ("note", ItemType.NOTE),
        ("image", ItemType.PHOTO),
        ("select_one yn", ItemType.CHOICE),
        ("select one from yn", ItemType.CHOICE),
        ("select_multiple yn", ItemType.MULTIPLE),
        ("acknowledge", ItemType.CHOICE),
        ("barcode", ItemType.TEXT),
    ],
)
def test_each_type_of_question_becomes_its_kind_of_item(kind: str, wanted: ItemType):
    assert items(f"type | name | label\n{kind} | q | Question")["q"].type is wanted


def test_an_image_with_the_look_of_a_signature_is_one():
    found = items("type | name | label | appearance\nimage | q | Sign | signature")
    assert found["q"].type is ItemType.SIGNATURE


def test_yes_no_and_not_applicable_are_our_own_kind():
    lists = CHOICE_LIST + "yn | na | Not applicable"
    assert items("type | name | label\nselect_one yn | q | Lit?", lists)["q"].type is ItemType.YES_NO_NA


def test_texts_come_in_three_languages_under_any_name_of_them():
    found = form(
        "type | name | label::English (en) | label::العربية (ar) | label::Kurdish\ntext | q | A | ب | پ"
    )
    assert found.template.item("q").text == LocalText("A", "ب", "پ")


def test_another_language_is_listed_and_a_foreign_form_stands_in_englishs_place():
    both = form("type | name | label::English | label::French (fr)\ntext | q | A | B")
    assert (SURVEY, 1, "language_not_kept") in told(both)
    french = form("type | name | label::French (fr)\ntext | q | B")
    assert french.template.item("q").text == LocalText("B")
    assert (SURVEY, 1, "language_as_english") in told(french)


def test_labels_without_a_language_are_told_by_their_letters():
    found = form("type | name | label\ntext | q | محرك\ntext | r | مولدة")
    assert found.template.item("q").text == LocalText(ar="محرك")


def test_conditions_and_rules_come_as_expressions():
    found = items(
        """
        type | name | label | relevant | required | constraint | constraint_message
        select_one yn | lit | Lit? | | yes | |
        text | lamp | Which? | ${lit} = 'no' | ${lit} != '' | string-length(.) < 20 | Short
        """
    )
    lamp = found["lamp"]
    assert found["lit"].required
    assert written(lamp.relevant) == "${lit} = 'no'"
    assert written(lamp.required_if) == "${lit} != ''"
    assert written(lamp.constraint) == "string-length(.) < 20"
    assert lamp.constraint_message == LocalText("Short")


def test_groups_are_sections_and_what_follows_them_is_another():
    found = form(
        """
        type | name | label | relevant
        text | a | A |
        begin group | g | Group | ${a} = 'x'
        text | b | B |
        begin_group | h | Inner |
        text | c | C |
        end_group | | |
        text | d | D |
        end group | | |
        """
    ).template
    titles = [(section.title.en, [item.code for item in section.items]) for section in found.sections]
    assert titles == [("test", ["a"]), ("Group", ["b"]), ("Group › Inner", ["c"]), ("Group", ["d"])]
    assert [section.relevant is not None for section in found.sections] == [False, True, True, True]


def test_a_repeat_is_a_repeated_section_with_inner_groups_as_headings():
    found = form(
        """
        type | name | label | relevant | repeat_count
        begin repeat | car | Vehicle | | ${n}
        text | plate_type | Kind | |
        begin group | g | Cargo | ${plate_type} = 'lorry' |
        text | load | Load | |
        end group | | | |
        end repeat | | | |
        """
    )
    section = found.template.sections[0]
    assert (section.repeat, [item.code for item in section.items]) == ("car", ["plate_type", "g", "load"])
    assert written(section.items[2].relevant) == "${plate_type} = 'lorry'"
    assert (SURVEY, 2, "repeat_count_not_kept") in told(found)
    assert found.template.identity_warning


def test_or_other_adds_an_option_and_asks_for_it():
    found = items("type | name | label\nselect_one yn or_other | q | Which?")
    assert [option.code for option in found["q"].options] == ["yes", "no", "other"]
    assert written(found["q_other"].relevant) == "selected(${q}, 'other')"


def test_today_and_start_are_functions_where_they_are_asked():
    found = items("type | name | label | constraint\ntoday | day | |\ndate | q | When? | . <= ${day}")
    assert written(found["q"].constraint) == ". <= today()"


def test_a_range_is_a_number_with_a_rule():
    found = items("type | name | label | parameters\nrange | q | How many? | start=0 end=5 step=1")
    assert written(found["q"].constraint) == ". >= 0 and . <= 5"


@pytest.mark.parametrize(
    "row, code",
    [
        ("geopoint | q | Where?", "type_not_expressible"),
        ("audio | q | Say", "type_not_expressible"),
        ("rank yn | q | Order", "type_not_expressible"),
        ("select_one_from_file a.csv | q | Pick", "list_from_file"),
        ("select_one nothing | q | Pick", "list_missing"),
        ("text | q | Q | pulldata('a', 'b', 'c', ${a}) = 1", "function_unknown"),
        ("text | q | Q | ../a = 1", "path_not_expressible"),
        ("text | q | Q | ${nobody} = 1", "refers_to_unknown"),
        ("text | q | Q | ${where} = 1", "refers_to_left_out"),
        ("text | q | Q | ${a} = ", "expression_malformed"),
        ("text | q | Q | regex(${a}, '(a+)+')", "pattern_not_expressible"),
        ("text | q | Q | ${q} = 1", "depends_on_itself"),
        ("text | q | Q | | a", "default_not_kept"),
        ("select_one yn | q | Q | | | b = ${a}", "choice_filter_not_kept"),
        ("end group | | ", "end_without_begin"),
        ("text | a | Again", "name_repeated"),
        ("text | a b | Spaced", "name_changed"),
        ("begin group | g | Never ended", "group_not_ended"),
    ],
)
def test_what_a_checklist_cannot_express_is_listed(row: str, code: str):
    text = f"""
        type | name | label | relevant | default | choice_filter
        text | a | First | | |
        geopoint | where | Where | | |
        {row}
        text | z | Last | | |
        """
    found = form(text, CHOICE_LIST)
    assert code in {one.code for one in found.findings if one.fate in (Fate.LOST, Fate.CHANGED)}
    assert not list(flaws(found.template))


def test_choices_that_are_no_options_are_listed():
    found = form(
        "type | name | label\nselect_one yn | q | Q",
        "list_name | name | label\nyn | yes | Yes\nyn | yes | Again\nyn | | Nameless\n| x | Lost\nyn | a b | Spaced",
    )
    assert {
        (CHOICES, 3, "choice_repeated"),
        (CHOICES, 4, "choice_incomplete"),
        (CHOICES, 5, "choice_incomplete"),
    } <= told(found)
    assert (CHOICES, 6, "choice_code_changed") in told(found)


def test_settings_name_the_checklist():
    found = form(
        "type | name | label\ntext | q | Q",
        "",
        "form_title | form_id | version | style\nYard | yard_1 | 7 | pages",
    )
    template = found.template
    assert (template.code, template.version, template.title.en) == ("yard_1", "7", "Yard")
    assert template.frequency is Frequency.PER_CASE
    assert (SETTINGS, 2, "setting_not_used") in told(found, Fate.NOTED)


def test_pyxform_has_its_say():
    found = form("type | name | label | relevant\ntext | q | Q | ${missing} = 1")
    assert "pyxform_refuses" in {one.code for one in found.findings}


def test_every_row_is_told_of():
    survey = [
        ["type", "name", "label"],
        ["text", "q", "Q"],
        [None, None, "loose"],
        ["dance", "r", "R"],
        ["start", "s"],
    ]
    choices = [["list_name", "name", "label"], ["never", "used", "Used"]]
    found = read_form(workbook(survey, choices, [["form_title"], ["A"], ["B"]]))
    rows = {(one.sheet, one.row) for one in found.findings}
    assert {(SURVEY, n) for n in (2, 3, 4, 5)} | {(CHOICES, 2), (SETTINGS, 2), (SETTINGS, 3)} <= rows


def test_a_form_without_questions_is_refused():
    with pytest.raises(Refused, match="form_without_questions"):
        form("type | name | label\nstart | s | ")


@pytest.mark.parametrize("name", sorted(path.name for path in FORMS.glob("*.xlsx")))
def test_public_forms_come_with_every_row_told_of_and_no_flaw(name: str):
    found = read_form((FORMS / name).read_bytes(), name)
    assert found.template.items()
    assert not list(flaws(found.template))
    assert "row_not_read" not in {one.code for one in found.findings}
