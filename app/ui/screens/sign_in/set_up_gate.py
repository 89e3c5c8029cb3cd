"""A new PC: whether it stands at a border point or at headquarters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget

from app.models.values import LocalText
from app.ui.context import AppContext
from app.ui.flow_layout import FlowLayout
from app.ui.forms.fields import Choice, ChoiceField, TextField
from app.ui.i18n import translate
from app.ui.screens.sign_in.gate import GatePage
from app.ui.screens.sign_in.gate_form import GateForm, Work
from app.ui.tokens import GAP


class SetUpGate(GatePage):
    """Asks where the PC stands; ``set_up`` is given ``point`` or ``name`` and makes the home."""

    done = Signal()

    def __init__(self, context: AppContext, points: Mapping[str, LocalText], set_up: Work) -> None:
        super().__init__(context)
        self._points = points
        self._kinds = [self._kind(place) for place in range(2)]
        self._pages = QStackedWidget()
        code = ChoiceField(
            key="point",
            label=lambda: translate("SignIn", "Border point"),
            required=True,
            choices=self._choices,
        )
        name = TextField(
            key="name", label=lambda: translate("SignIn", "Name of the deployment"), required=True
        )
        self._forms = [
            GateForm(context, [field], lambda: translate("SignIn", "Set up"), set_up, self._on_done)
            for field in (code, name)
        ]
        for form in self._forms:
            self._pages.addWidget(form)
        self._lay_out_kinds()
        self.retranslate()

    @property
    def form(self) -> GateForm:
        """The form of the kind of place that is chosen."""
        return self._forms[self._pages.currentIndex()]

    def choose(self, place: int) -> None:
        """Choose a border point (0) or headquarters (1)."""
        self._kinds[place].setChecked(True)
        self._pages.setCurrentIndex(place)

    def retranslate(self) -> None:
        """Write the words."""
        super().retranslate()
        self.show_heading(
            translate("SignIn", "Where does this PC stand?"),
            translate("SignIn", "This is asked once. All records of this PC will belong to that place."),
        )
        self._kinds[0].setText(translate("SignIn", "At a border point"))
        self._kinds[1].setText(translate("SignIn", "At headquarters"))

    def _choices(self) -> list[Choice]:
        lang = self.context.languages.named
        named = [Choice(code, f"{text.get(lang)} ({code})") for code, text in self._points.items()]
        return sorted(named, key=lambda choice: choice.text)

    def _on_done(self, _result: Any) -> None:
        self.done.emit()

    def _kind(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: self.choose(place))
        return button

    def _lay_out_kinds(self) -> None:
        group = QButtonGroup(self)
        row = FlowLayout(None, GAP // 2)
        for button in self._kinds:
            group.addButton(button)
            row.addWidget(button)
        self._kinds[0].setChecked(True)
        self.body.addLayout(row)
        self.body.addWidget(self._pages)
