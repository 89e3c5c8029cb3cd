"""What every write to a run goes through: may it be changed, which item is meant, and keeping it; blocks as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import Refused
from app.models.answers import Picture, clean_text
from app.models.checklists import Item, Stage, Template, answer_id, split_key
from app.models.handover import FROM_REGISTER, hands_over
from app.models.people import Act, Actor, require
from app.models.pictures import without_metadata
from app.models.records import Append, Change, Put, Record, Remove, Restore
from app.models.runs import EDITABLE
from app.models.values import new_id
from app.services.belonging import own_record
from app.services.changed import Changed
from app.services.checklists_reading import ChecklistReading
from app.services.checklists_remarks import Talk

_BLOCK = re.compile(r"\d{2}[0-9a-z]{0,8}")


class ChecklistWriting(ChecklistReading):
    """Changes the answers of runs that are open."""

    # ---- blocks of repeated sections -------------------------------------------------------------------------

    def remove_block(self, actor: Actor, run_id: str, repeat: str, block: str) -> Changed:
        """Delete all answers of one block; ``restore_block`` with the same ids undoes it.

        Raises Refused: ``not_allowed``, ``run_signed``, ``run_completed``, ``item_missing`` for an unknown repeat.
        """
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        codes = self._repeated(run, repeat)
        live = {record.text("item") for record in self._desk.records.children("answer", [run_id])[run_id]}
        keys = [f"{code}/{block}" for code in codes if f"{code}/{block}" in live]
        if not keys:
            return Changed()
        return self._save(
            actor, run, [Remove("answer", answer_id(run_id, key)) for key in keys], run.id, *keys
        )

    def restore_block(self, actor: Actor, run_id: str, keys: Sequence[str]) -> Changed:
        """Bring the answers of a removed block back; ``keys`` are those that ``remove_block`` named after the run."""
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        for key in keys:
            self._item(run, key)
        return self._save(
            actor, run, [Restore("answer", answer_id(run_id, key)) for key in keys], run.id, *keys
        )

    def _repeated(self, run: Record, repeat: str) -> tuple[str, ...]:
        for section in self._reader.template_of(run).sections:
            if repeat and section.repeat == repeat:
                return tuple(item.code for item in section.items)
        raise Refused("item_missing", field=repeat)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _begin(self, actor: Actor, template: Template, values: dict[str, Any], *, prefilled: bool) -> Changed:
        """Write a new run, with the first answers that its checklist takes from the register."""
        run, point = new_id(), values["point"]
        first: Mapping[str, str] = {}
        if prefilled and hands_over(template):
            from app.services.checklists_handover import Handover

            shift = (values["shift_date"], values["shift_name"])
            first = (
                Handover(self._desk, self.templates).prefilled(template, *shift, actor.lang, point).answers
            )
        answers = [
            Put("answer", answer_id(run, code), {"run": run, "item": code, "value": value})
            for code, value in first.items()
        ]
        why = FROM_REGISTER if answers else ""
        self._desk.save(actor, [Put("run", run, values), *answers], point=point, why=why)
        return Changed.of(("run", "answer") if answers else "run", run)

    def _standing(self, run_id: str) -> Record:
        run = own_record(self._desk, "run", run_id)
        if run.status == Stage.SIGNED:
            raise Refused("run_signed", run=run.id)
        return run

    def _editable(self, run_id: str) -> Record:
        run = self._standing(run_id)
        if run.status not in EDITABLE:
            raise Refused("run_completed", run=run_id)
        return run

    def _completed(self, run_id: str) -> Record:
        run = self._standing(run_id)
        if run.status != Stage.COMPLETED:
            raise Refused("not_completed", run=run_id)
        return run

    def _item(self, run: Record, key: str) -> Item:
        """Return the item that an answer is for; in a repeated section the key names a block, elsewhere none."""
        code, block = split_key(key)
        for section in self._reader.template_of(run).sections:
            for item in section.items:
                if item.code == code and (bool(_BLOCK.fullmatch(block)) if section.repeat else not block):
                    return item
        raise Refused("item_missing", field=key)

    def _pictures(self, picture: Picture | None, photo: Picture | None) -> dict[str, Any]:
        given = {"blob": picture, "photo": photo}
        return {
            name: self._desk.blobs.put(without_metadata(found.data), found.mime, found.name)
            for name, found in given.items()
            if found is not None
        }

    def _put_answer(
        self, actor: Actor, run: Record, item: str, values: dict[str, Any], seen: str | None, why: str = ""
    ) -> Changed:
        row = answer_id(run.id, item)
        put = Put("answer", row, {"run": run.id, "item": item, **values}, seen)
        told = why or self._reason_known(run, item)
        return self._save(actor, run, [put], run.id, row, why=told)

    def _reason_known(self, run: Record, item: str) -> str:
        """Return why an answer is corrected where it follows: what a reviewer said of it, else why a run is amended."""
        if run.status == Stage.RETURNED and (said := Talk(self._desk).open_remark(run.id, item)):
            return said
        return run.text("amend_reason")

    def _stage(
        self,
        actor: Actor,
        run: Record,
        stage: Stage,
        also: Sequence[Change] = (),
        *,
        why: str = "",
        **values: str | None,
    ) -> Changed:
        told = {"stage": stage.value, "return_comment": None, "returned_by": None, **values}
        return self._save(actor, run, [Put("run", run.id, told), *also], why=why)

    def _remark(self, actor: Actor, run: Record, key: str, said: str, row: str = "") -> Append:
        """Return a note on an answer, without a key on the whole run; Refused ``remark_missing`` without words."""
        if key:
            self._item(run, key)
        text = clean_text(said, key or "remark")
        if not text:
            raise Refused("remark_missing", field=key or "remark")
        now, point = str(self._desk.clock.now()), run.text("point")
        values = {"point": point, "run": run.id, "item": key, "text": text, "at": now, "author": actor.id}
        return Append("run_note", row or new_id(), values)

    def _save(
        self, actor: Actor, run: Record, changes: Sequence[Change], *ids: str, why: str = ""
    ) -> Changed:
        saved = self._desk.save(actor, changes, point=run.text("point"), why=why)
        if saved is None:
            return Changed()
        return Changed.of(("run", *{change.table for change in changes}), *(ids or (run.id,)))
