"""The tables of a database as the first released program made them; every later form is made from this one.

Never edited: databases of version 1 exist, and a new database takes the same way as they do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_BOOKS = (
    # A log, or one branch of a forked one: ``branch`` is the hash of the first divergent entry, else ''.
    "CREATE TABLE log (no INTEGER PRIMARY KEY, id TEXT NOT NULL, "
    "branch TEXT NOT NULL DEFAULT '',\n        parent INTEGER NOT NULL DEFAULT 0, "
    "base INTEGER NOT NULL DEFAULT 0, "
    "device TEXT NOT NULL DEFAULT '',\n        audience TEXT NOT NULL DEFAULT '', "
    "own INTEGER NOT NULL DEFAULT 0, n INTEGER NOT NULL DEFAULT 0,\n        hash BLOB NOT NULL, "
    "c INTEGER NOT NULL DEFAULT 0, sig BLOB, "
    "depped INTEGER NOT NULL DEFAULT 0,\n        seen TEXT NOT NULL DEFAULT '{}', UNIQUE (id, "
    "branch))",
    # ``id`` is (log.no << 40) | n, so that one tree holds every log in its own order.
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, c INTEGER NOT NULL, hash BLOB NOT NULL, line BLOB NOT NULL)",
    "CREATE TABLE held (log TEXT NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, "
    "line BLOB NOT NULL, PRIMARY KEY (log, n, hash)) WITHOUT ROWID",
    "CREATE TABLE held_seal (log TEXT NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, "
    "sig BLOB NOT NULL, PRIMARY KEY (log, n, hash)) WITHOUT ROWID",
    "CREATE TABLE seal (log INTEGER NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, "
    "sig BLOB NOT NULL, PRIMARY KEY (log, n)) WITHOUT ROWID",
)
"""The logs."""

_FOUND = (
    "CREATE TABLE conflict (tbl TEXT NOT NULL, row TEXT NOT NULL, register TEXT NOT NULL, "
    "root TEXT NOT NULL, PRIMARY KEY (tbl, row, register)) WITHOUT ROWID",
    "CREATE INDEX ix_conflict_root ON conflict (root)",
    "CREATE TABLE problem (log INTEGER NOT NULL, n INTEGER NOT NULL, op INTEGER NOT NULL, "
    "code TEXT NOT NULL, params TEXT NOT NULL, PRIMARY KEY (log, n, op, code)) WITHOUT ROWID",
    "CREATE TABLE freeze (run TEXT NOT NULL, log INTEGER NOT NULL, n INTEGER NOT NULL, "
    "c INTEGER NOT NULL, user TEXT NOT NULL, moment TEXT NOT NULL, writes TEXT NOT NULL, "
    "snapshot TEXT NOT NULL, PRIMARY KEY (run, log, n)) WITHOUT ROWID",
)
"""What folding finds beside the records."""

_LOCAL = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE credential (user TEXT PRIMARY KEY, hash TEXT NOT NULL, "
    "failures INTEGER NOT NULL DEFAULT 0, changed TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE trust (version INTEGER PRIMARY KEY, doc BLOB NOT NULL)",
    # What another device has durably, as it told us in a signed bundle.
    "CREATE TABLE peer_have (device TEXT NOT NULL, log TEXT NOT NULL, n INTEGER NOT NULL, "
    "bundle TEXT NOT NULL, PRIMARY KEY (device, log)) WITHOUT ROWID",
    "CREATE TABLE export (no INTEGER PRIMARY KEY, bundle TEXT NOT NULL, audience TEXT NOT NULL, "
    "name TEXT NOT NULL, sha256 TEXT NOT NULL, made TEXT NOT NULL, entries INTEGER NOT NULL, "
    "have TEXT NOT NULL)",
    "CREATE TABLE receipt (no INTEGER PRIMARY KEY, bundle TEXT NOT NULL UNIQUE, "
    "sha256 TEXT NOT NULL, device TEXT NOT NULL, label TEXT NOT NULL, name TEXT NOT NULL, "
    "made TEXT NOT NULL, imported TEXT NOT NULL, entries INTEGER NOT NULL, fresh INTEGER NOT NULL, "
    "held INTEGER NOT NULL)",
    "CREATE TABLE tray (bundle TEXT PRIMARY KEY, reason TEXT NOT NULL, device TEXT NOT NULL, "
    "label TEXT NOT NULL, file TEXT NOT NULL, arrived TEXT NOT NULL) WITHOUT ROWID",
    # Logs of which another PC holds something else under a number that is held here too: probably a copied disk.
    "CREATE TABLE suspect (log TEXT PRIMARY KEY) WITHOUT ROWID",
    # Attachments named in entries whose bytes have not come yet, and those that other devices ask for.
    "CREATE TABLE missing_blob (sha256 TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE wanted_blob (device TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (device, "
    "sha256)) WITHOUT ROWID",
)
"""What belongs to the PC alone."""

_RECORDS = (
    'CREATE TABLE "template" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "code" TEXT, '
    '"version" TEXT, "doc" TEXT, "published" TEXT, "retired" TEXT, _live TEXT NOT NULL, '
    "_flags INTEGER NOT NULL DEFAULT 0, _heads TEXT NOT NULL DEFAULT '')",
    'CREATE TABLE "reference" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "list" TEXT, '
    '"code" TEXT, "doc" TEXT, "retired" TEXT, _live TEXT NOT NULL, '
    "_flags INTEGER NOT NULL DEFAULT 0, _heads TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_reference_list_code" ON "reference" ("list", "code")',
    'CREATE TABLE "user" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"login" TEXT, "name" TEXT, "name_latin" TEXT, "role" TEXT, "agency" TEXT, "section" TEXT, '
    '"post" TEXT, "person" TEXT, "lang" TEXT, "active" INTEGER, _live TEXT NOT NULL, '
    "_flags INTEGER NOT NULL DEFAULT 0, _heads TEXT NOT NULL DEFAULT '', "
    "_text TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_user_point_login" ON "user" ("point", "login")',
    'CREATE INDEX "ix_user_name_id" ON "user" ("name", "id")',
    'CREATE VIRTUAL TABLE "user_fts" USING fts5(_text, content="user", content_rowid=\'rowid_\', '
    'detail=none, tokenize="unicode61 remove_diacritics 0")',
    'CREATE TABLE "person" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"name" TEXT, "name_latin" TEXT, "rank" TEXT, "unit" TEXT, "agency" TEXT, "section" TEXT, '
    '"sex" TEXT, "staff_no" TEXT, "phone" TEXT, "post" TEXT, "active" INTEGER, _live TEXT NOT NULL, '
    "_flags INTEGER NOT NULL DEFAULT 0, _heads TEXT NOT NULL DEFAULT '', "
    "_text TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_person_name_id" ON "person" ("name", "id")',
    'CREATE INDEX "ix_person_point_name" ON "person" ("point", "name")',
    'CREATE VIRTUAL TABLE "person_fts" USING fts5(_text, content="person", content_rowid=\'rowid_\', '
    'detail=none, tokenize="unicode61 remove_diacritics 0")',
    'CREATE TABLE "location" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"code" TEXT, "name" TEXT, "kind" TEXT, "parent_location" TEXT, "active" INTEGER, '
    "_live TEXT NOT NULL, _flags INTEGER NOT NULL DEFAULT 0, _heads TEXT NOT NULL DEFAULT '', "
    "_text TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_location_point_name" ON "location" ("point", "name")',
    'CREATE VIRTUAL TABLE "location_fts" USING fts5(_text, content="location", '
    "content_rowid='rowid_', detail=none, tokenize=\"unicode61 remove_diacritics 0\")",
    'CREATE TABLE "asset" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"agency" TEXT, "section" TEXT, "tag" TEXT, "donor_tag" TEXT, "serial" TEXT, "item" TEXT, '
    '"name" TEXT, "manufacturer" TEXT, "model" TEXT, "category" TEXT, "location" TEXT, '
    '"holder" TEXT, "stage" TEXT, "condition" TEXT, "condition_note" TEXT, "condition_photo" TEXT, '
    '"donor" TEXT, "project" TEXT, "purchase_order" TEXT, "acquired" TEXT, "cost" TEXT, '
    '"currency" TEXT, "warranty_end" TEXT, "next_maintenance" TEXT, "next_calibration" TEXT, '
    '"note" TEXT, _live TEXT NOT NULL, _flags INTEGER NOT NULL DEFAULT 0, '
    "_heads TEXT NOT NULL DEFAULT '', _text TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_asset_tag_id" ON "asset" ("tag", "id")',
    'CREATE INDEX "ix_asset_name_id" ON "asset" ("name", "id")',
    'CREATE INDEX "ix_asset_point_tag" ON "asset" ("point", "tag")',
    'CREATE INDEX "ix_asset_condition_tag" ON "asset" ("condition", "tag")',
    'CREATE VIRTUAL TABLE "asset_fts" USING fts5(_text, content="asset", content_rowid=\'rowid_\', '
    'detail=none, tokenize="unicode61 remove_diacritics 0")',
    'CREATE TABLE "asset_move" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"asset" TEXT, "kind" TEXT, "from_location" TEXT, "to_location" TEXT, "from_person" TEXT, '
    '"to_person" TEXT, "to_point" TEXT, "from_stage" TEXT, "to_stage" TEXT, "from_condition" TEXT, '
    '"to_condition" TEXT, "doc_no" TEXT, "doc_date" TEXT, "day" TEXT, "at" TEXT, "author" TEXT, '
    "\"note\" TEXT, _write TEXT NOT NULL, _void TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_asset_move_asset" ON "asset_move" ("asset")',
    'CREATE TABLE "stock_item" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"agency" TEXT, "section" TEXT, "item" TEXT, "name" TEXT, "unit" TEXT, "scale" INTEGER, '
    '"minimum" INTEGER, "expiry_tracked" INTEGER, "note" TEXT, "active" INTEGER, '
    "_live TEXT NOT NULL, _flags INTEGER NOT NULL DEFAULT 0, _heads TEXT NOT NULL DEFAULT '', "
    "_text TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_stock_item_name_id" ON "stock_item" ("name", "id")',
    'CREATE INDEX "ix_stock_item_point_name" ON "stock_item" ("point", "name")',
    'CREATE VIRTUAL TABLE "stock_item_fts" USING fts5(_text, content="stock_item", '
    "content_rowid='rowid_', detail=none, tokenize=\"unicode61 remove_diacritics 0\")",
    'CREATE TABLE "stock_move" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"item" TEXT, "location" TEXT, "kind" TEXT, "qty" INTEGER, "lot" TEXT, "expiry" TEXT, '
    '"pair" TEXT, "to_point" TEXT, "person" TEXT, "doc_no" TEXT, "doc_date" TEXT, "counted" INTEGER, '
    '"book" INTEGER, "day" TEXT, "at" TEXT, "author" TEXT, "note" TEXT, _write TEXT NOT NULL, '
    "_void TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_stock_move_item_location" ON "stock_move" ("item", "location")',
    'CREATE TABLE "run" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"agency" TEXT, "section" TEXT, "zone" TEXT, "template" TEXT, "shift_date" TEXT, '
    '"shift_name" TEXT, "case_ref" TEXT, "title" TEXT, "opened" TEXT, "completed_at" TEXT, '
    '"completed_by" TEXT, "stage" TEXT, "return_comment" TEXT, "returned_by" TEXT, "note" TEXT, '
    "_live TEXT NOT NULL, _flags INTEGER NOT NULL DEFAULT 0, _heads TEXT NOT NULL DEFAULT '', "
    "_status TEXT NOT NULL DEFAULT 'draft', _signed TEXT NOT NULL DEFAULT '', "
    "_text TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_run_shift_date_id" ON "run" ("shift_date", "id")',
    'CREATE INDEX "ix_run_opened_id" ON "run" ("opened", "id")',
    'CREATE INDEX "ix_run_template_shift_date" ON "run" ("template", "shift_date")',
    'CREATE INDEX "ix_run_point_opened" ON "run" ("point", "opened")',
    'CREATE VIRTUAL TABLE "run_fts" USING fts5(_text, content="run", content_rowid=\'rowid_\', '
    'detail=none, tokenize="unicode61 remove_diacritics 0")',
    "CREATE INDEX ix_run_status ON run (_status, opened)",
    'CREATE TABLE "answer" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "run" TEXT, '
    '"item" TEXT, "value" TEXT, "comment" TEXT, "blob" TEXT, "photo" TEXT, _live TEXT NOT NULL, '
    "_flags INTEGER NOT NULL DEFAULT 0)",
    'CREATE INDEX "ix_answer_run" ON "answer" ("run")',
    'CREATE TABLE "session" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "point" TEXT, '
    '"agency" TEXT, "course" TEXT, "code" TEXT, "title" TEXT, "starts_on" TEXT, "ends_on" TEXT, '
    '"days" TEXT, "hours" INTEGER, "venue" TEXT, "trainers" TEXT, "language" TEXT, "funding" TEXT, '
    '"status" TEXT, "note" TEXT, _live TEXT NOT NULL, _flags INTEGER NOT NULL DEFAULT 0, '
    "_heads TEXT NOT NULL DEFAULT '', _text TEXT NOT NULL DEFAULT '')",
    'CREATE INDEX "ix_session_starts_on_id" ON "session" ("starts_on", "id")',
    'CREATE INDEX "ix_session_title_id" ON "session" ("title", "id")',
    'CREATE INDEX "ix_session_point_starts_on" ON "session" ("point", "starts_on")',
    'CREATE VIRTUAL TABLE "session_fts" USING fts5(_text, content="session", content_rowid=\'rowid_\', '
    'detail=none, tokenize="unicode61 remove_diacritics 0")',
    'CREATE TABLE "participant" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, '
    '"session" TEXT, "person" TEXT, "status" TEXT, "position" INTEGER, "replaces" TEXT, '
    '"pre_score" TEXT, "post_score" TEXT, "practical_score" TEXT, "certificate" TEXT, '
    "_live TEXT NOT NULL, _flags INTEGER NOT NULL DEFAULT 0)",
    'CREATE INDEX "ix_participant_session_position" ON "participant" ("session", "position")',
    'CREATE INDEX "ix_participant_person" ON "participant" ("person")',
    'CREATE TABLE "attendance" (rowid_ INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "session" TEXT, '
    '"day" TEXT, "person" TEXT, "mark" TEXT, "note" TEXT, _live TEXT NOT NULL, '
    "_flags INTEGER NOT NULL DEFAULT 0)",
    'CREATE INDEX "ix_attendance_session_day" ON "attendance" ("session", "day")',
)
"""The record tables with their indexes and search."""

_GUARDED = (
    "template",
    "reference",
    "user",
    "person",
    "location",
    "asset",
    "asset_move",
    "stock_item",
    "stock_move",
    "run",
    "answer",
    "session",
    "participant",
    "attendance",
    "conflict",
    "problem",
    "freeze",
)
"""Tables that follow from the log: only a fold may write them."""

_GUARDED_BOOKS = ("entry", "seal")


def statements() -> Iterator[str]:
    """Yield every statement that makes an empty database of version 1."""
    yield from lasting()
    yield from (*_FOUND, *_RECORDS)
    yield from _guards(_GUARDED)


def lasting() -> Iterator[str]:
    """Yield the statements that make what does not follow from the log."""
    yield from (*_BOOKS, *_LOCAL)
    yield from _guards(_GUARDED_BOOKS)


def _guards(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        for verb in ("INSERT", "UPDATE", "DELETE"):
            yield (
                f'CREATE TRIGGER "guard_{name}_{verb.lower()}" BEFORE {verb} ON "{name}" WHEN NOT folding()'
                " BEGIN SELECT RAISE(ABORT, 'use store.save'); END"
            )
