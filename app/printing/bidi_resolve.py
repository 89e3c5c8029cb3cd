"""Rules W1 to I2 of UAX #9: weak types, bracket pairs, neutrals and the resulting levels of one sequence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.printing.bidi_explicit import INITIATORS, IsolatingSequence

_NEUTRALS = frozenset({"B", "S", "WS", "ON", "PDI"}) | INITIATORS
_AS_RIGHT = frozenset({"R", "AN", "EN"})
_OPENING = "([{\u2045\u207d\u208d\u2308\u230a\u2329\u27e6\u27e8\u27ea\u3008\u300a\u300c\u300e\u3010"
_CLOSING = ")]}\u2046\u207e\u208e\u2309\u230b\u232a\u27e7\u27e9\u27eb\u3009\u300b\u300d\u300f\u3011"
_CANONICAL = {"\u232a": "\u3009"}
_CLOSED_BY = dict(zip(_OPENING, (_CANONICAL.get(char, char) for char in _CLOSING), strict=True))
_CLOSES = frozenset(_CLOSING)
_MAX_OPEN_BRACKETS = 63


def resolve(
    text: str, types: list[str], original: Sequence[str], levels: list[int], sequence: IsolatingSequence
) -> None:
    """Resolve one isolating run sequence in place: ``types`` to strong types, ``levels`` to final levels."""
    _resolve_numbers(types, sequence)
    _resolve_separators(types, sequence)
    _resolve_brackets(text, types, original, sequence)
    _resolve_neutrals(types, sequence)
    for index in sequence.indexes:
        kind = types[index]
        if levels[index] % 2:
            levels[index] += kind in ("L", "EN", "AN")
        else:
            levels[index] += 1 if kind == "R" else 2 if kind in ("EN", "AN") else 0


def _resolve_numbers(types: list[str], sequence: IsolatingSequence) -> None:
    """Apply W1 to W3: marks follow their base, numbers after Arabic letters are Arabic numbers."""
    strong = previous = sequence.before
    for index in sequence.indexes:
        kind = types[index]
        if kind == "NSM":
            kind = "ON" if previous in INITIATORS or previous == "PDI" else previous
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        if kind in ("L", "R", "AL"):
            strong = kind
        types[index] = previous = kind
    for index in sequence.indexes:
        if types[index] == "AL":
            types[index] = "R"


def _resolve_separators(types: list[str], sequence: IsolatingSequence) -> None:
    """Apply W4 to W7: separators and terminators join their numbers, European numbers join Latin text."""
    run = sequence.indexes
    for before, index, after in zip(run, run[1:], run[2:], strict=False):
        kind, left, right = types[index], types[before], types[after]
        if left == right and ((kind == "ES" and left == "EN") or (kind == "CS" and left in ("EN", "AN"))):
            types[index] = left
    _spread_terminators(types, run)
    _spread_terminators(types, run[::-1])
    strong = sequence.before
    for index in run:
        if types[index] in ("ES", "ET", "CS"):
            types[index] = "ON"
        elif types[index] == "EN" and strong == "L":
            types[index] = "L"
        elif types[index] in ("L", "R"):
            strong = types[index]


def _spread_terminators(types: list[str], indexes: Sequence[int]) -> None:
    beside_number = False
    for index in indexes:
        if types[index] == "ET" and beside_number:
            types[index] = "EN"
        beside_number = types[index] == "EN"


def _bracket_pairs(text: str, types: Sequence[str], indexes: Sequence[int]) -> list[tuple[int, int]]:
    """Return bracket pairs as places in ``indexes``, in order of the opening bracket (BD16)."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, index in enumerate(indexes):
        char = text[index]
        if types[index] != "ON":
            continue
        if char in _CLOSED_BY:
            if len(waiting) == _MAX_OPEN_BRACKETS:
                return []
            waiting.append((_CLOSED_BY[char], place))
        elif char in _CLOSES:
            closing = _CANONICAL.get(char, char)
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == closing:
                    pairs.append((waiting[depth][1], place))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _resolve_brackets(
    text: str, types: list[str], original: Sequence[str], sequence: IsolatingSequence
) -> None:
    """Apply N0: both brackets of a pair take one direction, that of their content or their context."""
    run = sequence.indexes
    embedding = "R" if sequence.level % 2 else "L"
    for opening, closing in _bracket_pairs(text, types, run):
        inside = {_strong(types[index]) for index in run[opening + 1 : closing]} - {""}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            earlier = (_strong(types[index]) for index in reversed(run[:opening]))
            context = next((kind for kind in earlier if kind), sequence.before)
            direction = context if context in inside else embedding
        for place in (opening, closing):
            types[run[place]] = direction
            for index in _marks_after(original, run, place):
                types[index] = direction


def _strong(kind: str) -> str:
    return "R" if kind in _AS_RIGHT else kind if kind == "L" else ""


def _marks_after(original: Sequence[str], run: Sequence[int], place: int) -> Iterator[int]:
    for index in run[place + 1 :]:
        if original[index] != "NSM":
            return
        yield index


def _resolve_neutrals(types: list[str], sequence: IsolatingSequence) -> None:
    """Apply N1 and N2: neutrals between equal directions take it, others take the embedding direction."""
    run = sequence.indexes
    embedding = "R" if sequence.level % 2 else "L"
    place = 0
    while place < len(run):
        stop = place
        while stop < len(run) and types[run[stop]] in _NEUTRALS:
            stop += 1
        if stop > place:
            before = _strong(types[run[place - 1]]) if place else sequence.before
            after = _strong(types[run[stop]]) if stop < len(run) else sequence.after
            for index in run[place:stop]:
                types[index] = before if before == after else embedding
        place = stop + 1
