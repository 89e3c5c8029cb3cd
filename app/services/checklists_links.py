"""How runs amend each other: what a run amends, what amends it, and which of them stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.models.checklists import Stage
from app.models.paging import Key, Query
from app.models.records import Record
from app.models.review import Linked, Standing
from app.services.clock_reading import Clocks
from app.services.desk import Desk
from app.storage.history import History
from app.storage.page import Listing

AMENDMENTS = Listing("run", ("amends",), {"amends": "amends"}, "t.amends IS NOT NULL")
"""All runs that amend another one, by the index on what they amend."""

_SIZE = 1000

Names = Callable[[Iterable[str], str], dict[str, str]]


class RunLinks:
    """Follows the links between runs; writes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._history = History(desk.store.logs)
        self._clocks = Clocks(desk)

    def amendments(self, run_id: str) -> list[Record]:
        """Return the runs that amend a run, in the order of their ids; deleted ones are left out."""
        return self._desk.records.pointing("run", "amends", [run_id])

    def standing(self, run: Record) -> Standing:
        """Return which run counts of those linked with a signed one.

        Of the signed ones that nothing signed amends it is the one that was signed last in the common order.
        """
        _, ends = _tree(self._first(run), lambda level: self._amending(one.id for one in level))
        return Standing(self._last(ends).id, len(ends) > 1) if ends else Standing(run.id)

    def marks(self, runs: Sequence[Record]) -> dict[str, Standing]:
        """Return, for those of some runs that are amended or amend, which run stands in their place."""
        signed = [run for run in runs if run.status == Stage.SIGNED]
        amended = {run.text("amends") for run in self._amending(run.id for run in signed)}
        linked = [run for run in signed if run.id in amended or run.text("amends")]
        return {run.id: self.standing(run) for run in linked}

    def superseded(self) -> frozenset[str]:
        """Return every signed run in whose place an amendment stands, for counting each record once."""
        after: dict[str, list[Record]] = {}
        for run in self._all():
            if run.status == Stage.SIGNED:
                after.setdefault(run.text("amends"), []).append(run)
        amending = {run.id for runs in after.values() for run in runs}
        firsts = self._desk.records.many("run", (found for found in after if found not in amending))
        gone: set[str] = set()
        for first in firsts.values():
            tree, ends = _tree(first, lambda level: [one for run in level for one in after.get(run.id, ())])
            gone |= {run.id for run in tree} - {self._last(ends).id}
        return frozenset(gone)

    def linked(self, run: Record, names: Names, lang: str) -> tuple[tuple[Linked, ...], Linked | None]:
        """Return the runs that amend a run, and the one that it amends."""
        before = self._desk.records.get("run", run.text("amends")) if run.text("amends") else None
        after = self.amendments(run.id) if run.status == Stage.SIGNED else []
        found = [*after, *([before] if before else [])]
        makers = {one.id: self._history.creator(one)[0] for one in found}
        signers = {one.id: self._signer(one) for one in found}
        told = names((*makers.values(), *signers.values()), lang)
        linked = {
            one.id: replace(
                self._linked(one),
                opened_by_name=told.get(makers[one.id], ""),
                signed_by=signers[one.id],
                signed_by_name=told.get(signers[one.id], ""),
            )
            for one in found
        }
        return tuple(linked[one.id] for one in after), linked[before.id] if before else None

    def _all(self) -> list[Record]:
        """Return all amendments."""
        found: list[Record] = []
        key: Key | None = None
        while True:
            page = self._desk.records.page(AMENDMENTS, Query(sort="amends"), key, _SIZE)
            found += page.rows
            key = page.next_key
            if key is None:
                return found

    def _amending(self, ids: Iterable[str]) -> list[Record]:
        found = self._desk.records.pointing("run", "amends", ids)
        return [run for run in found if run.status == Stage.SIGNED]

    def _first(self, run: Record) -> Record:
        """Go back to the run that amends none."""
        seen = {run.id}
        while run.text("amends") and run.text("amends") not in seen:
            before = self._desk.records.get("run", run.text("amends"))
            if before is None:
                break
            seen.add(before.id)
            run = before
        return run

    def _last(self, ends: Sequence[Record]) -> Record:
        return ends[0] if len(ends) == 1 else max(ends, key=self._order)

    def _order(self, run: Record) -> tuple[int, str, int]:
        no, _, n = self._desk.records.signing_write(run.id).partition(":")
        line = self._desk.store.logs.line(int(no), int(n)) if no else None
        return (0, "", 0) if line is None else (line.c, self._desk.store.logs.get(int(no)).id, int(n))

    def _signer(self, run: Record) -> str:
        signature = self._desk.records.signature(run.id)
        return "" if signature is None else signature[0]

    def _linked(self, run: Record) -> Linked:
        signature = self._desk.records.signature(run.id)
        return Linked(
            run.id,
            run.status or Stage.DRAFT,
            run.text("amend_reason"),
            run.text("opened"),
            signed_at="" if signature is None else signature[1],
            signed_estimate=self._clocks.of_signature(run.id),
        )


def _tree(
    first: Record, after: Callable[[Sequence[Record]], Sequence[Record]]
) -> tuple[list[Record], list[Record]]:
    """Return a run with the signed ones that amend it, each level by ``after``, and those that nothing amends."""
    tree, ends, seen, level = [], [], {first.id}, [first]
    while level:
        tree += level
        amending = after(level)
        amended = {run.text("amends") for run in amending}
        ends += [run for run in level if run.id not in amended]
        level = [run for run in amending if run.id not in seen]
        seen.update(run.id for run in level)
    return tree, ends
