"""The form of one item of a reference list, and the words for lists and their columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.models.values import LANGUAGES
from app.services.reference_lists import FieldKind, ListField, ReferenceRow
from app.ui.forms.fields import Choice, ChoiceField, Field, NumberField, Section, TextField
from app.ui.i18n import OWN_NAMES, Words, translate
from app.ui.marks import QT_TRANSLATE_NOOP

_LISTS = {
    "courses": QT_TRANSLATE_NOOP("Lists", "Courses"),
    "ranks": QT_TRANSLATE_NOOP("Lists", "Ranks and grades"),
    "items": QT_TRANSLATE_NOOP("Lists", "Equipment catalogue"),
    "agencies": QT_TRANSLATE_NOOP("Lists", "Agencies"),
    "points": QT_TRANSLATE_NOOP("Lists", "Border points"),
    "zones": QT_TRANSLATE_NOOP("Lists", "Zones"),
    "units": QT_TRANSLATE_NOOP("Lists", "Units"),
}
_FIELDS = {
    "days": QT_TRANSLATE_NOOP("Lists", "Days"),
    "hours": QT_TRANSLATE_NOOP("Lists", "Hours"),
    "pass_mark_pct": QT_TRANSLATE_NOOP("Lists", "Pass mark in percent"),
    "category_code": QT_TRANSLATE_NOOP("Lists", "Category"),
    "kind": QT_TRANSLATE_NOOP("Lists", "Kind"),
    "unit": QT_TRANSLATE_NOOP("Lists", "Unit"),
    "authority": QT_TRANSLATE_NOOP("Lists", "Authority"),
    "type": QT_TRANSLATE_NOOP("Lists", "Type"),
}
_VALUES = {
    "asset": QT_TRANSLATE_NOOP("Lists", "Asset, one by one"),
    "consumable": QT_TRANSLATE_NOOP("Lists", "Consumable, by quantity"),
    "federal": QT_TRANSLATE_NOOP("Lists", "Federal"),
    "krg": QT_TRANSLATE_NOOP("Lists", "Kurdistan Region"),
    "both": QT_TRANSLATE_NOOP("Lists", "Federal and Kurdistan Region"),
    "land": QT_TRANSLATE_NOOP("Lists", "Land"),
    "air": QT_TRANSLATE_NOOP("Lists", "Airport"),
    "sea": QT_TRANSLATE_NOOP("Lists", "Sea port"),
}


def list_name(key: str) -> str:
    """Return the name of a list in the language in use."""
    return translate("Lists", _LISTS.get(key, key))


def item_sections(key: str, fields: Sequence[ListField], *, new: bool) -> list[Section]:
    """Return the fields of an item: code and names, the list's own columns, and the note to everybody."""
    names = Section(
        lambda: translate("Lists", "Code and names"),
        [
            TextField(
                key="code",
                label=lambda: translate("Lists", "Code"),
                required=True,
                code=True,
                longest=32,
                read_only=not new,
                hint=(lambda: translate("Lists", "It never changes: records keep it.")) if new else None,
            ),
            *(_name(lang) for lang in ("ar", "ckb", "en")),
        ],
    )
    own = [Section(lambda: list_name(key), [_field(one) for one in fields])] if fields else []
    note = TextField(
        key="note",
        label=lambda: translate("Lists", "Why"),
        wide=True,
        hint=lambda: translate("Lists", "Stands in the history of every point."),
    )
    return [names, *own, Section(None, [note])]


def item_values(row: ReferenceRow) -> dict[str, Any]:
    """Return an item as the form shows it."""
    names = {lang: getattr(row.name, lang) for lang in LANGUAGES}
    return {"code": row.code, **names, **row.more}


def texts_of(typed: Mapping[str, Any]) -> dict[str, str]:
    """Return what was typed as the service takes it."""
    return {key: "" if value is None else str(value) for key, value in typed.items()}


def _name(lang: str) -> TextField:
    return TextField(
        key=lang,
        label=lambda: translate("Lists", "Name, {language}").format(language=OWN_NAMES[lang]),
        required=lang != "ckb",
    )


def _field(one: ListField) -> Field:
    label: Words = lambda: translate("Lists", _FIELDS.get(one.key, one.key))  # noqa: E731 - a word asked for later
    if one.kind is FieldKind.NUMBER:
        return NumberField(key=one.key, label=label)
    return ChoiceField(
        key=one.key,
        label=label,
        required=True,
        choices=lambda: [Choice(value, name or _value(value)) for value, name in one.choices],
    )


def _value(value: str) -> str:
    return translate("Lists", _VALUES.get(value, value))
