"""A reader that shares no line with the program confirms the program's bundles, and refuses damaged ones."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.e2e.stations import Station
from tests.gates.source import ROOT
from tests.independent.places import PHOTO, Places, device, identity
from tests.independent.verifier import Rejected, Summary, verify
from tests.unit.sync import hostile, hostile_payload
from tests.unit.sync.forge import World, entry, of_lines, stretch
from tests.unit.sync.hostile import CASES

WAYS = ["from the point", "to the point"]
ALLOWED = {"io", "base64", "hashlib", "json", "re", "collections", "typing"}
ALLOWED |= {"pyrage", "zstandard", "cryptography"}


@pytest.fixture(scope="module")
def places(tmp_path_factory) -> Places:
    return Places.exchange(tmp_path_factory.mktemp("places"))


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@pytest.fixture(params=WAYS)
def bundle(request, places: Places) -> Path:
    return places.from_point if request.param == WAYS[0] else places.to_point


def read(places: Places, bundle: Path, data: bytes | None = None) -> Summary:
    """Return what the other reader says of a bundle, or of these bytes in its place."""
    given = bundle.read_bytes() if data is None else data
    return verify(given, identity(_reader(places, bundle).home.root), places.roots, places.links)


def _reader(places: Places, bundle: Path) -> Station:
    return places.hq if bundle == places.from_point else places.first


def forged(world: World, data: bytes) -> Summary:
    """Return what the other reader says of a file of the hostile corpus."""
    links = [link.envelope.to_bytes() for link in world.trust.links]
    return verify(data, world.hq.age.secret, world.founded.trust.head.roots, links)


def test_the_reader_knows_nothing_of_the_program():
    tree = ast.parse((ROOT / "tests" / "independent" / "verifier.py").read_text("utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.partition(".")[0] for name in names} == ALLOWED


def test_the_reader_has_at_most_two_hundred_lines_all_but_empty_ones_counted():
    text = (ROOT / "tests" / "independent" / "verifier.py").read_text("utf-8")
    assert sum(map(bool, text.split("\n"))) <= 200


def test_it_finds_in_a_bundle_what_the_program_finds(places: Places, bundle: Path):
    found = read(places, bundle)
    told = _reader(places, bundle).act(lambda book: book.exchange.inspect(bundle))
    assert (
        found.sender,
        found.stretches,
        dict(found.tables),
        found.people,
        len(found.attachments),
        found.strangers,
    ) == (
        told.info.sender,
        [(log.log, log.first, log.last) for log in told.logs],
        told.tables,
        set(told.users),
        told.blobs,
        set(),
    )


def test_the_bundle_of_the_point_holds_all_that_was_recorded(places: Places):
    found = read(places, places.from_point)
    devices = {log.partition("-")[0] for log, _, _ in found.stretches}
    assert {device(station.home.root) for station in (places.first, places.second)} <= devices
    assert {"asset", "run", "answer", "asset_move"} <= set(found.tables)
    assert found.attachments == {hashlib.sha256(PHOTO.data).hexdigest()}


def test_the_bundle_of_headquarters_holds_the_new_checklist(places: Places):
    assert read(places, places.to_point).tables["template"] == 1


def test_a_flipped_byte_is_refused(places: Places, bundle: Path):
    data = bundle.read_bytes()
    random = Random(str(bundle.name))
    ends = [random.choice([4096, len(data)]) for _ in range(200)]
    accepted = [
        at
        for at in (random.randrange(min(end, len(data))) for end in ends)
        if _accepts(places, bundle, data[:at] + bytes([data[at] ^ random.randrange(1, 256)]) + data[at + 1 :])
    ]
    assert accepted == []


def test_a_truncated_bundle_is_refused(places: Places, bundle: Path):
    data = bundle.read_bytes()
    cuts = [*Random(7).sample(range(len(data)), 60), 0, 8, len(data) - 1]
    assert [cut for cut in cuts if _accepts(places, bundle, data[:cut])] == []


def _accepts(places: Places, bundle: Path, data: bytes) -> bool:
    try:
        read(places, bundle, data)
    except Rejected:
        return False
    return True


def test_a_bundle_cannot_be_read_with_the_key_of_another_point(places: Places):
    with pytest.raises(Rejected, match="No matching keys"):
        verify(
            places.from_point.read_bytes(), identity(places.neighbour.home.root), places.roots, places.links
        )


def test_a_bundle_under_roots_that_nobody_trusts_is_refused(places: Places):
    with pytest.raises(Rejected, match="unknown roots"):
        verify(places.from_point.read_bytes(), identity(places.hq.home.root), [bytes(32)], places.links)


def test_a_bundle_of_a_pc_that_joined_later_than_the_links_say_is_read(places: Places):
    reader = identity(places.hq.home.root)
    assert verify(places.from_point.read_bytes(), reader, places.roots, places.links[:1]).stretches


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.number}-{case.name}")
def test_what_the_program_refuses_is_refused_by_the_other_reader(case, world: World):
    with pytest.raises(Rejected):
        forged(world, case.make(world))


def test_the_honest_file_from_which_damage_starts_is_confirmed(world: World):
    assert forged(world, hostile.good(world)).tables == {"answer": 3}


def _bad_seals(world: World) -> Iterator[tuple[str, bytes]]:
    from app.sync.lines import stretch_line

    for name, heading, lines in hostile_payload.bad_seals(world):
        yield name, of_lines(world, [world.lines()[0], stretch_line(heading), *lines])


def test_a_seal_that_does_not_vouch_for_its_entries_is_refused(world: World):
    for name, data in _bad_seals(world):
        with pytest.raises(Rejected):
            pytest.fail(f"{name}: {forged(world, data)}")


def test_a_self_made_certificate_makes_nobody_known(world: World):
    with pytest.raises(Rejected, match="signers"):
        forged(world, hostile_payload.self_made_certificate(world))


def test_a_stretch_of_a_pc_that_nobody_enrolled_is_left_out_and_named(world: World):
    log = f"{world.stranger.id}-{'0' * 16}"
    found = forged(
        world,
        of_lines(world, [*world.lines(), *stretch(world.stranger.signing, [entry(1, log=log)], log=log)]),
    )
    assert (len(found.stretches), found.strangers) == (1, {world.stranger.id})


def test_what_a_newer_program_wrote_is_carried(world: World):
    newer = entry(1).replace(b'"ops":[', b'"x":{},"ops":[["later",1],7,')
    lines = [world.lines()[0], *stretch(world.pc.signing, [newer]), b'{"later":[}']
    assert forged(world, of_lines(world, lines)).tables == {"answer": 1}


def test_an_entry_in_another_form_is_refused(world: World):
    bad = entry(1).replace(b'"s":2', b'"s":"2"')
    with pytest.raises(Rejected):
        forged(world, of_lines(world, [world.lines()[0], *stretch(world.pc.signing, [bad])]))
