"""What is in a file before it is taken in: how much is new, of which kinds, whose it is and which numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.errors import GatebookError
from app.progress import CancelToken
from app.services.inspecting import Inspection, LogRange
from app.services.naming import Names
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.jobs import Job
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.conflict_words import joined
from app.ui.screens.exchange.field_names import kind_name
from app.ui.text import Formats, isolate, ltr

_MOST_PEOPLE = 6
_MOST_LOGS = 4


class BundleContents(Retranslating, PlainLabel):
    """Looks into the file it is given, away from the window; shows nothing while it looks or when it cannot."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(role="small", wrap=True)
        self._context = context
        self._path: Path | None = None
        self._job: Job | None = None
        self._found: dict[Path, tuple[Inspection, list[str]]] = {}
        self.hide()

    def look_into(self, path: Path | None) -> None:
        """Show what is in a file, nothing for None."""
        if path == self._path:
            return
        self._path = path
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if path is not None and path not in self._found:
            services, lang = self._context.services, self._context.languages.named
            self._job = self._context.jobs.run(
                lambda _progress, cancel: _read(services, path, lang, cancel),
                done=lambda found: self._keep(path, found),
                failed=_pass_over,
                owner=self,
            )
        self.retranslate()

    def retranslate(self) -> None:
        """Write what is known in the language in use."""
        found = self._found.get(self._path) if self._path is not None else None
        self.setText("" if found is None else contents_text(*found, self._context.formats))
        self.setVisible(found is not None)

    def _keep(self, path: Path, found: tuple[Inspection, list[str]]) -> None:
        self._found[path] = found
        self.retranslate()


def contents_text(found: Inspection, people: list[str], formats: Formats) -> str:
    """Return what is in a file in a few short sentences."""
    counts = translate("Exchange", "New: {fresh}, already here: {known}.").format(
        fresh=ltr(formats.number(found.fresh)), known=ltr(formats.number(found.known))
    )
    kinds = [f"{kind_name(table)} {ltr(formats.number(count))}" for table, count in found.tables.items()]
    parts = [counts]
    if kinds:
        parts.append(translate("Exchange", "Of which kind: {kinds}.").format(kinds=joined(kinds)))
    if people:
        shown = joined([isolate(name) for name in people[:_MOST_PEOPLE]])
        more = "…" if len(people) > _MOST_PEOPLE else ""
        parts.append(translate("Exchange", "Made by: {people}.").format(people=shown + more))
    parts += [_range_text(log, formats) for log in found.logs[:_MOST_LOGS]]
    return " ".join(parts)


def _range_text(log: LogRange, formats: Formats) -> str:
    numbers = ltr(f"{formats.number(log.first)}–{formats.number(log.last)}")
    pc = isolate(log.label)
    if not log.missing:
        return translate("Exchange", "{pc}: changes {numbers}.").format(pc=pc, numbers=numbers)
    return translate(
        "Exchange", "{pc}: changes {numbers}; {missing} before them have not come yet, so these will wait."
    ).format(pc=pc, numbers=numbers, missing=ltr(formats.number(log.missing)))


def _read(services: Any, path: Path, lang: str, cancel: CancelToken) -> tuple[Inspection, list[str]]:
    found = services.exchange.inspect(path, cancel)
    names = Names(services.desk, lang)
    names.load("user", found.users)
    return found, [names.user(user) for user in found.users]


def _pass_over(error: BaseException) -> None:
    """Say nothing: the list tells what is wrong with a file."""
    if not isinstance(error, GatebookError):
        raise error
