"""A fleet of PCs that exchange real files: two points, headquarters, clones, restored disks and a late joiner."""

from __future__ import annotations

import itertools
import os
import random
import secrets
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from app.errors import Refused
from app.models import values
from app.models.people import Actor, Role
from app.models.policy import audience_of
from app.models.records import Change, Put, Saved
from app.models.tables import ALL
from app.models.values import new_id
from app.paths import Home
from app.services.clock import SetClock
from app.services.gatebook import Gatebook, open_gatebook
from app.services.importing import ImportResult
from app.services.setup import init_hq, init_point
from app.storage import store as store_module
from app.sync.age import AgeKey
from app.sync.keys import DeviceKeys, key_path, save_keys
from app.sync.signing import SigningKey
from tests.property.fleet_age import Age

HQ = "HQ"
POINTS = ("SLM", "SHB")
MEMORY = Path("/dev/shm")
"""Where there is one, homes lie in memory: the program still asks for every write to be durable, at no cost."""

SEATS = (("HQ", "HQ"), ("SLM-1", "SLM"), ("SLM-2", "SLM"), ("SHB-1", "SHB"), ("SLM-late", "SLM"))
LATE = "SLM-late"
START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

MAY_NOT_EXPORT = {"not_joined", "point_not_joined", "device_revoked"}

Entry = tuple[str, int, str]
"""One entry by what makes it the same everywhere: log, number, chain hash."""


class Killed(BaseException):
    """The power went at this instant; the files stand as they were copied just before."""


@dataclass(eq=False)
class Node:
    """One PC: its folder, the open program and what the test knows about it."""

    name: str
    point: str
    home: Home
    clock: SetClock
    book: Gatebook
    newer: bool = False
    joined: bool = True
    asked: bool = True
    """Whether it ever asked to join: a PC that has not belongs to nobody yet."""
    revoked: bool = False
    snapshots: list[Path] = field(default_factory=list)
    disks: list[Path] = field(default_factory=list)
    trust: int = 0

    @property
    def at_hq(self) -> bool:
        """Whether this is a PC of headquarters."""
        return self.point == HQ

    @property
    def actor(self) -> Actor:
        """Who works here."""
        return Actor(f"chief-{self.name}", self.name, Role.ADMINISTRATOR, "" if self.at_hq else self.point)

    def audiences(self) -> set[str]:
        """Return whose logs may lie here."""
        points = POINTS if self.at_hq else (self.point,)
        return {ALL, *(audience_of(point) for point in points)}

    def entries(self) -> set[Entry]:
        """Return every entry that is applied here."""
        logs = self.book.desk.store.logs
        return {
            (log.id, line.n, line.hash.hex())
            for log in logs.all()
            for line in logs.lines(log.no, log.base + 1, log.n)
        }


@dataclass(frozen=True)
class Carried:
    """A file on some stick: who wrote it, for which place, and the point whose PCs can read it."""

    path: Path
    source: str
    to: str
    point: str


