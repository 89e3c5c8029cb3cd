"""A fleet of PCs without files between them: two points, headquarters, clones and restored disks."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.models.entries import Set, Void
from app.models.records import Append, Cancel, Change, Put, Remove, Sign
from app.models.registers import Live
from app.models.tables import ALL, TABLES
from app.models.values import new_id
from app.storage.have import durable_have, notice_tips
from app.storage.intake import Stretch
from app.storage.log import Log
from app.sync.keys import DeviceKeys
from tests.unit.storage.shelf import Shelf, open_shelf

HQ = "HQ"


@dataclass
class Node:
    """One PC of the fleet, with its snapshots; ``point`` is empty at headquarters."""

    name: str
    point: str
    shelf: Shelf
    snapshots: list[Path] = field(default_factory=list)

    def audiences(self) -> set[str] | None:
        """Return which logs may come here; None for all."""
        return {ALL, f"point:{self.point}"} if self.point else None


class Fleet:
    """Makes nodes, lets them save and carries their entries; remembers what everybody did."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.nodes: list[Node] = []
        self.moves: dict[str, tuple[str, int]] = {}
        self.rows: dict[str, list[str]] = {"SLM": [], "SHB": []}
        self.runs: dict[str, list[str]] = {"SLM": [], "SHB": []}
        self.items: dict[str, str] = {}
        self._count = itertools.count()

    def add(self, point: str, keys: DeviceKeys | None = None) -> Node:
        """Add a PC with an empty database."""
        name = f"{point or HQ}-{next(self._count)}"
        node = Node(name, point, open_shelf(self.folder / name, keys))
        self.nodes.append(node)
        return node

    def save(self, node: Node, point: str, changes: list[Change]) -> None:
        """Save in the name of a PC; what is not here yet cannot be saved and is left."""
        shelf = node.shelf
        known = [c for c in changes if not isinstance(c, Remove | Sign) or shelf.records.get(c.table, c.row)]
        if known:
            shelf.store.save("u", known, audience=f"point:{point}")

    def snapshot(self, node: Node) -> None:
        """Copy a database aside."""
        path = self.folder / f"{node.name}-{next(self._count)}.db"
        node.shelf.database.connection.execute("VACUUM INTO ?", (str(path),))
        node.snapshots.append(path)

    def restore(self, node: Node, snapshot: Path) -> None:
        """Put an earlier database in place of the present one; keys and high-water mark stay."""
        node.shelf.close()
        for old in node.shelf.folder.glob("gatebook.db*"):
            old.unlink()
        shutil.copy(snapshot, node.shelf.folder / "gatebook.db")
        node.shelf = open_shelf(node.shelf.folder, node.shelf.keys)

    def clone(self, node: Node) -> Node:
        """Copy the whole disk of a PC, keys and mark included."""
        name = f"{node.name}-twin{next(self._count)}"
        node.shelf.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copytree(node.shelf.folder, self.folder / name)
        twin = Node(name, node.point, open_shelf(self.folder / name, node.shelf.keys))
        self.nodes.append(twin)
        return twin

    def reopen(self, node: Node) -> None:
        """Switch a PC off and on."""
        node.shelf.close()
        node.shelf = open_shelf(node.shelf.folder, node.shelf.keys)

    def stretches(self, source: Node, target: Node, *, everything: bool = False) -> list[Stretch]:
        """Return what the source would send to the target."""
        wanted = target.audiences()
        logs = target.shelf.store.logs
        have = {} if everything else durable_have(target.shelf.database, logs)
        found = []
        for log in source.shelf.store.logs.all():
            if wanted is None or log.audience in wanted:
                found += _stretches(source.shelf, log, have.get(log.id, 0))
        return found

    def settle(self) -> None:
        """Let everybody send everything to everybody until nothing new comes."""
        fresh = 1
        while fresh:
            fresh = sum(self.deliver(*pair) for pair in itertools.permutations(self.nodes, 2))

    def deliver(self, source: Node, target: Node) -> int:
        """Carry everything that the target lacks, with the source's heads; return how many entries were new."""
        taken = target.shelf.take(self.stretches(source, target))
        wanted = target.audiences()
        logs = source.shelf.store.logs.all()
        tips = {log.id: (log.n, log.hash.hex()) for log in logs if wanted is None or log.audience in wanted}
        with target.shelf.database.transaction():
            notice_tips(target.shelf.database, target.shelf.store.logs, tips)
        return taken.fresh

    def close(self) -> None:
        """Close all databases."""
        for node in self.nodes:
            node.shelf.close()

    # ---- what must hold --------------------------------------------------------------------------------------

    def balance(self, item: str) -> int:
        """Return the stock by the fleet's own book: every movement not voided by anybody, once."""
        voided = {
            op.row
            for node in self.nodes
            for line in node.shelf.store.logs.in_causal_order()
            for op in line.entry().ops
            if isinstance(op, Void)
        }
        return sum(qty for move, (of, qty) in self.moves.items() if of == item and move not in voided)


def lost_writes(shelf: Shelf) -> list[str]:
    """Return the writes that are neither live nor named as replaced by a write that came after them."""
    wrote: set[tuple[str, str, str]] = set()
    replaced: set[tuple[str, str, str]] = set()
    logs = shelf.store.logs
    for line in logs.in_causal_order():
        for op in line.entry().ops:
            if not isinstance(op, Set) or op.table != "asset":
                continue
            key = f"{line.no}:{line.n}"
            registers = {"condition" if name.startswith("condition") else name for name in op.values}
            wrote |= {(op.row, register, key) for register in registers}
            for register, ids in op.over.items():
                for write in ids:
                    ref, _, n = write.rpartition(":")
                    place = logs.resolve(_with_head(logs.get(line.no), line.n), ref, int(n))
                    assert place is not None
                    replaced.add((op.row, register, f"{place[0]}:{place[1]}"))
    live = set()
    for record in shelf.records.many("asset", {row for row, _, _ in wrote}).values():
        standing = Live.parse(record.version)
        for register, columns in TABLES["asset"].registers.items():
            filled = any(record.values.get(name) is not None for name in columns)
            live |= {(record.id, register, key) for key in standing.writes(register, filled=filled)}
    return sorted(map(str, wrote - replaced - live))


def _with_head(log: Log, n: int) -> Log:
    return replace(log, n=n)


def _stretches(shelf: Shelf, log: Log, had: int) -> list[Stretch]:
    fork = shelf.store.logs.fork_point(log.id)
    first = max(log.base, had if fork is None else min(had, fork)) + 1
    return [shelf.stretch(log, n, n) for n in range(first, log.n + 1)]


def new_asset(point: str) -> Put:
    """Return the first write of a new asset."""
    return Put("asset", new_id(), {"point": point, "tag": new_id()[:6], "condition": "G"})


def new_move(point: str, item: str, qty: int) -> Append:
    """Return a stock movement."""
    return Append("stock_move", new_id(), {"point": point, "item": item, "location": "A", "qty": qty})


def void(move: str) -> Cancel:
    """Return the voiding of a movement."""
    return Cancel("stock_move", move, "typed twice")
