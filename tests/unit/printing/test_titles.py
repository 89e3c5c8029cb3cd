"""Titles of columns in the words of the program itself: none is so long that it is cut within a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest

from app.printing import lines
from app.printing.actions import action_pdf
from app.printing.attendance import attendance_pdf
from app.printing.checklist import checklist_pdf
from app.printing.equipment import equipment_pdf
from app.printing.month import month_pdf
from app.printing.shaping import Cluster
from app.printing.sheets import Edition
from app.printing.text import lay_out
from app.ui.labels import labels_for
from tests.photocopy.filled import filled
from tests.unit.printing import test_actions, test_lists, test_month
from tests.unit.printing.samples import TRILINGUAL, blank, edition, templates

LABELS = labels_for(TRILINGUAL)
MARKED = replace(test_lists.COURSE, marks_shown=True, phones_shown=True)
DOCUMENTS: dict[str, Callable[[Edition], bytes]] = {
    "month": lambda wanted: month_pdf(test_month.SHEET, wanted, LABELS),
    "actions": lambda wanted: action_pdf(test_actions.SHEET, wanted, LABELS),
    "equipment": lambda wanted: equipment_pdf(test_lists.REGISTER, wanted, LABELS),
    "blank": lambda wanted: checklist_pdf(blank(templates()["SOP-06"]), wanted, LABELS),
    "filled": lambda wanted: checklist_pdf(filled(templates()["SOP-10"]), wanted, LABELS),
    "attendance": lambda wanted: attendance_pdf(MARKED, wanted, LABELS),
}


@pytest.mark.parametrize("languages", [("ar",), ("ckb",), ("en",), TRILINGUAL], ids="-".join)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_word_is_cut_where_the_program_chose_the_words(
    document: str, languages: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: list[str] = []
    breaks = lines._breaks

    def noted(text: str, shaped: Sequence[Cluster], limit: float) -> Iterator[tuple[int, int]]:
        for first, last in breaks(text, shaped, limit):
            end = shaped[last - 1].end if last else len(text)
            if end < len(text) and text[end - 1].isalpha() and text[end].isalpha():
                cut.append(text)
            yield first, last

    monkeypatch.setattr(lines, "_breaks", noted)
    lay_out.cache_clear()
    DOCUMENTS[document](edition(*languages))
    assert cut == []
