"""Conditions in a form that people can choose: an answer, how it is compared and with what, joined by all or any.

What does not have this form stays an expression, which is written as XPath (``logic_text``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from app.models.checklists import Item, ItemType, Template, number_of
from app.models.dataclass import dataclass
from app.models.logic import Call, Node, Number, Own, Ref, Text, is_text, joined, made

OWN = ""
"""The subject of a condition on the answer that it belongs to."""


class Comparison(StrEnum):
    """How an answer is compared."""

    ANSWERED = "answered"
    EMPTY = "empty"
    IS = "is"
    IS_NOT = "is_not"
    HAS = "has"
    HAS_NOT = "has_not"
    EQUAL = "equal"
    UNEQUAL = "unequal"
    LESS = "less"
    AT_MOST = "at_most"
    MORE = "more"
    AT_LEAST = "at_least"
    NOT_LATER = "not_later"
    """Not after today, or with a time not after now."""
    NOT_EARLIER = "not_earlier"


VALUELESS = frozenset({Comparison.ANSWERED, Comparison.EMPTY, Comparison.NOT_LATER, Comparison.NOT_EARLIER})
"""Comparisons with nothing that is typed."""

_NUMERIC = {
    Comparison.EQUAL: "=",
    Comparison.UNEQUAL: "!=",
    Comparison.LESS: "<",
    Comparison.AT_MOST: "<=",
    Comparison.MORE: ">",
    Comparison.AT_LEAST: ">=",
}
_SIGNS: Mapping[str, Comparison] = MappingProxyType({sign: test for test, sign in _NUMERIC.items()})
_ALWAYS = (Comparison.ANSWERED, Comparison.EMPTY)
_DATED = (Comparison.NOT_LATER, Comparison.NOT_EARLIER)
_TESTS: Mapping[ItemType, tuple[Comparison, ...]] = MappingProxyType(
    {
        ItemType.YES_NO_NA: (Comparison.IS, Comparison.IS_NOT, *_ALWAYS),
        ItemType.CHOICE: (Comparison.IS, Comparison.IS_NOT, *_ALWAYS),
        ItemType.MULTIPLE: (Comparison.HAS, Comparison.HAS_NOT, *_ALWAYS),
        ItemType.NUMBER: (*_NUMERIC, *_ALWAYS),
        ItemType.CALCULATED: (*_NUMERIC, *_ALWAYS),
        ItemType.TEXT: (*_ALWAYS, Comparison.IS, Comparison.IS_NOT),
        ItemType.DATE: (*_ALWAYS, *_DATED),
        ItemType.DATETIME: (*_ALWAYS, *_DATED),
        ItemType.NOTE: (),
    }
)


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; ``subject`` is the code of an item or ``OWN``, ``value`` an option's code, a number or a text."""

    subject: str
    comparison: Comparison
    value: str = ""


@dataclass(frozen=True, slots=True)
class Conditions:
    """Comparisons that must hold: all, or with ``any_of`` at least one."""

    parts: tuple[Condition, ...] = ()
    any_of: bool = False


def comparisons_for(item: Item) -> tuple[Comparison, ...]:
    """Return how answers to an item can be compared, the most usual first."""
    return _TESTS.get(item.type, _ALWAYS)


def conditions_of(node: Node | None, template: Template, own: Item | None = None) -> Conditions | None:
    """Return an expression as comparisons; None for another form. ``own`` is the item of the answer itself."""
    if node is None:
        return Conditions()
    kinds = {item.code: item for item in template.items()}
    if own is not None:
        kinds[OWN] = own
    nodes = node.args if isinstance(node, Call) and node.name in ("and", "or") else (node,)
    parts = [_condition(one, kinds) for one in nodes]
    if any(part is None for part in parts):
        return None
    any_of = isinstance(node, Call) and node.name == "or"
    return Conditions(tuple(part for part in parts if part is not None), any_of)


def node_of_conditions(found: Conditions, template: Template, own: Item | None = None) -> Node | None:
    """Return comparisons as an expression, None when there is none.

    Raises ValueError for one that is not complete: no such item, no number, a text with both quotation marks.
    """
    kinds = {item.code: item for item in template.items()}
    if own is not None:
        kinds[OWN] = own
    nodes = [_node(part, kinds[part.subject]) if part.subject in kinds else None for part in found.parts]
    if any(node is None for node in nodes):
        raise ValueError("subject")
    made_nodes = [node for node in nodes if node is not None]
    if not found.any_of or len(made_nodes) < 2:
        return joined(*made_nodes)
    return made("or", *made_nodes)


