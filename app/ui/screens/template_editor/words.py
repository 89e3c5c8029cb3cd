"""The words of the editor: kinds of items, comparisons, what hinders giving out, what changed."""

from __future__ import annotations

from collections.abc import Callable

from app.models.checklists import ItemType, Template
from app.models.template_changes import Difference, How
from app.models.template_conditions import Comparison
from app.models.template_editing import Spot, item_at, section_at
from app.models.template_rules import Flaw
from app.models.template_texts import Part, TextPlace
from app.ui.i18n import translate
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.text import isolate, ltr

Say = Callable[[str, str], str]
"""Translates an English text of a context."""

TYPES = {
    ItemType.YES_NO_NA: QT_TRANSLATE_NOOP("TemplateEditor", "Yes / no / not applicable"),
    ItemType.CHOICE: QT_TRANSLATE_NOOP("TemplateEditor", "One of several options"),
    ItemType.MULTIPLE: QT_TRANSLATE_NOOP("TemplateEditor", "Any of several options"),
    ItemType.NUMBER: QT_TRANSLATE_NOOP("TemplateEditor", "Number"),
    ItemType.TEXT: QT_TRANSLATE_NOOP("TemplateEditor", "Text"),
    ItemType.DATE: QT_TRANSLATE_NOOP("TemplateEditor", "Date"),
    ItemType.TIME: QT_TRANSLATE_NOOP("TemplateEditor", "Time"),
    ItemType.DATETIME: QT_TRANSLATE_NOOP("TemplateEditor", "Date and time"),
    ItemType.PHOTO: QT_TRANSLATE_NOOP("TemplateEditor", "Photo"),
    ItemType.SIGNATURE: QT_TRANSLATE_NOOP("TemplateEditor", "Signature"),
    ItemType.NOTE: QT_TRANSLATE_NOOP("TemplateEditor", "Text to read, no answer"),
    ItemType.CALCULATED: QT_TRANSLATE_NOOP("TemplateEditor", "Calculated from other answers"),
}
"""Kinds of items in the order in which they are offered."""

TYPE_ICONS = {
    ItemType.YES_NO_NA: "check",
    ItemType.CHOICE: "list",
    ItemType.MULTIPLE: "check-double",
    ItemType.NUMBER: "number",
    ItemType.TEXT: "text",
    ItemType.DATE: "calendar",
    ItemType.TIME: "clock",
    ItemType.DATETIME: "calendar",
    ItemType.PHOTO: "photo",
    ItemType.SIGNATURE: "signature",
    ItemType.NOTE: "info",
    ItemType.CALCULATED: "reports",
}
"""The sign of each kind."""

_COMPARISONS = {
    Comparison.ANSWERED: QT_TRANSLATE_NOOP("TemplateEditor", "is answered"),
    Comparison.EMPTY: QT_TRANSLATE_NOOP("TemplateEditor", "is not answered"),
    Comparison.IS: QT_TRANSLATE_NOOP("TemplateEditor", "is"),
    Comparison.IS_NOT: QT_TRANSLATE_NOOP("TemplateEditor", "is not"),
    Comparison.HAS: QT_TRANSLATE_NOOP("TemplateEditor", "contains"),
    Comparison.HAS_NOT: QT_TRANSLATE_NOOP("TemplateEditor", "does not contain"),
    Comparison.EQUAL: QT_TRANSLATE_NOOP("TemplateEditor", "is equal to"),
    Comparison.UNEQUAL: QT_TRANSLATE_NOOP("TemplateEditor", "is not equal to"),
    Comparison.LESS: QT_TRANSLATE_NOOP("TemplateEditor", "is less than"),
    Comparison.AT_MOST: QT_TRANSLATE_NOOP("TemplateEditor", "is at most"),
    Comparison.MORE: QT_TRANSLATE_NOOP("TemplateEditor", "is more than"),
    Comparison.AT_LEAST: QT_TRANSLATE_NOOP("TemplateEditor", "is at least"),
    Comparison.NOT_LATER: QT_TRANSLATE_NOOP("TemplateEditor", "is not in the future"),
    Comparison.NOT_EARLIER: QT_TRANSLATE_NOOP("TemplateEditor", "is not in the past"),
}

