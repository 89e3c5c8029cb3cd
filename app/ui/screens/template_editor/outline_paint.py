"""Draws the rows of the outline: number, words, and the signs of what an item is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.checklists import Item, Section
from app.models.template_editing import Spot, item_at, section_at
from app.ui.icons import colour_of, draw
from app.ui.screens.template_editor.outline_model import OutlineModel
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.words import TYPE_ICONS
from app.ui.text import directed, isolate, ltr
from app.ui.theme import current
from app.ui.tokens import GAP

_SIGN = 14
_NUMBER_CHARS = 3


class OutlinePainter(QStyledItemDelegate):
    """One line a row; what hinders giving out is marked where it stands."""

    def __init__(self, session: EditingSession, model: OutlineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._model = session, model
        self.flawed: frozenset[Spot] = frozenset()
        self.numbers: dict[str, int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give items one line, sections a little more."""
        more = 8 if self._model.spot(index).is_item else 14
        return QSize(120, option.fontMetrics.height() + more)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row from where reading starts: number or sign, words, then signs at the end."""
        spot = self._model.spot(index)
        item = item_at(self._session.template, spot)
        section = section_at(self._session.template, spot)
        painter.save()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(current().accent_soft))
        inside = box.adjusted(0, 0, -GAP, 0) if not rtl else box.adjusted(GAP, 0, 0, 0)
        row = _Row(painter, inside, rtl)
        tokens = current()
        if spot in self.flawed:
            row.sign_at_end("warning", "danger")
        if item is not None:
            self._item(row, item)
        elif section is not None:
            self._section(row, section, spot)
        else:
            template = self._session.template
            row.sign("document", "muted")
            row.words(ltr(f"{template.code} {template.version}"), tokens.text, bold=True)
        painter.restore()

    def _item(self, row: _Row, item: Item) -> None:
        tokens = current()
        for wanted, name, role in (
            (item.critical, "critical", "danger"),
            (item.relevant is not None, "filter", "info"),
            (item.picture is not None, "photo", "muted"),
        ):
            if wanted:
                row.sign_at_end(name, role)
        number = self.numbers.get(item.code, 0)
        row.number(str(number) if number else "", tokens.muted)
        row.sign(TYPE_ICONS[item.type], "muted")
        text = item.text.get(self._session.language)
        words = isolate(text) if text else ltr(item.code)
        star = " *" if item.required else ""
        row.words(f"{words}{star}", tokens.text if text else tokens.muted)

    def _section(self, row: _Row, section: Section, spot: Spot) -> None:
        tokens = current()
        if section.repeat:
            row.sign_at_end("sync", "info")
        if section.relevant is not None:
            row.sign_at_end("filter", "info")
        text = section.title.get(self._session.language)
        row.words(isolate(text) if text else f"{spot.section + 1}", tokens.text, bold=True)


class _Row:
    """What is left of a row while it is drawn from both ends."""

    def __init__(self, painter: QPainter, room: QRect, rtl: bool) -> None:
        self._painter, self._room, self._rtl = painter, QRect(room), rtl

    def sign(self, name: str, role: str) -> None:
        """Draw a sign where reading starts."""
        self._draw(name, role, self._take(_SIGN + GAP // 2, at_end=False))

    def sign_at_end(self, name: str, role: str) -> None:
        """Draw a sign where reading ends."""
        self._draw(name, role, self._take(_SIGN + GAP // 2, at_end=True))

    def number(self, text: str, colour: str) -> None:
        """Draw a number in a column of its own."""
        wide = self._painter.fontMetrics().horizontalAdvance("8") * _NUMBER_CHARS
        self._text(self._take(wide + GAP // 2, at_end=False), text, colour)

    def words(self, text: str, colour: str, *, bold: bool = False) -> None:
        """Draw words in the room that is left."""
        if bold:
            font = QFont(self._painter.font())
            font.setBold(True)
            self._painter.setFont(font)
        self._text(self._room, text, colour)

    def _text(self, box: QRect, text: str, colour: str) -> None:
        shown = directed(text, self._rtl)
        metrics = self._painter.fontMetrics()
        self._painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(
            box,
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(shown, Qt.TextElideMode.ElideRight, box.width()),
        )

    def _draw(self, name: str, role: str, box: QRect) -> None:
        square = QRectF(box.left(), box.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
        if self._rtl:
            square.moveRight(box.right())
        draw(self._painter, name, square, colour_of(role))

    def _take(self, wide: int, *, at_end: bool) -> QRect:
        """Cut a piece off one end of the room."""
        left_side = at_end == self._rtl
        piece = QRect(self._room)
        if left_side:
            piece.setWidth(wide)
            self._room.setLeft(self._room.left() + wide)
        else:
            piece.setLeft(self._room.right() - wide + 1)
            self._room.setRight(self._room.right() - wide)
        return piece
