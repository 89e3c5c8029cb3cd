"""The frame of every page in front of the work: whose PC this is, the language, and what the program is not."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.models.values import LANGUAGES, LocalText
from app.ui.context import AppContext
from app.ui.i18n import OWN_NAMES, Retranslating, translate
from app.ui.icons import draw
from app.ui.plain_label import PlainLabel
from app.ui.theme import current
from app.ui.tokens import GAP

_CARD_CHARS = 58
_NARROW_CHARS = 120
_SIGN = 72


class _Brand(Retranslating, QWidget):
    """The dark side: the sign of the program, its name and the place."""

    def __init__(self, context: AppContext, place: LocalText, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._place = context, place
        self._sign = QWidget(self)
        self._sign.setFixedSize(_SIGN, _SIGN)
        self._name = PlainLabel("Gatebook", role="title", parent=self)
        self._name.setObjectName("railName")
        self._what = PlainLabel(wrap=True, parent=self)
        self._what.setObjectName("railPlace")
        self._where = PlainLabel(role="heading", wrap=True, parent=self)
        self._where.setObjectName("railName")
        self._version = PlainLabel(__version__, role="note", parent=self)
        self._version.setObjectName("railPlace")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 5, GAP * 5, GAP * 5, GAP * 3)
        layout.setSpacing(GAP)
        layout.addWidget(self._sign)
        layout.addSpacing(GAP)
        layout.addWidget(self._name)
        layout.addWidget(self._what)
        layout.addStretch(1)
        layout.addWidget(self._where)
        layout.addWidget(self._version)
        self.retranslate()

    def show_place(self, place: LocalText) -> None:
        """Show the name of the place."""
        self._place = place
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words."""
        self._what.setText(translate("SignIn", "The record book of a border point"))
        self._where.setText(self._place.get(self._context.languages.named))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the sign of the program, as large as its place in the layout."""
        del event
        tokens = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.rail))
        box = QRectF(self._sign.geometry())
        # The sign has air around it; its edge is to stand over the edge of the words.
        air = box.width() / 6
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw(painter, "gatebook", box.translated(air if rtl else -air, 0), tokens.rail_mark)
        if tokens.line_width > 1:
            painter.setPen(QColor(tokens.line))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class GatePage(Retranslating, QWidget):
    """A card beside the brand; ``body`` takes what the page is about. A ``bare`` one is the card alone."""

    language_chosen = Signal(str)

    def __init__(self, context: AppContext, place: LocalText = LocalText(), *, bare: bool = False) -> None:
        super().__init__(context.gate_ground)
        self.context = context
        self._bare = bare
        self._brand = _Brand(context, place, self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._middle = QWidget()
        self._area.setWidget(self._middle)
        self.card = QFrame(self._middle)
        self._heading = PlainLabel(role="title", wrap=True, parent=self.card)
        self._sentence = PlainLabel(wrap=True, parent=self.card)
        self._sentence.setProperty("muted", True)
        self._not_this = PlainLabel(role="small", wrap=True, parent=self)
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP * 2)
        self._group = QButtonGroup(self)
        self._languages = {lang: self._language_button(lang) for lang in LANGUAGES}
        self._lay_out()

    def show_place(self, place: LocalText) -> None:
        """Show the name of the place in every language."""
        self._brand.show_place(place)

    def show_heading(self, heading: str, sentence: str = "") -> None:
        """Show heading and sentence in the language in use."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Write what stands on every page."""
        self._not_this.setText(
            translate(
                "SignIn", "Gatebook is not MIDAS and not PISCES. No data about travellers belongs in it."
            )
        )
        for lang, button in self._languages.items():
            button.setChecked(lang == self.context.language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the brand go where the window is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _NARROW_CHARS
        self._brand.setVisible(wide and not self._bare)

    def _language_button(self, lang: str) -> QPushButton:
        button = QPushButton(OWN_NAMES[lang], self)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked, tag=lang: self.language_chosen.emit(tag))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        languages = QHBoxLayout()
        languages.setSpacing(GAP // 2)
        languages.addStretch(1)
        for button in self._languages.values():
            button.setVisible(not self._bare)
            languages.addWidget(button)
        self._lay_out_card()
        self._not_this.setAlignment(Qt.AlignmentFlag.AlignCenter)
        side = QVBoxLayout()
        side.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        side.addLayout(languages)
        side.addWidget(self._area, 1)
        side.addWidget(self._not_this)
        self._not_this.setVisible(not self._bare)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._brand, 2)
        layout.addLayout(side, 3)

    def _lay_out_card(self) -> None:
        card = self.card
        card.setProperty("card", True)
        card.setFixedWidth(self.fontMetrics().averageCharWidth() * _CARD_CHARS)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GAP * 4, GAP * 3, GAP * 4, GAP * 4)
        inside.setSpacing(GAP)
        inside.addWidget(self._heading)
        inside.addWidget(self._sentence)
        inside.addSpacing(GAP)
        inside.addLayout(self.body)
        self._middle.setProperty("page", True)
        grid = QGridLayout(self._middle)
        grid.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        grid.addWidget(card, 0, 0, Qt.AlignmentFlag.AlignCenter)
