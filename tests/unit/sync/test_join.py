"""A PC joins by two files and a code read over the telephone."""

import pytest

from app.errors import Refused
from app.models.strict_json import compact_dumps, strict_loads
from app.sync import dsse
from app.sync.deployment import create_deployment, extend
from app.sync.join import ANSWER_KIND, REQUEST_KIND, Former, admit, make_request, read_answer, read_request
from app.sync.keys import DeviceKeys
from app.sync.trust import Revocation
from tests.unit.sync.forge import MADE, World, device


def test_a_request_names_the_pc_and_shows_its_code(world: World):
    request = read_request(make_request(world.pc, "RAB-PC2", "RAB", MADE))
    assert (request.label, request.point, request.device) == ("RAB-PC2", "RAB", world.pc.public)
    assert request.device.code.count("-") == 3


def test_an_answer_gives_trust_and_certificate(world: World):
    joined = read_answer(world.answer, world.pc.public, None)
    assert (joined.trust, joined.certificate) == (world.trust, world.certificate)


def test_an_answer_is_taken_twice_without_harm(world: World):
    assert read_answer(world.answer, world.pc.public, world.trust).trust == world.trust


def test_an_installed_first_link_is_continued(world: World):
    assert read_answer(world.answer, world.pc.public, world.founded.trust).trust == world.trust


def test_an_older_answer_does_not_lower_the_trust_list(world: World):
    longer, _ = admit(world.trust, world.hq.signing, read_request(make_request(device(9), "x", "RAB", MADE)))
    assert read_answer(world.answer, world.pc.public, longer).trust == longer


def test_an_answer_for_another_pc_is_refused_by_its_code(world: World):
    with pytest.raises(Refused) as caught:
        read_answer(world.answer, device(9).public, None)
    assert (caught.value.code, caught.value.params["device"]) == (
        "join_for_another_device",
        world.pc.public.code,
    )


def test_an_answer_of_another_deployment_is_refused(world: World):
    other = create_deployment("Other", device(7), "HQ")
    _, answer = admit(other.trust, device(7).signing, read_request(make_request(world.pc, "x", "RAB", MADE)))
    with pytest.raises(Refused, match="join_other_deployment"):
        read_answer(answer, world.pc.public, world.trust)


def test_a_forked_trust_list_is_refused(world: World):
    fork = world.founded.trust
    for number in (8, 9):
        fork = extend(fork, [world.hq.signing], revoked=[Revocation(device(number).id)])
    with pytest.raises(Refused, match="trust_fork"):
        read_answer(world.answer, world.pc.public, fork)


def test_a_withdrawn_pc_does_not_join_by_an_old_answer(world: World):
    trust = extend(world.trust, [world.hq.signing], revoked=[Revocation(world.pc.id)])
    with pytest.raises(Refused, match="device_revoked"):
        read_answer(world.answer, world.pc.public, trust)


def test_a_pc_not_of_headquarters_admits_nobody(world: World):
    with pytest.raises(Refused, match="not_hq_key"):
        admit(world.trust, world.pc.signing, read_request(make_request(device(9), "x", "RAB", MADE)))


def test_headquarters_sets_label_and_scope(world: World):
    request = read_request(make_request(device(9), "x", "RAB", MADE))
    trust, _ = admit(world.trust, world.hq.signing, request, writes=("point:ZAK",), label="ZAK-PC1")
    certificate = trust.devices[device(9).id]
    assert (certificate.label, certificate.writes) == ("ZAK-PC1", ("point:ZAK",))


def test_every_changed_byte_of_a_request_is_refused(world: World):
    data = make_request(world.pc, "RAB-PC2", "RAB", MADE)
    for at in range(len(data)):
        with pytest.raises(Refused, match="join_bad_request"):
            read_request(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])


def test_every_cut_of_a_request_is_refused(world: World):
    data = make_request(world.pc, "RAB-PC2", "RAB", MADE)
    for size in range(len(data) - 1):
        with pytest.raises(Refused, match="join_bad_request"):
            read_request(data[:size])


def test_every_changed_byte_of_an_answer_is_refused(world: World):
    for at in range(0, len(world.answer), 7):
        with pytest.raises(Refused):
            read_answer(
                world.answer[:at] + bytes([world.answer[at] ^ 1]) + world.answer[at + 1 :],
                world.pc.public,
                None,
            )


def test_keys_of_another_pc_in_a_request_are_refused(world: World):
    told = {"fmt": 1, "label": "x", "point": "RAB", "made": MADE, **world.hq.public.as_json()}
    data = dsse.sign(REQUEST_KIND, compact_dumps(told), [world.pc.signing]).to_bytes()
    with pytest.raises(Refused, match="join_bad_request"):
        read_request(data)


def test_a_certificate_swapped_into_an_answer_is_refused(world: World):
    told = strict_loads(dsse.parse(world.answer[:-1], ANSWER_KIND, "x").body)
    told["cert"] = world.trust.devices[world.hq.id].envelope.as_json()
    data = dsse.sign(ANSWER_KIND, compact_dumps(told), [world.hq.signing]).to_bytes()
    with pytest.raises(Refused, match="join_for_another_device"):
        read_answer(data, world.pc.public, None)


def test_an_answer_signed_by_the_pc_itself_is_refused(world: World):
    body = dsse.parse(world.answer[:-1], ANSWER_KIND, "x").body
    data = dsse.sign(ANSWER_KIND, body, [world.pc.signing]).to_bytes()
    with pytest.raises(Refused, match="join_bad_answer"):
        read_answer(data, world.pc.public, None)


def test_a_file_too_long_is_refused_unread():
    with pytest.raises(Refused, match="join_bad_request"):
        read_request(b"{" * 100_000)


def test_a_bundle_of_keys_made_anew_asks_under_another_code(world: World):
    assert DeviceKeys.generate().public.code != world.pc.public.code


def test_lost_keys_are_vouched_for_only_when_nobody_knows_them_and_the_logs_are_theirs(world: World):
    lost, new = device(5), device(6)
    mine, foreign = {f"{lost.id}-01": 7}, {f"{world.pc.id}-01": 7}
    for keys, logs, vouched in ((lost, mine, True), (lost, foreign, False), (world.pc, foreign, False)):
        former = [Former(keys.public, logs)]
        request = read_request(make_request(new, "RAB-PC3", "RAB", MADE, former))
        trust, _ = admit(world.trust, world.hq.signing, request)
        assert (keys.id in trust.revoked, new.id in trust.devices) == (vouched, True)
    trust, _ = admit(
        world.trust,
        world.hq.signing,
        read_request(make_request(new, "x", "RAB", MADE, [Former(lost.public, mine)])),
    )
    assert [trust.last_good(lost.id, log) for log in (f"{lost.id}-01", "other")] == [7, 0]
    assert lost.public.age not in trust.recipients(["RAB"])
