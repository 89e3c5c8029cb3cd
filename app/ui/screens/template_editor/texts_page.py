"""The texts of a draft in all languages, with what is missing: the report and the place to mend it in one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.models.values import LANGUAGES
from app.ui.context import AppContext
from app.ui.i18n import OWN_NAMES, Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.texts_model import TextsModel
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_ROW = 30
_PLACE_CHARS = 24


class TextsPage(Retranslating, QWidget):
    """A table to type in; ``wanted`` tells the place of a row that is to be shown in the form."""

    wanted = Signal(object)

    def __init__(self, context: AppContext, session: EditingSession) -> None:
        super().__init__()
        self._context, self._session = context, session
        self.model = TextsModel(session, self)
        self.table = QTableView()
        self.only = QPushButton()
        self.only.setProperty("kind", "chip")
        self.only.setCheckable(True)
        self.only.setAutoDefault(False)
        self.only.clicked.connect(self._narrow)
        self._count = PlainLabel()
        self._lay_out()
        self.table.doubleClicked.connect(self._clicked)
        self.retranslate()

    def refresh(self) -> None:
        """Show the texts as they stand, when they are in sight."""
        if self.isVisible():
            self.model.refresh()
            self._show_count()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the texts as they stand."""
        super().showEvent(event)
        self.refresh()

    def retranslate(self) -> None:
        """Write the words."""
        self.only.setText(translate("TemplateEditor", "Missing only"))
        self.table.setAccessibleName(translate("TemplateEditor", "Texts in all languages"))
        self._show_count()

    def _narrow(self) -> None:
        self.model.show_missing_only(self.only.isChecked())

    def _clicked(self, index: QModelIndex) -> None:
        if not index.column():
            self.wanted.emit(self.model.place(index.row()).spot)

    def _show_count(self) -> None:
        lacking = [lang for langs in self._session.missing.values() for lang in langs]
        if not lacking:
            self._count.setText(translate("TemplateEditor", "All texts stand in three languages."))
            self._count.set_tone("ok")
            return
        number = self._context.formats.number
        parts = [
            f"{isolate(OWN_NAMES[lang])} {ltr(number(lacking.count(lang)))}"
            for lang in LANGUAGES
            if lang in lacking
        ]
        words = translate("TemplateEditor", "Missing texts: {counts}")
        self._count.setText(words.format(counts=" · ".join(parts)))
        self._count.set_tone("warning")

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(0, self.fontMetrics().averageCharWidth() * _PLACE_CHARS)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setStyleSheet("QTableView::item{padding:0 6px}")
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self._count, 1)
        top.addWidget(self.only)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(table, 1)
