"""``reference``: the lists of courses, ranks, catalogue items and places, as headquarters keeps them."""

from __future__ import annotations

from pathlib import Path

from app.cli.command import Command, Group, console
from app.cli.output import Exit
from app.services.reference_lists import LISTS


def add(group: Group) -> None:
    """Add the two commands."""
    reference = group.within("reference", "the reference lists that records choose from")
    showing = reference.add_speaking("show", "show a list", _show)
    showing.add_argument("list", choices=LISTS)
    publishing = reference.add_speaking(
        "publish", "at headquarters: give out the rows of a CSV file", _publish
    )
    publishing.add_argument("list", choices=LISTS)
    publishing.add_argument(
        "file", metavar="FILE.csv", type=Path, help="columns code, en, ar, ckb and the list's own"
    )
    publishing.add_argument("--note", default="", help="why, for everybody who reads the history")


def _show(command: Command) -> Exit:
    with command.gatebook() as book:
        rows = book.lists.rows(command.args.list)
    command.out.rows(
        [
            (row.code, row.name.get(command.lang), command.out.words("row_retired") if row.retired else "")
            for row in rows
        ]
    )
    command.out.result(rows=rows)
    return Exit.DONE


def _publish(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        done = book.lists.publish_file(console(book), args.list, args.file, args.note)
    command.out.say("list_published", added=done.added, changed=done.changed, same=done.same)
    command.out.result(added=done.added, changed=done.changed, same=done.same)
    return Exit.DONE
