"""What stands over a run that was entered from paper: the paper, its scans, and "all yes except" while it is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.models.answers import Picture
from app.models.runs import RunDetail
from app.models.shifts import local_time
from app.models.values import Moment
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.jobs import Lane
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.banner import Banner
from app.ui.screens.checklists.editors import LineEditor
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import line, person
from app.ui.screens.paper.exceptions_row import ExceptionsRow
from app.ui.screens.paper.words import paper_text
from app.ui.text import isolate
from app.ui.tokens import GAP


class PaperStrip(QFrame):
    """Follows a session; hidden for runs that did not come from paper."""

    left_down = Signal()
    """The keyboard goes on to the items."""

    def __init__(self, context: AppContext, session: RunSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self._next: Callable[[], object] | None = None
        self._was_open = False
        self._twin = ""
        self._told = PlainLabel(wrap=True)
        self.scan_button = Button(lambda: translate("Paper", "Attach scan…"), "photo", "quiet", self.attach)
        self.show_button = Button(lambda: translate("Paper", "Show scan"), "eye", "quiet", self.show_scan)
        self.next_button = Button(
            lambda: translate("Paper", "Next paper"), "forward", "primary", self._go_next
        )
        other = Button(lambda: translate("Paper", "Open the other"), "forward", "", self._open_other)
        self.twice = Banner("warning", "copy", other)
        self.exceptions = ExceptionsRow(context, session)
        self.exceptions.left_down.connect(self.left_down)
        self._lay_out()
        self.hide()

    def offer_next(self, go_next: Callable[[], object]) -> None:
        """Lead on to the next paper once this one is completed."""
        self._next = go_next

    def show_run(self, detail: RunDetail, rows: Iterable[ItemRow]) -> None:
        """Show what is known of the paper, and what can be done; in ``rows`` Enter means the time of the paper."""
        row = detail.row
        self.setVisible(bool(row.paper or row.paper_at))
        if self.isHidden():
            return
        self._told.setText(self._words(detail))
        self._twin = row.twins[0] if row.twins else ""
        self.twice.show_text(
            translate(
                "Paper", "Another run was entered from the same paper number. Compare them with the paper."
            )
            if row.twins
            else ""
        )
        self._date(rows, row.paper_at)
        signed = row.status == "signed"
        self.scan_button.setVisible(not signed)
        self.show_button.setVisible(bool(row.scans))
        self.exceptions.setVisible(detail.editable)
        done = self._was_open and not detail.editable
        self._was_open = detail.editable
        self.next_button.setVisible(self._next is not None and not detail.editable)
        if done and self._next is not None:
            self.next_button.setFocus()

    @staticmethod
    def _date(rows: Iterable[ItemRow], moment: str) -> None:
        """Let an empty day or time mean when the paper was filled in, not now."""
        try:
            at = local_time(Moment.parse(moment))
        except ValueError:
            return
        for row in rows:
            if isinstance(row.editor, LineEditor):
                row.editor.written_at = at
                if row.editor.placeholderText():
                    row.editor.setPlaceholderText(translate("Paper", "Enter = as above"))

    def take_focus(self) -> bool:
        """Take the keyboard where nothing was entered yet; tell whether it is here."""
        fresh = self.isVisible() and self.exceptions.isVisible() and not self._session.result().answered
        if fresh:
            self.exceptions.take_focus()
        return fresh

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard with Enter too: it ends one paper and begins the next."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.next_button.hasFocus():
            self.next_button.click()
        else:
            super().keyPressEvent(event)

    def attach(self) -> None:
        """Ask for a scan of the paper and keep its pages with the run."""
        from app.ui.screens.paper.scans import choose_scan, read_scan

        path = choose_scan(self)
        if path:
            self._context.jobs.run(
                lambda _progress, cancel: read_scan(path, cancel),
                title=lambda: translate("Paper", "Reading the scan"),
                done=self._attach,
                owner=self,
                lane=Lane.POOL,
            )

    def show_scan(self) -> None:
        """Show the scanned pages."""
        from app.ui.screens.paper.scan_dialog import show_scans

        detail = self._session.detail
        if detail is not None:
            show_scans(self, self._context, detail.row.id)

    def _attach(self, pages: list[Picture]) -> None:
        actor, run_id, count = self._context.actor, self._session.run_id, len(pages)
        told = translate("Paper", "Scanned pages kept: {count}").format(
            count=self._context.formats.number(count)
        )

        def say() -> None:
            self._context.notify(told)

        self._session.act(lambda services: services.paper_entry.attach(actor, run_id, pages), done=say)

    def _open_other(self) -> None:
        """Open the other run on the screen that this page belongs to."""
        place = self.parentWidget()
        while place is not None and not hasattr(place, "open_run"):
            place = place.parentWidget()
        if place is not None:
            place.open_run(self._twin)

    def _go_next(self) -> None:
        if self._next is not None:
            self._next()

    def _words(self, detail: RunDetail) -> str:
        row, formats = detail.row, self._context.formats
        number = paper_text(formats, row.paper) if row.paper else translate("Paper", "without a number")
        parts = [
            translate("Paper", "Paper {number}").format(number=number),
            translate("Paper", "filled in {moment}").format(moment=formats.moment(row.paper_at))
            if row.paper_at
            else "",
            self._signed(row.paper_signed_by),
            translate("Paper", "entered from paper by {person}").format(
                person=isolate(person(row.opened_by_name, row.opened_by))
            ),
        ]
        return line(*parts, gap="  ·  ")

    @staticmethod
    def _signed(name: str) -> str:
        if not name:
            return translate("Paper", "nobody is named as having signed it")
        return translate("Paper", "paper signed by {person}").format(person=isolate(name))

    def _lay_out(self) -> None:
        self.setProperty("card", True)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(IconLabel("document", "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._told, 1)
        buttons: list[Any] = [self.show_button, self.scan_button, self.next_button]
        for button in buttons:
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.twice)
        layout.addWidget(self.exceptions)
