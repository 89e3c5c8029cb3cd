"""What headquarters and supervisors decide: conflicts, problems, files kept aside, and PCs let in or withdrawn."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.cli import joining
from app.cli.command import Command, Group, console
from app.cli.output import Exit, plain
from app.errors import Refused
from app.models.paging import Key, Query
from app.models.registers import DELETED
from app.services.conflicts import DELETE, ConflictRow, Rival
from app.services.problems import ProblemRow

KEEP = "keep"
_INDENT = 2

MOST_ROWS = 5000
"""Most problems that one call lists."""


def add(group: Group) -> None:
    """Add the commands."""
    group.add_speaking("conflicts", "list values that contradict each other", _conflicts)
    resolving = group.add_speaking(
        "resolve", "decide a conflict: this, that, another value, keep or delete", _resolve
    )
    resolving.add_argument("table", metavar="TABLE")
    resolving.add_argument("row", metavar="ROW")
    resolving.add_argument("register", metavar="REGISTER")
    resolving.add_argument(
        "choice", metavar="CHOICE", help="1, 2 … as listed; keep or delete; or a JSON object of values"
    )
    resolving.add_argument("--why", default="", metavar="TEXT", help="the reason, kept with the decision")
    problems = group.add_speaking("problems", "list changes that are kept without being shown", _problems)
    problems.add_argument("--code", default="", metavar="CODE", help="of one kind only")
    group.add_speaking("trays", "list bundles kept aside", _trays)
    joining.add_accepting(group, "enrol")
    revoking = group.add_speaking("revoke", "at headquarters: withdraw a PC by its code", _revoke)
    revoking.add_argument("code", metavar="CODE")
    group.add_speaking("withdrawn", "list withdrawn PCs and what they wrote later", _withdrawn)
    adopting = group.add_speaking(
        "adopt", "at headquarters: let later changes of a withdrawn PC count", _adopt
    )
    adopting.add_argument("code", metavar="CODE")
    adopting.add_argument(
        "--log", default="", metavar="LOG", help="as listed; default: the only one there is"
    )
    adopting.add_argument("--upto", type=int, default=0, metavar="N", help="default: everything that is here")


def _conflicts(command: Command) -> Exit:
    with command.gatebook() as book:
        rows = book.conflicts.listed(command.lang)
    for row in rows:
        command.out.line(f"{row.title} {row.tag}  {row.table} {row.row} {row.register}")
        for number, rival in enumerate(row.rivals, 1):
            command.out.line(
                f"  {number}  {_shown(rival)}  {rival.user_name}  {rival.moment}  {rival.pc or rival.device}"
            )
    command.out.say("found", count=len(rows))
    command.out.result(conflicts=rows)
    return Exit.DONE


def _shown(rival: Rival) -> str:
    return json.dumps(
        {name: value for name, value in rival.values.items() if value is not None}, ensure_ascii=False
    )


def _resolve(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        actor, conflicts = console(book), book.conflicts
        if args.register == DELETED:
            act = conflicts.delete if args.choice == DELETE else conflicts.keep
            act(actor, args.table, args.row, why=args.why)
        else:
            rows = [row for row in conflicts.listed() if (row.table, row.row, row.register) == _key(args)]
            values = _values(rows, args.choice)
            conflicts.decide(actor, args.table, args.row, args.register, values, why=args.why)
    command.out.say("decided")
    command.out.result()
    return Exit.DONE


def _key(args: Any) -> tuple[str, str, str]:
    return args.table, args.row, args.register


def _values(rows: list[ConflictRow], choice: str) -> Mapping[str, Any]:
    """Return the values of the rival with that number, or those given as JSON."""
    if choice.isdigit():
        rivals = rows[0].rivals if rows else ()
        if not 0 < int(choice) <= len(rivals):
            raise Refused("no_conflict")
        return rivals[int(choice) - 1].values
    try:
        given = json.loads(choice)
    except ValueError:
        raise Refused("wrong_column", register="") from None
    return given if isinstance(given, dict) else {}


def _problems(command: Command) -> Exit:
    query = Query(filters=(("code", command.args.code),))
    rows: list[ProblemRow] = []
    after: Key | None = None
    with command.gatebook() as book:
        counts = book.exchange.problem_counts()
        while len(rows) < MOST_ROWS:
            page = book.exchange.problems(query, after, command.lang)
            rows += page.rows
            after = page.next_key
            if after is None:
                break
    out = command.out
    for row in rows:
        about = row.title or f"{row.table} {row.row}"
        out.line(f"{row.moment}  {row.pc}  {row.user_name}  {about}  {row.code}")
    out.say("found", count=sum(counts.values()))
    out.result(problems=rows, counts=counts)
    return Exit.DONE


def _trays(command: Command) -> Exit:
    with command.gatebook() as book:
        items = book.exchange.tray()
    command.out.rows([(item.arrived, item.reason, item.label, item.device, item.file) for item in items])
    command.out.say("found", count=len(items))
    command.out.result(tray=items)
    return Exit.DONE


def _revoke(command: Command) -> Exit:
    with command.gatebook() as book:
        label = book.exchange.revoke(console(book), command.args.code)
    command.out.say("pc_withdrawn", label=label)
    command.out.result(label=label)
    return Exit.DONE


def _withdrawn(command: Command) -> Exit:
    with command.gatebook() as book:
        found = book.exchange.withdrawn()
    for pc in found:
        command.out.line(f"{pc.label}  {pc.code}  {command.out.words('withdrawn_files', count=pc.files)}")
        for log in pc.logs:
            code = "withdrawn_log_later" if log.withheld else "withdrawn_log"
            command.out.say(code, _INDENT, **plain(log), withheld=log.withheld)
    command.out.say("found", count=len(found))
    command.out.result(withdrawn=found)
    return Exit.DONE


def _adopt(command: Command) -> Exit:
    args, out = command.args, command.out
    with command.gatebook() as book:
        pc = book.exchange.look_into(console(book), args.code, out.progress())
        logs = [log for log in pc.logs if log.log == args.log or (not args.log and log.withheld)]
        if len(logs) != 1:
            raise Refused("adopt_which_log", field="log", number=len(logs))
        count = book.exchange.adopt(
            console(book), args.code, logs[0].log, args.upto or logs[0].n, out.progress()
        )
    out.say("adopted", count=count, label=pc.label)
    out.result(label=pc.label, log=logs[0].log, adopted=count)
    return Exit.DONE
