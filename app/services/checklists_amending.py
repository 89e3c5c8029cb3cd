"""Amending signed runs: a new run that begins with what was signed, is completed and signed like any other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from app.errors import Refused
from app.models.answers import clean_text
from app.models.checklists import Answer, Stage, answer_id
from app.models.people import Act, Actor, require
from app.models.records import Put, Record
from app.models.review import Standing
from app.models.values import new_id
from app.services.belonging import own_record
from app.services.changed import Changed
from app.services.checklists_writing import ChecklistWriting

_ROOM = 150_000
"""Most bytes of answers in one entry; an entry may have 256 KB (``MAX_ENTRY_BYTES``)."""

_HEAD = (
    "point",
    "agency",
    "section",
    "zone",
    "template",
    "shift_date",
    "shift_name",
    "case_ref",
    "note",
    "title",
)


class Amending(ChecklistWriting):
    """Corrects what was signed without touching it."""

    def amend(self, actor: Actor, run_id: str, reason: str) -> Changed:
        """Start an amendment of a signed run: a draft with the signed answers; the signed run stays as it is.

        Raises Refused: ``not_allowed``, ``not_signed``, ``amend_reason_needed``, ``already_amended`` (run: the
        amendment that is to be continued or amended instead).
        """
        require(actor, Act.RECORD)
        run = own_record(self._desk, "run", run_id)
        if run.status != Stage.SIGNED:
            raise Refused("not_signed", run=run_id)
        why = clean_text(reason, "reason")
        if not why:
            raise Refused("amend_reason_needed", field="reason")
        newer = self._reader.links.amendments(run_id)
        if newer:
            raise Refused("already_amended", run=newer[-1].id)
        made = new_id()
        first, *others = _portions(made, self._reader.authors.snapshot(run))
        self._save(actor, run, [Put("run", made, self._beginning(run, why)), *first], why=why)
        for puts in others:
            self._save(actor, run, puts, why=why)
        return Changed.of(("run", "answer"), made)

    def standing(self, run_id: str) -> Standing:
        """Return which run counts in the place of a signed one: itself, or an amendment of it that was signed."""
        return self._reader.links.standing(self._run(run_id))

    def superseded(self) -> frozenset[str]:
        """Return every signed run in whose place an amendment stands, for counting each record once."""
        return self._reader.links.superseded()

    def _beginning(self, run: Record, why: str) -> dict[str, str]:
        signature = self._desk.records.signature(run.id)
        signed = signature[2].get(run.id, {}) if signature is not None else {}
        head = {name: str(signed.get(name) or "") if name in signed else run.text(name) for name in _HEAD}
        opened = str(self._desk.clock.now())
        values = {**head, "opened": opened, "stage": Stage.DRAFT.value, "amends": run.id, "amend_reason": why}
        return {name: value for name, value in values.items() if value}


def _portions(run: str, answers: dict[str, Answer]) -> Sequence[list[Put]]:
    """Return the answers of a new run as entries can hold them; the first portion is there even when it is empty."""
    portions: list[list[Put]] = [[]]
    size = 0
    for put in _puts(run, answers):
        bytes_of = len(json.dumps(dict(put.values), ensure_ascii=False).encode()) + len(put.row)
        if size + bytes_of > _ROOM:
            portions.append([])
            size = 0
        portions[-1].append(put)
        size += bytes_of
    return portions


def _puts(run: str, answers: dict[str, Answer]) -> Iterator[Put]:
    for key, answer in answers.items():
        values = {
            "value": answer.value,
            "comment": answer.comment,
            "blob": answer.blob,
            "photo": answer.photo,
        }
        given = {name: value for name, value in values.items() if value}
        if given:
            yield Put("answer", answer_id(run, key), {"run": run, "item": key, **given})
