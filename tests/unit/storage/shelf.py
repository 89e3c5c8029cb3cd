"""A store on a real file with a real key, for the tests of the storage layer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models.records import Put, Saved
from app.models.values import new_id
from app.progress import CancelToken, Progress
from app.services.device import Device, seal_holds
from app.storage.database import Database, open_database
from app.storage.dump import dump
from app.storage.highwater import Highwater
from app.storage.intake import Intake, Stretch, Taken
from app.storage.log import Log
from app.storage.records import Records
from app.storage.refold import CheckReport, check
from app.storage.store import Origin, Store
from app.storage.upgrade import migrate
from app.sync.keys import DeviceKeys

POINT = "point:SLM"


@dataclass
class Shelf:
    """One database with its store and reading side."""

    folder: Path
    keys: DeviceKeys
    database: Database
    store: Store
    records: Records
    moment: str = "2026-11-23T18:04:39Z+03:00"

    def put(self, table: str, row: str, seen: str | None = None, /, **values: Any) -> Saved | None:
        """Save one row in the name of user ``u1``."""
        return self.store.save("u1", [Put(table, row, {"point": "SLM", **values}, seen)], audience=POINT)

    def put_child(self, table: str, row: str, **values: Any) -> Saved | None:
        """Save one row of a child table, which has no point of its own."""
        return self.store.save("u1", [Put(table, row, values)], audience=POINT)

    def asset(self, **values: Any) -> str:
        """Save a new asset and return its id."""
        row = new_id()
        self.put("asset", row, None, **values)
        return row

    def dump(self) -> list[str]:
        """Return the canonical text."""
        return list(dump(self.database, self.store.logs))

    def check(self) -> CheckReport:
        """Refold and compare."""
        holds = seal_holds({self.keys.id: self.keys.signing.public})
        return check(self.database, self.store.logs, holds, Progress(), CancelToken())

    def stretches(self, have: Mapping[str, int]) -> Iterator[Stretch]:
        """Yield what a reader with ``have`` lacks, one entry in each stretch."""
        for log in self.store.logs.all():
            for n in range(max(log.base, have.get(log.id, 0)) + 1, log.n + 1):
                yield self.stretch(log, n, n)

    def stretch(self, log: Log, first: int, last: int) -> Stretch:
        """Return entries ``first`` to ``last`` of a log as a bundle would bring them."""
        logs = self.store.logs
        lines = tuple(line.line for line in logs.lines(log.no, first, last))
        before, after = logs.chain_at(log, first - 1), logs.chain_at(log, last)
        assert before is not None
        assert after is not None
        kept = logs.last_seal(log, last)
        own = Device(lambda: self.keys).seal(log.id, last, after)
        signature = kept[2] if kept is not None and kept[0] == last else own
        return Stretch.of_lines(log, first, before, lines, (last, after, signature))

    def take(self, stretches: list[Stretch]) -> Taken:
        """Take stretches of any device in."""
        try:
            with self.database.transaction():
                intake = Intake(self.database, self.store.logs)
                taken = intake.take(stretches, lambda device, audience: True, Progress(), CancelToken())
                intake.finish()
                return taken
        except BaseException:
            self.store.logs.reload()
            raise

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def open_shelf(folder: Path, keys: DeviceKeys | None = None) -> Shelf:
    """Open, or make, the shelf in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    keys = keys or DeviceKeys.generate()
    database = open_database(folder / "gatebook.db")
    migrate(database)
    moment = "2026-11-23T18:04:39Z+03:00"
    store = Store(database, Device(lambda: keys), Origin("0.1.0", lambda: moment), Highwater(folder / "keys"))
    return Shelf(folder, keys, database, store, Records(database, store.logs))
