"""Both ways to look at the items of a run, the list and one at a time, and which of them a user likes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.models.runs import RunDetail
from app.services.choices import Choices
from app.ui.screens.checklists.run_body import RunBody
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.single.switch import ViewSwitch

if TYPE_CHECKING:
    from app.ui.screens.checklists.single.view import SingleView

    View = RunBody | SingleView
else:
    View = object


class RunViews(QStackedWidget):
    """Shows one of both; the other is made when it is first wanted, and neither saves anything by itself.

    Only a run that is being filled in here is shown one item at a time. One that can only be looked at, and one that
    is entered from paper, is read as a whole: they are always a list.
    """

    turned = Signal()
    """The user looks at the items the other way now."""

    def __init__(
        self, session: RunSession, connect: Callable[[View], None], complete: Callable[[], object]
    ) -> None:
        super().__init__()
        self.switch = ViewSwitch()
        self.switch.chosen.connect(self.choose)
        self._session, self._connect, self._complete = session, connect, complete
        self._wanted = False
        self.listed = RunBody(session)
        """The list; it has no rows until it is shown for the first time."""
        self._single: SingleView | None = None
        self._view: View = self.listed
        self._current: set[View] = set()
        self.addWidget(self.listed)
        connect(self.listed)

    @property
    def view(self) -> View:
        """What is shown now."""
        return self._view

    @property
    def single(self) -> bool:
        """Whether one item at a time is shown."""
        return self._view is not self.listed

    def read_choice(self) -> None:
        """Read what this user chose last on this PC; asked before the run is read, it is known when that is shown."""
        context = self._session.context
        choices, actor = Choices(context.services.desk.settings), context.actor
        context.jobs.run(lambda _progress, _cancel: choices.one_at_a_time(actor), done=self._want, owner=self)

    def choose(self, single: bool) -> None:
        """Show the other way at the same item, and remember it."""
        detail, place = self._session.detail, self._view.current()
        if detail is None or not self._may_be_single(detail) or single == self._wanted:
            return
        context = self._session.context
        choices, actor = Choices(context.services.desk.settings), context.actor
        context.jobs.run(lambda _progress, _cancel: choices.keep_one_at_a_time(actor, single), owner=self)
        self._view.commit()
        self._want(single)
        self.show_run(detail)
        if place:
            self._view.focus_on(place)
        else:
            self._view.focus_first()
        self._view.fill_view()
        self.turned.emit()

    def toggle(self) -> None:
        """Show the other way."""
        self.choose(not self._wanted)

    def forget(self) -> None:
        """Let both be made anew, as in another language."""
        self._current.clear()

    def show_run(self, detail: RunDetail) -> bool:
        """Show a run as it was read; tell whether what shows it was made anew or is another than before."""
        fits = self._may_be_single(detail)
        self.switch.setVisible(fits)
        view = self._made_single() if fits and self._wanted else self.listed
        changed = view is not self._view or view not in self._current
        if view in self._current:
            view.show_all()
        else:
            view.build()
        self._view = view
        self._current.add(view)
        self.setCurrentWidget(view)
        return changed

    def _want(self, single: bool) -> None:
        self._wanted = single
        self.switch.show_choice(single=single)

    def _made_single(self) -> SingleView:
        if self._single is None:
            # Most runs are filled in as a list; none waits for the parts of the other way.
            from app.ui.screens.checklists.single.view import SingleView

            self._single = SingleView(self._session, self._complete)
            self.addWidget(self._single)
            self._connect(self._single)
        return self._single

    @staticmethod
    def _may_be_single(detail: RunDetail) -> bool:
        return detail.editable and not detail.row.paper_at and not detail.row.paper
