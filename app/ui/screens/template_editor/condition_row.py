"""One comparison of a condition: whose answer, how it is compared, and with what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QToolButton, QWidget

from app.models.checklists import Item, ItemType
from app.models.folding import ascii_digits
from app.models.template_conditions import OWN, VALUELESS, Comparison, Condition, comparisons_for
from app.ui.context import AppContext
from app.ui.forms.choice_editors import CalmCombo
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.screens.checklists.words import choice_options
from app.ui.screens.template_editor.words import comparison_name
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_MOST_CHARS = 44
_OPTIONED = (ItemType.YES_NO_NA, ItemType.CHOICE, ItemType.MULTIPLE)


class ConditionRow(QWidget):
    """Shows one comparison; ``subjects`` are the items that may be asked, by ``OWN`` or their code."""

    edited = Signal()
    removed = Signal()

    def __init__(self, context: AppContext, subjects: Sequence[tuple[str, Item]], shown: Condition) -> None:
        super().__init__()
        self._context = context
        self._items = dict(subjects)
        self.subject = _combo()
        self.comparison = _combo()
        self.option = _combo()
        self.typed = QLineEdit()
        self.value_box = QStackedWidget()
        self.value_box.addWidget(self.option)
        self.value_box.addWidget(self.typed)
        self.remove = QToolButton()
        self.remove.setIcon(icon("cross", "muted"))
        self.remove.setToolTip(translate("TemplateEditor", "Remove this condition"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.remove.clicked.connect(self.removed)
        self._fill(subjects, shown)
        self._lay_out()
        self.subject.activated.connect(lambda _at: self._subject_chosen())
        self.comparison.activated.connect(lambda _at: self._comparison_chosen())
        self.option.activated.connect(lambda _at: self.edited.emit())
        self.typed.textEdited.connect(lambda _text: self.edited.emit())

    def condition(self) -> Condition:
        """Return the comparison as it stands, perhaps not complete."""
        comparison = Comparison(self.comparison.currentData())
        if comparison in VALUELESS:
            return Condition(self._code(), comparison)
        by_option = self.value_box.currentWidget() is self.option
        typed = self.typed.text().strip()
        item = self._item()
        if item is not None and item.type in (ItemType.NUMBER, ItemType.CALCULATED):
            typed = ascii_digits(typed).replace(",", ".").replace("−", "-")
        return Condition(
            self._code(), comparison, str(self.option.currentData() or "") if by_option else typed
        )

    def _code(self) -> str:
        return str(self.subject.currentData() or "")

    def _item(self) -> Item | None:
        return self._items.get(self._code())

    def _subject_chosen(self) -> None:
        self._offer(Condition(self._code(), Comparison.ANSWERED), keep=False)
        self.edited.emit()

    def _comparison_chosen(self) -> None:
        self._show_value()
        self.edited.emit()

    def _fill(self, subjects: Sequence[tuple[str, Item]], shown: Condition) -> None:
        lang = self._context.language
        for code, item in subjects:
            self.subject.addItem(_named(code, item, lang), code)
        self.subject.setCurrentIndex(max(0, self.subject.findData(shown.subject)))
        self._offer(shown, keep=True)

    def _offer(self, shown: Condition, *, keep: bool) -> None:
        """Offer the comparisons and options of the chosen item."""
        item, lang = self._item(), self._context.language
        self.comparison.clear()
        self.option.clear()
        if item is None:
            return
        for comparison in comparisons_for(item):
            self.comparison.addItem(comparison_name(comparison), comparison.value)
        for code, words in choice_options(item, lang) if item.type in _OPTIONED else []:
            self.option.addItem(isolate(words or code), code)
        if keep:
            self.comparison.setCurrentIndex(max(0, self.comparison.findData(shown.comparison.value)))
            if shown.value and self.option.count() and self.option.findData(shown.value) < 0:
                self.option.addItem(shown.value, shown.value)
            self.option.setCurrentIndex(max(0, self.option.findData(shown.value)))
            self.typed.setText(shown.value)
        self._show_value()

    def _show_value(self) -> None:
        item = self._item()
        needed = Comparison(self.comparison.currentData()) not in VALUELESS
        self.value_box.setVisible(needed)
        by_option = item is not None and item.type in _OPTIONED
        self.value_box.setCurrentWidget(self.option if by_option else self.typed)

    def _lay_out(self) -> None:
        for combo, words in (
            (self.subject, translate("TemplateEditor", "Item")),
            (self.comparison, translate("TemplateEditor", "Comparison")),
            (self.option, translate("TemplateEditor", "Value")),
        ):
            combo.setAccessibleName(words)
        self.typed.setAccessibleName(translate("TemplateEditor", "Value"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(self.subject, 5)
        row.addWidget(self.comparison, 3)
        row.addWidget(self.value_box, 3)
        row.addWidget(self.remove)


def _combo() -> QComboBox:
    combo = CalmCombo()
    combo.setMinimumContentsLength(5)
    return combo


def _named(code: str, item: Item, lang: str) -> str:
    if code == OWN:
        return translate("TemplateEditor", "This answer")
    words = item.text.get(lang)
    short = words if len(words) <= _MOST_CHARS else words[: _MOST_CHARS - 1].rstrip() + "…"
    return f"{ltr(code)}  {isolate(short)}".strip()
