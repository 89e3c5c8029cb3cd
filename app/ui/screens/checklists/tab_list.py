"""Which tabs stand beside the list of runs."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.context import AppContext
from app.ui.screens.checklists.tabs import TabSpec


def tab_specs(context: AppContext) -> Sequence[TabSpec]:
    """Return the tabs that the signed-in user may see, in their order."""
    del context
    return []
