"""Channels: the exchange by itself, whenever a server can be reached; several ways, each with its own standing.

A round has four steps. ``begin``, ``take_in`` and ``finish`` use the database and belong on its thread; what
``channels_travel`` does between them waits for servers and may run anywhere.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import field, replace

from app import __version__
from app.errors import Environment, GatebookError, Refused
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.places import HQ_CODE
from app.models.values import new_id
from app.progress import CancelToken, Progress
from app.services import channels_travel, importing
from app.services.changed import Changed
from app.services.channels_outgoing import Parcel, parcels, readers
from app.services.channels_state import ChannelShelf, Standing
from app.services.channels_travel import Errand, Fetched, Route, Sent
from app.services.exchange_parts import Counter
from app.services.importing import ImportResult, Verdict
from app.storage.channel_files import FETCHED, SENT, ChannelFile, ChannelFiles
from app.sync.channels.channel import Kind, Offer, Setup
from app.sync.channels.opening import check_setup
from app.sync.channels.secret_box import SecretBox

__all__ = ["ChannelReport", "ChannelRow", "Channels", "Kind", "Landed", "RoundReport", "Setup"]


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel with how it fared; ``waiting`` counts the files made last that it has not had."""

    setup: Setup
    has_password: bool
    standing: Standing
    waiting: int


