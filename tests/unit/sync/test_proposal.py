"""A change of the head gathers the signatures of the root keys' keepers, old and new, in a file."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.sync.deployment import create_deployment, extend, replace_head
from app.sync.proposal import adopt, join, propose, read, sign
from app.sync.signing import SigningKey
from app.sync.trust import Revocation
from tests.unit.sync.forge import World, device


@pytest.fixture
def large():
    """Return a deployment with two of three root keys."""
    return create_deployment("Large", device(7), "HQ", root_count=3, threshold=2)


def with_hq(trust, number):
    return propose(trust, replace_head(trust, hq=(device(number).signing.public,)))


def test_a_proposal_counts_when_enough_root_keys_have_signed(large):
    proposal = sign(with_hq(large.trust, 8), large.roots[0])
    with pytest.raises(Refused, match="signatures_missing"):
        adopt(large.trust, proposal)
    trust = adopt(large.trust, sign(read(proposal.to_bytes()), large.roots[2]))
    assert (trust.version, list(trust.hq_keys)) == (2, [device(8).id])


def test_copies_that_were_signed_apart_are_joined(large):
    copies = [sign(with_hq(large.trust, 8), root) for root in large.roots[:2]]
    assert adopt(large.trust, join(copies)).version == 2


def test_a_lost_root_key_is_replaced_by_the_others(large):
    new = SigningKey.generate()
    kept = [root.public for root in large.roots[1:]]
    proposal = propose(large.trust, replace_head(large.trust, roots=(*kept, new.public)))
    for root in large.roots[1:]:
        proposal = sign(proposal, root)
    assert proposal.tally.enough
    assert new.public in adopt(large.trust, proposal).head.roots


def test_new_roots_sign_as_well_as_the_old(large):
    new = [SigningKey.generate() for _ in range(3)]
    proposal = propose(large.trust, replace_head(large.trust, roots=tuple(key.public for key in new)))
    for key in large.roots[:2]:
        proposal = sign(proposal, key)
    assert (proposal.tally.enough, proposal.tally.new, proposal.tally.new_needed) == (False, 0, 2)
    for key in new[:2]:
        proposal = sign(proposal, key)
    assert adopt(large.trust, proposal).version == 2


def test_a_key_that_is_no_root_is_not_asked(large):
    with pytest.raises(Refused, match="root_key_not_asked"):
        sign(with_hq(large.trust, 8), SigningKey.generate())


def test_a_proposal_that_changes_nothing_is_none(large):
    with pytest.raises(Refused, match="proposal_empty"):
        propose(large.trust, large.trust.head)


def test_a_proposal_for_an_older_list_is_outdated(world: World):
    proposal = sign(with_hq(world.trust, 8), world.founded.roots[0])
    newer = extend(world.trust, [world.hq.signing], revoked=[Revocation(world.pc.id)])
    with pytest.raises(Refused, match="proposal_outdated"):
        adopt(newer, proposal)


def test_different_proposals_are_not_joined(large):
    with pytest.raises(Refused, match="proposals_differ"):
        join([with_hq(large.trust, 8), with_hq(large.trust, 9)])


def test_every_changed_byte_of_a_proposal_is_refused_or_unsigned(large):
    data = sign(with_hq(large.trust, 8), large.roots[0]).to_bytes()
    for at in range(0, len(data), 97):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        with pytest.raises(Refused):
            adopt(large.trust, read(changed))
