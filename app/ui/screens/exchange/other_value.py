"""Another value than those in conflict: a form with the editor that fits each field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.tables import TABLES, Type
from app.services.conflicts_fields import FieldFact, FieldKind
from app.services.conflicts_rows import ConflictRow
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import (
    AnswerField,
    Choice,
    ChoiceField,
    DateField,
    Field,
    MultilineField,
    NumberField,
    Pick,
    PickerField,
    Section,
    TextField,
    TimeField,
)
from app.ui.i18n import translate
from app.ui.person_fields import find_person
from app.ui.screens.exchange.field_names import column_name, word_choices

Offered = Mapping[str, Sequence[tuple[str, str]]]
"""Values and names to choose among, by column."""

_LONG = frozenset({"note", "comment", "condition_note", "return_comment", "status_note", "description"})
_UNASKED = frozenset({FieldKind.PHOTO, FieldKind.DOCUMENT, FieldKind.MOMENT, FieldKind.DAYS})
_ASKED_RECORDS = frozenset({"person", "location"})
"""Records of these kinds can be chosen; who wrote something, and in which checklist, is not for choosing."""

_DECIMALS = 3


def editable(row: ConflictRow) -> list[str]:
    """Return the columns of which another value can be asked for."""
    return [column for column, fact in row.facts.items() if _can_ask(fact)]


def read_offered(context: AppContext, row: ConflictRow, then: Callable[[Offered], object]) -> None:
    """Read what the fields offer, away from the window."""
    services, lang = context.services, context.languages.named
    columns = editable(row)
    context.jobs.run(
        lambda _progress, _cancel: {
            column: list(services.conflicts.choices(row, column, lang)) for column in columns
        },
        done=then,
    )


def ask_other(
    parent: QWidget,
    context: AppContext,
    row: ConflictRow,
    offered: Offered,
    save: Callable[[dict[str, Any]], Any],
    saved: Callable[[Any], None],
) -> FormDialog:
    """Open the form; it begins with the version that is shown meanwhile."""
    columns = editable(row)
    fields = [_field(context, row, column, offered.get(column, ())) for column in columns]
    first = row.rivals[0].values
    return open_form(
        parent,
        context,
        translate("Conflicts", "Another value"),
        [Section(None, fields)],
        lambda typed: save(_stored(row, typed)),
        saved,
        values={column: _shown(row, column, first.get(column)) for column in columns},
        save_words=lambda: translate("Conflicts", "Decide so"),
    )


def _can_ask(fact: FieldFact) -> bool:
    return fact.kind not in _UNASKED and (fact.kind is not FieldKind.RECORD or fact.of in _ASKED_RECORDS)


def _field(context: AppContext, row: ConflictRow, column: str, offered: Sequence[tuple[str, str]]) -> Field:
    fact = row.facts[column]
    label = lambda: column_name(row.table, column)  # noqa: E731 - words are callables
    match fact.kind:
        case FieldKind.WORD if fact.of == "answer":
            return AnswerField(key=column, label=label)
        case FieldKind.WORD:
            return _choice(column, label, word_choices(fact.of))
        case FieldKind.FLAG:
            yes_no = [("1", translate("Answer", "Yes")), ("0", translate("Answer", "No"))]
            return _choice(column, label, yes_no)
        case FieldKind.RECORD if fact.of == "person":
            return PickerField(key=column, label=label, fetch=find_person(context))
        case FieldKind.TERM | FieldKind.OPTION | FieldKind.RECORD:
            return _choice(column, label, offered)
        case FieldKind.DATE:
            return DateField(key=column, label=label)
        case FieldKind.TIME:
            return TimeField(key=column, label=label)
        case FieldKind.NUMBER:
            whole = TABLES[row.table].by_name[column].type is Type.INTEGER and fact.of != "minor"
            return NumberField(key=column, label=label, decimals=0 if whole else _DECIMALS)
    if column in _LONG:
        return MultilineField(key=column, label=label, lines=2)
    return TextField(key=column, label=label, code=fact.kind is FieldKind.CODE, wide=True)


def _choice(column: str, label: Callable[[], str], named: Sequence[tuple[str, str]]) -> ChoiceField:
    return ChoiceField(key=column, label=label, choices=lambda: [Choice(*one) for one in named])


def _shown(row: ConflictRow, column: str, value: Any) -> Any:
    """Return a stored value as its editor takes it."""
    fact = row.facts[column]
    if fact.kind is FieldKind.NUMBER:
        return None if value in (None, "") else Decimal(str(value)).scaleb(-_minor(row, column))
    if fact.kind is FieldKind.RECORD and fact.of == "person":
        return Pick(str(value), row.rivals[0].names.get(column, "")) if value else None
    return "" if value is None else str(value)


def _stored(row: ConflictRow, typed: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was typed as the record keeps it; what could not be asked for stays as it is shown."""
    kept = {column: value for column, value in row.rivals[0].values.items() if column not in typed}
    return kept | {column: _as_kept(row, column, value) for column, value in typed.items()}


def _as_kept(row: ConflictRow, column: str, value: Any) -> Any:
    if value in (None, ""):
        return None
    if TABLES[row.table].by_name[column].type is Type.INTEGER:
        return int(Decimal(str(value)).scaleb(_minor(row, column)))
    return str(value)


def _minor(row: ConflictRow, column: str) -> int:
    return row.scale if row.facts[column].of == "minor" else 0
