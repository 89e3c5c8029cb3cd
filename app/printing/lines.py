"""Lines of a paragraph: where it breaks, and each line's directional runs as they are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.models.dataclass import dataclass
from app.printing.bidi import LevelRun, embedding_levels, visual_runs
from app.printing.faces import Weight, face
from app.printing.reading import Placed, with_marks
from app.printing.shaping import Cluster, Code, Outline, clusters

_SOFT_BREAKS = frozenset("-/_.,:;@\\|\u2013\u2014\u060c\u061b")


@dataclass(frozen=True, slots=True)
class TextRun:
    """Codes of one direction, left to right, at ``x`` font units from the line's left edge."""

    x: int
    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its width in font units, its runs in reading order, and shapes that stand on it."""

    width: int
    runs: tuple[TextRun, ...]
    outlines: tuple[Outline, ...] = ()


def broken_lines(text: str, weight: Weight, width: float, base: int, page: int) -> Iterator[Line]:
    """Break one paragraph to ``width`` font units; ``base`` and ``page`` are directions (0 LTR, 1 RTL)."""
    shaped = clusters(weight, text, base)
    levels = embedding_levels(text, base)
    for first, last in _breaks(text, shaped, width):
        line = _without_end_space(text, shaped[first:last])
        if not line:
            yield Line(0, ())
            continue
        visual = visual_runs(text, levels, line[0].start, line[-1].end, base)
        yield _line(line, visual, weight, page)


def _breaks(text: str, shaped: Sequence[Cluster], limit: float) -> Iterator[tuple[int, int]]:
    """Yield the cluster range of every line: at spaces, else after punctuation, else where the width ends."""
    start, used = 0, 0
    space = soft = -1
    index = 0
    while index < len(shaped):
        cluster = shaped[index]
        last = text[cluster.end - 1]
        if used + cluster.advance > limit and not last.isspace() and index > start:
            stop = space if space > start else soft if soft > start else index
            yield start, stop
            start = index = stop
            used, space, soft = 0, -1, -1
            continue
        used += cluster.advance
        index += 1
        # The asterisk of what must be answered never stands on a line of its own.
        if last == " " and text[cluster.end :] != "*":
            space = index
        elif last in _SOFT_BREAKS:
            soft = index
    yield start, len(shaped)


def _without_end_space(text: str, line: Sequence[Cluster]) -> Sequence[Cluster]:
    stop = len(line)
    while stop and text[line[stop - 1].start : line[stop - 1].end].isspace():
        stop -= 1
    return line[:stop]


def _line(line: Sequence[Cluster], visual: Sequence[LevelRun], weight: Weight, page: int) -> Line:
    font = face(weight)
    placed: list[Placed] = []
    outlines: list[Outline] = []
    pen = 0
    for cluster, run in _in_visual_order(line, visual):
        placed += (Placed(code, run.level, run.start) for code in cluster.codes)
        outlines += (Outline(o.glyph, o.x + pen, o.y) for o in cluster.outlines)
        pen += cluster.advance
    placed = with_marks(placed, page, font.units_per_em, font.empty_glyph)
    return Line(pen, _runs(placed), tuple(outlines))


def _in_visual_order(
    line: Sequence[Cluster], visual: Sequence[LevelRun]
) -> Iterator[tuple[Cluster, LevelRun]]:
    by_start = {cluster.start: cluster for cluster in line}
    for run in visual:
        starts = range(run.start, run.end)
        for start in reversed(starts) if run.level % 2 else starts:
            if start in by_start:
                yield by_start[start], run


def _runs(placed: Sequence[Placed]) -> tuple[TextRun, ...]:
    """Cut visual codes into runs and put these in reading order, which readers of the stream follow."""
    runs: list[tuple[int, TextRun]] = []
    pen = 0
    for start, group in groupby(placed, key=lambda code: code.run):
        codes = tuple(code.code for code in group)
        runs.append((start, TextRun(pen, codes)))
        pen += sum(code.advance for code in codes)
    return tuple(run for _, run in sorted(runs, key=lambda pair: pair[0]))
