"""The words of papers in the language in use."""

from __future__ import annotations

from app.models.paper_code import PaperCode, stored_code
from app.models.papers import PaperBatch
from app.ui.i18n import translate
from app.ui.screens.checklists.words import line, shift_text, title_text
from app.ui.text import Formats, isolate, ltr


def number_text(formats: Formats, series: str, number: int) -> str:
    """Return the number of a paper as it is told apart in a list."""
    return ltr(formats.digits_of(f"{series}-{number:05d}"))


def paper_text(formats: Formats, digits: str) -> str:
    """Return the number of the paper that a run keeps; what is no code stands as it is."""
    code = stored_code(digits)
    return ltr(digits) if code is None else number_text(formats, code.series, code.number)


def code_text(formats: Formats, code: PaperCode) -> str:
    """Return the whole code of a paper, as it is printed and read out."""
    return ltr(formats.digits_of(code.shown))


def range_text(formats: Formats, batch: PaperBatch) -> str:
    """Return the numbers of a batch, from the first to the last."""
    first = f"{batch.series}-{batch.first:05d}"
    last = f" … {batch.last:05d}" if batch.count > 1 else ""
    return ltr(formats.digits_of(first + last))


def state_of(batch: PaperBatch) -> tuple[str, str]:
    """Return pill and name of where a batch stands."""
    if batch.twice:
        return "warning", translate("Paper", "Entered twice")
    if not batch.out:
        return "completed", translate("Paper", "All entered")
    if batch.entered:
        return "draft", translate("Paper", "Partly entered")
    return "neutral", translate("Paper", "Still out")


def state_names() -> list[str]:
    """Return the names of all states, for the width of their column."""
    return [
        translate("Paper", "Entered twice"),
        translate("Paper", "All entered"),
        translate("Paper", "Partly entered"),
        translate("Paper", "Still out"),
    ]


def batch_title(formats: Formats, batch: PaperBatch, lang: str) -> str:
    """Return form and numbers of a batch in one line."""
    return line(title_text(batch.code, batch.title, lang, 40), range_text(formats, batch), gap="  ·  ")


def batch_facts(formats: Formats, batch: PaperBatch) -> str:
    """Return for which shift and place a batch was printed."""
    shift = shift_text(formats, batch.shift_date, batch.shift_name) if batch.shift_date else ""
    return line(shift, isolate(batch.zone), isolate(batch.note))
