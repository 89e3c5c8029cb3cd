"""Writes a checklist as an XLSForm that other programs read, and that comes back as the same checklist.

What XLSForm has no column for stands in columns named ``gatebook_…``, which pyxform passes over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from io import BytesIO
from typing import Any

from app.models.checklists import NO, NOT_APPLICABLE, YES, Choice, Item, ItemType, Section, Template
from app.models.logic import Node, Ref, replaced
from app.models.logic_text import written
from app.models.values import LocalText
from app.services.xlsform_columns import UNREAD_REFERENCE
from app.services.xlsform_items import ONLY

YES_NO_NA = "gatebook_yes_no_na"
"""Name of the list of yes, no and not applicable."""

LANGUAGES = {"en": "English (en)", "ar": "Arabic (ar)", "ckb": "Central Kurdish (ckb)"}
"""Names of our languages in the titles of columns."""

MOST_PIXELS = "max-pixels=1600"
"""Photos are kept about as large here; pyxform warns of forms that do not say how large."""

_ANSWERS = (
    Choice(YES, LocalText("Yes", "نعم", "بەڵێ")),
    Choice(NO, LocalText("No", "كلا", "نەخێر")),
    Choice(NOT_APPLICABLE, LocalText("Not applicable", "لا ينطبق", "پەیوەندی نییە")),
)
_TYPES = {
    ItemType.TEXT: "text", ItemType.NUMBER: "decimal", ItemType.DATE: "date", ItemType.TIME: "time",
    ItemType.DATETIME: "dateTime", ItemType.PHOTO: "image", ItemType.SIGNATURE: "image", ItemType.NOTE: "note",
    ItemType.CALCULATED: "calculate",
}  # fmt: skip
_TEXTS = ("label", "hint", "constraint_message", "gatebook_unit")
_PLAIN = (
    "type", "name", "required", "relevant", "constraint", "calculation", "appearance", "parameters", "media::image",
    "gatebook_code", "gatebook_critical", "gatebook_min", "gatebook_max", "gatebook_fails_on", "gatebook_picture",
    "gatebook_prefill", "gatebook_agencies",
)  # fmt: skip
_WIDTH = 28

Line = dict[str, str]
"""One row by the titles of its columns."""


def form_bytes(template: Template) -> bytes:
    """Return the workbook of a checklist (``.xlsx``)."""
    names = _Names(template)
    survey = [line for section in template.sections for line in _section(section, names)]
    titles = [*_PLAIN[:2], *_translated("label"), *_translated("hint"), *_PLAIN[2:]]
    titles += [title for name in _TEXTS[2:] for title in _translated(name)]
    choices = ["list_name", "name", *_translated("label")]
    settings = _settings(template)
    return _workbook(
        {
            "survey": (_used(titles, survey, keep=("type", "name", *_translated("label"))), survey),
            "choices": (choices, list(_choices(template))),
            "settings": (list(settings), [settings]),
        }
    )


class _Names:
    """Names that XLSForm allows and that stand once, for codes and sections."""

    def __init__(self, template: Template) -> None:
        self._taken: set[str] = {"data", "meta", "instanceid", "instancename"}
        # Codes that are good names keep them, whatever stands before.
        items = template.items()
        good = [item.code for item in items if _is_name(item.code)]
        self.of_item = {code: name for code in good if (name := self._free(code)) == code}
        self.of_item |= {
            item.code: self._free(_as_name(item.code)) for item in items if item.code not in self.of_item
        }
        self.of_section = {id(one): self._section(at, one) for at, one in enumerate(template.sections, 1)}

    def refs(self) -> dict[str, Node]:
        """Return what stands for codes in expressions."""
        return {code: Ref(name) for code, name in self.of_item.items() if code != name}

    def _section(self, number: int, section: Section) -> str:
        return self._free(section.repeat if _is_name(section.repeat) else f"section_{number}")

    def _free(self, wanted: str) -> str:
        found, number = wanted, 2
        while found.lower() in self._taken:
            found, number = f"{wanted}_{number}", number + 1
        self._taken.add(found.lower())
        return found


def _is_name(code: str) -> bool:
    return bool(code) and (code[0].isalpha() or code[0] == "_")


def _as_name(code: str) -> str:
    return code if _is_name(code) else f"_{code}"


def _section(section: Section, names: _Names) -> Iterable[Line]:
    name = names.of_section[id(section)]
    kind = "repeat" if section.repeat else "group"
    begin = {
        "type": f"begin_{kind}",
        "name": name,
        **_text("label", section.title),
        **_logic(names, relevant=section.relevant),
    }
    if section.repeat != name and section.repeat:
        begin["gatebook_code"] = section.repeat
    if section.agencies:
        begin["gatebook_agencies"] = " ".join(section.agencies)
    yield begin
    yield from (_item(item, names) for item in section.items)
    yield {"type": f"end_{kind}"}


def _item(item: Item, names: _Names) -> Line:
    name = names.of_item[item.code]
    required = {"required": "yes"} if item.required else _logic(names, required=item.required_if)
    found = {
        "type": _type(item),
        "name": name,
        **_text("label", item.text),
        **_text("hint", item.hint),
        **_text("constraint_message", item.constraint_message),
        **_text("gatebook_unit", item.unit),
        **required,
        **_logic(names, relevant=item.relevant, constraint=item.constraint, calculation=item.calculation),
        "appearance": "signature" if item.type is ItemType.SIGNATURE else "",
        "parameters": MOST_PIXELS if item.type is ItemType.PHOTO or item.type is ItemType.SIGNATURE else "",
        "media::image": str((item.picture or {}).get("name", "")),
        "gatebook_code": item.code if item.code != name else "",
        "gatebook_critical": "yes" if item.critical else "",
        "gatebook_min": _number(item.minimum),
        "gatebook_max": _number(item.maximum),
        "gatebook_fails_on": " ".join(sorted(item.fails_on)),
        "gatebook_picture": json.dumps(dict(item.picture), ensure_ascii=False) if item.picture else "",
        "gatebook_prefill": item.prefill,
    }
    return {title: text for title, text in found.items() if text}


def _type(item: Item) -> str:
    match item.type:
        case ItemType.YES_NO_NA:
            return f"select_one {YES_NO_NA}"
        case ItemType.CHOICE:
            return f"select_one {_list(item)}"
        case ItemType.MULTIPLE:
            return f"select_multiple {_list(item)}"
        case ItemType.NUMBER if item.whole:
            return "integer"
    return _TYPES[item.type]


def _list(item: Item) -> str:
    return item.options_list or f"{ONLY}{item.code}"


def _choices(template: Template) -> Iterable[Line]:
    lists: dict[str, tuple[Choice, ...]] = {}
    for item in template.items():
        if item.type is ItemType.YES_NO_NA:
            lists[YES_NO_NA] = _ANSWERS
        elif item.options:
            lists[_list(item)] = item.options
    for name, options in lists.items():
        for option in options:
            yield {"list_name": name, "name": option.code, **_text("label", option.text)}


def _settings(template: Template) -> Line:
    found = {
        "form_title": template.title.get("en"),
        "form_id": template.code,
        "version": template.version,
        "default_language": LANGUAGES["en"],
        "gatebook_form": "1",
        **{f"gatebook_title_{lang}": text for lang, text in template.title.as_dict().items()},
        **{f"gatebook_change_note_{lang}": text for lang, text in template.change_note.as_dict().items()},
        "gatebook_frequency": template.frequency.value,
        "gatebook_signoff_role": template.signoff_role,
        "gatebook_applies_to": " ".join(template.applies_to),
        "gatebook_agencies": " ".join(template.agencies),
        "gatebook_references": "\n".join(template.references),
        "gatebook_adoption": template.adoption,
        "gatebook_identity_warning": "yes" if template.identity_warning else "",
    }
    return {title: _unread(text) for title, text in found.items() if text}


def _unread(text: str) -> str:
    return text.replace("${", UNREAD_REFERENCE)


def _translated(name: str) -> list[str]:
    return [f"{name}::{language}" for language in LANGUAGES.values()]


def _text(name: str, text: LocalText) -> Line:
    return {f"{name}::{LANGUAGES[lang]}": _unread(words) for lang, words in text.as_dict().items()}


def _logic(names: _Names, **nodes: Node | None) -> Line:
    return {title: written(replaced(node, names.refs())) for title, node in nodes.items() if node is not None}


def _number(value: Decimal | None) -> str:
    return "" if value is None else str(value)


def _used(titles: list[str], lines: list[Line], keep: Iterable[str]) -> list[str]:
    used = {title for line in lines for title in line} | set(keep)
    return [title for title in titles if title in used]


def _workbook(sheets: Mapping[str, tuple[list[str], list[Line]]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    book.remove(book.active)
    for name, (titles, lines) in sheets.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for at, title in enumerate(titles, 1):
            sheet.cell(1, at, title).font = Font(bold=True)
            sheet.column_dimensions[sheet.cell(1, at).column_letter].width = _WIDTH
        for row, line in enumerate(lines, 2):
            for at, title in enumerate(titles, 1):
                if title in line:
                    _write(sheet.cell(row, at), line[title])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _write(cell: Any, text: str) -> None:
    """Write a text as a text: what begins with ``=`` must not become a formula."""
    cell.value = "".join(mark for mark in text if mark >= " " or mark in "\n\t")
    cell.data_type = "s"
    cell.number_format = "@"
