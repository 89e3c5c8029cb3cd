"""Signing in the form: the name in print, and the hand's signature where there is a mouse or a pen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.answers import MOST_LINE, Picture
from app.ui.button import Button
from app.ui.forms.signature_editor import SignaturePad
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP


class SignatureDialog(QDialog):
    """Asks for the name and, if wanted, the signature; Enter takes the name that stands there."""

    def __init__(self, parent: QWidget, title: str, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Checklists", "Sign"))
        self.pad = SignaturePad()
        self.name = QLineEdit(name)
        self.name.setMaxLength(MOST_LINE)
        self.name.selectAll()
        self._sign = Button(lambda: translate("Checklists", "Sign"), "signature", "primary", self.accept)
        self._sign.setDefault(True)
        self.name.textChanged.connect(self._allow)
        self._lay_out(title)
        self.name.setFocus()
        self._allow()

    def signature(self) -> Picture | None:
        """Return the drawn signature, None when only the name was given."""
        drawn = self.pad.png()
        return None if drawn is None else Picture(drawn, "image/png", "signature.png")

    def _allow(self) -> None:
        self._sign.setEnabled(bool(self.name.text().strip()))

    def _lay_out(self, title: str) -> None:
        label = PlainLabel(translate("Checklists", "Name of who signs"), role="label")
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        hint = translate(
            "Checklists", "Sign below with the mouse or a pen, or leave it empty and sign on the print."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        wipe = Button(lambda: translate("Checklists", "Sign again"), "undo", "quiet", self.pad.clear)
        cancel = Button(lambda: translate("Checklists", "Cancel"), pressed=self.reject)
        buttons.addWidget(wipe)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._sign)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP)
        layout.addWidget(PlainLabel(title, role="heading", wrap=True))
        layout.addSpacing(GAP // 2)
        layout.addWidget(label)
        layout.addWidget(self.name)
        layout.addWidget(PlainLabel(hint, role="small", wrap=True))
        layout.addWidget(self.pad, 1)
        layout.addSpacing(GAP)
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)
