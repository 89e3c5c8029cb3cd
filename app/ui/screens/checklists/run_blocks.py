"""Adding and removing blocks of a repeated section while a run is filled in."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

import shiboken6

from app.models.checklists import MOST_BLOCKS, Section, block_name
from app.services.changed import Changed
from app.ui.i18n import translate
from app.ui.screens.checklists.run_session import RunSession


class RunBlocks:
    """An added block lives on the page until something in it is answered; a removed one can be brought back."""

    def __init__(self, session: RunSession) -> None:
        self._session = session

    def add(self, section: Section) -> str:
        """Put one more block on the page and return its name."""
        shown = self._session.applied().blocks(section)
        number = min(MOST_BLOCKS, int(shown[-1][:2]) + 1)
        block = block_name(number, secrets.token_hex(2))
        # Those on the page stay there, whether or not anything is answered in them yet.
        self._session.added += [(section.repeat, one) for one in (*shown, block)]
        self._session.forget_applied()
        return block

    def remove(self, section: Section, block: str, done: Callable[[], None]) -> None:
        """Take a block away with its answers, and offer to bring them back; ``done`` shows what is left."""
        session = self._session
        session.added = [one for one in session.added if one != (section.repeat, block)]
        session.forget_applied()
        keys = [f"{item.code}/{block}" for item in section.items]
        if not any(self._written(key) for key in keys):
            done()
            return
        actor, run_id = session.context.actor, session.run_id
        removed: list[Changed] = []

        def work(services: Any) -> Changed:
            removed.append(services.checklists.remove_block(actor, run_id, section.repeat, block))
            return removed[-1]

        session.act(work, done=lambda: self._offer(removed[-1].ids[1:]), failed=session.failed.emit)

    def _written(self, key: str) -> bool:
        given = self._session.given(key)
        return bool(given.version or given.answer.given or given.answer.comment)

    def _offer(self, keys: tuple[str, ...]) -> None:
        session = self._session
        actor, run_id, context = session.context.actor, session.run_id, session.context

        def undo() -> None:
            if shiboken6.isValid(session):
                session.act(lambda services: services.checklists.restore_block(actor, run_id, keys))
            else:
                # The page has been closed meanwhile.
                service = context.services.checklists
                context.jobs.run(
                    lambda _progress, _cancel: service.restore_block(actor, run_id, keys),
                    done=lambda change: context.bus.changed(change, None),
                )

        if keys:
            context.notify(
                translate("Checklists", "Removed."), action_text=translate("Checklists", "Undo"), action=undo
            )
