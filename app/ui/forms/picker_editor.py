"""Editor for a record found by typing, such as the custodian of a device."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.ui.context import AppContext
from app.ui.forms.editor import Editor
from app.ui.forms.fields import Pick, PickerField
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.text import isolate

_DEBOUNCE_MS = 200
_PICK_ROLE = Qt.ItemDataRole.UserRole + 1


class PickerEditor(Editor):
    """Offers what the search finds; only what is picked from the offer counts."""

    def __init__(self, field: PickerField, context: AppContext) -> None:
        super().__init__()
        self._field, self._context = field, context
        self._picked: Pick | None = None
        self._found = QStandardItemModel(self)
        self._line = QLineEdit()
        self._line.setClearButtonEnabled(True)
        self._line.addAction(
            QAction(icon("search", "muted"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._line.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DEBOUNCE_MS)
        self._pause.timeout.connect(self._search)
        self._completer = self._make_completer()
        self._line.textEdited.connect(self._on_edit)
        self._line.textChanged.connect(self._on_clear)
        self.row.addWidget(self._line)
        self.retranslate()

    def value(self) -> str:
        """Return the id of the picked record, "" for none."""
        return self._picked.id if self._picked else ""

    def picked(self) -> Pick | None:
        """Return the picked record."""
        return self._picked

    def set_value(self, value: Pick | None) -> None:
        """Show a record."""
        self._picked = value
        self._line.setText(value.text if value else "")
        self._line.setCursorPosition(0)

    def problem(self) -> str:
        """Say when something was typed but nothing picked."""
        if self._picked is not None or not self._line.text().strip():
            return ""
        return translate("Form", "Choose one of the records found.")

    def input(self) -> QWidget:
        """Return the line."""
        return self._line

    def set_read_only(self, read_only: bool) -> None:
        """Allow changes or only copying."""
        self._line.setReadOnly(read_only)
        self._line.setClearButtonEnabled(not read_only)

    def retranslate(self) -> None:
        """Set the hint."""
        self._line.setPlaceholderText(translate("Form", "Type to search"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the offer with the Down key."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and not self._line.isReadOnly()
        ):
            self._search()
            return True
        return super().eventFilter(watched, event)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self._line)
        completer.setMaxVisibleItems(10)
        popup = QListView()
        popup.setProperty("popup", True)
        completer.setPopup(popup)
        completer.activated.connect(lambda _text: self._take(popup.currentIndex()))
        return completer

    def _on_edit(self, _text: str) -> None:
        self._picked = None
        self._pause.start()
        self.edited.emit()

    def _on_clear(self, text: str) -> None:
        if not text and self._picked is not None:
            self._picked = None
            self.edited.emit()

    def _search(self) -> None:
        typed, fetch = self._line.text().strip(), self._field.fetch
        wanted = "" if self._picked else typed
        self._context.jobs.run(
            lambda _progress, _cancel: fetch(wanted),
            done=lambda found: self._offer(typed, found),
            owner=self,
        )

    def _offer(self, typed: str, found: Sequence[Pick]) -> None:
        if typed != self._line.text().strip() or not self._line.hasFocus():
            return
        self._found.clear()
        for pick in found:
            detail = f"   {isolate(pick.detail)}" if pick.detail else ""
            item = QStandardItem(f"{isolate(pick.text)}{detail}")
            item.setData(pick, _PICK_ROLE)
            item.setEditable(False)
            self._found.appendRow(item)
        if not found:
            nothing = QStandardItem(translate("Form", "Nothing found"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._found.appendRow(nothing)
        self._completer.complete()

    def _take(self, index: QModelIndex) -> None:
        pick = index.data(_PICK_ROLE)
        if isinstance(pick, Pick):
            self.set_value(pick)
            self.edited.emit()
