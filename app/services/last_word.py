"""How old the last word of headquarters is, counted in days on which this PC was used: its clock may be wrong.

Somebody who holds files back cannot be told from a quiet month, so staleness is shown and nothing is stopped by it
(sync design, section 5.5).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from app.models.dataclass import dataclass
from app.services.exchange_parts import Counter
from app.storage.ledger import Receipt
from app.storage.local import Settings

AMBER_DAYS, RED_DAYS = 10, 25
"""Days of use without a file of headquarters after which people are reminded, and warned."""

_USE, _WORD = "use.days", "word.heard"
"""Settings: the day of the last use with the number of such days; the newest file of headquarters with that number."""


class Staleness(StrEnum):
    """How urgent it is to ask headquarters for a file."""

    FRESH = "fresh"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class LastWord:
    """The newest file of headquarters: when it was made and taken in, and how many days of use ago that was."""

    made: str
    imported: str
    days: int

    @property
    def staleness(self) -> Staleness:
        """Return how urgent it is to ask for a newer one."""
        if self.days >= RED_DAYS:
            return Staleness.RED
        return Staleness.AMBER if self.days >= AMBER_DAYS else Staleness.FRESH


def last_word(counter: Counter, receipts: Sequence[Receipt]) -> LastWord | None:
    """Return the last word of headquarters, newest receipt first; None at headquarters and before the first file."""
    settings = counter.desk.settings
    used = _count_use(settings, counter.desk.clock.today())
    trust = counter.trust
    if counter.at_hq or trust is None:
        return None
    hq = {item.id for item in trust.devices.values() if item.is_hq}
    newest = next((receipt for receipt in receipts if receipt.device in hq), None)
    if newest is None:
        return None
    bundle, heard = settings.read(_WORD, _pair, ("", 0))
    if bundle != newest.bundle:
        heard = used
        settings.put(_WORD, json.dumps([newest.bundle, used]))
    return LastWord(newest.made, newest.imported, max(0, used - heard))


def _count_use(settings: Settings, today: date) -> int:
    """Count a day of use when the date is another than last time, earlier or later: a clock may have been set."""
    day, used = settings.read(_USE, _pair, ("", 0))
    if day == today.isoformat():
        return used
    settings.put(_USE, json.dumps([today.isoformat(), used + 1]))
    return used + 1


def _pair(text: str) -> tuple[str, int]:
    found = json.loads(text)
    if not isinstance(found, list) or len(found) != 2:
        raise ValueError("pair")
    return str(found[0]), int(found[1])
