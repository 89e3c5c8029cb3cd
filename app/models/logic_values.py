"""What an expression comes to: texts, exact numbers, true and false, with an empty answer as the empty text.

After ODK's XForms specification, https://getodk.github.io/xforms-spec/ (XPath 1.0 with its own functions): what is no
number compares as false, dates compare by day, ``selected`` looks into a list of codes set apart by spaces.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Context, Decimal, InvalidOperation
from types import MappingProxyType
from typing import Protocol, TypeAlias

from app.models.logic import Call, Node, Number, Own, Ref, Text

Value: TypeAlias = str | Decimal | bool
"""What an answer or a part of an expression comes to."""

# Without traps: 1 div 0 and what is no number come to values, as in XPath, and not to failures.
_EXACT = Context(prec=28, traps=[])
_NO_NUMBER = Decimal("NaN")
_EPOCH = date(1970, 1, 1)
_DAY_SECONDS = 86400
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_MOST_DIGITS = 60
MOST_MATCHED = 300
"""Longest text that ``regex`` looks at; a longer one does not match, because patterns may take cubic time."""

_MOST_PLACES = 12


@dataclass(frozen=True, slots=True)
class When:
    """The day and the minute that ``today()`` and ``now()`` mean, as ``YYYY-MM-DD`` and ``YYYY-MM-DDTHH:MM``."""

    day: str = ""
    minute: str = ""

    @classmethod
    def at(cls, minute: str) -> When:
        """Build from a local time ``YYYY-MM-DDTHH:MM…``."""
        return cls(minute[:10], minute[:16])


class Scope(Protocol):
    """Where an expression finds answers."""

    def answer_to(self, code: str) -> Value:
        """Return the answer to an item, the empty text when there is none or the item does not apply."""
        ...

    def answers_to(self, code: str) -> Sequence[Value]:
        """Return the answers to an item in all blocks in which it is asked; one where it is not repeated."""
        ...

    def own(self) -> Value:
        """Return the answer to the item that the expression belongs to."""
        ...

    def when(self) -> When:
        """Return the time of the run."""
        ...


def holds(node: Node, scope: Scope) -> bool:
    """Tell whether an expression holds."""
    return truth(value_of(node, scope))


def value_of(node: Node, scope: Scope) -> Value:
    """Return what an expression comes to; never fails."""
    match node:
        case Text(value) | Number(value):
            return value
        case Ref(code):
            return scope.answer_to(code)
        case Own():
            return scope.own()
        case Call(name, args) if name in _SCOPED:
            return _SCOPED[name](args, scope)
        case Call(name, args):
            return _CALLS[name](*(value_of(arg, scope) for arg in args))


def _length(args: tuple[Node, ...], scope: Scope) -> Decimal:
    return Decimal(len(text(value_of(args[0], scope) if args else scope.own())))


def _branch(args: tuple[Node, ...], scope: Scope) -> Value:
    return value_of(args[1] if holds(args[0], scope) else args[2], scope)


def _each(args: tuple[Node, ...], scope: Scope) -> Sequence[Value]:
    only = args[0]
    return scope.answers_to(only.code) if isinstance(only, Ref) else (value_of(only, scope),)


def _sum(args: tuple[Node, ...], scope: Scope) -> Decimal:
    total = Decimal(0)
    for value in _each(args, scope):
        total = _EXACT.add(total, number(value))
    return total


_SCOPED: Mapping[str, Callable[[tuple[Node, ...], Scope], Value]] = MappingProxyType(
    {
        "and": lambda args, scope: all(holds(arg, scope) for arg in args),
        "or": lambda args, scope: any(holds(arg, scope) for arg in args),
        "if": _branch,
        "today": lambda _args, scope: scope.when().day,
        "now": lambda _args, scope: scope.when().minute,
        "string-length": _length,
        "sum": _sum,
        "count": lambda args, scope: Decimal(len(_each(args, scope))),
    }
)
"""What needs more than the values of its arguments."""


def truth(value: Value) -> bool:
    """Return a value as true or false: no empty text, no zero, something that is a number."""
    if isinstance(value, Decimal):
        return not value.is_nan() and value != 0
    return bool(value)


def number(value: Value) -> Decimal:
    """Return a value as a number: a date as days since 1970, a time as part of a day, else NaN."""
    if isinstance(value, bool):
        return Decimal(int(value))
    if isinstance(value, Decimal):
        return value
    return _read_number(value.strip())


def text(value: Value) -> str:
    """Return a value as text, numbers without needless zeros."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if not value.is_finite():
        return "NaN" if value.is_nan() else "-Infinity" if value < 0 else "Infinity"
    shown = f"{value:f}" if abs(value.adjusted()) < _MOST_DIGITS else f"{value:e}"
    return shown.rstrip("0").rstrip(".") if "." in shown and "e" not in shown else shown


