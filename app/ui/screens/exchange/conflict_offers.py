"""What can be chosen in a conflict: each of the versions, another value, or to keep or delete the record."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.conflicts import DELETE
from app.services.conflicts_rows import ConflictRow
from app.ui.i18n import translate
from app.ui.screens.exchange.conflict_words import author_text, choice_name
from app.ui.screens.exchange.other_value import editable
from app.ui.text import Formats

KEEP, OTHER = "keep", "other"


@dataclass(frozen=True, slots=True)
class Offer:
    """One choice: its sign, its name, a line about it, and the place of a version or what becomes of the record."""

    sign: str
    name: str
    detail: str
    choice: int | str


def offers_of(row: ConflictRow, formats: Formats) -> list[Offer]:
    """Return the choices in the order of their keys."""
    if row.deleted:
        return [
            Offer("undo", translate("Conflicts", "Keep the record"), "", KEEP),
            Offer("trash", translate("Conflicts", "Delete the record"), "", DELETE),
        ]
    found = []
    for place, rival in enumerate(row.rivals):
        shown = translate("Conflicts", "shown meanwhile") if place == 0 else ""
        detail = " · ".join(part for part in (author_text(rival, formats), shown) if part)
        found.append(Offer("check", choice_name(row, rival, formats), detail, place))
    if editable(row):
        found.append(Offer("pencil", translate("Conflicts", "Another value…"), "", OTHER))
    return found
