"""The pseudo-language for rehearsals: every text longer, marked and right to left, with no translator at work."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_KEPT = re.compile(r"(\{[^{}]*\}|%n|%\d|&\w|<[^<>]+>|\n)")
_ACCENTS = str.maketrans("aeiouyAEIOUYcnCN", "áéíóúýÁÉÍÓÚÝçñÇÑ")
_RTL_MARK = "\u200f"


def stretched(source: str) -> str:
    """Return a text half as long again between marks; placeholders and accelerators stay as they are."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(source)]
    padding = "·" * max(2, len(source) // 2)
    return f"{_RTL_MARK}⟦{''.join(parts)}{padding}⟧"


class PseudoTranslator(QTranslator):
    """Answers for every text of the program, so that a text that escaped translation is seen at once."""

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask; an empty translator would not be installed."""
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the stretched text; Qt's own contexts are left alone."""
        del disambiguation, n
        return "" if context.startswith("Q") or not source_text else stretched(source_text)
