"""Many blank forms of one checklist in one document: each with its own number, everything else drawn once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from app.printing.checklist import checklist_frame, checklist_pages
from app.printing.labels import Labels
from app.printing.sheets import ChecklistSheet, Edition, PaperMark
from app.progress import CancelToken, Progress


def blanks_pdf(
    sheet: ChecklistSheet,
    papers: Sequence[PaperMark],
    edition: Edition,
    labels: Labels,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> bytes:
    """Return one PDF with a form for each of ``papers``, in their order; Cancelled when somebody asked to stop."""
    pages, setting = checklist_pages(replace(sheet, paper=papers[0] if papers else None), edition, labels)
    surface = pages.surface(setting, setting.joined(sheet.template.title))
    count = len(pages)
    for number in range(1, count + 1):
        surface.keep(_page(number), partial(pages.draw, surface, number))
    for at, paper in enumerate(papers):
        if cancel is not None:
            cancel.raise_if_cancelled()
        if progress is not None:
            progress.at("making_forms", at, len(papers))
        frame = checklist_frame(replace(sheet, paper=paper), setting)
        for number in range(1, count + 1):
            frame.draw(surface, number, count)
            surface.show(_page(number))
            surface.next_page()
    return surface.finish()


def _page(number: int) -> str:
    return f"page{number}"
