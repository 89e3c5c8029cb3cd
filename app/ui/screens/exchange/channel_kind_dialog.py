"""Asks which kind of channel is to be set up."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.channels import Kind
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.channel_words import SIGNS, kind_detail, kind_name
from app.ui.screens.exchange.choice_card import ChoiceCard
from app.ui.tokens import GAP

_CHARS = 88


class ChannelKindDialog(QDialog):
    """Offers the kinds as large buttons; ``kind`` is what was chosen, None when the user turned away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind | None = None
        self.setWindowTitle(translate("Channels", "Add a channel"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(lambda: translate("Channels", "Cancel"), pressed=self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP + GAP // 2)
        heading = translate("Channels", "How should files travel?")
        layout.addWidget(PlainLabel(heading, role="heading", wrap=True))
        for kind in Kind:
            layout.addWidget(self._card(kind))
        layout.addLayout(foot)
        self.resize(self.fontMetrics().averageCharWidth() * _CHARS, self.sizeHint().height())

    def choose(self, kind: Kind) -> None:
        """Take a kind and close."""
        self.kind = kind
        self.accept()

    def _card(self, kind: Kind) -> ChoiceCard:
        return ChoiceCard(SIGNS[kind], kind_name(kind), kind_detail(kind), lambda: self.choose(kind))
