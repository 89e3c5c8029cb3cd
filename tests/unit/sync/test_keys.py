"""The identity of a PC lies outside the database, whole, and for its owner alone."""

import stat

import pytest

from app.errors import Environment, Refused
from app.sync import disk, key_wrap
from app.sync.kept_keys import (
    copy_kept,
    escrow_of,
    escrow_text,
    public_of,
    public_text,
    read_escrow,
    read_root,
    root_of,
    root_text,
    write_escrow,
    write_root,
)
from app.sync.keys import DeviceKeys, DevicePublic, key_path, load_keys, load_or_create, save_keys, spare_path
from app.sync.signing import SigningKey, parse_code, shown_code


def test_the_first_run_makes_keys_and_the_next_finds_them(tmp_path):
    made, new = load_or_create(tmp_path)
    found, again = load_or_create(tmp_path)
    assert (new, again) == (True, False)
    assert (found.id, found.public) == (made.id, made.public)


def test_the_key_file_is_for_its_owner_alone(tmp_path):
    load_or_create(tmp_path)
    assert stat.S_IMODE(key_path(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE(key_path(tmp_path).parent.stat().st_mode) == 0o700


def test_a_key_file_open_to_others_is_closed(tmp_path):
    load_or_create(tmp_path)
    key_path(tmp_path).chmod(0o644)
    load_or_create(tmp_path)
    assert stat.S_IMODE(key_path(tmp_path).stat().st_mode) == 0o600


def test_every_changed_byte_of_the_key_file_is_noticed(tmp_path):
    load_or_create(tmp_path)
    path = key_path(tmp_path)
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(Environment) as caught:
            load_keys(path)
        assert caught.value.code in {"device_key_damaged", "device_key_locked"}


def test_every_cut_of_the_key_file_is_noticed(tmp_path):
    load_or_create(tmp_path)
    path = key_path(tmp_path)
    whole = path.read_bytes()
    for size in range(len(whole)):
        path.write_bytes(whole[:size])
        with pytest.raises(Environment, match="device_key_damaged"):
            load_keys(path)


@pytest.mark.parametrize("broken", [key_path, spare_path])
@pytest.mark.parametrize("data", [None, b"", b"GATEKEY1 plain\ntorn"])
def test_one_whole_copy_of_the_key_mends_the_other(tmp_path, broken, data):
    made, _ = load_or_create(tmp_path)
    broken(tmp_path).unlink() if data is None else broken(tmp_path).write_bytes(data)
    found, new = load_or_create(tmp_path)
    assert (found.id, new, load_keys(broken(tmp_path)).id) == (made.id, False, made.id)


def test_two_damaged_copies_are_never_replaced_by_new_keys(tmp_path):
    load_or_create(tmp_path)
    for path in (key_path(tmp_path), spare_path(tmp_path)):
        path.write_bytes(b"torn")
    with pytest.raises(Environment, match="device_key_damaged"):
        load_or_create(tmp_path)


def test_a_key_that_does_not_fit_its_id_is_damaged(tmp_path, monkeypatch):
    one, other = DeviceKeys.generate(), DeviceKeys.generate()
    monkeypatch.setattr(type(one), "id", property(lambda self: other.signing.id))
    save_keys(tmp_path / "device.key", one)
    monkeypatch.undo()
    with pytest.raises(Environment, match="device_key_damaged"):
        load_keys(tmp_path / "device.key")


def test_a_missing_key_file_is_not_a_damaged_one(tmp_path):
    with pytest.raises(Environment, match="file_missing"):
        load_keys(tmp_path / "device.key")


def test_a_key_wrapped_by_another_system_is_locked(tmp_path, monkeypatch):
    monkeypatch.setattr("app.sync.keys.WRAPPING", "dpapi")
    save_keys(tmp_path / "device.key", DeviceKeys.generate())
    monkeypatch.undo()
    with pytest.raises(Environment, match="device_key_locked"):
        load_keys(tmp_path / "device.key")


def test_a_failed_write_leaves_the_old_keys(tmp_path, monkeypatch):
    made, _ = load_or_create(tmp_path)

    def fail(*args):
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(disk.os, "fsync", fail)
        with pytest.raises(Environment, match="disk_full"):
            save_keys(key_path(tmp_path), DeviceKeys.generate())
    assert load_keys(key_path(tmp_path)).id == made.id
    assert sorted(item.name for item in key_path(tmp_path).parent.iterdir()) == ["device-2.key", "device.key"]


def test_private_keys_do_not_show_in_texts():
    keys = DeviceKeys.generate()
    assert keys.signing.seed.hex() not in repr(keys)
    assert keys.age.secret not in repr(keys)


def test_the_id_comes_from_the_public_key_alone():
    assert SigningKey(bytes(32)).id == "COPDSQHGJNKJC4RARDM2"


def test_a_code_is_shown_in_four_groups_and_read_back():
    key = SigningKey(bytes(32)).id
    shown = shown_code(key)
    assert [len(group) for group in shown.split("-")] == [5, 5, 5, 5]
    assert parse_code(f" {shown.lower()} ") == key


@pytest.mark.parametrize(
    "typed", ["٢٢٢٢٢-AAAAA-BBBBB-CCCCC", "۲۲۲۲۲ aaaaa bbbbb ccccc", "22222AAAAABBBBBCCCCC"]
)
def test_a_code_may_be_typed_with_the_digits_at_hand(typed):
    assert parse_code(typed) == "22222AAAAABBBBBCCCCC"


def test_letters_misread_as_digits_are_understood():
    assert parse_code("00000-11111-88888-AAAAA") == "OOOOOIIIIIBBBBBAAAAA"


@pytest.mark.parametrize("typed", ["", "ABCDE", "9" * 20, "A" * 21, "ا" * 20])
def test_what_is_no_code_is_refused(typed):
    with pytest.raises(Refused, match="device_code_malformed"):
        parse_code(typed)


def test_public_keys_pass_through_json():
    public = DeviceKeys.generate().public
    assert DevicePublic.of(public.as_json()) == public


def test_root_and_escrow_keys_pass_through_files(tmp_path):
    keys = DeviceKeys.generate()
    write_root(tmp_path / "root", keys.signing)
    write_escrow(tmp_path / "escrow", keys.age)
    assert read_root(tmp_path / "root").seed == keys.signing.seed
    assert read_escrow(tmp_path / "escrow").secret == keys.age.secret


def test_a_mistyped_character_of_a_kept_key_is_noticed():
    keys = DeviceKeys.generate()
    for text, read in ((root_text(keys.signing), root_of), (escrow_text(keys.age), escrow_of)):
        for at in range(len(text)):
            with pytest.raises(Refused, match="kept_key_malformed"):
                read(text[:at] + chr(ord(text[at]) ^ 1) + text[at + 1 :])


def test_a_kept_key_may_be_typed_over_several_lines():
    key = SigningKey.generate()
    assert root_of(root_text(key).replace(" ", "\n  ")).seed == key.seed


def test_a_damaged_kept_key_names_the_next_step(tmp_path):
    (tmp_path / "root").write_bytes(b"\xff\xfe")
    with pytest.raises(Environment) as caught:
        read_root(tmp_path / "root")
    assert (caught.value.code, caught.value.hint) == ("kept_key_damaged", "use_other_copy")


def test_plain_keys_of_another_shape_are_locked():
    with pytest.raises(Environment, match="device_key_locked"):
        key_wrap.unwrap(b"\x01\x00")


@pytest.mark.long
def test_a_kept_key_with_a_passphrase_opens_with_it_alone(tmp_path):
    key = SigningKey.generate()
    plain, locked = tmp_path / "root-1.key", tmp_path / "stick.key"
    write_root(plain, key)
    line = copy_kept(plain, locked, "three old camels")
    assert root_of(line).id == key.id
    with pytest.raises(Refused, match="passphrase_wrong"):
        read_root(locked, "three young camels")
    with pytest.raises(Refused, match="passphrase_too_short"):
        copy_kept(plain, locked, "camel")


def test_the_public_half_of_a_root_key_is_a_line_too():
    key = SigningKey.generate()
    assert public_of(public_text(key.public)) == key.public
    with pytest.raises(Refused, match="kept_key_malformed"):
        public_of(public_text(key.public).replace(key.id, SigningKey.generate().id))
