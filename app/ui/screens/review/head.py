"""What stands over a comparison: which run it is, its figures beside those of the one before, and notices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.comparing import Mark
from app.models.runs import RunDetail
from app.services.checklists_review import Beside
from app.ui.clock_words import marked
from app.ui.conflict_link import ConflictLink
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.pill import Pill
from app.ui.plain_label import ElidedLabel, PlainLabel
from app.ui.screens.checklists.banner import Banner
from app.ui.screens.checklists.words import critical_text, line, met_text, person, row_state, shift_text
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class ReviewHead(QWidget):
    """Follows the run that is shown."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._facts = ElidedLabel(role="label")
        self._who = ElidedLabel(role="small")
        self._place = PlainLabel(role="small")
        self._met = PlainLabel(role="heading")
        self._met_words = PlainLabel(role="small")
        self._before = PlainLabel(role="small")
        self._critical = Pill()
        self._status = Pill()
        self._differences = PlainLabel()
        self._compare = ConflictLink(context)
        self.own = Banner("info", "user")
        self.amends = Banner("info", "link")
        self.conflict = Banner("warning", "compare", self._compare)
        self.remarks = Banner("warning", "flag")
        self._lay_out()

    def show_beside(self, beside: Beside, place: tuple[int, int]) -> None:
        """Show a run, where it stands in the queue, and what differs from the one before."""
        detail, formats = beside.now, self._context.formats
        row = detail.row
        facts = [shift_text(formats, row.shift_date, row.shift_name), isolate(row.zone)]
        if row.case_ref:
            facts.append(translate("Checklists", "Register no. {number}").format(number=ltr(row.case_ref)))
        self._facts.show_text(line(*facts, gap="  ·  "))
        self._who.show_text(self._who_text(detail))
        at, count = (formats.number(number) for number in place)
        self._place.setText(
            translate("Review", "{at} of {count} waiting").format(at=ltr(at), count=ltr(count))
        )
        self._met.setText(ltr(met_text(formats, row.result)) or "–")
        self._met_words.setText(translate("Checklists", "met"))
        critical = critical_text(formats, row.result)
        self._critical.setVisible(bool(critical))
        self._critical.show_state("critical", critical)
        self._status.show_state(*row_state(row))
        self._before.setText(self._before_text(detail, beside.before))
        self._differences.setText(self._differences_text(beside))
        self._show_notices(beside)

    def _who_text(self, detail: RunDetail) -> str:
        row, formats = detail.row, self._context.formats
        started = translate("Checklists", "Started by {person}, {moment}").format(
            person=isolate(person(row.opened_by_name, row.opened_by)),
            moment=marked(row.opened, row.opened_estimate, formats),
        )
        if not row.completed_at:
            return line(started)
        completed = translate("Checklists", "Completed by {person}, {moment}").format(
            person=isolate(person(row.completed_by_name, row.completed_by)),
            moment=marked(row.completed_at, row.completed_estimate, formats),
        )
        return line(started, completed, gap="  ·  ")

    def _before_text(self, now: RunDetail, before: RunDetail | None) -> str:
        if before is None:
            return translate("Review", "The first of its kind here: there is none before to compare with.")
        formats, row = self._context.formats, before.row
        met = ltr(met_text(formats, row.result)) or "–"
        shift = shift_text(formats, row.shift_date, row.shift_name)
        words = translate("Review", "Before ({shift}): {met} met").format(shift=shift, met=met)
        version = translate("Review", "version {version}").format(version=ltr(before.template.version))
        other = version if before.row.template != now.row.template else ""
        return line(words, critical_text(formats, row.result), other)

    def _differences_text(self, beside: Beside) -> str:
        number = self._context.formats.number
        differing = sum(row.differs for row in beside.rows)
        failed = sum(row.mark is Mark.NEWLY_FAILED for row in beside.rows)
        if not differing:
            return translate("Review", "No differences")
        words = translate("Review", "Differences: {count}").format(count=ltr(number(differing)))
        newly = translate("Review", "newly failed: {count}").format(count=ltr(number(failed)))
        return line(words, newly if failed else "")

    def _show_notices(self, beside: Beside) -> None:
        row = beside.now.row
        own = row.completed_by == self._context.actor.id
        self.own.show_text(
            translate(
                "Review", "You completed this checklist yourself: somebody else must check and sign it."
            )
            if own
            else ""
        )
        reason = translate("Review", "Amends a signed checklist. Reason: {reason}")
        self.amends.show_text(reason.format(reason=isolate(row.amend_reason)) if row.amends else "")
        self._compare.show_for(row.id, row.conflicted)
        self.conflict.show_text(
            translate("Checklists", "Two PCs answered differently. The marked answers wait for a decision.")
            if row.conflicted
            else ""
        )
        waiting = [one for one in beside.now.remarks if one.open]
        count = ltr(self._context.formats.number(len(waiting)))
        self.remarks.show_text(
            translate("Review", "Open remarks: {count}. Return the checklist to have them answered.").format(
                count=count
            )
            if waiting
            else ""
        )

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GAP * 2, GAP + 2, GAP * 2, GAP + 2)
        inside.setSpacing(GAP // 2)
        for row in (self._top(), self._below()):
            inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 2)
        layout.addWidget(card)
        for banner in (self.own, self.amends, self.conflict, self.remarks):
            layout.addWidget(banner)

    def _top(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._facts)
        words.addWidget(self._who)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        for widget in (self._met, self._met_words, self._critical, self._status):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP * 2)
        row.addWidget(self._differences)
        row.addWidget(self._before)
        row.addStretch(1)
        row.addWidget(self._place)
        return row
