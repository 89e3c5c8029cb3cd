"""One open checklist run: what is answered, saving each answer as it is given, and taking the last one back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from app.errors import GatebookError
from app.models.answers import Picture, clean_text, stored_value
from app.models.checklists import Answer
from app.models.dataclass import dataclass
from app.models.runs import GivenAnswer, RunDetail
from app.ui.context import AppContext
from app.ui.screens.checklists.run_state import RunState

NOTHING_SEEN = "{}"
_PATIENCE_MS = 5000

Write = Callable[[Any, str], Any]
"""Called on the database thread with the checklist service and the version that was on screen."""


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """An answer that could not be saved, with what to do to try again."""

    after: Answer
    write: Write


class RunSession(RunState):
    """Holds a run while its page is open; all database work goes through the jobs."""

    loaded = Signal()
    answered = Signal(str)
    """An answer changed: the code of its item."""
    saving_changed = Signal()
    idle = Signal()
    refused = Signal(str, object)
    """An answer was not taken: the code of its item and the error."""
    failed = Signal(object)

    def __init__(self, context: AppContext, run_id: str, initiator: QObject) -> None:
        super().__init__(initiator, run_id)
        self.context = context
        self.saved_once = False
        self._initiator = initiator
        self._versions: dict[str, str] = {}
        self._pending: dict[str, int] = {}
        self._unsaved: dict[str, _Unsaved] = {}
        self._past: list[Answer] = []

    @property
    def editable(self) -> bool:
        """Whether answers can be given."""
        return self.detail is not None and self.detail.editable

    @property
    def busy(self) -> bool:
        """Whether something is still on its way to the disk."""
        return bool(self._pending)

    @property
    def unsaved(self) -> frozenset[str]:
        """The items whose answer could not be saved."""
        return frozenset(self._unsaved)

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer of this session to take back."""
        return self.editable and bool(self._past)

    # ---- loading ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the run; ``loaded`` or ``failed`` tells."""
        service, run_id, lang = self.context.services.checklists, self.run_id, self.context.language
        self.context.jobs.run(
            lambda _progress, _cancel: service.detail(run_id, lang),
            done=self._show,
            failed=self.failed.emit,
            owner=self,
        )

    def _show(self, detail: RunDetail) -> None:
        self.detail = detail
        self._answers = dict(detail.answers)
        self.forget_applied()
        self._versions = {code: given.version for code, given in detail.answers.items()}
        self.loaded.emit()

    # ---- answering -------------------------------------------------------------------------------------------

    def give(
        self,
        code: str,
        value: str | None = None,
        *,
        comment: str | None = None,
        picture: Picture | None = None,
        photo: Picture | None = None,
    ) -> bool:
        """Take an answer and save it; False when it is refused, which ``refused`` explains."""
        before = self.answer(code)
        try:
            stored = before.value if value is None else stored_value(self.item(code), value)
            text = before.comment if comment is None else clean_text(comment, code)
        except GatebookError as error:
            self.refused.emit(code, error)
            return False
        after = replace(before, item=code, value=stored, comment=text)
        # The same answer again decides between two that came together.
        settled = not self.given(code).conflicted and code not in self._unsaved
        if after == before and picture is None and photo is None and settled:
            return True
        actor, run_id = self.context.actor, self.run_id
        self._past.append(before)
        self._send(
            after,
            lambda service, seen: service.answer(
                actor, run_id, code, value, comment=comment, picture=picture, photo=photo, seen=seen
            ),
        )
        return True

    def clear(self, code: str) -> None:
        """Take the answer to an item away; its comment and photo stay."""
        before = self.answer(code)
        if not before.given:
            return
        actor, run_id = self.context.actor, self.run_id
        self._past.append(before)
        self._send(
            replace(before, value="", blob=None),
            lambda service, seen: service.clear_answer(actor, run_id, code, seen=seen),
        )

    def undo(self) -> str:
        """Write the answer again that stood before the last one; return its item, "" when there is none."""
        if not self.can_undo:
            return ""
        before = self._past.pop()
        actor, run_id = self.context.actor, self.run_id
        self._send(before, lambda service, seen: service.put_back(actor, run_id, before, seen=seen))
        return before.item

    def try_again(self) -> None:
        """Save again what could not be saved."""
        for unsaved in list(self._unsaved.values()):
            self._send(unsaved.after, unsaved.write)

    def _send(self, after: Answer, write: Write) -> None:
        code = after.item
        self._answers[code] = replace(self.given(code), answer=after, from_register=False)
        self.forget_applied()
        self._pending[code] = self._pending.get(code, 0) + 1
        service, run_id, versions = self.context.services.checklists, self.run_id, self._versions
        lang = self.context.language

        def work(_progress: object, _cancel: object) -> tuple[Any, GivenAnswer]:
            # Only this thread touches the versions while saving, so each save names what the one before wrote.
            changed = write(service, versions.get(code) or NOTHING_SEEN)
            found = service.answer_of(run_id, code, lang)
            versions[code] = found.version
            return changed, found

        self.context.jobs.run(
            work,
            done=lambda told: self._saved(code, *told),
            failed=lambda error: self._not_saved(after, write, error),
            owner=self,
        )
        self.answered.emit(code)
        self.saving_changed.emit()

    def _saved(self, code: str, changed: Any, found: GivenAnswer) -> None:
        self._unsaved.pop(code, None)
        self.saved_once = True
        if self._arrived(code):
            self._answers[code] = found
            self.forget_applied()
            self.answered.emit(code)
        self.context.bus.changed(changed, self._initiator)
        self._tell()

    def _not_saved(self, after: Answer, write: Write, error: BaseException) -> None:
        self._arrived(after.item)
        if not isinstance(error, GatebookError):
            raise error
        self._unsaved[after.item] = _Unsaved(after, write)
        self.refused.emit(after.item, error)
        self.answered.emit(after.item)
        self._tell()

    def _arrived(self, code: str) -> bool:
        """Count a save as done; tell whether it was the last one for its item."""
        self._pending[code] -= 1
        if self._pending[code]:
            return False
        del self._pending[code]
        return True

    def _tell(self) -> None:
        self.saving_changed.emit()
        if not self.busy:
            self.idle.emit()

    def wait(self) -> bool:
        """Wait until everything is on the disk, at most five seconds; tell whether it is."""
        if self.busy:
            loop = QEventLoop()
            self.idle.connect(loop.quit)
            QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
            loop.exec()
        return not self.busy and not self._unsaved

    # ---- the run as a whole ----------------------------------------------------------------------------------

    def act(
        self,
        work: Callable[[Any], Any],
        done: Callable[[], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        reload: bool = True,
    ) -> None:
        """Do something with the run on the database thread (given the services) and show it as it then is."""
        services, run_id, lang = self.context.services, self.run_id, self.context.language

        def job(_progress: object, _cancel: object) -> tuple[Any, RunDetail | None]:
            changed = work(services)
            return changed, services.checklists.detail(run_id, lang) if reload else None

        def finish(told: tuple[Any, RunDetail | None]) -> None:
            self._past.clear()
            if told[1] is not None:
                self._show(told[1])
            self.context.bus.changed(told[0], self._initiator)
            if done is not None:
                done()

        self.context.jobs.run(job, done=finish, failed=failed, owner=self)
