"""What the self-test says, in each language; needs Qt's core alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale

from app.errors import Param
from app.models.values import LANGUAGES
from app.paths import default_home
from app.services.self_test import Finding
from app.ui.i18n import OWN_NAMES, translated
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import message_in
from app.ui.text import Formats, bare, isolate, ltr
from app.ui.window_file import WindowFile

TITLES = {
    "clock": QT_TRANSLATE_NOOP("SelfTest", "Clock: {today}"),
    "data_folder": QT_TRANSLATE_NOOP("SelfTest", "Data folder: {path}"),
    "disk_space": QT_TRANSLATE_NOOP("SelfTest", "Free space: {free}"),
    "reference": QT_TRANSLATE_NOOP("SelfTest", "Reference lists: {rows} rows, {templates} checklists"),
    "records": QT_TRANSLATE_NOOP("SelfTest", "Recording in made-up places: {places}"),
    "proof": QT_TRANSLATE_NOOP("SelfTest", "Proof of the records: {entries} entries"),
    "print": QT_TRANSLATE_NOOP("SelfTest", "Printing: {language}"),
    "preview": QT_TRANSLATE_NOOP("SelfTest", "Print preview: {language}"),
    "export": QT_TRANSLATE_NOOP("SelfTest", "Export: {entries} entries"),
    "import": QT_TRANSLATE_NOOP("SelfTest", "Import at headquarters: {entries} entries"),
    "answer": QT_TRANSLATE_NOOP("SelfTest", "Answer of headquarters: {entries} entries proved"),
    "plugins": QT_TRANSLATE_NOOP("SelfTest", "Parts of the window: {count}"),
    "style": QT_TRANSLATE_NOOP("SelfTest", "Look of the window"),
    "pictures": QT_TRANSLATE_NOOP("SelfTest", "Kinds of pictures: {count}"),
    "icons": QT_TRANSLATE_NOOP("SelfTest", "Icons: {count}"),
    "font": QT_TRANSLATE_NOOP("SelfTest", "Font: {name}"),
    "translation": QT_TRANSLATE_NOOP("SelfTest", "Translation: {name}"),
    "printers": QT_TRANSLATE_NOOP("SelfTest", "Printers of this PC: {count}"),
}
"""English source for each kind of check; what is after the kind in its code is its name or language."""

SHORT = {
    "clock": QT_TRANSLATE_NOOP("SelfTest", "Clock"),
    "data_folder": QT_TRANSLATE_NOOP("SelfTest", "Data folder"),
    "disk_space": QT_TRANSLATE_NOOP("SelfTest", "Free space"),
    "reference": QT_TRANSLATE_NOOP("SelfTest", "Reference lists"),
    "records": QT_TRANSLATE_NOOP("SelfTest", "Recording"),
    "proof": QT_TRANSLATE_NOOP("SelfTest", "Proof of the records"),
    "export": QT_TRANSLATE_NOOP("SelfTest", "Export"),
    "import": QT_TRANSLATE_NOOP("SelfTest", "Import at headquarters"),
    "answer": QT_TRANSLATE_NOOP("SelfTest", "Answer of headquarters"),
    "plugins": QT_TRANSLATE_NOOP("SelfTest", "Parts of the window"),
    "pictures": QT_TRANSLATE_NOOP("SelfTest", "Kinds of pictures"),
    "icons": QT_TRANSLATE_NOOP("SelfTest", "Icons"),
    "printers": QT_TRANSLATE_NOOP("SelfTest", "Printers of this PC"),
}
"""The same where the check failed and has nothing to fill in."""

ALL_WELL = QT_TRANSLATE_NOOP("SelfTest", "This PC can run everything.")
NOT_WELL = QT_TRANSLATE_NOOP("SelfTest", "Checks that failed: {count}. This PC cannot run everything yet.")

MARKS = {True: "✓", False: "✗"}

_BYTES = frozenset({"free", "size"})
_NAMED = ("print", "preview", "font", "translation")


def own_language() -> str:
    """Return the language chosen in the window, else that of the system, else English."""
    home = default_home()
    if home.root.is_dir():
        return WindowFile(home).load().language
    system = QLocale.system().name().partition("_")[0]
    return {"ku": "ckb"}.get(system, system if system in LANGUAGES else "en")


def line(finding: Finding, lang: str) -> str:
    """Return a finding as one line for a terminal, in ``lang`` or, when it is empty, in the PC's own language."""
    text = bare(sentence(finding, lang or own_language()))
    return f"{MARKS[finding.ok]} {text}"


def sentence(finding: Finding, lang: str) -> str:
    """Return what a finding says: the check and its facts, or the check and what is wrong."""
    speak = _speaker(lang)
    kind, _, name = finding.check.partition("_")
    if kind not in _NAMED:
        kind, name = finding.check, ""
    words = _words({"name": name, "language": OWN_NAMES.get(name, ""), **dict(finding.facts)})
    if finding.ok:
        return speak(TITLES[kind]).format_map(words)
    title = speak(SHORT.get(kind, TITLES[kind])).format_map(words)
    return f"{title}: {message_in(finding.error, lang)}" if finding.error is not None else title


def verdict(failed: int, lang: str) -> str:
    """Return the last line: everything runs, or how many checks failed."""
    speak = _speaker(lang or own_language())
    return speak(NOT_WELL).format(count=failed) if failed else speak(ALL_WELL)


def _speaker(lang: str) -> Callable[[str], str]:
    return lambda text: translated(lang, "SelfTest", text)


def _in_order(name: str, text: str) -> str:
    """Keep dates, paths and figures in their own order; names of languages have theirs."""
    return isolate(text) if name == "language" else ltr(text)


def _words(facts: dict[str, Param]) -> dict[str, str]:
    return {
        name: _in_order(
            name, Formats().size(value) if name in _BYTES and isinstance(value, int) else str(value)
        )
        for name, value in facts.items()
    }
