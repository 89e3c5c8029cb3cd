"""Sheets to print in tests: the shipped templates and made-up records."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from functools import lru_cache

from PIL import Image

from app.models.checklists import Answer, Item, ItemType, Stage, Template
from app.models.template_doc import template_of
from app.models.values import LocalText, Moment
from app.paths import resource
from app.printing.sheets import ChecklistSheet, Digits, Edition, RecordMark

MOMENT = Moment("2026-11-23T18:04:39Z", "+03:00")
POINT = LocalText("Shalamcha", "الشلامجة", "شەلامچە")
RECORD = RecordMark("7f3a91c20b4d4e5f8a7b6c5d4e3f2a1b", "9b1f22aa01c4d5e6")
TRILINGUAL = ("ar", "ckb", "en")


@lru_cache(maxsize=1)
def templates() -> dict[str, Template]:
    """Return the shipped templates by code."""
    raw = json.loads(resource("reference", "sop_templates.json").read_text("utf-8-sig"))
    return {str(entry["code"]): template_of(entry) for entry in raw}


def edition(*languages: str, digits: Digits = "western") -> Edition:
    """Return an edition printed by one person at one moment."""
    authority = (LocalText("Border Ports Commission", "هيئة المنافذ الحدودية", "دەستەی دەروازە سنوورییەکان"),)
    return Edition(languages, "أحمد كاظم جبار", MOMENT, digits, authority)


def blank(template: Template) -> ChecklistSheet:
    """Return the blank form of a template."""
    return ChecklistSheet(template, POINT)


def answered(template: Template, *answers: Answer) -> ChecklistSheet:
    """Return a record of a template with some answers."""
    return replace(
        blank(template),
        record=RECORD,
        answers={answer.item: answer for answer in answers},
        stage=Stage.SIGNED,
    )


def form(*items: Item) -> Template:
    """Return a template of one section with ``items``."""
    template = templates()["SOP-01"]
    return replace(template, sections=(replace(template.sections[0], items=items),))


def questions(
    count: int, words: str = "فقرة رقم {n} من الاستمارة الطويلة مع تفاصيل (انظر SOP-{n})"
) -> Template:
    """Return a template of ``count`` questions."""
    return form(
        *(Item(f"Q{n}", ItemType.YES_NO_NA, LocalText(ar=words.format(n=n))) for n in range(1, count + 1))
    )


def photo(shade: int = 128, kind: str = "JPEG") -> bytes:
    """Return a small grey picture."""
    data = io.BytesIO()
    Image.new("RGB", (320, 200), (shade, shade, shade)).save(data, kind)
    return data.getvalue()
