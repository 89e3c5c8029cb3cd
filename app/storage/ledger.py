"""What this PC knows of the exchange: trust chain, what others have, exports made, bundles received, the tray."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.storage.database import Database

LISTED = 200
"""Most rows of a history that are shown."""


@dataclass(frozen=True, slots=True)
class ExportMade:
    """One export: for whom, under which file name, how many entries, and the logs' numbers it reached.

    ``since`` are the numbers after which it begins; ``nonce`` is what its receipt code follows from; ``told`` and
    ``told_by`` say when and to whom its receipt was told by telephone.
    """

    bundle: str
    audience: str
    name: str
    sha256: str
    made: str
    entries: int
    have: Mapping[str, int]
    since: Mapping[str, int] = field(default_factory=dict)
    nonce: str = ""
    told: str = ""
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """One bundle taken in; ``fresh`` entries were new, ``held`` wait for others; ``code`` is its receipt code."""

    bundle: str
    sha256: str
    device: str
    label: str
    name: str
    made: str
    imported: str
    entries: int
    fresh: int
    held: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class TrayItem:
    """A bundle kept aside: its sender is not enrolled, or withdrawn."""

    bundle: str
    reason: str
    device: str
    label: str
    file: str
    arrived: str


class Ledger:
    """Reads and writes the local tables of the exchange; writes happen inside a transaction of the caller."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # ---- trust -----------------------------------------------------------------------------------------------

    def trust_links(self) -> list[bytes]:
        """Return the links of the trust chain held here, first one first."""
        return [row["doc"] for row in self._db.rows("SELECT doc FROM trust ORDER BY version")]

    def put_trust(self, links: Sequence[bytes]) -> None:
        """Keep a verified trust chain as the one in force; what is held already is not written again."""
        self._db.connection.executemany(
            "INSERT INTO trust (version, doc) VALUES (?, ?) ON CONFLICT (version)"
            " DO UPDATE SET doc = excluded.doc WHERE doc != excluded.doc",
            list(enumerate(links, 1)),
        )
        self._db.connection.execute("DELETE FROM trust WHERE version > ?", (len(links),))

    # ---- what others have ------------------------------------------------------------------------------------

    def put_have(self, device: str, have: Mapping[str, int], bundle: str) -> None:
        """Keep what a device said it durably has; its newest word counts, also when it is lower (a restored PC)."""
        self._db.connection.execute("DELETE FROM peer_have WHERE device = ?", (device,))
        self._db.connection.executemany(
            "INSERT INTO peer_have (device, log, n, bundle) VALUES (?, ?, ?, ?)",
            [(device, log, n, bundle) for log, n in have.items()],
        )

    def have_of(self, device: str) -> dict[str, int]:
        """Return what a device last said it has."""
        return {
            row["log"]: row["n"]
            for row in self._db.rows("SELECT log, n FROM peer_have WHERE device = ?", device)
        }

    # ---- attachments -----------------------------------------------------------------------------------------

    def put_missing(self, digests: Iterable[str]) -> None:
        """Note attachments whose bytes have not come yet."""
        self._db.connection.executemany(
            "INSERT OR IGNORE INTO missing_blob (sha256) VALUES (?)", [(digest,) for digest in digests]
        )

    def drop_missing(self, digests: Iterable[str]) -> None:
        """Forget attachments that have come."""
        self._db.connection.executemany(
            "DELETE FROM missing_blob WHERE sha256 = ?", [(digest,) for digest in digests]
        )

    def missing(self) -> list[str]:
        """Return the hashes of attachments that have not come yet."""
        rows = self._db.rows("SELECT sha256 FROM missing_blob ORDER BY sha256 LIMIT 4096")
        return [row["sha256"] for row in rows]

    def put_wanted(self, device: str, digests: Iterable[str]) -> None:
        """Keep what a device asks for; its newest word replaces the earlier one."""
        self._db.connection.execute("DELETE FROM wanted_blob WHERE device = ?", (device,))
        self._db.connection.executemany(
            "INSERT INTO wanted_blob (device, sha256) VALUES (?, ?)", [(device, digest) for digest in digests]
        )

    def wanted(self, devices: Iterable[str]) -> list[str]:
        """Return the hashes of attachments that any of some devices asks for."""
        found: dict[str, None] = {}
        for device in devices:
            rows = self._db.rows("SELECT sha256 FROM wanted_blob WHERE device = ? ORDER BY sha256", device)
            found.update({row["sha256"]: None for row in rows})
        return list(found)

    # ---- exports and receipts --------------------------------------------------------------------------------

    def put_export(self, export: ExportMade) -> None:
        """Note an export."""
        self._db.connection.execute(
            "INSERT INTO export (bundle, audience, name, sha256, made, entries, have, since, nonce)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                export.bundle,
                export.audience,
                export.name,
                export.sha256,
                export.made,
                export.entries,
                json.dumps(dict(export.have)),
                json.dumps(dict(export.since)),
                export.nonce,
            ),
        )

    def exports(self, audience: str = "") -> list[ExportMade]:
        """Return the newest exports first, of one audience or of all."""
        rows = self._db.rows(
            f"SELECT * FROM export WHERE ? IN ('', audience) ORDER BY no DESC LIMIT {LISTED}", audience
        )
        return [_export(row) for row in rows]

    def exports_with_code(self) -> list[ExportMade]:
        """Return every export that has a receipt code, the newest first."""
        return [
            _export(row) for row in self._db.rows("SELECT * FROM export WHERE nonce != '' ORDER BY no DESC")
        ]

    def put_told(self, bundle: str, moment: str, user: str) -> None:
        """Note when and to whom the receipt of an export was told; the first note stays."""
        self._db.connection.execute(
            "UPDATE export SET told = ?, told_by = ? WHERE bundle = ? AND told = ''", (moment, user, bundle)
        )

    def export_count(self, audience: str) -> int:
        """Return how many exports were made for an audience."""
        row = self._db.one("SELECT count(*) AS n FROM export WHERE audience = ?", audience)
        return int(row["n"]) if row is not None else 0

    def put_receipt(self, receipt: Receipt) -> None:
        """Note that a bundle was taken in; the first note stays, but gains a receipt code it did not have."""
        self._db.connection.execute(
            "INSERT INTO receipt (bundle, sha256, device, label, name, made, imported, entries, fresh, held, code)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (bundle) DO UPDATE SET code = excluded.code"
            " WHERE receipt.code = ''",
            (
                receipt.bundle,
                receipt.sha256,
                receipt.device,
                receipt.label,
                receipt.name,
                receipt.made,
                receipt.imported,
                receipt.entries,
                receipt.fresh,
                receipt.held,
                receipt.code,
            ),
        )

    def receipt(self, bundle: str) -> Receipt | None:
        """Return the note about a bundle, None when it was never taken in."""
        return next(iter(self._receipts("WHERE bundle = ?", bundle)), None)

    def receipts(self) -> list[Receipt]:
        """Return the newest receipts first."""
        return self._receipts("")

    def _receipts(self, where: str, *params: str) -> list[Receipt]:
        rows = self._db.rows(f"SELECT * FROM receipt {where} ORDER BY no DESC LIMIT {LISTED}", *params)
        names = Receipt.__slots__
        return [Receipt(**{name: row[name] for name in names}) for row in rows]

    # ---- tray ------------------------------------------------------------------------------------------------

    def put_tray(self, item: TrayItem) -> None:
        """Keep a bundle aside."""
        self._db.connection.execute(
            "INSERT OR REPLACE INTO tray (bundle, reason, device, label, file, arrived) VALUES (?, ?, ?, ?, ?, ?)",
            (item.bundle, item.reason, item.device, item.label, item.file, item.arrived),
        )

    def tray(self) -> list[TrayItem]:
        """Return what is kept aside."""
        rows = self._db.rows(f"SELECT * FROM tray ORDER BY arrived, bundle LIMIT {LISTED}")
        names = TrayItem.__slots__
        return [TrayItem(**{name: row[name] for name in names}) for row in rows]

    def drop_tray(self, bundles: Iterable[str]) -> None:
        """Forget bundles that have been taken in after all."""
        self._db.connection.executemany(
            "DELETE FROM tray WHERE bundle = ?", [(bundle,) for bundle in bundles]
        )


def _export(row: sqlite3.Row) -> ExportMade:
    return ExportMade(
        row["bundle"],
        row["audience"],
        row["name"],
        row["sha256"],
        row["made"],
        row["entries"],
        json.loads(row["have"]),
        json.loads(row["since"]),
        row["nonce"],
        row["told"],
        row["told_by"],
    )
