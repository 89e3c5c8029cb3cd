"""``report``: what came of the checklists, in two figures, as lines or as a CSV file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from app.cli.command import Command, Group
from app.cli.output import Exit
from app.errors import Refused
from app.models.trends import Row, Span, Unit
from app.services.csv_files import save_table
from app.services.gatebook import Gatebook
from app.services.reports import Found
from app.services.reports_tables import Choice, Tables, tables

Line = list[str | int]

_TOTALS = ("done", "missed", "items_met", "items_applicable", "critical_failures", "with_critical_failure")


def add(group: Group) -> None:
    """Add the command."""
    parser = group.add_speaking(
        "report", "what came of the checklists: share met and critical failures", _report
    )
    parser.add_argument("table", choices=tuple(_TABLES))
    parser.add_argument("--from", dest="first", default="", metavar="YYYY-MM-DD", help="default: this month")
    parser.add_argument("--to", dest="last", default="", metavar="YYYY-MM-DD", help="default: today")
    parser.add_argument("--point", default="", metavar="CODE", help="at headquarters: one point alone")
    parser.add_argument("--code", default="", metavar="SOP-01", help="one checklist alone")
    parser.add_argument("--by", choices=[unit.value for unit in Unit], default=Unit.WEEK.value)
    parser.add_argument("--out", type=Path, metavar="FILE.csv", help="write a CSV file, UTF-8 with a mark")


def _report(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        found, counted = _read(book, command)
    head, rows_of = _TABLES[args.table]
    rows = list(rows_of(found, counted))
    if args.out is not None:
        save_table(args.out, head, rows)
        command.out.say("rows_written", file=args.out, count=len(rows))
    else:
        command.out.rows([head, *([str(cell) for cell in row] for row in rows)])
    command.out.result(rows=[dict(zip(head, row, strict=True)) for row in rows])
    return Exit.DONE


def _read(book: Gatebook, command: Command) -> tuple[Found, Tables]:
    args = command.args
    today = book.reports.today()
    span = Span(_day(args.first, today.replace(day=1), "from"), _day(args.last, today, "to"))
    if span.last < span.first:
        raise Refused("bad_date", field="to")
    found = book.reports.found(span, args.point, command.out.progress())
    return found, tables(found, Choice(span, Unit(args.by), args.point, args.code))


def _day(text: str, default: date, field: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else default.isoformat()
    except ValueError:
        raise Refused("bad_date", field=field) from None


def _runs(found: Found, counted: Tables) -> Iterator[Line]:
    choice = counted.choice
    for run in found.runs:
        if choice.code in ("", run.code):
            score = run.score
            figures: Line = [score.met, score.applicable, score.critical]
            yield [run.point, run.template, run.day, run.shift, *figures, run.id]


def _items(_found: Found, counted: Tables) -> Iterator[Line]:
    for one in counted.failed:
        yield [one.template, one.item, one.count.failed, one.count.judged, one.count.failed_share or 0]


def _periods(_found: Found, counted: Tables) -> Iterator[Line]:
    for step in counted.steps:
        yield _totals(Row(step.start, step.total, step.missed))


def _rows_of(name: str) -> Callable[[Found, Tables], Iterator[Line]]:
    def lines(_found: Found, counted: Tables) -> Iterator[Line]:
        rows: Sequence[Row] = getattr(counted, name)
        return (_totals(row) for row in rows)

    return lines


def _totals(row: Row) -> Line:
    total, score = row.total, row.total.score
    return [
        row.code,
        total.runs,
        row.missed,
        score.met,
        score.applicable,
        score.critical,
        total.critical_runs,
    ]


_RUN = ("point", "checklist", "date", "shift", "items_met", "items_applicable", "critical_failures", "record")

_TABLES: dict[str, tuple[Sequence[str], Callable[[Found, Tables], Iterator[Line]]]] = {
    "periods": (("period", *_TOTALS), _periods),
    "checklists": (("checklist", *_TOTALS), _rows_of("checklists")),
    "points": (("point", *_TOTALS), _rows_of("points")),
    "versions": (("version", *_TOTALS), _rows_of("versions")),
    "items": (("checklist", "item", "failed", "judged", "failed_percent"), _items),
    "runs": (_RUN, _runs),
}
"""Table -> titles, and what makes its lines; points stand in the order of their codes."""
