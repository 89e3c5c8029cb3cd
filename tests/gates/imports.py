"""Which module may import which: docs/ARCHITECTURE.md as a check, also for imports hidden in functions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.gates.source import Module, called_name, modules

RANKS = {
    "errors": 0,
    "progress": 0,
    "paths": 0,
    "log": 0,
    "models": 1,
    "storage": 2,
    "sync": 3,
    "printing": 3,
    "services": 4,
    "cli": 5,
    "ui": 5,
    "__main__": 6,
}
"""A module imports from its own layer, or from one with a lower rank; the lowest may know each other."""

FORBIDDEN = {
    "models": {"paths", "log"},
    "printing": {"storage"},
    "ui": {"storage", "sync"},
}
"""What the ranks would allow and the design does not."""

HOMES = {
    "PySide6": {"ui", "__main__"},
    "shiboken6": {"ui", "__main__"},
    "sqlite3": {"storage"},
    "sqlite_utils": {"storage"},
    "sqlite_fts4": {"storage"},
    "reportlab": {"printing"},
    "uharfbuzz": {"printing"},
    "bidi": {"printing"},
}
"""The only layers that may import a package."""

OUTSIDE_WORLD = {"io", "os", "pathlib", "shutil", "tempfile", "sqlite3", "subprocess", "threading"}
OUTSIDE_WORLD |= {"logging", "socket", "time"}
"""What models never touch: files, processes and the clock."""

CLOCK_READERS = {"now", "utcnow", "today"}


def violations(root: Path) -> list[str]:
    """Return one line for each import in ``root``/app that breaks a rule."""
    found = []
    for module in modules(root, "app"):
        for line, target in imported(module):
            reason = _refusal(module.layer, target)
            if reason:
                found.append(f"{module.place}:{line}: imports {target}: {reason}")
    return found


def clock_reads(root: Path) -> list[str]:
    """Return one line for each place in models that asks for the time."""
    return [
        f"{module.place}:{node.lineno}: reads the clock"
        for module in modules(root, "app/models")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and called_name(node) in CLOCK_READERS
    ]


def imported(module: Module) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of everything ``module`` imports anywhere."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and called_name(node) in {"import_module", "__import__"}:
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield node.lineno, first.value


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    if module.path.name != "__init__.py":
        parts.pop()
    parts = parts[: len(parts) - node.level + 1]
    return ".".join([*parts, node.module] if node.module else parts)


def _refusal(layer: str, target: str) -> str:
    package, _, rest = target.partition(".")
    if package != "app":
        if package in HOMES and layer not in HOMES[package]:
            return f"only {' and '.join(sorted(HOMES[package]))} may"
        if layer == "models" and package in OUTSIDE_WORLD:
            return "models know no files and no clock"
        return ""
    other = rest.partition(".")[0]
    if other in {"", "__version__", layer}:
        return ""
    if layer not in RANKS or other not in RANKS:
        return f"{layer if layer not in RANKS else other} is no layer of the design"
    if RANKS[other] == RANKS[layer] == 0:
        return ""
    if RANKS[other] >= RANKS[layer] or other in FORBIDDEN.get(layer, ()):
        return f"{layer} may not know {other}"
    return ""
