"""All that commands say stands in the interface, for every code that they use and for no other."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator

import pytest

from app.models.xlsform import Fate
from app.services.importing import Verdict
from app.services.receipts import Told
from app.ui.command_words import SENTENCES, said_in
from app.ui.messages import translate_in
from tests.gates.source import ROOT, modules

MADE_OF = {
    "verdict_": [verdict.value for verdict in Verdict],
    "receipt_": [told.value for told in Told],
    "template_": [fate.value for fate in Fate],
    "template_is_": ["draft", "retired", "shipped", "published"],
    "sent_": ["acknowledged", "told", "exported"],
}
"""Beginnings of codes that are put together, and what follows them."""


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of methods of these names in the commands, with their place."""
    for module in modules(ROOT, "app/cli"):
        for node in ast.walk(module.tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in names
            ):
                yield f"{module.path}:{node.lineno}", node


def codes(node: ast.expr) -> list[str]:
    """Return the codes that an argument may be."""
    match node:
        case ast.Constant(value=str(code)):
            return [code]
        case ast.IfExp(body=body, orelse=other):
            return codes(body) + codes(other)
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
            return [start + end for end in MADE_OF[start]]
    return []


def filled_in(code: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}


SAID = [
    (place, code, call) for place, call in calls("say", "words") if call.args for code in codes(call.args[0])
]
TOLD = {"root_added", "root_dropped", "hq_pc_added", "hq_pc_dropped", "withdrawn_log", "withdrawn_log_later"}
"""Codes that stand in a variable before they are said."""


def test_every_code_that_is_said_has_its_words_and_every_word_is_said():
    assert {code for _, code, _ in SAID} | TOLD == set(SENTENCES)


@pytest.mark.parametrize("place, code, call", SAID, ids=[f"{place} {code}" for place, code, _ in SAID])
def test_what_is_filled_in_is_given(place: str, code: str, call: ast.Call):
    given = {keyword.arg for keyword in call.keywords}
    assert None in given or filled_in(code) <= given


def test_no_command_has_words_of_its_own():
    lines = [(place, text) for place, call in calls("line") for text in _texts(call)]
    assert [(place, text) for place, text in lines if any(map(str.isalpha, text))] == []


def _texts(call: ast.Call) -> list[str]:
    parts = [
        part for argument in call.args if isinstance(argument, ast.JoinedStr) for part in argument.values
    ]
    found = [part.value for part in [*call.args, *parts] if isinstance(part, ast.Constant)]
    return [text for text in found if isinstance(text, str)]


def test_a_result_is_said_in_the_language_asked_for():
    assert said_in("found", {"count": 3}, "en") == "3 found"
    for lang in ("ar", "ckb"):
        translated = translate_in(lang)("Commands", SENTENCES["found"])
        assert said_in("found", {"count": 3}, lang) == translated.format(count=3)
