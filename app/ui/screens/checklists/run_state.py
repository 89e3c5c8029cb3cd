"""What is known of the run on the page: its checklist, its answers as they stand on the screen, and its result."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.models.answers import holding_up
from app.models.applied import Applied, result_of
from app.models.checklists import Answer, Item, Result, Template
from app.models.logic_values import When
from app.models.runs import GivenAnswer, RunDetail, RunRow


class RunState(QObject):
    """Holds what was read and what has been answered since."""

    def __init__(self, parent: QObject, run_id: str) -> None:
        super().__init__(parent)
        self.run_id = run_id
        self.detail: RunDetail | None = None
        self.added: list[tuple[str, str]] = []
        """Blocks (repeat, name) that are on the page and have no answer yet."""
        self._answers: dict[str, GivenAnswer] = {}
        self._applied: Applied | None = None

    @property
    def template(self) -> Template:
        """The checklist of the run, once it is loaded."""
        return self._loaded.template

    @property
    def row(self) -> RunRow:
        """The run as lists show it, once it is loaded."""
        return self._loaded.row

    @property
    def _loaded(self) -> RunDetail:
        if self.detail is None:
            raise RuntimeError(self.run_id)
        return self.detail

    def item(self, code: str) -> Item:
        """Return an item of the checklist."""
        found = self.template.item(code)
        if found is None:
            raise KeyError(code)
        return found

    def given(self, code: str) -> GivenAnswer:
        """Return what is answered to an item, with who and when."""
        return self._answers.get(code) or GivenAnswer(Answer(code))

    def answer(self, code: str) -> Answer:
        """Return what is answered to an item."""
        return self.given(code).answer

    def answers(self) -> dict[str, Answer]:
        """Return all answers by item."""
        return {code: given.answer for code, given in self._answers.items()}

    def applied(self) -> Applied:
        """Return the checklist applied to the answers as they stand on the screen."""
        if self._applied is None:
            self._applied = Applied(self.template, self.answers(), self.when(), self.added)
        return self._applied

    def forget_applied(self) -> None:
        """Work out anew what is asked: answers or blocks have changed."""
        self._applied = None

    def when(self) -> When:
        """Return what conditions mean by today and now."""
        return self._loaded.when

    def open_keys(self) -> list[str]:
        """Return the places that take an answer now, in their order."""
        applied = self.applied()
        return [slot.key for slot in applied.slots if slot.item.asked and applied.relevant(slot.key)]

    def result(self) -> Result:
        """Return the result as it stands on the screen."""
        return result_of(self.applied())

    def left(self) -> tuple[str, ...]:
        """Return the items that hold up completion."""
        return holding_up(self.applied())
