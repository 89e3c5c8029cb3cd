"""Where the files shipped with the program lie: icons, fonts, translations."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_INSTALLED = _PACKAGE / "_resources"

ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"
"""Inside the package where the program is installed, beside it in a source checkout."""


def resource(*parts: str) -> Path:
    """Return the path of a shipped file; it may not exist."""
    return ROOT.joinpath(*parts)
