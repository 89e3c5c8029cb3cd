"""What a made-up officer answers to an item: mostly good, sometimes failed, out of range or not applicable."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from random import Random

from app.models.answers import Picture
from app.models.checklists import NO, NOT_APPLICABLE, YES, Item, ItemType
from app.models.dataclass import dataclass
from app.services.demo.pictures import panel
from app.services.demo.words import ABSENT_REASONS, CODE_TEXTS, FAULT_REMARKS, REMARKS, said

FAILS = 0.05
OUT_OF_RANGE = 0.06
NOT_HERE = 0.02
"""Shares of answers that are bad, out of range, or not applicable."""


@dataclass(frozen=True, slots=True)
class Given:
    """One answer to give; ``picture`` answers a photo or signature item."""

    value: str = ""
    comment: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """Who answers, where and when; ``case`` is the register number of a case."""

    random: Random
    point: str
    lang: str
    at: datetime
    signature: Picture
    case: str = ""


_MOMENTS = {ItemType.DATE: "%Y-%m-%d", ItemType.TIME: "%H:%M", ItemType.DATETIME: "%Y-%m-%dT%H:%M"}


def given(item: Item, scene: Scene) -> Given | None:
    """Return the answer to an item, None when the officer leaves it open."""
    if item.type in _MOMENTS:
        return Given(f"{scene.at:{_MOMENTS[item.type]}}")
    match item.type:
        case ItemType.YES_NO_NA:
            return _yes_no(scene)
        case ItemType.CHOICE:
            return _choice(item, scene)
        case ItemType.NUMBER:
            return _number(item, scene)
        case ItemType.TEXT:
            return _text(item, scene)
        case ItemType.SIGNATURE:
            return Given(picture=scene.signature)
        case ItemType.PHOTO:
            wanted = item.required or scene.random.random() < 0.1
            return Given(picture=panel(scene.random, scene.random.randrange(100, 999))) if wanted else None
    # No shipped checklist asks for several options; notes and what is calculated take no answer.
    return None


def _yes_no(scene: Scene) -> Given:
    chance = scene.random.random()
    if chance < FAILS:
        return Given(NO, _remark(scene))
    if chance < FAILS + NOT_HERE:
        return Given(NOT_APPLICABLE, scene.random.choice(said(ABSENT_REASONS, scene.lang)))
    return Given(YES)


def _choice(item: Item, scene: Scene) -> Given:
    codes = [option.code for option in item.options]
    good = [code for code in codes if code not in item.fails_on]
    if item.fails_on and scene.random.random() < FAILS:
        return Given(scene.random.choice([code for code in codes if code in item.fails_on]), _remark(scene))
    return Given(scene.random.choice(good if item.fails_on else codes[:3]))


def _number(item: Item, scene: Scene) -> Given:
    low, high = item.minimum, item.maximum
    if low is None or high is None:
        return Given(str(scene.random.randrange(0, 12)))
    step = Decimal(1).scaleb(min(_exponent(low), _exponent(high)))
    if low == high:
        return Given(str(low))
    # Readings gather in the middle of what is acceptable.
    share = Decimal(str(round(scene.random.betavariate(3, 3), 4)))
    value = low + (high - low) * share
    comment = ""
    if scene.random.random() < OUT_OF_RANGE:
        value, comment = (
            (low - (high - low) / 5, _remark(scene)) if low > 0 else (high * 6 / 5, _remark(scene))
        )
    return Given(str(value.quantize(step)), comment)


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return min(0, exponent) if isinstance(exponent, int) else 0


def _text(item: Item, scene: Scene) -> Given | None:
    pattern = CODE_TEXTS.get(item.code)
    if pattern is not None:
        random = scene.random
        number = random.randrange(1, 400)
        booth, other = random.sample(range(1, 9), 2)
        year = scene.at.year
        text = pattern.format(point=scene.point, number=number, booth=booth, other=other, year=year)
        return Given(scene.case if scene.case and "{year}" in pattern else text)
    if item.required or scene.random.random() < 0.25:
        return Given(scene.random.choice(said(REMARKS, scene.lang)))
    return None


def _remark(scene: Scene) -> str:
    return scene.random.choice(said(FAULT_REMARKS, scene.lang))
