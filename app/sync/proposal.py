"""A change of the trust list's head on its way from one root key's keeper to the next, until enough have signed.

The file carries the whole chain, so that a keeper who has nothing but the file and a key sees what will change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.strict_json import compact_dumps, strict_loads
from app.sync import dsse
from app.sync.certificates import Certificate
from app.sync.dsse import Envelope, Signature
from app.sync.limits import MAX_JOIN_ANSWER
from app.sync.shape import items, mapping, number, parsed
from app.sync.signing import SigningKey, signature_holds
from app.sync.trust import (
    KIND,
    Head,
    Link,
    Revocation,
    Trust,
    accept_links,
    by_id,
    head_of,
    link_body,
    read_link,
)

BAD = "proposal_bad"
_MEMBERS = {"fmt", "trust", "link"}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of the root keys that must sign have signed: those of the head in force, and those of the new one."""

    old: int
    old_needed: int
    new: int
    new_needed: int

    @property
    def enough(self) -> bool:
        """Whether both heads' thresholds are met."""
        return self.old >= self.old_needed and self.new >= self.new_needed


@dataclass(frozen=True, slots=True)
class Proposal:
    """A link that is still gathering signatures, and the trust list that it continues."""

    trust: Trust
    envelope: Envelope

    @property
    def head(self) -> Head:
        """Return the head that is proposed."""
        return head_of(self.envelope)

    @property
    def link(self) -> Link:
        """Return the link that is proposed, its certificates checked; its signatures need not suffice yet."""
        return read_link(self.envelope)

    @property
    def tally(self) -> Tally:
        """Return how far the signing has come."""
        encoded = dsse.pae(KIND, self.envelope.body)
        old, new = self.trust.head, self.head

        def signed(head: Head) -> int:
            keys = by_id(head.roots)
            mine = [item for item in self.envelope.signatures if item.keyid in keys]
            return sum(signature_holds(keys[item.keyid], item.sig, encoded) for item in mine)

        return Tally(signed(old), old.threshold, signed(new), new.threshold)

    def to_bytes(self) -> bytes:
        """Return the file's bytes."""
        links = [link.envelope.as_json() for link in self.trust.links]
        return compact_dumps({"fmt": 1, "trust": links, "link": self.envelope.as_json()}) + b"\n"


def propose(
    trust: Trust, head: Head, certs: Iterable[Certificate] = (), revoked: Iterable[Revocation] = ()
) -> Proposal:
    """Return a proposal without signatures; raise Refused ``proposal_empty`` when the head is the one in force."""
    if head == trust.head:
        raise Refused("proposal_empty")
    body = link_body(trust.version + 1, trust.digest, head, certs, revoked)
    proposal = Proposal(trust, Envelope(KIND, body, ()))
    read_link(proposal.envelope)
    return proposal


def sign(proposal: Proposal, key: SigningKey) -> Proposal:
    """Return the proposal with one more signature; Refused ``root_key_not_asked`` for a key of neither head."""
    asked = by_id([*proposal.trust.head.roots, *proposal.head.roots])
    if key.id not in asked:
        raise Refused("root_key_not_asked", key=key.id)
    return _with(proposal, dsse.sign(KIND, proposal.envelope.body, [key]).signatures)


def join(proposals: Sequence[Proposal]) -> Proposal:
    """Return one proposal with the signatures of all copies; Refused ``proposals_differ`` when they are not of one."""
    first = proposals[0]
    for other in proposals[1:]:
        if other.envelope.body != first.envelope.body:
            raise Refused("proposals_differ")
        first = _with(first, other.envelope.signatures)
    return first


def adopt(held: Trust, proposal: Proposal) -> Trust:
    """Return ``held`` continued by the proposal.

    Raises Refused ``signatures_missing`` (have, need), ``proposal_outdated``, and those of ``accept_links``.
    """
    if proposal.trust.digest != held.digest:
        raise Refused("proposal_outdated", have=held.version, got=proposal.trust.version)
    tally = proposal.tally
    if not tally.enough:
        short = (
            (tally.old, tally.old_needed) if tally.old < tally.old_needed else (tally.new, tally.new_needed)
        )
        raise Refused("signatures_missing", have=short[0], need=short[1])
    return accept_links(held, [proposal.envelope])


def read(data: bytes) -> Proposal:
    """Read a proposal file; Refused ``proposal_bad`` (why), and those of ``accept_links`` for the chain inside."""
    if len(data) > MAX_JOIN_ANSWER:
        raise Refused(BAD, why="too_long")
    told = parsed(BAD, lambda: _members(strict_loads(data.removesuffix(b"\n"), code=BAD)))
    links = [
        dsse.from_json(item, KIND, BAD) for item in parsed(BAD, lambda: items(told, "trust", MAX_JOIN_ANSWER))
    ]
    proposal = Proposal(accept_links(None, links), dsse.from_json(told["link"], KIND, BAD))
    link = proposal.link
    if (link.version, link.previous) != (proposal.trust.version + 1, proposal.trust.digest):
        raise Refused(BAD, why="prev")
    return proposal


def _members(value: object) -> dict[str, Any]:
    told = mapping(value)
    if told.keys() != _MEMBERS:
        raise ValueError("members")
    number(told, "fmt", 1, 1)
    return told


def _with(proposal: Proposal, more: Iterable[Signature]) -> Proposal:
    known = {item.keyid: item for item in proposal.envelope.signatures}
    known |= {item.keyid: item for item in more}
    signed = replace(proposal.envelope, signatures=tuple(known[name] for name in sorted(known)))
    return replace(proposal, envelope=signed)
