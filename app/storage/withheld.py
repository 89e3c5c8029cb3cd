"""Entries of withdrawn devices: they stay in their logs, are counted and carried on, and are not folded."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.models.dataclass import dataclass
from app.storage.database import Database
from app.storage.log import Log, LogBook
from app.storage.migrations import remake_folded

_SETTING = "withheld"
_EVERY_LOG = ""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Device -> log -> last number that counts; the log "" stands for all others of that device."""

    told: Mapping[str, Mapping[str, int]]

    @classmethod
    def read(cls, database: Database) -> Withheld:
        """Return what the tables of a database were folded without."""
        row = database.one("SELECT value FROM setting WHERE key = ?", _SETTING)
        return cls({} if row is None else json.loads(row["value"]))

    def good(self, log: Log) -> int | None:
        """Return the last number of a log that counts, None when all of it does."""
        logs = self.told.get(log.device)
        return None if logs is None else logs.get(log.id, logs.get(_EVERY_LOG, 0))

    def counts(self, log: Log, n: int) -> bool:
        """Tell whether entry ``n`` of a log is folded."""
        good = self.good(log)
        return good is None or n <= good

    def entries(self, log: Log) -> int:
        """Return how many entries of a log that are here are not folded."""
        good = self.good(log)
        return 0 if good is None else max(0, log.n - max(good, log.base))


def change(database: Database, logs: LogBook, after: Withheld) -> bool:
    """Note what is withheld from now on; return whether the tables must be folded anew, and then empty them.

    Inside a transaction of the caller, who folds and commits.
    """
    before = Withheld.read(database)
    if before == after:
        return False
    text = json.dumps(after.told, sort_keys=True)
    database.connection.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (_SETTING, text))
    if all(before.entries(log) == after.entries(log) for log in logs.all()):
        return False
    remake_folded(database)
    return True
