"""Shaped text as clusters: which glyphs to draw, and which characters they must give back to a reader."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from unicodedata import category

import uharfbuzz as hb

from app.printing.bidi import embedding_levels
from app.printing.faces import Face, Weight, face

BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that only steer the order of text; they are obeyed and never drawn."""


class Code(NamedTuple):
    """One text unit on paper: the glyph drawn, the character it stands for, its advance in font units."""

    glyph: int
    char: str
    advance: int


class Outline(NamedTuple):
    """A glyph drawn as a shape, such as a vowel mark, at an offset in font units; it carries no text."""

    glyph: int
    x: int
    y: int


class Cluster(NamedTuple):
    """The smallest unit of shaping: ``start`` to ``end`` of the text; its codes run left to right."""

    start: int
    end: int
    advance: int
    codes: tuple[Code, ...]
    outlines: tuple[Outline, ...]


class _Glyph(NamedTuple):
    glyph: int
    cluster: int
    advance: int
    x: int
    y: int


@lru_cache(maxsize=4096)
def clusters(weight: Weight, text: str, base: int) -> tuple[Cluster, ...]:
    """Shape one paragraph and return its clusters in logical order; each lies within one embedding level."""
    levels = embedding_levels(text, base)
    found: list[Cluster] = []
    for level, indexes in groupby(range(len(text)), key=levels.__getitem__):
        run = list(indexes)
        found += _shape_run(face(weight), text, run[0], run[-1] + 1, bool(level % 2))
    return tuple(found)


def _shape_run(font: Face, text: str, start: int, end: int, right_to_left: bool) -> list[Cluster]:
    glyphs = _glyphs(font, text[start:end], right_to_left)
    groups = [(key, list(group)) for key, group in groupby(glyphs, key=lambda glyph: glyph.cluster)]
    if right_to_left:
        groups.reverse()
    stops = [key for key, _ in groups[1:]] + [end - start]
    return [
        _cluster(font, text, start + key, start + stop, group, right_to_left)
        for (key, group), stop in zip(groups, stops, strict=True)
    ]


def _glyphs(font: Face, text: str, right_to_left: bool) -> list[_Glyph]:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    hb.shape(font.hb_font, buffer)
    return [
        _Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def _cluster(
    font: Face, text: str, start: int, end: int, glyphs: list[_Glyph], right_to_left: bool
) -> Cluster:
    first = glyphs[0]
    if end - start == len(glyphs) == 1 and not (first.x or first.y) and text[start] not in BIDI_CONTROLS:
        return Cluster(start, end, first.advance, (Code(first.glyph, text[start], first.advance),), ())
    chars = [char for char in text[start:end] if char not in BIDI_CONTROLS]
    if right_to_left:
        chars.reverse()
    advance = sum(glyph.advance for glyph in glyphs)
    drawn, outlines = _place(font, glyphs)
    return Cluster(start, end, advance, _codes(font, chars, drawn, advance), outlines)


def _place(font: Face, glyphs: list[_Glyph]) -> tuple[int, tuple[Outline, ...]]:
    """Return the glyph that is set as text, at the cluster's left edge, and the others as outlines."""
    drawn = font.empty_glyph
    outlines: list[Outline] = []
    pen = 0
    for glyph in glyphs:
        at_edge = pen + glyph.x == 0 and glyph.y == 0
        if drawn == font.empty_glyph and at_edge and glyph.advance:
            drawn = glyph.glyph
        elif glyph.glyph != font.empty_glyph:
            outlines.append(Outline(glyph.glyph, pen + glyph.x, glyph.y))
        pen += glyph.advance
    return drawn, tuple(outlines)


def _codes(font: Face, chars: list[str], drawn: int, advance: int) -> tuple[Code, ...]:
    """Give every character of the cluster its own code; a ligature's advance is shared by its letters.

    One code for a whole ligature would come out reversed from readers that undo the visual order letter by
    letter, and vowel marks take no width, so that the letters stay where a reader expects them.
    """
    if not chars:
        return ()
    wide = [index for index, char in enumerate(chars) if category(char) not in ("Mn", "Me", "Cf")]
    wide = wide or list(range(len(chars)))
    shares = {index: advance // len(wide) for index in wide}
    shares[wide[-1]] += advance - sum(shares.values())
    glyphs = [drawn] + [font.empty_glyph] * (len(chars) - 1)
    return tuple(
        Code(glyph, char, shares.get(index, 0))
        for index, (glyph, char) in enumerate(zip(glyphs, chars, strict=True))
    )
