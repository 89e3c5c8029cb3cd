"""Opens a home and holds all services over it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from app import __version__
from app.errors import Environment, Refused
from app.paths import Home
from app.progress import CancelToken, Progress
from app.services.clock import Clock
from app.services.desk import Desk
from app.services.device import device_of, seal_holds
from app.services.reference import Reference
from app.services.site import place_of
from app.storage.blobs import Blobs
from app.storage.database import Database, open_database
from app.storage.highwater import Highwater
from app.storage.home_lock import HomeLock
from app.storage.local import Credentials, Settings
from app.storage.records import Records
from app.storage.store import Origin, Store
from app.storage.upgrade import migrate

_COPIED_ON = "copied_on"
"""Setting: the day on which the database was last copied into ``backups``."""

if TYPE_CHECKING:
    from app.services.accounts import Accounts
    from app.services.actions import Actions
    from app.services.channels import Channels
    from app.services.checklists import Checklists
    from app.services.checklists_missed import Duties
    from app.services.checklists_review import Review
    from app.services.conflicts import Conflicts
    from app.services.documents import Documents
    from app.services.equipment import Equipment
    from app.services.exchange import Exchange
    from app.services.papers import Papers
    from app.services.papers_entry import PaperEntry
    from app.services.reference_lists import ReferenceLists
    from app.services.reports import Reports
    from app.services.staff import Staff
    from app.services.template_drafts import TemplateDrafts
    from app.services.training import Training
    from app.storage.refold import CheckReport


class Gatebook:
    """One open home with its services; everything runs on the thread that uses the database.

    A service is made, and what it needs is imported, when it is first asked for: opening must not cost more than
    the first list.
    """

    def __init__(self, home: Home, lock: HomeLock, clock: Clock, database: Database) -> None:
        self.home = home
        self._lock = lock
        self._database = database
        self._highwater = Highwater(home.keys)
        settings = Settings(database)
        origin = Origin(__version__, lambda: str(clock.now()))
        self._device = device_of(home.root)
        store = Store(database, self._device, origin, self._highwater)
        records = Records(database, store.logs)
        place = place_of(settings)
        self.desk = Desk(store, records, Blobs(home.blobs), settings, Reference(records), clock, place)

    @property
    def has_users(self) -> bool:
        """Whether anybody can sign in on this PC; the services of accounts are not loaded for it."""
        return bool(Credentials(self._database).users())

    @cached_property
    def accounts(self) -> Accounts:
        """Users, passwords and signing in."""
        from app.services.accounts import Accounts

        return Accounts(self.desk, Credentials(self._database))

    @cached_property
    def checklists(self) -> Checklists:
        """Checklists and their runs."""
        from app.services.checklists import Checklists

        return Checklists(self.desk)

    @cached_property
    def actions(self) -> Actions:
        """Corrective actions."""
        from app.services.actions import Actions

        return Actions(self.desk)

    @cached_property
    def duties(self) -> Duties:
        """Which checklists were due, and what became of them."""
        from app.services.checklists_missed import Duties

        return Duties(self.desk, self.checklists)

    @cached_property
    def review(self) -> Review:
        """Reviewing runs: the queue, the run before, remarks, amendments, and moving to another version."""
        from app.services.checklists_review import Review

        return Review(self.desk, self.exchange.pc_name)

    @cached_property
    def templates(self) -> TemplateDrafts:
        """Checklists in preparation, their forms, and giving them out."""
        from app.services.template_drafts import TemplateDrafts

        return TemplateDrafts(self.desk)

    @cached_property
    def equipment(self) -> Equipment:
        """Assets, consumables and places."""
        from app.services.equipment import Equipment

        return Equipment(self.desk)

    @cached_property
    def training(self) -> Training:
        """Courses held and who attended."""
        from app.services.training import Training

        return Training(self.desk)

    @cached_property
    def people(self) -> Staff:
        """The people of the point."""
        from app.services.staff import Staff

        return Staff(self.desk)

    @cached_property
    def lists(self) -> ReferenceLists:
        """The reference lists, as headquarters keeps and gives them out."""
        from app.services.reference_lists import ReferenceLists

        return ReferenceLists(self.desk)

    @cached_property
    def exchange(self) -> Exchange:
        """Joining, bundles and the state of every record on its way."""
        from app.services.exchange import Exchange

        return Exchange(self.desk, self.home, self._database, self._device.keys)

    @cached_property
    def channels(self) -> Channels:
        """The exchange by itself: folders and servers on which bundles travel."""
        from app.services.channels import Channels

        return Channels(self.exchange.counter)

    @cached_property
    def conflicts(self) -> Conflicts:
        """Values that contradict each other, and the decisions between them."""
        from app.services.conflicts import Conflicts

        return Conflicts(self.desk, self.exchange.pc_name)

    @cached_property
    def reports(self) -> Reports:
        """Scores and trends of checklists."""
        from app.services.reports import Reports

        return Reports(self.desk, self.checklists.templates)

    @cached_property
    def papers(self) -> Papers:
        """Printed blank forms and their numbers."""
        from app.services.papers import Papers

        return Papers(self.desk, self.checklists, lambda: self._device.device)

    @cached_property
    def paper_entry(self) -> PaperEntry:
        """Entering papers that come back filled in."""
        from app.services.papers_entry import PaperEntry

        return PaperEntry(self.desk, self.checklists, self.papers)

    @cached_property
    def documents(self) -> Documents:
        """Everything that is printed."""
        from app.services.documents import Documents

        return Documents(
            self.desk,
            self.checklists,
            self.equipment,
            self.training,
            lambda: self.exchange.status().awaited,
        )

    def dump(self) -> Iterator[str]:
        """Yield the canonical text of every folded record, conflict and problem."""
        from app.storage.dump import dump

        return dump(self._database, self.desk.store.logs)

    def check(self, progress: Progress | None = None, cancel: CancelToken | None = None) -> CheckReport:
        """Fold everything again, compare, and verify every chain and seal."""
        from app.storage.refold import check

        holds = seal_holds(self.exchange.known_keys())
        return check(
            self._database, self.desk.store.logs, holds, progress or Progress(), cancel or CancelToken()
        )

    def rest(self) -> None:
        """Do what saves leave for a pause; call when nobody has saved for some seconds."""
        self._database.carry_over()

    def close(self) -> None:
        """Keep the copy of the day, close the database and let other programs open the home."""
        try:
            # A copy that finds no room is made on another day; it must not keep anybody from closing.
            with suppress(Environment, OSError):
                self._keep_copy_of_the_day()
        finally:
            self._highwater.close()
            self._database.close()
            self._lock.release()

    def _keep_copy_of_the_day(self) -> None:
        """Copy the database once a day; a home of today has nothing yet that would need one."""
        settings, today = self.desk.settings, self.desk.clock.today().isoformat()
        before = settings.get(_COPIED_ON)
        if before == today:
            return
        if before:
            from app.storage.copies import keep_copy

            keep_copy(self._database, self.home.backups, today)
        settings.put(_COPIED_ON, today)


def open_gatebook(
    home: Home,
    *,
    clock: Clock | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Gatebook:
    """Open a home that has been set up; records of an older program are brought up to date, which may take a while.

    Raises Refused ``home_not_set_up``, Environment ``home_in_use`` and whatever the disk and the database say.
    """
    _require_database(home)
    lock = HomeLock(home.root)
    lock.acquire()
    try:
        return _open(home, lock, clock or Clock(), progress, cancel)
    except BaseException:
        lock.release()
        raise


def _require_database(home: Home) -> None:
    """Tell a home that lost its database from one that never had any: SQLite would make an empty one in both."""
    if home.exists and home.database.stat().st_size:
        return
    if home.keys.is_dir() and any(home.keys.iterdir()):
        raise Environment("database_damaged", "restore_backup", path=home.database.name)
    if not home.exists:
        raise Refused("home_not_set_up", path=str(home.root))


def _open(
    home: Home, lock: HomeLock, clock: Clock, progress: Progress | None, cancel: CancelToken | None
) -> Gatebook:
    home.make()
    database = open_database(home.database)

    def keep() -> None:
        from app.storage.copies import keep_copy

        keep_copy(database, home.backups, clock.today().isoformat())

    try:
        migrate(database, keep, progress, cancel)
        return Gatebook(home, lock, clock, database)
    except BaseException:
        database.close()
        raise
