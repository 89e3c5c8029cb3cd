"""The report on an imported form before it is kept: what came, what changed, what could not come and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.models.checklists import Frequency
from app.models.xlsform import Fate, Finding, ImportedForm
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.form_words import fate_name, place_of, reason_of
from app.ui.screens.checklists.words import frequency_name, line, title_text
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_WHY = 3
"""Column of the reason, the widest."""

_SHOWN = (Fate.LOST, Fate.CHANGED)


class FormReport(QDialog):
    """``keep`` is called with how often the checklist is due when the user wants it as a draft."""

    def __init__(
        self, parent: QWidget, context: AppContext, form: ImportedForm, keep: Callable[[Frequency], object]
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._form = form
        self._keep = keep
        self.setWindowTitle(translate("Forms", "Import a form"))
        self.filter = QComboBox()
        self.frequency = QComboBox()
        self.table = QTableWidget(0, 4)
        self.keep_button = Button(lambda: translate("Forms", "Keep as draft"), "save", "primary", self.keep)
        self._fill_choices()
        self._lay_out()
        self._show()
        self.resize(940, 620)

    def keep(self) -> None:
        """Make a draft of the form."""
        self._keep(Frequency(self.frequency.currentData()))
        self.accept()

    def _fill_choices(self) -> None:
        self.filter.addItem(translate("Forms", "What did not come as it was"), _SHOWN)
        for fate in Fate:
            self.filter.addItem(
                f"{fate_name(fate)} ({self._context.formats.number(self._form.count(fate))})", (fate,)
            )
        self.filter.addItem(translate("Forms", "Every row"), tuple(Fate))
        self.filter.currentIndexChanged.connect(self._show)
        for frequency in Frequency:
            self.frequency.addItem(frequency_name(frequency), frequency.value)
        self.frequency.setCurrentIndex(self.frequency.findData(self._form.template.frequency.value))

    def _show(self) -> None:
        """Show the lines that were asked for."""
        wanted = self.filter.currentData()
        self._fill([finding for finding in self._form.findings if finding.fate in wanted])

    def _fill(self, findings: Sequence[Finding]) -> None:
        self.table.setRowCount(len(findings))
        for row, finding in enumerate(findings):
            cells = (place_of(finding), fate_name(finding.fate), isolate(finding.column), reason_of(finding))
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.table.setItem(row, column, cell)

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [
                translate("Forms", "Row"),
                translate("Forms", "What became of it"),
                translate("Forms", "Column"),
                translate("Forms", "Why"),
            ]
        )
        head = self.table.horizontalHeader()
        for column in range(_WHY):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.setStyleSheet("QTableWidget::item{padding:0 8px}")
        self.table.setAccessibleName(translate("Forms", "Report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP)
        template = self._form.template
        heading = title_text(template.code, template.title, self._context.language)
        layout.addWidget(PlainLabel(heading, role="heading", wrap=True))
        layout.addWidget(PlainLabel(self._summary(), wrap=True))
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._buttons())

    def _summary(self) -> str:
        formats, form = self._context.formats, self._form
        items = translate("Checklists", "{count} items").format(
            count=formats.number(len(form.template.items()))
        )
        told = [
            f"{fate_name(fate)}: {ltr(formats.number(form.count(fate)))}" for fate in Fate if form.count(fate)
        ]
        return line(isolate(items), *told)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        label = PlainLabel(translate("Forms", "How often is it due?"))
        label.setBuddy(self.frequency)
        row.addWidget(label)
        row.addWidget(self.frequency)
        row.addStretch(1)
        row.addWidget(Button(lambda: translate("Forms", "Cancel"), pressed=self.reject))
        row.addWidget(self.keep_button)
        return row