@dataclass
class Fleet:
    """Opens, copies, breaks and restores PCs, carries files, and remembers every save that was acknowledged."""

    folder: Path
    nodes: list[Node] = field(default_factory=list)
    files: list[Carried] = field(default_factory=list)
    saved: dict[Entry, tuple[str, tuple[Change, ...]]] = field(default_factory=dict)
    images: list[tuple[Node, Path]] = field(default_factory=list)
    copied: bool = False
    """Whether a whole disk was ever copied or set back: only then may a log exist twice."""
    age: Age = field(default_factory=Age)
    _count: itertools.count[int] = field(default_factory=itertools.count)

    @classmethod
    def start(cls) -> Fleet:
        """Return a fleet of four joined PCs and one that will join later, copied from the one made first."""
        fleet = cls(Path(tempfile.mkdtemp(prefix="fleet-", dir=MEMORY if MEMORY.is_dir() else None)))
        root = template()
        _draw(1)
        for name, point in SEATS:
            shutil.copytree(root / name, fleet.folder / name)
            fleet.nodes.append(fleet._open(name, point))
        fleet.node(LATE).joined = fleet.node(LATE).asked = False
        return fleet

    def node(self, name: str) -> Node:
        """Return a PC by its name."""
        return next(node for node in self.nodes if node.name == name)

    def _open(self, name: str, point: str, *, newer: bool = False) -> Node:
        home, clock = Home(self.folder / name), SetClock(START)
        self.age.be(newer=newer)
        return self._listen(Node(name, point, home, clock, open_gatebook(home, clock=clock), newer=newer))

    def _listen(self, node: Node) -> Node:
        """Note every save of a PC that was acknowledged to somebody."""
        store = node.book.desk.store
        save = store.save

        def noted(user: str, changes: list[Change], *, audience: str, why: str = "") -> Saved | None:
            saved = save(user, changes, audience=audience, why=why)
            if saved is not None:
                self.saved[(saved.log, saved.n, saved.hash)] = (audience, tuple(changes))
            return saved

        store.save = noted
        return node

    def at(self, node: Node) -> Gatebook:
        """Return the open program of a PC, after making this process the program of its age."""
        self.age.be(newer=node.newer)
        return node.book

    def save(self, node: Node, point: str, *changes: Change) -> Saved | None:
        """Save in the name of whoever works at a PC."""
        return self.at(node).desk.save(node.actor, list(changes), point=point)

    # ---- what happens to PCs ---------------------------------------------------------------------------------

    def reopen(self, node: Node, *, newer: bool | None = None) -> None:
        """Switch a PC off and on, perhaps with the newer program."""
        self.at(node)
        node.book.close()
        self._reopened(node, newer=newer)

    def _reopened(self, node: Node, *, newer: bool | None = None) -> None:
        node.newer = node.newer if newer is None else newer
        self.age.be(newer=node.newer)
        node.book = open_gatebook(node.home, clock=node.clock)
        node.joined = node.book.exchange._counter.certificate is not None
        self._listen(node)

    def snapshot(self, node: Node) -> None:
        """Copy a database aside."""
        path = self.folder / f"{node.name}-{next(self._count)}.db"
        node.book._database.connection.execute("VACUUM INTO ?", (str(path),))
        node.snapshots.append(path)

    def copy_disk(self, node: Node) -> None:
        """Copy a whole disk aside, keys and marks included."""
        path = self.folder / f"{node.name}-disk{next(self._count)}"
        shutil.copytree(node.home.root, path)
        node.disks.append(path)

    def restore(self, node: Node, snapshot: Path) -> None:
        """Put an earlier database in place of the present one; keys and high-water marks stay."""
        self._keep_image(node)
        for old in node.home.root.glob("gatebook.db*"):
            old.unlink()
        shutil.copy(snapshot, node.home.database)
        self._reopened(node)

    def restore_disk(self, node: Node, disk: Path) -> None:
        """Put an earlier disk in place of the present one: nothing on it tells that it is old."""
        self.copied = True
        self._keep_image(node)
        shutil.rmtree(node.home.root)
        shutil.copytree(disk, node.home.root)
        self._reopened(node)

    def _keep_image(self, node: Node) -> None:
        """Keep what a PC held: in the end it reaches somebody, as by a file written just before."""
        self.at(node)
        node.book.close()
        image = self.folder / f"{node.name}-image{next(self._count)}.db"
        shutil.copy(node.home.database, image)
        self.images.append((node, image))

    def clone(self, node: Node) -> Node:
        """Copy the whole disk of a PC, keys and marks included, and start the copy."""
        self.copied = True
        name = f"{node.name}-twin{next(self._count)}"
        shutil.copytree(node.home.root, self.folder / name)
        twin = self._open(name, node.point, newer=node.newer)
        twin.joined, twin.revoked = node.joined, node.revoked
        self.nodes.append(twin)
        return twin

    def kill_in_save(self, node: Node, part: str, point: str, *changes: Change) -> None:
        """Cut the power in a save: in ``prepare``, before the commit, or in ``write``, just after it."""
        book = self.at(node)
        before = {log.id: log.n for log in book.desk.store.logs.all() if log.own}
        self._cut(node, book._highwater, part, lambda: self.save(node, point, *changes))
        # What was committed is durable though nobody was told; the test's own book has to know it, too.
        for log in node.book.desk.store.logs.all():
            if log.own and log.n > before.get(log.id, 0):
                assert part == "write", (node.name, log)
                self.saved[(log.id, log.n, log.hash.hex())] = (log.audience, changes)

    def kill_in_import(self, node: Node, file: Path) -> None:
        """Cut the power in an import, just before its commit."""
        ledger = self.at(node).exchange._counter.ledger
        self._cut(node, ledger, "put_receipt", lambda: self.take(node, file))

    def _cut(self, node: Node, part: object, name: str, act: Callable[[], Any]) -> None:
        dead = self.folder / f"{node.name}-dead{next(self._count)}"

        def die(*_args: object) -> None:
            shutil.copytree(node.home.root, dead)
            raise Killed

        setattr(part, name, die)
        with suppress(Killed):
            act()
        node.book.close()
        if dead.exists():
            shutil.rmtree(node.home.root)
            dead.rename(node.home.root)
        self._reopened(node)

    # ---- files -----------------------------------------------------------------------------------------------

    def export(self, node: Node, to: str) -> list[Carried]:
        """Write what ``to`` needs to a stick; nothing when this PC may not export there."""
        stick = self.folder / f"stick-{next(self._count)}"
        stick.mkdir()
        try:
            made = self.at(node).exchange.export(to, stick)
        except Refused as error:
            if error.code not in MAY_NOT_EXPORT:
                raise
            return []
        point = to if node.at_hq else node.point
        return [Carried(one.path, node.name, to, point) for one in made]

    def readers(self, file: Carried) -> list[Node]:
        """Return the PCs that a file may be given to."""
        return [node for node in self.nodes if node.point in (HQ, file.point) and node.name != file.source]

    def take(self, node: Node, *paths: Path) -> list[ImportResult]:
        """Import files."""
        return self.at(node).exchange.import_files(paths)

    def join(self, node: Node) -> None:
        """Let a PC join by a request and an answer; one that has joined asks again to no harm."""
        node.asked = True
        if node.joined or node.revoked:
            return
        request, answer = self.folder / "request.gbj", self.folder / "answer.gbj"
        code = self.at(node).exchange.request_join(request)
        hq = self.node(HQ)
        self.at(hq).exchange.accept_join(hq.actor, request, answer, code)
        self.at(node).exchange.finish_join(answer)
        node.joined = True

    def close(self) -> None:
        """Close everything and delete it."""
        for node in self.nodes:
            self.at(node)
            node.book.close()
        self.age.be(newer=False)
        _draw_at_random()
        shutil.rmtree(self.folder)


