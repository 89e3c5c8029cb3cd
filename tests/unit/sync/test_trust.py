"""The trust list only grows, link by link, each signed by those who may."""

from dataclasses import replace

import pytest

from app.errors import Refused
from app.sync import dsse
from app.sync.certificates import HQ_WRITES, allowed_scopes, issue, may_write, point_scope
from app.sync.deployment import create_deployment, extend, issue_next, replace_head
from app.sync.signing import SigningKey
from app.sync.trust import KIND, Reader, Revocation, accept_links, link_body, reunite, verify_chain
from tests.unit.sync.forge import World, device


def chain_of(trust):
    """Return the bytes of each link."""
    return [link.envelope.to_bytes() for link in trust.links]


def certify(world, trust, number, writes=("point:RAB",)):
    """Return the trust list with one more device, and its certificate."""
    certificate = issue_next(trust, world.hq.signing, device(number).public, f"PC-{number}", writes)
    return extend(trust, [world.hq.signing], certs=[certificate]), certificate


def test_a_chain_is_verified_from_its_bytes(world: World):
    trust = verify_chain(chain_of(world.trust))
    assert (trust.version, trust.digest, dict(trust.devices)) == (2, world.trust.digest, world.trust.devices)


def test_headquarters_and_point_write_in_their_scopes(world: World):
    assert allowed_scopes(world.trust.devices[world.hq.id]) == ("all", "point:*")
    assert allowed_scopes(world.certificate) == ("point:RAB",)


@pytest.mark.parametrize(
    "who,scope,may",
    [
        ("hq", "all", True),
        ("hq", "point:RAB", True),
        ("pc", "point:RAB", True),
        ("pc", "point:ZAK", False),
        ("pc", "all", False),
    ],
)
def test_who_may_write_what(world: World, who, scope, may):
    assert may_write(world.trust.devices[getattr(world, who).id], scope) is may


def test_recipients_are_readers_headquarters_and_the_points_devices(world: World):
    trust, _ = certify(world, world.trust, 9, ("point:ZAK",))
    told = trust.recipients(["RAB"])
    assert set(told) == {world.hq.age.recipient, world.founded.escrow.recipient, world.pc.age.recipient}


def test_a_withdrawn_device_receives_nothing_more(world: World):
    trust = extend(world.trust, [world.hq.signing], revoked=[Revocation(world.pc.id)])
    assert world.pc.age.recipient not in trust.recipients(["RAB"])


def test_entries_of_a_withdrawn_device_count_up_to_the_last_good_one(world: World):
    trust = extend(
        world.trust, [world.hq.signing], revoked=[Revocation(world.pc.id, "log1", 7), Revocation(world.pc.id)]
    )
    assert trust.last_good(world.pc.id, "log1") == 7
    assert trust.last_good(world.pc.id, "log2") == 0
    assert trust.last_good(world.hq.id, "log1") is None


def test_a_withdrawn_device_is_not_certified_again(world: World):
    trust = extend(world.trust, [world.hq.signing], revoked=[Revocation(world.pc.id)])
    with pytest.raises(Refused, match="device_revoked"):
        issue_next(trust, world.hq.signing, world.pc.public, "x", ("point:RAB",))


def test_a_stranger_issues_nothing(world: World):
    with pytest.raises(Refused, match="not_hq_key"):
        issue_next(world.trust, world.stranger.signing, world.pc.public, "x", ("point:RAB",))


@pytest.mark.parametrize("who", ["pc", "stranger"])
def test_a_link_signed_by_others_is_refused(world: World, who):
    with pytest.raises(Refused, match="trust_bad"):
        extend(world.trust, [getattr(world, who).signing], revoked=[Revocation(world.hq.id)])


def test_an_unsigned_link_is_refused(world: World):
    with pytest.raises(Refused, match="trust_bad"):
        extend(world.trust, [])


def test_a_link_with_a_stranger_certificate_is_refused(world: World):
    made = issue(
        world.stranger.signing,
        world.trust.head.deployment,
        device(9).public,
        "x",
        HQ_WRITES,
        number=1,
        trust=3,
    )
    with pytest.raises(Refused, match="trust_bad"):
        extend(world.trust, [world.hq.signing], certs=[made])


