"""``print``: writes one document as PDF, or numbered blank forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Concatenate

from app.cli.command import Command, Group, console
from app.cli.output import Exit
from app.models.papers import PaperOrder
from app.models.values import LANGUAGES
from app.printing.labels import Labels
from app.printing.sheets import Digits
from app.progress import CancelToken
from app.services.documents import Paper
from app.services.documents_file import save_document
from app.services.gatebook import Gatebook

_BLANKS = "blanks"


def add(group: Group) -> None:
    """Add the command."""
    words = (
        "write a checklist, numbered blanks, equipment, attendance, a request slip, a month or actions as PDF"
    )
    parser = group.add("print", words, _print)
    parser.add_argument("kind", choices=(*_KINDS, _BLANKS))
    which = (
        "as listed; for equipment the code of a point (for a month or actions at headquarters only), for a request "
        "a log or all, for blanks a form such as SOP-01 or SOP-01@1.0"
    )
    parser.add_argument("id", metavar="ID", nargs="?", default="", help=which)
    parser.add_argument("--month", default="", metavar="YYYY-MM", help="for a month; default: this one")
    parser.add_argument("--lang", choices=(*LANGUAGES, "all"), default="all", help="language of the document")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--count", type=int, default=1, metavar="N", help="with blanks: how many forms")
    parser.add_argument("--shift-date", default="", metavar="YYYY-MM-DD", help="with blanks: for which shift")
    parser.add_argument("--shift", default="", metavar="NAME", help="with blanks: day, night or its own name")
    parser.add_argument("--zone", default="", metavar="TEXT", help="with blanks: zone or booth")
    parser.add_argument("--arabic-digits", action="store_true", help="with blanks: page numbers as ١٢٣")


def _print(command: Command) -> Exit:
    args = command.args
    langs = LANGUAGES if args.lang == "all" else (args.lang,)
    if args.kind == _BLANKS:
        return _blanks(command, langs)
    with command.gatebook() as book:
        paper = _KINDS[args.kind](book, args.month)(args.id, langs, command.labels(LANGUAGES))
        data = paper.pdf()
    save_document(args.out, data)
    command.out.say("file_written", file=args.out, size=len(data))
    command.out.result(file=args.out, bytes=len(data))
    return Exit.DONE


def _blanks(command: Command, langs: tuple[str, ...]) -> Exit:
    """Write the forms, and only then record that they were printed."""
    args = command.args
    with command.gatebook() as book:
        actor = console(book)
        template = book.papers.look(args.id).templates[0]
        order = PaperOrder(template.id, args.count, langs, args.shift_date, args.shift, args.zone)
        batch = book.papers.reserve(actor, order)
        digits: Digits = "arabic" if args.arabic_digits else "western"
        blanks = book.documents.blanks(batch, batch.codes(), langs, command.labels(LANGUAGES), digits=digits)
        data = blanks.pdf(command.out.progress(), CancelToken())
        save_document(args.out, data)
        book.papers.record(actor, batch)
    first, last = batch.codes()[0].shown, batch.codes()[-1].shown
    command.out.say("forms_written", file=args.out, count=batch.count, first=first, last=last)
    command.out.result(
        file=args.out, bytes=len(data), batch=batch.id, count=batch.count, first=first, last=last
    )
    return Exit.DONE


def _month(book: Gatebook, month: str) -> MakePaper:
    def make(point: str, langs: Sequence[str], labels: Labels) -> Paper:
        from app.services.documents_month import month_sheet

        return book.documents.month(month_sheet(book, month, point), langs, labels)

    return make


def _actions(book: Gatebook, _month: str) -> MakePaper:
    def make(point: str, langs: Sequence[str], labels: Labels) -> Paper:
        from app.services.documents_actions import action_sheet

        return book.documents.actions(action_sheet(book, point), langs, labels)

    return make


MakePaper = Callable[Concatenate[str, ...], Paper]

_KINDS: dict[str, Callable[[Gatebook, str], MakePaper]] = {
    "checklist": lambda book, _month: book.documents.checklist,
    "equipment": lambda book, _month: book.documents.equipment,
    "attendance": lambda book, _month: book.documents.attendance,
    "request": lambda book, _month: book.documents.request,
    "month": _month,
    "actions": _actions,
}
"""Kind -> what makes its paper; a month is given as ``YYYY-MM``."""
