"""Checklist templates and runs: items, answers, and the rule of what counts as met or failed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

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
    """One line of a checklist; ``minimum`` and ``maximum`` bound the acceptable, not the enterable, numbers."""

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

    def option(self, code: str) -> Choice | None:
        """Return the option with ``code``, if there is one."""
        return next((choice for choice in self.options if choice.code == code), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of items."""

    title: LocalText
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One immutable version of a checklist."""

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

    @property
    def id(self) -> str:
        """Return the row id of this version, for example ``SOP-01@1.0``."""
        return template_id(self.code, self.version)

    @property
    def per_case(self) -> bool:
        """Whether a run is about one case, so that free text must warn against traveller identities."""
        return self.frequency is Frequency.PER_CASE

    def items(self) -> tuple[Item, ...]:
        """Return all items in their order."""
        return tuple(item for section in self.sections for item in section.items)

    def item(self, code: str) -> Item | None:
        """Return the item with ``code``, if there is one."""
        return next((item for item in self.items() if item.code == code), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one item: ``value`` as text, or a blob reference for photo and signature."""

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


def template_id(code: str, version: str) -> str:
    """Return the row id of a template version."""
    return f"{code}@{version}"


def answer_id(run: str, item: str) -> str:
    """Return the row id of an answer: one row for each run and item, so that two PCs meet in it."""
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


def verdict(item: Item, answer: Answer | None) -> Verdict:
    """Judge one answer by the item's own rule."""
    if answer is None or not answer.given:
        return Verdict.OPEN
    if item.type is ItemType.YES_NO_NA:
        if answer.value == NOT_APPLICABLE:
            return Verdict.NOT_APPLICABLE
        return Verdict.MET if answer.value == YES else Verdict.FAILED
    if item.type is ItemType.CHOICE:
        if not item.fails_on:
            return Verdict.NOT_JUDGED
        return Verdict.FAILED if answer.value in item.fails_on else Verdict.MET
    if item.type is ItemType.NUMBER and item.fails_on:
        return Verdict.FAILED if out_of_range(item, answer.value) else Verdict.MET
    return Verdict.NOT_JUDGED


def needs_reason(item: Item, answer: Answer | None) -> bool:
    """Tell whether a critical item was set to not applicable without saying why."""
    if answer is None or not item.critical or answer.value != NOT_APPLICABLE:
        return False
    return item.type is ItemType.YES_NO_NA and not answer.comment.strip()


def result(template: Template, answers: Mapping[str, Answer]) -> Result:
    """Count a run: met and applicable items, critical failures, and what is still missing."""
    met = applicable = critical = answered = 0
    failed: list[str] = []
    missing: list[str] = []
    items = template.items()
    for item in items:
        answer = answers.get(item.code)
        judged = verdict(item, answer)
        answered += judged is not Verdict.OPEN
        if (judged is Verdict.OPEN and item.required) or needs_reason(item, answer):
            missing.append(item.code)
        applicable += judged in (Verdict.MET, Verdict.FAILED)
        met += judged is Verdict.MET
        if judged is Verdict.FAILED:
            failed.append(item.code)
            critical += item.critical
    return Result(met, applicable, critical, tuple(failed), answered, len(items), tuple(missing))


def _decimal(value: object) -> Decimal | None:
    return None if value is None or isinstance(value, bool) else number_of(str(value))


def _unit(value: object) -> LocalText:
    if isinstance(value, Mapping):
        return LocalText.of(value)
    text = str(value or "")
    return LocalText(text, text, text) if text else LocalText()


def _item(raw: Mapping[str, Any]) -> Item:
    options = tuple(Choice(str(o["code"]), LocalText.of(o)) for o in raw.get("options") or ())
    return Item(
        code=str(raw["code"]),
        type=ItemType(raw["type"]),
        text=LocalText.of(raw["text"]),
        required=bool(raw.get("required")),
        critical=bool(raw.get("critical")),
        options=options,
        unit=_unit(raw.get("unit")),
        minimum=_decimal(raw.get("min")),
        maximum=_decimal(raw.get("max")),
        fails_on=frozenset(str(code) for code in raw.get("corrective_action_on") or ()),
        hint=LocalText.of(raw.get("hint") if isinstance(raw.get("hint"), Mapping) else None),
    )


def _sections(raw: Sequence[Mapping[str, Any]]) -> tuple[Section, ...]:
    return tuple(
        Section(LocalText.of(section["title"]), tuple(_item(item) for item in section["items"]))
        for section in raw
    )


def template_of(raw: Mapping[str, Any]) -> Template:
    """Build a template from its stored document; raise KeyError or ValueError when it has another form."""
    return Template(
        code=str(raw["code"]),
        version=str(raw["version"]),
        title=LocalText.of(raw["title"]),
        frequency=Frequency(raw["frequency"]),
        signoff_role=str(raw.get("signoff_role") or "shift_supervisor"),
        applies_to=tuple(str(kind) for kind in raw.get("applies_to") or ()),
        sections=_sections(raw["sections"]),
        references=tuple(str(text) for text in raw.get("references") or ()),
        adoption=str(raw.get("adoption") or "model"),
        change_note=LocalText.of(raw.get("change_note")),
        identity_warning=bool(raw.get("identity_warning")) or raw["frequency"] == Frequency.PER_CASE,
    )
