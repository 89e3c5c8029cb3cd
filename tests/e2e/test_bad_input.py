"""What goes wrong at a border point: each has its code, its sentence in three languages, and loses nothing."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.answers import Picture
from app.models.people import Actor, Role
from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.choices import IDLE_MINUTES, Choices
from app.services.clock import SetClock
from app.services.gatebook import Gatebook, open_gatebook
from app.services.importing import Verdict
from app.services.setup import init_point
from app.services.users import UserForm
from app.storage import database as storage
from tests.e2e.failing import failure_of, told_of
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join


def _print_of(home: Path) -> str:
    return hashlib.sha256((home / "gatebook.db").read_bytes()).hexdigest()


# ---- people ---------------------------------------------------------------------------------------------------


def test_a_wrong_password_is_told_without_saying_which_part_was_wrong(point: Station) -> None:
    def sign_in(login: str) -> Callable[[], object]:
        return lambda: point.act(lambda book: book.accounts.sign_in(login, "not this one"))

    point.act(lambda book: book.accounts.first_administrator("Chief", "chief", "border-2026", "ar"))
    assert failure_of(sign_in("chief")) == failure_of(sign_in("nobody")) == ("wrong_login", "")


def test_an_officer_does_not_manage_users(point: Station) -> None:
    officer = Actor("o", "O", Role.OFFICER, "SLM")
    form = UserForm("Kawa", "kawa", Role.OFFICER)
    told = failure_of(lambda: point.act(lambda book: book.accounts.add_user(officer, form, "border-2026")))
    assert told == ("not_allowed", "")


# ---- files ----------------------------------------------------------------------------------------------------


def _verdict(station: Station, path: Path) -> tuple[Verdict, tuple[str, str]]:
    result = station.take(path)[0]
    assert result.error is not None
    return result.verdict, told_of(result.error)


def test_a_wrong_file_is_refused(hq: Station, stick: Path) -> None:
    (stick / "letter.gbk").write_text("Dear colleagues", "utf-8")
    assert _verdict(hq, stick / "letter.gbk") == (Verdict.REFUSED, ("bundle_not_a_bundle", ""))


def test_half_a_file_is_refused_and_the_whole_one_is_taken_later(
    point: Station, hq: Station, stick: Path
) -> None:
    row = point.add_asset(tag="R-014")
    file = point.export("HQ", stick)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert _verdict(hq, file) == (Verdict.REFUSED, ("bundle_incomplete", ""))
    file.write_bytes(whole)
    hq.take(file)
    assert hq.asset(row) is not None


def test_a_bundle_for_another_headquarters_is_refused(point: Station, stick: Path, tmp_path: Path) -> None:
    other = Station(tmp_path / "other", "HQ")
    file = point.export("HQ", stick)
    assert _verdict(other, file) == (Verdict.REFUSED, ("bundle_not_ours", ""))


@pytest.mark.parametrize("name", ["request", "answer"])
def test_a_join_file_that_is_something_else_changes_nothing(
    point: Station, hq: Station, stick: Path, name: str
) -> None:
    wrong = stick / "wrong"
    wrong.write_bytes(b"GATEBK1\n{}")
    if name == "answer":
        told = failure_of(lambda: point.act(lambda book: book.exchange.finish_join(wrong)))
    else:
        told = failure_of(
            lambda: hq.act(lambda book: book.exchange.accept_join(HQ_CHIEF, wrong, stick / "out"))
        )
    assert told == (f"join_bad_{name}", "")
    assert not (stick / "out").exists()


# ---- this PC --------------------------------------------------------------------------------------------------


def test_another_programs_lock_on_the_database_is_told_and_the_save_can_be_repeated(
    point: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "BUSY_MS", 50)
    row = new_id()
    change = [Put("asset", row, {"point": "SLM", "tag": "R-014"})]
    with point.open() as book:
        other = sqlite3.connect(point.home.database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        told = failure_of(lambda: book.desk.save(CHIEF, change))
        other.close()
        before = book.desk.records.get("asset", row)
        book.desk.save(CHIEF, change)
        assert (told, before, book.check().ok) == (("database_locked", "close_other_program"), None, True)


def test_an_export_that_cannot_be_noted_leaves_no_file(
    point: Station, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "BUSY_MS", 50)
    before = sorted(stick.iterdir())
    with point.open() as book:
        other = sqlite3.connect(point.home.database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        told = failure_of(lambda: book.exchange.export("HQ", stick))
        other.close()
    assert (told, sorted(stick.iterdir())) == (("database_locked", "close_other_program"), before)


def test_a_second_program_on_the_same_data_is_told(point: Station) -> None:
    with point.open():
        assert failure_of(lambda: open_gatebook(point.home)) == ("home_in_use", "close_other_program")


def _scribble(data: bytes) -> bytes:
    return b"".join(b"\xff" * 200 + data[at + 200 : at + 4096] for at in range(0, len(data), 4096))


@pytest.mark.parametrize(
    "damage",
    [lambda _: b"", lambda data: data[: len(data) // 2], _scribble, lambda _: b"not a database" * 400],
    ids=["empty", "half", "scribbled", "other"],
)
def test_a_damaged_database_is_told_and_left_as_it_is(
    point: Station, damage: Callable[[bytes], bytes]
) -> None:
    point.add_asset(tag="R-014")
    path = point.home.database
    path.write_bytes(damage(path.read_bytes()))
    before = path.read_bytes()
    told = failure_of(lambda: point.act(lambda book: book.check()))
    assert (told, path.read_bytes()) == (("database_damaged", "restore_backup"), before)


def test_a_database_that_is_gone_is_not_taken_for_a_new_home(point: Station) -> None:
    point.home.database.unlink()
    assert failure_of(lambda: open_gatebook(point.home)) == ("database_damaged", "restore_backup")
    assert not point.home.database.exists()


def test_records_of_a_newer_program_are_not_touched(point: Station) -> None:
    connection = sqlite3.connect(point.home.database)
    with connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('gatebook', 'next', '2030')"
        )
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    before = _print_of(point.home.root)
    assert failure_of(lambda: open_gatebook(point.home)) == ("database_newer", "update_program")
    assert _print_of(point.home.root) == before


def _keys_of(station: Station) -> list[Path]:
    return sorted(station.home.keys.glob("device*.key"))


def test_damaged_keys_are_told_and_the_records_stay_readable(point: Station) -> None:
    row = point.add_asset(tag="R-014")
    for path in _keys_of(point):
        path.write_bytes(path.read_bytes()[:40])
    told = failure_of(lambda: point.add_asset(tag="R-015"))
    assert told == ("device_key_damaged", "restore_or_enrol_again")
    assert point.asset(row) is not None


def test_what_is_recorded_after_the_keys_were_lost_reaches_headquarters_after_joining_again(
    point: Station, hq: Station, stick: Path
) -> None:
    rows = [point.add_asset(tag="before")]
    for path in _keys_of(point):
        path.unlink()
    rows.append(point.add_asset(tag="between"))
    assert failure_of(lambda: point.export("HQ", stick)) == ("not_joined", "")
    join(point, hq, stick)
    rows.append(point.add_asset(tag="after"))
    hq.take(point.export("HQ", stick))
    assert [hq.asset(row) is not None for row in rows] == [True, True, True]
    assert (point.sound(), hq.sound()) == (True, True)


@pytest.mark.parametrize("year", [1980, 2099])
def test_a_clock_of_another_age_decides_nothing(
    point: Station, hq: Station, stick: Path, tmp_path: Path, year: int
) -> None:
    second = Station(tmp_path / "second", "SLM")
    join(second, hq, stick)
    row = point.add_asset(tag="R-014", condition="G")
    hq.take(point.export("HQ", stick))
    second.take(hq.export("SLM", stick))
    book = open_gatebook(second.home, clock=SetClock(datetime(year, 1, 1, tzinfo=UTC)))
    book.desk.save(CHIEF, [Put("asset", row, {"condition": "U"})])
    file = book.exchange.export("HQ", stick)[0].path
    book.close()
    hq.take(file)
    assert hq.asset(row).text("condition") == "U"
    assert (hq.sound(), second.sound()) == (True, True)


def test_garbage_in_the_settings_of_this_pc_stops_nobody(point: Station) -> None:
    connection = sqlite3.connect(point.home.database)
    with connection:
        for key in ("shift_pattern", "due_checklists", "print_authority", "print_emblem", "idle_minutes"):
            connection.execute(
                "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, "{]garbage")
            )
    connection.close()
    with point.open() as book:
        actor = book.accounts.first_administrator("Chief", "chief", "border-2026", "ar")
        due = book.checklists.today(actor).due
        assert (bool(due), book.documents.authority()) == (True, ())
        assert Choices(book.desk.settings).idle_minutes() == IDLE_MINUTES


# ---- pictures -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data, code",
    [
        (b"\xff\xd8" + bytes(200 * 1024 * 1024), "attachment_too_large"),
        (b"Dear colleagues", "attachment_kind"),
        (b"GIF89a", "attachment_kind"),
        (b"", "attachment_kind"),
    ],
    ids=["200 MB", "text", "GIF", "empty"],
)
def test_what_is_no_picture_or_too_large_is_refused_and_leaves_nothing(
    point: Station, data: bytes, code: str
) -> None:
    picture = Picture(data, "image/jpeg", "x.jpg")

    def answer(book: Gatebook) -> None:
        run = book.checklists.start(CHIEF, "SOP-01@1.0", shift_date="2026-11-23", shift_name="day").id
        book.checklists.answer(CHIEF, run, "OPN-204", picture=picture)

    assert failure_of(lambda: point.act(answer)) == (code, "")
    assert list(point.home.blobs.rglob("*")) == []
    assert point.act(lambda book: book.desk.records.count("answer")) == 0


def test_a_point_that_does_not_exist_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="point_unknown"):
        init_point(Home(tmp_path / "none"), "ZZZ")
    assert not (tmp_path / "none").exists()
