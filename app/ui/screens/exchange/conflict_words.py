"""Conflicts in sentences: one for each field, in the reader's language, with every part kept apart from the others."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import reduce
from typing import Any

from app.models.registers import DELETED
from app.services.conflicts_fields import FieldFact, FieldKind
from app.services.conflicts_rows import ConflictRow, Rival
from app.ui.clock_words import explained, marked
from app.ui.i18n import translate
from app.ui.screens.exchange.field_names import column_name, kind_name, word_name
from app.ui.text import Formats, isolate, ltr

_TWO = 2
_MOST_DAYS = 4


def record_text(row: ConflictRow, formats: Formats) -> str:
    """Return what people call the record: its name with its tag, or its title with the day of the shift."""
    tag = formats.day(row.tag) if row.root_table == "run" else row.tag
    parts = [isolate(row.title), ltr(tag) if tag != row.title else ""]
    return " ".join(part for part in parts if part) or kind_name(row.root_table)


def field_text(row: ConflictRow, column: str, formats: Formats) -> str:
    """Return what the field is called, with the part of the record that it belongs to."""
    name = column_name(row.table, column)
    about = [isolate(row.about), ltr(formats.day(row.day)) if row.day else ""]
    shown = " · ".join(part for part in about if part)
    return translate("Conflicts", "{field} ({about})").format(field=name, about=shown) if shown else name


def differing(row: ConflictRow) -> list[str]:
    """Return the columns in which the versions differ, in the order of the record."""
    return [
        column
        for column in row.facts
        if any(rival.values.get(column) != row.rivals[0].values.get(column) for rival in row.rivals[1:])
    ]


def value_text(rival: Rival, column: str, row: ConflictRow, formats: Formats) -> str:
    """Return a value as people read it, isolated from what stands beside it."""
    fact, value = row.facts.get(column, FieldFact(FieldKind.TEXT)), rival.values.get(column)
    if value in (None, "", [], {}):
        return translate("Conflicts", "nothing")
    if column in rival.names:
        return isolate(rival.names[column])
    return _shown(fact, value, row, formats)


def _shown(fact: FieldFact, value: Any, row: ConflictRow, formats: Formats) -> str:
    match fact.kind:
        case FieldKind.WORD:
            return isolate(word_name(fact.of, str(value)))
        case FieldKind.FLAG:
            return translate("Answer", "Yes") if value else translate("Answer", "No")
        case FieldKind.PHOTO:
            return translate("Conflicts", "a photo")
        case FieldKind.DATE:
            return ltr(formats.day(str(value)))
        case FieldKind.MOMENT:
            return ltr(formats.moment(str(value)))
        case FieldKind.DAYS:
            return _days(value if isinstance(value, list) else [], formats)
        case FieldKind.NUMBER:
            shift = row.scale if fact.of == "minor" else 0
            shown = str(Decimal(value).scaleb(-shift)) if shift else str(value)
            return ltr(formats.digits_of(shown))
        case FieldKind.CODE | FieldKind.TIME:
            return ltr(str(value))
        case FieldKind.DOCUMENT:
            return translate("Conflicts", "other contents")
    return isolate(str(value))


def _days(days: Sequence[Any], formats: Formats) -> str:
    shown = [ltr(formats.day(str(day))) for day in days[:_MOST_DAYS]]
    return " ".join([*shown, "…"] if len(days) > _MOST_DAYS else shown)


def author_text(rival: Rival, formats: Formats) -> str:
    """Return who wrote it on which PC, and when by that PC's clock."""
    pc = translate("Conflicts", "this PC") if rival.own else isolate(rival.pc or rival.device[:5])
    told = translate("Conflicts", "{who} on {pc}, {moment}").format(
        who=isolate(rival.user_name), pc=pc, moment=marked(rival.moment, rival.estimate, formats)
    )
    return " ".join(filter(None, (told, explained(rival.estimate, formats))))


def sentences(row: ConflictRow, formats: Formats) -> list[str]:
    """Return one sentence for each field in conflict; one for a record that was deleted beside an edit."""
    if row.register == DELETED:
        return [_deleted(row, formats)]
    return [_sentence(row, column, formats) for column in differing(row)]


def _sentence(row: ConflictRow, column: str, formats: Formats) -> str:
    version = translate("Conflicts", "“{value}” by {author}")
    versions = [
        version.format(value=value_text(rival, column, row, formats), author=author_text(rival, formats))
        for rival in row.rivals
    ]
    whole = (
        translate("Conflicts", "{field} of {record}: {versions}. Neither had seen the other.")
        if len(versions) <= _TWO
        else translate("Conflicts", "{field} of {record}: {versions}. None of them had seen the others.")
    )
    field, record = field_text(row, column, formats), record_text(row, formats)
    return whole.format(field=field, record=record, versions=joined(versions))


def _deleted(row: ConflictRow, formats: Formats) -> str:
    record = record_text(row, formats)
    if row.about:
        record = translate("Conflicts", "{part} of {record}").format(part=isolate(row.about), record=record)
    deleted = joined([author_text(rival, formats) for rival in row.deletions])
    written = joined([_written(rival, formats) for rival in row.rivals])
    return translate(
        "Conflicts",
        "{record} was deleted by {deleted}, and written in by {written}. Neither had seen the other.",
    ).format(record=record, deleted=deleted, written=written)


def _written(rival: Rival, formats: Formats) -> str:
    names = [column_name(table, column) for table, column in rival.fields[:_MOST_DAYS]]
    author = author_text(rival, formats)
    return f"{author} ({joined(names)})" if names else author


def joined(parts: Sequence[str]) -> str:
    """Return parts as a list in the language in use."""
    both = translate("Conflicts", "{first}, {second}")
    return reduce(lambda first, second: both.format(first=first, second=second), parts) if parts else ""


def choice_name(row: ConflictRow, rival: Rival, formats: Formats) -> str:
    """Return the values of one version on one line, those first in which the versions differ."""
    return joined([value_text(rival, column, row, formats) for column in differing(row)])


def versions_text(row: ConflictRow, formats: Formats) -> str:
    """Return all versions on one line, for a list."""
    if row.register == DELETED:
        return translate("Conflicts", "deleted, and written in")
    return " / ".join(dict.fromkeys(choice_name(row, rival, formats) for rival in row.rivals))


def register_text(row: ConflictRow, formats: Formats) -> str:
    """Return what is in conflict, for a list."""
    if row.register == DELETED:
        return translate("Conflicts", "Deleted or not")
    return joined([field_text(row, column, formats) for column in differing(row)])
