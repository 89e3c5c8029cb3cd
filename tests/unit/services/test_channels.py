"""Channels as they are kept: who may set them up, how pauses grow, and what garbage in the settings does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.errors import Environment, Refused
from app.models.people import Actor, Role
from app.models.values import Moment
from app.paths import Home
from app.progress import CancelToken, Progress
from app.services.channels import Kind, new_setup
from app.services.channels_state import LONGEST_PAUSE, ChannelShelf, Standing
from app.services.clock import SetClock
from app.services.gatebook import open_gatebook
from app.services.setup import init_point
from app.sync.channels.channel import Setup

CHIEF = Actor("u1", "Chief", Role.ADMINISTRATOR, "SLM")
TROUBLE = Environment("channel_timeout", "tried_again_later", server="cloud")
NOW = Moment("2026-11-23T09:00:00Z", "+03:00")


@pytest.fixture
def book(tmp_path):
    home = Home(tmp_path / "place")
    init_point(home, "SLM")
    with_clock = open_gatebook(home, clock=SetClock(datetime.fromisoformat("2026-11-23T12:00:00+03:00")))
    yield with_clock
    with_clock.close()


def folder(name: str = "Share", address: str = "/mnt/share") -> Setup:
    return replace(new_setup(Kind.FOLDER, name), address=address)


def pause(standing: Standing) -> float:
    """Return the seconds until the next try."""
    at = datetime.fromisoformat(Moment.parse(standing.next_try).utc)
    return (at - datetime.fromisoformat(NOW.utc)).total_seconds()


def test_pauses_double_up_to_an_hour():
    standing, found = Standing(), []
    for _ in range(9):
        standing = standing.failed(TROUBLE, NOW, 0.5)
        found.append(pause(standing))
    assert found == [60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_a_pause_is_longer_or_shorter_by_a_quarter():
    assert [pause(Standing().failed(TROUBLE, NOW, jitter)) for jitter in (0, 1)] == [45, 75]


def test_a_wrong_password_is_not_tried_again_soon():
    wrong = Environment("channel_password_wrong", "set_password_again", server="cloud", user="slm")
    assert pause(Standing().failed(wrong, NOW, 0.5)) == LONGEST_PAUSE


def test_after_success_no_pause_is_left():
    assert Standing().failed(TROUBLE, NOW, 0.5).served() == Standing()


def test_a_clock_that_was_set_back_makes_no_pause_endless():
    standing = Standing().failed(TROUBLE, Moment("2031-01-01T00:00:00Z", "+03:00"), 0.5)
    assert standing.due(NOW)
    assert not Standing().failed(TROUBLE, NOW, 0.5).due(NOW)


def test_a_standing_outlives_a_restart_with_its_error(book):
    shelf = ChannelShelf(book.desk.settings)
    standing = Standing().failed(TROUBLE, NOW, 0.5)
    shelf.put_standing("c1", standing)
    found = shelf.standing("c1")
    assert (found.failures, found.next_try, str(found.error)) == (1, standing.next_try, str(TROUBLE))


@pytest.mark.parametrize("garbage", ["{", "[]", "7", '{"error": 3}', '{"next_try": "soon", "error": null}'])
def test_garbage_in_the_settings_counts_as_never_set(book, garbage):
    book.desk.settings.put("channel_state:c1", garbage)
    assert ChannelShelf(book.desk.settings).standing("c1") == Standing()


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR, Role.HQ])
def test_only_an_administrator_sets_channels_up(book, role):
    with pytest.raises(Refused, match="not_allowed"):
        book.channels.put(Actor("u2", "U", role, "SLM"), folder())


@pytest.mark.parametrize(
    "kind, values, wanted",
    [
        (Kind.FOLDER, {"address": "share"}, "channel_folder_not_absolute"),
        (Kind.FOLDER, {"address": ""}, "channel_address_missing"),
        (Kind.WEBDAV, {"address": "http://cloud.example.org"}, "channel_not_encrypted"),
        (Kind.WEBDAV, {"address": "https://a:b@cloud.example.org"}, "channel_address_with_password"),
        (Kind.WEBDAV, {"address": "https://cloud.example.org/../x"}, "channel_address_malformed"),
        (Kind.WEBDAV, {"address": "https://cloud.example.org:70000"}, "channel_address_malformed"),
        (Kind.SFTP, {"address": "sftp://server"}, "channel_user_missing"),
        (
            Kind.MAIL,
            {"address": "smtps://m", "sender": "a", "recipient": "b@c"},
            "channel_mail_address_malformed",
        ),
        (Kind.MAIL, {"incoming": "pop3://m"}, "channel_address_malformed"),
    ],
)
def test_what_could_not_serve_is_refused(book, kind, values, wanted):
    with pytest.raises(Refused, match=wanted):
        book.channels.put(CHIEF, replace(new_setup(kind, "X"), **values))


def test_two_channels_have_two_names(book):
    book.channels.put(CHIEF, folder())
    with pytest.raises(Refused, match="channel_name_taken"):
        book.channels.put(CHIEF, folder())


def test_the_order_is_changed(book):
    first, second = folder("A"), folder("B")
    for setup in (first, second):
        book.channels.put(CHIEF, setup)
    book.channels.move(CHIEF, second.id, -1)
    assert [row.setup.name for row in book.channels.listed()] == ["B", "A"]


def test_before_joining_nothing_travels(book):
    book.channels.put(CHIEF, folder())
    assert not book.channels.ready
    with pytest.raises(Refused, match="not_joined"):
        book.channels.round(Progress(), CancelToken())