def _node(part: Condition, item: Item) -> Node:
    subject: Node = Own() if part.subject == OWN else Ref(part.subject)
    if part.comparison not in comparisons_for(item):
        raise ValueError(part.comparison)
    if part.comparison in _ALWAYS:
        return Call("!=" if part.comparison is Comparison.ANSWERED else "=", (subject, Text("")))
    if part.comparison in _DATED:
        now = Call("now" if item.type is ItemType.DATETIME else "today")
        return Call("<=" if part.comparison is Comparison.NOT_LATER else ">=", (subject, now))
    if part.comparison in (Comparison.HAS, Comparison.HAS_NOT):
        held = Call("selected", (subject, _text(part.value)))
        return held if part.comparison is Comparison.HAS else Call("not", (held,))
    if part.comparison in _NUMERIC:
        return Call(_NUMERIC[part.comparison], (subject, _number(part.value)))
    return Call("=" if part.comparison is Comparison.IS else "!=", (subject, _text(part.value)))


def _text(value: str) -> Text:
    if not value or not is_text(value):
        raise ValueError(value)
    return Text(value)


def _number(value: str) -> Node:
    found = number_of(value)
    if found is None:
        raise ValueError(value)
    return Number(found) if found >= 0 else Call("neg", (Number(-found),))


def _condition(node: Node, kinds: Mapping[str, Item]) -> Condition | None:
    """Return one comparison, None when the expression is of another form or does not fit its item."""
    if not isinstance(node, Call):
        return None
    negated = node.name == "not" and isinstance(node.args[0], Call)
    inner = node.args[0] if negated else node
    found = _READERS.get(inner.name, _compared)(inner) if isinstance(inner, Call) else None
    if found is None or (negated and found.comparison is not Comparison.HAS):
        return None
    item = kinds.get(found.subject)
    if item is None:
        return None
    fitting = _fitted(Condition(found.subject, Comparison.HAS_NOT, found.value) if negated else found, item)
    return fitting if fitting.comparison in comparisons_for(item) else None


def _subject(node: Node) -> str | None:
    match node:
        case Ref(code):
            return code
        case Own():
            return OWN
    return None


def _held(call: Call) -> Condition | None:
    subject, value = _subject(call.args[0]), call.args[1]
    return (
        Condition(subject, Comparison.HAS, value.value)
        if subject is not None and isinstance(value, Text)
        else None
    )


def _compared(call: Call) -> Condition | None:
    test = _SIGNS.get(call.name)
    subject = _subject(call.args[0]) if call.args else None
    if test is None or subject is None:
        return None
    match call.args[1]:
        case Text(""):
            empty = {Comparison.EQUAL: Comparison.EMPTY, Comparison.UNEQUAL: Comparison.ANSWERED}.get(test)
            return Condition(subject, empty) if empty else None
        case Text(value):
            named = {Comparison.EQUAL: Comparison.IS, Comparison.UNEQUAL: Comparison.IS_NOT}.get(test)
            return Condition(subject, named, value) if named else None
        case Number(value):
            return Condition(subject, test, f"{value:f}")
        case Call("neg", (Number(value),)):
            return Condition(subject, test, f"-{value:f}")
        case Call("today" | "now", ()):
            dated = {
                Comparison.AT_MOST: Comparison.NOT_LATER,
                Comparison.AT_LEAST: Comparison.NOT_EARLIER,
            }.get(test)
            return Condition(subject, dated) if dated else None
    return None


_READERS: Mapping[str, Callable[[Call], Condition | None]] = MappingProxyType({"selected": _held})


def _fitted(found: Condition, item: Item) -> Condition:
    """Return a comparison as it is said of this kind of item: one option ``is``, of several an answer ``has`` it."""
    one = item.type in (ItemType.YES_NO_NA, ItemType.CHOICE)
    if one and found.comparison in (Comparison.HAS, Comparison.HAS_NOT):
        return Condition(
            found.subject,
            Comparison.IS if found.comparison is Comparison.HAS else Comparison.IS_NOT,
            found.value,
        )
    if one and found.comparison in (Comparison.EQUAL, Comparison.UNEQUAL):
        return Condition(
            found.subject,
            Comparison.IS if found.comparison is Comparison.EQUAL else Comparison.IS_NOT,
            found.value,
        )
    return found
