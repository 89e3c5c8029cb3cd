"""Rules X1 to X10 of UAX #9: explicit levels, isolates, and the sequences they cut a paragraph into."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from unicodedata import bidirectional

from app.models.dataclass import dataclass

LTR, RTL = 0, 1
"""Paragraph levels of the two base directions."""

INITIATORS = frozenset({"LRI", "RLI", "FSI"})
EMBEDDINGS = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
_MAX_DEPTH = 125


@dataclass(frozen=True, slots=True)
class IsolatingSequence:
    """One isolating run sequence (BD13): its character indexes, level and outer directions."""

    indexes: list[int]
    level: int
    before: str
    after: str


def base_direction(text: str, default: int = LTR) -> int:
    """Return the direction of the first strong character outside isolates (rules P2 and P3)."""
    depth = 0
    for char in text:
        kind = bidirectional(char)
        if kind in INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return LTR if kind == "L" else RTL
    return default


_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069")


def dominant_direction(text: str, default: int = LTR) -> int:
    """Return the direction in which most words are written; ``default`` when neither has more.

    The first letter alone misleads in texts such as "UPS" followed by an Arabic sentence. What is isolated, such as a
    name after its label, counts only where nothing else does (as in UAX #9, P2).
    """
    around = _ISOLATED.sub(" ", text)
    words = _word_directions(around) or _word_directions(text)
    balance = 2 * sum(words) - len(words)
    return default if balance == 0 else RTL if balance > 0 else LTR


def _word_directions(text: str) -> list[int]:
    """Return the direction of each word that has one, both for a word of both scripts."""
    kinds = [{bidirectional(char) for char in word} for word in text.split()]
    return [RTL for kind in kinds if kind & {"R", "AL"}] + [LTR for kind in kinds if "L" in kind]


class _DirectionalStatus:
    """The stack of open embeddings and isolates while X1 to X8 walk through a paragraph."""

    def __init__(self, base: int) -> None:
        self.stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self.skipped_isolates = self.skipped_embeddings = self.open_isolates = 0

    @property
    def level(self) -> int:
        return self.stack[-1][0]

    @property
    def override(self) -> str:
        return self.stack[-1][1]

    def embed(self, parity: int, override: str) -> None:
        level = _next_level(self.level, parity)
        if level <= _MAX_DEPTH and not self.skipped_isolates and not self.skipped_embeddings:
            self.stack.append((level, override, False))
        elif not self.skipped_isolates:
            self.skipped_embeddings += 1

    def pop_embedding(self) -> None:
        if self.skipped_isolates:
            return
        if self.skipped_embeddings:
            self.skipped_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()

    def isolate(self, parity: int) -> None:
        level = _next_level(self.level, parity)
        if level <= _MAX_DEPTH and not self.skipped_isolates and not self.skipped_embeddings:
            self.open_isolates += 1
            self.stack.append((level, "", True))
        else:
            self.skipped_isolates += 1

    def pop_isolate(self) -> None:
        if self.skipped_isolates:
            self.skipped_isolates -= 1
        elif self.open_isolates:
            self.skipped_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.open_isolates -= 1


def _next_level(level: int, parity: int) -> int:
    return level + 1 if (level + 1) % 2 == parity else level + 2


def explicit_levels(text: str, types: list[str], base: int) -> list[int]:
    """Apply X1 to X8; removed characters get the type BN and the level of their surroundings."""
    levels = [base] * len(types)
    status = _DirectionalStatus(base)
    for index, kind in enumerate(types):
        if kind == "PDI":
            status.pop_isolate()
        levels[index] = status.level
        override = status.override
        if kind in EMBEDDINGS:
            status.embed(*EMBEDDINGS[kind])
        elif kind == "PDF":
            status.pop_embedding()
        elif kind in INITIATORS:
            status.isolate(_isolate_parity(text, index, kind))
        if kind in EMBEDDINGS or kind == "PDF":
            types[index] = "BN"
        elif override and kind not in ("BN", "B"):
            types[index] = override
    return levels


def _isolate_parity(text: str, index: int, kind: str) -> int:
    if kind != "FSI":
        return RTL if kind == "RLI" else LTR
    depth = 1
    for end in range(index + 1, len(text)):
        inner = bidirectional(text[end])
        depth += (inner in INITIATORS) - (inner == "PDI")
        if depth == 0:
            return base_direction(text[index + 1 : end])
    return base_direction(text[index + 1 :])


def _matching_isolates(original: Sequence[str]) -> dict[int, int]:
    """Return the index of the PDI that closes each isolate initiator (BD9)."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for index, kind in enumerate(original):
        if kind in INITIATORS:
            waiting.append(index)
        elif kind == "PDI" and waiting:
            pairs[waiting.pop()] = index
    return pairs


def isolating_sequences(
    types: Sequence[str], original: Sequence[str], levels: Sequence[int], base: int
) -> Iterator[IsolatingSequence]:
    """Join the level runs that an isolate splits (BD13) and name their outer directions (X10)."""
    kept = [index for index, kind in enumerate(types) if kind != "BN"]
    place = {index: order for order, index in enumerate(kept)}
    pairs = _matching_isolates(original)
    closing = set(pairs.values())
    runs = _runs_of_level(kept, levels)
    starting = {run[0]: run for run in runs}
    for run in runs:
        if run[0] in closing:
            continue
        indexes = list(run)
        while indexes[-1] in pairs:
            indexes += starting[pairs[indexes[-1]]]
        level = levels[indexes[0]]
        first, last = place[indexes[0]], place[indexes[-1]]
        open_ended = original[indexes[-1]] in INITIATORS or last + 1 == len(kept)
        before = levels[kept[first - 1]] if first else base
        after = base if open_ended else levels[kept[last + 1]]
        yield IsolatingSequence(indexes, level, _direction(max(level, before)), _direction(max(level, after)))


def _runs_of_level(kept: Sequence[int], levels: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"
