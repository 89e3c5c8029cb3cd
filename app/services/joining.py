"""Joining a deployment by two files and one telephone call."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import Refused
from app.models.people import Act, Actor, require
from app.services.exchange_parts import Counter
from app.sync.deployment import extend
from app.sync.disk import reading, replacing, write_all, writing
from app.sync.join import JoinRequest, admit, make_request, read_answer, read_request
from app.sync.limits import MAX_JOIN_ANSWER, MAX_JOIN_REQUEST
from app.sync.signing import parse_code
from app.sync.trust import Revocation


@dataclass(frozen=True, slots=True)
class JoinAccepted:
    """What headquarters has just enrolled: the code to compare by telephone, the PC's name, its point, the answer."""

    code: str
    label: str
    point: str
    answer: Path


@dataclass(frozen=True, slots=True)
class JoinFinished:
    """The deployment that this PC now belongs to; ``root_code`` is compared by telephone."""

    deployment: str
    root_code: str


def request_join(counter: Counter, path: Path) -> str:
    """Write this PC's request to ``path`` and return the code to read out."""
    if counter.at_hq:
        raise Refused("hq_needs_no_joining")
    place = counter.desk.place
    data = make_request(counter.keys, place.label, place.code, str(counter.desk.clock.now()))
    _write(path, data)
    return counter.keys.public.code


def read_join_request(path: Path) -> JoinRequest:
    """Return who asks, for headquarters to compare before accepting."""
    return read_request(_read(path, MAX_JOIN_REQUEST))


def accept_join(counter: Counter, actor: Actor, path: Path, out: Path, code: str = "") -> JoinAccepted:
    """Enrol the PC whose request is at ``path`` and write the answer to ``out``.

    ``code`` is what the officer read out; when given it must fit. Raises Refused ``only_headquarters_enrols``,
    ``join_code_differs``, ``point_unknown`` and those of ``read_request`` and ``admit``.
    """
    require(actor, Act.ENROL)
    if not counter.at_hq or counter.trust is None:
        raise Refused("only_headquarters_enrols")
    request = read_join_request(path)
    if code and parse_code(code) != request.device.id:
        raise Refused("join_code_differs", field="code", code=request.device.code)
    if counter.desk.reference.term("points", request.point) is None:
        raise Refused("point_unknown", point=request.point)
    trust, answer = admit(counter.trust, counter.keys.signing, request)
    with counter.database.local():
        counter.ledger.put_trust([link.envelope.to_bytes() for link in trust.links])
    counter.trust = trust
    _write(out, answer)
    return JoinAccepted(request.device.code, request.label, request.point, out)


def revoke(counter: Counter, actor: Actor, code: str) -> str:
    """Withdraw a PC by its code: what it wrote up to now stays, later entries go to the tray; return its label.

    Raises Refused: ``not_allowed``, ``only_headquarters_enrols``, ``device_code_malformed``, ``device_unknown``,
    ``device_is_this_pc``.
    """
    require(actor, Act.ENROL)
    if not counter.at_hq or counter.trust is None:
        raise Refused("only_headquarters_enrols")
    device = parse_code(code)
    certificate = counter.trust.devices.get(device)
    if certificate is None:
        raise Refused("device_unknown", field="code")
    if device == counter.keys.id:
        raise Refused("device_is_this_pc", field="code")
    logs = [log for log in counter.desk.store.logs.all() if log.device == device and not log.branch]
    revoked = [Revocation(device), *(Revocation(device, log.id, log.n) for log in logs)]
    trust = extend(counter.trust, [counter.keys.signing], revoked=revoked)
    with counter.database.local():
        counter.ledger.put_trust([link.envelope.to_bytes() for link in trust.links])
    counter.trust = trust
    counter.forget_states()
    return certificate.label


def finish_join(counter: Counter, path: Path) -> JoinFinished:
    """Take headquarters' answer in; Refused as ``read_answer`` says, and ``join_other_point``."""
    joined = read_answer(_read(path, MAX_JOIN_ANSWER), counter.keys.public, counter.trust)
    if not counter.at_hq and counter.desk.place.code not in joined.certificate.points:
        raise Refused("join_other_point", points=", ".join(joined.certificate.points))
    with counter.database.local():
        counter.ledger.put_trust([link.envelope.to_bytes() for link in joined.trust.links])
    counter.trust = joined.trust
    counter.forget_states()
    return JoinFinished(joined.trust.head.name, joined.trust.root_code)


def _read(path: Path, limit: int) -> bytes:
    with reading(path), path.open("rb") as file:
        return file.read(limit + 1)


def _write(path: Path, data: bytes) -> None:
    with writing(path), replacing(path) as file:
        write_all(file, data)
