"""Sentences for people belong to the interface: below it there are codes and parameters only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.gates.source import Module, called_name, modules

SPEAKING = {"ui", "cli", "__main__"}
"""Layers that talk to people."""

MADE_UP = "app.services.demo"
"""Where made-up records lie, written as officers would write them."""

CODE = re.compile(r"[a-z0-9_]+")
_CODES_TAKEN = {"Refused": 1, "Environment": 2, "at": 1}
"""How many of its first arguments are codes: a failure, a failure and its hint, the stage of a job."""

FEWEST_WORDS = 4
FEWEST_SMALL_WORDS = 2
"""A sentence has this many words, of which so many do not begin with a capital (a name's would)."""

_WORD = re.compile(r"[^\W\d_]{2,}(?:['’\-][^\W\d_]+)*[.,:;!?،؛؟]?")
_SQL = re.compile(
    r"\s*[(,]?\s*(?:ALTER|AND|ANALYZE|ATTACH|BEGIN|CREATE|DELETE|DROP|EXISTS|FROM|GROUP|INSERT|JOIN|LEFT|LIMIT|NOT|ON"
    r"|OR|ORDER|PRAGMA|REPLACE|SELECT|SET|UNION|UPDATE|USING|VACUUM|VALUES|WHEN|WHERE|WITH(?:OUT)?)\b"
)
_MACHINE_WORD = re.compile(r"(?:^|\s)(?:\w+[_:/]\w|/\w)")
"""A column, a path or an operator of a page description: sentences have none."""

_LOG_METHODS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
_BUGS = {
    "AssertionError", "AttributeError", "IndexError", "KeyError", "LookupError", "NotImplementedError",
    "RuntimeError", "TypeError", "ValueError",
}  # fmt: skip
"""Raised for bugs, whose text goes to the log and the crash report."""


def sentences(root: Path) -> list[str]:
    """Return one line for each sentence outside the layers that talk to people."""
    return [
        f"{module.place}:{line}: a sentence outside the interface: {text[:60]!r}"
        for module in modules(root, "app")
        if module.layer not in SPEAKING and not module.name.startswith(MADE_UP)
        for line, text in sentences_in(module)
    ]


def codes(root: Path, *calls: str) -> list[tuple[str, str]]:
    """Return place and code of every literal passed to ``calls``: failures and stages by default."""
    found = []
    for module in modules(root, "app"):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call):
                found += [
                    (f"{module.place}:{arg.lineno}", _shown(arg)) for arg in _code_arguments(node, calls)
                ]
    return found


def bad_codes(root: Path) -> list[str]:
    """Return one line for each code that is not made of small letters, digits and underscores."""
    return [f"{place}: {code!r} is not a code" for place, code in codes(root) if not CODE.fullmatch(code)]


def sentences_in(module: Module, allowed: frozenset[int] = frozenset()) -> Iterator[tuple[int, str]]:
    """Yield line and text of each sentence of ``module`` whose node is not ``allowed`` by its id."""
    exempt = _exempt(module) | allowed
    for node in ast.walk(module.tree):
        if id(node) in exempt or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        if isinstance(node, ast.JoinedStr):
            exempt.update(id(part) for part in node.values)
        if _is_sentence(_shown(node)):
            yield node.lineno, _shown(node)


def _exempt(module: Module) -> set[int]:
    """Return the nodes that are no texts for people: docstrings, patterns, log lines, texts of bugs."""
    found: set[int] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        elif isinstance(node, ast.Assert):
            found.update(id(part) for part in ast.walk(node))
        elif isinstance(node, ast.Call) and _is_for_developers(node):
            found.update(id(part) for argument in node.args for part in ast.walk(argument))
    return found


def _is_for_developers(call: ast.Call) -> bool:
    name = called_name(call)
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
        owner = call.func.value.id.lower().strip("_")
        if owner == "re" or (owner in {"log", "logger"} and name in _LOG_METHODS):
            return True
    return name in _BUGS


def _is_sentence(text: str) -> bool:
    if _SQL.match(text) or _MACHINE_WORD.search(text):
        return False
    words = [word for word in text.split() if _WORD.fullmatch(word)]
    small = [word for word in words if not word[0].isupper()]
    return len(words) >= FEWEST_WORDS and len(small) >= FEWEST_SMALL_WORDS


def _code_arguments(call: ast.Call, calls: Sequence[str]) -> Iterator[ast.expr]:
    """Yield the literal codes passed to a call, when it is one of ``calls`` or those are empty."""
    name = called_name(call)
    positions = _CODES_TAKEN.get(name, 0) if name in calls or not calls else 0
    wanted = [
        *call.args[:positions],
        *(key.value for key in call.keywords if positions and key.arg == "hint"),
    ]
    for argument in wanted:
        is_text = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        if is_text or isinstance(argument, ast.JoinedStr):
            yield argument


def _shown(node: ast.expr) -> str:
    """Return a literal's text, with ``0`` for what is filled in; empty for numbers and bytes."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_shown(part) if isinstance(part, ast.Constant) else "0" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
