"""Answers that a run keeps though its checklist does not ask for them, because it moved to another version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.models.applied import Applied
from app.models.checklists import Answer, Template
from app.models.moving import version_of
from app.models.records import Record
from app.models.review import LeftOver
from app.services.desk import Desk
from app.storage.history import History


class LeftOvers:
    """Finds such answers and the items they were given to; writes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._history = History(desk.store.logs)

    def of_run(self, run: Record, template: Template, answers: Mapping[str, Answer]) -> tuple[LeftOver, ...]:
        """Return the answers without a place in the checklist of a run, by their keys."""
        asked = Applied(template, answers).by_key
        keys = sorted(key for key, answer in answers.items() if key not in asked and _says(answer))
        if not keys:
            return ()
        versions = self._versions(run)
        return tuple(self._one(key, template.code, versions) for key in keys)

    def _one(self, key: str, code: str, versions: Iterable[Template]) -> LeftOver:
        plain, version = version_of(key)
        wanted = self._desk.reference.template(f"{code}@{version}") if version else None
        for template in (*([wanted] if wanted else []), *versions):
            item = template.item(plain)
            if item is not None:
                return LeftOver(key, item, template.version)
        return LeftOver(key, None, version)

    def _versions(self, run: Record) -> list[Template]:
        """Return the versions that a run was of before, the latest first."""
        names = [str(past.values.get("template") or "") for past in self._history.writes(run, "template")]
        found = (self._desk.reference.template(name) for name in dict.fromkeys(names) if name)
        return [template for template in found if template is not None]


def _says(answer: Answer) -> bool:
    return answer.given or bool(answer.comment) or answer.photo is not None
