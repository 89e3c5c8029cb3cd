"""A corrective action as one row of a card."""

from __future__ import annotations

from collections.abc import Callable

from app.models.actions import ActionRow, Priority
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import at_headquarters
from app.ui.screens.actions.words import STATUS_SIGNS, attention, post_name, priority_name, status_name
from app.ui.screens.checklists.words import line
from app.ui.screens.today.card import Entry
from app.ui.text import isolate, ltr


def action_entry(
    context: AppContext, row: ActionRow, opened: Callable[[str], None], *, with_asset: bool = True
) -> Entry:
    """Return the row of an action: what is wrong, by when, of whom, about which asset, and where it stands."""
    due = translate("Actions", "Due on {value}").format(value=ltr(context.formats.day(row.due)))
    point = ltr(row.point) if at_headquarters(context) else ""
    parts = [point, isolate(due) if row.due else "", isolate(post_name(row.post))]
    if with_asset:
        parts.append(isolate(row.asset_name))
    pills = [(STATUS_SIGNS.get(row.status, "neutral"), status_name(row.status))]
    sign, words = attention(row)
    if words:
        pills.insert(0, (sign, words))
    elif row.priority == Priority.CRITICAL:
        pills.insert(0, ("critical", priority_name(row.priority)))
    return Entry(isolate(row.title), line(*parts), lambda: opened(row.id), pills=pills)
