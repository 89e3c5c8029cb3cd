"""Requests for missing changes as they go to paper: one slip for one log, or for all that is awaited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.errors import Refused
from app.models.places import HQ_CODE
from app.models.values import LocalText
from app.printing.labels import Labels
from app.printing.request_sheet import RequestLine, RequestSheet
from app.services.desk import Desk
from app.services.documents_words import PaperWords, same

if TYPE_CHECKING:
    from app.services.exchange_status import Awaited

ALL = "all"
"""The id of the slip for everything that is missing."""


class RequestPapers:
    """Makes request slips from what this PC waits for."""

    def __init__(self, desk: Desk, awaited: Callable[[], Sequence[Awaited]]) -> None:
        self._desk = desk
        self._awaited = awaited

    def sheet(self, wanted: str, langs: Sequence[str], labels: Labels, asked_by: str) -> RequestSheet:
        """Return the slip for a log, or for ``all``; Refused ``nothing_awaited``."""
        rows = [one for one in self._awaited() if wanted in (ALL, one.log)]
        if not rows:
            raise Refused("nothing_awaited", log=wanted)
        words = PaperWords(self._desk, langs, labels)
        lines = tuple(
            RequestLine(one.label, _place(words, one.point), one.log, one.first, one.last, one.held)
            for one in rows
        )
        place = self._desk.place
        today = self._desk.clock.today().isoformat()
        return RequestSheet(_place(words, place.code), place.label, today, lines, asked_by)


def _place(words: PaperWords, code: str) -> LocalText:
    if code == HQ_CODE:
        return words.label("headquarters")
    return words.term("points", code) if code else same("")
