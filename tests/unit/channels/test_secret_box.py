"""Passwords of channels: in the keyring where there is one, else encrypted for this home alone."""

from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from app.sync.channels.secret_box import SERVICE, SecretBox
from tests.unit.channels.conftest import code


class Store(KeyringBackend):
    """A keyring in memory; ``locked`` refuses everything."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def set_password(self, service, username, password):
        self._open()
        self.held[service, username] = password

    def get_password(self, service, username):
        self._open()
        return self.held.get((service, username))

    def delete_password(self, service, username):
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError

    def _open(self):
        if self.locked:
            raise keyring.errors.KeyringLocked


@pytest.fixture
def box(tmp_path):
    return SecretBox(tmp_path)


@pytest.fixture
def store():
    before, found = keyring.get_keyring(), Store()
    keyring.set_keyring(found)
    yield found
    keyring.set_keyring(before)


@pytest.fixture
def no_store():
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


def test_a_password_is_kept_in_the_keyring_alone(box, store, tmp_path):
    stored = box.keep("c1", "Tulip-77")
    assert list(store.held.values()) == ["Tulip-77"]
    assert {service for service, _name in store.held} == {SERVICE}
    assert "Tulip-77" not in stored
    assert box.find("c1", stored) == "Tulip-77"
    assert list(tmp_path.iterdir()) == []


def test_a_password_that_is_forgotten_leaves_the_keyring(box, store):
    stored = box.keep("c1", "Tulip-77")
    box.forget(stored)
    box.forget(stored)
    assert store.held == {}
    assert code(lambda: box.find("c1", stored)) == "channel_password_missing"


def test_a_locked_keyring_is_named(box, store):
    stored = box.keep("c1", "Tulip-77")
    store.locked = True
    assert code(lambda: box.find("c1", stored)) == "channel_keyring_locked"


def test_a_keyring_that_takes_nothing_is_done_without(box, store):
    store.locked = True
    stored = box.keep("c1", "Tulip-77")
    assert box.find("c1", stored) == "Tulip-77"


def test_without_a_keyring_a_password_is_encrypted(box, no_store):
    stored = box.keep("c1", "گوڵ Tulip-77")
    assert "Tulip" not in stored
    assert box.find("c1", stored) == "گوڵ Tulip-77"


def test_an_encrypted_password_opens_for_its_channel_and_home_only(box, no_store, tmp_path):
    stored = box.keep("c1", "Tulip-77")
    other = tmp_path / "other"
    other.mkdir()
    assert code(lambda: box.find("c2", stored)) == "channel_password_missing"
    assert code(lambda: SecretBox(other).find("c1", stored)) == "channel_password_missing"


@pytest.mark.parametrize("stored", ["sealed:", "sealed:####", "sealed:AAAA", "keyring:none"])
def test_what_cannot_be_read_counts_as_missing(box, no_store, stored):
    assert code(lambda: box.find("c1", stored)) == "channel_password_missing"


def test_a_damaged_key_counts_as_missing(box, no_store, tmp_path):
    stored = box.keep("c1", "Tulip-77")
    (tmp_path / "channels.key").write_bytes(b"{garbage")
    assert code(lambda: box.find("c1", stored)) == "channel_password_missing"
