"""Reads the text back out of a PDF, the way a clerk's search box or another program would."""

from __future__ import annotations

import io
import subprocess
import unicodedata

from pypdf import PdfReader

from app.printing.shaping import BIDI_CONTROLS

_DROP_CONTROLS = dict.fromkeys(map(ord, BIDI_CONTROLS))


def plain(text: str) -> str:
    """Return text without direction controls, with single spaces, after NFKC."""
    return " ".join(unicodedata.normalize("NFKC", text.translate(_DROP_CONTROLS)).split())


def with_poppler(pdf: bytes, *options: str) -> str:
    """Return what ``pdftotext`` reads."""
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", *options, "-", "-"], input=pdf, capture_output=True, check=True
    )
    return plain(done.stdout.decode())


def pages_with_poppler(pdf: bytes) -> list[str]:
    """Return what ``pdftotext`` reads, page by page."""
    count = len(PdfReader(io.BytesIO(pdf)).pages)
    return [with_poppler(pdf, "-f", str(page), "-l", str(page)) for page in range(1, count + 1)]


def with_pypdf(pdf: bytes) -> str:
    """Return what pypdf reads."""
    return plain(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))
