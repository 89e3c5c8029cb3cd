"""Joining a deployment by two files and one telephone call."""

from __future__ import annotations

from pathlib import Path

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.places import HQ_CODE
from app.services.exchange_parts import Counter
from app.services.trust_keeping import keep_trust
from app.sync.deployment import extend
from app.sync.disk import reading, replacing, write_all, writing
from app.sync.join import (
    Former,
    JoinRequest,
    admit,
    make_request,
    read_answer,
    read_request,
    vouched_for,
)
from app.sync.limits import MAX_JOIN_ANSWER, MAX_JOIN_REQUEST
from app.sync.signing import parse_code
from app.sync.trust import Revocation


@dataclass(frozen=True, slots=True)
class JoinAccepted:
    """What headquarters has just enrolled: the code to compare by telephone, the PC's name, its point, the answer.

    ``former`` are the codes of keys that the PC had lost and that were taken on with it.
    """

    code: str
    label: str
    point: str
    answer: Path
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JoinFinished:
    """The deployment that this PC now belongs to; ``root_code`` is compared by telephone."""

    deployment: str
    root_code: str


def request_join(counter: Counter, path: Path) -> str:
    """Write this PC's request to ``path`` and return the code to read out."""
    if counter.at_hq and counter.certificate is not None:
        raise Refused("hq_needs_no_joining")
    place = counter.desk.place
    moment = str(counter.desk.clock.now())
    data = make_request(counter.keys, place.label, place.code, moment, former_keys(counter))
    _write(path, data)
    return counter.keys.public.code


def read_join_request(path: Path) -> JoinRequest:
    """Return who asks, for headquarters to compare before accepting."""
    return read_request(_read(path, MAX_JOIN_REQUEST))


def accept_join(counter: Counter, actor: Actor, path: Path, out: Path, code: str = "") -> JoinAccepted:
    """Enrol the PC whose request is at ``path`` and write the answer to ``out``.

    ``code`` is what the officer read out; when given it must fit. Raises Refused ``only_headquarters_enrols``,
    ``join_code_differs``, ``point_unknown``, ``hq_pc_needs_roots`` and those of ``read_request`` and ``admit``.
    """
    require(actor, Act.ENROL)
    if not counter.at_hq or counter.trust is None:
        raise Refused("only_headquarters_enrols")
    request = read_join_request(path)
    if code and parse_code(code) != request.device.id:
        raise Refused("join_code_differs", field="code", code=request.device.code)
    if request.point == HQ_CODE:
        raise Refused("hq_pc_needs_roots")
    if counter.desk.reference.term("points", request.point) is None:
        raise Refused("point_unknown", point=request.point)
    former = tuple(one.device.code for one in request.former if vouched_for(counter.trust, request, one))
    trust, answer = admit(counter.trust, counter.keys.signing, request)
    keep_trust(counter, trust)
    _write(out, answer)
    return JoinAccepted(request.device.code, request.label, request.point, out, former)


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
    keep_trust(counter, extend(counter.trust, [counter.keys.signing], revoked=revoked))
    return certificate.label


def finish_join(counter: Counter, path: Path) -> JoinFinished:
    """Take headquarters' answer in; Refused as ``read_answer`` says, and ``join_other_point``."""
    joined = read_answer(_read(path, MAX_JOIN_ANSWER), counter.keys.public, counter.trust)
    if not counter.at_hq and counter.desk.place.code not in joined.certificate.points:
        raise Refused("join_other_point", points=", ".join(joined.certificate.points))
    keep_trust(counter, joined.trust)
    return JoinFinished(joined.trust.head.name, joined.trust.root_code)


def former_keys(counter: Counter) -> list[Former]:
    """Return the keys that this home had before and has lost, with the logs that were written with them."""
    logs = counter.desk.store.logs.all()
    found = []
    for public in counter.publics():
        own = {
            log.id: log.n for log in logs if log.device == public.id and log.own and not log.branch and log.n
        }
        if own and public.id != counter.keys.id:
            found.append(Former(public, own))
    return found


def _read(path: Path, limit: int) -> bytes:
    with reading(path), path.open("rb") as file:
        return file.read(limit + 1)


def _write(path: Path, data: bytes) -> None:
    with writing(path), replacing(path) as file:
        write_all(file, data)
