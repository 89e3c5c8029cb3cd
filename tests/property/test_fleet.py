"""The state machine of the exchange: whatever people do and however files travel, all end with the same records.

Every PC is a real home opened by the real program; files are real bundles. People record, edit, edit from a stale
screen, delete, bring back, move, count, void, answer, sign, decide conflicts and publish. Files are exported, handed
over, delivered late, twice, out of order, never, cut or corrupted. PCs are switched off and on, killed in a save and
in an import, backed up, restored (the database, or the whole disk), cloned, and their clocks jump; one joins late,
one is withdrawn, what it wrote later is adopted, and the program is updated.

Which invariant of the design (section 7) is checked where:

I1 convergence, I3 order and partition     ``_agree`` (fleet_judge): same entries, same dump at all PCs of a place
I2 idempotence                             rule ``deliver``: a file given twice changes nothing; ``_agree``
I4 incremental fold = full refold          ``judge``: ``check()`` of every PC
I5 no silent loss                          ``lost_writes``, and ``_agree``: no acknowledged save is missing anywhere
I6 stock                                   ``_check_stock``: the sum by the test's own book
I7 signed values never change              ``check_freezes``, at every step
I8 have is applied and durable             ``check_have``, at every step; e2e/test_killed.py with real kills
I9 acknowledgements                        ``judge``: nothing is held once everybody has sent, whatever was lost
I10 a refused file changes nothing         rule ``deliver_broken``; unit/sync/test_hostile_files.py
I11 a save is durable and whole            rules ``kill_in_save``, ``kill_in_import``; e2e/test_killed.py
I12 full disk                              e2e/test_full_disk.py
I13 forks                                  rules ``clone``, ``restore_disk``; ``_agree``: every branch at every PC
I14 restored databases                     rule ``restore``; ``_agree`` and ``_check_stock``
I15 older readers                          rule ``update``: until then a PC knows fewer tables; e2e/test_versions.py
I16 scope                                  ``check_scope`` at every step, ``check_file`` for every file
I17 clocks                                 rule ``clock_jumps``; ``_agree``
I18 any bytes                              rule ``deliver_broken``; test_bundle_bytes.py, test_hostile_files.py
I19 sentences                              gates/test_sentences.py, unit/test_messages.py
I20 trust                                  ``check_trust`` at every step; unit/sync/test_trust.py

That these checks find what they are made for is shown by tests/mutants: bugs planted one by one.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from app.models.records import Append
from app.models.values import new_id
from app.services.importing import Verdict
from tests.property import fleet_judge
from tests.property.fleet import HQ, LATE, Fleet, Node
from tests.property.fleet_broken import broken
from tests.property.fleet_work import ACTS, PICK, Machine

CARRIED = ("export", "hand_over", "meet", "meet", "pass_on", "deliver", "deliver", "deliver_broken")
HARM = (
    "switch_off_and_on",
    "kill_in_save",
    "kill_in_import",
    "back_up",
    "back_up",
    "restore",
    "restore_disk",
    "clone",
    "clock_jumps",
)
RULED = ("update", "update", "join_late", "withdraw", "adopt")
"""What happens to files and to PCs, the usual more often."""


class FleetMachine(Machine):
    """What happens to PCs and files."""

    def __init__(self) -> None:
        super().__init__()
        self.copies = self.withdrawn = 0
        self.updates = False
        self.freezes: dict[tuple[str, tuple[str, int, str]], str] = {}
        self.chance = random.Random(0)

    @initialize(updates=st.sampled_from([False, False, True]))
    def begin(self, updates: bool) -> None:
        """Say whether a newer program comes out while all this happens."""
        self.updates = updates

    @rule(acts=ACTS, way=st.sampled_from(CARRIED), pick=PICK, more=PICK)
    def carry(self, acts: list[str], way: str, pick: int, more: int) -> None:
        """People work, then a file is written or arrives."""
        self.work(acts, more, pick)
        getattr(self, way)(pick, more)

    @rule(harm=st.sampled_from(HARM), pick=PICK, more=PICK)
    def suffer(self, harm: str, pick: int, more: int) -> None:
        """Something happens to a PC."""
        getattr(self, harm)(pick, more)

    @rule(ruled=st.sampled_from(RULED), pick=PICK, more=PICK)
    def be_ruled(self, ruled: str, pick: int, more: int) -> None:
        """A newer program comes, or headquarters says whom to trust."""
        getattr(self, ruled)(pick, more)

    # ---- files -----------------------------------------------------------------------------------------------

    def export(self, pick: int, more: int) -> None:
        """Somebody writes a file, for headquarters, for a point or for the colleagues."""
        node, point = self.at(pick)
        made = self.fleet.export(node, point if node.at_hq or more % 3 == 0 else HQ)
        for file in made:
            fleet_judge.check_file(self.fleet, file)
        self.fleet.files += made

    def hand_over(self, pick: int, more: int) -> None:
        """Somebody writes a file and somebody else takes it in at once."""
        node, point = self.at(pick)
        self._give(node, point, more)

    def meet(self, pick: int, more: int) -> None:
        """Somebody writes a file, the other takes it in and answers: from then on less is sent."""
        node, point = self.at(pick)
        other = self._give(node, point, more)
        if other is not None:
            for file in self.fleet.export(other, point if other.at_hq else HQ):
                self.fleet.files.append(file)
                self.fleet.take(node, file.path)

    def pass_on(self, pick: int, more: int) -> None:
        """A colleague gets only the newest file, which goes on from what headquarters has, and sends his own there."""
        node, point = self.at(pick)
        if node.at_hq:
            return
        hq = self.fleet.node(HQ)
        for source, to, target in ((node, HQ, hq), (hq, point, node)):
            for file in self.fleet.export(source, to):
                self.fleet.take(target, file.path)
        self.record(pick, more)
        other = self._give(node, point, more)
        if other is not None and not other.at_hq:
            for file in self.fleet.export(other, HQ):
                self.fleet.take(hq, file.path)

    def _give(self, node: Node, point: str, more: int) -> Node | None:
        for file in self.fleet.export(node, point if node.at_hq else HQ):
            self.fleet.files.append(file)
            readers = self.fleet.readers(file)
            other = readers[more % len(readers)]
            self.fleet.take(other, file.path)
            return other
        return None

    def deliver(self, pick: int, more: int) -> None:
        """Some of the files that ever were written reach somebody, in any order, perhaps twice."""
        files = self.fleet.files
        if not files:
            return
        chosen = [files[-1 - one % len(files)] for one in (pick, more, pick // 3, more // 3)][: 1 + pick % 4]
        readers = self.fleet.readers(chosen[0])
        node = readers[more % len(readers)]
        self.fleet.take(node, *(file.path for file in chosen))
        if more % 4 == 0:
            before = list(node.book.dump())
            self.fleet.take(node, *(file.path for file in chosen))
            assert list(node.book.dump()) == before, node.name

    def deliver_broken(self, pick: int, more: int) -> None:
        """A file reaches somebody cut, corrupted or with something appended."""
        if not self.fleet.files:
            return
        file = self.fleet.files[pick % len(self.fleet.files)]
        node = self.node(more)
        bad = broken(file.path, random.Random(more))
        before = _everything(self.fleet, node)
        results = self.fleet.take(node, bad)
        assert results[0].verdict is Verdict.REFUSED, results
        assert _everything(self.fleet, node) == before, node.name

    # ---- PCs -------------------------------------------------------------------------------------------------

    def switch_off_and_on(self, pick: int, _more: int) -> None:
        """A PC is switched off and on."""
        self.fleet.reopen(self.node(pick))

    def kill_in_save(self, pick: int, more: int) -> None:
        """The power goes while somebody saves."""
        node, point = self.at(pick)
        values = {"point": point, "item": f"gloves-{point}", "location": "A", "qty": more % 9}
        if self.known(node, "stock_item", [f"gloves-{point}"], 0):
            self.moves.append(new_id())
            self.fleet.kill_in_save(
                node, "write" if more % 2 else "prepare", point, Append("stock_move", self.moves[-1], values)
            )

    def kill_in_import(self, pick: int, more: int) -> None:
        """The power goes while somebody imports."""
        if self.fleet.files:
            file = self.fleet.files[pick % len(self.fleet.files)]
            readers = self.fleet.readers(file)
            node = readers[more % len(readers)]
            before = _everything(self.fleet, node)
            self.fleet.kill_in_import(node, file.path)
            assert _everything(self.fleet, node)[0] == before[0], node.name

    def back_up(self, pick: int, more: int) -> None:
        """A backup is made, of the database or of the whole disk."""
        node = self.node(pick)
        (self.fleet.copy_disk if more % 3 == 0 else self.fleet.snapshot)(node)

    def restore(self, pick: int, more: int) -> None:
        """An old backup of a database is put back."""
        node = self._restorable(pick, lambda node: bool(node.snapshots))
        if node is not None:
            self.fleet.restore(node, node.snapshots[more % len(node.snapshots)])
            node.trust = 0

    def restore_disk(self, pick: int, more: int) -> None:
        """An old copy of a whole disk is put back."""
        node = self._restorable(pick, lambda node: bool(node.disks))
        if node is not None:
            self.fleet.restore_disk(node, node.disks[more % len(node.disks)])
            node.trust = 0

    def _restorable(self, pick: int, able: Callable[[Node], bool]) -> Node | None:
        nodes = [node for node in self.fleet.nodes if able(node)]
        return nodes[pick % len(nodes)] if nodes else None

    def clone(self, pick: int, _more: int) -> None:
        """A disk is copied and both PCs go on."""
        node = self.node(pick)
        if node.joined and self.copies < 2:
            self.copies += 1
            self.fleet.clone(node)

    def clock_jumps(self, pick: int, more: int) -> None:
        """A clock jumps; nothing may depend on it."""
        node = self.node(pick)
        node.clock.at = node.clock.at.replace(year=(1980, 2026, 2099)[more % 3])

    def update(self, pick: int, _more: int) -> None:
        """A PC gets the newer program."""
        node = self.node(pick)
        if self.updates and not node.newer:
            self.fleet.reopen(node, newer=True)

    # ---- trust -----------------------------------------------------------------------------------------------

    def join_late(self, _pick: int, _more: int) -> None:
        """The late PC joins, with what it recorded before."""
        self.fleet.join(self.fleet.node(LATE))

    def withdraw(self, pick: int, _more: int) -> None:
        """Headquarters withdraws a PC; what it wrote and headquarters does not hold counts no more."""
        hq, node = self.fleet.node(HQ), self.node(pick)
        if self.withdrawn or node.point != "SLM" or not node.joined:
            return
        code = self.fleet.at(node).exchange.device_code()
        if node.book.exchange._counter.keys.id not in self.fleet.at(hq).exchange._counter.trust.devices:
            return
        hq.book.exchange.revoke(hq.actor, code)
        self.withdrawn += 1
        for twin in self.fleet.nodes:
            twin.revoked |= self.fleet.at(twin).exchange.device_code() == code

    def adopt(self, _pick: int, more: int) -> None:
        """Headquarters looks into what a withdrawn PC wrote later and lets some of it count."""
        if not self.withdrawn:
            return
        hq = self.fleet.node(HQ)
        exchange = self.fleet.at(hq).exchange
        for pc in exchange.withdrawn():
            told = exchange.look_into(hq.actor, pc.code)
            for log in told.logs:
                if log.withheld:
                    exchange.adopt(hq.actor, pc.code, log.log, log.good + 1 + more % log.withheld)

    # ---- what must hold --------------------------------------------------------------------------------------

    @invariant()
    def holds_at_every_moment(self) -> None:
        """Check what can be checked at every PC after every step."""
        for node in self.fleet.nodes:
            self.fleet.at(node)
            fleet_judge.check_have(node)
            fleet_judge.check_scope(node)
            fleet_judge.check_trust(node)
            fleet_judge.check_freezes(node, self.freezes)

    def teardown(self) -> None:
        """Exchange everything; then all must agree, and agree with the log and with the test's own book."""
        try:
            fleet_judge.settle(self.fleet, self.chance, newer=self.updates)
            self.holds_at_every_moment()
            fleet_judge.judge(self.fleet)
        finally:
            self.fleet.close()


def _everything(fleet: Fleet, node: Node) -> tuple[list[str], list[tuple[str, int, str]], list[str]]:
    """Return what a PC holds: the dump, the entries held back, and the files of attachments."""
    book = fleet.at(node)
    held = [(row["log"], row["n"], row["hash"].hex()) for row in book._database.rows("SELECT * FROM held")]
    blobs = sorted(path.name for path in node.home.blobs.rglob("*") if path.is_file())
    return list(book.dump()), held, blobs


QUICK = settings(
    max_examples=6, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
FleetMachine.TestCase.settings = QUICK
TestFleet = FleetMachine.TestCase


@pytest.mark.long
@pytest.mark.timeout(0)
def test_the_fleet_holds_in_many_long_runs() -> None:
    """Run as often and as long as the environment says: 2,000 runs of 60 steps unless told otherwise."""
    many = settings(
        QUICK,
        max_examples=int(os.environ.get("GATEBOOK_FLEET_RUNS", "2000")),
        stateful_step_count=int(os.environ.get("GATEBOOK_FLEET_STEPS", "60")),
        derandomize=False,
        database=None,
        print_blob=True,
        phases=(Phase.generate, Phase.shrink),
    )
    run_state_machine_as_test(FleetMachine, settings=many)
