"""The look of the window, kept beside the records so that it is known before they are opened."""

from __future__ import annotations

from datetime import date
from typing import TypeVar, get_args

from PySide6.QtCore import QByteArray, QSettings

from app.models.values import LANGUAGES
from app.paths import Home
from app.ui.application import Preferences
from app.ui.text import Digits
from app.ui.theme import ThemeChoice

T = TypeVar("T")

_FILE = "window.ini"


class WindowFile:
    """Reads and writes language, theme, digits and the place of the window."""

    def __init__(self, home: Home) -> None:
        self._file = QSettings(str(home.root / _FILE), QSettings.Format.IniFormat)

    def load(self) -> Preferences:
        """Return what was chosen last; what is missing or unknown is as at the first start."""
        first = Preferences()
        return Preferences(
            _one_of(self._file.value("language"), LANGUAGES, first.language),
            _one_of(self._file.value("theme"), get_args(ThemeChoice), first.theme),
            _one_of(self._file.value("digits"), get_args(Digits), first.digits),
        )

    def save(self, preferences: Preferences) -> None:
        """Keep the look."""
        self._file.setValue("language", preferences.language)
        self._file.setValue("theme", preferences.theme)
        self._file.setValue("digits", preferences.digits)

    def is_silent_on(self, day: date) -> bool:
        """Whether somebody asked not to be told again on this day what closing leaves behind."""
        return self._file.value("silent_on") == day.isoformat()

    def be_silent_on(self, day: date) -> None:
        """Keep that nobody wants to be told again on this day."""
        self._file.setValue("silent_on", day.isoformat())

    def geometry(self) -> QByteArray | None:
        """Return where the window was, None at the first start."""
        found = self._file.value("geometry")
        return found if isinstance(found, QByteArray) else None

    def save_geometry(self, geometry: QByteArray) -> None:
        """Keep where the window is."""
        self._file.setValue("geometry", geometry)


def _one_of(value: object, allowed: tuple[T, ...], otherwise: T) -> T:
    return next((known for known in allowed if known == value), otherwise)
