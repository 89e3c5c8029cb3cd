"""The Python files of a checkout, parsed for the checks beside this file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The checkout that is checked."""


@dataclass(frozen=True)
class Module:
    """One Python file: its path, its path within the checkout, its dotted name and its tree."""

    path: Path
    place: str
    name: str
    tree: ast.Module

    @property
    def layer(self) -> str:
        """Return what stands after ``app.`` in the name: the layer; empty for ``app`` itself."""
        return [*self.name.split("."), ""][1]


def modules(root: Path, *folders: str) -> Iterator[Module]:
    """Yield the modules under ``folders`` of ``root``, in order of their paths."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            relative = path.relative_to(root)
            parts = list(relative.with_suffix("").parts)
            if parts[-1] == "__init__":
                parts.pop()
            tree = ast.parse(path.read_text("utf-8"), str(path))
            yield Module(path, relative.as_posix(), ".".join(parts), tree)


def called_name(call: ast.Call) -> str:
    """Return the last part of what is called: ``Refused`` for ``errors.Refused(...)``."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
