"""What is known of the run on the page: its checklist, its answers as they stand on the screen, and its result."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.models.answers import holds_up
from app.models.applied import result
from app.models.checklists import Answer, Item, Result, Template
from app.models.runs import GivenAnswer, RunDetail, RunRow


class RunState(QObject):
    """Holds what was read and what has been answered since."""

    def __init__(self, parent: QObject, run_id: str) -> None:
        super().__init__(parent)
        self.run_id = run_id
        self.detail: RunDetail | None = None
        self._answers: dict[str, GivenAnswer] = {}

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

    def result(self) -> Result:
        """Return the result as it stands on the screen."""
        return result(self.template, self.answers())

    def left(self) -> tuple[str, ...]:
        """Return the items that hold up completion."""
        return holds_up(self.template, self.answers())
