"""A bundle is written whole or not at all, and read back as it was written."""

import errno
import io
import os
import random
from types import SimpleNamespace

import pyrage
import pytest

from app.errors import Environment, Refused
from app.models.strict_json import strict_loads
from app.progress import Cancelled, CancelToken
from app.sync import container, disk
from app.sync.container import read_envelope, write_bundle
from app.sync.envelope import Part
from app.sync.inflate import Inflater
from app.sync.lines import Blob, EntryLines, Manifest, TrustLine, blob_line, certificate_line, trust_line
from app.sync.payload import open_payload
from app.sync.seals import Stretch, check_stretch
from app.sync.signing import SigningKey
from tests.unit.sync.forge import LOG, MADE, World, bundle, entries, entry, of_lines, plain_of, stretch, zstd


def read_all(path, key):
    """Open a bundle and read every line of it."""
    with open_payload(path, [key]) as payload:
        return list(payload.lines())


def test_lines_are_read_back_as_written(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    link = world.trust.links[0].envelope
    world.write(
        path,
        [*world.lines(), trust_line(link), certificate_line(world.certificate.envelope), blob_line(b"x")],
    )
    found = read_all(path, world.hq.age)
    assert isinstance(found[0], Manifest)
    assert isinstance(found[1], Stretch)
    assert [raw for line in found if isinstance(line, EntryLines) for raw in line.raws] == entries(3)
    assert [line.envelope for line in found if isinstance(line, TrustLine)] == [link]
    assert [line.data for line in found if isinstance(line, Blob)] == [b"x"]


def told(lines):
    """Return typed lines with the entries of each stretch read."""
    return [[*line.raws, *line.entries] if isinstance(line, EntryLines) else line for line in lines]


def test_the_header_tells_what_anybody_may_know(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    world.write(path, part=Part("f" * 32, 1, 2))
    header = read_envelope(path)
    assert header.sender == world.pc.id
    assert header.draft == world.draft(part=Part("f" * 32, 1, 2))
    assert header.certificate == world.certificate.envelope
    assert header.payload.lines == 5


@pytest.mark.parametrize("who", ["hq", "pc", "escrow"])
def test_headquarters_the_point_and_the_escrow_can_read(world: World, tmp_path, who):
    path = tmp_path / "a.gbk"
    world.write(path)
    key = world.founded.escrow if who == "escrow" else getattr(world, who).age
    assert len(read_all(path, key)) == 3


def test_a_bundle_can_be_read_twice(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    world.write(path)
    with open_payload(path, [world.hq.age]) as payload:
        assert told(payload.lines()) == told(payload.lines())


def test_trust_and_blobs_can_be_had_alone(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    links = [link.envelope for link in world.trust.links]
    world.write(path, [*world.lines(), *map(trust_line, links), blob_line(b"x")])
    with open_payload(path, [world.hq.age]) as payload:
        assert list(payload.trust_links()) == links
        assert [blob.data for blob in payload.blobs()] == [b"x"]


def test_the_entries_of_a_stretch_hold_against_its_seal(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    world.write(path)
    _, heading, *rest = read_all(path, world.hq.age)
    chain = check_stretch(heading, rest[0].raws, world.pc.signing.public)
    assert chain[-1] == heading.seal.hash


def test_a_stretch_from_the_middle_of_a_log_is_proven_by_its_seal_alone(world: World):
    lines = entries(5)
    whole = Stretch.of(strict_loads(stretch(world.pc.signing, lines)[0]))
    before = check_stretch(whole, lines, world.pc.signing.public)[1]
    assert check_stretch(Stretch(LOG, 3, before, whole.seal), lines[2:], world.pc.signing.public)
    with pytest.raises(Refused):
        check_stretch(Stretch(LOG, 3, bytes(32), whole.seal), lines[2:], world.pc.signing.public)


def test_a_line_of_a_newer_program_is_left_out(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    lines = world.lines()
    path.write_bytes(of_lines(world, [lines[0], b'{"hologram":[1.5,NaN]}', *lines[1:], b'{"log_2":{}}']))
    assert len(read_all(path, world.hq.age)) == 3


def test_optional_members_of_a_newer_program_are_left_out(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    path.write_bytes(of_lines(world, [b'{"manifest":{"mood":"good"}}', *world.lines()[1:]], mood="good"))
    assert read_all(path, world.hq.age)[0] == Manifest()


def test_a_bundle_of_many_lines_passes_through_disk_and_memory_bounds(world: World, tmp_path, monkeypatch):
    monkeypatch.setattr("app.sync.stored_lines.TEXT_IN_MEMORY", 1000)
    monkeypatch.setattr("app.sync.container.MEMORY_SPOOL", 1000)
    path = tmp_path / "a.gbk"
    world.write(path, world.lines(2000))
    assert len(read_all(path, world.hq.age)[2].raws) == 2000


def test_the_same_lines_make_another_file_each_time(world: World, tmp_path):
    world.write(tmp_path / "a.gbk")
    world.write(tmp_path / "b.gbk")
    assert (tmp_path / "a.gbk").read_bytes() != (tmp_path / "b.gbk").read_bytes()


def test_nothing_is_left_beside_the_file(world: World, tmp_path):
    world.write(tmp_path / "a.gbk")
    assert [item.name for item in tmp_path.iterdir()] == ["a.gbk"]


def test_a_failing_source_leaves_the_old_file(world: World, tmp_path):
    def broken():
        yield world.lines()[0]
        raise Refused("source_failed")

    path = tmp_path / "a.gbk"
    path.write_bytes(b"old")
    with pytest.raises(Refused, match="source_failed"):
        world.write(path, broken())
    assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == ["a.gbk"]


def test_cancelling_stops_the_writing(world: World, tmp_path):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        write_bundle(
            tmp_path / "a.gbk",
            world.draft(),
            world.lines(),
            recipients=world.trust.recipients(["RAB"]),
            key=world.pc.signing,
            certificate=None,
            cancel=cancel,
        )
    assert not list(tmp_path.iterdir())


def test_cancelling_stops_the_reading(world: World, tmp_path):
    world.write(tmp_path / "a.gbk")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled), open_payload(tmp_path / "a.gbk", [world.hq.age], cancel=cancel):
        pass


def test_a_bundle_for_nobody_is_not_written(world: World, tmp_path):
    with pytest.raises(Refused, match="no_recipients"):
        write_bundle(
            tmp_path / "a.gbk", world.draft(), [], recipients=[], key=world.pc.signing, certificate=None
        )


def test_a_line_with_a_newline_is_a_bug(world: World, tmp_path):
    with pytest.raises(ValueError, match="line"):
        world.write(tmp_path / "a.gbk", [b'{"a":\n1}'])


def test_too_many_lines_are_told_before_they_are_written(world: World, tmp_path, monkeypatch):
    monkeypatch.setattr("app.sync.payload_writer.MAX_LINES", 3)
    with pytest.raises(Refused, match="bundle_too_many_lines"):
        world.write(tmp_path / "a.gbk")


@pytest.mark.parametrize(
    "number,code,hint",
    [
        (errno.ENOSPC, "disk_full", "free_space"),
        (errno.EROFS, "folder_not_writable", "choose_another_folder"),
        (errno.EACCES, "folder_not_writable", "choose_another_folder"),
        (errno.EIO, "medium_failed", "plug_in_again"),
        (errno.ENODEV, "medium_failed", "plug_in_again"),
    ],
)
@pytest.mark.parametrize("step", ["open", "write", "fsync"])
def test_trouble_with_the_stick_is_named(world: World, tmp_path, monkeypatch, step, number, code, hint):
    def fail(*args):
        raise OSError(number, "stick")

    with monkeypatch.context() as patch:
        patch.setattr(disk.os, step, fail)
        with pytest.raises(Environment) as caught:
            container._publish(tmp_path / "a.gbk", b"head", io.BytesIO(b"cipher"))
    assert (caught.value.code, caught.value.hint) == (code, hint)
    assert not (tmp_path / "a.gbk").exists()


def test_a_folder_that_is_gone_is_named(world: World, tmp_path):
    with pytest.raises(Environment) as caught:
        world.write(tmp_path / "gone" / "a.gbk")
    assert (caught.value.code, caught.value.params) == ("folder_missing", {"folder": str(tmp_path / "gone")})


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(Environment) as caught:
        read_envelope(tmp_path / "a.gbk")
    assert caught.value.code == "file_missing"


def test_a_folder_in_place_of_a_file_is_named(tmp_path):
    with pytest.raises(Environment) as caught:
        read_envelope(tmp_path)
    assert caught.value.code == "file_not_readable"


def test_a_stick_that_lies_is_found_out(world: World, tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr(disk.os, "write", lambda file, data: write(file, bytes(data)[:-1] + b"?"))
    with pytest.raises(Environment) as caught:
        world.write(tmp_path / "a.gbk")
    assert caught.value.code == "write_not_verified"


def test_a_file_that_shrinks_while_it_is_read_is_incomplete(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    world.write(path, [*world.lines(), blob_line(random.Random(1).randbytes(300_000))])
    with container.open_bundle(path) as (file, sealed):
        os.truncate(path, sealed.end - 10)
        with pytest.raises(Refused, match="bundle_incomplete"):
            container.check_whole(file, sealed)


def test_too_little_room_for_unpacking_is_told_first(world: World, tmp_path, monkeypatch):
    world.write(tmp_path / "a.gbk")
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda folder: SimpleNamespace(free=10))
    with pytest.raises(Environment) as caught, open_payload(tmp_path / "a.gbk", [world.hq.age]):
        pass
    assert caught.value.code == "disk_full"


def test_a_frame_that_comes_in_drops_is_inflated(tmp_path):
    target = io.BytesIO()
    inflater = Inflater(target, 1000, None)
    for byte in zstd(b"drop by drop"):
        inflater.write(bytes([byte]))
    inflater.close()
    assert target.getvalue() == b"drop by drop"


def test_a_tiny_frame_is_inflated(world: World, tmp_path):
    target = io.BytesIO()
    inflater = Inflater(target, 1000, None)
    inflater.write(zstd(b"x"))
    inflater.close()
    assert target.getvalue() == b"x"


def test_age_text_armour_is_not_taken(world: World, tmp_path):
    plain = plain_of(world.lines())
    to = [pyrage.x25519.Recipient.from_str(world.hq.age.recipient)]
    path = tmp_path / "a.gbk"
    path.write_bytes(bundle(world, plain, cipher=pyrage.encrypt(zstd(plain), to, armored=True)))
    with pytest.raises(Refused, match="bundle_bad_payload"):
        read_all(path, world.hq.age)


def test_an_age_header_of_a_million_recipients_is_not_tried(world: World, tmp_path):
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    cipher = b"age-encryption.org/v1\n" + stanza * 10_000 + b"--- " + b"C" * 43 + b"\n" + bytes(100)
    path = tmp_path / "a.gbk"
    path.write_bytes(bundle(world, plain_of(world.lines()), cipher=cipher))
    with pytest.raises(Refused, match="bundle_bad_payload"):
        read_all(path, world.hq.age)


def test_an_entry_as_long_as_allowed_is_read(world: World, tmp_path):
    path = tmp_path / "a.gbk"
    world.write(path, [world.lines()[0], *stretch(world.pc.signing, [entry(1, note="a" * 261_000)])])
    assert len(read_all(path, world.hq.age)) == 3


def test_the_clock_of_the_sender_does_not_matter(world: World, tmp_path):
    world.write(tmp_path / "a.gbk", made="2099-01-01T00:00:00Z+03:00")
    assert read_envelope(tmp_path / "a.gbk").draft.made == MADE.replace(
        "2026-11-23T18:04:39", "2099-01-01T00:00:00"
    )


def test_a_pc_that_has_not_joined_can_write(world: World, tmp_path):
    key = SigningKey.generate()
    header = write_bundle(
        tmp_path / "a.gbk",
        world.draft(deployment=""),
        world.lines(),
        recipients=[world.hq.age.recipient],
        key=key,
        certificate=None,
    )
    assert header.sender == key.id
