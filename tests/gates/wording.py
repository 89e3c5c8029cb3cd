"""Every text of the window goes through Qt's translation, where the tools that collect texts can see it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.gates.sentences import sentences_in
from tests.gates.source import Module, called_name, modules

TRANSLATING = {"translate", "translated", "tr", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}

SHOWING = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}
"""What puts a text on the screen."""

PRODUCT = "Gatebook"
"""The program's own name is the same in every language."""

_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift|Meta)\+)+\w+|F\d+|Esc|Del")
"""Keys to press are written this way for Qt, which shows them in the language of the system."""


def untranslated(root: Path) -> list[str]:
    """Return one line for each literal of ``root``/app/ui that people would read in English only."""
    found = []
    for module in modules(root, "app/ui"):
        inside = _translated_nodes(module)
        found += [f"{module.place}:{line}: {text[:60]!r}" for line, text in sentences_in(module, inside)]
        found += [f"{module.place}:{line}: {text[:60]!r}" for line, text in _shown_literals(module)]
    return found


def _translated_nodes(module: Module) -> frozenset[int]:
    return frozenset(
        id(part)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and called_name(node) in TRANSLATING
        for argument in node.args
        for part in ast.walk(argument)
    )


def _shown_literals(module: Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called_name(node) in SHOWING:
            for argument in node.args:
                text = argument.value if isinstance(argument, ast.Constant) else None
                if isinstance(text, str) and _is_words(text):
                    yield argument.lineno, text


def _is_words(text: str) -> bool:
    has_letters = any(letter.isalpha() for letter in text)
    return has_letters and text != PRODUCT and not _KEYS.fullmatch(text)
