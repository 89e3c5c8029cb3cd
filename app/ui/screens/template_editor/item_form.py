"""The form of one item: its words, how it is answered, when it is asked, and what a good answer is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.models.checklists import CHOSEN, Item, ItemType, Template
from app.models.handover import FILLED_IN
from app.models.template_editing import (
    OUT_OF_RANGE,
    Spot,
    change_item,
    rename_item,
    retyped,
    template_has,
)
from app.ui.context import AppContext
from app.ui.forms.fields import (
    Choice,
    ChoiceField,
    Field,
    MultiChoiceField,
    NumberField,
    OwnField,
    Section,
    TextField,
)
from app.ui.i18n import Words, translate
from app.ui.screens.template_editor.code_editors import CodeEditor, FormulaEditor
from app.ui.screens.template_editor.condition_editor import ConditionEditor
from app.ui.screens.template_editor.options_editor import Offered, OptionsEditor
from app.ui.screens.template_editor.picture_field import ReferencePicture
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.texts_editor import TextsEditor
from app.ui.screens.template_editor.words import TYPES, type_name

_REQUIRED, _CRITICAL, _WHOLE = "required", "critical", "whole"
_DECIMALS = 9


def item_sections(context: AppContext, session: EditingSession) -> list[Section]:
    """Return the fields of the item that is selected; which there are depends on its kind."""
    item = session.item
    if item is None:
        return []
    parts = [_words(session, item), *_answers(item)]
    if item.type is ItemType.CALCULATED:
        parts.append(_calculation(context))
    parts.append(_asked(context, session, item))
    if item.asked:
        parts.append(_rule(context, session))
    return [*parts, _help(context, item)]


def item_values(template: Template, spot: Spot) -> dict[str, Any]:
    """Return an item as the form shows it."""
    item = template.sections[spot.section].items[spot.item]
    flags = {
        _REQUIRED: item.required,
        _CRITICAL: item.critical,
        _WHOLE: item.whole,
        OUT_OF_RANGE: OUT_OF_RANGE in item.fails_on,
    }
    return {
        "text": item.text,
        "type": item.type.value,
        "code": item.code,
        "flags": tuple(name for name, on in flags.items() if on),
        "options": Offered(item.options, item.fails_on),
        "unit": item.unit,
        "minimum": item.minimum,
        "maximum": item.maximum,
        "calculation": item.calculation,
        "relevant": item.relevant,
        "required_if": item.required_if,
        "constraint": item.constraint,
        "constraint_message": item.constraint_message,
        "hint": item.hint,
        "picture": item.picture,
        "prefill": item.prefill,
    }


def item_changed(template: Template, spot: Spot, key: str, value: Any) -> Template:
    """Return the checklist with another value in an item; a code that is taken changes nothing."""
    item = template.sections[spot.section].items[spot.item]
    if key == "type":
        return _with_type(template, spot, item, ItemType(value))
    if key == "code":
        free = value == item.code or not template_has(template, value)
        return rename_item(template, spot, value) if value and free else template
    if key == "flags":
        return change_item(template, spot, **_flags(item, value))
    if key == "options":
        return change_item(template, spot, options=value.options, fails_on=value.fails_on)
    return change_item(template, spot, **{key: value})


def _with_type(template: Template, spot: Spot, item: Item, kind: ItemType) -> Template:
    made = retyped(item, kind)
    values = {name: getattr(made, name) for name in made.__slots__ if name not in ("code", "options")}
    found = change_item(template, spot, **values)
    return change_item(found, spot, options=made.options) if made.options != item.options else found


def _flags(item: Item, on: tuple[str, ...]) -> dict[str, Any]:
    values: dict[str, Any] = {name: name in on for name in (_REQUIRED, _CRITICAL)}
    if item.type is ItemType.NUMBER:
        values[_WHOLE] = _WHOLE in on
        values["fails_on"] = frozenset({OUT_OF_RANGE} & set(on))
    return values


def _words(session: EditingSession, item: Item) -> Section:
    def taken(code: str) -> bool:
        own = session.item
        return own is not None and code != own.code and template_has(session.template, code)

    fields: list[Field] = [
        OwnField(
            key="text",
            label=lambda: translate("TemplateEditor", "Text"),
            wide=True,
            make=lambda: TextsEditor(lines=3),
        ),
        ChoiceField(
            key="type",
            label=lambda: translate("TemplateEditor", "Kind of answer"),
            required=True,
            choices=lambda: [Choice(kind.value, type_name(kind)) for kind in TYPES],
        ),
        OwnField(
            key="code",
            label=lambda: translate("TemplateEditor", "Code"),
            required=True,
            make=lambda: CodeEditor(taken),
        ),
    ]
    if item.asked:
        fields.append(
            MultiChoiceField(
                key="flags",
                label=lambda: translate("TemplateEditor", "Importance"),
                choices=lambda: _flag_choices(item),
                hint=lambda: translate(
                    "TemplateEditor", "A critical item that fails is counted apart and opens an action."
                ),
            )
        )
    return Section(lambda: translate("TemplateEditor", "Item"), fields)


def _flag_choices(item: Item) -> list[Choice]:
    found = [
        Choice(_REQUIRED, translate("TemplateEditor", "Must be answered")),
        Choice(_CRITICAL, translate("TemplateEditor", "Critical")),
    ]
    if item.type is ItemType.NUMBER:
        found += [
            Choice(_WHOLE, translate("TemplateEditor", "Whole numbers only")),
            Choice(OUT_OF_RANGE, translate("TemplateEditor", "Fails outside the range")),
        ]
    return found


def _answers(item: Item) -> list[Section]:
    if item.type is ItemType.NUMBER:
        return [Section(lambda: translate("TemplateEditor", "Number"), _number_fields())]
    if item.type not in CHOSEN:
        return []
    field = OwnField(
        key="options",
        label=lambda: translate("TemplateEditor", "Options"),
        wide=True,
        make=OptionsEditor,
        hint=(lambda: _shared_words(item.options_list)) if item.options_list else None,
    )
    return [Section(lambda: translate("TemplateEditor", "Answers"), [field])]


def _shared_words(name: str) -> str:
    words = translate("TemplateEditor", "The list “{name}” is shared: other items change with it.")
    return words.format(name=name)


def _number_fields() -> list[Field]:
    return [
        OwnField(key="unit", label=lambda: translate("TemplateEditor", "Unit"), wide=True, make=TextsEditor),
        NumberField(key="minimum", label=lambda: translate("TemplateEditor", "At least"), decimals=_DECIMALS),
        NumberField(key="maximum", label=lambda: translate("TemplateEditor", "At most"), decimals=_DECIMALS),
    ]


def _calculation(context: AppContext) -> Section:
    field = OwnField(
        key="calculation",
        label=lambda: translate("TemplateEditor", "Formula"),
        required=True,
        wide=True,
        make=lambda: FormulaEditor(context.message),
        hint=lambda: translate(
            "TemplateEditor", "Items are named ${code}; sum, count, min, max, round and if can be used."
        ),
    )
    return Section(lambda: translate("TemplateEditor", "Calculation"), [field])


def _asked(context: AppContext, session: EditingSession, item: Item) -> Section:
    fields: list[Field] = [
        _condition(
            context,
            session,
            "relevant",
            lambda: translate("TemplateEditor", "Only if"),
            lambda: translate("TemplateEditor", "Always."),
        )
    ]
    if item.asked:
        fields.append(
            _condition(
                context,
                session,
                "required_if",
                lambda: translate("TemplateEditor", "Must be answered if"),
                lambda: translate("TemplateEditor", "No further condition."),
            )
        )
    return Section(lambda: translate("TemplateEditor", "When it is asked"), fields)


def _rule(context: AppContext, session: EditingSession) -> Section:
    return Section(
        lambda: translate("TemplateEditor", "Rule for a good answer"),
        [
            _condition(
                context,
                session,
                "constraint",
                lambda: translate("TemplateEditor", "The answer is good if"),
                lambda: translate("TemplateEditor", "Any answer is good."),
                own=lambda: session.item,
            ),
            OwnField(
                key="constraint_message",
                label=lambda: translate("TemplateEditor", "Message when it is not"),
                wide=True,
                make=TextsEditor,
            ),
        ],
        note=lambda: translate("TemplateEditor", "An answer that breaks the rule is kept and flagged."),
    )


def _condition(
    context: AppContext,
    session: EditingSession,
    key: str,
    label: Words,
    without: Words,
    own: Callable[[], Item | None] = lambda: None,
) -> OwnField:
    def others() -> list[Item]:
        chosen = session.item
        return [item for item in session.template.items() if item is not chosen]

    def make() -> ConditionEditor:
        return ConditionEditor(context, lambda: session.template, without, subjects=others, own=own)

    return OwnField(key=key, label=label, wide=True, make=make)


def _help(context: AppContext, item: Item) -> Section:
    fields: list[Field] = [
        OwnField(
            key="hint",
            label=lambda: translate("TemplateEditor", "Hint"),
            wide=True,
            make=lambda: TextsEditor(lines=2),
        ),
        OwnField(
            key="picture",
            label=lambda: translate("TemplateEditor", "Reference picture"),
            wide=True,
            make=lambda: ReferencePicture(context),
        ),
    ]
    if item.type in FILLED_IN:
        fields.append(_prefill())
    return Section(lambda: translate("TemplateEditor", "Help beside the item"), fields)


def _prefill() -> TextField:
    return TextField(
        key="prefill",
        label=lambda: translate("TemplateEditor", "First answer from the register"),
        code=True,
        wide=True,
        hint=lambda: translate(
            "TemplateEditor",
            "For those who know it: shift_date, shift_kind, stock:CODE, last, faulty:CATEGORY, faults, unfinished.",
        ),
    )
