"""Writes an expression as XLSForm has it: ``${code} = 'no' and . > 3``."""

from __future__ import annotations

from app.models.logic import Call, Node, Number, Own, Ref, Text

_COMPARISONS = ("=", "!=", "<", "<=", ">", ">=")
_RANKS = (("or",), ("and",), _COMPARISONS, ("+", "-"), ("*", "div", "mod"), ("neg",))
"""Operators of XPath from the loosest to the tightest; of one rank from the left, comparisons not at all."""

_RANK = {name: rank for rank, names in enumerate(_RANKS) for name in names}
_TIGHTEST = len(_RANKS)


def written(node: Node) -> str:
    """Return the text of an expression; reading it again gives the same tree."""
    match node:
        case Ref(code):
            return f"${{{code}}}"
        case Text(value):
            return f'"{value}"' if "'" in value else f"'{value}'"
        case Number(value):
            return f"{value:f}"
        case Own():
            return "."
        case Call("neg", args):
            return f"-{_inside(args[0], _RANK['neg'])}"
        case Call(name, args) if name in _RANK:
            rank = _RANK[name]
            first = rank + (name in _COMPARISONS)
            later = rank + (name not in ("and", "or"))
            parts = [_inside(arg, later if at else first) for at, arg in enumerate(args)]
            return f" {name} ".join(parts)
        case Call(name, args):
            return f"{name}({', '.join(written(arg) for arg in args)})"


def _inside(node: Node, rank: int) -> str:
    """Return an argument, in parentheses when it binds less than what it stands in."""
    own = _RANK.get(node.name, _TIGHTEST) if isinstance(node, Call) else _TIGHTEST
    return f"({written(node)})" if own < rank else written(node)
