"""``paper``: what was printed and is still out, what a number leads to, and entering a paper that came back."""

from __future__ import annotations

from pathlib import Path

from app.cli.command import Command, Group, console
from app.cli.output import Exit
from app.errors import Refused
from app.models.answers import Picture
from app.models.paging import Query
from app.models.papers import PaperBatch, PaperFacts
from app.models.pictures import kind_of
from app.services.gatebook import Gatebook


def add(group: Group) -> None:
    """Add the three commands."""
    paper = group.within("paper", "numbered blank forms and entering them")
    paper.add_speaking("list", "list the batches that were printed", _list)
    showing = paper.add_speaking("show", "say what the number of a paper leads to", _show)
    showing.add_argument("code", metavar="CODE", help="the digits under the code, or what a scanner reads")
    entering = paper.add_speaking("enter", "enter a paper that was filled in", _enter)
    entering.add_argument("code", metavar="CODE", help="its number, or the form of a paper without one")
    entering.add_argument("--day", required=True, metavar="YYYY-MM-DD", help="when it was filled in")
    entering.add_argument("--time", required=True, metavar="HH:MM")
    entering.add_argument("--signed-by", default="", metavar="NAME", help="whose name stands on the paper")
    entering.add_argument(
        "--shift-date", default="", metavar="YYYY-MM-DD", help="default: as printed, else the day"
    )
    entering.add_argument("--shift", default="", metavar="NAME", help="default: as printed, else day")
    entering.add_argument("--zone", default="", metavar="TEXT")
    entering.add_argument("--case", default="", metavar="NUMBER", help="number in the register of cases")
    entering.add_argument("--form", default="", metavar="FORM@VERSION", help="when two forms fit the number")
    entering.add_argument("--all-yes", action="store_true", help="answer every yes/no item, yes except:")
    entering.add_argument("--no", default="", metavar="ITEMS", help="such as '3, 7 lamp broken, 9-11'")
    entering.add_argument("--na", default="", metavar="ITEMS")
    entering.add_argument(
        "--scan", action="append", default=[], type=Path, metavar="FILE", help="JPEG or PNG"
    )


def _list(command: Command) -> Exit:
    with command.gatebook() as book:
        batches = _all(book, command.lang)
    command.out.rows([_cells(batch, command.lang) for batch in batches])
    command.out.say("found", count=len(batches))
    command.out.result(rows=batches)
    return Exit.DONE


def _show(command: Command) -> Exit:
    with command.gatebook() as book:
        found = book.papers.look(command.args.code, command.lang)
    out = command.out
    for form in found.templates:
        out.line(f"{form.id}  {form.title.get(command.lang)}")
    if found.batch is not None:
        out.line("  ".join(_cells(found.batch, command.lang)))
    for run in found.runs:
        person = run.opened_by_name or run.opened_by
        out.say("paper_entered", run=run.id, status=run.status, opened=run.opened, person=person)
    shown = found.code.shown if found.code is not None else ""
    forms = [form.id for form in found.templates]
    out.result(code=shown, forms=forms, batch=found.batch, runs=[run.id for run in found.runs])
    return Exit.DONE


def _enter(command: Command) -> Exit:
    args = command.args
    scans = [_scan(path) for path in args.scan]
    with command.gatebook() as book:
        actor = console(book)
        run = book.paper_entry.enter(actor, args.code, _facts(command, book)).id
        if args.all_yes or args.no or args.na:
            book.paper_entry.except_for(actor, run, no=args.no, not_applicable=args.na)
        if scans:
            book.paper_entry.attach(actor, run, scans)
        row = book.checklists.detail(run).row
    figures = {"answered": row.result.answered, "total": row.result.total, "left": row.left}
    command.out.say("paper_answered", run=run, **figures)
    command.out.result(run=run, **figures)
    return Exit.DONE


def _facts(command: Command, book: Gatebook) -> PaperFacts:
    args = command.args
    batch = book.papers.look(args.code).batch
    day, shift, zone = (batch.shift_date, batch.shift_name, batch.zone) if batch is not None else ("", "", "")
    return PaperFacts(
        day=args.day,
        time=args.time,
        signed_by=args.signed_by,
        shift_date=args.shift_date or day or args.day,
        shift_name=args.shift or shift or "day",
        zone=args.zone or zone,
        case_ref=args.case,
        template=args.form,
    )


def _scan(path: Path) -> Picture:
    try:
        data = path.read_bytes()
    except OSError:
        raise Refused("picture_unreadable", name=path.name) from None
    return Picture(data, kind_of(data), path.name)


def _all(book: Gatebook, lang: str) -> list[PaperBatch]:
    query = Query(sort="printed", descending=True)
    page = book.papers.page(query, None, lang)
    found = list(page.rows)
    while page.next_key is not None:
        page = book.papers.page(query, page.next_key, lang)
        found += page.rows
    return found


def _cells(batch: PaperBatch, lang: str) -> tuple[str, ...]:
    numbers = f"{batch.series}-{batch.first:05d}..{batch.last:05d}"
    counts = f"{batch.entered}/{batch.count}"
    return (
        batch.id,
        batch.template,
        numbers,
        counts,
        batch.shift_date,
        batch.shift_name,
        batch.title.get(lang),
    )
