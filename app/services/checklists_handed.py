"""What a shift handed over, kept with its record: the lists of what was open when the incoming side signed."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from app.models.checklists import Template
from app.models.records import Append, Record
from app.models.review import REGISTER
from app.models.values import LANGUAGES, Moment, new_id
from app.printing.sheets import RegisterLine, RegisterList
from app.services.checklists_handover import Handover
from app.services.desk import Desk
from app.services.documents_register import register_lists

_MOST_LINES, _MOST_CHARS = 40, 200
"""Of one list and one line: in three languages they fit one entry (``MAX_ENTRY_BYTES``)."""


def state_kept(desk: Desk, templates: Callable[[], Sequence[Template]], run: Record, author: str) -> Append:
    """Return the note that keeps what is open now with a run, in each language as the paper shows it."""
    handover, point = Handover(desk, templates), run.text("point")
    lists: dict[str, Any] = {}
    moment = str(desk.clock.now())
    for lang in LANGUAGES:
        state = handover.state(run.text("shift_date"), lang, point, but=run.id)
        shown = register_lists(desk, state, lang)["register"]
        lists[lang] = {
            one.label: [[line.text[:_MOST_CHARS], line.day] for line in _first(one)] for one in shown
        }
    text = json.dumps({"at": moment, "lists": lists}, ensure_ascii=False, separators=(",", ":"))
    values = {"point": point, "run": run.id, "item": "", "text": text, "at": moment, "author": author}
    return Append("run_note", f"{REGISTER}{new_id()}", values)


def state_handed_over(desk: Desk, run_id: str, lang: str) -> dict[str, Any]:
    """Return the columns of a sheet that list what a signed run handed over; none where none was kept."""
    notes = desk.records.children("run_note", [run_id])[run_id]
    kept = [note for note in notes if note.id.startswith(REGISTER) and not note.deleted]
    if not kept:
        return {}
    try:
        told = json.loads(max(kept, key=lambda note: note.text("at")).text("text"))
        lists = told["lists"].get(lang) or told["lists"]["en"]
        register = tuple(
            RegisterList(label, tuple(RegisterLine(str(text), str(day)) for text, day in lines))
            for label, lines in lists.items()
        )
        return {"register_at": Moment.parse(told["at"]), "register": register}
    except (ValueError, KeyError, TypeError, AttributeError):
        # A note of another program's making is no list, and the record is printed without it.
        return {}


def _first(shown: RegisterList) -> tuple[RegisterLine, ...]:
    rest = len(shown.lines) - _MOST_LINES
    return shown.lines if rest <= 0 else (*shown.lines[:_MOST_LINES], RegisterLine(f"+ {rest}"))
