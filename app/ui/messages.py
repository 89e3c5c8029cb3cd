"""The sentence for every expected failure: what failed, what is safe, what to do next.

Codes and parameters come from below; nothing there speaks to people. Uses Qt's core alone, so that the command line
can speak without a display.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QTranslator

from app.errors import Environment, GatebookError, Param
from app.models.people import Act, Role
from app.ui.failures import (
    access,
    actions,
    bundles,
    channels,
    checklists,
    decisions,
    disk,
    lists,
    papers,
    problems,
    receipts,
    registers,
    this_pc,
    trust,
)
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.resources import resource
from app.ui.role_names import ACTS, ROLES
from app.ui.text import Formats, bare, isolate

Translate = Callable[[str, str], str]
"""Looks a text up by context and English source."""

SENTENCES: Mapping[str, str] = {
    **problems.SENTENCES,
    **access.SENTENCES,
    **disk.SENTENCES,
    **bundles.SENTENCES,
    **checklists.SENTENCES,
    **papers.SENTENCES,
    **actions.SENTENCES,
    **registers.SENTENCES,
    **this_pc.SENTENCES,
    **trust.SENTENCES,
    **lists.SENTENCES,
    **decisions.SENTENCES,
    **receipts.SENTENCES,
    **channels.SENTENCES,
}
"""English source of the sentence for each code."""

HINTS: Mapping[str, str] = {**disk.HINTS, **this_pc.HINTS, **channels.HINTS}
"""English source of what to do next, for each hint."""

UNKNOWN = QT_TRANSLATE_NOOP("Messages", "This was not done ({code}). All records are safe.")

_SIZES = frozenset({"bytes", "size", "have", "free", "needed", "limit"})
"""Parameters in bytes."""

_BYTES_OF_LINES = "bundle_too_many_lines"


def message(error: BaseException) -> str:
    """Return the sentence for an error in the language in use; what users named stands isolated in it."""
    return _sentence(error, QCoreApplication.translate)


def message_in(error: GatebookError, lang: str) -> str:
    """Return the sentence in a language, without the invisible marks that a terminal would show as boxes."""
    return bare(_sentence(error, translate_in(lang)))


def _sentence(error: BaseException, translate: Translate) -> str:
    if not isinstance(error, GatebookError):
        return translate("Messages", UNKNOWN).format(code=type(error).__name__)
    found = [SENTENCES.get(error.code, UNKNOWN)]
    if isinstance(error, Environment) and error.hint in HINTS:
        found.append(HINTS[error.hint])
    params = {name: _shown(error.code, name, value, translate) for name, value in error.params.items()}
    if params.get("have", "") == params.get("size"):
        # Both would round to the same: only bytes tell that something is missing.
        params |= {
            name: isolate(f"{error.params[name]:,} B") for name in ("have", "size") if name in error.params
        }
    words = _Words({"path": params.get("folder", "…"), "code": error.code} | params)
    return " ".join(translate("Messages", text).format_map(words) for text in found)


class _Words(dict[str, str]):
    """What is filled in; a parameter that was not given leaves dots."""

    def __missing__(self, key: str) -> str:
        return "…"


def _shown(code: str, name: str, value: Param, translate: Translate) -> str:
    if name == "role" and value in ROLES:
        return translate("Roles", ROLES[Role(value)])
    if name == "act" and value in ACTS:
        return translate("Roles", ACTS[Act(value)])
    if isinstance(value, str):
        return isolate(value)
    if name == "seconds":
        return isolate(f"{value // 60}:{value % 60:02}")
    if name in _SIZES and code != _BYTES_OF_LINES:
        return isolate(Formats().size(value))
    return f"{value:,}"


@lru_cache(maxsize=4)
def translate_in(lang: str) -> Translate:
    """Return what looks texts up in a language without making it that of the program."""
    translator = QTranslator()
    loaded = translator.load(str(resource("i18n", f"gatebook_{lang}.qm")))
    return lambda context, text: (translator.translate(context, text) if loaded else "") or text
