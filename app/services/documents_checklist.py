"""A checklist as it goes to paper: blank, or with what was recorded and signed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.models.checklists import Answer, Stage, Template
from app.models.clock_honesty import Estimate, Fault
from app.models.handover import INCOMING
from app.models.paper_code import stored_code
from app.models.papers import PaperBatch
from app.models.places import HQ_CODE, Site
from app.models.records import Record
from app.models.runs import RunDetail
from app.models.values import LocalText, Moment
from app.printing.labels import Labels
from app.printing.sheets import ChecklistSheet, FromPaper, SheetAction, SheetRemark, Signatory
from app.services.checklists import Checklists
from app.services.desk import Desk
from app.services.documents_links import left_over_of, links_of, signers_of
from app.services.documents_register import register_of
from app.services.documents_words import PaperWords, joined, same

_BETWEEN = " — "


class ChecklistPapers:
    """Makes the sheets of checklists from the records."""

    def __init__(self, desk: Desk, checklists: Checklists) -> None:
        self._desk = desk
        self._checklists = checklists

    def filled(self, run_id: str, langs: Sequence[str], labels: Labels) -> ChecklistSheet:
        """Return the sheet of a run; of a signed one the signed values. Raises as ``Checklists.detail``."""
        detail = self._checklists.detail(run_id)
        record = self._desk.existing("run", run_id)
        head = self._head(record)
        words = PaperWords(self._desk, langs, labels)
        signer = detail.signature.by if detail.signature else ""
        words.load_users([head["completed_by"], signer, detail.row.opened_by, *signers_of(detail)])
        words.load_users(one.said.by for one in detail.remarks)
        return ChecklistSheet(
            template=detail.template,
            point=words.term("points", record.text("point")),
            place=joined([same(head["section"]), words.term("zones", head["zone"])], _BETWEEN),
            institution=words.term("agencies", head["agency"]),
            shift=words.shift(head["shift_name"]),
            date=head["shift_date"],
            record=words.mark(record),
            answers=detail.plain_answers,
            pictures=self._pictures(detail.plain_answers),
            stage=Stage(detail.row.status),
            completed_by=words.user(head["completed_by"]),
            completed_at=_moment(head["completed_at"]),
            completed_estimate=_why(detail.row.completed_estimate),
            signed_by=words.user(signer),
            signed_at=_moment(detail.signature.moment) if detail.signature else None,
            signed_estimate=_why(detail.signature.estimate) if detail.signature else "",
            from_paper=_from_paper(detail, words),
            case_ref=head["case_ref"],
            when=detail.when,
            signatories=_signatories(words, detail, head),
            blank_lines=0,
            links=links_of(detail, words),
            left_over=left_over_of(detail),
            actions=self._actions(run_id),
            remarks=_remarks(detail, words),
            **register_of(self._desk, self._checklists, detail, langs[0] if langs else "en"),
        )

    def blank(
        self, template_id: str, langs: Sequence[str], labels: Labels, *, shift_date: str, shift_name: str
    ) -> ChecklistSheet:
        """Return the sheet of a checklist to fill in by hand; Refused ``template_missing``."""
        words = PaperWords(self._desk, langs, labels)
        place = self._desk.place
        return ChecklistSheet(
            template=self._checklists.template(template_id),
            point=words.term("points", place.code) if place.site is Site.POINT else LocalText(),
            shift=words.shift(shift_name) if shift_name else LocalText(),
            date=shift_date,
            signatories=blank_signatories(words, self._checklists.template(template_id)),
        )

    def numbered(self, batch: PaperBatch, langs: Sequence[str], labels: Labels) -> ChecklistSheet:
        """Return the sheet of a batch of blanks, its number left open; Refused ``template_missing``."""
        words = PaperWords(self._desk, langs, labels)
        return ChecklistSheet(
            template=self._checklists.template(batch.template),
            point=words.term("points", batch.point) if batch.point != HQ_CODE else LocalText(),
            place=words.term("zones", batch.zone),
            shift=words.shift(batch.shift_name) if batch.shift_name else LocalText(),
            date=batch.shift_date,
            signatories=blank_signatories(words, self._checklists.template(batch.template)),
        )

    def _actions(self, run_id: str) -> tuple[SheetAction, ...]:
        """Return the corrective actions that a run has opened, as they stand now, the first due first."""
        found = sorted(self._desk.records.where("action", run=run_id), key=lambda one: one.text("due"))
        return tuple(SheetAction(one.text("item"), one.text("status"), one.text("due")) for one in found)

    def _head(self, record: Record) -> dict[str, str]:
        """Return the columns of a run that are printed: the signed ones of a signed run."""
        frozen: Mapping[str, Any] = {}
        if record.status == Stage.SIGNED and (signature := self._desk.records.signature(record.id)):
            frozen = signature[2].get(record.id, {})
        return {name: str(frozen.get(name) or "") if frozen else record.text(name) for name in _HEAD}

    def _pictures(self, answers: Mapping[str, Answer]) -> dict[str, bytes]:
        """Return the photos and drawn signatures that are here, by item."""
        found = {}
        for code, answer in answers.items():
            reference = answer.blob or answer.photo
            data = self._checklists.picture(str(reference["sha256"])) if reference else None
            if data is not None:
                found[code] = data
        return found


def _remarks(detail: RunDetail, words: PaperWords) -> tuple[SheetRemark, ...]:
    """Return what is still to be corrected in a run; what was signed is not."""
    if detail.row.status == Stage.SIGNED:
        return ()
    return tuple(
        SheetRemark(one.item, one.said.text, words.user(one.said.by)) for one in detail.remarks if one.open
    )


_HEAD = ("zone", "agency", "section", "shift_date", "shift_name", "case_ref", "completed_at", "completed_by")
_DIRECTORS = frozenset({"director", "border_point_director"})


def _signatories(words: PaperWords, detail: RunDetail, head: Mapping[str, str]) -> tuple[Signatory, ...]:
    """Return the boxes: who completed the run, who signs it off, and a third for ink."""
    officer = Signatory(
        words.label("signatory_officer"),
        words.user(head["completed_by"]),
        words.user_rank(head["completed_by"]),
        _moment(head["completed_at"]),
        estimate=_why(detail.row.completed_estimate),
    )
    roles = _roles(detail.template)
    signature = detail.signature
    if signature is None:
        signing = Signatory(words.label(roles[0]))
    else:
        signing = Signatory(
            words.label(roles[0]),
            words.user(signature.by),
            words.user_rank(signature.by),
            _moment(signature.moment),
            estimate=_why(signature.estimate),
        )
    return officer, signing, Signatory(words.label(roles[1]))


def blank_signatories(words: PaperWords, template: Template) -> tuple[Signatory, ...]:
    """Return the boxes of a blank form where they are not the usual ones: a handover is signed by two shifts."""
    if template.signoff_role != INCOMING:
        return ()
    roles = ("signatory_officer", "signatory_outgoing", "signatory_incoming")
    return tuple(Signatory(words.label(role)) for role in roles)


def _roles(template: Template) -> tuple[str, str]:
    if template.signoff_role == INCOMING:
        return "signatory_incoming", "signatory_outgoing"
    roles = ("signatory_supervisor", "signatory_director")
    return (roles[1], roles[0]) if template.signoff_role in _DIRECTORS else roles


def _from_paper(detail: RunDetail, words: PaperWords) -> FromPaper | None:
    """Return what is told of the paper that a run was entered from."""
    row = detail.row
    if not row.paper and not row.paper_at:
        return None
    code = stored_code(row.paper) if row.paper else None
    number = code.shown if code is not None else row.paper
    return FromPaper(words.user(row.opened_by), number, _moment(row.paper_at), row.paper_signed_by)


def _why(estimate: Estimate | None) -> str:
    """Return the code of why a time cannot be right; a time that cannot be read is not printed at all."""
    return "" if estimate is None or estimate.fault is Fault.UNREADABLE else estimate.fault.value


def _moment(text: str) -> Moment | None:
    try:
        return Moment.parse(text)
    except ValueError:
        return None
