"""Checklists of any kind, for tests that write and read them."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

from app.models.checklists import CHOSEN, Choice, Frequency, Item, ItemType, Section, Template
from app.models.logic import FUNCTIONS, Call, Node, Number, Own, Ref, Text, made
from app.models.values import LocalText

_TEXTS = (
    "a", "Engine number", "=SUM(A1)", "+1", "-x", "@b", "${a}", "$ {", "{}", "<b>&amp;", "it's \"so\"", "yes", "TRUE",
    "1", "1.50", "2026-11-24", "المحرك", "لا ينطبق، ٣", "بزوێنەر ۆێ", "\u200fنص", "a: b :: c", "label::x", "#1",
    "'quoted", "x" * 300,
)  # fmt: skip
"""Texts that a workbook, a spreadsheet program or a reader of XML may take for something else."""

_NAMES = st.sampled_from(
    [
        "a",
        "A",
        "b-1",
        "_c",
        "OPN-101",
        "1st",
        "d.e",
        "data",
        "meta",
        "section_1",
        "x2",
        "name",
        "type",
        "today",
        "start",
    ]
)
_PATTERN = Text("[a-z]+")
_AGENCIES = st.sampled_from([(), ("BPC",), ("CUS", "PAS")])


PLAIN = st.sampled_from(_TEXTS)
"""Texts without space around, which a workbook does not keep."""

_PERHAPS = st.one_of(st.just(""), PLAIN)
SOME = st.builds(LocalText, _PERHAPS, _PERHAPS, _PERHAPS)
NEEDED = st.builds(LocalText, PLAIN, _PERHAPS, st.just(""))
"""Texts in some of the three languages."""


_CONSTANT = (Call("true"), Call("false"))
"""As a condition for being required these are the same as yes and no."""


def literals() -> st.SearchStrategy[Node]:
    """Texts, numbers and the answer itself."""
    texts = st.text("ab '\"ش1", max_size=8).filter(lambda text: not ("'" in text and '"' in text))
    numbers = st.decimals(0, 99999, places=2).map(lambda one: Number(Decimal(f"{one:f}")))
    return st.one_of(st.builds(Text, texts), numbers)


def nodes(codes: list[str], *, own: bool) -> st.SearchStrategy[Node]:
    """Expressions over items that stand before."""
    return _nodes(tuple(codes), own)


@cache
def _nodes(codes: tuple[str, ...], own: bool) -> st.SearchStrategy[Node]:
    leaves: list[st.SearchStrategy[Any]] = [literals()]
    if codes:
        leaves.append(st.sampled_from(codes).map(Ref))
    if own:
        leaves.append(st.just(Own()))
    return st.recursive(st.one_of(leaves), _calls, max_leaves=6)


def _calls(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    def call(name: str) -> st.SearchStrategy[Node]:
        if name == "regex":
            return inner.map(lambda node: made("regex", node, _PATTERN))
        fewest, most = FUNCTIONS[name]
        sizes = st.lists(inner, min_size=fewest, max_size=min(most, 3))
        return sizes.map(lambda args: made(name, *args))

    return st.sampled_from(sorted(FUNCTIONS)).flatmap(call)


@st.composite
def choices(draw: st.DrawFn) -> tuple[Choice, ...]:
    """Options with codes that differ."""
    codes = draw(
        st.lists(
            st.sampled_from(["yes", "no", "1", "02", "other", "x_1", "Z"]),
            min_size=1,
            max_size=4,
            unique=True,
        )
    )
    return tuple(Choice(code, draw(NEEDED)) for code in codes)


@st.composite
def items(draw: st.DrawFn, code: str, before: list[str], lists: dict[str, tuple[Choice, ...]]) -> Item:
    """Return an item that may depend on those before it."""
    kind = draw(st.sampled_from(ItemType))
    named = draw(st.sampled_from(["", *lists])) if kind in CHOSEN else ""
    asked = kind not in (ItemType.NOTE, ItemType.CALCULATED)
    required = asked and draw(st.booleans())
    numeric = kind is ItemType.NUMBER

    node = draw(nodes(before, own=True)) if asked and not required and draw(st.booleans()) else None

    def some(*, own: bool) -> Node | None:
        return draw(st.one_of(st.none(), nodes(before, own=own)))

    return Item(
        code,
        kind,
        draw(NEEDED),
        required=required,
        critical=draw(st.booleans()),
        options=lists[named] if named else draw(choices()) if kind in CHOSEN else (),
        options_list=named,
        unit=draw(SOME) if numeric else LocalText(),
        minimum=draw(st.one_of(st.none(), st.decimals(-99, 99, places=1))) if numeric else None,
        maximum=draw(st.one_of(st.none(), st.decimals(-99, 99, places=1))) if numeric else None,
        fails_on=frozenset(draw(st.sets(st.sampled_from(["no", "out_of_range"])))),
        hint=draw(SOME),
        relevant=some(own=False),
        required_if=None if node in _CONSTANT else node,
        constraint=some(own=True) if asked else None,
        constraint_message=draw(SOME),
        calculation=draw(nodes(before, own=False)) if kind is ItemType.CALCULATED else None,
        whole=numeric and draw(st.booleans()),
        prefill=draw(st.sampled_from(["", "last", "stock:FUEL last"])) if asked else "",
    )


@st.composite
def templates(draw: st.DrawFn) -> Template:
    """Return a checklist that could be given out."""
    lists = draw(
        st.dictionaries(_NAMES.filter(lambda name: not name.startswith("only_")), choices(), max_size=2)
    )
    codes = draw(st.lists(_NAMES, min_size=1, max_size=8, unique=True))
    repeats = draw(st.lists(_NAMES.filter(lambda name: name not in codes), max_size=2, unique=True))
    sections: list[Section] = []
    before: list[str] = []
    while len(before) < len(codes):
        taken = codes[len(before) : len(before) + draw(st.integers(1, 4))]
        relevant = draw(st.one_of(st.none(), nodes(before, own=False)))
        found: list[Item] = []
        for code in taken:
            found.append(draw(items(code, list(before), lists)))
            before.append(code)
        repeat = repeats.pop() if repeats and draw(st.booleans()) else ""
        sections.append(Section(draw(SOME), tuple(found), relevant, repeat, draw(_AGENCIES)))
    return Template(
        code=draw(st.from_regex(r"[A-Z][A-Z0-9-]{0,8}[A-Z0-9]", fullmatch=True)),
        version=draw(st.sampled_from(["1.0", "2.1", "2026-11"])),
        title=draw(NEEDED),
        frequency=draw(st.sampled_from([one for one in Frequency if one is not Frequency.PER_CASE])),
        signoff_role=draw(st.sampled_from(["shift_supervisor", "director"])),
        applies_to=tuple(draw(st.lists(st.sampled_from(["land", "air", "sea"]), unique=True))),
        sections=tuple(sections),
        references=tuple(draw(st.lists(PLAIN, max_size=2))),
        adoption=draw(st.sampled_from(["model", "ordered"])),
        change_note=draw(SOME),
        identity_warning=any(section.repeat for section in sections) or draw(st.booleans()),
        agencies=draw(_AGENCIES),
    )
