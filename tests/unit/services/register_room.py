"""A point with its equipment, training and staff services over a real database and a real signing key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.models.people import Actor, Role
from app.models.places import HQ_CODE, Place, Site
from app.models.records import Put
from app.services.clock import SetClock
from app.services.desk import Desk
from app.services.equipment import Equipment
from app.services.reference import Reference
from app.services.staff import Staff
from app.services.training import Training
from app.storage.blobs import Blobs
from app.storage.database import Database, open_database
from app.storage.highwater import Highwater
from app.storage.local import Settings
from app.storage.records import Records
from app.storage.store import Origin, Store
from app.storage.upgrade import migrate

POINT = Place(Site.POINT, "SLM")
HEADQUARTERS = Place(Site.HQ, HQ_CODE)
OFFICER = Actor("u1", "Ali Hasan", Role.OFFICER, "SLM")
SUPERVISOR = Actor("u2", "Sara Karim", Role.SUPERVISOR, "SLM", lang="ar")
ANALYST = Actor("u9", "Nour Adil", Role.HQ)


class Key:
    """Signs with a fresh Ed25519 key."""

    device = "d1"

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()

    def seal(self, log: str, n: int, chain: bytes) -> bytes:
        return self._key.sign(f"{log}:{n}:".encode() + chain)


@dataclass
class Room:
    """One PC of a place."""

    database: Database
    desk: Desk
    clock: SetClock
    equipment: Equipment
    training: Training
    people: Staff

    def entries(self) -> int:
        """Return how many entries the PC has written."""
        return sum(log.n for log in self.desk.store.logs.all())

    def person(self, name: str = "علي حسن جاسم", **values: str) -> str:
        return self.people.add_person(OFFICER, {"name": name, **values}).id

    def place(self, name: str = "Store", parent: str = "") -> str:
        return self.equipment.locations.add(OFFICER, {"name": name, "parent_location": parent}).id

    def asset(self, tag: str = "SLM-0001", **values: str) -> str:
        return self.equipment.add_asset(OFFICER, {"name": "Passport reader", "tag": tag, **values}).id

    def consumable(self, name: str = "Masks", **values: str) -> str:
        return self.equipment.stock.add_stock_item(OFFICER, {"name": name, "unit": "box", **values}).id

    def session(self, *days: str, **values: str) -> str:
        found = days or ("2026-11-22", "2026-11-23", "2026-11-24")
        return self.training.add_session(OFFICER, {"course": "DOC-B", **values}, found).id


def make_room(folder: Path, place: Place = POINT) -> Room:
    folder.mkdir(parents=True, exist_ok=True)
    database = open_database(folder / "gatebook.db")
    migrate(database)
    clock = SetClock(datetime(2026, 11, 23, 9, 30, tzinfo=timezone(timedelta(hours=3))))
    store = Store(database, Key(), Origin("test", lambda: str(clock.now())), Highwater(folder / "keys"))
    records = Records(database, store.logs)
    desk = Desk(store, records, Blobs(folder / "blobs"), Settings(database), Reference(records), clock, place)
    users = [
        Put("user", actor.id, {"point": place.code, "name": actor.name}) for actor in (OFFICER, SUPERVISOR)
    ]
    desk.save(OFFICER, users)
    return Room(database, desk, clock, Equipment(desk), Training(desk), Staff(desk))
