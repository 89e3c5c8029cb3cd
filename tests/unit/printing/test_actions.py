"""The list of corrective actions on paper, in each language."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from app.models.actions import POSTS, ActionStatus, Priority
from app.models.values import LocalText
from app.printing.action_sheet import ActionLine, ActionSheet
from app.printing.actions import action_pdf
from app.printing.labels import ACTION_LABELS
from tests.unit.printing.reader import pages_with_poppler, plain
from tests.unit.printing.samples import POINT, TRILINGUAL, edition
from tests.unit.printing.words_on_paper import labels

FUEL = LocalText("Fuel reserve on site", "رصيد الوقود في الموقع", "یەدەگی سووتەمەنی")
SHEET = ActionSheet(
    POINT,
    "2026-11-24",
    (
        ActionLine(
            "2026-11-20", FUEL, "escalated", "critical", "technical_officer", True, "SOP-13", "2026-11-19",
            "Fill the tank", "no fuel to be had", "Generator 1",
        ),
        ActionLine("2026-12-01", LocalText("Paint", "Paint", "Paint"), "open", "normal", "of a newer program"),
    ),
)  # fmt: skip


@pytest.mark.parametrize("lang", TRILINGUAL)
def test_everything_on_the_list_is_read_back(lang: str):
    text = plain(" ".join(pages_with_poppler(action_pdf(SHEET, edition(lang), labels()))))
    found = labels()[lang]
    wanted = [
        found["action_list"], found["action_overdue"], found["action_escalated"], found["priority_critical"],
        found["post_technical_officer"], FUEL.get(lang), "20/11/2026", "SOP-13", "19/11/2026", "no fuel",
        "Fill the tank", "Generator 1", "of a newer program",
    ]  # fmt: skip
    assert [word for word in wanted if not all(part in text for part in plain(word).split())] == []


def test_headquarters_list_names_the_point_of_each_action():
    line = ActionLine(
        "2026-11-20", FUEL, "open", "normal", "", point=LocalText("Bashmakh", "باشماخ", "باشماخ")
    )
    sheet = ActionSheet(LocalText("Headquarters"), "2026-11-24", (line,), every_point=True)
    assert "Bashmakh" in " ".join(pages_with_poppler(action_pdf(sheet, edition("en"), labels())))


def test_an_empty_list_says_so():
    text = " ".join(pages_with_poppler(action_pdf(ActionSheet(POINT, "2026-11-24"), edition("en"), labels())))
    assert plain(labels()["en"]["no_entries"]) in plain(text)


@pytest.mark.parametrize("kind, codes", [("post", POSTS), ("action", ActionStatus), ("priority", Priority)])
def test_every_code_has_words_on_paper(kind: str, codes: Iterable[str]):
    assert [code for code in codes if f"{kind}_{code}" not in ACTION_LABELS] == []
