"""The look of the program: follows the system or the user's choice and repaints everything at a change."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.resources import resource
from app.ui.stylesheet import stylesheet
from app.ui.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, Tokens

ThemeChoice = Literal["system", "light", "dark", "contrast"]

FAMILY = "Vazirmatn"
"""One family for the Arabic, Kurdish and Latin scripts."""

_FONT_FILES = ("Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf")
_FALLBACKS = ["Segoe UI", "Tahoma", "Noto Sans", "Noto Naskh Arabic", "DejaVu Sans"]
_SIZE = 9.5
_PROPERTY = "gatebookTheme"


def current() -> Tokens:
    """Return the tokens of the theme in use; light before any theme is set."""
    app = QGuiApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return THEMES.get(str(name), LIGHT)


def load_fonts(app: QApplication) -> None:
    """Give the program its font; where the font files are absent the system's own fonts stand in."""
    for name in _FONT_FILES:
        path = resource("fonts", name)
        if path.exists():
            QFontDatabase.addApplicationFont(str(path))
    font = QFont()
    font.setFamilies([FAMILY, *_FALLBACKS])
    font.setPointSizeF(_SIZE)
    app.setFont(font)


class Theme(QObject):
    """Applies a theme to the application and follows the system where the user left the choice to it."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: ThemeChoice = "system"
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose; ``system`` follows Windows or the desktop."""
        return self._choice

    def use(self, choice: ThemeChoice) -> None:
        """Apply a theme by name, or the system's with ``system``."""
        self._choice = choice
        tokens = _system_theme(self._app) if choice == "system" else THEMES[choice]
        if self._app.property(_PROPERTY) == tokens.name:
            return
        self._app.setProperty(_PROPERTY, tokens.name)
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(stylesheet(tokens))
        self.changed.emit()

    def _follow(self) -> None:
        if self._choice == "system":
            self.use("system")


def _system_theme(app: QApplication) -> Tokens:
    hints = app.styleHints()
    # PySide6 before 6.10 does not know the system's wish for contrast.
    if (
        hasattr(hints, "accessibility")
        and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    ):
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """Return the Qt palette of a theme, for everything the style sheet does not name."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.Accent: tokens.accent,
        role.BrightText: tokens.tones["danger"].text,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.line,
        role.Dark: tokens.strong_line,
    }
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return palette
