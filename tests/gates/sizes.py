"""How large files, classes and functions may be, and which module names say nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.gates.source import Module, modules

FOLDERS = ("app", "installer", "tests")
MAX_FILE = 400
MAX_CLASS = 250
MAX_FUNCTION = 40
"""In lines, docstring and decorators' subject included."""

EMPTY_NAME = re.compile(r"(?:.*_)?(?:utils?|helpers?|common|managers?|misc)")


def violations(root: Path) -> list[str]:
    """Return one line for each file, class or function that is too long."""
    return [line for module in modules(root, *FOLDERS) for line in _too_long(module)]


def empty_names(root: Path) -> list[str]:
    """Return the modules and packages of ``root`` whose name does not say what they do."""
    return [
        f"{module.place}: the name says nothing"
        for module in modules(root, *FOLDERS)
        if any(EMPTY_NAME.fullmatch(part) for part in module.name.split("."))
    ]


def _too_long(module: Module) -> Iterator[str]:
    lines = len(module.path.read_text("utf-8").splitlines())
    if lines > MAX_FILE:
        yield f"{module.place}: {lines} lines (at most {MAX_FILE})"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef):
            limit = MAX_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = MAX_FUNCTION
        else:
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > limit:
            yield f"{module.place}:{node.lineno}: {node.name} has {lines} lines (at most {limit})"
