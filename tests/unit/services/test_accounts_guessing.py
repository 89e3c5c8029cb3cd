"""Guessing is slow and survives a restart; the recovery code opens the door once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.people import Role
from app.services.attempts import LONGEST_WAIT, wait_after
from tests.unit.services.account_room import PASSWORD, Room, make_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path / "point")
    made.first()
    made.start_again()
    yield made
    made.database.close()


def outcome(room: Room, login: str = "admin", password: str = "wrong-pass") -> Refused:
    with pytest.raises(Refused) as caught:
        room.accounts.sign_in(login, password)
    return caught.value


def fail(room: Room, times: int, login: str = "admin") -> None:
    for _ in range(times):
        assert outcome(room, login).code == "wrong_login"


@pytest.mark.parametrize("login", ["admin", "nobody"])
def test_the_sixth_try_has_to_wait_half_a_minute(room: Room, login: str):
    fail(room, 5, login)
    error = outcome(room, login, PASSWORD)
    assert (error.code, error.params) == ("try_later", {"seconds": 30})


def test_the_wait_doubles_with_each_failure_up_to_a_quarter_of_an_hour():
    assert [wait_after(count) for count in (4, 5, 6, 7, 20, 5000)] == [
        0,
        30,
        60,
        120,
        LONGEST_WAIT,
        LONGEST_WAIT,
    ]


def test_the_right_password_after_the_wait_clears_the_count(room: Room):
    fail(room, 5)
    room.seconds.at += 30
    room.accounts.sign_in("admin", PASSWORD)
    fail(room, 5)


def test_starting_the_program_again_does_not_save_the_wait(room: Room):
    fail(room, 5)
    room.seconds.at += 29
    room.start_again()
    assert outcome(room).params == {"seconds": 30}


def test_a_try_during_the_wait_is_not_counted(room: Room):
    fail(room, 5)
    for _ in range(10):
        assert outcome(room).code == "try_later"
    room.seconds.at += 30
    assert room.accounts.sign_in("admin", PASSWORD)


def test_one_users_failures_do_not_slow_down_another(room: Room):
    admin = room.accounts.sign_in("admin", PASSWORD)
    room.add(admin, "kawa")
    fail(room, 5)
    assert room.accounts.sign_in("kawa", PASSWORD)


def test_the_password_asked_at_sign_off_counts_like_one_at_sign_in(room: Room):
    actor = room.accounts.sign_in("admin", PASSWORD)
    for _ in range(5):
        with pytest.raises(Refused, match="wrong_password"):
            room.accounts.check_password(actor, "wrong-pass")
    with pytest.raises(Refused, match="try_later"):
        room.accounts.check_password(actor, PASSWORD)


def test_the_recovery_code_gives_a_new_password_and_works_once(room: Room):
    code = room.accounts.recovery_code(room.accounts.sign_in("admin", PASSWORD))
    fresh = room.accounts.reset_with_recovery(code, "admin", "new-pass-1")
    assert room.accounts.sign_in("admin", "new-pass-1")
    assert fresh != code
    with pytest.raises(Refused, match="wrong_recovery_code"):
        room.accounts.reset_with_recovery(code, "admin", "new-pass-2")


def test_the_recovery_code_ends_the_wait_after_wrong_passwords(room: Room):
    code = room.accounts.recovery_code(room.accounts.sign_in("admin", PASSWORD))
    fail(room, 5)
    room.accounts.reset_with_recovery(code, "admin", "new-pass-1")
    assert room.accounts.sign_in("admin", "new-pass-1")


def test_the_recovery_code_may_be_typed_without_lines_and_in_small_letters(room: Room):
    code = room.accounts.recovery_code(room.accounts.sign_in("admin", PASSWORD))
    arabic = code.replace("2", "٢").replace("5", "۵")
    assert room.accounts.reset_with_recovery(f" {arabic.lower().replace('-', ' ')}", "admin", "new-pass-1")


def test_a_recovery_code_has_five_groups_of_five(room: Room):
    code = room.accounts.recovery_code(room.accounts.sign_in("admin", PASSWORD))
    assert [len(group) for group in code.split("-")] == [5] * 5


def test_the_recovery_code_is_only_for_administrators_and_says_nothing_before_it_is_right(room: Room):
    admin = room.accounts.sign_in("admin", PASSWORD)
    room.add(admin, "kawa", role=Role.SUPERVISOR)
    code = room.accounts.recovery_code(admin)
    for typed, said in (("AAAAA", "wrong_recovery_code"), (code, "not_an_administrator")):
        with pytest.raises(Refused, match=said):
            room.accounts.reset_with_recovery(typed, "kawa", "new-pass-1")


def test_guessing_the_recovery_code_is_slowed_down(room: Room):
    code = room.accounts.recovery_code(room.accounts.sign_in("admin", PASSWORD))
    for _ in range(5):
        with pytest.raises(Refused, match="wrong_recovery_code"):
            room.accounts.reset_with_recovery("AAAAA-AAAAA", "admin", "new-pass-1")
    with pytest.raises(Refused, match="try_later"):
        room.accounts.reset_with_recovery(code, "admin", "new-pass-1")


def test_without_a_recovery_code_nothing_recovers(room: Room):
    with pytest.raises(Refused, match="wrong_recovery_code"):
        room.accounts.reset_with_recovery("", "admin", "new-pass-1")
