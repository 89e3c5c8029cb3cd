"""The part of a round that waits for servers: it touches no database, so that recording goes on meanwhile."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from app.errors import GatebookError
from app.models.dataclass import dataclass
from app.paths import Home
from app.progress import Cancelled, CancelToken, Progress
from app.services.channels_outgoing import Parcel
from app.sync.channels.channel import MAX_TAKEN, MAX_TAKEN_BYTES, Box, Channel, Listing, Offer, Setup
from app.sync.channels.opening import open_channel
from app.sync.channels.secret_box import SecretBox
from app.sync.limits import MAX_FILE

FETCHED_FOLDER = "fetched"
"""Where, in the inbox of a home, fetched files lie until they have been imported."""

_LOOK_SECONDS, _GRACE_SECONDS = 0.1, 1.5
"""How often it is looked whether to stop, and how long a transfer may take to stop by itself."""

T = TypeVar("T")
"""What the work brings."""


@dataclass(frozen=True, slots=True)
class Route:
    """A channel that is used in this round: how it is set up, and what is known to have come from it."""

    setup: Setup
    stored: str
    since: str
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class Errand:
    """What a round is to do: at which place, over which channels, and what of ours lies there too."""

    home: Home
    place: str
    routes: tuple[Route, ...]
    ours: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came over one channel, in order: each offer with its files; ``refused`` are too large to be fetched."""

    channel: str
    files: tuple[tuple[Offer, tuple[Path, ...]], ...] = ()
    refused: tuple[Offer, ...] = ()
    listing: Listing | None = None
    error: GatebookError | None = None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """What went out over one channel."""

    channel: str
    parcels: tuple[Parcel, ...] = ()
    error: GatebookError | None = None
    stopped: bool = False


def fetch(errand: Errand, progress: Progress, cancel: CancelToken) -> list[Fetched]:
    """Fetch what lies on every channel for this place; trouble with one leaves the others alone."""
    return [_fetch(errand, route, progress, cancel) for route in errand.routes]


def send(
    errand: Errand,
    parcels: Mapping[str, Sequence[Parcel]],
    fetched: Iterable[Fetched],
    progress: Progress,
    cancel: CancelToken,
) -> list[Sent]:
    """Send what each channel has not had, by channel id; one that could not even be asked is left for later."""
    silent = {one.channel for one in fetched if one.error is not None and one.listing is None}
    return [
        _send(errand, route, parcels.get(route.setup.id, ()), progress, cancel)
        for route in errand.routes
        if route.setup.id not in silent
    ]


def clear(errand: Errand, fetched: Iterable[Fetched]) -> None:
    """Remove what has been imported, and beginnings of what lies there no more; other beginnings are gone on with."""
    for one in fetched:
        if one.listing is None:
            continue
        taken = {offer.key for offer, _paths in one.files}
        wanted = {offer.key for offer in one.listing.offers} - taken
        folder = errand.home.inbox / FETCHED_FOLDER / one.channel
        for path in folder.iterdir() if folder.is_dir() else ():
            if path.name not in wanted:
                shutil.rmtree(path, ignore_errors=True)
        remove_empty(errand.home.inbox / FETCHED_FOLDER, folder)


def remove_empty(outer: Path, folder: Path) -> None:
    """Remove a folder and the one around it when nothing is left in them."""
    for place in (folder, outer):
        if place.is_dir() and not any(place.iterdir()):
            place.rmdir()


_left: list[threading.Thread] = []
"""Threads that were left behind, still waiting for a server."""


def still_away() -> bool:
    """Tell whether somebody who was stopped still waits for a server, and might still write into the inbox."""
    _left[:] = [thread for thread in _left if thread.is_alive()]
    return bool(_left)


