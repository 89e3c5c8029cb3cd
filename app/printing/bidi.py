"""Embedding levels and visual order of mixed-direction text (Unicode bidirectional algorithm, UAX #9)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from unicodedata import bidirectional

from app.models.dataclass import dataclass
from app.printing.bidi_explicit import EMBEDDINGS, INITIATORS, LTR, explicit_levels, isolating_sequences
from app.printing.bidi_resolve import resolve

_PLAIN = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "WS", "S", "ON"})
_TRAILING = frozenset({"WS", "BN", "PDI", "PDF"}) | INITIATORS | EMBEDDINGS.keys()


@dataclass(frozen=True, slots=True)
class LevelRun:
    """Characters ``start`` to ``end`` (exclusive) of one embedding level; odd means right to left."""

    start: int
    end: int
    level: int


@lru_cache(maxsize=4096)
def embedding_levels(text: str, base: int) -> tuple[int, ...]:
    """Resolve the level of every character of one paragraph (rules X1 to I2), before any line is broken."""
    types = [bidirectional(char) or "L" for char in text]
    if base == LTR and all(kind in _PLAIN for kind in types):
        return (0,) * len(types)
    original = tuple(types)
    levels = explicit_levels(text, types, base)
    for sequence in list(isolating_sequences(types, original, levels, base)):
        resolve(text, types, original, levels, sequence)
    for index, kind in enumerate(types):
        # A character that X9 removes must not cut a run in two, so it follows the one before it.
        if kind == "BN":
            levels[index] = levels[index - 1] if index else base
    return tuple(levels)


def visual_runs(text: str, levels: Sequence[int], start: int, end: int, base: int) -> list[LevelRun]:
    """Return the level runs of one line, left to right (rules L1 and L2)."""
    line = list(levels[start:end])
    _reset_whitespace(text[start:end], line, base)
    runs: list[LevelRun] = []
    first = 0
    for index in range(1, len(line) + 1):
        if index == len(line) or line[index] != line[first]:
            runs.append(LevelRun(start + first, start + index, line[first]))
            first = index
    return _reversed_by_level(runs)


def _reset_whitespace(text: str, line: list[int], base: int) -> None:
    trailing = True
    for index in range(len(text) - 1, -1, -1):
        kind = bidirectional(text[index])
        if kind in ("S", "B"):
            trailing = True
            line[index] = base
        elif trailing and kind in _TRAILING:
            line[index] = base
        else:
            trailing = False


def _reversed_by_level(runs: list[LevelRun]) -> list[LevelRun]:
    highest = max((run.level for run in runs), default=0)
    for level in range(highest, 0, -1):
        index = 0
        while index < len(runs):
            stop = index
            while stop < len(runs) and runs[stop].level >= level:
                stop += 1
            runs[index:stop] = runs[index:stop][::-1]
            index = stop + 1
    return runs
