"""Certificates: headquarters' word that a device exists, under which name, and for whom it may write.

There is no expiry date, because the clocks of the points are wrong; what ends a certificate is a revocation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.models.dataclass import dataclass
from app.models.strict_json import compact_dumps, strict_loads
from app.sync import dsse
from app.sync.dsse import Envelope
from app.sync.keys import DevicePublic
from app.sync.shape import items, mapping, number, parsed, random_id, text, texts
from app.sync.signing import SigningKey, is_key_id

KIND = "application/vnd.gatebook.cert+json"
ALL = "all"
ANY_POINT = "point:*"
HQ_WRITES = (ALL, ANY_POINT)
BAD = "certificate_bad"

_SCOPE = re.compile(r"all\Z|point:(?:\*|[0-9A-Za-z_-]{1,32})\Z")


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says, with the envelope that proves it; ``number`` rises with every reissue."""

    deployment: str
    device: DevicePublic
    label: str
    writes: tuple[str, ...]
    number: int
    trust: int
    replaces: str
    envelope: Envelope

    @property
    def id(self) -> str:
        """Return the id of the device."""
        return self.device.id

    @property
    def is_hq(self) -> bool:
        """Tell whether the device speaks for headquarters."""
        return ALL in self.writes

    @property
    def points(self) -> tuple[str, ...]:
        """Return the codes of the points that the device belongs to; none for headquarters."""
        return tuple(scope.removeprefix("point:") for scope in self.writes if scope not in {ALL, ANY_POINT})


def point_scope(point: str) -> str:
    """Return the scope of a point's code; raise ValueError for what is no code."""
    scope = f"point:{point}"
    if scope == ANY_POINT or _SCOPE.match(scope) is None:
        raise ValueError("point")
    return scope


def allowed_scopes(certificate: Certificate) -> tuple[str, ...]:
    """Return for whom the device may write: ``("all", "point:*")`` or ``("point:RAB",)``."""
    return certificate.writes


def may_write(certificate: Certificate, scope: str) -> bool:
    """Tell whether the device may write for ``scope``: ``all`` or ``point:<code>``."""
    return scope in certificate.writes or (ANY_POINT in certificate.writes and scope.startswith("point:"))


def issue(
    key: SigningKey,
    deployment: str,
    device: DevicePublic,
    label: str,
    writes: tuple[str, ...],
    *,
    number: int,
    trust: int,
    replaces: str = "",
) -> Certificate:
    """Return a certificate signed by a headquarters ``key``; raise Refused("certificate_bad").

    ``trust`` is the version of the trust list at issue; ``replaces`` the id of the device that this one follows.
    """
    told = {"fmt": 1, "deployment": deployment, "device": device.id, **device.as_json(), "label": label}
    told |= {"writes": list(writes), "no": number, "trust": trust, "replaces": replaces}
    return read(dsse.sign(KIND, compact_dumps(told), [key]), {key.id: key.public})


def read(envelope: Envelope, hq_keys: Mapping[str, bytes], code: str = BAD) -> Certificate:
    """Return a certificate that one of ``hq_keys`` signed; raise Refused(``code``, why=…) otherwise."""
    dsse.check(envelope, hq_keys, 1, code)
    data = strict_loads(envelope.body, code=code)
    return parsed(code, lambda: _certificate(mapping(data), envelope))


def _certificate(data: dict[str, Any], envelope: Envelope) -> Certificate:
    number(data, "fmt", 1, 1)
    device = DevicePublic.of(data)
    if data.get("device") != device.id:
        raise ValueError("device")
    writes = texts(data, "writes")
    if not writes or not all(_SCOPE.match(scope) for scope in items(data, "writes")):
        raise ValueError("writes")
    replaces = text(data, "replaces")
    if replaces and not is_key_id(replaces):
        raise ValueError("replaces")
    return Certificate(
        deployment=random_id(data.get("deployment"), "deployment"),
        device=device,
        label=text(data, "label"),
        writes=writes,
        number=number(data, "no", 1),
        trust=number(data, "trust"),
        replaces=replaces,
        envelope=envelope,
    )
