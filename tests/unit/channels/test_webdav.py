"""WebDAV against a real server: whole files or none, and a cause for each failure."""

from __future__ import annotations

import shutil

import pytest

from app.progress import Cancelled, CancelToken, Progress
from app.sync.channels.channel import MAX_LISTED, Kind, Setup
from tests.unit.channels.conftest import BACK, OUT, code, make_bundle, trip
from tests.unit.channels.webdav_server import serving


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("cloud")) as server:
        yield server


@pytest.fixture
def server(running):
    """The server as if it had just begun: stopping one takes half a second."""
    for path in running.root.iterdir():
        shutil.rmtree(path)
    running.answers.clear()
    running.cut_after.clear()
    return running


@pytest.fixture
def way(server, tmp_path):
    opened = trip(setup(server.url), "secret", tmp_path / "in")
    yield opened
    opened.channel.close()


def setup(url: str, user: str = "slm") -> Setup:
    return Setup("w", Kind.WEBDAV, "Cloud", url, user)


def test_a_bundle_is_sent_and_fetched(way, bundle):
    way.put(bundle)
    assert way.fetch() == {bundle.path.name: bundle.data}


def test_https_with_a_trusted_certificate_serves(tmp_path, trusted, bundle):
    with serving(tmp_path / "cloud", trusted) as server:
        way = trip(setup(server.url), "secret", tmp_path / "in")
        way.put(bundle)
        assert way.fetch() == {bundle.path.name: bundle.data}
        way.channel.close()


def test_a_certificate_that_nobody_trusts_is_refused(tmp_path, certificate, bundle):
    with serving(tmp_path / "cloud", certificate) as server:
        assert (
            code(lambda: trip(setup(server.url), "secret", tmp_path / "in").put(bundle))
            == "channel_certificate"
        )


def test_a_wrong_password_is_named(server, tmp_path, bundle):
    way = trip(setup(server.url), "wrong", tmp_path / "in")
    assert code(lambda: way.put(bundle)) == "channel_password_wrong"
    way.channel.close()


@pytest.mark.parametrize(
    "verb, status, wanted",
    [
        ("PUT", 507, "channel_full"),
        ("PUT", 413, "channel_too_large"),
        ("PUT", 403, "channel_forbidden"),
        ("PUT", 503, "channel_busy"),
        ("PROPFIND", 404, "channel_folder_missing"),
        ("PROPFIND", 302, "channel_answer_odd"),
        ("PROPFIND", 200, "channel_answer_odd"),
    ],
)
def test_each_answer_has_its_cause(server, way, bundle, verb, status, wanted):
    server.answers[verb] = (status, b"")
    assert code(lambda: way.put(bundle)) == wanted


def test_what_could_not_be_sent_whole_is_never_seen(server, way, bundle):
    cancel = CancelToken()
    stop = Progress(lambda _stage, done, _total: cancel.cancel() if done > 100_000 else None)
    with pytest.raises(Cancelled):
        way.channel.put(OUT, bundle.path, bundle.sha256, stop, cancel)
    assert way.fetch() == {}
    way.put(bundle)
    assert way.fetch() == {bundle.path.name: bundle.data}


def test_a_bundle_that_is_there_is_not_sent_again(server, way, bundle):
    way.put(bundle)
    server.requests.clear()
    way.put(bundle)
    assert "PUT" not in {verb for verb, _path in server.requests}


def test_another_bundle_of_the_same_name_overwrites_nothing(way, tmp_path, bundle):
    way.put(bundle)
    other = make_bundle(tmp_path, 300_000, seed=2)
    way.put(other)
    assert sorted(way.fetch().values()) == sorted([bundle.data, other.data])


def test_a_download_that_broke_goes_on_where_it_stopped(server, way, bundle):
    way.put(bundle)
    server.cut_after["GET"] = 4096
    assert code(way.fetch) == "channel_interrupted"
    server.cut_after.clear()
    assert way.fetch() == {bundle.path.name: bundle.data}


def test_names_that_lead_elsewhere_are_passed_over(server, way):
    names = [
        "..%2F..%2Fevil.gbk",
        "%2e%2e.gbk",
        "a%0Ab.gbk",
        ".hidden.gbk",
        "x.exe",
        "ok.gbk",
        "%E2%80%AEkbg.gbk",
    ]
    server.answers["PROPFIND"] = (207, listing(names))
    assert [offer.name for offer in way.channel.offered(BACK, "").offers] == ["ok.gbk"]


def test_a_hundred_thousand_names_are_listed_within_bounds(server, way):
    server.answers["PROPFIND"] = (207, listing(f"{number}.gbk" for number in range(100_000)))
    found = way.channel.offered(BACK, "")
    assert len(found.offers) == MAX_LISTED
    assert not found.complete


def test_entities_are_not_expanded(server, way):
    server.answers["PROPFIND"] = (207, b'<!DOCTYPE a [<!ENTITY b "ccccc">]><a>&b;</a>')
    assert code(lambda: way.channel.offered(BACK, "")) == "channel_answer_odd"


def test_a_file_longer_than_it_was_listed_is_not_taken(server, way):
    server.answers["PROPFIND"] = (207, listing(["ok.gbk"], size=10))
    server.answers["GET"] = (200, b"x" * 1000)
    assert code(way.fetch) == "channel_answer_odd"


def test_a_server_that_is_not_there_is_named(tmp_path, bundle):
    way = trip(setup("http://127.0.0.1:9/"), "secret", tmp_path / "in")
    assert code(lambda: way.put(bundle)) == "channel_refused"


def test_a_host_that_nobody_knows_is_named(tmp_path, bundle):
    way = trip(setup("https://cloud.invalid/"), "secret", tmp_path / "in")
    assert code(lambda: way.put(bundle)) == "channel_host_unknown"


def test_trying_a_channel_leaves_nothing_behind(server, way):
    way.channel.check(OUT)
    assert list((server.root / "to-HQ").iterdir()) == []


def listing(names, size: int = 5) -> bytes:
    rows = "".join(
        f"<d:response><d:href>/to-HQ/{name}</d:href><d:propstat><d:prop><d:getcontentlength>{size}"
        "</d:getcontentlength></d:prop></d:propstat></d:response>"
        for name in names
    )
    return f'<d:multistatus xmlns:d="DAV:">{rows}</d:multistatus>'.encode()
