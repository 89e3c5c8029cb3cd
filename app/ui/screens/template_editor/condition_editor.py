"""A condition in words that people can choose, or as a formula for those who know XLSForm."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.checklists import Item, Template
from app.models.logic import Node
from app.models.template_conditions import (
    OWN,
    Condition,
    Conditions,
    comparisons_for,
    conditions_of,
    node_of_conditions,
)
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.forms.editor import Editor
from app.ui.i18n import Words, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.template_editor.code_editors import FormulaEditor
from app.ui.screens.template_editor.condition_row import ConditionRow
from app.ui.tokens import GAP


class ConditionEditor(Editor):
    """The value is an expression or None; ``own`` is the item when its own answer may be asked for."""

    def __init__(
        self,
        context: AppContext,
        template: Callable[[], Template],
        without: Words,
        *,
        subjects: Callable[[], Sequence[Item]],
        own: Callable[[], Item | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._context, self._template, self._without = context, template, without
        self._subjects, self._own = subjects, own
        self._node: Node | None = None
        self._said = ""
        self._formula = self._any_of = False
        self.rows: list[ConditionRow] = []
        self._none = PlainLabel(wrap=True)
        self._none.setProperty("muted", True)
        self.joint = Button(self._joint_words, "", "chip", self._turn_joint)
        self._list = QVBoxLayout()
        self.formula = FormulaEditor(context.message)
        self.formula.edited.connect(self._formula_edited)
        self.add = Button(
            lambda: translate("TemplateEditor", "Add condition"), "plus", "", self.add_condition
        )
        self.expert = Button(self._expert_words, "pencil", "quiet", self.turn_expert)
        self._lay_out()
        self.retranslate()

    # ---- the value -------------------------------------------------------------------------------------------

    def value(self) -> Node | None:
        """Return the condition that was last complete."""
        return self._node

    def set_value(self, value: Node | None) -> None:
        """Show a condition: in words where it has such a form."""
        if value == self._node and self._node is not None and not self._said:
            return
        if value == self._node and (self.rows or self._said):
            # What is being put together here is not complete yet.
            return
        self._node, self._said = value, ""
        found = conditions_of(value, self._template(), self._own())
        self._formula = found is None or (self._formula and value is not None)
        self._show(found)

    def forget(self) -> None:
        """Drop what is not complete, as before another item is shown."""
        self._node, self._said, self._formula = None, "", False
        self.formula.forget()
        self._show(Conditions())

    def problem(self) -> str:
        """Say what is missing or cannot be read."""
        return self._said

    def input(self) -> QWidget:
        """Return what the keyboard goes to first."""
        return self.formula.input() if self._formula else self.add

    def mark(self, invalid: bool) -> None:
        """Mark the formula alone; the sentence below tells the rest."""
        if self._formula:
            self.formula.mark(invalid)

    # ---- what users do ---------------------------------------------------------------------------------------

    def add_condition(self) -> None:
        """Add one comparison, at first with the nearest item before."""
        subjects = self._offered()
        if not subjects:
            return
        code, item = subjects[0] if subjects[0][0] == OWN else subjects[-1]
        comparison = comparisons_for(item)[0]
        self._append(Condition(code, comparison))
        self._taken()
        self.rows[-1].subject.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_expert(self) -> None:
        """Change between words and formula; a formula that has no form in words stays one."""
        if not self._formula:
            self._formula = True
        elif conditions_of(self._node, self._template(), self._own()) is not None:
            self._formula = False
        self._said = ""
        self._show(conditions_of(self._node, self._template(), self._own()))
        self.edited.emit()

    def retranslate(self) -> None:
        """Write what stands where there is no condition."""
        self._none.setText(self._without())
        if self.rows and not self._said:
            self._show(conditions_of(self._node, self._template(), self._own()))

    def _turn_joint(self) -> None:
        self._any_of = not self._any_of
        self.joint.retranslate()
        self._taken()

    def _taken(self) -> None:
        """Take what the rows say, if all of them are complete."""
        parts = tuple(row.condition() for row in self.rows)
        try:
            self._node = node_of_conditions(Conditions(parts, self._any_of), self._template(), self._own())
            self._said = ""
        except ValueError:
            self._said = translate("TemplateEditor", "Choose or type a value; until then nothing changes.")
        self._show_parts()
        self.edited.emit()

    def _formula_edited(self) -> None:
        self._said = self.formula.problem()
        self._node = self.formula.value()
        self.edited.emit()

    # ---- showing ---------------------------------------------------------------------------------------------

    def _show(self, found: Conditions | None) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._any_of = found is not None and found.any_of
        if self._formula:
            self.formula.set_value(self._node)
        elif found is not None:
            for part in found.parts:
                self._append(part)
        self.joint.retranslate()
        self._show_parts()

    def _append(self, part: Condition) -> None:
        row = ConditionRow(self._context, self._offered(), part)
        row.edited.connect(self._taken)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)

    def _remove(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._taken()

    def _offered(self) -> list[tuple[str, Item]]:
        own = self._own()
        first = [(OWN, own)] if own is not None else []
        others = [(item.code, item) for item in self._subjects() if comparisons_for(item)]
        return [(code, item) for code, item in (*first, *others) if comparisons_for(item)]

    def _show_parts(self) -> None:
        self.formula.setVisible(self._formula)
        self._none.setVisible(not self._formula and not self.rows)
        self.joint.setVisible(not self._formula and len(self.rows) > 1)
        self.add.setVisible(not self._formula)
        self.add.setEnabled(bool(self._offered()))
        self.expert.retranslate()

    def _joint_words(self) -> str:
        if self._any_of:
            return translate("TemplateEditor", "One must hold")
        return translate("TemplateEditor", "All must hold")

    def _expert_words(self) -> str:
        if self._formula:
            return translate("TemplateEditor", "In words")
        return translate("TemplateEditor", "As formula")

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(GAP // 2)
        self._list.setSpacing(GAP // 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP // 2)
        buttons.addWidget(self.add)
        buttons.addWidget(self.joint)
        buttons.addStretch(1)
        buttons.addWidget(self.expert)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self.formula)
        column.addLayout(buttons)
        self.row.addLayout(column, 1)
        self._show_parts()
