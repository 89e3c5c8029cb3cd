"""Every hostile file is refused by its code, and by nothing else."""

import tracemalloc

import pytest

from app.errors import Refused
from app.sync.payload import open_payload
from app.sync.seals import check_stretch
from app.sync.verify import Standing, verify_file
from tests.unit.sync import hostile, hostile_payload
from tests.unit.sync.hostile import CASES


def read_all(path, keys):
    """Open a bundle and read every line of it."""
    with open_payload(path, keys) as payload:
        return list(payload.lines())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.number}-{case.name}")
def test_a_hostile_file_is_refused_by_its_code(case, world, tmp_path):
    path = tmp_path / "x.gbk"
    path.write_bytes(case.make(world))
    with pytest.raises(Refused) as caught:
        read_all(path, [world.hq.age])
    assert caught.value.code == case.code


def test_the_honest_file_from_which_damage_starts_is_read(world, tmp_path):
    path = tmp_path / "x.gbk"
    path.write_bytes(hostile.good(world))
    assert len(read_all(path, [world.hq.age])) == 3


def test_a_bomb_takes_little_memory(world, tmp_path):
    path = tmp_path / "x.gbk"
    made = next(case for case in CASES if case.name == "bomb_of_a_gibibyte").make(world)
    path.write_bytes(made)
    tracemalloc.start()
    with pytest.raises(Refused):
        read_all(path, [world.hq.age])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100 * 2**20


def test_a_seal_that_does_not_vouch_for_its_entries_is_refused(world):
    for name, heading, lines in hostile_payload.bad_seals(world):
        with pytest.raises(Refused) as caught:
            check_stretch(heading, lines, world.pc.signing.public)
        assert caught.value.code == "bundle_seal_bad", name


def test_a_self_made_certificate_makes_nobody_known(world, tmp_path):
    path = tmp_path / "x.gbk"
    path.write_bytes(hostile_payload.self_made_certificate(world))
    assert verify_file(path, world.trust).standing is Standing.UNKNOWN


def test_the_same_bundle_under_fifty_names_is_the_same_bundle(world, tmp_path):
    data = hostile.good(world)
    ids = set()
    for number in range(50):
        path = tmp_path / f"{number}.gbk"
        path.write_bytes(data)
        info = verify_file(path)
        ids.add((info.id, info.header.payload.sha256))
    assert len(ids) == 1