def leaving_behind(work: Callable[[], T], cancel: CancelToken) -> T:
    """Do what waits for servers so that it can be stopped at once: a silent server must not keep the program open.

    Raises Cancelled when the work was left behind, and what the work raises.
    """
    ended: Future[T] = Future()

    def away() -> None:
        try:
            ended.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it is raised again where somebody waits for it
            ended.set_exception(error)

    thread = threading.Thread(target=away, name="channels", daemon=True)
    thread.start()
    left = _GRACE_SECONDS
    while thread.is_alive() and left > 0:
        thread.join(_LOOK_SECONDS)
        if cancel.cancelled:
            left -= _LOOK_SECONDS
    if thread.is_alive():
        _left.append(thread)
        raise Cancelled
    return ended.result()


def connected(errand: Errand, route: Route) -> Channel:
    """Return the channel of a route; raise Environment ``channel_password_missing`` when its password is gone."""
    password = SecretBox(errand.home.keys).find(route.setup.id, route.stored)
    return open_channel(route.setup, password)


def _fetch(errand: Errand, route: Route, progress: Progress, cancel: CancelToken) -> Fetched:
    taken = _Taken(errand, route)
    try:
        cancel.raise_if_cancelled()
        channel = connected(errand, route)
        try:
            taken.all(channel, progress, cancel)
        finally:
            channel.close()
    except GatebookError as error:
        return taken.told(error)
    except Cancelled:
        return taken.told(stopped=True)
    return taken.told()


class _Taken:
    """Gathers what comes over one channel, within the bounds of one round."""

    def __init__(self, errand: Errand, route: Route) -> None:
        self._errand, self._route = errand, route
        self._files: list[tuple[Offer, tuple[Path, ...]]] = []
        self._refused: list[Offer] = []
        self._listing: Listing | None = None
        self._left = False

    def all(self, channel: Channel, progress: Progress, cancel: CancelToken) -> None:
        """Take what is new."""
        box = Box("", self._errand.place)
        progress.at("channel_asking")
        self._listing = channel.offered(box, self._route.since)
        size = 0
        for offer in self._listing.offers:
            cancel.raise_if_cancelled()
            if offer.key in self._route.known or (offer.name, offer.size) in self._errand.ours:
                continue
            if offer.size > MAX_FILE:
                self._refused.append(offer)
                continue
            size += offer.size
            if len(self._files) == MAX_TAKEN or size > MAX_TAKEN_BYTES:
                self._left = True
                return
            folder = self._errand.home.inbox / FETCHED_FOLDER / self._route.setup.id / offer.key
            folder.mkdir(parents=True, exist_ok=True)
            self._files.append((offer, tuple(channel.take(box, offer, folder, progress, cancel))))

    def told(self, error: GatebookError | None = None, *, stopped: bool = False) -> Fetched:
        """Return what came."""
        listing = self._listing
        if listing is not None and (self._left or error is not None or stopped):
            # The next round begins after what was taken, not at the end of what was listed.
            upto = self._files[-1][0].mark if self._files and listing.upto else self._route.since
            listing = Listing(listing.offers, upto, complete=False)
        return Fetched(
            self._route.setup.id, tuple(self._files), tuple(self._refused), listing, error, stopped
        )


def _send(
    errand: Errand, route: Route, parcels: Sequence[Parcel], progress: Progress, cancel: CancelToken
) -> Sent:
    done: list[Parcel] = []

    def told(error: GatebookError | None = None, *, stopped: bool = False) -> Sent:
        return Sent(route.setup.id, tuple(done), error, stopped)

    if not parcels:
        return told()
    try:
        cancel.raise_if_cancelled()
        channel = connected(errand, route)
        try:
            for parcel in parcels:
                box = Box(errand.place, parcel.to)
                channel.put(box, parcel.path, parcel.sha256, progress, cancel)
                done.append(parcel)
        finally:
            channel.close()
    except GatebookError as error:
        return told(error)
    except Cancelled:
        return told(stopped=True)
    return told()


def try_out(place: str, to: str, setup: Setup, password: str) -> None:
    """Connect, sign in and see that a file can be brought; nothing else is done.

    Raises what a round would: Environment ``channel_host_key_unknown`` or ``channel_host_key_changed`` with
    ``fingerprint`` when a person has to compare it first.
    """
    channel = open_channel(setup, password)
    try:
        channel.check(Box(place, to))
    finally:
        channel.close()
