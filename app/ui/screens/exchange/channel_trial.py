"""Tries a channel away from the window; a server that is not confirmed yet is shown to a person first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import GatebookError
from app.services.channels import Setup, fingerprint_to_compare
from app.ui.ask import Answer, ask
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.jobs import Lane
from app.ui.text import isolate, ltr


class ChannelTrial:
    """Keeps a password where one was typed, then connects and tells what came of it."""

    def __init__(self, context: AppContext, owner: QWidget, ended: Callable[[], object]) -> None:
        self._context, self._owner, self._ended = context, owner, ended

    def keep_and_try(self, setup: Setup, password: str) -> None:
        """Keep a password that was typed, and try; the keyring may wait for its user, so the database does not."""
        channels, actor = self._context.services.channels, self._context.actor
        if not password:
            self.begin(setup)
            return

        def keep(stored: str) -> None:
            self._run(lambda: channels.put(actor, setup, stored), lambda _changed: self.begin(setup))

        self._run(lambda: channels.secrets.keep(setup.id, password), keep, Lane.POOL)

    def begin(self, setup: Setup) -> None:
        """Try a channel as it is kept."""
        channels = self._context.services.channels
        self._run(lambda: channels.stored(setup.id), lambda stored: self._try(setup, stored))

    def _try(self, setup: Setup, stored: str) -> None:
        channels = self._context.services.channels
        from app.services.channels_travel import leaving_behind

        def try_out() -> None:
            channels.try_out(setup, channels.secrets.find(setup.id, stored))

        self._context.jobs.run(
            lambda _progress, cancel: leaving_behind(try_out, cancel),
            title=lambda: translate("Channels", "Trying {name}").format(name=isolate(setup.name)),
            done=lambda _none: self._serves(setup),
            failed=lambda error: self._failed(setup, error),
            owner=self._owner,
            lane=Lane.POOL,
        )

    def _serves(self, setup: Setup) -> None:
        channels, actor = self._context.services.channels, self._context.actor
        self._run(lambda: channels.put(actor, setup), lambda _changed: self._ended())
        self._context.notify(translate("Channels", "{name} serves.").format(name=isolate(setup.name)))

    def _failed(self, setup: Setup, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        found = fingerprint_to_compare(error)
        if not found:
            self._context.fail(error)
        elif self._confirmed(setup, found):
            self.begin_confirmed(replace(setup, host_key=found))
        self._ended()

    def begin_confirmed(self, setup: Setup) -> None:
        """Keep the fingerprint that a person has confirmed, and try again."""
        channels, actor = self._context.services.channels, self._context.actor
        self._run(lambda: channels.put(actor, setup), lambda _changed: self.begin(setup))

    def _confirmed(self, setup: Setup, found: str) -> bool:
        """Ask a person to compare; a server that has changed is the graver question."""
        changed = bool(setup.host_key)
        title = (
            translate("Channels", "{name} is another server than before")
            if changed
            else translate("Channels", "Is this the right server?")
        )
        sentence = translate(
            "Channels",
            "Compare this fingerprint by telephone with whoever keeps the server. Only when it is the same may files"
            " and the password go there.\n\n{fingerprint}",
        ).format(fingerprint=ltr(found))
        answers = [
            Answer("no", translate("Channels", "Do not send anything there")),
            Answer(
                "yes", translate("Channels", "It is the same: confirm"), "danger" if changed else "primary"
            ),
        ]
        sign = "critical" if changed else "help"
        words = title.format(name=isolate(setup.name))
        return ask(self._owner.window(), words, sentence, answers, sign) == "yes"

    def _run(
        self, work: Callable[[], Any], done: Callable[[Any], object], lane: Lane = Lane.DATABASE
    ) -> None:
        self._context.jobs.run(lambda _progress, _cancel: work(), done=done, owner=self._owner, lane=lane)