_FLAWS = {
    "form_code_bad": QT_TRANSLATE_NOOP(
        "TemplateEditor", "The code needs 1 to 40 Latin letters, digits, dots, dashes or underscores."
    ),
    "version_bad": QT_TRANSLATE_NOOP(
        "TemplateEditor", "The version needs 1 to 30 Latin letters, digits, dots or dashes."
    ),
    "title_missing": QT_TRANSLATE_NOOP("TemplateEditor", "The English title is missing."),
    "items_none": QT_TRANSLATE_NOOP("TemplateEditor", "There is no item yet."),
    "items_too_many": QT_TRANSLATE_NOOP("TemplateEditor", "A checklist has at most 1000 items."),
    "item_code_bad": QT_TRANSLATE_NOOP(
        "TemplateEditor", "The code of an item needs Latin letters, digits, dots, dashes or underscores."
    ),
    "item_code_repeated": QT_TRANSLATE_NOOP("TemplateEditor", "Two items have this code."),
    "repeat_name_bad": QT_TRANSLATE_NOOP(
        "TemplateEditor", "The name of a repeated section needs Latin letters, and no two may be alike."
    ),
    "text_missing": QT_TRANSLATE_NOOP("TemplateEditor", "The item has no text in any language."),
    "options_bad": QT_TRANSLATE_NOOP(
        "TemplateEditor", "The item needs options whose codes differ and hold no blanks."
    ),
    "calculation_bad": QT_TRANSLATE_NOOP("TemplateEditor", "The calculation is missing."),
    "own_answer_of_section": QT_TRANSLATE_NOOP(
        "TemplateEditor", "A section has no answer of its own to ask for."
    ),
    "refers_to_unknown": QT_TRANSLATE_NOOP(
        "TemplateEditor", "A condition asks for an item that is not there:"
    ),
    "depends_on_itself": QT_TRANSLATE_NOOP("TemplateEditor", "The condition leads back to this item."),
    "version_taken": QT_TRANSLATE_NOOP(
        "TemplateEditor", "This version has been given out already. Choose another number."
    ),
}
"""What hinders giving out, by the code of the flaw."""

ADVICE = {
    "texts_missing": QT_TRANSLATE_NOOP("TemplateEditor", "A text is missing in:"),
    "critical_unjudged": QT_TRANSLATE_NOOP(
        "TemplateEditor", "The item is critical, but no answer to it counts as failed."
    ),
    "kinds_none": QT_TRANSLATE_NOOP(
        "TemplateEditor", "No kind of point is chosen: no point will be offered it."
    ),
    "signature_none": QT_TRANSLATE_NOOP("TemplateEditor", "There is no item for a signature."),
    "section_empty": QT_TRANSLATE_NOOP("TemplateEditor", "The section has no items."),
}
"""What does not hinder and is worth a look, by its code."""

