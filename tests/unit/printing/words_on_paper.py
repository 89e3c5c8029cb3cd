"""Words for every label code in the three languages, as the interface would give them."""

from __future__ import annotations

from pathlib import Path

_TABLE = Path(__file__).with_suffix(".txt")
"""One label a line: code | English | Arabic | Sorani."""


def labels() -> dict[str, dict[str, str]]:
    """Return language -> code -> words."""
    found: dict[str, dict[str, str]] = {"en": {}, "ar": {}, "ckb": {}}
    for line in _TABLE.read_text("utf-8").splitlines():
        code, *words = (part.strip() for part in line.split(" | "))
        for language, text in zip(found, words, strict=True):
            found[language][code] = text
    return found