def _read_number(found: str) -> Decimal:
    if not found or len(found) > _MOST_DIGITS:
        return _NO_NUMBER
    try:
        value = Decimal(found)
        return value if value.is_finite() and abs(value.adjusted()) < _MOST_DIGITS else _NO_NUMBER
    except InvalidOperation:
        pass
    if time := _TIME.fullmatch(found):
        return _days(0, int(time[1]), int(time[2]))
    try:
        moment = datetime.fromisoformat(found[:16])
    except ValueError:
        return _NO_NUMBER
    return _days((moment.date() - _EPOCH).days, moment.hour, moment.minute)


def _days(days: int, hours: int, minutes: int) -> Decimal:
    return _EXACT.add(
        Decimal(days), _EXACT.divide(Decimal(hours * 3600 + minutes * 60), Decimal(_DAY_SECONDS))
    )


def _same(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return truth(left) == truth(right)
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        return number(left) == number(right)
    return left == right


def _ordered(compare: Callable[[Decimal, Decimal], bool]) -> Callable[..., Value]:
    def compared(left: Value, right: Value) -> bool:
        first, second = number(left), number(right)
        return not first.is_nan() and not second.is_nan() and compare(first, second)

    return compared


def _arithmetic(work: Callable[[Decimal, Decimal], Decimal]) -> Callable[..., Value]:
    return lambda left, right: work(number(left), number(right))


def _extreme(compare: Callable[[Decimal, Decimal], bool]) -> Callable[..., Value]:
    def found(*values: Value) -> Decimal:
        numbers = [number(value) for value in values]
        best = numbers[0]
        for one in numbers:
            if one.is_nan() or best.is_nan():
                return _NO_NUMBER
            best = one if compare(one, best) else best
        return best

    return found


def _whole(value: Value) -> Decimal:
    found = number(value)
    return found.to_integral_value("ROUND_DOWN") if found.is_finite() else _NO_NUMBER


def _rounded(value: Value, places: Value = Decimal(0)) -> Decimal:
    found, digits = number(value), number(places)
    if not found.is_finite() or not digits.is_finite():
        return _NO_NUMBER
    step = Decimal(1).scaleb(-max(-_MOST_PLACES, min(_MOST_PLACES, int(digits))))
    rounded = found.quantize(step, "ROUND_HALF_UP", _EXACT)
    return found if rounded.is_nan() else rounded


def _matches(value: Value, pattern: Value) -> bool:
    found = text(value)
    if len(found) > MOST_MATCHED:
        return False
    try:
        return re.fullmatch(text(pattern), found) is not None
    except (re.error, RecursionError, OverflowError):
        return False


def _day(value: Value) -> str:
    found = text(value)[:10]
    try:
        return date.fromisoformat(found).isoformat()
    except ValueError:
        return ""


_CALLS: Mapping[str, Callable[..., Value]] = MappingProxyType(
    {
        "not": lambda value: not truth(value),
        "true": lambda: True,
        "false": lambda: False,
        "=": _same,
        "!=": lambda left, right: not _same(left, right),
        "<": _ordered(operator.lt),
        "<=": _ordered(operator.le),
        ">": _ordered(operator.gt),
        ">=": _ordered(operator.ge),
        "+": _arithmetic(_EXACT.add),
        "-": _arithmetic(_EXACT.subtract),
        "*": _arithmetic(_EXACT.multiply),
        "div": _arithmetic(_EXACT.divide),
        "mod": _arithmetic(_EXACT.remainder),
        "neg": lambda value: _EXACT.minus(number(value)),
        "selected": lambda value, code: text(code).strip() in text(value).split(),
        "count-selected": lambda value: Decimal(len(text(value).split())),
        "coalesce": lambda first, second: first if text(first) else second,
        "regex": _matches,
        "contains": lambda value, part: text(part) in text(value),
        "starts-with": lambda value, part: text(value).startswith(text(part)),
        "ends-with": lambda value, part: text(value).endswith(text(part)),
        "concat": lambda *values: "".join(text(value) for value in values),
        "string": text,
        "number": number,
        "boolean": truth,
        "int": _whole,
        "round": _rounded,
        "min": _extreme(operator.lt),
        "max": _extreme(operator.gt),
        "date": _day,
    }
)
