"""Opens the editor of a draft on a page of a screen."""

from __future__ import annotations

from app.services.template_drafts import Draft
from app.ui.context import AppContext
from app.ui.screen import Screen
from app.ui.screens.template_editor.head_form import Names
from app.ui.screens.template_editor.page import EditorPage

_MOST_CHARS = 38
_Found = tuple[Draft, bool, Names]


def open_editor(screen: Screen, context: AppContext, draft_id: str) -> None:
    """Read a draft and show its editor on top of what the screen shows."""
    services, lang = context.services, context.language

    def read() -> _Found:
        draft = services.templates.draft(draft_id)
        taken = services.desk.reference.template(draft.template.id) is not None
        return draft, taken, tuple((code, _short(name)) for code, name in services.people.agencies(lang))

    context.jobs.run(
        lambda _progress, _cancel: read(), done=lambda found: _show(screen, context, found), owner=screen
    )


def _short(name: str) -> str:
    """Return a name that fits a chip; agencies have long ones."""
    return name if len(name) <= _MOST_CHARS else name[: _MOST_CHARS - 1].rstrip() + "…"


def _show(screen: Screen, context: AppContext, found: _Found) -> None:
    page = EditorPage(context, *found)
    page.closed.connect(screen.close_page)
    page.titled.connect(screen.pages_changed)
    screen.open_page(page, page.title, actions=page.actions(), may_leave=page.may_leave)
