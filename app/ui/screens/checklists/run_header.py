"""What stands over the items of a run: where it belongs, how far it is, its result, and notices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.models.runs import RunDetail
from app.ui.button import Button
from app.ui.clock_words import explained, marked
from app.ui.conflict_link import ConflictLink
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.pill import Pill
from app.ui.plain_label import ElidedLabel, PlainLabel
from app.ui.screens.checklists.banner import Banner
from app.ui.screens.checklists.item_notes import identity_rule
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import critical_text, line, met_text, person, row_state, shift_text
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class RunHeader(QWidget):
    """Follows a session; ``show_progress`` after every answer, ``show_run`` when the run itself changed."""

    def __init__(self, session: RunSession, jump: Callable[[], None], switch: QWidget) -> None:
        super().__init__()
        self._session = session
        self._switch = switch
        self._facts = ElidedLabel(role="label")
        self._started = ElidedLabel(role="small")
        self._met = PlainLabel(role="heading")
        self._met_words = PlainLabel(role="small")
        self._critical = Pill()
        self._status = Pill()
        self._bar = QProgressBar()
        self._left = PlainLabel(wrap=True)
        self._saved_sign = IconLabel("check", "ok", 14)
        self._saved = PlainLabel(role="small")
        self._jump = Button(lambda: translate("Checklists", "Next open item"), "forward", "quiet", jump)
        retry = Button(lambda: translate("Checklists", "Save again"), "save", "", session.try_again)
        self.unsaved = Banner("danger", "warning", retry)
        self.returned = Banner("warning", "undo")
        self.signed = Banner("ok", "signature")
        self.beside = Banner("warning", "history")
        self.compare = ConflictLink(session.context)
        self.conflict = Banner("warning", "compare", self.compare)
        self.identity = Banner("info", "shield")
        self.remark = Banner("info", "tag")
        self._figures = QHBoxLayout()
        self._progress_row = QHBoxLayout()
        self._close = False
        self._lay_out()

    def show_close(self, *, close: bool) -> None:
        """Take one line, where the items have a strip of their own that shows how far the run is."""
        if close == self._close:
            return
        self._close = close
        for hidden in (self._bar, self._left, self._started):
            hidden.setVisible(not close)
        for place, widget in enumerate((self._saved_sign, self._saved)):
            if close:
                self._figures.insertWidget(place, widget)
            else:
                self._progress_row.addWidget(widget)
        self.show_progress()

    def show_run(self) -> None:
        """Show where the run belongs, its status and the notices that follow from it."""
        detail = self._session.detail
        if detail is None:
            return
        formats, row = self._session.context.formats, detail.row
        facts = [shift_text(formats, row.shift_date, row.shift_name), isolate(row.zone)]
        if row.case_ref:
            facts.append(translate("Checklists", "Register no. {number}").format(number=ltr(row.case_ref)))
        self._facts.show_text(line(*facts, gap="  ·  "))
        self._started.show_text(self._started_text(detail))
        self._status.show_state(*row_state(row))
        self._jump.setToolTip(translate("Checklists", "Next open item (Ctrl+J)"))
        self._show_notices(detail)
        self.show_progress()

    def show_progress(self) -> None:
        """Show how much is answered, what is left, the result and whether all is saved."""
        session = self._session
        if session.detail is None:
            return
        formats = session.context.formats
        result, left = session.result(), len(session.left())
        self._bar.setMaximum(max(1, result.total))
        self._bar.setValue(result.answered)
        answered = formats.digits_of(f"{result.answered}/{result.total}")
        words = translate("Checklists", "{answered} answered").format(answered=ltr(answered))
        if left:
            words += " · " + translate("Checklists", "{count} left").format(count=formats.number(left))
        if result.kept:
            kept = formats.number(len(result.kept))
            words += " · " + translate("Checklists", "{count} kept, not asked any more").format(count=kept)
        self._left.setText(words)
        self._met.setText(ltr(met_text(formats, result)) or "–")
        self._met_words.setText(translate("Checklists", "met"))
        critical = critical_text(formats, result)
        self._critical.setVisible(bool(critical))
        self._critical.show_state("critical", critical)
        self._jump.setVisible(session.editable and bool(left) and not self._close)
        self._show_saving()

    def _show_saving(self) -> None:
        session = self._session
        count = len(session.unsaved)
        text = ""
        if count:
            number = session.context.formats.number(count)
            text = translate(
                "Checklists", "Not saved yet: {count}. Nothing you typed is lost while this page is open."
            )
            text = text.format(count=number)
        self.unsaved.show_text(text)
        if session.busy:
            self._saved.setText(translate("Checklists", "Saving…"))
        elif session.saved_once and not count:
            self._saved.setText(translate("Checklists", "Saved"))
        else:
            self._saved.setText("")
        done = session.saved_once and not session.busy and not count
        self._saved_sign.show_icon("check" if done else "", "ok")

    def _show_notices(self, detail: RunDetail) -> None:
        row = detail.row
        returned = ""
        if row.status == "returned":
            who = isolate(person(row.returned_by_name, "?"))
            words = translate("Checklists", "Returned by {person}: {comment}")
            if not row.return_comment:
                words = translate("Review", "Returned by {person} with the remarks below.")
            returned = line(words.format(person=who, comment=isolate(row.return_comment)))
        self.returned.show_text(returned)
        self.signed.show_text(self._signed_text(detail))
        self.beside.show_text(
            translate(
                "Checklists",
                "Something was written after the sign-off. The signed values stand; the others are shown beside them.",
            )
            if row.changed_after_signing
            else ""
        )
        self.compare.show_for(row.id, row.conflicted)
        self.conflict.show_text(
            translate("Checklists", "Two PCs answered differently. The marked answers wait for a decision.")
            if row.conflicted
            else ""
        )
        remark = translate("Checklists", "Remark: {text}").format(text=isolate(row.note))
        self.remark.show_text(remark if row.note else "")
        warn = detail.template.identity_warning and detail.editable
        rule = translate("Checklists", "Write the register number only.") + " " + identity_rule()
        self.identity.show_text(rule if warn else "")

    def _signed_text(self, detail: RunDetail) -> str:
        if detail.signature is None:
            return ""
        sign, formats = detail.signature, self._session.context.formats
        return translate(
            "Checklists", "Signed off by {person} on {moment}. Nothing in it can be changed."
        ).format(
            person=isolate(person(sign.by_name, sign.by)), moment=marked(sign.moment, sign.estimate, formats)
        )

    def _started_text(self, detail: RunDetail) -> str:
        row, formats = detail.row, self._session.context.formats
        parts = [
            translate("Checklists", "Started by {person}, {moment}").format(
                person=isolate(person(row.opened_by_name, row.opened_by)),
                moment=marked(row.opened, row.opened_estimate, formats),
            )
        ]
        if row.completed_at:
            who = isolate(person(row.completed_by_name, row.completed_by))
            moment = marked(row.completed_at, row.completed_estimate, formats)
            parts.append(
                translate("Checklists", "Completed by {person}, {moment}").format(person=who, moment=moment)
            )
        whys = {explained(row.opened_estimate, formats), explained(row.completed_estimate, formats)}
        return line(*parts, *sorted(whys), gap="  ·  ")

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GAP * 2, GAP + 2, GAP * 2, GAP)
        inside.setSpacing(GAP // 2)
        inside.addLayout(self._top())
        inside.addLayout(self._progress())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 2)
        layout.addWidget(card)
        notices = (
            self.unsaved,
            self.returned,
            self.signed,
            self.beside,
            self.conflict,
            self.remark,
            self.identity,
        )
        for banner in notices:
            layout.addWidget(banner)

    def _top(self) -> QHBoxLayout:
        """Return where the run belongs, and its two figures with the status."""
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._facts)
        words.addWidget(self._started)
        figures = self._figures
        figures.setSpacing(GAP)
        for widget in (self._met, self._met_words, self._critical, self._status, self._switch):
            figures.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setSpacing(GAP * 2)
        top.addLayout(words, 1)
        top.addLayout(figures)
        return top

    def _progress(self) -> QHBoxLayout:
        """Return how far the run is, the way to what is open, and whether all is saved."""
        self._bar.setTextVisible(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._saved.setMinimumWidth(self.fontMetrics().averageCharWidth() * 9)
        progress = self._progress_row
        progress.setSpacing(GAP + 2)
        progress.addWidget(self._bar, 1)
        for widget in (self._left, self._jump, self._saved_sign, self._saved):
            progress.addWidget(widget)
        return progress
