"""The window: rail, top bar, screens made when they are first opened, status strip and messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ui.clock_strip import ClockStrip
from app.ui.context import AppContext
from app.ui.i18n import Retranslating
from app.ui.icons import app_icon
from app.ui.nav_rail import NavRail
from app.ui.screen import Screen, ScreenSpec
from app.ui.stages import stage_text
from app.ui.status_strip import StatusStrip
from app.ui.toast import Toasts
from app.ui.top_bar import TopBar
from app.ui.user_box import Who

_NARROW = 1000
_SHORT = 470


class MainWindow(Retranslating, QMainWindow):
    """Holds the work page behind a gate page (sign-in); the gate is up until somebody is signed in."""

    painted = Signal()
    """Emitted once, after the window was painted for the first time."""
    language_chosen = Signal(str)
    lock_requested = Signal()
    sign_out_requested = Signal()
    export_requested = Signal()
    screen_opened = Signal(str)
    closing = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.context = context
        self._specs: dict[str, ScreenSpec] = {}
        self._screens: dict[str, Screen] = {}
        self._open_key = ""
        self._was_painted = False
        self._gate: QWidget | None = None
        self.before_closing: Callable[[], bool] | None = None
        """Asked last before the window closes; False keeps it open."""
        # Each part is made in its place: one that is moved with all that is in it is given its style anew.
        whole = QWidget(self)
        self.clock = ClockStrip(whole)
        self._layers = context.gate_ground = QStackedWidget(whole)
        self._work = QWidget(self._layers)
        self.rail = NavRail(self._work)
        self.top_bar = TopBar(self._work)
        self._screen_stack = context.screen_ground = QStackedWidget(self._work)
        self.status = StatusStrip(context.jobs, stage_text, self._work)
        self._lay_out(whole)
        self.toasts = Toasts(self._layers)
        self._connect()
        self.setWindowTitle("Gatebook")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(560, 360)

    @property
    def open_key(self) -> str:
        """The key of the screen in front."""
        return self._open_key

    def screen_of(self, key: str) -> Screen | None:
        """Return a screen that has been opened, or None; for tests and deep links."""
        return self._screens.get(key)

    def set_screens(self, specs: Sequence[ScreenSpec], first: str = "") -> None:
        """List the screens this user may see and open the first one; screens of before are destroyed."""
        self.clear_screens()
        for spec in specs:
            self._specs[spec.key] = spec
            self.rail.add(spec.key, spec.title, spec.icon)
        self._layers.setCurrentWidget(self._work)
        if specs:
            self.open_screen(first or specs[0].key)

    def clear_screens(self) -> None:
        """Destroy all screens, so that nothing of one user stays for the next."""
        for screen in self._screens.values():
            self._screen_stack.removeWidget(screen)
            screen.deleteLater()
        self.top_bar.show_actions(None)
        self._screens.clear()
        self._specs.clear()
        self._open_key = ""
        self.rail.clear()

    def open_screen(self, key: str) -> bool:
        """Bring a screen to the front; False when the one in front does not let go."""
        if key == self._open_key:
            return True
        front = self._screens.get(self._open_key)
        if front is not None and not front.may_leave():
            self.rail.mark(self._open_key)
            return False
        screen = self._screens.get(key) or self._make(key)
        self._open_key = key
        self.rail.mark(key)
        self._screen_stack.setCurrentWidget(screen)
        self._show_heading()
        screen.entered()
        self.screen_opened.emit(key)
        return True

    def may_leave(self) -> bool:
        """Ask the screen in front whether it may be left, as before sign-out or closing."""
        front = self._screens.get(self._open_key)
        return front is None or front.may_leave()

    def show_gate(self, gate: QWidget) -> None:
        """Cover everything with a page of its own (sign-in, lock, recovery)."""
        self.lower_gate()
        self._gate = gate
        self._layers.addWidget(gate)
        self._layers.setCurrentWidget(gate)
        gate.setFocus()

    def lower_gate(self) -> None:
        """Take the gate away and show the work again."""
        if self._gate is not None:
            self._layers.removeWidget(self._gate)
            self._gate.deleteLater()
            self._gate = None
        self._layers.setCurrentWidget(self._work)

    @property
    def gate_is_up(self) -> bool:
        """Whether a gate covers the work."""
        return self._gate is not None

    def show_user(self, who: Who) -> None:
        """Show the signed-in user at the foot of the rail."""
        self.rail.user_box.show_user(who)

    def show_keys(self) -> None:
        """Show which keys there are."""
        from app.ui.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self).open()

    def retranslate(self) -> None:
        """Write the heading anew; everything else tells itself."""
        self.rail.user_box.show_language(self.context.language)
        self._show_heading()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first painting, after which heavy work may start."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse the rail where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW or self.height() < _SHORT
        if narrow != self.rail.collapsed:
            self.rail.collapse(narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let an unsaved form speak before the window closes, then whoever else has something to say."""
        asked = self.before_closing
        if not self.may_leave() or (asked is not None and not asked()):
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _make(self, key: str) -> Screen:
        screen = self._specs[key].factory(self.context)
        screen.pages_changed.connect(self._show_heading)
        self._screens[key] = screen
        self._screen_stack.addWidget(screen)
        return screen

    def _show_heading(self) -> None:
        screen = self._screens.get(self._open_key)
        if screen is None:
            return
        self.top_bar.show_path(screen.page_titles() or [self._specs[self._open_key].title()])
        self.top_bar.show_actions(screen.page_actions())

    def _go_back(self) -> None:
        screen = self._screens.get(self._open_key)
        if screen is not None:
            screen.go_back()

    def _step(self, by: int) -> None:
        keys = list(self._specs)
        if keys and not self.gate_is_up:
            self.open_screen(keys[(keys.index(self._open_key) + by) % len(keys)])

    def _choose(self, key: str) -> None:
        if not self.gate_is_up:
            self.open_screen(key)

    def _lay_out(self, whole: QWidget) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self._screen_stack, 1)
        column.addWidget(self.status)
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._layers.addWidget(self._work)
        top = QVBoxLayout(whole)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.clock)
        top.addWidget(self._layers, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.rail.chosen.connect(self._choose)
        self.top_bar.back_clicked.connect(self._go_back)
        self.status.export_clicked.connect(self.export_requested)
        box = self.rail.user_box
        box.language_chosen.connect(self.language_chosen)
        box.lock_requested.connect(self.lock_requested)
        box.sign_out_requested.connect(self.sign_out_requested)
        box.show_language(self.context.language)
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=by: self._step(step))
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_requested.emit)
        QShortcut(QKeySequence("F1"), self, self.show_keys)
