"""Documents: what is printed, made from the records; the words on paper are given by the caller."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from app.models.dataclass import dataclass
from app.models.paper_code import PaperCode
from app.models.papers import PaperBatch
from app.models.people import Act, Actor, require
from app.models.values import LocalText
from app.printing.action_sheet import ActionSheet
from app.printing.key_sheet import KeySheet
from app.printing.labels import Labels
from app.printing.month_sheet import MonthSheet
from app.printing.request_sheet import RequestSheet
from app.printing.sheets import AttendanceSheet, ChecklistSheet, Digits, Edition, EquipmentSheet, PaperMark
from app.progress import CancelToken, Progress
from app.services.changed import Changed
from app.services.checklists import Checklists
from app.services.desk import Desk
from app.services.documents_attendance import AttendancePapers
from app.services.documents_checklist import ChecklistPapers
from app.services.documents_equipment import EquipmentPapers
from app.services.documents_request import RequestPapers
from app.services.documents_words import AUTHORITY_SETTING, EMBLEM_SETTING, authority_lines
from app.services.equipment import Equipment
from app.services.training import Training

if TYPE_CHECKING:
    from app.models.checklists import Template
    from app.services.exchange_status import Awaited

Sheet = ChecklistSheet | EquipmentSheet | AttendanceSheet | RequestSheet | KeySheet | MonthSheet | ActionSheet


@dataclass(frozen=True, slots=True)
class Paper:
    """One document read from the records and ready to be set; ``name`` is a file name without its ending."""

    name: str
    sheet: Sheet
    edition: Edition
    labels: Labels

    def pdf(self) -> bytes:
        """Return the document as PDF; asks no database, so that any thread may do it."""
        if isinstance(self.sheet, ChecklistSheet):
            from app.printing.checklist import checklist_pdf

            return checklist_pdf(self.sheet, self.edition, self.labels)
        if isinstance(self.sheet, EquipmentSheet):
            from app.printing.equipment import equipment_pdf

            return equipment_pdf(self.sheet, self.edition, self.labels)
        if isinstance(self.sheet, KeySheet):
            from app.printing.key import key_pdf

            return key_pdf(self.sheet, self.edition, self.labels)
        if isinstance(self.sheet, RequestSheet):
            from app.printing.request import request_pdf

            return request_pdf(self.sheet, self.edition, self.labels)
        if isinstance(self.sheet, MonthSheet):
            from app.printing.month import month_pdf

            return month_pdf(self.sheet, self.edition, self.labels)
        if isinstance(self.sheet, ActionSheet):
            from app.printing.actions import action_pdf

            return action_pdf(self.sheet, self.edition, self.labels)
        from app.printing.attendance import attendance_pdf

        return attendance_pdf(self.sheet, self.edition, self.labels)


@dataclass(frozen=True, slots=True)
class Blanks:
    """Numbered blanks of one checklist, ready to be set; ``name`` is a file name without its ending."""

    name: str
    sheet: ChecklistSheet
    papers: tuple[PaperMark, ...]
    edition: Edition
    labels: Labels

    def pdf(self, progress: Progress | None = None, cancel: CancelToken | None = None) -> bytes:
        """Return all of them as one PDF; asks no database, so that any thread may do it. Cancelled when asked to."""
        from app.printing.blanks import blanks_pdf

        return blanks_pdf(self.sheet, self.papers, self.edition, self.labels, progress, cancel)


class Documents:
    """Reads what a document shows. ``langs`` are the languages under each other, the first sets the direction."""

    def __init__(
        self,
        desk: Desk,
        checklists: Checklists,
        equipment: Equipment,
        training: Training,
        awaited: Callable[[], Sequence[Awaited]] = tuple,
    ) -> None:
        self._desk = desk
        self._checklists = ChecklistPapers(desk, checklists)
        self._equipment = EquipmentPapers(desk, equipment)
        self._attendance = AttendancePapers(desk, training)
        self._requests = RequestPapers(desk, awaited)

    # ---- read from the records, set later --------------------------------------------------------------------

    def checklist(
        self,
        run_id: str,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
    ) -> Paper:
        """Return a run as a document; Refused ``record_missing`` or ``template_missing``."""
        sheet = self._checklists.filled(run_id, langs, labels)
        name = _name(sheet.template.code, sheet.date, run_id[:6])
        return Paper(name, sheet, self._edition(langs, digits, printed_by), labels)

    def blank_checklist(
        self,
        template_id: str,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
        shift_date: str = "",
        shift_name: str = "",
    ) -> Paper:
        """Return a checklist to fill in by hand, for a shift or for any; Refused ``template_missing``."""
        sheet = self._checklists.blank(
            template_id, langs, labels, shift_date=shift_date, shift_name=shift_name
        )
        name = _name(sheet.template.code, sheet.template.version)
        return Paper(name, sheet, self._edition(langs, digits, printed_by), labels)

    def draft_checklist(
        self, template: Template, langs: Sequence[str], labels: Labels, *, digits: Digits = "western"
    ) -> Paper:
        """Return a checklist in preparation as it will be on paper."""
        sheet = ChecklistSheet(template=template)
        return Paper(_name(template.code, template.version), sheet, self._edition(langs, digits, ""), labels)

    def blanks(
        self,
        batch: PaperBatch,
        codes: Sequence[PaperCode],
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
    ) -> Blanks:
        """Return numbered blanks of a batch, each with its code; Refused ``template_missing``."""
        sheet = self._checklists.numbered(batch, langs, labels)
        template = sheet.template
        marks = [PaperMark(code.shown, code.scanned(template.id, batch.point)) for code in codes]
        ends = dict.fromkeys(f"{code.number:05d}" for code in (*codes[:1], *codes[-1:]))
        name = _name(template.code, batch.series, *ends)
        return Blanks(name, sheet, tuple(marks), self._edition(langs, digits, printed_by), labels)

    def equipment(
        self,
        point: str,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
        location: str = "",
        count_sheet: bool = False,
    ) -> Paper:
        """Return what stands at a point, or at one ``location`` of it; a count sheet hides the book figures."""
        sheet = self._equipment.sheet(point, langs, labels, location=location, count_sheet=count_sheet)
        name = _name(point, "count" if count_sheet else "equipment", sheet.date)
        return Paper(name, sheet, self._edition(langs, digits, printed_by), labels)

    def attendance(
        self,
        session_id: str,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
        blank: bool = False,
    ) -> Paper:
        """Return the attendance of a session, ``blank`` to be signed in ink; Refused ``record_missing``."""
        sheet = self._attendance.sheet(session_id, langs, labels, blank=blank)
        name = _name("attendance", sheet.delivery_code or session_id[:6], sheet.days[0] if sheet.days else "")
        return Paper(name, sheet, self._edition(langs, digits, printed_by), labels)

    def request(
        self,
        wanted: str,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
    ) -> Paper:
        """Return the slip that asks for the missing changes of a log, or of ``all``; Refused ``nothing_awaited``."""
        sheet = self._requests.sheet(wanted, langs, labels, printed_by)
        name = _name("request", self._desk.place.code, sheet.date)
        return Paper(name, sheet, self._edition(langs, digits, printed_by), labels)

    def key(
        self,
        sheet: KeySheet,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
    ) -> Paper:
        """Return the paper of a secret key (``documents_key.key_sheet``), to be sealed."""
        return Paper(
            _name("key", sheet.key, sheet.date), sheet, self._edition(langs, digits, printed_by), labels
        )

    def month(
        self,
        sheet: MonthSheet,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
    ) -> Paper:
        """Return the month of a point (``documents_month.month_sheet``) on one page, for an inspection."""
        return Paper(
            _name("month", sheet.month, sheet.point.get("en")),
            sheet,
            self._edition(langs, digits, printed_by),
            labels,
        )

    def actions(
        self,
        sheet: ActionSheet,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
    ) -> Paper:
        """Return a list of corrective actions (``documents_actions.action_sheet``) to work by."""
        name = _name("actions", sheet.point.get("en"), sheet.date)
        return Paper(name, sheet, self._edition(langs, digits, printed_by), labels)

    def handover(
        self,
        sheet: ChecklistSheet,
        langs: Sequence[str],
        labels: Labels,
        *,
        digits: Digits = "western",
        printed_by: str = "",
    ) -> Paper:
        """Return a shift handover to sign in ink (``documents_handover.handover_sheet``)."""
        name = _name(sheet.template.code, sheet.date)
        return Paper(name, sheet, self._edition(langs, digits, printed_by), labels)

    # ---- the same as PDF at once -----------------------------------------------------------------------------

    def checklist_pdf(self, run_id: str, langs: Sequence[str], labels: Labels, **how: Any) -> bytes:
        """Return a run as PDF; ``how`` and errors as ``checklist``."""
        return self.checklist(run_id, langs, labels, **how).pdf()

    def blank_checklist_pdf(
        self, template_id: str, langs: Sequence[str], labels: Labels, **how: Any
    ) -> bytes:
        """Return a checklist to fill in by hand as PDF; ``how`` and errors as ``blank_checklist``."""
        return self.blank_checklist(template_id, langs, labels, **how).pdf()

    def equipment_pdf(self, point: str, langs: Sequence[str], labels: Labels, **how: Any) -> bytes:
        """Return what stands at a point as PDF; ``how`` as ``equipment``."""
        return self.equipment(point, langs, labels, **how).pdf()

    def attendance_pdf(self, session_id: str, langs: Sequence[str], labels: Labels, **how: Any) -> bytes:
        """Return the attendance of a session as PDF; ``how`` and errors as ``attendance``."""
        return self.attendance(session_id, langs, labels, **how).pdf()

    # ---- what stands above every document --------------------------------------------------------------------

    def authority(self) -> tuple[LocalText, ...]:
        """Return the lines above every document, none when nobody has chosen any."""
        return self._desk.settings.read(AUTHORITY_SETTING, authority_lines, ())

    def set_authority(self, actor: Actor, lines: Sequence[LocalText]) -> Changed:
        """Keep the lines above every document; Refused ``not_allowed``."""
        require(actor, Act.MANAGE_PEOPLE)
        told = [line.as_dict() for line in lines if line.as_dict()]
        self._desk.settings.put(AUTHORITY_SETTING, json.dumps(told, ensure_ascii=False))
        return Changed.of("setting", AUTHORITY_SETTING)

    def set_emblem(self, actor: Actor, data: bytes | None, mime: str = "image/png") -> Changed:
        """Keep the emblem of the letterhead, None for none; Refused ``not_allowed`` and as ``Blobs.put``."""
        require(actor, Act.MANAGE_PEOPLE)
        digest = str(self._desk.blobs.put(data, mime)["sha256"]) if data is not None else ""
        self._desk.settings.put(EMBLEM_SETTING, digest)
        return Changed.of("setting", EMBLEM_SETTING)

    def _edition(self, langs: Sequence[str], digits: Digits, printed_by: str) -> Edition:
        digest = self._desk.settings.get(EMBLEM_SETTING)
        return Edition(
            languages=tuple(langs),
            printed_by=printed_by,
            printed_at=self._desk.clock.now(),
            digits=digits,
            authority=self.authority(),
            emblem=self._desk.blobs.read(digest) if digest else None,
        )


def _name(*parts: str) -> str:
    """Return a file name of plain characters that every stick takes."""
    kept = "-".join(part for part in parts if part)
    return "".join(char if char.isascii() and (char.isalnum() or char in "-.") else "_" for char in kept)
