"""What people do at the PCs of a fleet: the rules of the state machine about records."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from app.models.records import Append, Cancel, Put, Remove, Restore, Sign
from app.models.values import new_id
from tests.property.fleet import HQ, POINTS, Fleet, Node, asset


def spread(number: int) -> int:
    """Return a number that is as likely to choose the one thing as the other: drawn numbers are mostly small."""
    return (number + 21) * 2654435761 % 2**32 >> 8


PICK = st.integers(0, 2**16).map(spread)
"""Chooses a PC, a record or a file, whatever there is."""

WORK = (
    "record",
    "edit",
    "edit",
    "edit",
    "delete",
    "move",
    "move",
    "take_back",
    "answer",
    "answer",
    "sign",
    "decide",
    "publish",
    "record_what_is_new",
)
"""What people do, the usual more often."""

ACTS = st.lists(st.sampled_from(WORK), min_size=1, max_size=5)


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

    @rule(acts=ACTS, pick=PICK, more=PICK)
    def work(self, acts: list[str], pick: int, more: int) -> None:
        """Somebody works for a while, on one PC or several."""
        for number, act in enumerate(acts):
            getattr(self, act)(pick + number % 2, more // (number + 1))

    def record(self, pick: int, _more: int) -> None:
        """Somebody records a new asset."""
        node, point = self.at(pick)
        put = asset(point)
        self.rows[point].append(put.row)
        self.fleet.save(node, point, put)

    def edit(self, pick: int, more: int) -> None:
        """Somebody changes the condition of an asset, perhaps on a screen that was filled long ago."""
        node, point = self.at(pick)
        row = self.known(node, "asset", self.rows[point], more)
        if not row:
            return
        version = node.book.desk.records.many("asset", [row])[row].version
        seen = self.seen.setdefault((node.name, row), version)
        if more % 3:
            self.seen[(node.name, row)] = seen = version
        self.fleet.save(node, point, Put("asset", row, {"condition": "GFURB"[more // 5 % 5]}, seen))

    def delete(self, pick: int, more: int) -> None:
        """Somebody deletes an asset or brings one back."""
        node, point = self.at(pick)
        row = self.known(node, "asset", self.rows[point], more)
        if row:
            self.fleet.save(node, point, Restore("asset", row) if more % 2 else Remove("asset", row))

    def move(self, pick: int, more: int) -> None:
        """Somebody receives, issues or counts gloves."""
        node, point = self.at(pick)
        item = f"gloves-{point}"
        if not self.known(node, "stock_item", [item], 0):
            return
        qty = more % 101 - 50
        values = {"point": point, "item": item, "location": "A", "kind": "receive", "qty": qty}
        if more % 5 == 0:
            book = node.book.desk.records.sums([item]).get((item, "A"), 0)
            values |= {"kind": "count", "counted": qty, "book": book, "qty": qty - book}
        self.moves.append(new_id())
        self.fleet.save(node, point, Append("stock_move", self.moves[-1], values))

    def take_back(self, pick: int, more: int) -> None:
        """Somebody voids a movement."""
        node, _ = self.at(pick)
        move = self.known(node, "stock_move", self.moves, more)
        if move:
            found = node.book.desk.records.get("stock_move", move)
            point = "" if found is None else found.text("point")
            self.fleet.save(node, point, Cancel("stock_move", move, "typed twice"))

    def answer(self, pick: int, more: int) -> None:
        """Somebody answers an item of a checklist, of a new one now and then."""
        node, point = self.at(pick)
        run = self.known(node, "run", self.runs[point], more)
        if not run or more % 5 == 0:
            run = new_id()
            self.runs[point].append(run)
            self.fleet.save(node, point, Put("run", run, {"point": point, "stage": "draft"}))
        put = Put("answer", f"{run}/A", {"run": run, "item": "A", "value": "yes" if more % 2 else "no"})
        self.fleet.save(node, point, put)

    def sign(self, pick: int, more: int) -> None:
        """A supervisor signs a checklist off."""
        node, point = self.at(pick)
        run = self.known(node, "run", self.runs[point], more)
        if run:
            self.fleet.save(node, point, Sign(run))

    def decide(self, pick: int, more: int) -> None:
        """Somebody decides a conflict: the first of the values stands, or the deleted record stays."""
        node, _ = self.at(pick)
        found = self.fleet.at(node).conflicts.listed()
        if not found:
            return
        one = found[more // 7 % len(found)]
        conflicts = node.book.conflicts
        if one.register != "_deleted":
            conflicts.decide(node.actor, one.table, one.row, one.register, dict(one.rivals[0].values))
        elif more % 2:
            conflicts.keep(node.actor, one.table, one.row)
        else:
            conflicts.delete(node.actor, one.table, one.row)

    def publish(self, _pick: int, more: int) -> None:
        """Headquarters says something to all points."""
        hq = self.fleet.node(HQ)
        put = Put("reference", new_id(), {"list": "zones", "code": str(more)})
        self.fleet.save(hq, "", put)

    def record_what_is_new(self, pick: int, more: int) -> None:
        """Somebody with the newer program records what the older one has no word for."""
        node, point = self.at(pick)
        if not node.newer:
            self.edit(pick, more)
            return
        colour = "red" if more % 2 else "blue"
        vehicle = Put("vehicle", f"car-{point}", {"point": point, "plate": colour})
        use = Append("vehicle_use", new_id(), {"point": point, "vehicle": vehicle.row, "day": colour})
        row = self.known(node, "asset", self.rows[point], more)
        paint = [Put("asset", row, {"colour": colour})] if row else []
        self.fleet.save(node, point, vehicle, use, *paint)
