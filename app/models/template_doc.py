"""The stored form of a checklist: reading it, and writing it so that reading gives the same checklist.

Members are only ever added; a document without the later ones stays good.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.models.checklists import Choice, Frequency, Item, ItemType, Section, Template, number_of
from app.models.logic import Node, node_of, words_of
from app.models.values import LocalText

Options = Mapping[str, tuple[Choice, ...]]
"""Lists of options by their name."""


def template_of(raw: Mapping[str, Any]) -> Template:
    """Build a template from its stored document; raise KeyError, TypeError or ValueError when it has another form."""
    lists = {str(name): _options(found) for name, found in (raw.get("lists") or {}).items()}
    sections = tuple(_section(section, lists) for section in raw["sections"])
    repeated = any(section.repeat for section in sections)
    per_case = raw["frequency"] == Frequency.PER_CASE
    return Template(
        code=str(raw["code"]),
        version=str(raw["version"]),
        title=LocalText.of(raw["title"]),
        frequency=Frequency(raw["frequency"]),
        signoff_role=str(raw.get("signoff_role") or "shift_supervisor"),
        applies_to=tuple(str(kind) for kind in raw.get("applies_to") or ()),
        sections=sections,
        references=tuple(str(text) for text in raw.get("references") or ()),
        adoption=str(raw.get("adoption") or "model"),
        change_note=LocalText.of(raw.get("change_note")),
        # Blocks are often about persons and vehicles: free text there must warn.
        identity_warning=bool(raw.get("identity_warning")) or per_case or repeated,
        agencies=_codes(raw.get("agencies")),
    )


def readable_template(raw: object) -> Template | None:
    """Return the template in a document, None when it is one that this program cannot read, as of a newer one."""
    if not isinstance(raw, dict):
        return None
    try:
        return template_of(raw)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return None


def document_of(template: Template) -> dict[str, Any]:
    """Return the document of a template, ready to be stored."""
    named = {item.options_list: item.options for item in template.items() if item.options_list}
    found: dict[str, Any] = {
        "code": template.code,
        "version": template.version,
        "title": template.title.as_dict(),
        "frequency": template.frequency.value,
        "signoff_role": template.signoff_role,
        "applies_to": list(template.applies_to),
        "agencies": list(template.agencies),
        "references": list(template.references),
        "adoption": template.adoption,
        "change_note": template.change_note.as_dict(),
        "identity_warning": template.identity_warning,
        "lists": {name: _options_doc(options) for name, options in named.items()},
        "sections": [_section_doc(section) for section in template.sections],
    }
    return {key: value for key, value in found.items() if value not in ({}, [])} | {
        "sections": found["sections"]
    }


def _section(raw: Mapping[str, Any], lists: Options) -> Section:
    items = tuple(_item(item, lists) for item in raw["items"])
    return Section(
        LocalText.of(raw["title"]),
        items,
        _node(raw.get("relevant")),
        str(raw.get("repeat") or ""),
        _codes(raw.get("agencies")),
    )


def _item(raw: Mapping[str, Any], lists: Options) -> Item:
    named = str(raw.get("list") or "")
    return Item(
        code=str(raw["code"]),
        type=ItemType(raw["type"]),
        text=LocalText.of(raw["text"]),
        required=bool(raw.get("required")),
        critical=bool(raw.get("critical")),
        options=lists[named] if named else _options(raw.get("options") or ()),
        unit=_unit(raw.get("unit")),
        minimum=_decimal(raw.get("min")),
        maximum=_decimal(raw.get("max")),
        fails_on=frozenset(str(code) for code in raw.get("corrective_action_on") or ()),
        hint=_text(raw.get("hint")),
        relevant=_node(raw.get("relevant")),
        required_if=_node(raw.get("required_if")),
        constraint=_node(raw.get("constraint")),
        constraint_message=_text(raw.get("constraint_message")),
        calculation=_node(raw.get("calculation")),
        whole=bool(raw.get("whole")),
        picture=_picture(raw.get("picture")),
        options_list=named,
        prefill=str(raw.get("prefill") or ""),
    )


def _section_doc(section: Section) -> dict[str, Any]:
    found: dict[str, Any] = {
        "title": section.title.as_dict(),
        "items": [_item_doc(item) for item in section.items],
        "relevant": _words(section.relevant),
        "repeat": section.repeat,
        "agencies": list(section.agencies),
    }
    return {key: value for key, value in found.items() if value or key in ("title", "items")}


def _item_doc(item: Item) -> dict[str, Any]:
    found: dict[str, Any] = {
        "code": item.code,
        "type": item.type.value,
        "text": item.text.as_dict(),
        "required": item.required,
        "critical": item.critical,
        "list": item.options_list,
        "options": [] if item.options_list else _options_doc(item.options),
        "unit": item.unit.as_dict(),
        "min": _exact(item.minimum),
        "max": _exact(item.maximum),
        "corrective_action_on": sorted(item.fails_on),
        "hint": item.hint.as_dict(),
        "relevant": _words(item.relevant),
        "required_if": _words(item.required_if),
        "constraint": _words(item.constraint),
        "constraint_message": item.constraint_message.as_dict(),
        "calculation": _words(item.calculation),
        "whole": item.whole,
        "picture": dict(item.picture) if item.picture else None,
        "prefill": item.prefill,
    }
    return {key: value for key, value in found.items() if value or key in ("code", "type", "text")}


def _options(raw: Sequence[Mapping[str, Any]]) -> tuple[Choice, ...]:
    return tuple(Choice(str(option["code"]), LocalText.of(option)) for option in raw)


def _options_doc(options: Sequence[Choice]) -> list[dict[str, str]]:
    return [{"code": option.code, **option.text.as_dict()} for option in options]


def _node(raw: object) -> Node | None:
    return node_of(raw) if raw else None


def _words(node: Node | None) -> list[str]:
    return words_of(node) if node is not None else []


def _codes(raw: object) -> tuple[str, ...]:
    return tuple(str(code) for code in raw) if isinstance(raw, Sequence) and not isinstance(raw, str) else ()


def _picture(raw: object) -> dict[str, Any] | None:
    if not isinstance(raw, Mapping):
        return None
    return {str(key): value for key, value in raw.items()}


def _decimal(value: object) -> Decimal | None:
    return None if value is None or isinstance(value, bool) else number_of(str(value))


def _exact(value: Decimal | None) -> str:
    return "" if value is None else str(value)


def _text(value: object) -> LocalText:
    return LocalText.of(value if isinstance(value, Mapping) else None)


def _unit(value: object) -> LocalText:
    if isinstance(value, Mapping):
        return LocalText.of(value)
    text = str(value or "")
    return LocalText(text, text, text) if text else LocalText()
