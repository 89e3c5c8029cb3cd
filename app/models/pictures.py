"""Pictures without what a camera writes beside them: place, owner and device (domain.md, section 2: photos).

Segments after ISO/IEC 10918-1 (JPEG) and chunks after the PNG specification, third edition.
"""

from __future__ import annotations

_JPEG_START = b"\xff\xd8"
_SCAN = 0xDA
_KEPT_APPLICATION = {0xE0, 0xE2, 0xEE}
"""JFIF header, colour profile and Adobe's colour transform; without them the picture looks different."""

_APPLICATION = range(0xE0, 0xF0)
_COMMENT = 0xFE
_PNG_START = b"\x89PNG\r\n\x1a\n"
_TOLD = {b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"}


def kind_of(data: bytes) -> str:
    """Return the MIME type that the first bytes of a picture tell, empty when they are those of no JPEG or PNG."""
    if data.startswith(_JPEG_START):
        return "image/jpeg"
    return "image/png" if data.startswith(_PNG_START) else ""


def without_metadata(data: bytes) -> bytes:
    """Return a JPEG or PNG without EXIF, XMP, comments and texts; anything else, or a broken file, as it is."""
    if data.startswith(_JPEG_START):
        return _jpeg(data)
    if data.startswith(_PNG_START):
        return _png(data)
    return data


def _jpeg(data: bytes) -> bytes:
    kept = [_JPEG_START]
    at = len(_JPEG_START)
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != _SCAN:
        marker = data[at + 1]
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        told = marker == _COMMENT or (marker in _APPLICATION and marker not in _KEPT_APPLICATION)
        if not told:
            kept.append(data[at:end])
        at = end
    return b"".join(kept) + data[at:]


def _png(data: bytes) -> bytes:
    kept = [_PNG_START]
    at = len(_PNG_START)
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4])
        if data[at + 4 : at + 8] not in _TOLD:
            kept.append(data[at:end])
        at = end
    return b"".join(kept) + data[at:]
