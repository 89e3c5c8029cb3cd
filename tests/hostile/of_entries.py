"""Hostile cases of what validly sealed entries say: never refused, but held, or shown as a problem or a conflict."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.services.importing import Verdict
from tests.hostile.case import (
    CASES,
    SOUND,
    Case,
    Files,
    Make,
    beside,
    refused,
    signed,
    taken,
    waiting,
    written,
)
from tests.hostile.ground import Ground
from tests.hostile.pen import Pen, asset
from tests.unit.sync.forge import LOG

NOT_THERE = "ab" * 32


# --------------------------------------------------------------------------- numbers, forks, clocks, dependencies


def _later_part(ground: Ground) -> bytes:
    pen = Pen(ground.pc, "point:SHB")
    for number in range(4):
        pen.write(asset(f"a-{number}"))
    other = Pen(ground.twin, "point:SHB")
    other.write(asset("sound-1"))
    return signed(ground, *pen.stretch(first=4), *other.stretch())


def _in_the_wrong_order(ground: Ground) -> Files:
    pen = Pen(ground.pc, "point:SHB")
    pen.write(asset("sound-1"))
    pen.write(asset("sound-2"))
    return [
        signed(ground, *pen.stretch(first=3), id="1" * 32),
        signed(ground, *pen.stretch(last=2), id="2" * 32),
    ]


waiting(25, 2, ["sound-1"], entries_before_are_missing=_later_part)
taken(25, the_later_file_comes_first=_in_the_wrong_order)


def _fork(ground: Ground) -> Files:
    """Return the files of a PC and of its copy, which both went on after entry 2 and changed the same asset."""
    pen = Pen(ground.pc, "point:SHB")
    made = pen.write(asset("lamp", condition="G"))
    copy = pen.fork(2)
    pen.write(["set", "asset", "lamp", {"condition": "U"}, {"condition": [made]}])
    pen.write(asset("sound-1"))
    copy.write(["set", "asset", "lamp", {"condition": "B"}, {"condition": [made]}])
    copy.write(asset("sound-2"))
    return [signed(ground, *pen.stretch(), id="1" * 32), signed(ground, *copy.stretch(), id="2" * 32)]


def _fork_in_one_file(ground: Ground) -> Files:
    pen = Pen(ground.pc, "point:SHB")
    pen.write(asset("lamp"))
    copy = pen.fork(2)
    pen.write(asset("sound-1"))
    copy.write(asset("sound-2"))
    return signed(ground, *pen.stretch(), *copy.stretch())


CASES.append(
    Case(26, "two_continuations_of_a_log", _fork, Verdict.IMPORTED, conflicts=1, forked=True, sound=SOUND)
)
CASES.append(Case(26, "both_in_one_file", _fork_in_one_file, Verdict.IMPORTED, forked=True, sound=SOUND))


def _first_entries(*second: Any) -> Make:
    """Return a generator of a log that exists twice from its first entry on; the other one begins with ``second``."""

    def make(ground: Ground) -> bytes:
        pen = Pen(ground.pc, "point:SHB")
        pen.write(asset("sound-1"))
        copy = pen.fork(0)
        copy.write(*second)
        copy.write(asset("copy"))
        return signed(ground, *pen.stretch(), *copy.stretch())

    return make


waiting(
    26,
    2,
    ["sound-1"],
    other_beginning_that_opens_nothing=_first_entries(),
    other_beginning_for_another_point=_first_entries(["open", {"device": "", "audience": "point:SLM"}]),
)


def _continuing(told: Any) -> Make:
    def make(ground: Ground) -> bytes:
        pen = Pen(ground.pc, "point:SHB", continues=told)
        pen.write(asset("sound-1"))
        return signed(ground, *pen.stretch())

    return make


for _told in (
    {"n": 5},
    {"log": 7, "n": 5},
    {"log": LOG, "n": "many"},
    {"log": LOG, "n": 2**62},
    {"log": LOG, "n": True},
):
    CASES.append(Case(26, f"continues_{_told}", _continuing(_told), Verdict.IMPORTED, sound=["sound-1"]))

taken(
    29,
    forged_clock=beside(asset("forged"), c=2**62),
    forged_clock_as_text=beside(asset("forged"), c="9" * 40),
    forged_previous_hash=beside(asset("forged"), prev="00" * 32, hash="00" * 32),
)


def _with_deps(deps: Callable[[Pen], dict[str, Any]]) -> Make:
    def make(ground: Ground) -> bytes:
        other = Pen(ground.twin, "point:SHB")
        other.write(asset("sound-1"))
        pen = Pen(ground.pc, "point:SHB")
        pen.write(asset("sound-2"))
        pen.write(asset("waits"), deps=deps(pen))
        pen.write(asset("waits too"))
        return signed(ground, *other.stretch(), *pen.stretch())

    return make


waiting(
    30,
    2,
    SOUND,
    dependency_on_itself=_with_deps(lambda pen: {pen.log: pen.head}),
    dependency_on_its_own_future=_with_deps(lambda pen: {pen.log: [99, NOT_THERE]}),
    dependency_that_never_comes=_with_deps(lambda _: {LOG: [7, NOT_THERE]}),
    dependency_with_another_hash=_with_deps(lambda pen: {f"{pen.log[:-1]}9": [1, NOT_THERE]}),
    dependency_with_a_strange_name=_with_deps(lambda _: {"../../x": [1, "no hash"], "": [2**63 - 1, ""]}),
    thousands_of_dependencies=_with_deps(lambda _: {f"{n:032x}": [1, NOT_THERE] for n in range(2_000)}),
)
refused(
    30,
    "bundle_bad_line",
    hundred_thousand_dependencies=beside(deps={f"{n:032x}": [1, NOT_THERE] for n in range(100_000)}),
    dependencies_of_another_form=beside(deps={"x": "y"}),
    dependency_on_number_zero=beside(deps={LOG: [0, NOT_THERE]}),
)


# --------------------------------------------------------------------------- what a write replaces, who may write what


def _over(register: str, name: Callable[[Pen], str]) -> Make:
    def write(ground: Ground, pen: Pen) -> None:
        pen.write(["set", "asset", "sound-1", {"note": "x"}, {register: [name(pen)]}])

    return written(write)


def _over_another_row(ground: Ground, pen: Pen) -> None:
    other = pen.write(asset("other", note="n"))
    pen.write(["set", "asset", "sound-1", {"note": "x"}, {"note": [other]}])


taken(
    31,
    "over_unknown_write",
    over_another_field=_over("note", lambda pen: f"{pen.log}:1"),
    over_another_row=written(_over_another_row),
    over_itself=_over("note", lambda pen: f"{pen.log}:{pen.n + 1}"),
    over_the_future=_over("note", lambda pen: f"{pen.log}:99"),
    over_a_log_never_seen=_over("note", lambda _: f"{LOG}:1"),
    over_no_name_at_all=_over("note", lambda _: "nonsense"),
    over_a_number_of_many_digits=_over("note", lambda pen: f"{pen.log}:{'9' * 60}"),
    over_on_a_new_row=beside(["set", "asset", "new", {"point": "SHB"}, {"point": [f"{LOG}:1"]}]),
)
taken(31, "bad_operation", over_of_another_form=beside(["set", "asset", "x", {"point": "SHB"}, {"note": 7}]))
taken(
    32,
    "only_headquarters_may_write",
    point_writes_a_checklist=beside(["set", "template", "SOP-01@9.0", {"code": "SOP-01", "version": "9.0"}]),
    point_writes_a_list=beside(["set", "reference", "ranks/x", {"list": "ranks", "code": "x"}]),
)


def _over_headquarters(ground: Ground) -> bytes:
    """Return what a point writes over a list of headquarters that it has seen."""
    word = Pen(ground.hq, "all")
    word.write(["set", "reference", "ranks/x", {"list": "ranks", "code": "x"}])
    pen = Pen(ground.pc, "point:SHB")
    pen.write(asset("sound-1"), deps={word.log: word.head})
    pen.write(["set", "reference", "ranks/x", {"code": "y"}])
    pen.write(["delete", "reference", "ranks/x", []])
    pen.write(asset("sound-2"))
    return signed(ground, *word.stretch(), *pen.stretch())


taken(32, "only_headquarters_may_write", point_writes_over_a_list=_over_headquarters)


def _points_of_other_forms(ground: Ground, pen: Pen) -> None:
    """Write an asset whose point is a list in a second operation, and the same again by a colleague."""
    pen.write(asset("x"), ["set", "asset", "x", {"point": ["SHB"]}])
    pen.write(["set", "asset", "x", {"point": "SHB", "note": "x"}, {"point": [f"{pen.log}:{pen.n}"]}])
    pen.write(["set", "asset", "x", {"point": {}}])
    pen.write(["set", "asset", "x", {"note": "y"}, {"note": [f"{pen.log}:4"]}])


taken(33, "bad_value", points_of_other_forms=written(_points_of_other_forms))


def _under_another_point(ground: Ground) -> bytes:
    """Return what a PC writes into a log of its own for a point that its certificate does not name."""
    pen = Pen(ground.pc, "point:SLM")
    pen.write(asset("intruder", "SLM"))
    other = Pen(ground.pc, "point:SHB", 2)
    other.write(asset("sound-1"))
    return signed(ground, *pen.stretch(), *other.stretch())


def _for_all(ground: Ground) -> bytes:
    pen = Pen(ground.pc, "all")
    pen.write(["set", "template", "SOP-01@9.0", {"code": "SOP-01", "version": "9.0"}])
    other = Pen(ground.pc, "point:SHB", 2)
    other.write(asset("sound-1"))
    return signed(ground, *pen.stretch(), *other.stretch())


def _of_another_point(*ops: Any) -> Make:
    """Return a generator of what SHB writes about an asset and a run of SLM that it has seen."""

    def make(ground: Ground) -> bytes:
        theirs = Pen(ground.beside, "point:SLM")
        theirs.write(asset("theirs", "SLM"), ["set", "run", "their-run", {"point": "SLM", "stage": "draft"}])
        pen = Pen(ground.pc, "point:SHB")
        pen.write(asset("sound-1"), deps={theirs.log: theirs.head})
        pen.write(*ops)
        pen.write(asset("sound-2"))
        return signed(ground, *theirs.stretch(), *pen.stretch())

    return make


THEIR_ANSWER = ["set", "answer", "their-run/A", {"run": "their-run", "item": "A", "value": "no"}]
THEIR_MOVE = ["add", "asset_move", "m-1", {"point": "SHB", "asset": "theirs", "kind": "move"}]
taken(
    33,
    "row_of_another_point",
    row_of_another_point=beside(asset("x", "SLM")),
    changes_a_row_of_another_point=_of_another_point(["set", "asset", "theirs", {"note": "x"}]),
    takes_a_row_over=_of_another_point(["set", "asset", "theirs", {"point": "SHB"}]),
    deletes_a_row_of_another_point=_of_another_point(["delete", "asset", "theirs", []]),
    answers_a_run_of_another_point=_of_another_point(THEIR_ANSWER),
    moves_an_asset_of_another_point=_of_another_point(THEIR_MOVE),
    gives_its_own_row_away=beside(["set", "asset", "sound-1", {"point": "SLM"}]),
)
taken(33, "row_without_point", row_without_a_point=beside(["set", "asset", "x", {"tag": "x"}]))
waiting(33, 2, ["sound-1"], log_for_another_point=_under_another_point, log_for_all=_for_all)
taken(
    34,
    "row_of_another_point",
    signs_a_run_of_another_point=_of_another_point(["freeze", "run", "their-run", {}]),
)


def _signed_twice(ground: Ground) -> bytes:
    """Return two PCs' sign-offs of one run that do not know of each other, with different answers."""
    pen = Pen(ground.pc, "point:SHB")
    pen.write(asset("sound-1"), ["set", "run", "run-1", {"point": "SHB", "stage": "draft"}])
    twin = Pen(ground.twin, "point:SHB")
    twin.write(asset("sound-2"), deps={pen.log: pen.head})
    for one, value in ((pen, "yes"), (twin, "no")):
        one.write(["set", "answer", "run-1/A", {"run": "run-1", "item": "A", "value": value}])
        one.write(
            ["freeze", "run", "run-1", {pen.log: [2], one.log: [one.n]} if one is twin else {pen.log: [2, 3]}]
        )
    return signed(ground, *pen.stretch(), *twin.stretch())


