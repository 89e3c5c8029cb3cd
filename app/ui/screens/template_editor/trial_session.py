"""A run of a draft that saves nothing: what is answered stays in the preview."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject

from app.models.checklists import Answer, ItemType, Stage, Template, split_key
from app.models.logic_values import When
from app.models.runs import GivenAnswer, RunDetail, RunRow
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.screens.checklists.run_session import RunSession, Write


class TrialSession(RunSession):
    """Takes answers as a run does, without a record behind them; ``minute`` is what conditions mean by now."""

    def __init__(self, context: AppContext, template: Template, minute: str, parent: QObject) -> None:
        super().__init__(context, "", parent)
        self._minute = minute
        self._kinds: dict[str, ItemType] = {}
        self.show_template(template)

    def show_template(self, template: Template) -> None:
        """Fill in another checklist; answers to items of the same kind stay."""
        row = RunRow("", template.id, template.code, template.title, self._minute[:10], "", Stage.DRAFT.value)
        self.detail = RunDetail(row, template, {}, when=When.at(self._minute))
        before, self._kinds = self._kinds, {item.code: item.type for item in template.items()}
        self._answers = {key: given for key, given in self._answers.items() if self._fits(key, before)}
        self.forget_applied()

    def load(self) -> None:
        """Show what stands here; there is nothing to read."""
        self.loaded.emit()

    def act(
        self,
        work: Callable[[Any], Any],
        done: Callable[[], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        reload: bool = True,
    ) -> None:
        """Take away a block of the preview, the only act that its rows know; there is no record to act on."""
        del failed, reload
        work(SimpleNamespace(checklists=SimpleNamespace(remove_block=self._remove_block)))
        if done is not None:
            done()
        self.loaded.emit()

    def _send(self, after: Answer, write: Write) -> None:
        del write
        self._answers[after.item] = GivenAnswer(after)
        self.forget_applied()
        self.answered.emit(after.item)
        self.saving_changed.emit()

    def _remove_block(self, _actor: object, _run: str, repeat: str, block: str) -> Changed:
        homes = {item.code: section.repeat for section in self.template.sections for item in section.items}
        gone = {
            key
            for key in self._answers
            if split_key(key)[1] == block and homes.get(split_key(key)[0]) == repeat
        }
        self._answers = {key: given for key, given in self._answers.items() if key not in gone}
        self.forget_applied()
        return Changed()

    def _fits(self, key: str, before: dict[str, ItemType]) -> bool:
        code = split_key(key)[0]
        return code in self._kinds and self._kinds[code] == before.get(code)
