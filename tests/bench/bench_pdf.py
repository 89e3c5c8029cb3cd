"""Speed of printing: a 60-item Arabic checklist against Qt's and WeasyPrint's way of making the same PDF.

Run with ``python -m tests.bench.bench_pdf`` or ``pytest -m bench -s``; prints one JSON line for each contender.
"""

from __future__ import annotations

import html
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.models.checklists import Frequency, Item, ItemType, Section, Template
from app.models.values import LocalText, Moment
from app.paths import resource
from app.printing import bidi, qr, shaping, text
from app.printing.checklist import checklist_pdf
from app.printing.sheets import ChecklistSheet, Edition
from tests.unit.printing.words_on_paper import labels

ROUNDS = 5
ITEMS = 60
TOPICS = (
    "ختم الدخول رقم {n} محفوظ في القاصة (رقم 12/B) ومطابق للسجل",
    "جهاز قراءة الجوازات {n} يعمل ويطابق الصورة خلال 30 ثانية",
    "كابينة الوجبة {n} نظيفة، والكاميرا والإنارة صالحتان للعمل",
    "استلام أوراق الحادث {n} بتاريخ 12/11/2026 بتوقيع مسؤول الوجبة",
)
WANTED_OF_WEASYPRINT, WANTED_OF_QT = 4.0, 0.5


def texts(edition: int) -> list[str]:
    """Return the items of one edition; no two editions share a line, so that nothing can be remembered."""
    return [TOPICS[n % len(TOPICS)].format(n=edition * ITEMS + n) for n in range(ITEMS)]


def ours(edition: int) -> bytes:
    """Print the checklist as the program does."""
    items = tuple(
        Item(f"I{n}", ItemType.YES_NO_NA, LocalText(ar=line), required=True, critical=n % 5 == 0)
        for n, line in enumerate(texts(edition))
    )
    title = LocalText(ar="فحص الكابينة")
    template = Template(
        "SOP-60", "1.0", title, Frequency.DAILY, "shift_supervisor", (), (Section(title, items),)
    )
    printed = Edition(("ar",), "أحمد", Moment("2026-11-23T18:04:39Z", "+03:00"))
    return checklist_pdf(ChecklistSheet(template), printed, labels())


def forget() -> None:
    """Empty every memory, as in a program that has just been started."""
    for remembered in (text.lay_out, shaping.clusters, bidi.embedding_levels, qr.modules):
        remembered.cache_clear()


def ours_cold(edition: int) -> bytes:
    """Print the checklist as the first document of a session."""
    forget()
    return ours(edition)


def page(edition: int) -> str:
    """Return the same form as HTML, for the peers."""
    rows = "".join(
        f"<tr><td>{n}</td><td>{html.escape(line)}</td><td>☐</td><td>☐</td><td>☐</td><td>&nbsp;</td></tr>"
        for n, line in enumerate(texts(edition), 1)
    )
    head = "".join(f"<th>{word}</th>" for word in ("ت", "الفقرة", "نعم", "كلا", "لا ينطبق", "الملاحظات"))
    return (
        '<html dir="rtl"><body style="font-family: Vazirmatn; font-size: 9pt"><h2>فحص الكابينة</h2>'
        f'<table border="1" cellspacing="0" width="100%"><thead><tr>{head}</tr></thead>{rows}</table></body></html>'
    )


def qt_printer() -> Callable[[int], bytes]:
    """Return Qt's way: QTextDocument printed by QPdfWriter."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    keep = QGuiApplication.instance() or QGuiApplication([])
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Vazirmatn-{weight}.ttf")))

    def printed(edition: int) -> bytes:
        assert keep is not None
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "qt.pdf"
            writer = QPdfWriter(str(path))
            writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            document = QTextDocument()
            document.setHtml(page(edition))
            document.print_(writer)
            del writer
            return path.read_bytes()

    return printed


def weasyprint_printer() -> Callable[[int], bytes]:
    """Return WeasyPrint's way."""
    from weasyprint import HTML

    return lambda edition: bytes(HTML(string=page(edition)).write_pdf())


def contenders() -> dict[str, Callable[[int], bytes]]:
    """Return who is measured, by name."""
    found: dict[str, Callable[[int], bytes]] = {"gatebook": ours, "gatebook_cold": ours_cold}
    if find_spec("PySide6"):
        found["qt"] = qt_printer()
    if find_spec("weasyprint"):
        found["weasyprint"] = weasyprint_printer()
    return found


def measured() -> dict[str, float]:
    """Return documents a second: the median of the rounds, the contenders taking turns."""
    taken: dict[str, list[float]] = {}
    edition = 0
    printers = contenders()
    for name, contender in printers.items():
        contender(edition)
        taken[name] = []
    for _ in range(ROUNDS):
        for name, contender in printers.items():
            edition += 1
            start = time.perf_counter()
            assert contender(edition).startswith(b"%PDF")
            taken[name].append(time.perf_counter() - start)
    return {name: 1 / statistics.median(seconds) for name, seconds in taken.items()}


def report(speeds: dict[str, float]) -> None:
    """Print one JSON line for each contender, with our speed over its own."""
    for name, speed in speeds.items():
        line = {
            "bench": "pdf_checklist_60_arabic",
            "contender": name,
            "docs_per_second": round(speed, 2),
            "gatebook_over_it": round(speeds["gatebook"] / speed, 2),
            "gatebook_cold_over_it": round(speeds["gatebook_cold"] / speed, 2),
        }
        print(json.dumps(line))


@pytest.mark.bench
def test_a_checklist_is_printed_fast_enough() -> None:
    speeds = measured()
    report(speeds)
    assert speeds["gatebook_cold"] >= WANTED_OF_QT * speeds.get("qt", 0.0)
    assert speeds["gatebook_cold"] >= WANTED_OF_WEASYPRINT * speeds.get("weasyprint", 0.0)


if __name__ == "__main__":
    report(measured())
