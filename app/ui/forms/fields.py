"""What a form asks: one small description per field, from which labels, editors and checks are made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.models.dataclass import dataclass
from app.ui.i18n import Words

if TYPE_CHECKING:
    from decimal import Decimal

    from app.ui.forms.editor import Editor


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: the value that is stored and its name in the language in use."""

    value: str
    text: str


Choices = Callable[[], Sequence[Choice]]


@dataclass(frozen=True, slots=True)
class Pick:
    """A record to pick, such as a person: its id, its name and a line to tell it from namesakes."""

    id: str
    text: str
    detail: str = ""


PickFetch = Callable[[str], Sequence[Pick]]
"""Searches records by what was typed; called on the database thread, at most some dozens are returned."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class Field:
    """What all fields have; ``key`` is the name in ``Form.values`` and in ``Refused.field``."""

    key: str
    label: Words
    required: bool = False
    hint: Words | None = None
    """A sentence under the field, such as the warning never to write a traveller's name."""
    wide: bool = False
    """Whether the field takes the whole width of the form."""
    read_only: bool = False


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class TextField(Field):
    """One line of text; a ``code`` (serial, tag, phone) is typed and shown left to right."""

    code: bool = False
    longest: int = 200


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class MultilineField(Field):
    """Several lines of text."""

    lines: int = 4
    longest: int = 4000
    wide: bool = True


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class NumberField(Field):
    """A number with its unit; outside ``low`` to ``high`` it is accepted and flagged, never refused."""

    unit: Words | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    decimals: int = 0


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class DateField(Field):
    """A day, kept as ISO text."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class TimeField(Field):
    """A time of day, kept as ``HH:MM``."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class ChoiceField(Field):
    """One of several choices in a list that opens."""

    choices: Choices


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class MultiChoiceField(Field):
    """Any number of choices, shown side by side."""

    choices: Choices
    wide: bool = True


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class AnswerField(Field):
    """Yes, no or not applicable; the value is ``yes``, ``no``, ``na`` or ""."""

    not_applicable: bool = True


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class PickerField(Field):
    """A record found by typing; the value is its id. Set it with a ``Pick``."""

    fetch: PickFetch


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class PhotoField(Field):
    """A picture, kept as JPEG bytes of at most some 300 KB without any hidden data."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class SignatureField(Field):
    """A signature drawn by hand, kept as PNG bytes."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class PasswordField(Field):
    """A password that can be made visible while it is typed."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False, repr=False)
class OwnField(Field):
    """What is edited by an editor of the screen's own, which ``make`` returns."""

    make: Callable[[], Editor]


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together, on a card with a heading."""

    title: Words | None
    fields: Sequence[Field]
    note: Words | None = None
