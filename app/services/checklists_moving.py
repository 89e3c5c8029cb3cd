"""Moving an open run to a newer version of its checklist, and back; no answer is lost by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import Refused
from app.models.checklists import Answer, Template, answer_id
from app.models.moving import MOVED, Move, plan_move
from app.models.people import Act, Actor, require
from app.models.records import Change, Put, Record
from app.services.changed import Changed
from app.services.checklists_amending import Amending

_NOTHING: Mapping[str, Any] = {"value": None, "comment": None, "blob": None, "photo": None}


class Moving(Amending):
    """Changes which version of its checklist an open run follows."""

    def newer_version(self, run_id: str) -> Template | None:
        """Return the newest version of the checklist of a run when the run is of an older one, else None."""
        return self._newer(self._run(run_id))

    def preview_move(self, run_id: str, to: str = "") -> Move:
        """Tell what a move to the newest version, or to the version ``to``, does to the answers of a run.

        Raises Refused: ``newest_already``, ``template_missing``, ``other_checklist``.
        """
        run = self._run(run_id)
        return plan_move(self._reader.template_of(run), self._target(run, to), self._answers(run))

    def move_to_newer(self, actor: Actor, run_id: str, to: str = "") -> Changed:
        """Move an open run to the newest version of its checklist; with ``to`` to another one, as undo does.

        Answers that the version does not ask for stay with the run. Raises Refused: ``not_allowed``, ``run_signed``,
        ``run_completed`` and those of ``preview_move``.
        """
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        template, answers = self._target(run, to), self._answers(run)
        move = plan_move(self._reader.template_of(run), template, answers)
        title = " · ".join((template.code, *template.title.as_dict().values()))
        moved = {**move.aside, **move.restored}
        # A key may be emptied and filled in one move.
        filled = {kept: _values(answers[key]) for key, kept in moved.items()}
        written = dict.fromkeys(moved, _NOTHING) | filled
        changes: list[Change] = [Put("run", run_id, {"template": template.id, "title": title})]
        changes += [_put(run_id, key, values) for key, values in written.items()]
        return self._save(actor, run, changes, why=MOVED)

    def _newer(self, run: Record) -> Template | None:
        code = run.text("template").partition("@")[0]
        newest = next((one for one in self._desk.reference.templates() if one.code == code), None)
        return None if newest is None or newest.id == run.text("template") else newest

    def _target(self, run: Record, to: str) -> Template:
        if to:
            if to.partition("@")[0] != run.text("template").partition("@")[0]:
                raise Refused("other_checklist", template=to)
            return self.template(to)
        found = self._newer(run)
        if found is None:
            raise Refused("newest_already", run=run.id)
        return found

    def _answers(self, run: Record) -> dict[str, Answer]:
        return self._reader.shown_answers([run])[run.id]


def _put(run: str, key: str, values: Mapping[str, Any]) -> Put:
    return Put("answer", answer_id(run, key), {"run": run, "item": key, **values})


def _values(answer: Answer) -> dict[str, Any]:
    found = {"value": answer.value, "comment": answer.comment, "blob": answer.blob, "photo": answer.photo}
    return {name: value or None for name, value in found.items()}
