"""A folder or network share: what an interrupted copy left is gone on with, and nobody sees it before it is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.progress import Cancelled, CancelToken, Progress
from app.sync.channels.channel import Kind, Setup, local_name
from tests.unit.channels.conftest import BACK, OUT, code, make_bundle, trip


@pytest.fixture
def share(tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def way(share, tmp_path):
    return trip(Setup("f", Kind.FOLDER, "Share", str(share)), "", tmp_path / "in")


def test_a_bundle_is_sent_and_fetched(way, bundle):
    way.put(bundle)
    assert way.fetch() == {bundle.path.name: bundle.data}


def test_a_share_that_is_not_mounted_is_not_made(way, share, bundle):
    share.rmdir()
    assert code(lambda: way.put(bundle)) == "channel_folder_missing"
    assert not share.exists()


def test_an_interrupted_copy_is_gone_on_with(way, share, bundle):
    cancel, seen = CancelToken(), []
    stop = Progress(lambda _stage, done, _total: cancel.cancel() if done > 100_000 else None)
    with pytest.raises(Cancelled):
        way.channel.put(OUT, bundle.path, bundle.sha256, stop, cancel)
    assert way.fetch() == {}
    again = Progress(lambda _stage, done, _total: seen.append(done))
    way.channel.put(OUT, bundle.path, bundle.sha256, again, CancelToken())
    assert min(seen) > 100_000
    assert way.fetch() == {bundle.path.name: bundle.data}


def test_another_bundle_of_the_same_name_overwrites_nothing(way, tmp_path, bundle):
    way.put(bundle)
    other = make_bundle(tmp_path, 300_000, seed=2)
    way.put(other)
    way.put(other)
    assert sorted(way.fetch().values()) == sorted([bundle.data, other.data])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device without room")
def test_a_share_without_room_says_so(way, share, bundle):
    (share / "to-HQ").mkdir()
    name = f"{bundle.path.stem}-{bundle.sha256[:12]}.uploading"
    (share / "to-HQ" / name).symlink_to("/dev/full")
    assert code(lambda: way.put(bundle)) == "channel_full"


def test_links_and_hidden_names_are_passed_over(way, share):
    folder = share / "to-HQ"
    folder.mkdir()
    (folder / "link.gbk").symlink_to("/etc/passwd")
    (folder / ".hidden.gbk").write_bytes(b"x")
    (folder / "ok.gbk").write_bytes(b"x")
    assert [offer.name for offer in way.channel.offered(BACK, "").offers] == ["ok.gbk"]


def test_a_listing_is_read_within_bounds(way, share, monkeypatch):
    monkeypatch.setattr("app.sync.channels.share.MAX_LISTED", 5)
    folder = share / "to-HQ"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.gbk").touch()
    assert not way.channel.offered(BACK, "").complete


@pytest.mark.parametrize(
    "told, kept",
    [
        ("a b.gbk", "a_b.gbk"),
        ("CON.gbk", "_CON.gbk"),
        ("سلام.gbk", "____.gbk"),
        ("a:b.gbk", "a_b.gbk"),
        ("..gbk", "_.gbk"),
    ],
)
def test_a_fetched_file_gets_a_name_that_every_system_lets_it_have(told, kept):
    assert local_name(told) == kept
