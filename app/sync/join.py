"""Joining without a network: a PC asks with a file, headquarters compares a code by telephone and answers with one.

Functions from bytes to bytes; a PC records from its first day, before it has joined.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.strict_json import compact_dumps, strict_loads
from app.sync import certificates, dsse
from app.sync.certificates import Certificate, point_scope
from app.sync.deployment import extend, issue_next
from app.sync.keys import DeviceKeys, DevicePublic
from app.sync.limits import MAX_JOIN_ANSWER, MAX_JOIN_REQUEST
from app.sync.shape import items, log_id, mapping, moment, number, parsed, text
from app.sync.signing import SigningKey
from app.sync.trust import KIND as TRUST_KIND
from app.sync.trust import Revocation, Trust, accept_links

REQUEST_KIND = "application/vnd.gatebook.join-request+json"
ANSWER_KIND = "application/vnd.gatebook.join-answer+json"
BAD_REQUEST = "join_bad_request"
BAD_ANSWER = "join_bad_answer"
_MOST_FORMER = 64


@dataclass(frozen=True, slots=True)
class Former:
    """Keys that the asking PC had before and has lost, and how far it had come in its logs with them."""

    device: DevicePublic
    logs: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Who asks to join; ``device.code`` is what the officer reads out on the telephone."""

    label: str
    point: str
    device: DevicePublic
    made: str
    former: tuple[Former, ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """What an answer gives a PC; without a trust list before, people compare ``trust.root_code`` too."""

    trust: Trust
    certificate: Certificate


def make_request(keys: DeviceKeys, label: str, point: str, made: str, former: Sequence[Former] = ()) -> bytes:
    """Return the request of this PC, signed by itself; ``made`` is a ``Moment`` as text."""
    told: dict[str, Any] = {"fmt": 1, "label": label, "point": point, "made": made, **keys.public.as_json()}
    if former:
        told["former"] = [{**one.device.as_json(), "logs": dict(one.logs)} for one in former]
    return dsse.sign(REQUEST_KIND, compact_dumps(told), [keys.signing]).to_bytes() + b"\n"


def read_request(data: bytes) -> JoinRequest:
    """Return who asks; raise Refused("join_bad_request", why) unless the asking PC itself signed."""
    envelope = dsse.parse(_one_line(data, MAX_JOIN_REQUEST, BAD_REQUEST), REQUEST_KIND, BAD_REQUEST)
    told = parsed(BAD_REQUEST, lambda: mapping(strict_loads(envelope.body, code=BAD_REQUEST)))
    request = parsed(BAD_REQUEST, lambda: _request(told))
    dsse.check(envelope, {request.device.id: request.device.sign}, 1, BAD_REQUEST)
    return request


def _request(told: dict[str, Any]) -> JoinRequest:
    number(told, "fmt", 1, 1)
    point = text(told, "point")
    point_scope(point)
    former = [
        _former(mapping(one, "former")) for one in items({"former": [], **told}, "former", _MOST_FORMER)
    ]
    device = DevicePublic.of(told)
    return JoinRequest(text(told, "label"), point, device, moment(told, "made"), tuple(former))


def _former(told: dict[str, Any]) -> Former:
    logs = mapping(told.get("logs"), "logs")
    if len(logs) > _MOST_FORMER:
        raise ValueError("logs")
    return Former(DevicePublic.of(told), {log_id(name): number(logs, name, 1) for name in logs})


def admit(
    trust: Trust,
    key: SigningKey,
    request: JoinRequest,
    *,
    writes: tuple[str, ...] = (),
    label: str = "",
    replaces: str = "",
) -> tuple[Trust, bytes]:
    """Return the trust list with the asking PC certified, and the answer for it; ``key`` is headquarters'.

    The PC gets its own point unless ``writes`` says otherwise. Keys that it has lost and that nobody knows yet are
    certified and withdrawn in the same link, so that what was recorded with them counts and nothing more can follow.
    Raises Refused: not_hq_key, device_revoked, certificate_bad.
    """
    scopes = writes or (point_scope(request.point),)
    lost = [one for one in request.former if vouched_for(trust, request, one)]
    replaces = replaces or next((one.device.id for one in request.former), "")
    certificate = issue_next(trust, key, request.device, label or request.label, scopes, replaces=replaces)
    former = [issue_next(trust, key, one.device, label or request.label, scopes) for one in lost]
    revoked = [
        Revocation(one.device.id, log, n) for one in lost for log, n in [("", 0), *sorted(one.logs.items())]
    ]
    longer = extend(trust, [key], certs=[*former, certificate], revoked=revoked)
    return longer, make_answer(longer, key, certificate)


def vouched_for(trust: Trust, request: JoinRequest, former: Former) -> bool:
    """Tell whether lost keys are taken on with the request: nobody knows them yet, and the logs named are theirs."""
    device = former.device.id
    return (
        device != request.device.id
        and device not in trust.devices
        and device not in trust.revoked
        and all(log.partition("-")[0] == device for log in former.logs)
    )


def make_answer(trust: Trust, key: SigningKey, certificate: Certificate) -> bytes:
    """Return the answer that carries the whole trust chain and one certificate."""
    links = [link.envelope.as_json() for link in trust.links]
    told = {"fmt": 1, "device": certificate.id, "cert": certificate.envelope.as_json(), "trust": links}
    data = dsse.sign(ANSWER_KIND, compact_dumps(told), [key]).to_bytes() + b"\n"
    if len(data) > MAX_JOIN_ANSWER:
        raise Refused("join_answer_too_large", size=len(data), limit=MAX_JOIN_ANSWER)
    return data


def read_answer(data: bytes, device: DevicePublic, held: Trust | None) -> Joined:
    """Return what the answer gives ``device``; a PC that holds a trust list takes only what continues it.

    Raises Refused: join_bad_answer (why), join_for_another_device (device), join_other_deployment, trust_bad,
    trust_gap, trust_fork, device_revoked.
    """
    envelope = dsse.parse(_one_line(data, MAX_JOIN_ANSWER, BAD_ANSWER), ANSWER_KIND, BAD_ANSWER)
    told = parsed(BAD_ANSWER, lambda: mapping(strict_loads(envelope.body, code=BAD_ANSWER)))
    parsed(BAD_ANSWER, lambda: number(told, "fmt", 1, 1))
    links = [
        dsse.from_json(item, TRUST_KIND, BAD_ANSWER) for item in parsed(BAD_ANSWER, lambda: _links(told))
    ]
    trust = _continued(held, links)
    dsse.check(envelope, trust.hq_keys, 1, BAD_ANSWER)
    shown = dsse.from_json(told.get("cert"), certificates.KIND, BAD_ANSWER)
    certificate = certificates.read(shown, trust.hq_keys, BAD_ANSWER)
    if certificate.device != device:
        raise Refused("join_for_another_device", device=certificate.device.code)
    if device.id in trust.revoked:
        raise Refused("device_revoked", device=device.code)
    if trust.devices.get(device.id) is None or certificate.deployment != trust.head.deployment:
        raise Refused(BAD_ANSWER, why="cert")
    return Joined(trust, trust.devices[device.id])


def _links(told: dict[str, Any]) -> list[Any]:
    return items(told, "trust", MAX_JOIN_ANSWER)


def _continued(held: Trust | None, links: Sequence[dsse.Envelope]) -> Trust:
    """Verify the chain from its start, so that another deployment is named as such, then continue ours."""
    offered = accept_links(None, links)
    if held is not None and offered.head.deployment != held.head.deployment:
        raise Refused("join_other_deployment", deployment=offered.head.name)
    found = offered if held is None else accept_links(held, links)
    if found.lost and found.digest != offered.digest:
        raise Refused("trust_fork", version=found.lost[0].version)
    return found


def _one_line(data: bytes, limit: int, code: str) -> bytes:
    if len(data) > limit:
        raise Refused(code, why="too_long")
    return data.removesuffix(b"\n")
