"""Records on paper: every word, answer and remark of every shipped form is read back, on pages that know their head."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app.models.checklists import CHOSEN, Answer, Item, ItemType, Stage
from app.models.values import LocalText
from app.printing.bidi_explicit import dominant_direction
from app.printing.checklist import checklist_pdf
from app.printing.setting import Setting, name
from app.printing.sheets import ChecklistSheet, Edition, SheetAction, SheetRemark
from app.printing.text import Style, lay_out
from app.ui.labels import labels_for
from tests.photocopy.filled import filled
from tests.unit.printing.reader import pages_with_poppler, plain, with_poppler
from tests.unit.printing.samples import TRILINGUAL, edition, form, templates

LABELS = labels_for(TRILINGUAL)
LANGUAGES = [("ar",), ("ckb",), ("en",), TRILINGUAL]
CODES = sorted(templates())


def squeezed(text: str) -> str:
    return plain(text).replace(" ", "")


def answer_words(item: Item, answer: Answer, setting: Setting) -> list[str]:
    """Return what the paper says of an answer, in the words of its languages."""
    found = [answer.comment] if answer.comment else []
    if item.type in CHOSEN:
        options = (item.option(one) for one in answer.value.split())
        return found + [text for option in options if option for text in setting.texts(option.text)]
    match item.type:
        case ItemType.NUMBER | ItemType.TEXT:
            return [*found, answer.value]
        case ItemType.DATE:
            return [*found, setting.date(answer.value)]
        case ItemType.TIME | ItemType.DATETIME:
            return [*found, *setting.time(answer.value).split()]
    return found


def wanted_words(sheet: ChecklistSheet, setting: Setting) -> list[str]:
    """Return everything that must stand on the paper of a record."""
    words = list(setting.texts(sheet.template.title))
    for item in sheet.template.items():
        words += setting.texts(item.text) if item.asked else []
        if item.code in sheet.answers:
            words += answer_words(item, sheet.answers[item.code], setting)
    words += [sheet.completed_by, sheet.signed_by, sheet.case_ref, sheet.links[0].record, "0.9", "علي حسين"]
    return [*words, *(text for box in sheet.signatories for text in setting.texts(box.role))]


def lost(sheet: ChecklistSheet, wanted: Edition) -> list[str]:
    """Return what is not read back.

    A text in letters of the other direction, or beside texts in three languages, is looked for word by word: readers
    put the lines of such columns in an order of their own.
    """
    setting = Setting(wanted, LABELS)
    found = squeezed(with_poppler(checklist_pdf(sheet, wanted, LABELS)))
    return [text for text in wanted_words(sheet, setting) if text and not _stands(text, found, setting)]


def _stands(text: str, found: str, setting: Setting) -> bool:
    if squeezed(text) in found:
        return True
    apart = len(setting.languages) > 1 or dominant_direction(text, setting.direction) != setting.direction
    return apart and all(word in found for word in re.findall(r"\w+", plain(text)))


def check(code: str, *languages: str) -> list[str]:
    return lost(filled(templates()[code]), edition(*languages))


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("code", CODES[::3])
def test_every_word_and_answer_of_a_record_is_read_back(code: str, languages: tuple[str, ...]) -> None:
    assert check(code, *languages) == []


@pytest.mark.long
@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("code", CODES)
def test_every_word_and_answer_of_every_shipped_form_is_read_back(
    code: str, languages: tuple[str, ...]
) -> None:
    assert check(code, *languages) == []


def field(text: str, *languages: str) -> list[str]:
    """Return the row of characters, from left to right, as which a text is drawn in a document."""
    setting = Setting(edition(*languages), LABELS)
    line = setting.paragraph(text, Style(9), 1e6).lines[0]
    runs = sorted(line.runs, key=lambda run: run.x)
    drawn = "".join(code.char for run in runs for code in run.codes)
    return re.findall(r"\w+", drawn)


def test_a_label_stands_first_whatever_letters_the_name_after_it_has() -> None:
    assert field(f"Name: {name('سارة كريم حسن')}", "en")[0] == "Name"
    assert field(f"السبب: {name('Spare part')}", "ar")[:2] == ["Spare", "part"]


def test_the_foot_stands_on_one_line_in_one_language() -> None:
    for page in pages_with_poppler(checklist_pdf(filled(templates()["SOP-01"]), edition("ar"), LABELS)):
        assert "بصمة السجل: 9B1F-22AA-01C4" in page


def test_later_pages_name_the_whole_authority_and_where_the_record_belongs() -> None:
    lines = (LocalText("Republic of Iraq"), LocalText("Border Ports Commission"), LocalText("Shalamcha"))
    wanted = replace(edition("en"), authority=lines)
    told = ("Republic of Iraq — Border Ports Commission — Shalamcha", "SOP-01", "1.0", "Day", "22/11/2026")
    pages = pages_with_poppler(checklist_pdf(filled(templates()["SOP-01"]), wanted, LABELS))
    assert [word for page in pages[1:] for word in told if word not in page] == []


def test_no_dot_stands_beside_arabic_digits() -> None:
    setting = edition("ar", digits="arabic")
    found = with_poppler(checklist_pdf(filled(templates()["SOP-13"]), setting, LABELS))
    assert "·" not in found
    assert "٢" in found


def test_the_asterisk_of_what_must_be_answered_is_never_alone_on_a_line() -> None:
    style = Style(9)
    for width in range(60, 260, 5):
        lines = lay_out("Open points from the previous handover have been read *", style, width).lines
        assert all(sum(len(run.codes) for run in line.runs) > 1 for line in lines)


def test_blocks_of_a_repeated_section_are_printed_each_with_its_answers() -> None:
    asked = Item("Q1", ItemType.TEXT, LocalText("Vehicle"))
    section = replace(form(asked).sections[0], repeat="vehicles", title=LocalText("Vehicles"))
    sheet = filled(replace(form(asked), sections=(section,)))
    sheet = replace(sheet, answers={f"Q1/{at:02d}": Answer(f"Q1/{at:02d}", f"plate{at}") for at in (1, 2, 3)})
    found = with_poppler(checklist_pdf(sheet, edition("en"), LABELS))
    assert [
        found.index(text) for text in ("Vehicles 1", "plate1", "Vehicles 2", "plate2", "plate3")
    ] == sorted(found.index(text) for text in ("Vehicles 1", "plate1", "Vehicles 2", "plate2", "plate3"))


def test_what_became_of_a_failure_and_what_the_reviewer_asks_stand_beside_the_answer() -> None:
    sheet = replace(
        filled(templates()["SOP-01"], Stage.RETURNED),
        actions=(SheetAction("OPN-103", "open", "2026-11-30"),),
        remarks=(
            SheetRemark("OPN-103", "متى تم ذلك؟", "سارة كريم"),
            SheetRemark("", "يعاد القياس", "سارة كريم"),
        ),
    )
    found = with_poppler(checklist_pdf(sheet, edition("ar"), LABELS))
    wanted = ("سارة كريم: متى تم ذلك؟", "سارة كريم: يعاد القياس", "30/11/2026", LABELS["ar"]["action_list"])
    assert [text for text in wanted if text not in found] == []