CASES.append(
    Case(
        34, "two_sign_offs_that_differ", _signed_twice, Verdict.IMPORTED,
        problems=["signed_twice"], conflicts=1, sound=SOUND,
    )
)  # fmt: skip


def _sign_again(ground: Ground, pen: Pen) -> None:
    pen.write(["set", "run", "run-1", {"point": "SHB", "stage": "draft"}])
    pen.write(["freeze", "run", "run-1", {pen.log: [pen.n]}])
    pen.write(["freeze", "run", "run-1", {pen.log: [pen.n - 1]}])


taken(34, same_sign_off_again=written(_sign_again))
taken(
    34,
    "freeze_unknown_write",
    signs_what_is_not_there=written(
        lambda _, pen: (
            pen.write(["set", "run", "run-1", {"point": "SHB"}]),
            pen.write(["freeze", "run", "run-1", {pen.log: [99], LOG: [1]}]),
        )
    ),
)
taken(34, "row_missing", signs_a_run_that_is_not_there=beside(["freeze", "run", "none", {}]))


# --------------------------------------------------------------------------- what this program does not know

taken(
    35,
    "waits_for_update",
    unknown_table=beside(["set", "vehicle", "v-1", {"point": "SHB", "plate": "1"}]),
    unknown_operation=beside(["merge", "asset", "sound-1", "other"]),
    schema_of_the_future=beside(["set", "vehicle", "v-1", {"point": "SHB"}], s=999),
)
taken(35, known_operation_of_a_future_schema=beside(asset("future"), s=999))
taken(
    35,
    "bad_operation",
    operation_that_is_no_list=beside({"set": "asset"}),
    operation_without_a_name=beside([[]]),
    empty_operation=beside([]),
    too_many_parts=beside([*asset("x"), {}, {}, {}]),
)
taken(
    35,
    "wrong_operation",
    register_as_an_event=beside(["add", "asset", "x", {"point": "SHB"}]),
    event_as_a_register=beside(["set", "asset_move", "x", {"point": "SHB", "asset": "sound-1"}]),
)
taken(
    35,
    "bad_value",
    text_where_a_number_belongs=beside(["set", "stock_item", "x", {"point": "SHB", "minimum": "many"}]),
    list_where_a_text_belongs=beside(asset("x", note=["a"])),
    truth_where_a_number_belongs=beside(["set", "stock_item", "x", {"point": "SHB", "minimum": True}]),
)