_PARTS = {
    "type": QT_TRANSLATE_NOOP("TemplateEditor", "kind"),
    "text": QT_TRANSLATE_NOOP("TemplateEditor", "text"),
    "required": QT_TRANSLATE_NOOP("TemplateEditor", "required"),
    "critical": QT_TRANSLATE_NOOP("TemplateEditor", "critical"),
    "options": QT_TRANSLATE_NOOP("TemplateEditor", "options"),
    "range": QT_TRANSLATE_NOOP("TemplateEditor", "unit and range"),
    "judging": QT_TRANSLATE_NOOP("TemplateEditor", "what counts as failed"),
    "constraint": QT_TRANSLATE_NOOP("TemplateEditor", "rule"),
    "relevant": QT_TRANSLATE_NOOP("TemplateEditor", "when it is asked"),
    "calculation": QT_TRANSLATE_NOOP("TemplateEditor", "calculation"),
    "hint": QT_TRANSLATE_NOOP("TemplateEditor", "hint"),
    "picture": QT_TRANSLATE_NOOP("TemplateEditor", "picture"),
    "prefill": QT_TRANSLATE_NOOP("TemplateEditor", "first answer"),
    "title": QT_TRANSLATE_NOOP("TemplateEditor", "title"),
    "frequency": QT_TRANSLATE_NOOP("TemplateEditor", "how often"),
    "signoff_role": QT_TRANSLATE_NOOP("TemplateEditor", "who signs off"),
    "applies_to": QT_TRANSLATE_NOOP("TemplateEditor", "kinds of points"),
    "agencies": QT_TRANSLATE_NOOP("TemplateEditor", "responsible agencies"),
    "references": QT_TRANSLATE_NOOP("TemplateEditor", "references"),
    "identity_warning": QT_TRANSLATE_NOOP("TemplateEditor", "warning against names"),
}


def type_name(kind: ItemType) -> str:
    """Return the name of a kind of item."""
    return translate("TemplateEditor", TYPES[kind])


def comparison_name(comparison: Comparison) -> str:
    """Return a comparison as it stands between an item and a value."""
    return translate("TemplateEditor", _COMPARISONS[comparison])


def flaw_text(flaw: Flaw) -> str:
    """Return what hinders giving out."""
    words = translate("TemplateEditor", _FLAWS.get(flaw.code, flaw.code))
    return f"{words} {ltr(flaw.text)}" if flaw.code == "refers_to_unknown" else words


def advice_text(code: str) -> str:
    """Return what is worth a look."""
    return translate("TemplateEditor", ADVICE[code])


def place_text(template: Template, spot: Spot, lang: str) -> str:
    """Return a place as it is told to people: the code and the text of an item, the title of a section."""
    item, section = item_at(template, spot), section_at(template, spot)
    if item is not None:
        return f"{ltr(item.code)}  {isolate(item.text.get(lang))}".strip()
    if section is not None:
        number = spot.section + 1
        words = translate("TemplateEditor", "Section {number}").format(number=number)
        return f"{words}  {isolate(section.title.get(lang))}".strip()
    return translate("TemplateEditor", "Head of the checklist")


def text_place(place: TextPlace) -> str:
    """Return which text of an item it is, empty for its own."""
    words = {
        Part.OPTION: translate("TemplateEditor", "Option {number}").format(number=place.option + 1),
        Part.UNIT: translate("TemplateEditor", "Unit"),
        Part.HINT: translate("TemplateEditor", "Hint"),
        Part.MESSAGE: translate("TemplateEditor", "Message of the rule"),
    }
    return words.get(place.part, "")


_HOW = {
    How.ADDED: QT_TRANSLATE_NOOP("TemplateEditor", "New: {item}"),
    How.REMOVED: QT_TRANSLATE_NOOP("TemplateEditor", "Gone: {item}"),
    How.MOVED: QT_TRANSLATE_NOOP("TemplateEditor", "Moved: {item}"),
    How.CHANGED: QT_TRANSLATE_NOOP("TemplateEditor", "Changed: {item} ({parts})"),
}
_HEAD = QT_TRANSLATE_NOOP("TemplateEditor", "Head")


def difference_text(one: Difference, named: str = "", say: Say = translate) -> str:
    """Return one line of what a new version changes; ``named`` is the text of the item, ``say`` translates."""
    parts = ", ".join(say("TemplateEditor", _PARTS[part]) for part in one.parts)
    where = ltr(one.code) if one.code else say("TemplateEditor", _HEAD)
    item = f"{where} {isolate(named)}".strip()
    return say("TemplateEditor", _HOW[one.how]).format(item=item, parts=parts)
