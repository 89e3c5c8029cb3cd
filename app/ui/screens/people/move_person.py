"""The short form by which headquarters moves a person to another point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.services.staff_rows import PersonRow
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import Choice, ChoiceField, Section
from app.ui.i18n import translate
from app.ui.text import isolate


def ask_move(
    parent: QWidget,
    context: AppContext,
    row: PersonRow,
    points: Sequence[tuple[str, str]],
    done: Callable[[Any], None],
) -> FormDialog:
    """Ask where a person goes, and move the person there."""
    people, actor = context.services.people, context.actor
    others = [Choice(code, name) for code, name in points if code != row.point]
    field = ChoiceField(
        key="point",
        label=lambda: translate("People", "New point"),
        required=True,
        choices=lambda: others,
        wide=True,
    )
    return open_form(
        parent,
        context,
        translate("People", "Move {name}").format(name=isolate(row.shown)),
        [Section(None, [field])],
        lambda typed: people.move_person(actor, row.id, typed["point"]),
        done,
        save_words=lambda: translate("People", "Move"),
        note=translate(
            "People",
            "What happened at the old point stays there. Take back what the person holds before the move.",
        ),
    )
