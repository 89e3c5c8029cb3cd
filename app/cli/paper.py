"""``print``: writes one document as PDF."""

from __future__ import annotations

from pathlib import Path

from app.cli.command import Command, Group
from app.cli.output import Exit
from app.errors import Environment
from app.models.values import LANGUAGES


def add(group: Group) -> None:
    """Add the command."""
    parser = group.add("print", "write a checklist, an equipment list or an attendance sheet as PDF", _print)
    parser.add_argument("kind", choices=("checklist", "equipment", "attendance"))
    parser.add_argument(
        "id", metavar="ID", help="of the run or session as listed; for equipment a point's code"
    )
    parser.add_argument("--lang", choices=(*LANGUAGES, "all"), default="all", help="language of the document")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def _print(command: Command) -> Exit:
    args = command.args
    langs = LANGUAGES if args.lang == "all" else (args.lang,)
    with command.gatebook() as book:
        make = {
            "checklist": book.documents.checklist_pdf,
            "equipment": book.documents.equipment_pdf,
            "attendance": book.documents.attendance_pdf,
        }[args.kind]
        data = make(args.id, langs)
    write(args.out, data)
    command.out.line(f"{args.out}: {len(data)} bytes")
    command.out.result(file=args.out, bytes=len(data))
    return Exit.DONE


def write(path: Path, data: bytes) -> None:
    """Write a file; Environment ``folder_not_writable`` when that is not possible."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Environment("folder_not_writable", "choose_writable_folder", path=str(path)) from error
