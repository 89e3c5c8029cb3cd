"""Where the files shipped with the program lie: icons, fonts, translations."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "resources"
"""The resource folder beside the ``app`` package, in the source tree and in an installed program alike."""


def resource(*parts: str) -> Path:
    """Return the path of a shipped file; it may not exist."""
    return ROOT.joinpath(*parts)
