"""Starts the window: paint first, then let the heavy parts load."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import __version__
from app.errors import GatebookError
from app.models.dataclass import dataclass
from app.ui.bus import Bus
from app.ui.context import AppContext
from app.ui.crash_guard import CrashGuard, LogTail
from app.ui.i18n import Languages
from app.ui.icons import app_icon
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.text import Digits, Formats
from app.ui.theme import Theme, ThemeChoice, load_fonts


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the window looks like on this PC; kept by the caller between runs."""

    language: str = "ar"
    theme: ThemeChoice = "system"
    digits: Digits = "western"


Begin = Callable[["Shell"], None]
"""Called after the first painting: opens the database in a job and shows sign-in or the screens."""


def make_application(argv: Sequence[str]) -> QApplication:
    """Return the QApplication with style, font and icon of the program."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    # Named here and not by setStyle, which would make Python's side of the style and all its lists of constants.
    app = QApplication([*argv, "-style", "Fusion"])
    app.setApplicationName("Gatebook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gatebook")
    load_fonts(app)
    app.setWindowIcon(app_icon())
    return app


class Shell(QObject):
    """Everything that lives as long as the window: context, window and the preferences."""

    preferences_changed = Signal(object)

    def __init__(
        self, app: QApplication, preferences: Preferences, message: Callable[[BaseException], str] = str
    ) -> None:
        super().__init__()
        self.preferences = preferences
        languages = Languages(app)
        theme = Theme(app)
        theme.use(preferences.theme)
        languages.use(preferences.language)
        self.context = AppContext(
            jobs=Jobs(self._fail, self),
            bus=Bus(self),
            languages=languages,
            theme=theme,
            notify=self._notify,
            message=message,
            formats=Formats(preferences.digits),
        )
        self.window = MainWindow(self.context)
        self.window.language_chosen.connect(lambda lang: self.prefer(language=lang))

    def _fail(self, error: GatebookError) -> None:
        self.context.fail(error)

    def _notify(
        self,
        text: str,
        *,
        tone: str = "ok",
        action_text: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        self.window.toasts.show_toast(text, tone=tone, action_text=action_text, action=action)

    def prefer(
        self,
        *,
        language: str | None = None,
        theme: ThemeChoice | None = None,
        digits: Digits | None = None,
    ) -> None:
        """Change a preference: the window follows at once and ``preferences_changed`` is emitted."""
        old = self.preferences
        new = replace(
            old,
            language=language or old.language,
            theme=theme or old.theme,
            digits=digits or old.digits,
        )
        self.preferences = new
        self.context.theme.use(new.theme)
        self.context.formats = Formats(new.digits)
        if new.language != old.language or new.digits != old.digits:
            self.context.languages.use(new.language)
        self.preferences_changed.emit(new)


def run(
    argv: Sequence[str],
    begin: Begin,
    *,
    preferences: Preferences | None = None,
    message: Callable[[BaseException], str] = str,
    log_tail: LogTail = tuple,
) -> int:
    """Open the window, call ``begin`` once it is painted, and return the exit code when it is closed."""
    guard = CrashGuard(log_tail)
    guard.install()
    app = make_application(argv)
    shell = Shell(app, preferences or Preferences(), message)
    shell.window.painted.connect(lambda: QTimer.singleShot(0, shell, lambda: begin(shell)))
    app.aboutToQuit.connect(shell.context.jobs.shut_down)
    shell.window.resize(1180, 740)
    shell.window.show()
    return app.exec()