def test_a_certificate_for_another_deployment_is_refused(world: World):
    made = issue(world.hq.signing, "0" * 32, device(9).public, "x", ("point:RAB",), number=1, trust=3)
    with pytest.raises(Refused, match="trust_bad"):
        extend(world.trust, [world.hq.signing], certs=[made])


def test_links_held_already_change_nothing(world: World):
    assert accept_links(world.trust, [link.envelope for link in world.trust.links]) == world.trust


def test_an_older_chain_does_not_lower_the_version(world: World):
    assert accept_links(world.trust, [world.trust.links[0].envelope]).version == 2


def test_a_missing_link_is_a_gap(world: World):
    longer, _ = certify(world, certify(world, world.trust, 8)[0], 9)
    with pytest.raises(Refused) as caught:
        accept_links(world.trust, [longer.links[-1].envelope])
    assert (caught.value.code, caught.value.params) == ("trust_gap", {"have": 2, "got": 4})


def test_a_chain_without_its_first_link_is_a_gap(world: World):
    with pytest.raises(Refused, match="trust_gap"):
        verify_chain(chain_of(world.trust)[1:])


def test_an_empty_chain_is_refused():
    with pytest.raises(Refused, match="trust_bad"):
        verify_chain([])


def test_of_two_chains_every_pc_keeps_the_same_one(world: World):
    one, _ = certify(world, world.trust, 8)
    other, _ = certify(world, world.trust, 9)
    kept = accept_links(one, [link.envelope for link in other.links])
    assert kept == accept_links(other, [link.envelope for link in one.links])
    assert (kept.version, len(kept.lost)) == (3, 1)


def test_the_longer_of_two_chains_is_kept(world: World):
    one, _ = certify(world, world.trust, 8)
    other, _ = certify(world, certify(world, world.trust, 9)[0], 10)
    for held, offered in ((one, other), (other, one)):
        kept = accept_links(held, [link.envelope for link in offered.links])
        assert (kept.version, device(8).id in kept.devices) == (4, False)


def test_what_root_keys_signed_counts_more_than_a_longer_chain(world: World):
    rooted = extend(
        world.trust, [world.founded.roots[0]], head=replace_head(world.trust, hq=(device(9).signing.public,))
    )
    longer, _ = certify(world, certify(world, world.trust, 8)[0], 10)
    for held, offered in ((rooted, longer), (longer, rooted)):
        assert accept_links(held, [link.envelope for link in offered.links]) == rooted


def test_two_heads_signed_by_root_keys_are_a_fork(world: World):
    one, other = (
        extend(
            world.trust,
            [world.founded.roots[0]],
            head=replace_head(world.trust, hq=(device(number).signing.public,)),
        )
        for number in (8, 9)
    )
    with pytest.raises(Refused, match="trust_fork"):
        accept_links(one, [link.envelope for link in other.links])


def test_a_link_after_an_unknown_history_is_a_fork(world: World):
    one, _ = certify(world, world.trust, 8)
    other, _ = certify(world, certify(world, world.trust, 9)[0], 10)
    with pytest.raises(Refused, match="trust_fork"):
        accept_links(one, [other.links[-1].envelope])


def test_another_deployment_is_a_fork(world: World):
    other = create_deployment("Other", device(7), "HQ")
    with pytest.raises(Refused, match="trust_fork"):
        accept_links(world.trust, [link.envelope for link in other.trust.links])


def test_a_headquarters_key_alone_does_not_change_the_head(world: World):
    head = replace_head(world.trust, hq=(world.hq.signing.public, device(9).signing.public))
    with pytest.raises(Refused, match="trust_bad"):
        extend(world.trust, [world.hq.signing], head=head)


def test_a_root_key_changes_headquarters_and_readers(world: World):
    head = replace_head(
        world.trust, hq=(device(9).signing.public,), readers=(Reader("hq", device(9).age.recipient),)
    )
    trust = extend(world.trust, [world.founded.roots[1]], head=head)
    assert list(trust.hq_keys) == [device(9).id]


