"""Sets up a home: a border point's PC, or headquarters with a new deployment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.errors import Refused
from app.models.places import HQ_CODE, Site
from app.models.values import LocalText
from app.paths import Home
from app.services.exchange_parts import remember_keys
from app.services.reference import Reference
from app.services.site import SITE, say_place
from app.storage.database import Database, memory_database, open_database
from app.storage.home_lock import HomeLock
from app.storage.ledger import Ledger
from app.storage.local import Settings
from app.storage.log import LogBook
from app.storage.migrations import make_tables
from app.storage.records import Records
from app.storage.upgrade import migrate
from app.sync.age import AgeKey
from app.sync.deployment import create_deployment
from app.sync.kept_keys import write_escrow, write_root
from app.sync.keys import load_or_create
from app.sync.payload import open_payload
from app.sync.signing import shown_code
from app.sync.trust import accept_links


def init_point(home: Home, code: str, label: str = "") -> None:
    """Set up a PC of the point with this code; recording works at once, joining can follow.

    Raises Refused ``point_unknown`` or ``home_already_set_up``.
    """
    points = points_to_choose()
    if code not in points:
        raise Refused("point_unknown", field="code", point=code)
    with _fresh(home) as database:
        keys, _ = load_or_create(home.root)
        remember_keys(Settings(database), keys.public)
        say_place(Settings(database), Site.POINT, code, label or points[code].en)


def points_to_choose() -> Mapping[str, LocalText]:
    """Return the names of the shipped border points by code; there is no database yet that could have more."""
    database = memory_database()
    try:
        make_tables(database)
        terms = Reference(Records(database, LogBook(database))).terms("points")
        return {code: term.name for code, term in terms.items()}
    finally:
        database.close()


def init_hq(home: Home, name: str, *, root_count: int = 2, threshold: int = 1) -> None:
    """Found a deployment with this PC as its headquarters; root and escrow keys lie in ``keys`` to be moved away.

    Raises Refused ``name_missing`` or ``home_already_set_up``.
    """
    if not name.strip():
        raise Refused("name_missing", field="name")
    with _fresh(home) as database:
        keys, _ = load_or_create(home.root)
        founded = create_deployment(name, keys, name, root_count=root_count, threshold=threshold)
        for number, root in enumerate(founded.roots, 1):
            write_root(home.keys / f"root-{number}.key", root)
        write_escrow(home.keys / "escrow.key", founded.escrow)
        with database.local():
            Ledger(database).put_trust([link.envelope.to_bytes() for link in founded.trust.links])
        say_place(Settings(database), Site.HQ, HQ_CODE, name)


def init_hq_member(home: Home, label: str) -> None:
    """Set up another PC of headquarters; it asks to join as a point's PC does, and the root keys let it in.

    Raises Refused ``name_missing`` or ``home_already_set_up``.
    """
    if not label.strip():
        raise Refused("name_missing", field="name")
    with _fresh(home) as database:
        keys, _ = load_or_create(home.root)
        remember_keys(Settings(database), keys.public)
        say_place(Settings(database), Site.HQ, HQ_CODE, label)


def recover_hq(home: Home, label: str, bundle: Path, escrow: AgeKey) -> str:
    """Set up a PC of headquarters when all others are lost: the trust list comes from a point's file.

    Returns the code of the deployment, to be compared with the one on paper. The root keys must still let the PC
    in. Raises Refused ``name_missing``, ``home_already_set_up``, ``bundle_without_trust``, and those of bundles.
    """
    if not label.strip():
        raise Refused("name_missing", field="name")
    with _fresh(home) as database:
        with open_payload(bundle, [escrow], work_dir=home.inbox) as payload:
            links = list(payload.trust_links())
        if not links:
            raise Refused("bundle_without_trust")
        trust = accept_links(None, links)
        keys, _ = load_or_create(home.root)
        remember_keys(Settings(database), keys.public)
        with database.local():
            Ledger(database).put_trust([link.envelope.to_bytes() for link in trust.links])
        say_place(Settings(database), Site.HQ, HQ_CODE, label)
    return shown_code(trust.root_code)


@contextmanager
def _fresh(home: Home) -> Iterator[Database]:
    """Open a new home's database; the place is said last, so a broken set-up can simply be done again."""
    home.make()
    lock = HomeLock(home.root)
    lock.acquire()
    try:
        database = open_database(home.database)
        try:
            migrate(database)
            if Settings(database).get(SITE):
                raise Refused("home_already_set_up", path=str(home.root))
            yield database
        finally:
            database.close()
    finally:
        lock.release()
