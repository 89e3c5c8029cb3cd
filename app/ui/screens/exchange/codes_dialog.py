"""The codes of this PC and of its deployment, to be compared on the telephone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.button import Button
from app.ui.facts import Fact, Facts
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.code_card import CodeCard
from app.ui.tokens import GAP

_CHARS = 66


class CodesDialog(QDialog):
    """A heading, a sentence, facts, and the codes that are given."""

    def __init__(
        self,
        parent: QWidget | None,
        heading: str,
        sentence: str,
        *,
        facts: Sequence[Fact] = (),
        device_code: str = "",
        root_code: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.root = CodeCard(lambda: translate("Join", "Code of the deployment: the same on every PC"))
        self.device = CodeCard(lambda: translate("Join", "Code of this PC"))
        self.root.show_code(root_code)
        self.device.show_code(device_code)
        words = PlainLabel(sentence, wrap=True)
        words.setVisible(bool(sentence))
        shown = Facts()
        shown.show_facts(facts)
        shown.setVisible(not shown.empty)
        close = Button(lambda: translate("Join", "Close"), kind="primary", pressed=self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        for part in (PlainLabel(heading, role="heading", wrap=True), words, shown, self.root, self.device):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(foot)
        close.setFocus()
        width = self.fontMetrics().averageCharWidth() * _CHARS
        self.resize(width, layout.totalHeightForWidth(width))
