"""Two places exchange by themselves over each kind of channel, by the command line, and are equal afterwards."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import paramiko
import pytest

from app.__main__ import main
from app.sync.channels.sftp import fingerprint
from tests.e2e.stations import Station
from tests.unit.channels import mail_server, sftp_server, webdav_server


@pytest.fixture
def run(capsys):
    """Run a command at a place and return its exit code and what it told as JSON."""

    def work(station: Station, *words: str) -> tuple[int, dict]:
        code = main([*words, "--home", str(station.home.root), "--json"])
        told = capsys.readouterr().out
        return code, json.loads(told) if told else {}

    return work


@pytest.fixture
def password(monkeypatch):
    """Give the password of the servers to whoever asks for one."""
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "secret")


@pytest.fixture
def tmp_share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def exchanged(run, point: Station, hq: Station) -> None:
    """Exchange both ways and compare what both places hold."""
    asset = point.add_asset(name="Scanner")
    assert run(point, "sync")[0] == 0
    assert run(hq, "sync")[0] == 0
    assert run(point, "sync")[0] == 0
    assert hq.asset(asset).values["name"] == "Scanner"
    assert point.dump() == hq.dump()
    assert point.act(lambda book: book.exchange.status().unacknowledged) == 0


def test_by_a_folder(run, point, hq, tmp_share):
    for station in (point, hq):
        run(station, "channel", "add", "folder", "Share", "--address", str(tmp_share))
    exchanged(run, point, hq)


def test_by_webdav(run, point, hq, tmp_path, password):
    with webdav_server.serving(tmp_path / "cloud") as server:
        for station in (point, hq):
            run(station, "channel", "add", "webdav", "Cloud", "--address", server.url, "--user", "slm")
        exchanged(run, point, hq)


def test_by_sftp(run, point, hq, tmp_path, password):
    with sftp_server.serving(tmp_path / "there") as server:
        for station in (point, hq):
            run(station, "channel", "add", "sftp", "Server", "--address", server.url, "--user", "slm")
            told = run(station, "channel", "test", "Server")[1]["params"]["fingerprint"]
            assert run(station, "channel", "test", "Server", "--accept-key", told)[0] == 0
        exchanged(run, point, hq)


def test_by_mail(run, point, hq, password):
    at_hq, at_point = mail_server.Post(), mail_server.Post()
    with ExitStack() as servers:
        for station, mine, other in ((point, at_point, at_hq), (hq, at_hq, at_point)):
            out = servers.enter_context(mail_server.smtp(other))
            back = servers.enter_context(mail_server.imap(mine))
            words = ["--address", out, "--incoming", back, "--user", "slm"]
            addresses = ["--sender", "a@example.org", "--recipient", "b@example.org"]
            run(station, "channel", "add", "mail", "Mail", *words, *addresses)
        exchanged(run, point, hq)


def test_without_any_network_recording_goes_on_and_the_cause_is_told(run, point, password):
    run(point, "channel", "add", "webdav", "Cloud", "--address", "https://cloud.invalid/", "--user", "slm")
    asset = point.add_asset(name="Scanner")
    code, told = run(point, "sync")
    assert (code, told["channels"][0]["error"]["code"]) == (3, "channel_host_unknown")
    assert point.asset(asset).values["name"] == "Scanner"
    assert point.act(lambda book: book.exchange.status().unexported) == 1


def test_nothing_is_sent_or_made_twice(run, point, hq, tmp_share):
    run(point, "channel", "add", "folder", "Share", "--address", str(tmp_share))
    point.add_asset(name="Scanner")
    run(point, "sync")
    assert run(point, "sync")[1]["channels"][0]["sent"] == []
    assert len(list((tmp_share / "to-HQ").iterdir())) == 1
    assert len(list(point.home.outbox.iterdir())) == 1


def test_a_channel_set_up_later_gets_the_file_that_is_there_already(run, point, tmp_path, tmp_share):
    run(point, "channel", "add", "folder", "Share", "--address", str(tmp_share))
    point.add_asset(name="Scanner")
    run(point, "sync")
    second = tmp_path / "second"
    second.mkdir()
    run(point, "channel", "add", "folder", "Second", "--address", str(second))
    run(point, "sync")
    assert names(second) == names(tmp_share)


def test_one_channel_in_trouble_leaves_the_other_alone(run, point, tmp_path, tmp_share):
    run(point, "channel", "add", "folder", "Gone", "--address", str(tmp_path / "gone"))
    run(point, "channel", "add", "folder", "Share", "--address", str(tmp_share))
    point.add_asset(name="Scanner")
    code, told = run(point, "sync")
    assert code == 3
    assert [bool(one["sent"]) for one in told["channels"]] == [False, True]


def test_a_file_that_is_no_bundle_is_refused_once_and_left_there(run, point, tmp_share):
    run(point, "channel", "add", "folder", "Share", "--address", str(tmp_share))
    (tmp_share / "to-SLM").mkdir()
    (tmp_share / "to-SLM" / "evil.gbk").write_bytes(b"garbage")
    code, told = run(point, "sync")
    assert (code, told["channels"][0]["fetched"][0]["verdict"]) == (1, "refused")
    assert run(point, "sync")[1]["channels"][0]["fetched"] == []
    assert (tmp_share / "to-SLM" / "evil.gbk").exists()
    assert list(point.home.inbox.iterdir()) == []


def test_a_colleague_at_the_same_point_is_reached_too(run, point, hq, tmp_path, stick, tmp_share):
    from tests.e2e.stations import join

    colleague = Station(tmp_path / "SLM-2", "SLM")
    join(colleague, hq, stick)
    for station in (point, colleague, hq):
        run(station, "channel", "add", "folder", "Share", "--address", str(tmp_share))
    asset = point.add_asset(name="Scanner")
    for station in (hq, point, colleague, hq, point):
        run(station, "sync")
    assert colleague.asset(asset).values["name"] == "Scanner"


def test_a_download_that_broke_goes_on_in_the_next_round(run, point, hq, tmp_path, password):
    with webdav_server.serving(tmp_path / "cloud") as server:
        for station in (point, hq):
            run(station, "channel", "add", "webdav", "Cloud", "--address", server.url, "--user", "slm")
        point.add_asset(name="Scanner")
        run(point, "sync")
        server.cut_after["GET"] = 500
        assert run(hq, "sync")[0] == 3
        (part,) = hq.home.inbox.rglob("partly")
        assert part.stat().st_size == 500
        server.cut_after.clear()
        assert [one["verdict"] for one in run(hq, "sync")[1]["channels"][0]["fetched"]] == ["imported"]
    assert list(hq.home.inbox.iterdir()) == []


def test_trouble_of_this_pc_is_told_and_what_came_is_kept(run, point, hq, tmp_share, monkeypatch):
    for station in (point, hq):
        run(station, "channel", "add", "folder", "Share", "--address", str(tmp_share))
    asset = point.add_asset(name="Scanner")
    run(point, "sync")
    (bundle,) = tmp_share.rglob("*.gbk")
    enough_to_fetch = bundle.stat().st_size * 3 // 2
    with monkeypatch.context() as during:
        during.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=enough_to_fetch))
        code, told = run(hq, "sync")
    assert (code, told["channels"][0]["error"]["code"]) == (3, "disk_full")
    assert run(hq, "sync")[0] == 0
    assert hq.asset(asset).values["name"] == "Scanner"


def test_without_channels_the_command_says_so(run, point):
    code, told = run(point, "sync")
    assert (code, told["code"]) == (1, "channel_none")


def test_a_channel_is_listed_without_its_password_and_forgotten(run, point, monkeypatch):
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "Tulip-77")
    run(point, "channel", "add", "webdav", "Cloud", "--address", "https://cloud.invalid/", "--user", "slm")
    told = run(point, "channel", "list")[1]["channels"]
    assert ([one["name"] for one in told], told[0]["has_password"]) == (["Cloud"], True)
    assert "Tulip-77" not in json.dumps(told)
    assert b"Tulip-77" not in point.home.database.read_bytes()
    run(point, "channel", "remove", "Cloud")
    assert run(point, "channel", "list")[1]["channels"] == []


def test_a_server_that_changed_its_key_is_told_in_the_list(run, point, tmp_path, password):
    key = paramiko.ECDSAKey.generate()
    with sftp_server.serving(tmp_path / "there", key) as server:
        known = fingerprint(paramiko.ECDSAKey.generate())
        words = ["--address", server.url, "--user", "slm", "--host-key", known]
        run(point, "channel", "add", "sftp", "Server", *words)
        assert run(point, "sync")[0] == 3
    told = run(point, "channel", "list")[1]["channels"][0]
    assert (told["error"]["code"], told["failures"]) == ("channel_host_key_changed", 1)
    assert told["next_try"]


def names(share: Path) -> list[str]:
    """Return the bundles on a share."""
    return sorted(path.name for path in share.rglob("*.gbk"))
