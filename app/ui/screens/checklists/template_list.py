"""The checklists to choose from when one is started: title large, code, how often and how long below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.models.checklists import Template
from app.models.folding import fold
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.words import frequency_name, line
from app.ui.text import directed, isolate, ltr
from app.ui.theme import current
from app.ui.tokens import GAP

_DETAIL = Qt.ItemDataRole.UserRole + 1
_MARK = 3


class _Delegate(QStyledItemDelegate):
    """Two lines per checklist."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(200, option.fontMetrics.height() * 2 + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = current()
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRect(option.rect)
        if selected:
            painter.fillRect(box, QColor(tokens.accent_soft))
            left = box.right() - _MARK + 1 if rtl else box.left()
            painter.fillRect(QRect(left, box.top(), _MARK, box.height()), QColor(tokens.accent))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(tokens.line))
        inside = box.adjusted(GAP + 4, 5, -GAP - 4, -6)
        half = inside.height() // 2
        font = QFont(option.font)
        font.setBold(True)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        top = QRect(inside.left(), inside.top(), inside.width(), half)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(top, flags, _elided(painter, directed(str(index.data()), rtl), top.width()))
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted if tokens.line_width == 1 else tokens.text))
        below = QRect(inside.left(), inside.top() + half, inside.width(), half)
        painter.drawText(
            below, flags, _elided(painter, directed(str(index.data(_DETAIL)), rtl), below.width())
        )
        painter.restore()


class TemplateList(QListWidget):
    """Enter or a double click takes the checklist; ``narrow`` shows only those that match a text."""

    taken = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._templates: dict[str, Template] = {}
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(translate("Checklists", "Checklists"))
        self.itemDoubleClicked.connect(lambda _item: self.taken.emit())

    def fill(self, templates: Sequence[Template]) -> None:
        """Show some checklists, in their order."""
        self._templates = {template.id: template for template in templates}
        lang, formats = self._context.language, self._context.formats
        for template in templates:
            item = QListWidgetItem(isolate(template.title.get(lang)))
            count = translate("Checklists", "{count} items").format(
                count=formats.number(len(template.items()))
            )
            detail = line(ltr(template.code), isolate(frequency_name(template.frequency)), isolate(count))
            item.setData(Qt.ItemDataRole.UserRole, template.id)
            item.setData(_DETAIL, detail)
            self.addItem(item)

    def chosen(self) -> Template | None:
        """Return the checklist that is selected."""
        place = self.currentRow()
        if place < 0 or self.item(place).isHidden():
            return None
        return self._templates.get(self.item(place).data(Qt.ItemDataRole.UserRole))

    def choose(self, template_id: str) -> None:
        """Select a checklist, the first one when the id is unknown."""
        for place in range(self.count()):
            if self.item(place).data(Qt.ItemDataRole.UserRole) == template_id:
                self.setCurrentRow(place)
                return
        self.setCurrentRow(0)

    def narrow(self, text: str) -> None:
        """Show the checklists whose code or title, in any language, holds a text."""
        wanted = fold(text.strip())
        for place in range(self.count()):
            template = self._templates[self.item(place).data(Qt.ItemDataRole.UserRole)]
            known = fold(" ".join((template.code, *template.title.as_dict().values())))
            self.item(place).setHidden(wanted not in known)
        if self.chosen() is None:
            shown = [place for place in range(self.count()) if not self.item(place).isHidden()]
            self.setCurrentRow(shown[0] if shown else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the checklist with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() is not None:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
