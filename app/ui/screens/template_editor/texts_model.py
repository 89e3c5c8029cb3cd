"""All texts of a draft as rows with one column a language, to be translated one under the other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from app.models.template_editing import item_at
from app.models.template_texts import Part, TextPlace, in_language, missing, texts, with_text
from app.models.values import LANGUAGES, LocalText
from app.ui.i18n import OWN_NAMES, is_rtl, translate
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.words import place_text, text_place
from app.ui.text import isolate, ltr, tooltip
from app.ui.theme import current

_LRM, _RLM = "\u200e", "\u200f"
_Index = QModelIndex | QPersistentModelIndex


class TextsModel(QAbstractTableModel):
    """Column 0 is the place, the others are the languages."""

    def __init__(self, session: EditingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.missing_only = False
        self._rows: list[tuple[TextPlace, LocalText]] = []
        self.refresh()

    def refresh(self) -> None:
        """Read the texts again; rows that were listed as missing stay until the list is filled anew."""
        found = list(texts(self._session.template))
        kept = {place for place, _text in self._rows}
        if self.missing_only:
            found = [(place, text) for place, text in found if missing(text) or place in kept]
        if [place for place, _text in found] == [place for place, _text in self._rows]:
            self._rows = found
            self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, len(LANGUAGES)))
            return
        self.beginResetModel()
        self._rows = found
        self.endResetModel()

    def show_missing_only(self, only: bool) -> None:
        """List only the texts that lack a language, or all."""
        self.missing_only = only
        self.beginResetModel()
        self._rows = []
        self.endResetModel()
        self.refresh()

    def place(self, row: int) -> TextPlace:
        """Return the place of a row."""
        return self._rows[row][0]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return the number of texts."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return the place and the languages."""
        return 0 if parent.isValid() else 1 + len(LANGUAGES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return _side(LANGUAGES[section - 1])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return OWN_NAMES[LANGUAGES[section - 1]] if section else translate("TemplateEditor", "Where")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a text, or how it is shown."""
        place, text = self._rows[index.row()]
        if not index.column():
            return self._place_words(place) if role == Qt.ItemDataRole.DisplayRole else None
        lang = LANGUAGES[index.column() - 1]
        words = getattr(text, lang)
        if role == Qt.ItemDataRole.EditRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(words)
        if role == Qt.ItemDataRole.DisplayRole and words:
            return f"{_RLM if is_rtl(lang) else _LRM}{words}"
        if role == Qt.ItemDataRole.DisplayRole:
            return translate("TemplateEditor", "missing") if lang in missing(text) else ""
        if role == Qt.ItemDataRole.ForegroundRole and not words:
            return QBrush(QColor(current().tones["warning"].text))
        if role == Qt.ItemDataRole.BackgroundRole and lang in missing(text):
            return QBrush(QColor(current().tones["warning"].fill))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(lang)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a text in one language."""
        if role != Qt.ItemDataRole.EditRole or not index.column():
            return False
        place, text = self._rows[index.row()]
        words = " ".join(str(value).split()) if place.part is not Part.TEXT else str(value).strip()
        changed = in_language(text, LANGUAGES[index.column() - 1], words)
        self._session.change(with_text(self._session.template, place, changed))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the texts be edited."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() else plain

    def _place_words(self, place: TextPlace) -> str:
        template = self._session.template
        item = item_at(template, place.spot)
        where = ltr(item.code) if item is not None else place_text(template, place.spot, "-").strip()
        part = text_place(place)
        return f"{where} · {isolate(part)}" if part else where


def _side(lang: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_rtl(lang) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
