"""What the window shows in its middle: a screen, and the pages a screen opens on top of each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, Words
from app.ui.tokens import GAP


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    """A screen as the rail lists it; ``factory`` is called when it is first opened."""

    key: str
    title: Words
    icon: str
    factory: Callable[[AppContext], Screen]


@dataclass(eq=False, slots=True)
class _Page:
    """One page of a screen with what stands in the top bar for it."""

    widget: QWidget
    title: Words
    actions: QWidget
    may_leave: Callable[[], bool] | None


class Screen(Retranslating, QWidget):
    """A stack of pages: the list first, then what was opened from it; the top bar leads back."""

    pages_changed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.screen_ground)
        self.context = context
        self._pages: list[_Page] = []
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        context.bus.happened.connect(self._on_change)

    def open_page(
        self,
        widget: QWidget,
        title: Words,
        *,
        actions: Sequence[QWidget] = (),
        may_leave: Callable[[], bool] | None = None,
    ) -> None:
        """Show a page on top; ``actions`` stand in the top bar, ``may_leave`` is asked before it closes."""
        self._pages.append(_Page(widget, title, _bar_of(actions), may_leave))
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.pages_changed.emit()
        widget.setFocus()

    def go_back(self) -> bool:
        """Close the top page unless it is the first or does not let go; tell whether it closed."""
        if len(self._pages) < 2:
            return False
        page = self._pages[-1]
        if not self.may_leave():
            return False
        # Saving from the guard may have closed the page already.
        if self._pages[-1] is page:
            self.close_page()
        return True

    def close_page(self) -> None:
        """Close the top page without asking, as after saving; the first page stays."""
        if len(self._pages) < 2:
            return
        page = self._pages.pop()
        self._stack.setCurrentWidget(self._pages[-1].widget)
        self._stack.removeWidget(page.widget)
        page.widget.deleteLater()
        self.pages_changed.emit()
        page.actions.deleteLater()
        self._pages[-1].widget.setFocus()

    def may_leave(self) -> bool:
        """Ask the top page whether it may be left (an unsaved form asks the user)."""
        guard = self._pages[-1].may_leave if self._pages else None
        return guard is None or guard()

    def page_titles(self) -> list[str]:
        """Return the titles of the pages from the first to the one on top."""
        return [page.title() for page in self._pages]

    def page_actions(self) -> QWidget | None:
        """Return the bar of actions for the page on top."""
        return self._pages[-1].actions if self._pages else None

    def on_changed(self, change: Changed) -> None:
        """React to saved changes by others; screens that show records refresh their lists here."""

    def entered(self) -> None:
        """React to being shown, the first time and whenever the user returns."""

    def _on_change(self, change: Changed, initiator: object) -> None:
        if initiator is not self:
            self.on_changed(change)


def _bar_of(actions: Sequence[QWidget]) -> QWidget:
    bar = QWidget()
    row = QHBoxLayout(bar)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for action in actions:
        row.addWidget(action)
    return bar
