"""Without a secret one learns whether a bundle is whole and who made it."""

import pytest

from app.errors import Refused
from app.sync.certificates import issue
from app.sync.container import write_bundle
from app.sync.deployment import create_deployment, extend
from app.sync.trust import Revocation
from app.sync.verify import Standing, require_enrolled, verify_file
from tests.unit.sync.forge import World, device


def written(world, path, *, key=None, certificate=None, **changes):
    """Write a bundle of any sender."""
    write_bundle(
        path,
        world.draft(**changes),
        world.lines(),
        recipients=[world.hq.age.recipient],
        key=(key or world.pc).signing,
        certificate=certificate,
    )
    return path


def test_an_enrolled_sender_is_named_as_headquarters_named_it(world: World, tmp_path):
    info = verify_file(written(world, tmp_path / "a.gbk", label="anything"), world.trust)
    assert (info.standing, info.label, info.sender) == (Standing.ENROLLED, "RAB-PC2", world.pc.id)


def test_without_a_trust_list_the_sender_is_unchecked(world: World, tmp_path):
    info = verify_file(written(world, tmp_path / "a.gbk"))
    assert (info.standing, info.label) == (Standing.UNCHECKED, "RAB-PC2")


def test_a_stranger_is_unknown_and_shows_its_code(world: World, tmp_path):
    info = verify_file(written(world, tmp_path / "a.gbk", key=world.stranger, deployment=""), world.trust)
    with pytest.raises(Refused) as caught:
        require_enrolled(info)
    assert (caught.value.code, caught.value.params["device"]) == (
        "bundle_unknown_sender",
        world.stranger.public.code,
    )


def test_a_withdrawn_sender_is_told_apart(world: World, tmp_path):
    trust = extend(world.trust, [world.hq.signing], revoked=[Revocation(world.pc.id)])
    info = verify_file(written(world, tmp_path / "a.gbk"), trust)
    with pytest.raises(Refused, match="bundle_revoked_sender"):
        require_enrolled(info)


def test_a_colleague_certified_after_our_trust_list_is_known(world: World, tmp_path):
    info = verify_file(written(world, tmp_path / "a.gbk", certificate=world.certificate), world.founded.trust)
    assert require_enrolled(info) == world.certificate


def test_a_certificate_that_should_stand_in_our_trust_list_and_does_not_makes_nobody_known(
    world: World, tmp_path
):
    made = issue(
        world.hq.signing,
        world.trust.head.deployment,
        device(9).public,
        "x",
        ("point:RAB",),
        number=1,
        trust=2,
    )
    path = written(world, tmp_path / "a.gbk", key=device(9), certificate=made)
    assert verify_file(path, world.trust).standing is Standing.UNKNOWN


def test_the_certificate_of_another_pc_is_refused(world: World, tmp_path):
    path = written(world, tmp_path / "a.gbk", key=world.stranger, certificate=world.certificate)
    with pytest.raises(Refused, match="bundle_bad_certificate"):
        verify_file(path, world.trust)


def test_a_bundle_of_another_deployment_is_not_ours(world: World, tmp_path):
    other = create_deployment("Other", device(7), "HQ").trust
    with pytest.raises(Refused, match="bundle_not_ours"):
        verify_file(written(world, tmp_path / "a.gbk"), other)
