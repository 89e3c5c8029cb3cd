"""Hostile cases of what validly sealed entries say: never refused, but held, or shown as a problem or a conflict."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.models.tables import TABLES, Owner, Type
from app.services.importing import Verdict
from tests.hostile.case import CASES, SOUND, Case, Files, Make, beside, refused, signed, taken, waiting
from tests.hostile.ground import Ground
from tests.hostile.pen import Pen, asset
from tests.hostile.seeds import LINKED
from tests.unit.sync.forge import LOG

NOT_THERE = "ab" * 32


def _written(write: Callable[[Ground, Pen], object]) -> Make:
    """Return a generator of a bundle with what ``write`` writes between two sound entries."""

    def make(ground: Ground) -> bytes:
        pen = Pen(ground.pc, "point:SHB")
        pen.write(asset("sound-1"))
        write(ground, pen)
        pen.write(asset("sound-2"))
        return signed(ground, *pen.stretch())

    return make


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

    return _written(write)


def _over_another_row(ground: Ground, pen: Pen) -> None:
    other = pen.write(asset("other", note="n"))
    pen.write(["set", "asset", "sound-1", {"note": "x"}, {"note": [other]}])


taken(
    31,
    "over_unknown_write",
    over_another_field=_over("note", lambda pen: f"{pen.log}:1"),
    over_another_row=_written(_over_another_row),
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


taken(34, same_sign_off_again=_written(_sign_again))
taken(
    34,
    "freeze_unknown_write",
    signs_what_is_not_there=_written(
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

PHOTOS = [
    {**LINKED, "sha256": NOT_THERE, "mime": "text/html", "name": "x.html"},
    {**LINKED, "sha256": NOT_THERE, "name": "..\\..\\Startup\\x.lnk"},
    {**LINKED, "sha256": NOT_THERE, "name": "CON"},
    {**LINKED, "sha256": NOT_THERE, "name": "a\u202egpj.exe"},
]
NO_PHOTOS = [
    {**LINKED, "sha256": "../../../x"},
    {**LINKED, "sha256": "AB" * 32},
    {**LINKED, "name": None},
    {**LINKED, "mime": 7},
    {"size": 1},
    ["no object"],
    "no object",
    7,
]


def _photos(ground: Ground, pen: Pen) -> None:
    pen.write(["set", "run", "run-1", {"point": "SHB", "stage": "draft", "template": "SOP-01@1.0"}])
    for number, photo in enumerate(PHOTOS):
        pen.write(["set", "answer", f"run-1/{number}", {"run": "run-1", "item": f"{number}", "photo": photo}])
        pen.write(asset(f"with-{number}", condition_photo=[photo]))


def _no_photos(ground: Ground, pen: Pen) -> None:
    pen.write(["set", "run", "run-1", {"point": "SHB", "stage": "draft"}])
    for number, photo in enumerate(NO_PHOTOS):
        pen.write(["set", "answer", f"run-1/{number}", {"run": "run-1", "item": f"{number}", "photo": photo}])
        pen.write(asset(f"with-{number}", condition_photo=[photo]))
    pen.write(["set", "session", "s-1", {"point": "SHB", "days": [["2026-11-23"]]}])


taken(37, attachments_with_hostile_names=_written(_photos))
taken(37, "bad_value", attachments_of_another_form=_written(_no_photos))

MOMENTS = (
    "2099-01-01T00:00:00Z+03:00", "1601-01-01T00:00:00Z+00:00", "10000-01-01T00:00:00Z+03:00", "2026-11-23T18:04:39",
    "2026-02-30T25:61:61Z+99:99", "yesterday", "", "-1", "٢٠٢٦-١١-٢٣T١٨:٠٤:٣٩Z+٠٣:٠٠", "9" * 1000,
)  # fmt: skip


def _clocks(ground: Ground, pen: Pen) -> None:
    for number, moment in enumerate(MOMENTS):
        pen.write(asset(f"at-{number}"), w=moment)


taken(39, clocks_of_every_kind=_written(_clocks))

ROWS = ["", "😀", "x" * 250_000, "a b", "\u202ex", "a\n", "x" * 201]
taken(
    40,
    "bad_row_id",
    **{f"row_id_{number}": beside(asset(row)) for number, row in enumerate(ROWS)},
)
taken(40, row_ids_that_differ_in_case=beside(asset("CASE"), asset("case")))
refused(40, "bundle_bad_line", row_id_of_a_mebibyte=beside(asset("x" * 2**20)))


# --------------------------------------------------------------------------- texts that mean something elsewhere

TEXTS = (
    "'; DROP TABLE asset; --", '" OR 1=1 --', "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "\tx", "<b>", "</para>",
    "<script>alert(1)</script>", "&amp;&#0;&", "%s %d {0} {code}", "\u202e\u2066\u2069 gpj.exe", "a\r\nb",
    "\ufeff", "x" * 1_000, "\x01\x1b[31m", "\ufffe",
)  # fmt: skip


def _texts(ground: Ground, pen: Pen) -> None:
    for number, text in enumerate(TEXTS):
        pen.write(*hostile_rows(number, text), u=text[:200])


def _strange(column: str, text: str) -> Any:
    photo = {**LINKED, "name": text}
    return {"days": [text], "condition_photo": [photo]}.get(column, photo)


def hostile_rows(number: int, text: str) -> list[list[Any]]:
    """Return a row of every table of a point with ``text`` in each field that holds one."""
    ids = {name: f"{name}-{number}" for name in TABLES}
    found = []
    for table in TABLES.values():
        if table.owner is Owner.HQ:
            continue
        values: dict[str, Any] = {one.name: text for one in table.columns if one.type is Type.TEXT}
        values |= {one.name: number for one in table.columns if one.type is Type.INTEGER}
        values |= {one.name: _strange(one.name, text) for one in table.columns if one.type is Type.JSON}
        if "point" in values:
            values["point"] = "SHB"
        if table.parent:
            values[table.parent] = ids[table.parent_table]
        found.append(["add" if table.kind == "event" else "set", table.name, ids[table.name], values])
    return sorted(found, key=lambda op: bool(TABLES[op[1]].parent))


taken(45, hostile_texts_in_every_field=_written(_texts))
