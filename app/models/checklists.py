"""Checklist templates and runs: sections, items, answers, and the rule of what counts as met or failed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from app.models.dataclass import dataclass
from app.models.logic import Node
from app.models.values import LocalText


class ItemType(StrEnum):
    """What kind of answer an item takes."""

    YES_NO_NA = "yes_no_na"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    PHOTO = "photo"
    SIGNATURE = "signature"
    MULTIPLE = "multiple"
    """Any of several options; the answer is their codes, set apart by spaces."""
    NOTE = "note"
    """Something to read; it takes no answer."""
    CALCULATED = "calculated"
    """Follows from other answers; it takes no answer of its own."""


UNASKED = frozenset({ItemType.NOTE, ItemType.CALCULATED})
"""Kinds of item that take no answer."""

CHOSEN = frozenset({ItemType.CHOICE, ItemType.MULTIPLE})
"""Kinds of item that are answered by options of their own."""


class Frequency(StrEnum):
    """How often a checklist is due."""

    PER_SHIFT = "per_shift"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    SEMI_ANNUAL = "semi_annual"
    PER_CASE = "per_case"


class Stage(StrEnum):
    """Where a run stands; ``SIGNED`` follows from a freeze, never from a field."""

    DRAFT = "draft"
    COMPLETED = "completed"
    RETURNED = "returned"
    SIGNED = "signed"


YES, NO, NOT_APPLICABLE = "yes", "no", "na"
"""Answers of a yes/no/not-applicable item; yes is always the good one."""


class Verdict(StrEnum):
    """What an answer means: every applicable, judged item is met or failed."""

    OPEN = "open"
    MET = "met"
    FAILED = "failed"
    NOT_APPLICABLE = "na"
    NOT_JUDGED = "not_judged"


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a choice item."""

    code: str
    text: LocalText


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a checklist; ``minimum`` and ``maximum`` bound the acceptable, not the enterable, numbers.

    ``relevant`` says when it is asked, ``required_if`` when it must be answered besides ``required``, ``constraint``
    what a good answer fulfils: a bad one is kept and flagged. ``options_list`` names the shared list of its options.
    """

    code: str
    type: ItemType
    text: LocalText
    required: bool = False
    critical: bool = False
    options: tuple[Choice, ...] = ()
    unit: LocalText = LocalText()
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    fails_on: frozenset[str] = frozenset()
    hint: LocalText = LocalText()
    relevant: Node | None = None
    required_if: Node | None = None
    constraint: Node | None = None
    constraint_message: LocalText = LocalText()
    calculation: Node | None = None
    whole: bool = False
    """Whether a good number has no fraction."""
    picture: Mapping[str, Any] | None = None
    """Reference picture beside the item, as a blob reference."""
    options_list: str = ""
    prefill: str = ""
    """Where a new run takes a first answer from: codes of ``models.handover``, tried in their order."""

    @property
    def asked(self) -> bool:
        """Whether the item takes an answer."""
        return self.type not in UNASKED

    def expressions(self) -> Iterator[Node]:
        """Yield the expressions of the item."""
        for node in (self.relevant, self.required_if, self.constraint, self.calculation):
            if node is not None:
                yield node

    def option(self, code: str) -> Choice | None:
        """Return the option with ``code``, if there is one."""
        return next((choice for choice in self.options if choice.code == code), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of items; with ``repeat``, its name, once for each person, vehicle or object.

    ``agencies`` are the codes of those who fill it in, none for everybody.
    """

    title: LocalText
    items: tuple[Item, ...]
    relevant: Node | None = None
    repeat: str = ""
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """One immutable version of a checklist; ``agencies`` are the codes of those responsible, none for all."""

    code: str
    version: str
    title: LocalText
    frequency: Frequency
    signoff_role: str
    applies_to: tuple[str, ...]
    sections: tuple[Section, ...]
    references: tuple[str, ...] = ()
    adoption: str = "model"
    change_note: LocalText = LocalText()
    identity_warning: bool = False
    agencies: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Return the row id of this version, for example ``SOP-01@1.0``."""
        return template_id(self.code, self.version)

    @property
    def per_case(self) -> bool:
        """Whether a run is about one case, so that free text must warn against traveller identities."""
        return self.frequency is Frequency.PER_CASE

    @property
    def conditional(self) -> bool:
        """Whether what is asked, required or shown follows from answers."""
        return any(
            section.relevant is not None
            or any(item.whole or any(item.expressions()) for item in section.items)
            for section in self.sections
        )

    @property
    def numbers(self) -> dict[str, int]:
        """Return the number of each item by its code, on screen as on paper; what takes no answer has 0."""
        asked = [item.code for item in self.items() if item.asked]
        places = {code: number for number, code in enumerate(asked, 1)}
        return {item.code: places.get(item.code, 0) for item in self.items()}

    def items(self) -> tuple[Item, ...]:
        """Return all items in their order."""
        return tuple(item for section in self.sections for item in section.items)

    def item(self, key: str) -> Item | None:
        """Return the item with a code, or that an answer in a block of a repeated section is for."""
        code = split_key(key)[0]
        return next((item for item in self.items() if item.code == code), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one item: ``value`` as text, or a blob reference for photo and signature.

    ``item`` is the item's code, in a block of a repeated section its code and the block (``answer_key``).
    """

    item: str
    value: str = ""
    comment: str = ""
    blob: Mapping[str, Any] | None = None
    photo: Mapping[str, Any] | None = None

    @property
    def given(self) -> bool:
        """Whether there is an answer at all; a comment alone is none."""
        return bool(self.value) or self.blob is not None


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of a run, always two figures: items met of those applicable, and critical failures."""

    met: int = 0
    applicable: int = 0
    critical_failures: int = 0
    failed: tuple[str, ...] = ()
    answered: int = 0
    total: int = 0
    missing: tuple[str, ...] = field(default=())
    flagged: tuple[str, ...] = ()
    """Answers that break the rule of their item."""
    kept: tuple[str, ...] = ()
    """Answers that are kept and not counted, because their item is not asked any more."""


def template_id(code: str, version: str) -> str:
    """Return the row id of a template version."""
    return f"{code}@{version}"


FIRST_BLOCK = "01"
"""The block of a repeated section that is always there, under one name, so that two PCs meet in it."""

MOST_BLOCKS = 99
"""Most blocks of a repeated section in one run."""


def answer_key(code: str, block: str = "") -> str:
    """Return what an answer is known by in its run: the item's code, and the block it was given in."""
    return f"{code}/{block}" if block else code


