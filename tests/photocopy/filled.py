"""Records with an answer of every kind: what a shipped form may look like after a bad day."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PIL import Image, ImageDraw

from app.models.applied import Applied, Slot
from app.models.checklists import NO, NOT_APPLICABLE, YES, Answer, Item, ItemType, Stage, Template
from app.models.values import LocalText, Moment
from app.printing.sheets import ChecklistSheet, FromPaper, SheetLeftOver, SheetLink, Signatory
from tests.unit.printing.samples import MOMENT, POINT, RECORD, photo

COMMENTS = (
    "تم إبلاغ الشعبة الفنية بالكتاب 114 في 22/11/2026 والانتظار على قطعة الغيار",
    "پارچەی یەدەگ داواکراوە؛ ئامێرەکە (UPS 1500VA) لە ژێر چاککردنەوەدایە، ڕۆژی 22/11",
    "Spare part requested, see letter 114/2026; reader RTE-8000 taken to the store",
)
SINCE = Moment("2026-11-23T04:10:00Z", "+03:00")


def signature() -> bytes:
    """Return a drawn signature as the form keeps it."""
    image = Image.new("L", (360, 120), 255)
    ImageDraw.Draw(image).line(
        [(10, 90), (70, 20), (110, 100), (180, 30), (230, 95), (350, 40)], fill=0, width=5
    )
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


def answer(item: Item, key: str, at: int) -> Answer:
    """Return one of the answers that an item can have; ``at`` decides which."""
    said = COMMENTS[at % 3]
    match item.type:
        case ItemType.YES_NO_NA:
            value = (YES, NO, NOT_APPLICABLE, YES, YES)[at % 5]
            return Answer(key, value, "" if value == YES else said)
        case ItemType.NUMBER:
            high = item.maximum if item.maximum is not None else Decimal(12)
            return Answer(key, str(high + 7 if at % 2 else high), said if at % 2 else "")
        case ItemType.CHOICE:
            return Answer(key, item.options[at % len(item.options)].code, said if at % 4 == 0 else "")
        case ItemType.MULTIPLE:
            return Answer(key, " ".join(option.code for option in item.options[:2]))
        case ItemType.DATE:
            return Answer(key, "2026-11-22")
        case ItemType.TIME:
            return Answer(key, "06:50")
        case ItemType.DATETIME:
            return Answer(key, "2026-11-22T06:50")
        case ItemType.PHOTO | ItemType.SIGNATURE:
            return Answer(key, "", said if at % 2 else "", blob={"sha256": "0" * 64})
        case _:
            return Answer(key, (*COMMENTS, "B04", "SL/2026/117")[at % 5])


def _slots(template: Template, answers: Mapping[str, Answer]) -> tuple[Slot, ...]:
    """Return the places for answers; of a repeated section those of two blocks."""
    repeated = {section.repeat for section in template.sections if section.repeat}
    added = [(repeat, block) for repeat in repeated for block in ("01", "02")]
    return Applied(template, answers, added=added).slots


def filled(template: Template, stage: Stage = Stage.SIGNED) -> ChecklistSheet:
    """Return a record of a template with every kind of answer, and with everything that can stand around them."""
    sheet = _around(template, stage)
    answers: dict[str, Answer] = {}
    pictures: dict[str, bytes] = {}
    # What is asked may follow from what was answered.
    for _ in range(3):
        for at, slot in enumerate(_slots(template, answers)):
            if slot.item.asked and slot.key not in answers:
                answers[slot.key] = answer(slot.item, slot.key, at)
            if slot.item.type is ItemType.PHOTO:
                pictures[slot.key] = photo(200)
            if slot.item.type is ItemType.SIGNATURE:
                pictures[slot.key] = signature()
    return replace(sheet, answers=answers, pictures=pictures)


def _around(template: Template, stage: Stage) -> ChecklistSheet:
    """Return a record without answers, with everything else that a paper can tell of it."""
    officer, supervisor = "كاروان أحمد رشيد", "سارة كريم"
    amended = SheetLink(
        "7F3A-91C2-0B4D", earlier=True, reason=COMMENTS[0], signed_by="Karwan", signed_at=SINCE
    )
    return ChecklistSheet(
        template,
        POINT,
        place=LocalText("B04 — Arrivals hall", "B04 — قاعة القادمين", "B04 — هۆڵی گەیشتووان"),
        institution=LocalText("Passports and Residence", "مديرية شؤون الإقامة", "کاروباری نیشتەجێبوون"),
        shift=LocalText("Day", "النهارية", "ڕۆژ"),
        date="2026-11-22",
        record=RECORD,
        stage=stage,
        completed_by=officer,
        completed_at=MOMENT,
        signed_by=supervisor,
        signed_at=MOMENT,
        signed_estimate="behind",
        from_paper=FromPaper(officer, "1234-07631-00037-50", SINCE, "علي حسين"),
        case_ref="SL/2026/117" if template.per_case else "",
        links=(amended,),
        left_over=(SheetLeftOver(Answer("OLD", NO, COMMENTS[1]), None, "0.9"),),
        signatories=(
            Signatory(LocalText("Officer", "المنتسب", "فەرمانبەر"), officer, "ملازم", MOMENT, signature()),
            Signatory(LocalText("Supervisor", "مسؤول الوجبة", "سەرپەرشتیار"), supervisor, "رائد", MOMENT),
            Signatory(LocalText("Director", "المدير", "بەڕێوەبەر")),
        ),
        blank_lines=0,
    )
