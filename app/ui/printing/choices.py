"""The choices beside a preview: form, place, languages and digits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.forms.choice_editors import CalmCombo
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.printing.request import VARIANTS, Request, language_choices, languages_text, variant_text
from app.ui.text import isolate
from app.ui.tokens import GAP

_ARABIC_SAMPLE, _WESTERN_SAMPLE = "٠١٢٣٤٥٦٧٨٩", "0123456789"
_WIDE_CHARS = 26


class PrintChoices(Retranslating, QWidget):
    """A column of choices; each change says what is wanted now."""

    chosen = Signal(object)

    def __init__(self, request: Request, first_language: str) -> None:
        super().__init__()
        self._request = request
        self._languages = language_choices(first_language)
        self._places: Sequence[tuple[str, str]] = ()
        self._labels: list[PlainLabel] = []
        self._combos = {name: CalmCombo() for name in ("variant", "place", "languages", "digits")}
        self._explanation = PlainLabel(role="small", wrap=True)
        self._lay_out()
        self.retranslate()
        for name, combo in self._combos.items():
            combo.activated.connect(lambda _place, name=name: self._choose(name))

    @property
    def request(self) -> Request:
        """What is wanted."""
        return self._request

    def show_places(self, places: Sequence[tuple[str, str]]) -> None:
        """Offer the places of the point."""
        self._places = places
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words and the choices anew."""
        request = self._request
        self._fill(
            "variant", [(name, variant_text(name)) for name in VARIANTS[request.kind]], request.variant
        )
        everywhere = ("", translate("PrintPreview", "All places"))
        places = [everywhere, *((row, isolate(path)) for row, path in self._places)]
        self._fill("place", places, request.place)
        self._combos["place"].setVisible(bool(self._places))
        self._fill("languages", [(langs, languages_text(langs)) for langs in self._languages], request.langs)
        digits = [("western", _WESTERN_SAMPLE), ("arabic", _ARABIC_SAMPLE)]
        self._fill("digits", digits, request.digits)
        words = (
            translate("PrintPreview", "Form"),
            translate("PrintPreview", "Place"),
            translate("PrintPreview", "Language on paper"),
            translate("PrintPreview", "Digits"),
        )
        for label, text, combo in zip(self._labels, words, self._combos.values(), strict=True):
            label.setText(text)
            label.setVisible(combo is not self._combos["place"] or bool(self._places))
            combo.setAccessibleName(text)
        self._explanation.setText(_explanation(request))

    def _choose(self, name: str) -> None:
        data = self._combos[name].currentData()
        wanted = self._request.choosing(name, data)
        if wanted == self._request:
            return
        self._request = wanted
        self._explanation.setText(_explanation(self._request))
        self.chosen.emit(self._request)

    def _fill(self, name: str, choices: Sequence[tuple[object, str]], wanted: object) -> None:
        combo = self._combos[name]
        combo.clear()
        for value, text in choices:
            combo.addItem(text, value)
        values = [value for value, _ in choices]
        combo.setCurrentIndex(values.index(wanted) if wanted in values else 0)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        layout.setSpacing(GAP // 2)
        for combo in self._combos.values():
            label = PlainLabel(role="label", wrap=True)
            label.setBuddy(combo)
            self._labels.append(label)
            layout.addWidget(label)
            layout.addWidget(combo)
            layout.addSpacing(GAP)
        layout.addWidget(self._explanation)
        layout.addStretch(1)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDE_CHARS + GAP * 4)


def _explanation(request: Request) -> str:
    """Return what is worth knowing about the form that was chosen."""
    if request.variant == "count":
        return translate(
            "PrintPreview", "The book figures are left out, so that the committee counts what is there."
        )
    if request.kind == "checklist" and request.variant == "filled":
        return translate(
            "PrintPreview",
            "Once signed, it is always printed as it was signed. The code on the paper leads back to the record.",
        )
    if request.variant == "prefilled":
        return translate(
            "PrintPreview",
            "What the register knows is filled in and marked. Both sides check it before they sign.",
        )
    if request.variant in {"blank", "any_shift", "this_shift"}:
        return translate(
            "PrintPreview",
            "These forms have no number. Many forms with a number each are printed beside the checklists, under Paper.",
        )
    return ""
