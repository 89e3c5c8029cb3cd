"""The lock on this PC's door: keeps passwords and the recovery code as hashes, checks them, slows down guessing."""

from __future__ import annotations

from typing import NoReturn

from app.errors import Refused
from app.services.attempts import Attempts
from app.services.clock import Clock
from app.services.passwords import Hasher, new_recovery_code, typed, typed_recovery_code
from app.storage.local import Credentials, Settings

_RECOVERY_HASH = "recovery.hash"
_RECOVERY_FAILURES = "recovery.failures"


class Door:
    """Sets and checks the secrets of the users of this PC."""

    def __init__(
        self,
        credentials: Credentials,
        settings: Settings,
        clock: Clock,
        hasher: Hasher,
        attempts: Attempts,
    ) -> None:
        self._credentials = credentials
        self._settings = settings
        self._clock = clock
        self._hasher = hasher
        self._attempts = attempts

    def users(self) -> set[str]:
        """Return the ids of all users with a password on this PC."""
        return self._credentials.users()

    def set(self, user_id: str, password: str) -> None:
        """Give a user a password; earlier failures are forgotten."""
        self._credentials.put(user_id, self._hasher.hash(typed(password)), str(self._clock.now()))

    def check(self, user_id: str, password: str, code: str) -> None:
        """Raise Refused ``code`` for a wrong password or a user without one, and ``try_later`` after too many."""
        credential = self._credentials.get(user_id)
        if credential is None:
            self.refuse(user_id, password, code)
        self._attempts.require_waited(user_id, credential.failures)
        if not self._hasher.matches(credential.hash, typed(password)):
            self._credentials.set_failures(user_id, credential.failures + 1)
            self._attempts.failed(user_id)
            raise Refused(code, field="password")
        if credential.failures:
            self._credentials.set_failures(user_id, 0)
        if self._hasher.outdated(credential.hash):
            self.set(user_id, password)

    def refuse(self, key: str, password: str, code: str) -> NoReturn:
        """Refuse as slowly as a wrong password is refused, so that nobody learns which logins exist."""
        self._attempts.require_waited(key, self._attempts.unknown_failures(key))
        self._hasher.matches("", typed(password))
        self._attempts.count_unknown(key)
        raise Refused(code, field="password")

    def new_recovery_code(self) -> str:
        """Return a new recovery code, of which only the hash is kept; the earlier one stops working."""
        code = new_recovery_code()
        self._settings.put(_RECOVERY_HASH, self._hasher.hash(typed_recovery_code(code)))
        self._settings.put(_RECOVERY_FAILURES, "0")
        return code

    def check_recovery(self, code: str) -> None:
        """Raise Refused ``wrong_recovery_code``, and ``try_later`` after too many wrong ones."""
        failures = self._settings.read(_RECOVERY_FAILURES, int, 0)
        self._attempts.require_waited(_RECOVERY_HASH, failures)
        if not self._hasher.matches(self._settings.get(_RECOVERY_HASH), typed_recovery_code(code)):
            self._settings.put(_RECOVERY_FAILURES, str(failures + 1))
            self._attempts.failed(_RECOVERY_HASH)
            raise Refused("wrong_recovery_code", field="code")
