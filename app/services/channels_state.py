"""The channels of this PC as they are kept: how each is set up, and how it fared; never part of the records."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.errors import Environment, GatebookError, Param, Refused
from app.models.dataclass import dataclass
from app.models.values import Moment
from app.storage.local import Settings
from app.sync.channels.channel import Setup

FIRST_PAUSE = 60
LONGEST_PAUSE = 3600
"""Seconds until the next try after one failure, and after many; doubled with each."""

_LASTING = frozenset({"channel_password_wrong", "channel_host_key_changed", "channel_host_key_unknown"})
"""Trouble that a person has to mend; trying on soon would only get the account locked."""

_CHANNELS = "channels"
_STATE = "channel_state:"
_PASSWORD = "channel_secret:"  # noqa: S105 - the name of a setting
_MADE = "channel_made"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a channel fared: failures in a row, when it is tried next, its last error, when it last served."""

    failures: int = 0
    next_try: str = ""
    error: GatebookError | None = None
    last_sent: str = ""
    last_fetched: str = ""
    upto: str = ""

    def due(self, now: Moment) -> bool:
        """Tell whether the pause is over; a clock that was set back must not make it endless."""
        if not self.next_try:
            return True
        ahead = (_instant(self.next_try) - _instant(str(now))).total_seconds()
        return ahead <= 0 or ahead > 2 * LONGEST_PAUSE

    def failed(self, error: GatebookError, now: Moment, jitter: float) -> Standing:
        """Return the standing after a failure; ``jitter`` (0 to 1) keeps PCs from all coming at once."""
        failures = self.failures + 1
        doubled = LONGEST_PAUSE if error.code in _LASTING else FIRST_PAUSE * 2 ** min(self.failures, 10)
        pause = min(LONGEST_PAUSE, doubled) * (0.75 + jitter / 2)
        at = _instant(str(now)) + timedelta(seconds=pause)
        next_try = f"{at.strftime('%Y-%m-%dT%H:%M:%SZ')}{now.zone}"
        return replace(self, failures=failures, next_try=next_try, error=error)

    def served(self) -> Standing:
        """Return the standing after a round without trouble."""
        return replace(self, failures=0, next_try="", error=None)


@dataclass(frozen=True, slots=True)
class Made:
    """The files made last for a reader, what they were made from, and what the reader had by its word then."""

    state: str
    files: tuple[MadeFile, ...]
    had: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One file in the outbox."""

    bundle: str
    name: str
    size: int
    sha256: str


class ChannelShelf:
    """Reads and writes the settings of channels."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def setups(self) -> list[Setup]:
        """Return the channels in the order in which they are used."""

        def parse(text: str) -> list[Setup]:
            return [Setup.of(told) for told in json.loads(text)]

        return self._settings.read(_CHANNELS, parse, [])

    def put_setups(self, setups: list[Setup]) -> None:
        """Keep the channels in this order."""
        self._settings.put(_CHANNELS, json.dumps([setup.as_json() for setup in setups]))

    def secret(self, channel: str) -> str:
        """Return where the password of a channel is, or its encrypted form."""
        return self._settings.get(f"{_PASSWORD}{channel}")

    def put_secret(self, channel: str, stored: str) -> None:
        """Keep where the password of a channel is."""
        self._settings.put(f"{_PASSWORD}{channel}", stored)

    def standing(self, channel: str) -> Standing:
        """Return how a channel fared."""
        return self._settings.read(f"{_STATE}{channel}", _standing_of, Standing())

    def put_standing(self, channel: str, standing: Standing) -> None:
        """Keep how a channel fared; "" for one that is gone."""
        told = {name: getattr(standing, name) for name in Standing.__slots__}
        told["error"] = None if standing.error is None else _told(standing.error)
        self._settings.put(f"{_STATE}{channel}", json.dumps(told))

    def forget(self, channel: str) -> None:
        """Forget password and standing of a channel that is gone."""
        self._settings.put(f"{_PASSWORD}{channel}", "")
        self._settings.put(f"{_STATE}{channel}", "")

    def made(self, to: str) -> Made | None:
        """Return the files made last for a reader."""
        return self._settings.read(f"{_MADE}:{to}", _made_of, None)

    def put_made(self, to: str, made: Made) -> None:
        """Keep which files were made for a reader."""
        files = [{name: getattr(file, name) for name in MadeFile.__slots__} for file in made.files]
        told = {"state": made.state, "files": files, "had": dict(made.had)}
        self._settings.put(f"{_MADE}:{to}", json.dumps(told))


def _made_of(text: str) -> Made | None:
    told = json.loads(text)
    try:
        files = tuple(MadeFile(**file) for file in told["files"])
        return Made(str(told["state"]), files, {str(log): int(n) for log, n in told["had"].items()})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(text) from error


def _standing_of(text: str) -> Standing:
    told = json.loads(text)
    try:
        error = told.pop("error")
        found = Standing(**told, error=None if error is None else _error_of(error))
        if found.next_try:
            _instant(found.next_try)
        return found
    except (KeyError, TypeError, AttributeError) as wrong:
        raise ValueError(text) from wrong


def _told(error: GatebookError) -> dict[str, Any]:
    hint = error.hint if isinstance(error, Environment) else None
    return {"code": error.code, "hint": hint, "params": error.params}


def _error_of(told: Mapping[str, Any]) -> GatebookError:
    params: dict[str, Param] = {name: value for name, value in told["params"].items() if name != "field"}
    if told["hint"] is None:
        return Refused(told["code"], field="", **params)
    return Environment(told["code"], told["hint"], **params)


def _instant(moment: str) -> datetime:
    utc = Moment.parse(moment).utc
    return datetime.strptime(utc, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
