"""The expressions in the cells of a form: as conditions of a checklist, or listed with what they ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.errors import Refused
from app.models.logic import Call, Node, Own, Ref, refs, replaced, single_refs, walk
from app.models.xlsform import SURVEY, Fate, Findings
from app.services.xlsform_logic import parsed

_STANDS_FOR = {"today": "today", "start": "now", "end": "now", "start_time": "now", "end_time": "now"}


@dataclass(frozen=True, slots=True)
class Place:
    """A cell that holds an expression, and the repeat that it stands in."""

    row: int
    column: str
    repeat: str = ""


class Expressions:
    """Knows the names of a form: which item each means, and in which repeat that stands."""

    def __init__(
        self,
        codes: Mapping[str, str],
        repeats: Mapping[str, str],
        metadata: Mapping[str, str],
        left_out: Iterable[str],
        findings: Findings,
    ) -> None:
        self._codes = codes
        self._repeats = repeats
        self._left_out = frozenset(left_out)
        self._findings = findings
        self._calls: dict[str, Node] = {
            name: Call(_STANDS_FOR[kind]) for name, kind in metadata.items() if kind in _STANDS_FOR
        }

    def read(self, text: str, place: Place) -> Node | None:
        """Return the condition in a cell; None when it is empty or cannot be expressed, which is then listed."""
        if not text:
            return None
        try:
            node = parsed(text, self._calls)
        except Refused as error:
            at = error.params.get("at", 0)
            shown = str(error.params.get("name") or text)
            self._lose(error.code, place, shown, at if isinstance(at, int) else 0)
            return None
        for name in sorted(refs(node)):
            if name not in self._codes:
                self._lose(
                    "refers_to_left_out" if name in self._left_out else "refers_to_unknown", place, name
                )
                return None
        found = replaced(node, {name: Ref(code) for name, code in self._codes.items() if name != code})
        self._tell_repeats(found, place)
        return found

    def read_of_group(self, text: str, place: Place) -> Node | None:
        """Return the condition of a group, which has no answer of its own."""
        found = self.read(text, place)
        if found is not None and any(isinstance(part, Own) for part in walk(found)):
            self._lose("own_answer_of_section", place, text)
            return None
        return found

    def _tell_repeats(self, node: Node, place: Place) -> None:
        for code in sorted(single_refs(node)):
            repeat = self._repeats.get(code, "")
            if repeat and repeat != place.repeat:
                self._findings.add(
                    Fate.CHANGED, "refers_to_first_block", SURVEY, place.row, place.column, text=code
                )

    def _lose(self, code: str, place: Place, text: str, at: int = 0) -> None:
        self._findings.add(Fate.LOST, code, SURVEY, place.row, place.column, text=text, at=at)
