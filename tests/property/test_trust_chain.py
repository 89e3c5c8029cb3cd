"""The trust list under any acts and any order of carrying: it never goes back, and PCs that exchange agree."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Refused
from app.sync.deployment import create_deployment, extend, issue_next, replace_head
from app.sync.keys import DeviceKeys
from app.sync.trust import Revocation, Trust, accept_links, reunite

HQ = DeviceKeys.generate()
FOUNDED = create_deployment("Border points", HQ, "HQ", root_count=3, threshold=2)
PCS = [DeviceKeys.generate() for _ in range(4)]
OTHERS = [DeviceKeys.generate() for _ in range(2)]

ACTS = st.lists(
    st.tuples(st.sampled_from(["let_in", "withdraw", "hq_pc"]), st.integers(0, 3), st.integers(0, 9)),
    max_size=4,
)


def after(trust: Trust, acts: list[tuple[str, int, int]]) -> Trust:
    """Return the list after some acts of headquarters and root keys; impossible ones are left out."""
    for act, which, number in acts:
        try:
            trust = done(trust, act, which, number)
        except Refused:
            continue
    return trust


def done(trust: Trust, act: str, which: int, number: int) -> Trust:
    if act == "let_in":
        cert = issue_next(trust, HQ.signing, PCS[which].public, f"PC-{number}", ("point:SLM",))
        return extend(trust, [HQ.signing], certs=[cert])
    if act == "withdraw":
        return extend(trust, [HQ.signing], revoked=[Revocation(PCS[which].id, "", number)])
    head = replace_head(trust, hq=tuple(dict.fromkeys([*trust.head.hq, OTHERS[which % 2].signing.public])))
    return extend(trust, FOUNDED.roots[:2], head=head) if head != trust.head else trust


def given_(taker: Trust, giver: Trust) -> Trust:
    return accept_links(taker, [link.envelope for link in giver.links])


def heads(trust: Trust) -> int:
    return sum(one.head != other.head for one, other in zip(trust.links, trust.links[1:], strict=False))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS, ACTS, ACTS, st.permutations(range(3)))
def test_pcs_that_exchange_agree_on_one_chain_and_never_go_back(
    shared: Any, one: Any, other: Any, order: list[int]
) -> None:
    base = after(FOUNDED.trust, shared)
    chains = [base, after(base, one), after(base, other)]
    if all(heads(chain) > heads(base) for chain in chains[1:]) and chains[1] != chains[2]:
        with pytest.raises(Refused, match="trust_fork"):
            given_(chains[1], chains[2])
        return
    found = []
    for start in order:
        held = chains[start]
        for place in order:
            taken = given_(held, chains[place])
            assert (heads(taken), taken.version) >= (heads(held), held.version)
            assert given_(taken, chains[place]) == taken
            held = taken
        found.append(held)
    assert found[0] == found[1] == found[2]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS, ACTS)
def test_headquarters_loses_no_certificate_and_no_withdrawal_when_chains_come_together(
    one: Any, other: Any
) -> None:
    acts = [[act for act in acts if act[0] != "hq_pc"] for acts in (one, other)]
    chains = [after(FOUNDED.trust, part) for part in acts]
    whole = reunite(given_(*chains), HQ.signing)
    for chain in chains:
        assert set(chain.devices) <= set(whole.devices)
        assert set(chain.revoked) <= set(whole.revoked)
        assert given_(chain, whole) == whole
    assert reunite(given_(whole, chains[0]), HQ.signing) == whole
