"""What a document needs to be printed: plain data, made by the caller from its records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from app.models.checklists import Answer, Item, Stage, Template
from app.models.dataclass import dataclass
from app.models.logic_values import When
from app.models.values import LocalText, Moment

Digits = Literal["western", "arabic"]
_GROUP, _GROUPS = 4, 3


@dataclass(frozen=True, slots=True)
class Edition:
    """How and for whom a document is printed; the authority's lines and emblem are the caller's choice."""

    languages: tuple[str, ...]
    printed_by: str
    printed_at: Moment
    digits: Digits = "western"
    authority: tuple[LocalText, ...] = ()
    emblem: bytes | None = None


@dataclass(frozen=True, slots=True)
class RecordMark:
    """What ties a paper to a record: the record's id and the hash of the log's last entry."""

    record_id: str
    head_hash: str = ""

    @property
    def short_id(self) -> str:
        """The part of the record's id that is printed."""
        return shortened(self.record_id)


@dataclass(frozen=True, slots=True)
class PaperMark:
    """What tells one blank form from all others: its code as it is read out, and what the QR code holds."""

    shown: str
    scanned: str


@dataclass(frozen=True, slots=True)
class FromPaper:
    """That a record was entered from paper: by whom, from which number, when it was filled in and who signed it."""

    entered_by: str
    number: str = ""
    filled_at: Moment | None = None
    signed_by: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """One signature box; without a name it stays blank for ink. ``estimate`` is why its time cannot be right, or ""."""

    role: LocalText
    name: str = ""
    rank: str = ""
    signed_at: Moment | None = None
    picture: bytes | None = None
    estimate: str = ""


@dataclass(frozen=True, slots=True)
class SheetLink:
    """A record that the printed one amends (``earlier``) or is amended by; not signed yet without a time."""

    record: str
    earlier: bool
    reason: str = ""
    signed_by: str = ""
    signed_at: Moment | None = None
    estimate: str = ""


@dataclass(frozen=True, slots=True)
class SheetLeftOver:
    """An answer to an item that the checklist does not ask any more; without item no version of it is here."""

    answer: Answer
    item: Item | None = None
    version: str = ""


@dataclass(frozen=True, slots=True)
class SheetAction:
    """A corrective action that an answer has opened: its status as a code, and the ISO day it is due."""

    item: str
    status: str
    due: str = ""


@dataclass(frozen=True, slots=True)
class SheetRemark:
    """What a reviewer wants corrected and nobody has yet; without ``item`` it is about the whole record."""

    item: str
    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One thing that is open: its words, and the ISO day that belongs to it."""

    text: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class RegisterList:
    """Things that are open, under the label of a heading."""

    label: str
    lines: tuple[RegisterLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ChecklistSheet:
    """A checklist to print: blank without ``record``, else as it was answered.

    ``pictures`` holds photos and drawn signatures as PNG or JPEG by item code. ``completed_estimate`` and
    ``signed_estimate`` are codes of why a time cannot be right, "" for times that may be.
    """

    template: Template
    point: LocalText = LocalText()
    place: LocalText = LocalText()
    institution: LocalText = LocalText()
    shift: LocalText = LocalText()
    date: str = ""
    record: RecordMark | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    stage: Stage = Stage.DRAFT
    completed_by: str = ""
    completed_at: Moment | None = None
    completed_estimate: str = ""
    signed_by: str = ""
    signed_at: Moment | None = None
    signed_estimate: str = ""
    from_paper: FromPaper | None = None
    case_ref: str = ""
    signatories: tuple[Signatory, ...] = ()
    blank_lines: int = 3
    paper: PaperMark | None = None
    """The number of a blank form; none for a form that is only looked at."""
    when: When = field(default_factory=When)
    """What conditions mean by today and now."""
    from_register: Mapping[str, Moment] = field(default_factory=dict)
    """When which answers were taken from the register, by item."""
    register_at: Moment | None = None
    register: tuple[RegisterList, ...] = ()
    """Lists of what is open at ``register_at``, for a shift handover."""
    links: tuple[SheetLink, ...] = ()
    left_over: tuple[SheetLeftOver, ...] = ()
    actions: tuple[SheetAction, ...] = ()
    remarks: tuple[SheetRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class AssetLine:
    """One asset of a list; ``condition`` is the code of the condition, dates are ISO."""

    description: LocalText
    tag: str = ""
    donor_tag: str = ""
    model: str = ""
    serial: str = ""
    condition: str = ""
    location: LocalText = LocalText()
    holder: str = ""
    received_on: str = ""
    last_seen: str = ""
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class StockLine:
    """One consumable of a list; ``on_hand`` and ``days_of_cover`` are numbers in Western digits."""

    description: LocalText
    unit: LocalText = LocalText()
    on_hand: str = ""
    lot: str = ""
    expiry: str = ""
    days_of_cover: str = ""
    location: LocalText = LocalText()
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class EquipmentSheet:
    """The equipment of a point; a ``count_sheet`` leaves out what the books say, for an honest count."""

    point: LocalText
    date: str
    assets: tuple[AssetLine, ...] = ()
    stock: tuple[StockLine, ...] = ()
    place: LocalText = LocalText()
    record: RecordMark | None = None
    count_sheet: bool = False
    signatories: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True)
class ParticipantLine:
    """One participant; ``marks`` holds P, A, L, E or nothing for each day (or half day) of the sheet."""

    name: str
    latin_name: str = ""
    rank: LocalText = LocalText()
    institution: LocalText = LocalText()
    duty_station: LocalText = LocalText()
    sex: str = ""
    phone: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """A sign-in sheet: to be signed in ink, or with ``marks_shown`` as it was taken."""

    course: LocalText
    days: tuple[str, ...]
    participants: tuple[ParticipantLine, ...] = ()
    project: LocalText = LocalText()
    project_code: str = ""
    funding: str = ""
    delivery_code: str = ""
    venue: LocalText = LocalText()
    city: LocalText = LocalText()
    facilitators: tuple[str, ...] = ()
    point: LocalText = LocalText()
    record: RecordMark | None = None
    half_days: bool = False
    phones_shown: bool = False
    marks_shown: bool = False
    blank_lines: int = 0
    certified_by: Signatory | None = None


def shortened(identity: str) -> str:
    """Return the part of an id or hash that is printed: its first twelve characters in groups of four."""
    head = identity[: _GROUP * _GROUPS].upper()
    return "-".join(head[at : at + _GROUP] for at in range(0, len(head), _GROUP))
