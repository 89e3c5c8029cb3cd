"""The check list before giving out: what hinders and what is worth a look, with a way to the place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from app.models.template_editing import Spot
from app.ui.empty_state import EmptyState
from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.screens.template_editor.checking import Remark
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.words import place_text
from app.ui.tokens import GAP


class _Table(QTableWidget):
    """Enter goes to the place of a line."""

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


class ChecksPage(Retranslating, QFrame):
    """Lists the remarks; ``wanted`` tells the place that the user wants to see."""

    wanted = Signal(object)

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._remarks: list[Remark] = []
        self.table = _Table(0, 2)
        self._good = EmptyState()
        self.table.entered_row.connect(self._go)
        self.table.itemDoubleClicked.connect(lambda _item: self._go())
        self._lay_out()
        self.retranslate()

    def show_remarks(self, remarks: list[Remark]) -> None:
        """Show what is to be done."""
        self._remarks = remarks
        template, lang = self._session.template, self._session.language
        self.table.setRowCount(len(remarks))
        for row, remark in enumerate(remarks):
            name, role = ("warning", "danger") if remark.hinders else ("info", "info")
            first = QTableWidgetItem(icon(name, role), remark.text)
            place = QTableWidgetItem(place_text(template, remark.spot, lang))
            self.table.setItem(row, 0, first)
            self.table.setItem(row, 1, place)
        self.table.setVisible(bool(remarks))
        self._good.setVisible(not remarks)

    def go_to(self, row: int) -> None:
        """Go to the place of a line."""
        if 0 <= row < len(self._remarks):
            self.wanted.emit(self._remarks[row].spot)

    def places(self) -> list[Spot]:
        """Return the places of all lines."""
        return [remark.spot for remark in self._remarks]

    def retranslate(self) -> None:
        """Write the titles."""
        self.table.setHorizontalHeaderLabels(
            [translate("TemplateEditor", "What to do"), translate("TemplateEditor", "Where")]
        )
        self.table.setAccessibleName(translate("TemplateEditor", "Checks before giving out"))
        self._good.show_message(
            "check-double",
            translate("TemplateEditor", "Nothing is missing"),
            translate(
                "TemplateEditor", "The checklist is complete in all three languages and can be given out."
            ),
        )
        self.show_remarks(self._remarks)

    def _go(self) -> None:
        self.go_to(self.table.currentRow())

    def _lay_out(self) -> None:
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setStyleSheet("QTableWidget::item{padding:0 8px}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._good, 1)
