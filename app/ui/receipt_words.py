"""A receipt code as it is read out: its digits as the language writes them, each spelled in a word.

Uses no part of the window, so that the command line can spell too.
"""

from __future__ import annotations

from app.models.receipt_code import groups
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import Translate, translate_in
from app.ui.text import Formats

DIGITS = (
    QT_TRANSLATE_NOOP("ReceiptCode", "zero"),
    QT_TRANSLATE_NOOP("ReceiptCode", "one"),
    QT_TRANSLATE_NOOP("ReceiptCode", "two"),
    QT_TRANSLATE_NOOP("ReceiptCode", "three"),
    QT_TRANSLATE_NOOP("ReceiptCode", "four"),
    QT_TRANSLATE_NOOP("ReceiptCode", "five"),
    QT_TRANSLATE_NOOP("ReceiptCode", "six"),
    QT_TRANSLATE_NOOP("ReceiptCode", "seven"),
    QT_TRANSLATE_NOOP("ReceiptCode", "eight"),
    QT_TRANSLATE_NOOP("ReceiptCode", "nine"),
)
"""English source of the word for each digit."""

_BETWEEN = " · "
_ARABIC = frozenset({"ar", "ckb"})


def written(code: str, lang: str) -> tuple[str, ...]:
    """Return the groups of a code in the digits of a language: ٠-٩ for Arabic and Sorani, else 0-9."""
    formats = Formats("arabic" if lang in _ARABIC else "western")
    return tuple(formats.digits_of(group) for group in groups(code))


def spelled_in(code: str, lang: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the groups of a code in the digits and in the words of a language."""
    return written(code, lang), spelled(code, translate_in(lang))


def spelled(code: str, translate: Translate) -> tuple[str, ...]:
    """Return the groups of a code with each digit as a word."""
    return tuple(
        _BETWEEN.join(translate("ReceiptCode", DIGITS[int(digit)]) for digit in group)
        for group in groups(code)
    )
