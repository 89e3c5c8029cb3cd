"""The questions of a form as items: codes, texts, options and rules, with whatever has no place listed."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.errors import Refused
from app.models.checklists import NO, NOT_APPLICABLE, YES, Choice, Item, ItemType, number_of
from app.models.logic import Call, Node, Number, Own, Ref, Text, is_reference, joined, made
from app.models.values import LocalText
from app.models.xlsform import SURVEY, Fate, Findings
from app.services.xlsform_choices import OTHER, Lists
from app.services.xlsform_columns import Columns
from app.services.xlsform_expressions import Expressions, Place
from app.services.xlsform_logic import parsed
from app.services.xlsform_structure import Line

ONLY = "only_"
"""Beginning of the name of a list that belongs to one item alone."""

_TRUE = frozenset({"yes", "true", "true()", "1"})
_FALSE = frozenset({"", "no", "false", "false()", "0"})
_YES_NO_NA = {YES, NO, NOT_APPLICABLE}
_PARAMETER = re.compile(r"(\w+)\s*=\s*([^\s,;]+)")
_HASH = re.compile(r"[0-9a-f]{64}")
_SPECIFY = LocalText("Specify other.", "حدد غير ذلك.", "هیتر دیاری بکە.")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|\*\*|\$\{[^{}]*\}")

_UNPLACED = (
    ("default", Fate.LOST, "default_not_kept"),
    ("read_only", Fate.LOST, "read_only_not_kept"),
    ("choice_filter", Fate.LOST, "choice_filter_not_kept"),
    ("trigger", Fate.LOST, "trigger_not_kept"),
    ("required_message", Fate.LOST, "required_message_not_kept"),
    ("guidance_hint", Fate.LOST, "guidance_hint_not_kept"),
    ("audio", Fate.LOST, "media_not_kept"),
    ("video", Fate.LOST, "media_not_kept"),
    ("big-image", Fate.LOST, "media_not_kept"),
    ("save_to", Fate.LOST, "entity_not_kept"),
    ("autoplay", Fate.NOTED, "appearance_not_kept"),
    ("rows", Fate.NOTED, "appearance_not_kept"),
)
"""Cells of a question that items have no place for."""


@dataclass(frozen=True, slots=True)
class Question:
    """A line of the survey with the item it became, still without conditions."""

    line: Line
    item: Item
    other_of: str = ""
    """Code of the item whose option ``other`` this one asks to be told."""


class Items:
    """Makes the items of a form."""

    def __init__(self, columns: Columns, lists: Lists, findings: Findings) -> None:
        self._columns = columns
        self._lists = lists
        self._findings = findings
        self._used: set[str] = set()
        self.codes: dict[str, str] = {}
        """Codes by the names that expressions ask for."""
        self.pictures: dict[str, str] = {}

    def made(self, lines: Sequence[Line]) -> list[Question]:
        """Return the questions that became items, in their order."""
        found = []
        for line in lines:
            item = self._item(line)
            if item is None:
                continue
            found.append(Question(line, item))
            self._findings.add(Fate.CAME, "item", SURVEY, line.row.number, text=item.code)
            if line.meaning.other:
                code = self.code_for(f"{item.code}_other", line.row.number)
                self.codes.setdefault(code, code)
                found.append(Question(line, Item(code, ItemType.TEXT, _SPECIFY), item.code))
        return found

    def with_logic(self, question: Question, expressions: Expressions, repeat: str) -> Item:
        """Return an item with its conditions."""
        item, row = question.item, question.line.row
        if question.other_of:
            return replace(item, relevant=made("selected", Ref(question.other_of), Text(OTHER.code)))

        def read(column: str) -> Node | None:
            title = self._columns.title(SURVEY, column)
            return expressions.read(self._cell(question.line, column), Place(row.number, title, repeat))

        required = self._cell(question.line, "required")
        asks = required.lower() not in _TRUE | _FALSE
        calculated = item.type is ItemType.CALCULATED
        return replace(
            item,
            relevant=read("relevant"),
            required=required.lower() in _TRUE and item.asked,
            required_if=read("required") if asks and item.asked else None,
            constraint=joined(item.constraint, read("constraint")) if item.asked else None,
            calculation=read("calculation") if calculated else None,
        )

    def _item(self, line: Line) -> Item | None:
        row, meaning = line.row, line.meaning
        name = self._cell(line, "name")
        code = self.code_for(self._cell(line, "gatebook_code") or name, row.number)
        options, list_name = self._options(line)
        kind = self._kind(line, options)
        if meaning.list and not options:
            return None
        self.codes.setdefault(name or code, code)
        item = Item(
            code,
            kind,
            self._text(line, code, kind),
            critical=self._cell(line, "gatebook_critical").lower() in _TRUE,
            options=() if kind is ItemType.YES_NO_NA else options,
            options_list="" if kind is ItemType.YES_NO_NA or list_name == f"{ONLY}{code}" else list_name,
            unit=self._columns.text(SURVEY, row, "gatebook_unit"),
            minimum=number_of(self._cell(line, "gatebook_min")),
            maximum=number_of(self._cell(line, "gatebook_max")),
            fails_on=frozenset(self._cell(line, "gatebook_fails_on").split()),
            hint=self._columns.text(SURVEY, row, "hint"),
            constraint=self._range(line),
            constraint_message=self._columns.text(SURVEY, row, "constraint_message"),
            whole=meaning.whole,
            picture=_reference(self._cell(line, "gatebook_picture")),
            prefill=self._cell(line, "gatebook_prefill"),
        )
        self._tell(line, item)
        return item

    def _kind(self, line: Line, options: tuple[Choice, ...]) -> ItemType:
        kind = line.meaning.item
        appearance = self._cell(line, "appearance").lower().split()
        if kind is ItemType.PHOTO and {"signature", "draw", "annotate"} & set(appearance):
            return ItemType.SIGNATURE
        if (
            kind is ItemType.CHOICE
            and len(options) == 3
            and {option.code for option in options} == _YES_NO_NA
        ):
            return ItemType.YES_NO_NA
        return kind

    def _options(self, line: Line) -> tuple[tuple[Choice, ...], str]:
        """Return the options of a question and the name of their list."""
        meaning, row = line.meaning, line.row.number
        if not meaning.list:
            return (
                (Choice("OK", LocalText("OK", "تم", "باشە")),) if meaning.item is ItemType.CHOICE else (),
                "",
            )
        options = self._lists.get(meaning.list, ())
        if not options:
            outside = "." in meaning.list or meaning.list.startswith("${")
            reason = "list_from_file" if outside else "list_missing"
            self._findings.add(Fate.LOST, reason, SURVEY, row, "type", text=meaning.list)
            return (), ""
        if meaning.other and all(option.code != OTHER.code for option in options):
            return (*options, OTHER), ""
        return options, meaning.list if is_reference(meaning.list) else ""

    def code_for(self, wanted: str, row: int) -> str:
        """Return a code for a name: itself where it can be one and is free."""
        code = wanted
        if not is_reference(wanted):
            code = f"item_{row}"
            reason = "name_changed" if wanted else "name_missing"
            self._findings.add(
                Fate.CHANGED, reason, SURVEY, row, "name", text=f"{wanted} → {code}" if wanted else code
            )
        base, number = code[:70], 2
        while code in self._used:
            code, number = f"{base}_{number}", number + 1
        if number > 2 and is_reference(wanted):
            self._findings.add(Fate.CHANGED, "name_repeated", SURVEY, row, "name", text=f"{wanted} → {code}")
        self._used.add(code)
        return code

    def _text(self, line: Line, code: str, kind: ItemType) -> LocalText:
        text = self._columns.text(SURVEY, line.row, "label")
        if text.as_dict() or kind is ItemType.CALCULATED:
            return text
        hint = self._columns.text(SURVEY, line.row, "hint")
        self._findings.add(
            Fate.CHANGED, "label_missing", SURVEY, line.row.number, "label", text=hint.get("en") or code
        )
        return hint if hint.as_dict() else LocalText(en=code)

    def _range(self, line: Line) -> Node | None:
        """Return the rule of a ``range`` question, whose ends stand in its parameters."""
        if line.meaning.note != "range_as_number":
            return None
        found = dict(_PARAMETER.findall(self._cell(line, "parameters").lower()))
        ends = [(">=", number_of(found.get("start", "1"))), ("<=", number_of(found.get("end", "10")))]
        return joined(*(made(sign, Own(), _literal(end)) for sign, end in ends if end is not None))

    def _tell(self, line: Line, item: Item) -> None:
        """List the cells of a question that its item has no place for."""
        row, add = line.row.number, self._findings.add
        if line.meaning.note:
            add(Fate.CHANGED, line.meaning.note, SURVEY, row, "type", text=self._cell(line, "type"))
        for name, fate, code in _UNPLACED:
            text = self._cell(line, name)
            if text and not (name == "read_only" and text.lower() in _FALSE):
                add(fate, code, SURVEY, row, self._columns.title(SURVEY, name), text=text)
        self._tell_appearance(line, item)
        image = self._cell(line, "image")
        if image and item.picture is None:
            self.pictures[item.code] = image
        if item.type is not ItemType.CALCULATED and self._cell(line, "calculation"):
            title = self._columns.title(SURVEY, "calculation")
            add(
                Fate.LOST, "calculation_of_question", SURVEY, row, title, text=self._cell(line, "calculation")
            )
        marked = _MARKUP.search(self._columns.as_written(SURVEY, line.row, "label"))
        if marked is not None and not self._columns.own:
            add(
                Fate.CHANGED,
                "markup_in_text",
                SURVEY,
                row,
                self._columns.title(SURVEY, "label"),
                text=marked[0],
            )

    def _tell_appearance(self, line: Line, item: Item) -> None:
        row, text = line.row.number, self._cell(line, "appearance")
        if text and not (item.type is ItemType.SIGNATURE and text == "signature"):
            self._findings.add(Fate.NOTED, "appearance_not_kept", SURVEY, row, "appearance", text=text)
        parameters = self._cell(line, "parameters")
        if parameters and line.meaning.note != "range_as_number" and "max-pixels" not in parameters:
            self._findings.add(Fate.NOTED, "parameters_not_kept", SURVEY, row, "parameters", text=parameters)

    def _cell(self, line: Line, name: str) -> str:
        return self._columns.cell(SURVEY, line.row, name)


def _literal(number: Any) -> Node:
    shown = f"{abs(number):f}"
    try:
        node = parsed(shown)
    except Refused:
        return Number(abs(number))
    return Call("neg", (node,)) if number < 0 else node


def _reference(text: str) -> dict[str, Any] | None:
    """Read a picture that this program wrote beside its item; anything else is none."""
    try:
        found = json.loads(text) if text else None
    except ValueError:
        return None
    if not isinstance(found, dict) or not _HASH.fullmatch(str(found.get("sha256", ""))):
        return None
    size = found.get("size")
    return {
        "sha256": found["sha256"],
        "size": size if isinstance(size, int) and 0 <= size < 2**31 else 0,
        "mime": str(found.get("mime", ""))[:60],
        "name": str(found.get("name", ""))[:120],
    }
