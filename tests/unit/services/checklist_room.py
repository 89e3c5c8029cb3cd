"""A place with checklists over a real database, three people, and a clock under the test's hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Self

from app.models.checklists import Item, ItemType, Template
from app.models.people import Actor, Role
from app.models.places import Place, Site
from app.models.records import Put
from app.services.checklists import Checklists
from app.services.clock import SetClock
from app.services.desk import Desk
from app.services.reference import Reference
from app.storage.blobs import Blobs
from app.storage.database import Database, open_database
from app.storage.highwater import Highwater
from app.storage.local import Settings
from app.storage.records import Records
from app.storage.store import Origin, Store
from app.storage.upgrade import migrate

IRAQ = timezone(timedelta(hours=3))
OFFICER = Actor("u-officer", "Karwan", Role.OFFICER, "SLM", "BPC", "arrival")
SECOND = Actor("u-second", "Sara", Role.OFFICER, "SLM", "BPC")
SUPERVISOR = Actor("u-supervisor", "Ali", Role.SUPERVISOR, "SLM", "BPC")
BOOTH, CLOSING, CASE, POWER = "SOP-01@1.0", "SOP-02@1.0", "SOP-04@1.0", "SOP-13@1.0"


class NoKey:
    device = "test"

    @staticmethod
    def seal(log: str, n: int, chain: bytes) -> bytes:
        return b"seal"


@dataclass
class Room:
    database: Database
    desk: Desk
    clock: SetClock
    checklists: Checklists

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *trouble: object) -> None:
        self.database.close()

    def start(self, template: str = BOOTH, actor: Actor = OFFICER, **more: str) -> str:
        given = {"shift_date": "2026-11-23", "shift_name": "day", **more}
        return self.checklists.start(actor, template, **given).id

    def fill(self, run: str, actor: Actor = OFFICER) -> None:
        """Answer every required item well."""
        for item in self.checklists.detail(run).template.items():
            if item.required:
                self.checklists.answer(actor, run, item.code, good_answer(item))

    def completed(self, template: str = BOOTH, actor: Actor = OFFICER, **more: str) -> str:
        run = self.start(template, actor, **more)
        self.fill(run, actor)
        self.checklists.complete(actor, run)
        return run

    def signed(self) -> str:
        run = self.completed()
        self.checklists.sign_off(SUPERVISOR, run)
        return run


def good_answer(item: Item) -> str:
    match item.type:
        case ItemType.YES_NO_NA:
            return "yes"
        case ItemType.CHOICE:
            return next(option.code for option in item.options if option.code not in item.fails_on)
        case ItemType.NUMBER:
            return str(item.minimum if item.minimum is not None else item.maximum or 1)
        case ItemType.DATE:
            return "2026-11-23"
        case ItemType.TIME:
            return "07:05"
        case ItemType.DATETIME:
            return "2026-11-23T07:05"
    return "B04"


def first_of(template: Template, kind: ItemType, **wanted: bool) -> Item:
    return next(
        item
        for item in template.items()
        if item.type is kind and all(getattr(item, name) == value for name, value in wanted.items())
    )


def make_room(folder: Path, place: Place | None = None) -> Room:
    folder.mkdir(parents=True, exist_ok=True)
    database = open_database(folder / "gatebook.db")
    migrate(database)
    clock = SetClock(datetime(2026, 11, 23, 9, 30, tzinfo=IRAQ))
    store = Store(database, NoKey(), Origin("test", lambda: str(clock.now())), Highwater(folder / "keys"))
    records = Records(database, store.logs)
    at = place or Place(Site.POINT, "SLM")
    desk = Desk(store, records, Blobs(folder / "blobs"), Settings(database), Reference(records), clock, at)
    people = [
        Put("user", actor.id, {"point": at.code, "name": actor.name, "active": 1})
        for actor in (OFFICER, SECOND, SUPERVISOR)
    ]
    desk.save(OFFICER, people)
    return Room(database, desk, clock, Checklists(desk))
