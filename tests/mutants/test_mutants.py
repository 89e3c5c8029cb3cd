"""Bugs planted one by one into the running program: the state machine of the fleet finds each of them.

A long run: ``python -m pytest -m long tests/mutants``. GATEBOOK_MUTANT_RUNS says how many runs each bug is given.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from app.models.tables import TABLES
from app.services import exporting
from app.services.exchange_parts import Counter
from app.storage import fold_merging, have
from app.storage.fold_events import EventStore
from app.storage.fold_freeze import FreezeStore
from app.storage.intake import Intake
from app.storage.log import LogBook
from app.storage.store import Store
from app.storage.waiting import Waiting
from app.storage.withheld import Withheld
from tests.property.fleet import POINTS, template
from tests.property.test_fleet import QUICK, FleetMachine

Plant = Callable[[pytest.MonkeyPatch], None]

RUNS = int(os.environ.get("GATEBOOK_MUTANT_RUNS", "150"))


def have_counts_what_is_held(patch: pytest.MonkeyPatch) -> None:
    """A PC says to have what waits for something else: its sender never sends what lies between (I8, I9)."""

    def beyond(database: Any, logs: Any) -> dict[str, int]:
        found = have.durable_have(database, logs)
        for log, _, last in Waiting(database).ranges():
            found[log] = max(last, found.get(log, 0))
        return found

    patch.setattr(exporting, "durable_have", beyond)


def the_last_write_wins(patch: pytest.MonkeyPatch) -> None:
    """A write replaces the other one, whether its author saw it or not (I5)."""
    patch.setattr(fold_merging, "merge", lambda _live, new, _over: [new])


def a_sign_off_shows_later_values(patch: pytest.MonkeyPatch) -> None:
    """A checklist that was signed shows what was answered later (I7)."""
    refresh = FreezeStore.refresh

    def live(self: Any, run: Any) -> None:
        now = {answer.id: dict(answer.values) for answer in self._rows.children(TABLES["answer"], run.id)}
        self._connection.execute("UPDATE freeze SET snapshot = ? WHERE run = ?", (json.dumps(now), run.id))
        refresh(self, run)

    patch.setattr(FreezeStore, "refresh", live)


def the_second_branch_is_dropped(patch: pytest.MonkeyPatch) -> None:
    """What a copied disk wrote under a number that is taken is thrown away (I13)."""
    apply = Intake._apply

    def only_first(self: Any, step: Any, at: Any, device: str) -> Any:
        return at if at is not None and at.n >= step.n else apply(self, step, at, device)

    patch.setattr(Intake, "_apply", only_first)


def a_second_void_takes_the_first_back(patch: pytest.MonkeyPatch) -> None:
    """A movement that two people declare void counts again (I6)."""
    void = EventStore.void

    def toggled(self: Any, table: Any, row_id: str, key: str, c: int, reason: str) -> None:
        row = self._row(table, row_id)
        if row is not None and row["_void"]:
            self._connection.execute(f"UPDATE \"{table.name}\" SET _void = '' WHERE id = ?", (row_id,))
        else:
            void(self, table, row_id, key, c, reason)

    patch.setattr(EventStore, "void", toggled)


def files_hold_what_is_for_others(patch: pytest.MonkeyPatch) -> None:
    """Headquarters sends one point what belongs to the other (I16)."""
    audiences = Counter.audiences

    def all_of_them(self: Any, to: str) -> tuple[str, ...]:
        mine = audiences(self, to)
        return (*mine, *(f"point:{point}" for point in POINTS)) if self.at_hq else mine

    patch.setattr(Counter, "audiences", all_of_them)


def what_waits_is_never_looked_at_again(patch: pytest.MonkeyPatch) -> None:
    """Entries that came too early stay aside for ever (I9)."""
    patch.setattr(Intake, "_release", lambda _self, _cancel: None)


def a_restored_database_goes_on_in_its_log(patch: pytest.MonkeyPatch) -> None:
    """The high-water mark is not looked at: a restored PC writes other entries under numbers it has used (I14)."""
    patch.setattr(Store, "_behind_highwater", lambda _self: {})


def nobody_waits_for_what_an_author_saw(patch: pytest.MonkeyPatch) -> None:
    """Entries are folded before those that their author had seen (I1, I3)."""
    seen_after = LogBook.seen_after

    def at_once(self: Any, seen: Any, entry: Any) -> Any:
        return seen_after(self, seen, entry) or (seen, 0)

    patch.setattr(LogBook, "seen_after", at_once)


def a_withdrawn_pc_goes_on_counting(patch: pytest.MonkeyPatch) -> None:
    """What a withdrawn PC wrote later is folded like anything else (I6, I20)."""
    patch.setattr(Withheld, "good", lambda _self, _log: None)


MUTANTS: tuple[Plant, ...] = (
    have_counts_what_is_held,
    the_last_write_wins,
    a_sign_off_shows_later_values,
    the_second_branch_is_dropped,
    a_second_void_takes_the_first_back,
    files_hold_what_is_for_others,
    what_waits_is_never_looked_at_again,
    a_restored_database_goes_on_in_its_log,
    nobody_waits_for_what_an_author_saw,
    a_withdrawn_pc_goes_on_counting,
)


@pytest.mark.long
@pytest.mark.timeout(0)
@pytest.mark.parametrize("plant", MUTANTS, ids=lambda plant: plant.__name__)
def test_the_fleet_finds_a_planted_bug(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    template()
    plant(monkeypatch)
    few = settings(
        QUICK,
        max_examples=RUNS,
        stateful_step_count=60,
        derandomize=True,
        report_multiple_bugs=False,
        phases=(Phase.generate,),
    )
    with pytest.raises(Exception):  # noqa: B017, PT011 - a planted bug shows itself by any failure at all
        run_state_machine_as_test(FleetMachine, settings=few)
