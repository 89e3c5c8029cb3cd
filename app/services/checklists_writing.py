"""What every write to a run goes through: may it be changed, which item is meant, and keeping it; blocks as a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from app.errors import Refused
from app.models.answers import Picture
from app.models.checklists import Item, Stage, answer_id, split_key
from app.models.people import Act, Actor, require
from app.models.pictures import without_metadata
from app.models.records import Change, Put, Record, Remove, Restore
from app.models.runs import EDITABLE
from app.services.belonging import own_record
from app.services.changed import Changed
from app.services.checklists_reading import ChecklistReading

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
        self, actor: Actor, run: Record, item: str, values: dict[str, Any], seen: str | None
    ) -> Changed:
        row = answer_id(run.id, item)
        put = Put("answer", row, {"run": run.id, "item": item, **values}, seen)
        return self._save(actor, run, [put], run.id, row)

    def _stage(
        self, actor: Actor, run: Record, stage: Stage, *, why: str = "", **values: str | None
    ) -> Changed:
        told = {"stage": stage.value, "return_comment": None, "returned_by": None, **values}
        return self._save(actor, run, [Put("run", run.id, told)], why=why)

    def _save(
        self, actor: Actor, run: Record, changes: Sequence[Change], *ids: str, why: str = ""
    ) -> Changed:
        saved = self._desk.save(actor, changes, point=run.text("point"), why=why)
        if saved is None:
            return Changed()
        return Changed.of(("run", *{change.table for change in changes}), *(ids or (run.id,)))
