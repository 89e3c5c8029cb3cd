"""What commands say: lines for people, one JSON document for programs, sentences for failures."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pytest

from app.cli.output import Exit, Output, plain
from app.errors import Environment, Refused


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Inner:
    path: Path
    names: frozenset[str]


class Colour(StrEnum):
    RED = "red"


def output(
    *, as_json: bool = False, err: io.StringIO | None = None
) -> tuple[Output, io.StringIO, io.StringIO]:
    out, err = io.StringIO(), err or io.StringIO()
    made = Output(
        as_json=as_json,
        lang="ar",
        sentences=lambda e, lang: f"{lang}:{e.code}",
        words=lambda code, params, lang: f"{lang}:{code}:{params}",
        out=out,
        err=err,
    )
    return made, out, err


def test_a_refusal_is_one_line_on_standard_error_and_code_1():
    made, out, err = output()
    assert made.error(Refused("not_allowed", role="officer")) == Exit.REFUSED == 1
    assert (out.getvalue(), err.getvalue()) == ("", "ar:not_allowed\n")


def test_trouble_with_the_surroundings_is_code_3():
    assert output()[0].error(Environment("disk_full", "free_space")) == Exit.ENVIRONMENT == 3


def test_a_failure_in_json_has_code_params_hint_and_sentence():
    made, out, err = output(as_json=True)
    made.error(Environment("disk_full", "free_space", free=3))
    assert json.loads(out.getvalue()) == {
        "ok": False,
        "code": "disk_full",
        "params": {"free": 3},
        "hint": "free_space",
        "message": "ar:disk_full",
    }
    assert not err.getvalue()


def test_with_json_only_the_document_is_written():
    made, out, _ = output(as_json=True)
    made.line("for people")
    made.rows([("a", "b")])
    made.result(number=1)
    assert json.loads(out.getvalue()) == {"ok": True, "number": 1}


def test_without_json_no_document_is_written():
    made, out, _ = output()
    made.line("for people")
    made.result(number=1)
    assert out.getvalue() == "for people\n"


def test_rows_stand_in_columns():
    made, out, _ = output()
    made.rows([("a", "bb", "c"), ("aaa", "b", "")])
    assert out.getvalue() == "a    bb  c\naaa  b\n"


def test_no_rows_are_no_trouble():
    made, out, _ = output()
    made.rows([])
    assert not out.getvalue()


def test_progress_is_drawn_on_a_terminal():
    made, _, err = output(err=Terminal())
    made.progress().at("importing_files", 2, 2)
    assert err.getvalue().endswith("importing files 2 / 2\n")


@pytest.mark.parametrize("as_json, err", [(True, Terminal()), (False, io.StringIO())])
def test_progress_is_silent_for_programs(as_json: bool, err: io.StringIO):
    made, _, err = output(as_json=as_json, err=err)
    made.progress().at("importing_files", 1, 2)
    assert not err.getvalue()


def test_any_value_becomes_plain_json():
    value = {"inner": Inner(Path("a/b"), frozenset({"x"})), "colour": Colour.RED, 3: (None, True, 1.5)}
    expected = {"inner": {"path": str(Path("a/b")), "names": ["x"]}, "colour": "red", "3": [None, True, 1.5]}
    assert json.loads(json.dumps(plain(value))) == expected


def test_what_was_done_is_said_in_the_language_asked_for():
    made, out, _err = output()
    made.say("found", count=3)
    made.say("decided", 2)
    assert out.getvalue() == "ar:found:{'count': 3}\n  ar:decided:{}\n"


def test_a_program_is_told_nothing_but_the_document():
    made, out, _err = output(as_json=True)
    made.say("found", count=3)
    assert out.getvalue() == ""
