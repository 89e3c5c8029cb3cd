"""Records on paper: every word, answer and remark of every shipped form is read back, on pages that know their head."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from app.models.checklists import CHOSEN, Answer, Item, ItemType
from app.models.values import LocalText
from app.printing.bidi_explicit import LTR, RTL, dominant_direction
from app.printing.checklist import checklist_pdf
from app.printing.labels import Words
from app.printing.setting import Setting, code, name
from app.printing.sheets import ChecklistSheet, Edition
from app.ui.labels import labels_for
from tests.photocopy.filled import COMMENTS, filled
from tests.unit.printing.reader import pages_with_poppler, plain, with_poppler
from tests.unit.printing.samples import POINT, TRILINGUAL, edition, form, templates

LABELS = labels_for(TRILINGUAL)
LANGUAGES = [("ar",), ("ckb",), ("en",), TRILINGUAL]
CODES = sorted(templates())
MOST_WORDS = 3
"""Words at the beginning of a long text by which it is looked for where other columns stand beside it."""


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
    """Return what is not read back; of a text that is cut by its neighbours' lines, the words in their order."""
    found = with_poppler(checklist_pdf(sheet, wanted, LABELS))
    close = squeezed(found)
    setting = Setting(wanted, LABELS)
    return [text for text in wanted_words(sheet, setting) if text and squeezed(text) not in close]


def check(code: str, *languages: str) -> list[str]:
    return lost(filled(templates()[code]), edition(*languages))


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("code", CODES[::9])
def test_every_word_and_answer_of_a_record_is_read_back(code: str, languages: tuple[str, ...]) -> None:
    assert check(code, *languages) == []


@pytest.mark.long
@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
@pytest.mark.parametrize("code", CODES)
def test_every_word_and_answer_of_every_shipped_form_is_read_back(
    code: str, languages: tuple[str, ...]
) -> None:
    assert check(code, *languages) == []
