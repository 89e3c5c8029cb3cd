"""The language of the program: translator, direction and locale, switched in one place while it runs."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.resources import resource

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object

PSEUDO = "qps"
"""Tag of the hidden rehearsal language."""

OWN_NAMES = {"ar": "العربية", "ckb": "کوردی", "en": "English"}
"""Each language by its own name, which is never translated."""

_RTL = frozenset({"ar", "ckb", PSEUDO})
_LOCALES = {"ar": "ar_IQ", "ckb": "ckb_IQ", "en": "en_GB", PSEUDO: "ar_IQ"}

Words = Callable[[], str]
"""A text in the language of the moment: ``lambda: translate("Context", "Text")``."""

translate = QCoreApplication.translate
"""Look a text up by context and English source; the name that the translation tools search for."""


def is_rtl(lang: str) -> bool:
    """Tell the direction of a language from its tag, never from a text."""
    return lang in _RTL


def direction_of(lang: str) -> Qt.LayoutDirection:
    """Return the layout direction of a language."""
    return Qt.LayoutDirection.RightToLeft if is_rtl(lang) else Qt.LayoutDirection.LeftToRight


def load_translator(lang: str) -> QTranslator | None:
    """Return the translator of a language, or None where the English source stands or no file exists."""
    if lang == PSEUDO:
        from app.ui.pseudo import PseudoTranslator

        return PseudoTranslator()
    translator = QTranslator()
    return translator if translator.load(str(resource("i18n", f"gatebook_{lang}.qm"))) else None


@lru_cache(maxsize=8)
def _kept_translator(lang: str) -> QTranslator | None:
    return load_translator(lang)


def translated(lang: str, context: str, source: str) -> str:
    """Return a text in another language than the program's, as printing needs it; the source if unknown."""
    translator = _kept_translator(lang)
    return (translator.translate(context, source) if translator else "") or source


class Languages(QObject):
    """Holds the language of the program and switches it: texts, direction and locale together."""

    changed = Signal(str)
    """Emitted with the new tag after every widget has been told."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._current = "en"

    @property
    def current(self) -> str:
        """The tag of the language in use."""
        return self._current

    @property
    def named(self) -> str:
        """The tag whose month and weekday names fit: the language in use, Arabic in a rehearsal."""
        return "ar" if self._current == PSEUDO else self._current

    def use(self, lang: str) -> None:
        """Switch to a language (``ar``, ``ckb``, ``en`` or the rehearsal's ``qps``)."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._current = lang
        QLocale.setDefault(QLocale(_LOCALES.get(lang, "en_GB")))
        self._app.setLayoutDirection(direction_of(lang))
        self._installed = [found for found in (_qt_translator(lang), load_translator(lang)) if found]
        for translator in self._installed:
            self._app.installTranslator(translator)
        self._tell_widgets()
        self.changed.emit(lang)

    def _tell_widgets(self) -> None:
        # Qt tells the windows only when a translator came or went, and only by and by.
        QCoreApplication.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def _qt_translator(lang: str) -> QTranslator | None:
    if lang != "ar":
        return None
    from PySide6.QtCore import QLibraryInfo

    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{lang}", folder) else None


class Retranslating(_Widget):
    """Mix-in that stands before a widget class: calls ``retranslate`` whenever the language changes."""

    def retranslate(self) -> None:
        """Set every text of the widget again in the language in use."""

    def changeEvent(self, event: QEvent) -> None:
        """React to a language change, then do what the widget class does."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
