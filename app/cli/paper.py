"""``print``: writes one document as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Concatenate

from app.cli.command import Command, Group
from app.cli.output import Exit
from app.models.values import LANGUAGES
from app.services.documents import Paper
from app.services.documents_file import save_document
from app.services.gatebook import Gatebook


def add(group: Group) -> None:
    """Add the command."""
    words = "write a checklist, an equipment list, an attendance sheet or a request slip as PDF"
    parser = group.add("print", words, _print)
    parser.add_argument("kind", choices=tuple(_KINDS))
    which = "as listed; for equipment the code of a point, for a request a log or all"
    parser.add_argument("id", metavar="ID", help=which)
    parser.add_argument("--lang", choices=(*LANGUAGES, "all"), default="all", help="language of the document")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def _print(command: Command) -> Exit:
    args = command.args
    langs = LANGUAGES if args.lang == "all" else (args.lang,)
    with command.gatebook() as book:
        paper = _KINDS[args.kind](book)(args.id, langs, command.labels(LANGUAGES))
        data = paper.pdf()
    save_document(args.out, data)
    command.out.line(f"{args.out}: {len(data)} bytes")
    command.out.result(file=args.out, bytes=len(data))
    return Exit.DONE


_KINDS: dict[str, Callable[[Gatebook], Callable[Concatenate[str, ...], Paper]]] = {
    "checklist": lambda book: book.documents.checklist,
    "equipment": lambda book: book.documents.equipment,
    "attendance": lambda book: book.documents.attendance,
    "request": lambda book: book.documents.request,
}
