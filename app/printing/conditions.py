"""Conditions of items in words for paper: ``Only if item 4 = No``, in each language of the document."""

from __future__ import annotations

from app.models.checklists import NO, NOT_APPLICABLE, YES, Item, ItemType, Template
from app.models.logic import Call, Node, Number, Ref, Text, replaced
from app.models.logic_text import written
from app.printing.setting import Setting, code, name

_SIGNS = {"=": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥"}
_ANSWERS = {YES: "yes", NO: "no", NOT_APPLICABLE: "not_applicable"}


class Conditions:
    """Writes conditions of one checklist; items are called by their numbers on the form."""

    def __init__(self, setting: Setting, template: Template) -> None:
        self._setting = setting
        self._numbers = template.numbers
        self._items = {item.code: item for item in template.items()}

    def lines(self, node: Node | None) -> list[str]:
        """Return when an item is to be answered, a line for each language; nothing when it always is."""
        if node is None:
            return []
        found = [
            self._setting.words.in_language("asked_if", lang, condition=self._words(node, lang))
            for lang in self._setting.languages
        ]
        return list(dict.fromkeys(found))

    def _words(self, node: Node, lang: str) -> str:
        match node:
            case Call("and" | "or" as sign, args):
                between = f" {self._say(f'condition_{sign}', lang)} "
                return between.join(self._part(arg, lang) for arg in args)
            case Call("not", (inner,)):
                return f"{self._say('condition_not', lang)} ({self._words(inner, lang)})"
            case Call("=" | "!=" as sign, (Ref(item), Text(""))):
                return self._answered(item, lang, wanted=sign == "!=")
            case Call(sign, (Ref(item), (Text() | Number()) as value)) if sign in _SIGNS:
                return f"{self._called(item, lang)} {_SIGNS[sign]} {self._value(item, value, lang)}"
            case Call("selected", (Ref(item), Text() as value)):
                return f"{self._called(item, lang)} = {self._value(item, value, lang)}"
        return self._formula(node, lang)

    def _part(self, node: Node, lang: str) -> str:
        """Return a part of a list of conditions, in parentheses when it is a list itself."""
        words = self._words(node, lang)
        return f"({words})" if isinstance(node, Call) and node.name in ("and", "or") else words

    def _answered(self, item: str, lang: str, *, wanted: bool) -> str:
        state = "condition_answered" if wanted else "condition_empty"
        return f"{self._called(item, lang)} {self._say(state, lang)}"

    def _called(self, item: str, lang: str) -> str:
        number = self._numbers.get(item, 0)
        if not number:
            found = self._items.get(item)
            return name(found.text.get(lang) or item) if found is not None else code(item)
        return self._say("condition_item", lang, number=self._setting.digits(str(number)))

    def _value(self, code_of: str, value: Text | Number, lang: str) -> str:
        item = self._items.get(code_of)
        if isinstance(value, Number):
            return self._option(item, f"{value.value:f}", lang) or code(
                self._setting.digits(f"{value.value:f}")
            )
        return self._option(item, value.value, lang) or name(value.value)

    def _option(self, item: Item | None, value: str, lang: str) -> str:
        if item is None:
            return ""
        if item.type is ItemType.YES_NO_NA:
            return self._say(_ANSWERS[value], lang) if value in _ANSWERS else ""
        option = item.option(value)
        return name(option.text.get(lang)) if option is not None else ""

    def _formula(self, node: Node, lang: str) -> str:
        """Return a condition that has no words as XLSForm writes it, its items by number."""
        shown = {one: Ref(str(self._numbers.get(one) or one)) for one in self._items}
        del lang
        text = written(replaced(node, shown)).replace("${", "[").replace("}", "]")
        return code(text)

    def _say(self, label: str, lang: str, **params: str) -> str:
        return self._setting.words.in_language(label, lang, **params)
