"""The buttons over a run that waits: previous, next, the checklist itself, return and sign off."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.runs import RunDetail
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.review.steps import ReviewSteps, may_decide


class PageActions:
    """Shows of all buttons those that fit the run and the reader."""

    def __init__(self, context: AppContext, page: Any, steps: ReviewSteps) -> None:
        self._context, self._page = context, page
        self.previous = Button(lambda: "", "chevron-up", "quiet", lambda: page.go(-1))
        self.next = Button(lambda: "", "chevron-down", "quiet", lambda: page.go(1))
        self.open = Button(
            lambda: translate("Review", "Open checklist"),
            "checklist",
            "",
            lambda: page.open_wanted.emit(page.run_id),
        )
        self.send_back = Button(lambda: translate("Review", "Return…"), "undo", "", steps.send_back)
        self.sign_off = Button(
            lambda: translate("Checklists", "Sign off"), "signature", "primary", steps.sign_off
        )

    def all(self) -> list[QWidget]:
        """Return the buttons in their order."""
        return [self.previous, self.next, self.open, self.send_back, self.sign_off]

    def show_run(self, detail: RunDetail) -> None:
        """Show what the signed-in user can do with a run."""
        at, count = self._page.place()
        waits = may_decide(self._context, detail)
        self.previous.setEnabled(at > 1)
        self.next.setEnabled(at < count)
        self.send_back.setEnabled(waits)
        self.sign_off.setEnabled(waits)
        for button, words in (
            (self.previous, translate("Review", "Previous checklist (Ctrl+Up)")),
            (self.next, translate("Review", "Next checklist (Ctrl+Down)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.send_back.setToolTip(translate("Review", "Return with the remarks (Ctrl+R)"))
        self.sign_off.setToolTip(translate("Review", "Sign off (Ctrl+Enter)"))
