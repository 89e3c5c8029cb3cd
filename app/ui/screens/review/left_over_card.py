"""Answers that a run keeps though its checklist does not ask for them, at the end of its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from app.models.review import LeftOver
from app.models.runs import GivenAnswer, RunDetail, blob_name
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.words import line, person, value_text
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class LeftOverCard(QFrame):
    """Shows each with what was asked, in which version, and who answered; nothing in it can be changed."""

    def __init__(self, context: AppContext, detail: RunDetail) -> None:
        super().__init__()
        self._context = context
        self.setProperty("card", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(GAP + 3, GAP, GAP + 3, GAP)
        grid.setHorizontalSpacing(GAP * 2)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        title = translate("Review", "Answers of items that are no longer asked")
        grid.addWidget(PlainLabel(title, role="heading", wrap=True), 0, 0, 1, 2)
        rule = translate(
            "Review", "They were given before the checklist changed. They are kept and do not count."
        )
        grid.addWidget(PlainLabel(rule, role="small", wrap=True), 1, 0, 1, 2)
        for row, left in enumerate(detail.left_over, 2):
            given = detail.answers.get(left.key)
            texts = self._asked(left), self._answer(left, given) if given else ""
            for column, words in enumerate(texts):
                grid.addWidget(PlainLabel(words, wrap=True), row, column, Qt.AlignmentFlag.AlignTop)
        for label in self.findChildren(PlainLabel):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def texts(self) -> list[str]:
        """Return everything that is shown, for readers of the screen."""
        return [label.text() for label in self.findChildren(PlainLabel)]

    def _asked(self, left: LeftOver) -> str:
        if left.item is None:
            return ltr(left.key)
        version = translate("Review", "version {version}").format(version=ltr(left.version))
        return line(isolate(left.item.text.get(self._context.language)), version)

    def _answer(self, left: LeftOver, given: GivenAnswer) -> str:
        answer = given.answer
        value = value_text(self._context, left.item, answer.value) if left.item else isolate(answer.value)
        pictures = [isolate(blob_name(one)) for one in (answer.blob, answer.photo) if one]
        who = isolate(person(given.by_name, given.by))
        return line(value, *pictures, isolate(answer.comment)) + (f" ({who})" if who else "")
