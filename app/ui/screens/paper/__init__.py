"""Blank forms on paper: printed in numbered batches, and entered when they come back filled in."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.checklists.tabs import Tab, TabSpec


def paper_tab() -> TabSpec:
    """Return how the tab of papers is called and made."""
    return TabSpec("paper", lambda: translate("Paper", "Paper"), _make)


def _make(context: AppContext, screen: Screen) -> Tab:
    from app.ui.screens.paper.tab import PaperTab

    return PaperTab(context, screen)
