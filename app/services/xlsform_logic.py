"""Reads expressions of XLSForm into the small trees of ``models.logic``, with elementpath's parser of XPath 1.0."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from app.errors import Refused
from app.models.logic import (
    FUNCTIONS,
    MOST_DEPTH,
    MOST_WORDS,
    Call,
    Node,
    Number,
    Own,
    Ref,
    Text,
    is_reference,
    is_text,
    made,
    walk,
    words_of,
)

if TYPE_CHECKING:
    from elementpath import XPath1Parser

MOST_CHARACTERS = 2000
"""Longest expression in characters."""

_REFERENCE = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
_LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")
_SMART = {ord(mark): "'" for mark in "‘’‚′"} | {ord(mark): '"' for mark in "“”„″"} | {0xA0: " ", 0x2212: "-"}
_WORD = re.compile(r"[A-Za-z_][\w.:-]*(?=\s*\()")
_MOST_PATTERN = 200
_COSTLY = re.compile(r"[+*}|][^()\[\]]*\)[+*{]|\)[+*][^()]*\)[+*]")
"""A repeat of what repeats or has alternatives: Python can try such a pattern for ever."""


def parsed(source: str, calls: Mapping[str, Node] | None = None) -> Node:
    """Return the tree of an expression; ``calls`` has what stands for names of forms such as ``${today}``.

    Raises Refused with ``at`` (the place in the text, from 1): ``expression_malformed``, ``expression_too_long``,
    ``function_unknown`` (name), ``path_not_expressible``, ``reference_bad`` (name), ``pattern_not_expressible``.
    """
    text = source.translate(_SMART)
    if len(text) > MOST_CHARACTERS or _depth(text) > MOST_DEPTH:
        raise Refused("expression_too_long", at=1)
    names: list[str] = []
    plain = _with_variables(text, names)
    try:
        node = _Walk(names, calls or {}).node(_token(plain))
    except RecursionError:
        raise Refused("expression_too_long", at=1) from None
    if sum(1 for _ in walk(node)) > MOST_WORDS:
        raise Refused("expression_too_long", at=1)
    return node


def _depth(text: str) -> int:
    """Return how deep parentheses nest, before a parser that recurses is let at them."""
    deepest = depth = 0
    for mark in text:
        depth += (mark == "(") - (mark == ")")
        deepest = max(deepest, depth)
    return max(deepest, text.count("- -") // 2, text.count("--"))


def _with_variables(text: str, names: list[str]) -> str:
    """Write ``${name}`` as a variable of XPath; in a quoted text there must be none."""
    parts: list[str] = []
    at = 0
    for literal in _LITERAL.finditer(text):
        if _REFERENCE.search(literal[0]):
            raise Refused("reference_bad", at=literal.start() + 1, name=literal[0][:40])
        parts += [_numbered(text[at : literal.start()], at, names), literal[0]]
        at = literal.end()
    return "".join([*parts, _numbered(text[at:], at, names)])


def _numbered(text: str, start: int, names: list[str]) -> str:
    def variable(found: re.Match[str]) -> str:
        name = found[1]
        if not is_reference(name):
            raise Refused("reference_bad", at=start + found.start() + 1, name=name[:40])
        names.append(name)
        # As long as what it stands for where it can be, so that places in the text stay right.
        return f" $r{len(names) - 1} ".ljust(len(found[0]))

    return _REFERENCE.sub(variable, text)


def _token(text: str) -> Any:
    from elementpath.exceptions import ElementPathError
    from elementpath.tdop import Parser

    parser = _parser_class()()
    parser.tokenizer = parser.create_tokenizer(parser.symbol_table)
    try:
        # Not XPath1Parser.parse, which would evaluate the expression as well.
        return Parser.parse(parser, text)
    except ElementPathError as error:
        raise _unread(text, error) from error
    except (ArithmeticError, AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise Refused("expression_malformed", at=1) from error


def _unread(text: str, error: Any) -> Refused:
    """Say why the parser gave up: a function nobody knows, or a wrong form, and where."""
    token = getattr(error, "token", None)
    at = int(token.span[0]) + 1 if token is not None else 1
    for word in _WORD.finditer(_LITERAL.sub(lambda found: " " * len(found[0]), text)):
        if word[0] not in FUNCTIONS and word[0] not in ("and", "or", "div", "mod"):
            return Refused("function_unknown", at=word.start() + 1, name=word[0])
    return Refused("expression_malformed", at=at)


@cache
def _parser_class() -> type[XPath1Parser]:
    """Return XPath 1.0 with the functions that ODK added to it."""
    from elementpath import XPath1Parser

    class XFormParser(XPath1Parser):
        """XPath 1.0 and ODK's functions."""

    for name, (fewest, most) in FUNCTIONS.items():
        if name[0].isalpha() and name not in ("or", "and", "div", "mod", "neg"):
            # One of the parser's own keeps its number of arguments; ours takes its place here alone.
            XFormParser.symbol_table.pop(name, None)
            XFormParser.function(name, nargs=fewest if fewest == most else (fewest, most))
    return XFormParser


class _Walk:
    """Turns the parser's tokens into our nodes; whatever is none of ours is refused with its place."""

    def __init__(self, names: list[str], calls: Mapping[str, Node]) -> None:
        self._names = names
        self._calls = calls

    def node(self, token: Any) -> Node:
        at = int(token.span[0]) + 1
        match token.symbol:
            case "$":
                return self._reference(str(token.value), at)
            case "(string)":
                return _text(str(token.value), at)
            case "(integer)" | "(decimal)":
                return _number(token.value, at)
            case ".":
                return Own()
            case "-" if len(token) == 1:
                return made("neg", self.node(token[0]))
            case "(" if len(token) == 1:
                return self.node(token[0])
            case symbol if symbol in FUNCTIONS:
                return self._call(symbol, token, at)
        unknown = token.label == "function"
        code = "function_unknown" if unknown else "path_not_expressible"
        raise Refused(code, at=at, name=str(token.symbol)[:40])

    def _reference(self, variable: str, at: int) -> Node:
        number = variable.removeprefix("r")
        if not number.isdigit() or int(number) >= len(self._names):
            raise Refused("reference_bad", at=at, name=variable[:40])
        name = self._names[int(number)]
        return self._calls.get(name) or Ref(name)

    def _call(self, name: str, token: Any, at: int) -> Node:
        args = [self.node(child) for child in token]
        try:
            found = made(name, *args)
        except ValueError:
            raise Refused("expression_malformed", at=at) from None
        if name == "regex":
            _check_pattern(found, at)
        return found


def _text(value: str, at: int) -> Node:
    if not is_text(value):
        raise Refused("expression_malformed", at=at)
    return Text(value)


def _number(value: Any, at: int) -> Node:
    found = Number(Decimal(str(value)))
    digits = words_of(found)[0][1:]
    if not re.fullmatch(r"\d{1,20}(\.\d{1,20})?", digits):
        raise Refused("expression_malformed", at=at)
    return found


def _check_pattern(found: Node, at: int) -> None:
    """Refuse a pattern that is worked out, that Python reads otherwise, or that can take for ever."""
    pattern = found.args[1] if isinstance(found, Call) else None
    if not isinstance(pattern, Text) or len(pattern.value) > _MOST_PATTERN or _COSTLY.search(pattern.value):
        raise Refused("pattern_not_expressible", at=at)
    try:
        re.compile(pattern.value)
    except (re.error, RecursionError, OverflowError):
        raise Refused("pattern_not_expressible", at=at) from None
