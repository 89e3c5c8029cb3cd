"""One entry of the navigation rail: icon, label and a badge with a count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.icons import draw
from app.ui.text import ltr, tooltip
from app.ui.theme import current

ICON = 20
PAD = 12
_BADGE_LIMIT = 99


class NavButton(QAbstractButton):
    """A wide button of the rail; collapsed, it is the icon alone with the badge at its corner."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._collapsed = False
        self._badge = 0
        self._badge_tone = "info"
        self._shortcut_text = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def badge(self) -> int:
        """The count on the badge; 0 shows none."""
        return self._badge

    def set_badge(self, count: int, tone: str = "info") -> None:
        """Show how many things wait behind the entry."""
        self._badge, self._badge_tone = count, tone
        self._describe()
        self.update()

    def set_words(self, text: str, shortcut: str) -> None:
        """Show the label and keep the key that leads here for the tooltip."""
        self._shortcut_text = shortcut
        self.setText(text)
        self._describe()
        self.updateGeometry()

    def collapse(self, collapsed: bool) -> None:
        """Show the icon alone, or icon and label."""
        self._collapsed = collapsed
        self.updateGeometry()
        self.update()

    def wanted_width(self) -> int:
        """Return the width that shows label and badge whole, in device-independent pixels."""
        return PAD * 3 + ICON + QFontMetrics(self._bold()).horizontalAdvance(self.text()) + 40

    def sizeHint(self) -> QSize:
        """Return the size of the entry; the height follows the font."""
        height = max(self.fontMetrics().height(), ICON) + 16
        return QSize(ICON + PAD * 2 if self._collapsed else self.wanted_width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the icon with its padding."""
        return QSize(ICON + PAD * 2, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down again."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the rail with the arrow keys, open with Enter."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark, icon, label and badge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        box = self._icon_box()
        bright = self.isChecked() or self.underMouse() or self.hasFocus()
        tokens = current()
        colour = tokens.rail_text if bright else tokens.rail_muted
        draw(painter, self._icon_name, box, tokens.rail_mark if self.isChecked() else colour)
        badge_width = self._paint_badge(painter)
        if not self._collapsed:
            self._paint_label(painter, colour, badge_width)

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _icon_box(self) -> QRectF:
        left = (self.width() - ICON) / 2 if self._collapsed else float(PAD)
        if self._rtl() and not self._collapsed:
            left = float(self.width() - PAD - ICON)
        return QRectF(left, (self.height() - ICON) / 2, ICON, ICON)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = current()
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(tokens.rail_active if self.isChecked() else tokens.rail_hover))
            painter.drawRoundedRect(ground, 7, 7)
        if self.isChecked():
            painter.setBrush(QColor(tokens.rail_mark))
            left = self.width() - 4 if self._rtl() else 1
            painter.drawRoundedRect(QRectF(left, self.height() / 4, 3, self.height() / 2), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.rail_mark), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_label(self, painter: QPainter, colour: str, badge_width: float) -> None:
        start, end = float(PAD * 2 + ICON), PAD + badge_width
        if self._rtl():
            start, end = end, start
        room = QRectF(self.rect()).adjusted(start, 0, -end, 0)
        painter.setFont(self._bold() if self.isChecked() else self.font())
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        leading = Qt.AlignmentFlag.AlignRight if self._rtl() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            room, leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown
        )

    def _paint_badge(self, painter: QPainter) -> float:
        """Draw the count and return the width it took."""
        if not self._badge:
            return 0
        text = str(self._badge) if self._badge <= _BADGE_LIMIT else ltr(f"{_BADGE_LIMIT}+")
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.82)
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        height = metrics.ascent() + 5.0
        width = max(height, metrics.horizontalAdvance(text) + 9.0)
        right, top = float(self.width() - PAD), (self.height() - height) / 2
        if self._collapsed:
            right, top = self.width() / 2 + 9 + width / 2, 2
        box = QRectF(right - width, top, width, height)
        if self._rtl():
            box.moveLeft(self.width() - right)
        tone = current().tones[self._badge_tone]
        painter.setPen(QPen(QColor(current().rail), 1))
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(tone.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width + PAD / 2

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _describe(self) -> None:
        count = f" ({self._badge})" if self._badge else ""
        self.setAccessibleName(f"{self.text()}{count}")
        self.setToolTip(tooltip(f"{self.text()}{count} — {self._shortcut_text}"))