def split_key(key: str) -> tuple[str, str]:
    """Return item code and block of what an answer is known by."""
    code, _, block = key.partition("/")
    return code, block


def block_name(number: int, mark: str) -> str:
    """Return the name of an added block: its number for the order, and a random mark.

    Two PCs that each add a third vehicle have added two.
    """
    return f"{number:02d}{mark}"


def answer_id(run: str, item: str) -> str:
    """Return the row id of an answer: one row for each run and key, so that two PCs meet in it."""
    return f"{run}/{item}"


def number_of(text: str) -> Decimal | None:
    """Read a stored number (Western digits, point as decimal mark); None when it is not a finite one."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def out_of_range(item: Item, value: str) -> bool:
    """Tell whether a number lies outside the acceptable range; such a number is kept and counts as failed."""
    number = number_of(value)
    if item.type is not ItemType.NUMBER or number is None:
        return False
    return (item.minimum is not None and number < item.minimum) or (
        item.maximum is not None and number > item.maximum
    )


def verdict(item: Item, answer: Answer | None, *, broken: bool = False) -> Verdict:
    """Judge one answer by the item's own rule; one that breaks its constraint (``broken``) has failed.

    A constraint judges what is judged anyway, and every number; a day or a text is only flagged.
    """
    if answer is None or not answer.given:
        return Verdict.NOT_JUDGED if not item.asked else Verdict.OPEN
    judged = _verdict(item, answer)
    if broken and (item.type is ItemType.NUMBER or judged is Verdict.MET):
        return Verdict.FAILED
    if item.type is ItemType.NUMBER and item.constraint is not None and judged is Verdict.NOT_JUDGED:
        return Verdict.MET
    return judged


def _verdict(item: Item, answer: Answer) -> Verdict:
    if item.type is ItemType.YES_NO_NA:
        if answer.value == NOT_APPLICABLE:
            return Verdict.NOT_APPLICABLE
        return Verdict.MET if answer.value == YES else Verdict.FAILED
    if item.type is ItemType.CHOICE:
        if not item.fails_on:
            return Verdict.NOT_JUDGED
        return Verdict.FAILED if answer.value in item.fails_on else Verdict.MET
    if item.type is ItemType.MULTIPLE and item.fails_on:
        return Verdict.FAILED if item.fails_on & set(answer.value.split()) else Verdict.MET
    if item.type is ItemType.NUMBER and item.fails_on:
        return Verdict.FAILED if out_of_range(item, answer.value) else Verdict.MET
    return Verdict.NOT_JUDGED


def needs_reason(item: Item, answer: Answer | None) -> bool:
    """Tell whether a critical item was set to not applicable without saying why."""
    if answer is None or not item.critical or answer.value != NOT_APPLICABLE:
        return False
    return item.type is ItemType.YES_NO_NA and not answer.comment.strip()
