"""Users and passwords: who may sign in, who may manage users, and what a password has to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.paging import Query
from app.models.people import Role
from app.models.records import Put
from app.services.passwords import Cost, Hasher, typed
from app.services.users import UserForm
from tests.unit.services.account_room import CHEAP, PASSWORD, Room, headquarters, make_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path / "point")
    yield made
    made.database.close()


def refusal(call, *args, **kwargs) -> Refused:
    with pytest.raises(Refused) as caught:
        call(*args, **kwargs)
    return caught.value


def test_the_first_administrator_signs_in_with_name_role_and_point(room: Room):
    room.first()
    actor = room.accounts.sign_in("Admin ", PASSWORD)
    assert (actor.name, actor.role, actor.point) == ("محمد علي حسين كاظم", Role.ADMINISTRATOR, "SLM")


def test_the_point_of_an_actor_is_empty_at_headquarters(tmp_path: Path):
    room = make_room(tmp_path / "hq", headquarters())
    assert room.first().point == ""
    room.database.close()


def test_there_is_only_one_first_administrator(room: Room):
    room.first()
    assert refusal(room.first).code == "first_administrator_exists"


def test_a_first_start_that_was_cut_short_can_be_done_again(room: Room):
    known = {
        "point": "SLM",
        "active": 1,
        "login": "admin",
        "name": "محمد علي حسين كاظم",
        "role": "administrator",
    }
    actor = make_actor(room)
    room.desk.save(actor, [Put("user", "u1", known)])
    assert room.first().id == "u1"


def test_the_first_administrator_does_not_take_over_somebody_of_another_name(room: Room):
    known = {"point": "SLM", "active": 1, "login": "admin", "name": "Somebody", "role": "administrator"}
    room.desk.save(make_actor(room), [Put("user", "u1", known)])
    assert refusal(room.first).code == "login_taken"


def make_actor(room: Room):
    from app.models.people import Actor

    return Actor("u0", "x", Role.ADMINISTRATOR, "SLM")


@pytest.mark.parametrize("typed_login, typed_password", [("admin", "border-2027"), ("nobody", PASSWORD)])
def test_an_unknown_login_and_a_wrong_password_are_refused_alike(room: Room, typed_login, typed_password):
    room.first()
    error = refusal(room.accounts.sign_in, typed_login, typed_password)
    assert (error.code, error.field, error.params) == ("wrong_login", "password", {})


@pytest.mark.parametrize("typed_password", ["border-٢٠٢٦", "border-۲۰۲۶", "ｂｏｒｄｅｒ-2026"])
def test_digits_and_widths_of_another_keyboard_open_the_same_door(room: Room, typed_password: str):
    room.first()
    assert room.accounts.sign_in("admin", typed_password)


def test_a_composed_letter_equals_its_parts():
    assert typed("e\u0301كلمة") == typed("\u00e9كلمة")


@pytest.mark.parametrize(
    "password, code",
    [
        ("1234567", "password_too_short"),
        ("border7", "password_too_short"),
        ("a" * 201, "password_too_long"),
        ("11111111", "password_too_simple"),
        ("abababab", "password_too_simple"),
        ("12345678", "password_too_simple"),
        ("٨٧٦٥٤٣٢١", "password_too_simple"),
        ("Admin2026", "password_is_login"),
    ],
)
def test_a_weak_password_is_refused_at_its_field(room: Room, password: str, code: str):
    error = refusal(room.accounts.first_administrator, "A", "admin", password, "ar")
    assert (error.code, error.field) == (code, "password")


def test_a_refused_first_administrator_leaves_nothing_behind(room: Room):
    refusal(room.accounts.first_administrator, "A", "admin", "short", "ar")
    assert room.accounts.needs_first
    assert not room.desk.records.where("user")


def test_an_added_user_signs_in_with_agency_and_section(room: Room):
    room.add(room.first(), "kawa", agency="PAS", section="SEC", role=Role.SUPERVISOR)
    actor = room.accounts.sign_in("kawa", PASSWORD)
    assert (actor.agency, actor.section, actor.role) == ("PAS", "SEC", Role.SUPERVISOR)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
def test_only_an_administrator_manages_users(room: Room, role: Role):
    room.add(room.first(), "kawa", role=role)
    actor = room.accounts.sign_in("kawa", PASSWORD)
    assert refusal(room.add, actor, "other").code == "not_allowed"
    assert refusal(room.accounts.set_password, actor, actor.id, PASSWORD).code == "not_allowed"
    assert refusal(room.accounts.recovery_code, actor).code == "not_allowed"


def test_a_login_belongs_to_one_active_user(room: Room):
    admin = room.first()
    room.add(admin, "kawa٢")
    assert refusal(room.add, admin, "KAWA2").code == "login_taken"


def test_a_login_of_an_inactive_user_is_free_again_and_stays_theirs_no_more(room: Room):
    admin = room.first()
    old = room.add(admin, "kawa")
    room.accounts.deactivate(admin, old)
    new = room.add(admin, "kawa")
    assert room.accounts.sign_in("kawa", PASSWORD).id == new
    assert refusal(room.accounts.activate, admin, old).code == "login_taken"


@pytest.mark.parametrize(
    "form, code, field",
    [
        (UserForm(" ", "kawa"), "name_missing", "name"),
        (UserForm("n" * 121, "kawa"), "text_too_long", "name"),
        (UserForm("Kawa", "k"), "login_form", "login"),
        (UserForm("Kawa", "ka wa"), "login_form", "login"),
        (UserForm("Kawa", "kawa", Role.HQ), "role_not_here", "role"),
        (UserForm("Kawa", "kawa", lang="fr"), "language_unknown", "lang"),
    ],
)
def test_a_form_that_breaks_a_rule_is_refused_at_its_field(room: Room, form: UserForm, code: str, field: str):
    error = refusal(room.accounts.add_user, room.first(), form, PASSWORD)
    assert (error.code, error.field) == (code, field)


def test_an_inactive_user_may_not_sign_in_and_is_not_told_so(room: Room):
    admin = room.first()
    room.accounts.deactivate(admin, room.add(admin, "kawa"))
    assert refusal(room.accounts.sign_in, "kawa", PASSWORD).code == "wrong_login"


def test_a_signed_in_user_who_was_deactivated_is_no_longer_current(room: Room):
    admin = room.first()
    user_id = room.add(admin, "kawa")
    actor = room.accounts.sign_in("kawa", PASSWORD)
    room.accounts.deactivate(admin, user_id)
    assert room.accounts.current(actor) is None


def test_a_changed_role_is_seen_by_the_signed_in_user(room: Room):
    admin = room.first()
    user_id = room.add(admin, "kawa")
    actor = room.accounts.sign_in("kawa", PASSWORD)
    room.accounts.change_user(admin, user_id, UserForm("Kawa", "kawa", Role.SUPERVISOR))
    current = room.accounts.current(actor)
    assert current is not None
    assert current.role is Role.SUPERVISOR


def test_the_last_administrator_can_neither_leave_nor_step_down(room: Room):
    admin = room.first()
    assert refusal(room.accounts.deactivate, admin, admin.id).code == "last_administrator"
    step_down = UserForm("محمد", "admin", Role.OFFICER)
    assert refusal(room.accounts.change_user, admin, admin.id, step_down).code == "last_administrator"


def test_an_administrator_of_another_pc_does_not_count_as_one_here(room: Room):
    admin = room.first()
    other = {"point": "SLM", "active": 1, "login": "other", "name": "Other", "role": "administrator"}
    room.desk.save(admin, [Put("user", "u2", other)])
    assert refusal(room.accounts.deactivate, admin, admin.id).code == "last_administrator"


def test_an_administrator_may_leave_when_another_stays(room: Room):
    admin = room.first()
    room.add(admin, "second", role=Role.ADMINISTRATOR)
    room.accounts.deactivate(admin, admin.id)
    assert refusal(room.accounts.sign_in, "admin", PASSWORD).code == "wrong_login"


def test_users_of_another_place_are_out_of_reach(room: Room, tmp_path: Path):
    hq = make_room(tmp_path / "hq", headquarters())
    admin = hq.first()
    other = {"point": "SLM", "active": 1, "login": "kawa", "name": "Kawa", "role": "officer"}
    hq.desk.save(admin, [Put("user", "u2", other)], point="SLM")
    assert refusal(hq.accounts.deactivate, admin, "u2").code == "user_of_another_place"
    assert [row.id for row in hq.accounts.users_page(Query()).rows] == [admin.id]
    hq.database.close()


def test_a_user_changes_the_own_password_with_the_old_one(room: Room):
    actor = room.first()
    assert refusal(room.accounts.change_own_password, actor, "wrong-one", "new-pass-1").field == "old"
    room.accounts.change_own_password(actor, PASSWORD, "new-pass-1")
    assert room.accounts.sign_in("admin", "new-pass-1")


def test_a_list_of_users_finds_by_either_spelling_of_the_name(room: Room):
    admin = room.first()
    room.add(admin, "kawa", name_latin="Kawa Aziz")
    for search in ("aziz", "کاوه"):
        rows = room.accounts.users_page(Query(search=search)).rows
        assert [(row.form.login, row.here, row.name_in("en")) for row in rows] == [
            ("kawa", True, "Kawa Aziz")
        ]


def test_a_password_hashed_at_an_older_cost_is_hashed_again_at_sign_in(room: Room):
    admin = room.first()
    room.cost = Cost(memory=16, passes=1, lanes=1)
    room.start_again()
    before = room.database.one("SELECT hash FROM credential")["hash"]
    room.accounts.sign_in("admin", PASSWORD)
    after = room.database.one("SELECT hash FROM credential WHERE user = ?", admin.id)["hash"]
    assert "m=8," in before
    assert "m=16," in after


def test_the_password_itself_is_nowhere_in_the_database(room: Room, tmp_path: Path):
    room.first()
    room.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert PASSWORD.encode() not in (tmp_path / "point" / "gatebook.db").read_bytes()


def test_equal_passwords_have_different_hashes():
    hasher = Hasher(CHEAP)
    assert hasher.hash(PASSWORD) != hasher.hash(PASSWORD)


def test_the_cost_of_a_hash_is_the_one_that_owasp_names():
    assert Hasher().hash("x").startswith("$argon2id$v=19$m=19456,t=2,p=1$")
