"""Channels on the screen: set up, tried, used, in trouble; and the records stay free while a server is slow."""

from __future__ import annotations

from pathlib import Path

import paramiko
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.models.people import Actor, Role
from app.services.channels import Kind, new_setup
from app.sync.channels.sftp import fingerprint
from app.ui.form_dialog import FormDialog
from app.ui.screens.exchange.channel_rounds import rounds_of
from app.ui.screens.exchange.channel_words import kind_name
from app.ui.screens.exchange.channels_button import ChannelsButton
from app.ui.screens.exchange.channels_page import ChannelsPage
from app.ui.text import bare
from tests.gui.screens.exchange_window import World
from tests.unit.channels import sftp_server, webdav_server

CHIEF = Actor("u1", "Karwan", Role.ADMINISTRATOR, "SLM")


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def page_of(place: World) -> ChannelsPage:
    """Open the page as an administrator of the point."""
    screen = place.at_point()
    place.shell.context.actor = CHIEF
    screen.show_channels()
    place.settle()
    return place.page(screen)


def fill(place: World, page: ChannelsPage, kind: Kind, **values: str) -> None:
    """Fill the form of a new channel in and save it."""
    dialog = page.open_form(new_setup(kind), kind_name(kind), new=True)
    for key, value in values.items():
        dialog.form.row(key).editor.set_value(value)
    dialog.panel.submit()
    settled(place)


def settled(place: World) -> None:
    """Wait until one job after the other has ended."""
    for _ in range(6):
        place.settle()


def text_of(page: ChannelsPage) -> str:
    """Return everything that the cards say."""
    return "\n".join(bare(label.text()) for card in page.cards for label in card.findChildren(QLabel))


def test_a_folder_is_set_up_tried_and_used(place: World, share: Path):
    page = page_of(place)
    fill(place, page, Kind.FOLDER, name="Office", address=str(share))
    page.now_button.click()
    settled(place)
    assert len(list((share / "to-HQ").glob("*.gbk"))) == 1
    assert "Office" in text_of(page)
    assert place.point.exchange.status().unexported == 0


def test_trouble_is_told_on_the_card(english: World, tmp_path: Path):
    page = page_of(english)
    fill(english, page, Kind.FOLDER, name="Gone", address=str(tmp_path / "gone"))
    page.now_button.click()
    settled(english)
    assert "is not there" in text_of(page)
    screen = english.shell.window.screen_of("exchange")
    assert "trouble" in screen._pages[0].actions.findChild(ChannelsButton).text()
    assert english.point.exchange.status().unexported == 2


def test_a_channel_is_moved_switched_off_and_removed(english: World, share: Path):
    page = page_of(english)
    for name in ("First", "Second"):
        fill(english, page, Kind.FOLDER, name=name, address=str(share))
    page.cards[1].earlier_button.click()
    english.settle()
    assert [row.setup.name for row in english.point.channels.listed()] == ["Second", "First"]
    page.cards[0].turn_button.click()
    english.settle()
    assert not english.point.channels.listed()[0].setup.active
    page.remove_now(page.cards[0].row)
    settled(english)
    assert [card.row.setup.name for card in page.cards] == ["First"]


def test_a_malformed_address_is_told_at_its_field(english: World):
    page = page_of(english)
    fill(english, page, Kind.WEBDAV, name="Cloud", address="ftp://cloud")
    (dialog,) = page.findChildren(FormDialog)
    assert "no address of this kind" in bare(dialog.form.row("address").error)
    dialog.panel.form.settle()
    dialog.reject()


def test_who_may_not_set_up_sees_how_channels_fare_and_no_more(english: World):
    screen = english.at_point()
    screen.show_channels()
    page = english.page(screen)
    assert not page.add_button.isVisibleTo(page)
    assert page.now_button.isVisibleTo(page) or not page.cards


def test_a_server_is_confirmed_by_its_fingerprint_once(english: World, tmp_path: Path, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(
        "app.ui.screens.exchange.channel_trial.ask", lambda *told: asked.append(bare(told[2])) or "yes"
    )
    key = paramiko.ECDSAKey.generate()
    with sftp_server.serving(tmp_path / "there", key) as server:
        page = page_of(english)
        fill(english, page, Kind.SFTP, name="Server", address=server.url, user="slm", password="secret")
        assert len(asked) == 1
        assert fingerprint(key) in asked[0]
        assert english.point.channels.listed()[0].setup.host_key == fingerprint(key)


def test_records_are_kept_while_a_server_does_not_answer(english: World, tmp_path: Path):
    with webdav_server.serving(tmp_path / "cloud") as server:
        page = page_of(english)
        fill(english, page, Kind.WEBDAV, name="Cloud", address=server.url, user="slm", password="secret")
        server.hold.clear()
        asked = len(server.requests)
        rounds_of(english.shell.context).now()
        while len(server.requests) == asked:
            QTest.qWait(5)
        done: list[int] = []
        english.shell.context.jobs.run(lambda _progress, _cancel: english.record(1), done=done.append)
        while not done:
            QTest.qWait(5)
        assert rounds_of(english.shell.context).running
        server.hold.set()
        settled(english)
        assert english.point.exchange.status().unexported == 0


def test_a_round_is_stopped_though_its_server_does_not_answer(english: World, tmp_path: Path):
    with webdav_server.serving(tmp_path / "cloud") as server:
        page = page_of(english)
        fill(english, page, Kind.WEBDAV, name="Cloud", address=server.url, user="slm", password="secret")
        server.hold.clear()
        asked = len(server.requests)
        rounds = rounds_of(english.shell.context)
        rounds.now()
        while len(server.requests) == asked:
            QTest.qWait(5)
        for job in english.shell.context.jobs.running:
            job.cancel()
        settled(english)
        assert not rounds.running
        server.hold.set()
