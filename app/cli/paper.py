"""``print``: writes one document as PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Concatenate

from app.cli.command import Command, Group
from app.cli.output import Exit
from app.models.values import LANGUAGES
from app.printing.labels import Labels
from app.services.documents import Paper
from app.services.documents_file import save_document
from app.services.gatebook import Gatebook


def add(group: Group) -> None:
    """Add the command."""
    words = "write a checklist, an equipment list, an attendance sheet, a request slip or a month as PDF"
    parser = group.add("print", words, _print)
    parser.add_argument("kind", choices=tuple(_KINDS))
    which = "as listed; for equipment the code of a point (for a month at headquarters), for a request a log or all"
    parser.add_argument("id", metavar="ID", nargs="?", default="", help=which)
    parser.add_argument("--month", default="", metavar="YYYY-MM", help="for a month; default: this one")
    parser.add_argument("--lang", choices=(*LANGUAGES, "all"), default="all", help="language of the document")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def _print(command: Command) -> Exit:
    args = command.args
    langs = LANGUAGES if args.lang == "all" else (args.lang,)
    with command.gatebook() as book:
        paper = _KINDS[args.kind](book, args.month)(args.id, langs, command.labels(LANGUAGES))
        data = paper.pdf()
    save_document(args.out, data)
    command.out.line(f"{args.out}: {len(data)} bytes")
    command.out.result(file=args.out, bytes=len(data))
    return Exit.DONE


def _month(book: Gatebook, month: str) -> MakePaper:
    def make(point: str, langs: Sequence[str], labels: Labels) -> Paper:
        from app.services.documents_month import month_sheet

        return book.documents.month(month_sheet(book, month, point), langs, labels)

    return make


MakePaper = Callable[Concatenate[str, ...], Paper]

_KINDS: dict[str, Callable[[Gatebook, str], MakePaper]] = {
    "checklist": lambda book, _month: book.documents.checklist,
    "equipment": lambda book, _month: book.documents.equipment,
    "attendance": lambda book, _month: book.documents.attendance,
    "request": lambda book, _month: book.documents.request,
    "month": _month,
}
"""Kind -> what makes its paper; a month is given as ``YYYY-MM``."""
