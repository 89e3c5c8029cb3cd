"""Opens a home and holds all services over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app import __version__
from app.errors import Refused
from app.paths import Home
from app.progress import CancelToken, Progress
from app.services.accounts import Accounts
from app.services.checklists import Checklists
from app.services.clock import Clock
from app.services.desk import Desk
from app.services.device import DeviceSealer, seal_holds
from app.services.documents import Documents
from app.services.equipment import Equipment
from app.services.exchange import Exchange
from app.services.reference import Reference
from app.services.site import place_of
from app.services.staff import Staff
from app.services.training import Training
from app.storage.blobs import Blobs
from app.storage.database import Database, open_database
from app.storage.dump import dump
from app.storage.highwater import Highwater
from app.storage.home_lock import HomeLock
from app.storage.local import Credentials, Settings
from app.storage.migrations import migrate
from app.storage.records import Records
from app.storage.refold import CheckReport, check
from app.storage.store import Origin, Store
from app.sync.keys import DeviceKeys, load_or_create


@dataclass(slots=True)
class Gatebook:
    """One open home with its services; everything runs on the thread that uses the database."""

    home: Home
    desk: Desk
    accounts: Accounts
    checklists: Checklists
    equipment: Equipment
    training: Training
    people: Staff
    exchange: Exchange
    documents: Documents
    _database: Database
    _lock: HomeLock
    _highwater: Highwater

    def dump(self) -> Iterator[str]:
        """Yield the canonical text of every folded record, conflict and problem."""
        return dump(self._database, self.desk.store.logs)

    def check(self, progress: Progress | None = None, cancel: CancelToken | None = None) -> CheckReport:
        """Fold everything again, compare, and verify every chain and seal."""
        holds = seal_holds(self.exchange.known_keys())
        return check(
            self._database, self.desk.store.logs, holds, progress or Progress(), cancel or CancelToken()
        )

    def close(self) -> None:
        """Close the database and let other programs open the home."""
        self._highwater.close()
        self._database.close()
        self._lock.release()


def open_gatebook(home: Home, *, clock: Clock | None = None) -> Gatebook:
    """Open a home that has been set up.

    Raises Refused ``home_not_set_up``, Environment ``home_in_use`` and whatever the disk and the database say.
    """
    if not home.exists:
        raise Refused("home_not_set_up", path=str(home.root))
    lock = HomeLock(home.root)
    lock.acquire()
    try:
        return _open(home, lock, clock or Clock())
    except BaseException:
        lock.release()
        raise


def _open(home: Home, lock: HomeLock, clock: Clock) -> Gatebook:
    home.make()
    database = open_database(home.database)
    try:
        migrate(database)
        keys, _ = load_or_create(home.root)
        return _assemble(home, lock, clock, database, keys)
    except BaseException:
        database.close()
        raise


def _assemble(home: Home, lock: HomeLock, clock: Clock, database: Database, keys: DeviceKeys) -> Gatebook:
    highwater = Highwater(home.keys)
    settings = Settings(database)
    place = place_of(settings)
    store = Store(database, DeviceSealer(keys), Origin(__version__, lambda: str(clock.now())), highwater)
    records = Records(database, store.logs)
    desk = Desk(store, records, Blobs(home.blobs), settings, Reference(records), clock, place)
    checklists = Checklists(desk)
    equipment = Equipment(desk)
    training = Training(desk)
    people = Staff(desk)
    return Gatebook(
        home=home,
        desk=desk,
        accounts=Accounts(desk, Credentials(database)),
        checklists=checklists,
        equipment=equipment,
        training=training,
        people=people,
        exchange=Exchange(desk, home, database, keys),
        documents=Documents(desk, checklists, equipment, training),
        _database=database,
        _lock=lock,
        _highwater=highwater,
    )
