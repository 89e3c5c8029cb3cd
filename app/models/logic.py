"""Expressions over answers: small trees, kept in a template as a flat list of words in postfix order.

The functions and operators are those of XPath that XLSForm uses (docs/XLSFORM.md). Flat, because entries limit how
deep their JSON may nest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """A text that stands in the expression; it holds one kind of quotation mark at most, as XPath has it."""

    value: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number that stands in the expression."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Ref:
    """The answer to the item with ``code``."""

    code: str


@dataclass(frozen=True, slots=True)
class Own:
    """The answer to the item that the expression belongs to, ``.`` in XLSForm."""


@dataclass(frozen=True, slots=True)
class Call:
    """An operator or function with its arguments."""

    name: str
    args: tuple[Node, ...] = ()


Node: TypeAlias = Text | Number | Ref | Own | Call

OVER_BLOCKS = frozenset({"sum", "count"})
"""Functions that look at an answer in every block of a repeated section."""

MOST_WORDS = 400
"""Most words of one expression."""

MOST_DEPTH = 40
"""Deepest nesting of one expression."""

MOST_TEXT = 500
"""Longest text within an expression in characters."""

_MANY = 60
FUNCTIONS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "or": (2, _MANY), "and": (2, _MANY), "not": (1, 1), "true": (0, 0), "false": (0, 0),
        "=": (2, 2), "!=": (2, 2), "<": (2, 2), "<=": (2, 2), ">": (2, 2), ">=": (2, 2),
        "+": (2, 2), "-": (2, 2), "*": (2, 2), "div": (2, 2), "mod": (2, 2), "neg": (1, 1),
        "selected": (2, 2), "count-selected": (1, 1), "coalesce": (2, 2), "if": (3, 3),
        "string-length": (0, 1), "regex": (2, 2), "contains": (2, 2), "starts-with": (2, 2), "ends-with": (2, 2),
        "concat": (1, _MANY), "string": (1, 1), "number": (1, 1), "boolean": (1, 1), "int": (1, 1),
        "round": (1, 2), "min": (2, _MANY), "max": (2, _MANY), "today": (0, 0), "now": (0, 0),
        "date": (1, 1), "sum": (1, 1), "count": (1, 1),
    }
)  # fmt: skip
"""Every operator and function with its fewest and most arguments; ``neg`` is the minus before a value."""

_REF = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,79}")
_CALL = re.compile(r"([a-z!<>=+*-]+)/(\d{1,2})")
_NUMBER = re.compile(r"\d{1,20}(?:\.\d{1,20})?")


def node_of(raw: object) -> Node:
    """Read the stored words; ValueError when they are no expression."""
    if not isinstance(raw, Sequence) or isinstance(raw, str | bytes) or not 0 < len(raw) <= MOST_WORDS:
        raise ValueError("words")
    stack: list[tuple[Node, int]] = []
    for word in raw:
        stack.append(_read(str(word), stack))
        if stack[-1][1] > MOST_DEPTH:
            raise ValueError("depth")
    if len(stack) != 1:
        raise ValueError("words")
    return stack[0][0]


def words_of(node: Node) -> list[str]:
    """Return the words under which an expression is stored."""
    match node:
        case Ref(code):
            return [f"${code}"]
        case Text(value):
            return [f"'{value}"]
        case Number(value):
            return [f"#{value:f}"]
        case Own():
            return ["."]
        case Call(name, args):
            return [*(word for arg in args for word in words_of(arg)), f"{name}/{len(args)}"]


def made(name: str, *args: Node) -> Node:
    """Return a call; ``and`` and ``or`` take up arguments of their own kind. ValueError for a wrong number of them."""
    flat: tuple[Node, ...] = args
    if name in ("and", "or"):
        nested = (arg.args if isinstance(arg, Call) and arg.name == name else (arg,) for arg in args)
        flat = tuple(part for parts in nested for part in parts)
    fewest, most = FUNCTIONS.get(name, (1, 0))
    if not fewest <= len(flat) <= most:
        raise ValueError(name)
    return Call(name, flat)


def joined(*nodes: Node | None) -> Node | None:
    """Return the expression that holds when all that are given hold, None when none is."""
    found = [node for node in nodes if node is not None]
    if len(found) < 2:
        return found[0] if found else None
    return made("and", *found)


def walk(node: Node) -> Iterator[Node]:
    """Yield an expression and everything in it."""
    yield node
    if isinstance(node, Call):
        for arg in node.args:
            yield from walk(arg)


def refs(node: Node) -> set[str]:
    """Return the codes of the items that an expression asks."""
    return {part.code for part in walk(node) if isinstance(part, Ref)}


def single_refs(node: Node) -> set[str]:
    """Return the codes of the items of which an expression asks one answer, not that of every block."""
    if isinstance(node, Ref):
        return {node.code}
    if not isinstance(node, Call) or node.name in OVER_BLOCKS:
        return set()
    return {code for arg in node.args for code in single_refs(arg)}


def replaced(node: Node, by: Mapping[str, Node]) -> Node:
    """Return an expression with other nodes in the place of some references."""
    if isinstance(node, Ref):
        return by.get(node.code, node)
    if isinstance(node, Call):
        return Call(node.name, tuple(replaced(arg, by) for arg in node.args))
    return node


def is_reference(code: str) -> bool:
    """Tell whether a code may be named in an expression: ASCII letters, digits, ``_``, ``.`` and ``-``."""
    return _REF.fullmatch(code) is not None


def _read(word: str, stack: list[tuple[Node, int]]) -> tuple[Node, int]:
    """Return the node of one word with its depth, taking its arguments from the stack."""
    sign, rest = word[:1], word[1:]
    if sign == "$" and is_reference(rest):
        return Ref(rest), 1
    if sign == "'" and is_text(rest):
        return Text(rest), 1
    if sign == "#" and _NUMBER.fullmatch(rest):
        return Number(_exact(rest)), 1
    if word == ".":
        return Own(), 1
    found = _CALL.fullmatch(word)
    if found is None:
        raise ValueError(word)
    count = int(found[2])
    if count > len(stack):
        raise ValueError(word)
    args = stack[len(stack) - count :]
    del stack[len(stack) - count :]
    return made(found[1], *(node for node, _ in args)), 1 + max((depth for _, depth in args), default=0)


def is_text(value: str) -> bool:
    """Tell whether a text can stand in an expression."""
    return len(value) <= MOST_TEXT and not ("'" in value and '"' in value) and value.isprintable()


def _exact(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(text) from error
