"""Letters that differ in a dot, a mark or a small stroke: what a reader of a bad copy takes one for another."""

from __future__ import annotations

from functools import lru_cache

import uharfbuzz as hb

from app.printing.faces import Weight, face

# An i whose dot touches its stem is still read in its word; it is no lookalike of the l.
LETTERS = (
    "بتثپنیيێئى",
    "جحخچ",
    "دذ",
    "رزژڕ",
    "سش",
    "صض",
    "طظ",
    "عغ",
    "فقڤ",
    "كکگ",
    "لڵ",
    "وۆؤ",
    "هةەۀ",
    "اأإآٱ",
    "0123456789",
    "٠١٢٣٤٥٦٧٨٩",
    "ceoasu",
    "hbnr",
    "l1tfIj",
    "gqpy",
    "vyuw",
    "OQCGD0",
    "B8EFPRS5",
    "Z2",
    "MNHW",
    "VYU",
    ".,:;",
    "،.؛",
)
LIGATURES = ("لا", "لأ", "لإ", "لآ", "ڵا")
_WIDER = 1.08
_JOINER = "\u200d"


@lru_cache(maxsize=len(Weight))
def lookalikes(weight: Weight) -> dict[int, tuple[int, ...]]:
    """Return by glyph the glyphs that stand in the same place of a word and look nearly the same."""
    found: dict[int, set[int]] = {}
    for group in (*map(tuple, LETTERS), LIGATURES):
        for before in ("", _JOINER):
            for after in ("", _JOINER):
                glyphs = [_glyph(weight, before + letter + after) for letter in group]
                drawn = {glyph for glyph in glyphs if glyph is not None}
                for glyph in drawn:
                    others = {one for one in drawn - {glyph} if _as_wide(weight, glyph, one)}
                    found.setdefault(glyph, set()).update(others)
    return {glyph: tuple(sorted(others)) for glyph, others in found.items() if others}


def _as_wide(weight: Weight, glyph: int, other: int) -> bool:
    """Tell whether the letters after a glyph stand where they would stand after the other."""
    widths = [face(weight).hb_font.get_glyph_h_advance(one) for one in (glyph, other)]
    return max(widths) <= min(widths) * _WIDER


def _glyph(weight: Weight, text: str) -> int | None:
    """Return the one glyph that a text is drawn with, None where it takes several."""
    font = face(weight)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font.hb_font, buffer)
    glyphs = [
        info.codepoint
        for info in buffer.glyph_infos
        if info.codepoint != font.empty_glyph and text[info.cluster] != _JOINER
    ]
    return glyphs[0] if len(glyphs) == 1 and glyphs[0] else None
