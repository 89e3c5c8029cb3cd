"""The one function that folds text for search, so that what is typed finds what was written.

Rules after performance.md ("Traps already met") and domain.md section 5 ("Text traps"): Arabic marks, tatweel and
zero-width signs vanish, letter variants meet, digits become ASCII, a leading ال is also dropped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_VARIANTS = str.maketrans(
    {
        **dict.fromkeys("أإآٱا", "ا"),
        **dict.fromkeys("ىيیېئ", "ی"),
        **dict.fromkeys("كکڪ", "ک"),
        **dict.fromkeys("ةهەھۀ", "ه"),
        **dict.fromkeys("ؤو", "و"),
        **dict.fromkeys("ڕر", "ر"),
        **dict.fromkeys("ڵل", "ل"),
        **dict.fromkeys("ۆ", "و"),
        **dict.fromkeys("ێ", "ی"),
        "ء": None,
        "\u0640": None,
        "\u200c": None,
        "\u200d": None,
        "\u200b": None,
        "\u00ad": None,
        "\ufeff": None,
    }
)
_DIGITS = str.maketrans(
    {chr(base + digit): str(digit) for base in (0x0660, 0x06F0) for digit in range(10)}
    | {"\u066b": ".", "\u066c": ","}
)
_WORD = re.compile(r"[^\W_]+(?:[.'-][^\W_]+)*")
_ASCII_WORD = re.compile("[a-z0-9]+")
_ARTICLE = "ال"
_SHORTEST_AFTER_ARTICLE = 3


def ascii_digits(text: str) -> str:
    """Return ``text`` with Arabic-Indic and Persian digits and number marks as ASCII ones."""
    return text.translate(_DIGITS)


def fold(text: str) -> str:
    """Return ``text`` in the form in which texts are compared and searched."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", ascii_digits(text).translate(_VARIANTS)).casefold()
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.translate(_VARIANTS)


def words(text: str) -> list[str]:
    """Return the folded words of ``text`` as a search uses them."""
    return [part for word in _WORD.findall(fold(text)) for part in re.split(r"[.'-]", word) if part]


def _forms(text: str) -> Iterable[str]:
    """Return the words to index for one text; without Arabic letters they are soon found, and have no article."""
    return _ASCII_WORD.findall(text.lower()) if text.isascii() else _other_forms(text)


@lru_cache(maxsize=8192)
def _other_forms(text: str) -> tuple[str, ...]:
    """Return the words to index for a text with other letters; the same names and notes come again and again."""
    return tuple(form for word in words(text) for form in (word, _bare(word)))


def index_text(*texts: str) -> str:
    """Return what the search index holds for some texts: folded words, and those with ال also without it."""
    found: list[str] = []
    for text in texts:
        found += _forms(text)
    return " ".join(dict.fromkeys(found))


def query_words(text: str) -> list[str]:
    """Return the words to look for: folded, without the article, which the index also holds bare."""
    return list(dict.fromkeys(_bare(word) for word in words(text)))


def _bare(word: str) -> str:
    long_enough = len(word) >= len(_ARTICLE) + _SHORTEST_AFTER_ARTICLE
    return word[len(_ARTICLE) :] if long_enough and word.startswith(_ARTICLE) else word
