"""What every service works with: the store, the reading side, the place, the clock and the shipped reference data."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.people import Actor
from app.models.places import Place
from app.models.records import Change, Record, Saved
from app.services.changed import Changed
from app.services.clock import Clock
from app.services.reference import Reference
from app.storage.blobs import Blobs
from app.storage.local import Settings
from app.storage.records import Records
from app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """The parts shared by all services of one open home."""

    store: Store
    records: Records
    blobs: Blobs
    settings: Settings
    reference: Reference
    clock: Clock
    place: Place

    def save(
        self, actor: Actor, changes: Sequence[Change], *, point: str = "", why: str = ""
    ) -> Saved | None:
        """Save changes in the name of ``actor``; ``point`` says whose record it is when headquarters writes."""
        return self.store.save(actor.id, changes, audience=self.place.audience(point), why=why)

    def changed(self, changes: Sequence[Change]) -> Changed:
        """Say which tables and rows some changes were about."""
        ids = dict.fromkeys(change.row for change in changes)
        return Changed(frozenset(change.table for change in changes), tuple(ids))

    def existing(self, table: str, row_id: str) -> Record:
        """Return a row; raise Refused ``record_missing`` when there is none or it was deleted."""
        found = self.records.get(table, row_id)
        if found is None or found.deleted:
            raise Refused("record_missing", table=table, row=row_id)
        return found
