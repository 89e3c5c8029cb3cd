"""Direction marks that keep punctuation with its own words when text is read back out of a page.

A PDF holds glyphs at places. Readers such as poppler rebuild the logical order of a line from the row of its
characters: they take a stretch of left-to-right letters and numbers, with all neutral characters
beside it, as one piece. Where that would put a comma or a bracket on the wrong side of a number, an invisible
direction mark at the boundary tells the truth. It takes a sliver of its neighbour's advance: nothing moves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import bidirectional

from app.printing.bidi_explicit import LTR
from app.printing.shaping import Code

_ARABIC_LETTER_MARK = "\u061c"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_SLIVER = 0.12
"""Advance of a mark in em: readers take narrower characters for doubles of their neighbour."""


class Placed(NamedTuple):
    """A code in visual order, with its embedding level and where in the text its run begins."""

    code: Code
    level: int
    run: int


def with_marks(line: Sequence[Placed], page: int, em: int, empty_glyph: int) -> list[Placed]:
    """Return the line with the marks that readers of a page of direction ``page`` need.

    ``em`` is the size of an em in font units, ``empty_glyph`` one that draws nothing.
    """
    marks = _marks_left_to_right(line) if page == LTR else _marks_right_to_left(line)
    starts = _letter_marks(line)
    if not (marks or starts):
        return list(line)
    before, after = _beside(line, marks)
    for index, mark in starts.items():
        before[index] = before.get(index, "") + mark
    marked: list[Placed] = []
    done = 0
    for index in sorted(before.keys() | after.keys()):
        marked += line[done:index]
        texts = before.get(index, ""), after.get(index, "")
        marked += _with_slivers(line[index], *texts, round(_SLIVER * em), empty_glyph)
        done = index + 1
    marked += line[done:]
    return marked


def _beside(line: Sequence[Placed], marks: Mapping[int, str]) -> tuple[dict[int, str], dict[int, str]]:
    """Tell before and after which codes the marks go; a space has no room, so its neighbour carries them."""
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    for index, mark in marks.items():
        if index < len(line) and not _is_space(line[index]):
            before[index] = mark
        elif index and not _is_space(line[index - 1]):
            after[index - 1] = mark
    return before, after


def _is_space(placed: Placed) -> bool:
    return placed.code.char.isspace()


def _with_slivers(placed: Placed, before: str, after: str, sliver: int, empty_glyph: int) -> list[Placed]:
    """Put marks beside a character; whichever code comes first draws the glyph."""
    glyph, char, advance = placed.code
    count = len(before) + len(after)
    sliver = min(sliver, advance // (count + 2))
    texts = [(mark, sliver) for mark in before]
    texts.append((char, advance - sliver * count))
    texts += [(mark, sliver) for mark in after]
    glyphs = [glyph] + [empty_glyph] * (len(texts) - 1)
    return [
        placed._replace(code=Code(glyph, text, width))
        for glyph, (text, width) in zip(glyphs, texts, strict=True)
    ]


def _letter_marks(line: Sequence[Placed]) -> dict[int, str]:
    """Return an Arabic letter mark for each right-to-left run that begins, at its left, with punctuation.

    Readers that follow the stream (pypdf) would else give that punctuation to the run before.
    """
    return {
        index: _ARABIC_LETTER_MARK
        for index, placed in enumerate(line)
        if placed.level % 2
        and (not index or line[index - 1].run != placed.run)
        and _reader_class(placed.code.char) != "R"
    }


@lru_cache(maxsize=2048)
def _reader_class(char: str) -> str:
    """Return how readers sort a character: L, R, # for anything of numbers, or N for neutral."""
    kind = bidirectional(char)
    if kind in ("EN", "AN", "ES", "ET", "CS"):
        return "#"
    return "R" if kind in ("R", "AL") else kind if kind == "L" else "N"


def _marks_right_to_left(line: Sequence[Placed]) -> dict[int, str]:
    """Follow a reader of a right-to-left page; return the marks by the index of the code at their right."""
    marks: dict[int, str] = {}
    in_left_to_right = False
    run = -1
    for index in range(len(line) - 1, -1, -1):
        kind = _reader_class(line[index].code.char)
        odd = line[index].level % 2 == 1
        if in_left_to_right and kind != "R" and (odd or run != line[index].run):
            marks[index + 1] = _RIGHT_TO_LEFT_MARK
            in_left_to_right = False
        if odd:
            in_left_to_right = kind in ("L", "#") or (in_left_to_right and kind != "R")
        elif not in_left_to_right:
            if kind == "N":
                marks[index + 1] = _LEFT_TO_RIGHT_MARK
            in_left_to_right = True
        run = line[index].run
    return marks


def _marks_left_to_right(line: Sequence[Placed]) -> dict[int, str]:
    """Follow a reader of a left-to-right page; return the marks by the index of the code at their right."""
    marks: dict[int, str] = {}
    in_right_to_left = False
    for index, placed in enumerate(line):
        kind = _reader_class(placed.code.char)
        if placed.level % 2:
            if not in_right_to_left and kind != "R":
                marks[index] = _RIGHT_TO_LEFT_MARK
            in_right_to_left = kind != "#"
        else:
            if in_right_to_left and kind == "N":
                marks[index] = _LEFT_TO_RIGHT_MARK
            in_right_to_left = False
    return marks
