"""The history of one answer: what was there, what was written, by whom, when and where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.checklists import Item
from app.models.handover import FROM_REGISTER
from app.models.moving import MOVED
from app.models.runs import AnswerChange
from app.ui.button import Button
from app.ui.clock_words import explained, marked
from app.ui.context import AppContext
from app.ui.i18n import Words, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.words import line, person, value_text
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_KNOWN: dict[str, Words] = {
    FROM_REGISTER: lambda: translate("Review", "taken from the register"),
    MOVED: lambda: translate("Review", "moved to another version of the checklist"),
}
"""What the program itself says why it wrote an answer."""


class HistoryDialog(QDialog):
    """Newest change first; nothing in it can be changed."""

    def __init__(
        self, parent: QWidget, context: AppContext, item: Item, changes: Sequence[AnswerChange]
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._item = item
        self.setWindowTitle(translate("Checklists", "History of an answer"))
        self.setMinimumSize(560, 320)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        layout.addWidget(PlainLabel(isolate(item.text.get(context.language)), role="heading", wrap=True))
        layout.addWidget(self._list(changes), 1)
        close = Button(lambda: translate("Checklists", "Close"), pressed=self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout.addLayout(row)
        close.setFocus()

    def _list(self, changes: Sequence[AnswerChange]) -> QScrollArea:
        page = QWidget()
        page.setProperty("page", True)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, GAP, 0)
        rows.setSpacing(GAP)
        run = ""
        for change in changes:
            if change.run != run:
                run = change.run
                before = translate("Review", "Before, in the signed checklist that this one amends")
                rows.addWidget(PlainLabel(before, role="label", wrap=True))
            rows.addWidget(self._card(change))
        if not changes:
            rows.addWidget(PlainLabel(translate("Checklists", "Nothing has been answered here yet.")))
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _card(self, change: AnswerChange) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        grid = QGridLayout(card)
        grid.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        grid.setHorizontalSpacing(GAP * 2)
        grid.setVerticalSpacing(3)
        what = {
            "value": translate("Checklists", "Answer"),
            "comment": translate("Checklists", "Comment"),
            "picture": translate("Checklists", "Picture"),
            "photo": translate("Checklists", "Evidence photo"),
            "remark": translate("Review", "Remark"),
            "reply": translate("Review", "Reply"),
            "reason": translate("Review", "Reason"),
            "signed": translate("Checklists", "Signed off"),
        }[change.what]
        grid.addWidget(PlainLabel(what, role="small"), 0, 0)
        grid.addWidget(PlainLabel(self._shown(change, change.new), role="label", wrap=True), 0, 1)
        if change.old:
            grid.addWidget(PlainLabel(translate("Checklists", "Before"), role="small"), 1, 0)
            grid.addWidget(PlainLabel(self._shown(change, change.old), wrap=True), 1, 1)
        grid.addWidget(PlainLabel(self._who(change), role="small"), 2, 1)
        why = self._why(change)
        if why:
            grid.addWidget(PlainLabel(why, role="small", wrap=True), 3, 1)
        if change.estimate is not None:
            words = explained(change.estimate, self._context.formats)
            grid.addWidget(PlainLabel(words, role="note", wrap=True), 4, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * 14)
        for label in card.findChildren(PlainLabel):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return card

    def _shown(self, change: AnswerChange, text: str) -> str:
        if not text:
            return translate("Checklists", "(taken back)") if change.what != "signed" else "–"
        judged = change.what in ("value", "signed")
        return value_text(self._context, self._item, text) if judged else isolate(text)

    def _why(self, change: AnswerChange) -> str:
        """Return why it was written: that an amendment took it over, and the reason that was given."""
        carried = translate("Review", "taken over from the signed checklist") if change.carried else ""
        known = _KNOWN.get(change.why)
        if known is not None or not change.why:
            return line(carried, known() if known is not None else "")
        reason = translate("Review", "Reason: {reason}").format(reason=isolate(change.why))
        return line(carried, reason)

    def _who(self, change: AnswerChange) -> str:
        where = (
            translate("Checklists", "this PC")
            if change.here
            else translate("Checklists", "PC {device}").format(
                device=isolate(change.pc) or ltr(change.device[:12])
            )
        )
        return line(
            isolate(person(change.by_name, change.by)),
            marked(change.moment, change.estimate, self._context.formats),
            isolate(where) if change.device else "",
        )
