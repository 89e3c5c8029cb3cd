"""Small values shared by all records: texts in three languages, ids and moments."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from datetime import datetime

from app.models.dataclass import dataclass

LANGUAGES = ("ar", "ckb", "en")
"""Languages of the program: Arabic, Central Kurdish (Sorani) and English."""

_ROW_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z._@/:-]{0,199}\Z")
_ID_BYTES = 16


def new_id() -> str:
    """Return a random 128-bit row id in hex; never derived from a log, so a cloned disk cannot repeat it."""
    return secrets.token_hex(_ID_BYTES)


def is_row_id(text: str) -> bool:
    """Tell whether ``text`` may name a row: 1 to 200 plain ASCII characters."""
    return _ROW_ID.match(text) is not None


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in up to three languages."""

    en: str = ""
    ar: str = ""
    ckb: str = ""

    @classmethod
    def of(cls, value: Mapping[str, str] | None) -> LocalText:
        """Build from a mapping of language to text; other keys are ignored."""
        found = value or {}
        return cls(*(str(found.get(key) or "") for key in ("en", "ar", "ckb")))

    def get(self, lang: str) -> str:
        """Return the text in ``lang``, else the first language that has one (en, ar, ckb)."""
        return (getattr(self, lang, "") if lang in LANGUAGES else "") or self.en or self.ar or self.ckb

    def has(self, lang: str) -> bool:
        """Tell whether the text exists in ``lang`` itself."""
        return lang in LANGUAGES and bool(getattr(self, lang))

    def as_dict(self) -> dict[str, str]:
        """Return the languages that have a text."""
        return {key: getattr(self, key) for key in ("en", "ar", "ckb") if getattr(self, key)}


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as this PC's clock told it: ``utc`` as ``YYYY-MM-DDTHH:MM:SSZ`` and the zone as ``+HH:MM``."""

    utc: str
    zone: str

    def __str__(self) -> str:
        """Return the instant in UTC followed by the zone, the form in which it is stored."""
        return f"{self.utc}{self.zone}"

    @classmethod
    def parse(cls, text: str) -> Moment:
        """Read the stored form ``2026-11-23T18:04:39Z+03:00`` of a moment that exists; raise ValueError otherwise."""
        match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)([+-]\d\d:\d\d)", text)
        if match is None or not "0002" <= text[:4] <= "9998" or not "00:00" <= match[2][1:] <= "23:59":
            raise ValueError(text)
        datetime.fromisoformat(match[1])
        return cls(match[1], match[2])
