"""One draft under the editor: the checklist as it stands, what is selected, undo, and saving by itself."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from app.errors import GatebookError
from app.models.checklists import Item, Section, Template
from app.models.template_editing import HEAD, Spot, item_at, section_at, spot_of, standing
from app.models.template_rules import Flaw, flaws
from app.models.template_texts import TextPlace, missing, texts
from app.services.changed import Changed
from app.ui.context import AppContext

_PAUSE_MS = 600
_AGAIN_MS = 5000
_PATIENCE_MS = 5000
_MOST_STEPS = 300

_State = tuple[Template, Spot]


class EditingSession(QObject):
    """Every change is one new template; it is kept as a draft soon after, without anybody asking for it."""

    changed = Signal(object)
    """The checklist is another one: who changed it, None for undo and redo."""
    selected = Signal(object)
    """Something else is selected: its spot."""
    saving_changed = Signal()
    idle = Signal()

    def __init__(self, context: AppContext, draft_id: str, template: Template, parent: QObject) -> None:
        super().__init__(parent)
        self.draft_id = draft_id
        self.template = template
        self.spot = HEAD
        self.trouble: GatebookError | None = None
        self._context = context
        self._kept = template
        self._saving: Template | None = None
        self._past: list[_State] = []
        self._future: list[_State] = []
        self._typing = ""
        self._flaws: tuple[Flaw, ...] | None = None
        self._missing: dict[TextPlace, tuple[str, ...]] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    @property
    def language(self) -> str:
        """The language in use."""
        return self._context.language

    # ---- looking ---------------------------------------------------------------------------------------------

    @property
    def item(self) -> Item | None:
        """The item that is selected, if one is."""
        return item_at(self.template, self.spot)

    @property
    def section(self) -> Section | None:
        """The section that is selected or around the selected item."""
        return section_at(self.template, self.spot)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._future)

    @property
    def kept(self) -> bool:
        """Whether the draft on the disk is what stands here."""
        return self._kept == self.template

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        """What keeps the checklist from being given out."""
        if self._flaws is None:
            self._flaws = tuple(flaws(self.template))
        return self._flaws

    @property
    def missing(self) -> dict[TextPlace, tuple[str, ...]]:
        """The texts that lack languages, with the languages."""
        if self._missing is None:
            found = ((place, missing(text)) for place, text in texts(self.template))
            self._missing = {place: langs for place, langs in found if langs}
        return self._missing

    # ---- changing --------------------------------------------------------------------------------------------

    def change(
        self,
        template: Template,
        *,
        spot: Spot | None = None,
        typing: str = "",
        origin: object | None = None,
    ) -> None:
        """Take a changed checklist; changes in a row with one name of ``typing`` are taken back together."""
        if template == self.template:
            return
        if not typing or typing != self._typing:
            self._past = [*self._past[1 - _MOST_STEPS :], (self.template, self.spot)]
        self._future.clear()
        self._typing = typing
        self._become(template, self.spot if spot is None else spot, origin)

    def select(self, spot: Spot) -> None:
        """Select another place."""
        self._typing = ""
        if spot != self.spot:
            self.spot = standing(self.template, spot)
            self.selected.emit(self.spot)

    def select_item(self, code: str) -> None:
        """Select an item by its code, the head when there is none."""
        self.select(spot_of(self.template, code))

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self._future.append((self.template, self.spot))
            self._typing = ""
            self._become(*self._past.pop(), None)

    def redo(self) -> None:
        """Make the change again that was last taken back."""
        if self._future:
            self._past.append((self.template, self.spot))
            self._typing = ""
            self._become(*self._future.pop(), None)

    def _become(self, template: Template, spot: Spot, origin: object | None) -> None:
        self.template, self._flaws, self._missing = template, None, None
        before, self.spot = self.spot, standing(template, spot)
        if not self._timer.isActive():
            # Also while somebody types on: what a power cut can take is what was typed last.
            self._timer.start(_PAUSE_MS)
        self.changed.emit(origin)
        if before != self.spot:
            self.selected.emit(self.spot)
        self.saving_changed.emit()

    # ---- keeping ---------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the draft as it stands now; what changes meanwhile is kept after."""
        self._timer.stop()
        if self._saving is not None or self.kept:
            return
        self._saving = template = self.template
        service, actor, draft = self._context.services.templates, self._context.actor, self.draft_id
        self._context.jobs.run(
            lambda _progress, _cancel: service.keep(actor, template, draft),
            done=self._saved,
            failed=self._not_saved,
            owner=self,
        )
        self.saving_changed.emit()

    def wait(self) -> bool:
        """Keep the draft and wait until it is on the disk, at most five seconds; tell whether it is."""
        self.save()
        if self._saving is not None:
            loop = QEventLoop()
            self.idle.connect(loop.quit)
            QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
            loop.exec()
        return self.kept

    def _saved(self, changed: Changed) -> None:
        if self._saving is not None:
            self._kept = self._saving
        self._saving, self.trouble = None, None
        self._context.bus.changed(changed, self)
        self.save()
        self._tell()

    def _not_saved(self, error: BaseException) -> None:
        self._saving = None
        if not isinstance(error, GatebookError):
            raise error
        self.trouble = error
        self._timer.start(_AGAIN_MS)
        self._tell()

    def _tell(self) -> None:
        self.saving_changed.emit()
        if self._saving is None:
            self.idle.emit()
