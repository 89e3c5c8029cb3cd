"""The tabs of the checklists screen: the list of runs, and what is made of them, loaded when first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.services.changed import Changed
from app.ui.context import AppContext
from app.ui.i18n import Retranslating
from app.ui.screen import Screen

Words = Callable[[], str]


class Tab(QWidget):
    """What a tab shows; it belongs to a screen, on which it may open pages."""

    def on_changed(self, change: Changed) -> None:
        """Read again what a change elsewhere concerns."""


@dataclass(frozen=True, slots=True)
class TabSpec:
    """A tab: its name in the language in use, and how to make it when it is first shown."""

    name: str
    words: Words
    make: Callable[[AppContext, Screen], Tab]


class Tabs(Retranslating, QTabWidget):
    """A first page and further tabs beside it; without any the bar is not shown."""

    def __init__(
        self, context: AppContext, screen: Screen, first: QWidget, words: Words, specs: Sequence[TabSpec]
    ) -> None:
        super().__init__()
        self._context, self._screen, self._words, self._specs = context, screen, words, tuple(specs)
        self._made: dict[str, Tab] = {}
        self.setDocumentMode(True)
        self.setTabBarAutoHide(True)
        self.addTab(first, words())
        self._places = [QWidget() for _spec in self._specs]
        for spec, place in zip(self._specs, self._places, strict=True):
            self.addTab(place, spec.words())
        self.currentChanged.connect(self._make)

    def show_tab(self, name: str) -> Tab:
        """Go to a tab and return it."""
        self.setCurrentIndex(1 + [spec.name for spec in self._specs].index(name))
        return self._made[name]

    def on_changed(self, change: Changed) -> None:
        """Tell the tabs that have been made."""
        for tab in self._made.values():
            tab.on_changed(change)

    def retranslate(self) -> None:
        """Name the tabs."""
        for index, words in enumerate([self._words, *(spec.words for spec in self._specs)]):
            self.setTabText(index, words())

    def _make(self, index: int) -> None:
        if index < 1 or self._specs[index - 1].name in self._made:
            return
        spec = self._specs[index - 1]
        tab = spec.make(self._context, self._screen)
        self._made[spec.name] = tab
        place = QVBoxLayout(self._places[index - 1])
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(tab)
