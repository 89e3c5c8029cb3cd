"""The remarks of reviewers under the items they are on."""

from __future__ import annotations

from collections.abc import Mapping

from app.models.review import Remark
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import line, person
from app.ui.screens.review.correction import AskedItem
from app.ui.text import isolate


def show_remarks(session: RunSession, rows: Mapping[str, AskedItem]) -> None:
    """Show under each row its newest open remark, with who made it."""
    detail = session.detail
    found = {one.item: one for one in detail.remarks if one.open} if detail is not None else {}
    for key, row in rows.items():
        remark = found.get(key)
        row.notes.show_remark(_text(session.context, remark) if remark else "")


def _text(context: AppContext, remark: Remark) -> str:
    del context
    who = isolate(person(remark.said.by_name, remark.said.by))
    words = translate("Review", "Remark of {person}: {text}")
    return line(words.format(person=who, text=isolate(remark.said.text)))