@dataclass(frozen=True, slots=True)
class ChannelReport:
    """What a round did over one channel: names of files sent, verdicts of files fetched, what went wrong."""

    id: str
    name: str
    sent: tuple[str, ...]
    fetched: tuple[ImportResult, ...]
    error: GatebookError | None
    next_try: str


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What a round did, channel by channel, and which tables it brought changes to."""

    channels: tuple[ChannelReport, ...]
    tables: frozenset[str] = frozenset()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Landed:
    """What became of the fetched files, by channel, what each is to be given, and where this PC itself had trouble."""

    results: dict[str, tuple[ImportResult, ...]]
    parcels: dict[str, tuple[Parcel, ...]]
    errors: dict[str, GatebookError] = field(default_factory=dict)


class Channels:
    """Sets channels up and does the steps of a round that need the database."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._shelf = ChannelShelf(counter.desk.settings)
        self._files = ChannelFiles(counter.database)
        self.secrets = SecretBox(counter.home.keys)

    # ---- setting up ------------------------------------------------------------------------------------------

    def listed(self) -> list[ChannelRow]:
        """Return the channels in the order in which they are used."""
        return [self._row(setup) for setup in self._shelf.setups()]

    @property
    def in_use(self) -> bool:
        """Whether there is a channel that is switched on."""
        return any(setup.active for setup in self._shelf.setups())

    def named(self, name: str) -> ChannelRow:
        """Return a channel by its name or id; raise Refused ``channel_unknown``."""
        found = [setup for setup in self._shelf.setups() if name in {setup.id, setup.name}]
        if not found:
            raise Refused("channel_unknown", channel=name)
        return self._row(found[0])

    def put(self, actor: Actor, setup: Setup, stored: str | None = None) -> Changed:
        """Add a channel or change the one with this id; ``stored`` is what ``secrets.keep`` gave, None for no change.

        Raises Refused ``not_allowed``, ``channel_name_taken`` and what ``check_setup`` says.
        """
        require(actor, Act.MANAGE_CHANNELS)
        setup = check_setup(setup)
        setups = self._shelf.setups()
        if any(other.name == setup.name and other.id != setup.id for other in setups):
            raise Refused("channel_name_taken", field="name", name=setup.name)
        places = [number for number, other in enumerate(setups) if other.id == setup.id]
        if places:
            setups[places[0]] = setup
        else:
            setups.append(setup)
        if stored is not None:
            self._shelf.put_secret(setup.id, stored)
        self._shelf.put_setups(setups)
        self._shelf.put_standing(setup.id, self._shelf.standing(setup.id).served())
        return Changed(frozenset({"setting"}), (setup.id,))

    def move(self, actor: Actor, channel: str, by: int) -> Changed:
        """Move a channel in the order: -1 is one place earlier."""
        require(actor, Act.MANAGE_CHANNELS)
        setups = self._shelf.setups()
        at = next((number for number, one in enumerate(setups) if one.id == channel), None)
        if at is None:
            raise Refused("channel_unknown", channel=channel)
        setups.insert(min(max(at + by, 0), len(setups) - 1), setups.pop(at))
        self._shelf.put_setups(setups)
        return Changed(frozenset({"setting"}), (channel,))

    def remove(self, actor: Actor, channel: str) -> str:
        """Forget a channel and return what was stored of its password, for ``secrets.forget``."""
        require(actor, Act.MANAGE_CHANNELS)
        setups = self._shelf.setups()
        if all(one.id != channel for one in setups):
            raise Refused("channel_unknown", channel=channel)
        stored = self._shelf.secret(channel)
        self._shelf.put_setups([one for one in setups if one.id != channel])
        self._shelf.forget(channel)
        with self._counter.database.local():
            self._files.drop(channel)
        return stored

    def stored(self, channel: str) -> str:
        """Return what is stored of a channel's password, for ``secrets.find``."""
        return self._shelf.secret(channel)

    def try_out(self, setup: Setup, password: str) -> None:
        """See whether a channel would serve; waits for its server, so not on the database's thread."""
        desk = self._counter.desk
        to = desk.place.code if self._counter.at_hq else HQ_CODE
        channels_travel.try_out(desk.place.code, to, check_setup(setup), password)

    # ---- a round ---------------------------------------------------------------------------------------------

    def round(
        self, progress: Progress, cancel: CancelToken, *, now: bool = True, jitter: float | None = None
    ) -> RoundReport:
        """Do one round in one go, on the thread of the database; for the command line."""
        errand = self.begin(now=now)
        fetched = channels_travel.fetch(errand, progress, cancel)
        landed = self.take_in(errand, fetched, progress, cancel)
        sent = channels_travel.send(errand, landed.parcels, fetched, progress, cancel)
        return self.finish(errand, fetched, landed, sent, random.random() if jitter is None else jitter)  # noqa: S311 - spreads load, guards nothing

    @property
    def in_trouble(self) -> bool:
        """Whether a channel that is switched on failed when it was last used."""
        setups = [setup for setup in self._shelf.setups() if setup.active]
        return any(self._shelf.standing(setup.id).error is not None for setup in setups)

    @property
    def ready(self) -> bool:
        """Whether a round could do anything: this PC has joined, and a channel is switched on."""
        return self._counter.certificate is not None and self.in_use

    def begin(self, *, now: bool = False, routine: bool = True) -> Errand:
        """Return what is to be done; ``now`` also asks channels whose pause is not over.

        Without ``routine`` only channels in trouble are asked again.

        Raises Refused ``not_joined``.
        """
        counter = self._counter
        if counter.certificate is None:
            raise Refused("not_joined")
        moment = counter.desk.clock.now()
        routes = []
        for setup in self._shelf.setups():
            standing = self._shelf.standing(setup.id)
            wanted = now or (standing.due(moment) and (routine or standing.failures > 0))
            if setup.active and wanted:
                known = self._files.fetched(setup.id, __version__)
                routes.append(Route(setup, self._shelf.secret(setup.id), standing.upto, known))
        return Errand(counter.home, counter.desk.place.code, tuple(routes), self._files.sent_names())

    def take_in(
        self, errand: Errand, fetched: Sequence[Fetched], progress: Progress, cancel: CancelToken
    ) -> Landed:
        """Import what came, note it, and make what is to go out."""
        results: dict[str, tuple[ImportResult, ...]] = {}
        errors: dict[str, GatebookError] = {}
        for one in fetched:
            try:
                results[one.channel] = self._import(one, progress, cancel)
            except GatebookError as error:
                # A full disk of this PC: what came stays in the inbox, and the next round goes on with it.
                errors[one.channel] = error
        taken = [one for one in fetched if one.channel not in errors]
        channels_travel.clear(errand, taken)
        reached = {one.channel for one in taken if one.listing is not None and not one.stopped}
        made = self._parcels(errand, reached, errors, progress, cancel)
        return Landed(results, made, errors)

    def finish(
        self,
        errand: Errand,
        fetched: Sequence[Fetched],
        landed: Landed,
        sent: Sequence[Sent],
        jitter: float,
    ) -> RoundReport:
        """Note what went out and when each channel is tried again; ``jitter`` is a number from 0 to 1."""
        came = {one.channel: one for one in fetched}
        went = {one.channel: one for one in sent}
        reports = []
        for route in errand.routes:
            channel = route.setup.id
            out = went.get(channel, Sent(channel))
            self._note_sent(out)
            standing = self._stand(came[channel], out, landed.errors.get(channel), jitter)
            names = tuple(parcel.path.name for parcel in out.parcels)
            error = standing.error
            results = landed.results.get(channel, ())
            reports.append(ChannelReport(channel, route.setup.name, names, results, error, standing.next_try))
        tables = frozenset[str]().union(*(one.tables for found in landed.results.values() for one in found))
        stopped = any(one.stopped for one in fetched) or any(one.stopped for one in sent)
        return RoundReport(tuple(reports), tables, stopped)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _row(self, setup: Setup) -> ChannelRow:
        sent = self._files.sent(setup.id)
        made = [self._shelf.made(to) for to in readers(self._counter) if setup.serves(to)]
        waiting = sum(file.bundle not in sent for one in made if one is not None for file in one.files)
        has_password = bool(self._shelf.secret(setup.id))
        return ChannelRow(setup, has_password, self._shelf.standing(setup.id), waiting)

    def _import(self, fetched: Fetched, progress: Progress, cancel: CancelToken) -> tuple[ImportResult, ...]:
        """Import what came over a channel and note each verdict; what could not be imported is fetched again."""
        paths = [path for _offer, files in fetched.files for path in files]
        results = importing.import_files(self._counter, paths, progress, cancel) if paths else []
        verdicts = {result.path: result.verdict for result in results}
        notes = [self._note(fetched.channel, offer, Verdict.REFUSED) for offer in fetched.refused]
        for offer, files in fetched.files:
            told = [verdicts[path] for path in files if path in verdicts]
            worst = Verdict.REFUSED if Verdict.REFUSED in told else next(iter(told), None)
            notes.append(self._note(fetched.channel, offer, worst))
        with self._counter.database.local():
            self._files.put(notes)
        listing = fetched.listing
        if listing is not None and listing.complete and not listing.upto:
            with self._counter.database.local():
                self._files.keep_only(fetched.channel, frozenset(offer.key for offer in listing.offers))
        return tuple(results)

    def _note(self, channel: str, offer: Offer, verdict: Verdict | None) -> ChannelFile:
        now = str(self._counter.desk.clock.now())
        told = "" if verdict is None else verdict.value
        return ChannelFile(channel, FETCHED, offer.key, offer.name, offer.size, now, told, __version__)

    def _parcels(
        self,
        errand: Errand,
        reached: set[str],
        errors: dict[str, GatebookError],
        progress: Progress,
        cancel: CancelToken,
    ) -> dict[str, tuple[Parcel, ...]]:
        """Return what each channel has not had; nothing is made while no server can be reached."""
        routes = [route for route in errand.routes if route.setup.id in reached]
        found: dict[str, tuple[Parcel, ...]] = {}
        for to in readers(self._counter):
            serving = [route.setup.id for route in routes if route.setup.serves(to)]
            try:
                made = parcels(self._counter, self._shelf, to, progress, cancel) if serving else []
            except GatebookError as error:
                errors.update(dict.fromkeys(serving, error))
                continue
            for channel in serving:
                had = self._files.sent(channel)
                news = tuple(parcel for parcel in made if parcel.bundle not in had)
                found[channel] = found.get(channel, ()) + news
        return found

    def _note_sent(self, sent: Sent) -> None:
        now = str(self._counter.desk.clock.now())
        notes = [
            ChannelFile(sent.channel, SENT, parcel.bundle, parcel.path.name, parcel.size, now)
            for parcel in sent.parcels
        ]
        with self._counter.database.local():
            self._files.put(notes)

    def _stand(self, fetched: Fetched, sent: Sent, here: GatebookError | None, jitter: float) -> Standing:
        """Return, and keep, how a channel stands after a round; ``here`` is trouble of this PC itself."""
        now, channel = self._counter.desk.clock.now(), fetched.channel
        standing = self._shelf.standing(channel)
        if fetched.listing is not None and here is None:
            standing = replace(standing, upto=fetched.listing.upto)
        if fetched.files:
            standing = replace(standing, last_fetched=str(now))
        if sent.parcels:
            standing = replace(standing, last_sent=str(now))
        error = here or fetched.error or sent.error
        if error is not None:
            standing = standing.failed(error, now, jitter)
        elif not (fetched.stopped or sent.stopped):
            standing = standing.served()
        self._shelf.put_standing(channel, standing)
        return standing


def new_setup(kind: Kind, name: str = "") -> Setup:
    """Return a channel that is not kept yet, to be filled in."""
    return Setup(id=new_id(), kind=kind, name=name, address="")


def fingerprint_to_compare(error: GatebookError) -> str:
    """Return the fingerprint that a person has to compare, "" when an error is about something else."""
    asks = isinstance(error, Environment) and error.code in {
        "channel_host_key_unknown",
        "channel_host_key_changed",
    }
    return str(error.params.get("fingerprint", "")) if asks else ""
