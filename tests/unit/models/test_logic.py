"""Expressions: what they come to, as ODK's specification has it, and that their stored form gives the same again."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from app.models.logic import Call, Number, Ref, Text, made, node_of, words_of
from app.models.logic_text import written
from app.models.logic_values import Value, When, holds, text, value_of
from app.services.xlsform_logic import parsed


@dataclass
class Given:
    answers: dict[str, Value] = field(default_factory=dict)
    mine: Value = ""

    def answer_to(self, code: str) -> Value:
        return self.answers.get(code, "")

    def answers_to(self, code: str) -> list[Value]:
        return [self.answer_to(code)]

    def own(self) -> Value:
        return self.mine

    @staticmethod
    def when() -> When:
        return When("2026-11-24", "2026-11-24T10:05")


A_DAY = Given(
    {"a": "yes", "n": Decimal(5), "s": "x y", "d": "2026-11-23", "t": "07:30", "none": ""}, Decimal(220)
)


@pytest.mark.parametrize(
    "source, wanted",
    [
        ("${a} = 'yes'", True),
        ("${none} = ''", True),
        ("${none} = 0", False),
        ("${none} < 1", False),
        ("not(${none} < 1)", True),
        ("${none} != 'no'", True),
        ("${n} = '5'", True),
        ("${n} > 4 and ${n} <= 5.0", True),
        (". >= 210 and . <= 240", True),
        ("selected(${s}, 'y')", True),
        ("selected(${s}, 'xy')", False),
        ("count-selected(${s}) = 2", True),
        ("count-selected(${none}) = 0", True),
        ("${d} < today()", True),
        ("${d} >= '2026-11-24'", False),
        ("today() - ${d} = 1", True),
        ("${t} < '08:00'", True),
        ("string-length(${a}) = 3", True),
        ("string-length() = 3", True),
        ("regex(${a}, '[a-z]{3}')", True),
        ("regex(${a}, 'y')", False),
        ("if(${a} = 'yes', 1, 0) = 1", True),
        ("coalesce(${none}, ${a}) = 'yes'", True),
        ("1 div 0 > 1000", True),
        ("0 div 0 = 0 div 0", False),
        ("5 mod 2 = 1 and -5 mod 2 = -1", True),
        ("true() and not(false())", True),
        ("'a' < 'b'", False),
        ("contains(${a}, 'e') and starts-with(${a}, 'y') and ends-with(${a}, 's')", True),
        ("int(3.7) + round(2.5) = 6", True),
        ("min(3, 1, 2) + max(3, 1, 2) = 4", True),
        ("number('x') = 1", False),
        ("sum(${n}) = 5 and count(${n}) = 1", True),
        ("concat(${n}, '-', 1.50) = '5-1.5'", True),
    ],
)
def test_an_expression_holds_as_the_specification_says(source: str, wanted: bool):
    assert holds(parsed(source), A_DAY) is wanted


@pytest.mark.parametrize(
    "source", ["-${n} * 2 - -1", "(1 + 2) * 3", "1 - (2 - 3)", "(${a} = 'x') = true()", '"it\'s"']
)
def test_what_is_written_reads_as_the_same(source: str):
    node = parsed(source)
    assert parsed(written(node)) == node
    assert node_of(words_of(node)) == node


def test_operators_bind_as_in_xpath():
    assert written(parsed("${a} = 1 or ${b} = 2 and not(${c} > 3 + 4 * 5)")) == (
        "${a} = 1 or ${b} = 2 and not(${c} > 3 + 4 * 5)"
    )


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["$a", "$b"],
        ["=/2"],
        ["$a", "'x", "foo/2"],
        ["$a b"],
        ["#1e5"],
        ["'x'\""],
        ["$a", "'x", "=/3"],
        "$a",
        None,
    ],
)
def test_words_that_are_no_expression_are_refused(words: object):
    with pytest.raises(ValueError):  # noqa: PT011 - the kind is what is promised
        node_of(words)


def test_deep_words_are_refused_before_anything_recurses():
    with pytest.raises(ValueError, match="depth"):
        node_of(["$a", *["not/1"] * 60])


def test_conditions_of_one_kind_are_one_list():
    assert made("and", made("and", Ref("a"), Ref("b")), Ref("c")) == Call(
        "and", (Ref("a"), Ref("b"), Ref("c"))
    )


@pytest.mark.parametrize("value, wanted", [("2.50", "2.5"), ("100", "100"), ("0.0", "0")])
def test_numbers_are_told_without_needless_zeros(value: str, wanted: str):
    assert text(Decimal(value)) == wanted


def test_a_costly_text_is_not_matched():
    assert value_of(Call("regex", (Text("a" * 400), Text("a*"))), Given()) is False


def test_a_number_in_an_expression_is_exact():
    assert parsed("0.1") == Number(Decimal("0.1"))
