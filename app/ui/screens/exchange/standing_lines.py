"""What there is to know beside the figures: doubled PCs, contradictions, what is awaited, aside or not shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.services.exchange_status import ExchangeStatus
from app.ui.clock_words import fault_sentence
from app.ui.i18n import translate
from app.ui.screens.exchange.standing_card import Line
from app.ui.screens.exchange.words import tray_sentence, twin_sentence, waiting_sentence
from app.ui.text import Formats, ltr

Wanted = Callable[[str], object]
"""Leads to ``conflicts``, ``problems``, ``tray`` or ``request``."""

_MOST_AWAITED = 3
_MOST_CLOCKS = 3


def standing_lines(
    status: ExchangeStatus, formats: Formats, wanted: Wanted, places: Mapping[str, str]
) -> list[Line]:
    """Return one line for each thing to know, the gravest first; ``places`` are names of places by code."""
    lines = [Line("danger", "critical", twin_sentence(pc)) for pc in status.twins]
    lines += [Line("warning", "clock", fault_sentence(one, formats)) for one in status.clocks[:_MOST_CLOCKS]]
    if status.conflicts:
        sentence = translate(
            "Exchange", "Contradictions between what people wrote on different PCs, to be decided: {count}."
        )
        lines.append(_counted("warning", "compare", sentence, status.conflicts, formats, wanted, "conflicts"))
    lines += _awaited(status, formats, wanted, places)
    if status.tray:
        lines.append(_leading("warning", "archive", tray_sentence(status.tray, formats), wanted, "tray"))
    if status.waits_for_update:
        sentence = translate(
            "Exchange", "Changes that wait for an update of Gatebook: {count}. They are kept."
        )
        lines.append(_counted("info", "sync", sentence, status.waits_for_update, formats, wanted, "problems"))
    if status.problems:
        sentence = translate("Exchange", "Changes that are kept but not shown, or that need a look: {count}.")
        lines.append(_counted("info", "info", sentence, status.problems, formats, wanted, "problems"))
    return lines


def _awaited(
    status: ExchangeStatus, formats: Formats, wanted: Wanted, places: Mapping[str, str]
) -> list[Line]:
    lines = [
        Line("info", "clock", waiting_sentence(one, formats, places.get(one.point, "")))
        for one in status.awaited[:_MOST_AWAITED]
    ]
    left = len(status.awaited) - len(lines)
    if left > 0:
        more = translate("Exchange", "And more that waits in the same way: {count}.")
        lines.append(Line("info", "clock", more.format(count=ltr(formats.number(left)))))
    if lines:
        last = lines[-1]
        words = lambda: translate("Exchange", "Print a request slip…")  # noqa: E731 - words are callables
        lines[-1] = Line(last.tone, last.sign, last.sentence, words, lambda: wanted("request"))
    return lines


def _counted(
    tone: str, sign: str, sentence: str, count: int, formats: Formats, wanted: Wanted, key: str
) -> Line:
    return _leading(tone, sign, sentence.format(count=ltr(formats.number(count))), wanted, key)


def _leading(tone: str, sign: str, sentence: str, wanted: Wanted, key: str) -> Line:
    return Line(tone, sign, sentence, lambda: translate("Exchange", "Show"), lambda: wanted(key))
