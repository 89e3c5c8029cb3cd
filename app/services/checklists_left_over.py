"""Answers that a run keeps though its checklist does not ask for them, because it moved to another version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.models.checklists import Answer, Template, split_key
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
        repeated = {
            item.code: bool(section.repeat) for section in template.sections for item in section.items
        }
        keys = sorted(key for key, answer in answers.items() if not _asked(key, repeated) and _says(answer))
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
        """Return the versions that a run, and those that it amends, were of before, the latest first."""
        names: dict[str, None] = {}
        seen: set[str] = set()
        current: Record | None = run
        while current is not None and current.id not in seen:
            seen.add(current.id)
            writes = self._history.writes(current, "template")
            names |= dict.fromkeys(str(past.values.get("template") or "") for past in writes)
            before = current.text("amends")
            current = self._desk.records.get("run", before) if before else None
        found = (self._desk.reference.template(name) for name in names if name)
        return [template for template in found if template is not None]


def _asked(key: str, repeated: Mapping[str, bool]) -> bool:
    """Tell whether a checklist has a place for an answer; in a repeated section that names a block, elsewhere none."""
    code, block = split_key(key)
    return code in repeated and bool(block) == repeated[code]


def _says(answer: Answer) -> bool:
    return answer.given or bool(answer.comment) or answer.photo is not None
