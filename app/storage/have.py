"""What this PC durably has of every log, said so that a copied disk cannot hide behind an equal number."""

from __future__ import annotations

from collections.abc import Mapping

from app.models.entries import chain_next
from app.storage.database import Database
from app.storage.log import LogBook
from app.storage.waiting import Waiting


def durable_have(database: Database, logs: LogBook) -> dict[str, int]:
    """Return log id to number: applied and committed, gapless, and beyond doubt.

    Of a forked log only what all branches share counts. Of a log that seems to exist twice, because something that
    came does not continue what is here, nothing counts: everything is then sent again, which does no harm.
    """
    doubtful = {row["log"] for row in database.rows("SELECT log FROM suspect")}
    waiting = Waiting(database)
    doubtful |= {log_id for log_id in waiting.logs() if _does_not_continue(logs, waiting, log_id)}
    return {log_id: n for log_id, n in logs.have().items() if log_id not in doubtful}


def notice_tips(database: Database, logs: LogBook, tips: Mapping[str, tuple[int, str]]) -> None:
    """Compare another PC's heads with what is here; a log that differs is noted as doubtful.

    ``tips`` maps log id to (number, chain hash in hex).
    """
    for log_id, (n, chain) in tips.items():
        log = logs.find(log_id)
        differs = log is not None and n <= log.n and logs.holding(log_id, n, chain) is None
        if differs and logs.fork_point(log_id) is None:
            database.connection.execute("INSERT OR IGNORE INTO suspect (log) VALUES (?)", (log_id,))
    for log_id in logs.forked():
        database.connection.execute("DELETE FROM suspect WHERE log = ?", (log_id,))


def _does_not_continue(logs: LogBook, waiting: Waiting, log_id: str) -> bool:
    log = logs.find(log_id)
    if log is None:
        return False
    for held in waiting.after(log_id, 0):
        if held.n > log.n + 1:
            return False
        before = logs.chain_at(log, held.n - 1)
        if (
            before is not None
            and chain_next(before, held.line) != held.hash
            and logs.fork_point(log_id) is None
        ):
            return True
    return False
