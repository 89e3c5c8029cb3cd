"""The state machine of the exchange: whatever people do and however files travel, all end with the same records."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.models.records import Put, Remove, Sign
from app.models.values import new_id
from tests.property.fleet import Fleet, Node, lost_writes, new_asset, new_move, void

POINTS = ("SLM", "SHB")
CONDITIONS = st.sampled_from("GFURB")
PICK = st.integers(0, 10**6)


class FleetMachine(RuleBasedStateMachine):
    """Two PCs at one point, one at another, headquarters, a late joiner, clones and restored disks."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="fleet-"))
        self.fleet = Fleet(self.folder)
        self.twins = 0

    @initialize()
    def start(self) -> None:
        """Set the PCs up, each point with one consumable."""
        for point in ("SLM", "SLM", "SHB", ""):
            self.fleet.add(point)
        for point in POINTS:
            node = next(node for node in self.fleet.nodes if node.point == point)
            self.fleet.items[point] = new_id()
            put = Put("stock_item", self.fleet.items[point], {"point": point, "name": "Gloves"})
            self.fleet.save(node, point, [put])

    def _node(self, pick: int) -> Node:
        return self.fleet.nodes[pick % len(self.fleet.nodes)]

    def _point(self, node: Node, pick: int) -> str:
        return node.point or POINTS[pick % 2]

    def _known(self, node: Node, table: str, rows: list[str], pick: int) -> str:
        here = [row for row in rows if node.shelf.records.get(table, row) is not None]
        return here[pick % len(here)] if here else ""

    @rule(pick=PICK)
    def record(self, pick: int) -> None:
        """Somebody records a new asset."""
        node = self._node(pick)
        point = self._point(node, pick)
        put = new_asset(point)
        self.fleet.rows[point].append(put.row)
        self.fleet.save(node, point, [put])

    @rule(pick=PICK, condition=CONDITIONS)
    def edit(self, pick: int, condition: str) -> None:
        """Somebody changes the condition of an asset."""
        node = self._node(pick)
        point = self._point(node, pick)
        row = self._known(node, "asset", self.fleet.rows[point], pick // 7)
        if row:
            self.fleet.save(node, point, [Put("asset", row, {"condition": condition})])

    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        """Somebody deletes an asset."""
        node = self._node(pick)
        point = self._point(node, pick)
        row = self._known(node, "asset", self.fleet.rows[point], pick // 7)
        if row:
            self.fleet.save(node, point, [Remove("asset", row)])

    @rule(pick=PICK, qty=st.integers(-50, 50))
    def move(self, pick: int, qty: int) -> None:
        """Somebody receives or issues gloves."""
        node = self._node(pick)
        point = self._point(node, pick)
        item = self.fleet.items[point]
        if node.shelf.records.get("stock_item", item) is None:
            return
        append = new_move(point, item, qty)
        self.fleet.moves[append.row] = (item, qty)
        self.fleet.save(node, point, [append])

    @rule(pick=PICK)
    def take_back(self, pick: int) -> None:
        """Somebody voids a movement."""
        node = self._node(pick)
        move = self._known(node, "stock_move", list(self.fleet.moves), pick // 7)
        if move:
            found = node.shelf.records.get("stock_move", move)
            self.fleet.save(node, found.text("point") if found else "", [void(move)])

    @rule(pick=PICK, value=st.sampled_from(["yes", "no"]))
    def answer(self, pick: int, value: str) -> None:
        """Somebody answers an item of a run, a new one now and then."""
        node = self._node(pick)
        point = self._point(node, pick)
        run = self._known(node, "run", self.fleet.runs[point], pick // 7)
        if not run or pick % 5 == 0:
            run = new_id()
            self.fleet.runs[point].append(run)
            self.fleet.save(node, point, [Put("run", run, {"point": point, "stage": "draft"})])
        put = Put("answer", f"{run}/A", {"run": run, "item": "A", "value": value})
        self.fleet.save(node, point, [put])

    @rule(pick=PICK)
    def sign(self, pick: int) -> None:
        """A supervisor signs a run off."""
        node = self._node(pick)
        point = self._point(node, pick)
        run = self._known(node, "run", self.fleet.runs[point], pick // 7)
        if run:
            self.fleet.save(node, point, [Sign(run)])

    @rule(pick=PICK, other=PICK, seed=PICK, part=st.floats(0.2, 1.0), twice=st.booleans())
    def deliver(self, pick: int, other: int, seed: int, part: float, twice: bool) -> None:
        """A stick travels: some of it, in any order, perhaps twice."""
        source, target = self._node(pick), self._node(other)
        if source is target:
            return
        stretches = self.fleet.stretches(source, target, everything=seed % 4 == 0)
        random.Random(seed).shuffle(stretches)
        stretches = stretches[: max(1, int(len(stretches) * part))]
        for _ in range(2 if twice else 1):
            target.shelf.take(stretches)

    @rule(pick=PICK)
    def switch_off_and_on(self, pick: int) -> None:
        """A PC is switched off and on."""
        self.fleet.reopen(self._node(pick))

    @rule(pick=PICK)
    def snapshot(self, pick: int) -> None:
        """A backup is made."""
        self.fleet.snapshot(self._node(pick))

    @rule(pick=PICK)
    def restore(self, pick: int) -> None:
        """An old backup is put back, after what it lacks has reached somebody else."""
        node = self._node(pick)
        if node.snapshots:
            for target in self.fleet.nodes:
                if target is not node:
                    target.shelf.take(self.fleet.stretches(node, target))
            self.fleet.restore(node, node.snapshots[pick % len(node.snapshots)])

    @precondition(lambda self: self.twins < 2)
    @rule(pick=PICK)
    def clone(self, pick: int) -> None:
        """A disk is copied and both PCs go on."""
        self.twins += 1
        self.fleet.clone(self._node(pick))

    @precondition(lambda self: len(self.fleet.nodes) < 6)
    @rule()
    def join_late(self) -> None:
        """Another PC joins the first point."""
        self.fleet.add("SLM")

    @rule(pick=PICK, year=st.sampled_from(["1980", "2026", "2099"]))
    def clock_jumps(self, pick: int, year: str) -> None:
        """A clock jumps; nothing may depend on it."""
        self._node(pick).shelf.moment = f"{year}-01-01T00:00:00Z+03:00"

    @invariant()
    def what_is_had_is_held(self) -> None:
        """``have`` never exceeds what is applied."""
        for node in self.fleet.nodes:
            logs = node.shelf.store.logs
            assert all(
                logs.line(log.no, n) is not None
                for log_id, n in logs.have().items()
                if (log := logs.find(log_id))
            )

    def teardown(self) -> None:
        """Exchange everything; then all must agree, and agree with the log."""
        try:
            if self.fleet.nodes:
                self._judge()
        finally:
            self.fleet.close()
            shutil.rmtree(self.folder)

    def _judge(self) -> None:
        self.fleet.settle()
        for point in POINTS:
            dumps = {tuple(node.shelf.dump()) for node in self.fleet.nodes if node.point == point}
            assert len(dumps) == 1, point
        for node in self.fleet.nodes:
            assert node.shelf.check().differences == (), node.name
            assert lost_writes(node.shelf) == [], node.name
            for point in (node.point,) if node.point else POINTS:
                item = self.fleet.items[point]
                found = node.shelf.records.sums([item]).get((item, "A"), 0)
                assert found == self.fleet.balance(item), (node.name, point)


FleetMachine.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestFleet = FleetMachine.TestCase
