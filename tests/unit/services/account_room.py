"""A place with its accounts, over a real database, with cheap hashes and a clock that the test turns."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.models.people import Actor
from app.models.places import HQ_CODE, Place, Site
from app.services.accounts import Accounts
from app.services.attempts import Attempts
from app.services.clock import Clock
from app.services.desk import Desk
from app.services.passwords import Cost, Hasher
from app.services.reference import Reference
from app.services.users import UserForm
from app.storage.blobs import Blobs
from app.storage.database import Database, open_database
from app.storage.highwater import Highwater
from app.storage.local import Credentials, Settings
from app.storage.records import Records
from app.storage.store import Origin, Store
from app.storage.upgrade import migrate

PASSWORD = "border-2026"
CHEAP = Cost(memory=8, passes=1, lanes=1)


class Seconds:
    """A monotonic clock under the test's hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


class NoKey:
    device = "test"

    @staticmethod
    def seal(log: str, n: int, chain: bytes) -> bytes:
        return b"seal"


@dataclass
class Room:
    """One PC; ``start_again`` is what happens when the program is closed and opened."""

    database: Database
    desk: Desk
    seconds: Seconds = field(default_factory=Seconds)
    cost: Cost = CHEAP
    accounts: Accounts = field(init=False)

    def __post_init__(self) -> None:
        self.start_again()

    def start_again(self) -> None:
        self.accounts = Accounts(
            self.desk, Credentials(self.database), Hasher(self.cost), Attempts(self.seconds)
        )

    def first(self) -> Actor:
        return self.accounts.first_administrator("محمد علي حسين كاظم", "admin", PASSWORD, "ar")

    def add(self, actor: Actor, login: str, **more: object) -> str:
        form = UserForm("کاوە عەزیز ڕەشید", login, **more)
        return self.accounts.add_user(actor, form, PASSWORD).id


def make_room(folder: Path, place: Place | None = None) -> Room:
    folder.mkdir(parents=True, exist_ok=True)
    database = open_database(folder / "gatebook.db")
    migrate(database)
    clock = Clock()
    store = Store(database, NoKey(), Origin("test", lambda: str(clock.now())), Highwater(folder / "keys"))
    records = Records(database, store.logs)
    desk = Desk(
        store,
        records,
        Blobs(folder / "blobs"),
        Settings(database),
        Reference(records),
        clock,
        place or Place(Site.POINT, "SLM"),
    )
    return Room(database, desk)


def headquarters() -> Place:
    return Place(Site.HQ, HQ_CODE)
