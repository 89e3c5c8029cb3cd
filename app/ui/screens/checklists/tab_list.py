"""Which tabs stand beside the list of runs."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.people import Act, may
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.calendar import calendar_tab
from app.ui.screens.checklists.tabs import Tab, TabSpec
from app.ui.screens.paper import paper_tab


def tab_specs(context: AppContext) -> Sequence[TabSpec]:
    """Return the tabs that the signed-in user may see, in their order."""
    review = TabSpec("review", lambda: translate("Review", "Review"), _review)
    return [
        *([review] if may(context.actor, Act.SIGN_OFF) else []),
        TabSpec("actions", lambda: translate("Actions", "Corrective actions"), _actions),
        calendar_tab(),
        paper_tab(),
    ]


def _review(context: AppContext, screen: Screen) -> Tab:
    from app.ui.screens.review.tab import ReviewTab

    return ReviewTab(context, screen)


def _actions(context: AppContext, screen: Screen) -> Tab:
    from app.ui.screens.actions.tab import ActionsTab

    return ActionsTab(context, screen)