def test_certificates_of_a_replaced_headquarters_key_stay_valid(world: World):
    head = replace_head(world.trust, hq=(device(9).signing.public,))
    trust = extend(world.trust, [world.founded.roots[0]], head=head)
    assert world.pc.id in trust.devices
    with pytest.raises(Refused, match="trust_bad"):
        extend(trust, [world.hq.signing], revoked=[Revocation(world.pc.id)])


def test_new_roots_need_the_old_and_the_new(world: World):
    new = SigningKey.generate()
    head = replace_head(world.trust, roots=(new.public,))
    for keys in ([new], [world.founded.roots[0]]):
        with pytest.raises(Refused, match="trust_bad"):
            extend(world.trust, keys, head=head)
    assert extend(world.trust, [world.founded.roots[0], new], head=head).head.roots == (new.public,)


def test_two_of_three_roots_is_the_same_path(world: World):
    founded = create_deployment("Large", device(7), "HQ", root_count=3, threshold=2)
    head = replace_head(founded.trust, hq=(device(8).signing.public,))
    with pytest.raises(Refused, match="trust_bad"):
        extend(founded.trust, founded.roots[:1], head=head)
    assert extend(founded.trust, founded.roots[1:], head=head).version == 2


@pytest.mark.parametrize("count,threshold", [(1, 2), (2, 0), (0, 1)])
def test_impossible_thresholds_are_refused(count, threshold):
    with pytest.raises(Refused, match="trust_bad"):
        create_deployment("x", device(7), "HQ", root_count=count, threshold=threshold)


def test_the_deployment_id_cannot_change(world: World):
    head = replace(world.trust.head, deployment="f" * 32)
    body = link_body(3, world.trust.digest, head, [], [])
    with pytest.raises(Refused, match="trust_bad"):
        accept_links(world.trust, [dsse.sign(KIND, body, world.founded.roots)])


def test_a_signature_twice_counts_once(world: World):
    founded = create_deployment("Large", device(7), "HQ", root_count=3, threshold=2)
    link = founded.trust.links[0].envelope
    twice = replace(link, signatures=(link.signatures[0], link.signatures[0]))
    with pytest.raises(Refused, match="trust_bad"):
        verify_chain([twice.to_bytes()])


def test_every_changed_byte_of_a_link_is_refused(world: World):
    first, second = chain_of(world.trust)
    for at in range(0, len(second), 3):
        with pytest.raises(Refused):
            verify_chain([first, second[:at] + bytes([second[at] ^ 1]) + second[at + 1 :]])


@pytest.mark.parametrize("point", ["", "*", "a b", "RAB/1", "x" * 33, "نقطة"])
def test_what_is_no_point_code_is_no_scope(point):
    with pytest.raises(ValueError, match="point"):
        point_scope(point)


@pytest.mark.parametrize("writes", [(), ("point:",), ("everything",), ("all", "all")])
def test_a_certificate_for_no_scope_is_refused(world: World, writes):
    with pytest.raises(Refused, match="certificate_bad"):
        issue_next(world.trust, world.hq.signing, device(9).public, "x", writes)


def test_a_reissued_certificate_counts_up_and_takes_over(world: World):
    again = issue_next(world.trust, world.hq.signing, world.pc.public, "RAB-PC2b", ("point:RAB", "point:ZAK"))
    trust = extend(world.trust, [world.hq.signing], certs=[again])
    assert (again.number, trust.devices[world.pc.id].points) == (2, ("RAB", "ZAK"))


def test_headquarters_takes_over_what_the_chain_that_was_not_kept_had_brought(world: World):
    one, _ = certify(world, world.trust, 8)
    other, _ = certify(world, certify(world, world.trust, 9)[0], 10)
    revoked = extend(one, [world.hq.signing], revoked=[Revocation(world.pc.id, last_good=3)])
    kept = accept_links(revoked, [link.envelope for link in other.links])
    whole = reunite(kept, world.hq.signing)
    assert {device(8).id, device(9).id, device(10).id} <= set(whole.devices)
    assert (whole.version, whole.last_good(world.pc.id, "any")) == (5, 3)
    assert reunite(accept_links(whole, [link.envelope for link in revoked.links]), world.hq.signing) == whole