_TEMPLATE: list[Path] = []


def template() -> Path:
    """Return the folder of a fleet that has just been set up, made once for this process."""
    if not _TEMPLATE:
        folder = Path(tempfile.mkdtemp(prefix="fleet-template-", dir=MEMORY if MEMORY.is_dir() else None))
        _TEMPLATE.append(folder)
        _make_template(folder)
        _remove_at_exit(folder)
    return _TEMPLATE[0]


def _remove_at_exit(folder: Path) -> None:
    import atexit

    owner = os.getpid()
    atexit.register(lambda: shutil.rmtree(folder, ignore_errors=True) if os.getpid() == owner else None)


def _draw(seed: int) -> None:
    """Let names of logs and rows be the same in every process: they decide what is shown, and a run can be repeated."""
    chance = random.Random(seed)
    store_module.secrets = values.secrets = SimpleNamespace(
        token_hex=lambda size: chance.randbytes(size).hex()
    )


def _draw_at_random() -> None:
    store_module.secrets = values.secrets = secrets


def _make_template(folder: Path) -> None:
    _draw(0)
    fleet = Fleet(folder)
    for number, (name, point) in enumerate(SEATS):
        _set_up(Home(folder / name), number, name, point)
        fleet.nodes.append(fleet._open(name, point))
        fleet.nodes[-1].joined = point == HQ
    for node in fleet.nodes:
        if node.name != LATE:
            fleet.join(node)
    fleet.save(fleet.node(LATE), "SLM", asset("SLM"))
    for name, point in (("SLM-1", "SLM"), ("SHB-1", "SHB")):
        first(fleet, fleet.node(name), point)
        file = fleet.export(fleet.node(name), HQ)[0]
        for reader in fleet.readers(file):
            if reader.joined:
                fleet.take(reader, file.path)
    for node in fleet.nodes:
        node.book.close()
    for stick in folder.glob("stick-*"):
        shutil.rmtree(stick)


def _set_up(home: Home, number: int, name: str, point: str) -> None:
    # Device ids order the logs: the same ones in every process, so that a run can be repeated.
    save_keys(key_path(home.root), DeviceKeys(SigningKey(bytes([number + 1]) * 32), AgeKey.generate()))
    if point == HQ:
        init_hq(home, "Border Points Commission")
    else:
        init_point(home, point, name)


def first(fleet: Fleet, node: Node, point: str) -> None:
    """Record what every run starts with: a consumable, an asset and a checklist."""
    fleet.save(node, point, Put("stock_item", f"gloves-{point}", {"point": point, "name": "Gloves"}))
    fleet.save(node, point, asset(point, f"lamp-{point}"))
    fleet.save(node, point, Put("run", f"run-{point}", {"point": point, "stage": "draft"}))


def asset(point: str, row: str = "") -> Put:
    """Return the first write of a new asset."""
    row = row or new_id()
    return Put("asset", row, {"point": point, "tag": row[:6], "condition": "G"})
