"""Makes the rows of a run: those in view at once, the others in steps so short that nobody waits for one."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea

from app.ui.screens.checklists.row_column import RowPlace
from app.ui.screens.checklists.run_rows import RunRows

STEP_SECONDS = 0.008
"""Half of what a screen takes for one picture."""

_PAINT_MS = 60
"""By then the rows in view have been painted; only then others are made."""

_REST_MS = 120
"""How long the page stands still before more rows are made, and before it counts as laid out."""


class RowFilling(QObject):
    """Fills one scrolled page; what is looked at stays where it is while rows above it grow."""

    def __init__(self, area: QScrollArea, current: Callable[[], str]) -> None:
        super().__init__(area)
        self._area = area
        self._current = current
        self._rows = RunRows()
        self._waiting: list[str] = []
        self._anchor: tuple[str, int] | None = None
        self._moving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        area.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())

    def begin(self, rows: RunRows) -> None:
        """Take other rows on."""
        self._rows, self._anchor = rows, None
        self._waiting = rows.to_make()
        self._timer.start(_PAINT_MS)

    def fill_view(self) -> None:
        """Make the rows that are in view now."""
        missing = self._waiting
        while missing:
            missing = [key for key in self._in_view() if self._rows.place(key).row is None]
            for key in missing:
                # Rows that are lower than was thought let others come into view.
                self._rows[key]

    def keep_still(self) -> bool:
        """Put what is looked at back to where it stood, after the page has grown; False once all rows stand."""
        if self._anchor is None:
            return False
        key, before = self._anchor
        bar = self._area.verticalScrollBar()
        self._moving = True
        bar.setValue(bar.value() + self._top(self._rows.place(key)) - before)
        self._moving = False
        return True

    def _scrolled(self) -> None:
        """Make what has come into view, and leave the rest until the page stands still."""
        if (self._waiting or self._anchor is not None) and not self._moving:
            self.fill_view()
            self._remember(self._in_view())
            self._timer.start(_REST_MS)

    def _step(self) -> None:
        """Make a few rows, first those after the view, then those before; go on when the window is at rest."""
        seen = self._in_view()
        self._waiting = self._from(seen[-1] if seen else "")
        if not self._waiting:
            # What the last rows have moved has been put back by now.
            self._anchor = None
            return
        if self._anchor is None:
            self._remember(seen)
        for key in seen:
            self._rows[key]
        ends = time.perf_counter() + STEP_SECONDS
        while self._waiting and time.perf_counter() < ends:
            self._rows[self._waiting.pop(0)]
        self._timer.start(0 if self._waiting else _REST_MS)

    def _from(self, last: str) -> list[str]:
        """Return what is to be made: what comes after an item first."""
        left = self._rows.to_make()
        keys = list(self._rows)
        after = set(keys[keys.index(last) :]) if last in self._rows else set(keys)
        return [key for key in left if key in after] + [key for key in reversed(left) if key not in after]

    def _remember(self, seen: list[str]) -> None:
        """Note what is looked at: the row that the keyboard is in, else the first one in view."""
        key = self._current()
        if key not in seen:
            key = seen[0] if seen else ""
        self._anchor = (key, self._top(self._rows.place(key))) if key else None

    def _in_view(self) -> list[str]:
        """Return the items in view, in their order."""
        view = self._area.viewport()
        high, found = view.height(), []
        for column in self._rows.columns():
            top = column.mapTo(view, QPoint(0, 0)).y() if column.isVisibleTo(view) else high
            if top < high and top + column.height() >= 0:
                found += [place.key for place in column.between(-top, high - top)]
        return found

    def _top(self, place: RowPlace) -> int:
        return place.top_in(self._area.viewport())
