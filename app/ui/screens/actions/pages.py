"""The pages that lead from one to the other: an action, the checklist that opened it, the asset it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen


def screen_of(widget: QWidget) -> Screen | None:
    """Return the screen that a widget stands on."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, Screen):
        found = found.parentWidget()
    return found


def open_action(screen: Screen, context: AppContext, action: str) -> QWidget:
    """Open an action on a page of its own."""
    from app.ui.screens.actions.action_view import ActionView

    view = ActionView(context)
    view.show_action(action)
    screen.open_page(view, lambda: translate("Actions", "Corrective action"))
    return view


def open_run_actions(screen: Screen, context: AppContext, run: str) -> QWidget:
    """Open the list of the actions that a checklist opened."""
    from app.ui.screens.actions.run_list import RunActionList

    page = RunActionList(context, run)
    screen.open_page(page, lambda: translate("Actions", "Corrective actions"))
    return page


def open_run(screen: Screen, context: AppContext, run: str) -> QWidget:
    """Open a checklist on a page of its own."""
    from app.ui.screens.checklists.run_page import RunPage

    page = RunPage(context, run)
    page.closed.connect(screen.close_page)
    page.titled.connect(screen.pages_changed)
    screen.open_page(page, page.title, actions=page.buttons.all(), may_leave=page.may_leave)
    return page


def open_asset(screen: Screen, context: AppContext, asset: str, name: str) -> QWidget:
    """Open an asset on a page of its own."""
    from app.ui.screens.equipment.asset_page import asset_page

    page = asset_page(screen, context, asset)
    screen.open_page(page, lambda: name)
    return page
