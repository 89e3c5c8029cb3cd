"""SFTP against a real server: known by its key, taken up where it stopped."""

from __future__ import annotations

import paramiko
import pytest
from paramiko import SFTPAttributes

from app.errors import Environment
from app.sync.channels.channel import Kind, Setup
from app.sync.channels.sftp import fingerprint
from tests.unit.channels.conftest import BACK, OUT, Bundle, code, make_bundle, trip
from tests.unit.channels.sftp_server import serving


@pytest.fixture(scope="module")
def key():
    return paramiko.ECDSAKey.generate()


@pytest.fixture
def server(tmp_path, key):
    with serving(tmp_path / "there", key) as running:
        yield running


@pytest.fixture
def way(server, tmp_path):
    opened = trip(setup(server), "secret", tmp_path / "in")
    yield opened
    opened.channel.close()


def setup(server, known: str | None = None) -> Setup:
    host_key = fingerprint(server.key) if known is None else known
    return Setup("s", Kind.SFTP, "Server", server.url, "slm", host_key=host_key)


def test_a_bundle_is_sent_and_fetched(way, bundle):
    way.put(bundle)
    assert way.fetch() == {bundle.path.name: bundle.data}


def test_a_server_never_seen_before_tells_its_fingerprint_and_gets_no_password(server, tmp_path, bundle):
    way = trip(setup(server, ""), "secret", tmp_path / "in")
    with pytest.raises(Environment, match="channel_host_key_unknown") as failure:
        way.put(bundle)
    assert failure.value.params["fingerprint"] == fingerprint(server.key)


def test_a_server_whose_key_has_changed_is_refused(server, tmp_path, bundle):
    other = fingerprint(paramiko.ECDSAKey.generate())
    assert (
        code(lambda: trip(setup(server, other), "secret", tmp_path / "in").put(bundle))
        == "channel_host_key_changed"
    )


def test_a_server_with_a_key_of_another_kind_is_refused(server, tmp_path, bundle):
    other = "ssh-ed25519 SHA256:abc"
    assert (
        code(lambda: trip(setup(server, other), "secret", tmp_path / "in").put(bundle))
        == "channel_host_key_changed"
    )


def test_a_wrong_password_is_named(server, tmp_path, bundle):
    assert code(lambda: trip(setup(server), "wrong", tmp_path / "in").put(bundle)) == "channel_password_wrong"


def test_an_upload_that_broke_goes_on_where_it_stopped(server, tmp_path):
    bundle = make_bundle(tmp_path, 2_000_000)
    server.cut_after = 500_000
    assert code(lambda: trip(setup(server), "secret", tmp_path / "in").put(bundle)) == "channel_interrupted"
    server.cut_after, server.written = None, 0
    sent_whole(server, tmp_path, bundle)
    assert 0 < server.written < 1_600_000


def test_what_another_left_there_is_not_taken_up(server, tmp_path, bundle):
    folder = server.root / "to-HQ"
    folder.mkdir()
    (folder / f"{bundle.path.stem}-{bundle.sha256[:12]}.uploading").write_bytes(b"x" * 100_000)
    sent_whole(server, tmp_path, bundle)


def test_a_server_without_room_says_so(server, way, bundle):
    server.room = 100_000
    assert code(lambda: way.put(bundle)) == "channel_write_refused"
    assert way.fetch() == {}


def test_another_bundle_of_the_same_name_overwrites_nothing(way, tmp_path, bundle):
    way.put(bundle)
    other = make_bundle(tmp_path, 300_000, seed=2)
    way.put(other)
    assert sorted(way.fetch().values()) == sorted([bundle.data, other.data])


def test_names_that_lead_elsewhere_are_passed_over(server, way, bundle):
    way.put(bundle)
    server.invented = [invented(name) for name in ("../../evil.gbk", "a\\b.gbk", ".gbk", "huge.gbk" * 60)]
    assert [offer.name for offer in way.channel.offered(BACK, "").offers] == [bundle.path.name]


def test_a_folder_that_is_not_there_is_named(server, tmp_path, bundle):
    lost = Setup("s", Kind.SFTP, "S", f"{server.url}nowhere", "slm", host_key=fingerprint(server.key))
    way = trip(lost, "secret", tmp_path / "in")
    assert code(lambda: way.put(bundle)) == "channel_folder_missing"
    way.channel.close()


def test_trying_a_channel_leaves_nothing_behind(server, way):
    way.channel.check(OUT)
    assert list((server.root / "to-HQ").iterdir()) == []


def sent_whole(server, tmp_path, bundle: Bundle) -> None:
    way = trip(setup(server), "secret", tmp_path / "in")
    way.put(bundle)
    assert way.fetch() == {bundle.path.name: bundle.data}
    way.channel.close()


def invented(name: str) -> SFTPAttributes:
    """Return an entry of a listing that a hostile server makes up."""
    told = SFTPAttributes()
    told.filename, told.st_size, told.st_mode, told.st_mtime, told.st_atime = name, 5, 0o100644, 1, 1
    return told
