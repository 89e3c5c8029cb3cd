"""What people do at the PCs of a fleet: the rules of the state machine about records."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from app.models.records import Append, Cancel, Put, Remove, Restore, Sign
from app.models.values import new_id
from tests.property.fleet import HQ, POINTS, Fleet, Node, asset

PICK = st.integers(0, 10**6)
"""Chooses a PC, a record or a file, whatever there is."""

CONDITIONS = st.sampled_from("GFURB")


class Machine(RuleBasedStateMachine):
    """What people do at their PCs."""

    def __init__(self) -> None:
        super().__init__()
        self.fleet = Fleet.start()
        self.rows: dict[str, list[str]] = {point: [f"lamp-{point}"] for point in POINTS}
        self.runs: dict[str, list[str]] = {point: [f"run-{point}"] for point in POINTS}
        self.moves: list[str] = []
        self.seen: dict[tuple[str, str], str] = {}

    def node(self, pick: int) -> Node:
        """Return one of the PCs."""
        return self.fleet.nodes[pick % len(self.fleet.nodes)]

    def at(self, pick: int) -> tuple[Node, str]:
        """Return one of the PCs and the point whose records are worked on there."""
        node = self.node(pick)
        return node, POINTS[pick // 11 % 2] if node.at_hq else node.point

    def known(self, node: Node, table: str, rows: list[str], pick: int) -> str:
        """Return one of the rows that are here, empty when none is."""
        records = self.fleet.at(node).desk.records
        here = [row for row in rows if records.get(table, row) is not None]
        return here[pick // 7 % len(here)] if here else ""

    @rule(pick=PICK)
    def record(self, pick: int) -> None:
        """Somebody records a new asset."""
        node, point = self.at(pick)
        put = asset(point)
        self.rows[point].append(put.row)
        self.fleet.save(node, point, put)

    @rule(pick=PICK, condition=CONDITIONS, stale=st.booleans())
    def edit(self, pick: int, condition: str, stale: bool) -> None:
        """Somebody changes the condition of an asset, perhaps on a screen that was filled long ago."""
        node, point = self.at(pick)
        row = self.known(node, "asset", self.rows[point], pick)
        if not row:
            return
        version = node.book.desk.records.many("asset", [row])[row].version
        seen = self.seen.setdefault((node.name, row), version)
        if not stale:
            self.seen[(node.name, row)] = seen = version
        self.fleet.save(node, point, Put("asset", row, {"condition": condition}, seen))

    @rule(pick=PICK, back=st.booleans())
    def delete(self, pick: int, back: bool) -> None:
        """Somebody deletes an asset or brings one back."""
        node, point = self.at(pick)
        row = self.known(node, "asset", self.rows[point], pick)
        if row:
            self.fleet.save(node, point, Restore("asset", row) if back else Remove("asset", row))

    @rule(pick=PICK, qty=st.integers(-50, 50), count=st.booleans())
    def move(self, pick: int, qty: int, count: bool) -> None:
        """Somebody receives, issues or counts gloves."""
        node, point = self.at(pick)
        item = f"gloves-{point}"
        if not self.known(node, "stock_item", [item], 0):
            return
        values = {"point": point, "item": item, "location": "A", "kind": "receive", "qty": qty}
        if count:
            book = node.book.desk.records.sums([item]).get((item, "A"), 0)
            values |= {"kind": "count", "counted": qty, "book": book, "qty": qty - book}
        self.moves.append(new_id())
        self.fleet.save(node, point, Append("stock_move", self.moves[-1], values))

    @rule(pick=PICK)
    def take_back(self, pick: int) -> None:
        """Somebody voids a movement."""
        node, _ = self.at(pick)
        move = self.known(node, "stock_move", self.moves, pick)
        if move:
            found = node.book.desk.records.get("stock_move", move)
            point = "" if found is None else found.text("point")
            self.fleet.save(node, point, Cancel("stock_move", move, "typed twice"))

    @rule(pick=PICK, value=st.sampled_from(["yes", "no"]))
    def answer(self, pick: int, value: str) -> None:
        """Somebody answers an item of a checklist, of a new one now and then."""
        node, point = self.at(pick)
        run = self.known(node, "run", self.runs[point], pick)
        if not run or pick % 5 == 0:
            run = new_id()
            self.runs[point].append(run)
            self.fleet.save(node, point, Put("run", run, {"point": point, "stage": "draft"}))
        put = Put("answer", f"{run}/A", {"run": run, "item": "A", "value": value})
        self.fleet.save(node, point, put)

    @rule(pick=PICK)
    def sign(self, pick: int) -> None:
        """A supervisor signs a checklist off."""
        node, point = self.at(pick)
        run = self.known(node, "run", self.runs[point], pick)
        if run:
            self.fleet.save(node, point, Sign(run))

    @rule(pick=PICK)
    def decide(self, pick: int) -> None:
        """Somebody decides a conflict: the first of the values stands, or the deleted record stays."""
        node, _ = self.at(pick)
        found = self.fleet.at(node).conflicts.listed()
        if not found:
            return
        one = found[pick // 7 % len(found)]
        conflicts = node.book.conflicts
        if one.register != "_deleted":
            conflicts.decide(node.actor, one.table, one.row, one.register, dict(one.rivals[0].values))
        elif pick % 2:
            conflicts.keep(node.actor, one.table, one.row)
        else:
            conflicts.delete(node.actor, one.table, one.row)

    @rule(pick=PICK)
    def publish(self, pick: int) -> None:
        """Headquarters says something to all points."""
        hq = self.fleet.node(HQ)
        put = Put("reference", new_id(), {"list": "zones", "code": str(pick)})
        self.fleet.save(hq, "", put)

    @precondition(lambda self: any(node.newer for node in self.fleet.nodes))
    @rule(pick=PICK, colour=st.sampled_from(["red", "blue"]))
    def record_what_is_new(self, pick: int, colour: str) -> None:
        """Somebody with the newer program records what the older one has no word for."""
        newer = [node for node in self.fleet.nodes if node.newer]
        node = newer[pick % len(newer)]
        point = POINTS[pick // 11 % 2] if node.at_hq else node.point
        vehicle = Put("vehicle", f"car-{point}", {"point": point, "plate": colour})
        use = Append("vehicle_use", new_id(), {"point": point, "vehicle": vehicle.row, "day": colour})
        row = self.known(node, "asset", self.rows[point], pick)
        paint = [Put("asset", row, {"colour": colour})] if row else []
        self.fleet.save(node, point, vehicle, use, *paint)
