"""Files kept aside: those of PCs that are not let in, and those of PCs that were withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QTabWidget, QVBoxLayout, QWidget

from app.models.paging import Key, Page, Query
from app.models.people import Act, may
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, Words, translate
from app.ui.screens.exchange.snapshot import TrayRow, matching
from app.ui.screens.exchange.withdrawn_view import WithdrawnView
from app.ui.screens.exchange.words import tray_reason
from app.ui.table.column import Column, Kind
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import isolate
from app.ui.tokens import GAP

REVOKED = "revoked"

Rows = Callable[[], Sequence[TrayRow]]


class TrayPage(Retranslating, QWidget):
    """Two trays with what can be done about each; who may not decide can look, try again and copy."""

    enrol_wanted = Signal()
    retry_wanted = Signal()
    adopted = Signal()

    def __init__(self, context: AppContext, rows: Rows, at_hq: bool) -> None:
        super().__init__()
        self._context = context
        self._rows = rows
        actor = context.actor
        decides = at_hq and actor is not None and may(actor, Act.ENROL)
        self.waiting = tray_list(context, lambda: [row for row in rows() if row.reason != REVOKED], False)
        self.withdrawn = tray_list(context, lambda: [row for row in rows() if row.reason == REVOKED], True)
        self.review = WithdrawnView(context) if decides else None
        self.enrol_button = Button(
            lambda: translate("Exchange", "Let the PC in: open its request…"),
            "user-plus",
            "primary",
            self.enrol_wanted.emit,
        )
        self.enrol_button.setVisible(decides)
        self.tabs = QTabWidget()
        self._lay_out()
        self.retranslate()

    def refresh(self) -> None:
        """Read again what is kept aside."""
        self.waiting.refresh()
        self.withdrawn.refresh()
        if self.review is not None:
            self.review.refresh()
        self.retranslate()

    def copy_to(self, folder: Path, rows: Sequence[TrayRow]) -> None:
        """Write copies of some files into a folder."""
        services = self._context.services
        self._context.jobs.run(
            lambda _progress, _cancel: [services.exchange.hand_back(row.id, folder) for row in rows],
            title=lambda: translate("Exchange", "Copying the files"),
            done=lambda paths: self._context.notify(
                translate(
                    "Exchange", "Copied to {folder} and read back. The files stay here as well."
                ).format(folder=isolate(str(paths[0].parent)))
            ),
            owner=self,
        )

    def retranslate(self) -> None:
        """Write the names of the trays with how much is in them."""
        formats, rows = self._context.formats, self._rows()
        revoked = sum(row.reason == REVOKED for row in rows)
        words = translate("Exchange", "{name} ({count})")
        names = (
            (translate("Exchange", "Waiting for enrolment"), len(rows) - revoked),
            (translate("Exchange", "From a withdrawn PC"), revoked),
        )
        for place, (name, count) in enumerate(names):
            self.tabs.setTabText(place, words.format(name=name, count=formats.number(count)))

    # ---- inside ----------------------------------------------------------------------------------------------

    def _make_room(self, cards: int) -> None:
        """Leave the room to the withdrawn PCs where none of their files is aside any more."""
        self.withdrawn.setVisible(not cards or any(row.reason == REVOKED for row in self._rows()))

    def _ask_folder(self, panel: ListPanel) -> None:
        rows = panel.selected() or ([panel.model.row(0)] if panel.model.rowCount() == 1 else [])
        if not rows:
            self._context.notify(translate("Exchange", "Choose a file in the list first."), tone="info")
            return
        title = translate("Exchange", "Choose the folder for the files")
        name = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if name:
            self.copy_to(Path(name), rows)

    def _copy_button(self, panel: ListPanel) -> Button:
        return Button(
            lambda: translate("Exchange", "Copy the file to hand it back…"),
            "export",
            "",
            lambda: self._ask_folder(panel),
        )

    def _lay_out(self) -> None:
        again = Button(lambda: translate("Exchange", "Try again"), "redo", "", self.retry_wanted.emit)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_tab(self.waiting, [self.enrol_button, again, self._copy_button(self.waiting)]), "")
        self.tabs.addTab(_tab(self.withdrawn, [self._copy_button(self.withdrawn)], self.review), "")
        if not any(row.reason != REVOKED for row in self._rows()) and self._rows():
            self.tabs.setCurrentIndex(1)
        if self.review is not None:
            self.review.adopted.connect(self.adopted)
            self.review.counted.connect(self._make_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP, 0, 0)
        layout.addWidget(self.tabs)
        self.setFocusProxy(self.tabs)


def tray_list(context: AppContext, rows: Rows, revoked: bool) -> ListPanel:
    """Return the list of what is kept aside for one reason."""

    def fetch(query: Query, after: Key | None) -> Page[TrayRow]:
        return matching(rows(), query, after, "label", "device")

    heading: Words = lambda: translate("Exchange", "Nothing is kept aside")  # noqa: E731 - words are callables
    waiting: Words = lambda: translate(  # noqa: E731 - words are callables
        "Exchange", "Files of PCs that are not let in are kept here until somebody decides."
    )
    withdrawn: Words = lambda: translate(  # noqa: E731 - words are callables
        "Exchange", "Files of PCs that were withdrawn are kept here until headquarters has looked into them."
    )
    return ListPanel(
        context,
        _columns(),
        fetch,
        lambda row: row.id,
        EmptyWords("inbox", heading, withdrawn if revoked else waiting),
        sort="arrived",
        multiple=True,
        counted=lambda: translate("Exchange", "Files: {count}"),
    )


def _tab(panel: ListPanel, buttons: Sequence[Button], below: QWidget | None = None) -> QWidget:
    bar, page = QWidget(), QWidget()
    flow = FlowLayout(bar, GAP)
    flow.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, 0)
    for button in buttons:
        flow.addWidget(button)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(panel, 1)
    if below is not None:
        column.addWidget(below, 1)
    page.setFocusProxy(panel)
    return page


def _columns() -> tuple[Column[TrayRow], ...]:
    label: Column[TrayRow] = Column(
        "label", lambda: translate("Exchange", "From"), lambda row: row.label, chars=24, sortable=True
    )
    device: Column[TrayRow] = Column(
        "device", lambda: translate("Exchange", "Code of the PC"), lambda row: row.device, Kind.CODE, 26
    )
    arrived: Column[TrayRow] = Column(
        "arrived",
        lambda: translate("Exchange", "Came in"),
        lambda row: row.arrived,
        Kind.MOMENT,
        16,
        sortable=True,
    )
    reason: Column[TrayRow] = Column(
        "reason",
        lambda: translate("Exchange", "Why, and what to do"),
        lambda row: tray_reason(row.reason),
        chars=40,
        stretch=True,
    )
    file: Column[TrayRow] = Column(
        "file", lambda: translate("Exchange", "File"), lambda row: row.file, Kind.CODE, 24, may_hide=True
    )
    return label, device, arrived, reason, file
