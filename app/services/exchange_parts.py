"""What the exchange services share: this device's keys, the ledger, the trust list and the bookkeeping of states."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.models.places import HQ_CODE, Site
from app.models.policy import audience_of
from app.models.tables import ALL
from app.paths import Home
from app.services.desk import Desk
from app.storage.database import Database
from app.storage.ledger import ExportMade, Ledger
from app.storage.local import Settings
from app.sync.certificates import Certificate
from app.sync.incoming import device_keys
from app.sync.keys import DeviceKeys, DevicePublic
from app.sync.trust import Trust, verify_chain

_PUBLICS = "device.publics"
"""Setting: the public keys that this home has had, as JSON."""


class RecordState(StrEnum):
    """How far a record has travelled, as the people at this PC see it."""

    LOCAL = "local"
    EXPORTED = "exported"
    TOLD = "told"
    ACKNOWLEDGED = "acknowledged"
    RECEIVED = "received"


@dataclass(slots=True)
class Counter:
    """The exchange counter of one open home."""

    desk: Desk
    home: Home
    database: Database
    keys: DeviceKeys
    ledger: Ledger
    trust: Trust | None = None
    _states: _States | None = field(default=None)

    @classmethod
    def open(cls, desk: Desk, home: Home, database: Database, keys: DeviceKeys) -> Counter:
        """Read the trust list held here; Refused ``trust_bad`` when it does not hold."""
        counter = cls(desk, home, database, keys, Ledger(database))
        remember_keys(desk.settings, keys.public)
        links = counter.ledger.trust_links()
        counter.trust = verify_chain(links) if links else None
        return counter

    @property
    def certificate(self) -> Certificate | None:
        """Return this device's certificate, None while the PC has not joined."""
        return None if self.trust is None else self.trust.devices.get(self.keys.id)

    @property
    def at_hq(self) -> bool:
        """Whether this PC is headquarters'."""
        return self.desk.place.site is Site.HQ

    def publics(self) -> list[DevicePublic]:
        """Return the public keys that this home has had, the present ones included."""
        return known_publics(self.desk.settings)

    def known_keys(self) -> dict[str, bytes]:
        """Return the public keys of all known devices, this one included."""
        return {**device_keys(self.trust), self.keys.id: self.keys.signing.public}

    def pc_name(self, device: str) -> str:
        """Return the name of a PC by its device id, empty while it is unknown here."""
        certificate = self.trust.devices.get(device) if self.trust is not None else None
        if certificate is not None:
            return certificate.label
        return self.desk.place.label if device == self.keys.id else ""

    def audiences(self, to: str) -> tuple[str, ...]:
        """Return the audiences whose logs go to ``to``: a point's code, or headquarters.

        Among headquarters' own PCs that is everything.
        """
        if to == HQ_CODE and self.at_hq:
            return tuple(dict.fromkeys([ALL, *(log.audience for log in self.desk.store.logs.all())]))
        point = self.desk.place.code if to == HQ_CODE else to
        return (ALL, audience_of(point))

    def readers(self, to: str) -> list[Certificate]:
        """Return the enrolled devices, other than this one, that a file to ``to`` is for."""
        trust = self.trust
        if trust is None:
            return []
        found = [cert for cert in trust.devices.values() if cert.id not in (self.keys.id, *trust.revoked)]
        if to == HQ_CODE:
            return [cert for cert in found if trust.speaks_for_hq(cert.id)]
        return [cert for cert in found if to in cert.points]

    def have_of(self, to: str) -> dict[str, int]:
        """Return what every reader of ``to`` has signed to have: the least of their numbers per log."""
        words = [self.ledger.have_of(cert.id) for cert in self.readers(to)]
        if not words:
            return {}
        logs = set.intersection(*(set(word) for word in words))
        return {log: min(word[log] for word in words) for log in logs}

    def forget_states(self) -> None:
        """Compute the states again at the next look: an export or import changed them."""
        self._states = None

    def state(self, heads: Mapping[str, int]) -> RecordState:
        """Return how far the record with these heads has travelled."""
        if self._states is None:
            self._states = _States.read(self)
        return self._states.of(heads)


def remember_keys(settings: Settings, public: DevicePublic) -> None:
    """Keep this PC's public keys beside its records: whose these are can so be said when the private ones are lost."""
    known = known_publics(settings)
    if public not in known:
        settings.put(_PUBLICS, json.dumps([one.as_json() for one in [*known, public]]))


def known_publics(settings: Settings) -> list[DevicePublic]:
    """Return the public keys that were remembered."""

    def parse(text: str) -> list[DevicePublic]:
        return [DevicePublic.of(told) for told in json.loads(text)]

    return settings.read(_PUBLICS, parse, [])


def reached_by_word(acknowledged: Mapping[str, int], told: Iterable[ExportMade]) -> dict[str, int]:
    """Return the number per log up to which every entry was acknowledged or came with a file told of by telephone.

    What lies between two such files was in neither, so the number stops there.
    """
    reached = dict(acknowledged)
    spans = sorted((log, export.since.get(log, n), n) for export in told for log, n in export.have.items())
    for log, since, n in spans:
        if since <= reached.get(log, 0) < n:
            reached[log] = n
    return reached


def sent(counter: Counter) -> list[ExportMade]:
    """Return the newest exports that count as sent: at a point those to headquarters, not those to its other PCs."""
    return counter.ledger.exports("" if counter.at_hq else HQ_CODE)


@dataclass(frozen=True, slots=True)
class _States:
    """What was exported, told by telephone and acknowledged, per log; ``own`` are this device's logs."""

    own: frozenset[str]
    exported: Mapping[str, int]
    told: Mapping[str, int]
    acknowledged: Mapping[str, int]
    at_hq: bool

    @classmethod
    def read(cls, counter: Counter) -> _States:
        exported: dict[str, int] = {}
        exports = sent(counter)
        for export in exports:
            for log, n in export.have.items():
                exported[log] = max(n, exported.get(log, 0))
        acknowledged: dict[str, int] = {}
        for cert in counter.trust.devices.values() if counter.trust is not None else ():
            if cert.id != counter.keys.id and (counter.at_hq or cert.is_hq):
                for log, n in counter.ledger.have_of(cert.id).items():
                    acknowledged[log] = max(n, acknowledged.get(log, 0))
        own = frozenset(log.id for log in counter.desk.store.logs.all() if log.own)
        told = reached_by_word(acknowledged, [one for one in exports if one.told])
        return cls(own, exported, told, acknowledged, counter.at_hq)

    def of(self, heads: Mapping[str, int]) -> RecordState:
        if self.at_hq and not any(log in self.own for log in heads):
            return RecordState.RECEIVED
        if heads and all(n <= self.acknowledged.get(log, 0) for log, n in heads.items()):
            return RecordState.ACKNOWLEDGED
        if heads and all(n <= self.told.get(log, 0) for log, n in heads.items()):
            return RecordState.TOLD
        if heads and all(n <= self.exported.get(log, 0) for log, n in heads.items()):
            return RecordState.EXPORTED
        return RecordState.LOCAL
