"""A font as it is embedded in one document: only the glyphs used, each with the character it stands for.

Every pair of glyph, character and advance gets its own code, so that the text can be read back exactly
whatever shapes the letters took (ISO 32000-1, 9.7.4 and 9.10.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from app.printing.faces import Face
from app.printing.shaping import Code

_DROPPED_TABLES = ("BASE", "DSIG", "GDEF", "GPOS", "GSUB", "OS/2", "STAT", "cmap", "gasp", "name", "post")
_MAX_CODES = 0xFFFF
_CMAP_BLOCK = 100
_SYMBOLIC = 4
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class EmbeddedFont:
    """A face in one document; reportlab asks it for its objects when the document is finished."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._codes: dict[Code, int] = {}
        self._scale = 1000 / face.units_per_em

    def encode(self, codes: Iterable[Code]) -> str:
        """Return the codes as the hexadecimal digits of a PDF string; raise OverflowError beyond 65535."""
        known = self._codes
        digits: list[str] = []
        for code in codes:
            number = known.get(code)
            if number is None:
                number = known[code] = len(known) + 1
                if number > _MAX_CODES:
                    raise OverflowError(self.resource)
            digits.append(f"{number:04X}")
        return "".join(digits)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 - the name reportlab calls
        """Write the font dictionaries into ``doc``."""
        name = f"{self._subset_tag()}+{self.face.postscript_name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
                "FontDescriptor": doc.Reference(self._descriptor(doc, name)),
                "CIDToGIDMap": doc.Reference(_stream(doc, self._glyph_map())),
                "DW": 0,
                "W": f"[1 [{self._widths()}]]",
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant)]),
                "ToUnicode": doc.Reference(_stream(doc, self._unicode_map().encode("ascii"))),
            }
        )
        doc.idToObject[pdfdoc.BasicFonts].dict[self.resource] = doc.Reference(font)

    def _subset_tag(self) -> str:
        """Return six letters that tell subsets of one face apart (ISO 32000-1, 9.6.4)."""
        number = hash(tuple(sorted(code.glyph for code in self._codes))) % 26**6
        return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))

    def _descriptor(self, doc: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFDictionary:
        program = _subset(self.face, {code.glyph for code in self._codes})
        file = _stream(doc, program)
        file.dictionary["Length1"] = len(program)
        ascent, descent = round(self.face.ascent * self._scale), round(self.face.descent * self._scale)
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([-1000, descent, 3000, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": ascent,
                "StemV": 80,
                "FontFile2": doc.Reference(file),
            }
        )

    def _widths(self) -> str:
        return " ".join(f"{code.advance * self._scale:.2f}".rstrip("0").rstrip(".") for code in self._codes)

    def _glyph_map(self) -> bytes:
        return b"\0\0" + b"".join(code.glyph.to_bytes(2, "big") for code in self._codes)

    def _unicode_map(self) -> str:
        lines = [
            f"<{number:04X}> <{code.char.encode('utf-16-be').hex().upper()}>"
            for code, number in self._codes.items()
        ]
        blocks = (lines[at : at + _CMAP_BLOCK] for at in range(0, len(lines), _CMAP_BLOCK))
        return _CMAP.format(blocks="\n".join(_block(block) for block in blocks))


def _block(lines: Sequence[str]) -> str:
    return "\n".join((f"{len(lines)} beginbfchar", *lines, "endbfchar"))


def _subset(face: Face, glyphs: set[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    for table in _DROPPED_TABLES:
        wanted.drop_table_tag_set.add(int.from_bytes(table.encode("ascii"), "big"))
    data: bytes = hb.subset(face.hb_face, wanted).blob.data
    return data


def _stream(doc: pdfdoc.PDFDocument, content: bytes) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream(content=content)
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream
