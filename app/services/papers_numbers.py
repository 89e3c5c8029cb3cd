"""The numbers of printed blanks: a series from the id of the PC and a count, unique at a point without any network.

Decision 0013 says why. A number that was handed out is never handed out again, whatever became of the printing.
"""

from __future__ import annotations

import json

from app.models.dataclass import dataclass
from app.models.paper_code import HIGHEST, series_of
from app.services.desk import Desk

_SETTING = "paper_next"
"""Setting: how often the numbers of this PC were used up, and the next number; ``[0, 1]`` when it was never set."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Some numbers in a row of one series."""

    series: str
    first: int


def reserve(desk: Desk, device: str, count: int) -> Numbers:
    """Take ``count`` numbers for the device, above all that it remembers and all that are recorded for its series.

    The records count too: they come back after an old copy of the database was restored, and they tell of another PC
    that happens to have the same five digits.
    """
    turn, wanted = desk.settings.read(_SETTING, _kept, (0, 1))
    while True:
        series = series_of(device, turn)
        first = max(wanted, _recorded(desk, series) + 1)
        if first + count - 1 <= HIGHEST:
            break
        turn, wanted = turn + 1, 1
    desk.settings.put(_SETTING, json.dumps([turn, first + count]))
    return Numbers(series, first)


def _recorded(desk: Desk, series: str) -> int:
    """Return the highest number that is recorded as printed in a series, 0 for none."""
    rows = desk.records.pointing("paper", "batch", [series])
    return max((min(row.number("first") + row.number("count") - 1, HIGHEST) for row in rows), default=0)


def _kept(text: str) -> tuple[int, int]:
    turn, wanted = json.loads(text)
    if type(turn) is not int or type(wanted) is not int or turn < 0 or wanted < 1:
        raise ValueError(text)
    return turn, wanted
