"""``action``: shows a corrective action, adds a note, and passes it on."""

from __future__ import annotations

from app.cli.command import Command, Group, console
from app.cli.output import Exit
from app.models.actions import ActionDetail, ActionEvent, ActionStatus


def add(group: Group) -> None:
    """Add the three commands; ``list actions`` shows the ids."""
    action = group.within("action", "corrective actions of this PC")
    showing = action.add_speaking("show", "show a corrective action with its history", _show)
    showing.add_argument("id", metavar="ID")
    noting = action.add_speaking("note", "add a note to a corrective action", _note)
    noting.add_argument("id", metavar="ID")
    noting.add_argument("text", metavar="TEXT")
    setting = action.add_speaking("set", "pass a corrective action on", _set)
    setting.add_argument("id", metavar="ID")
    setting.add_argument("status", choices=tuple(status.value for status in ActionStatus))
    setting.add_argument(
        "--note",
        default="",
        metavar="TEXT",
        help="why, or what was done; needed to escalate, give back and reopen",
    )


def _show(command: Command) -> Exit:
    with command.gatebook() as book:
        detail = book.actions.detail(command.args.id, command.lang)
    for name, value in _facts(detail):
        if value:
            command.out.line(f"{name}: {value}")
    command.out.rows([_event_cells(event) for event in detail.events])
    command.out.result(action=detail)
    return Exit.DONE


def _note(command: Command) -> Exit:
    with command.gatebook() as book:
        book.actions.note(console(book), command.args.id, command.args.text)
    command.out.say("note_added")
    command.out.result(id=command.args.id)
    return Exit.DONE


def _set(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        book.actions.set_status(console(book), args.id, args.status, args.note)
    command.out.line(f"{args.id}: {args.status}")
    command.out.result(id=args.id, status=args.status)
    return Exit.DONE


def _facts(detail: ActionDetail) -> list[tuple[str, str]]:
    row = detail.row
    status = f"{row.status} (overdue)" if row.overdue else row.status
    return [
        ("title", row.title), ("description", detail.description), ("point", row.point), ("status", status),
        ("note", row.status_note), ("due", row.due), ("priority", row.priority), ("post", row.post),
        ("asset", row.asset_name), ("checklist", row.code), ("run", row.run), ("item", row.item),
        ("answer", row.source.value),
    ]  # fmt: skip


def _event_cells(event: ActionEvent) -> tuple[str, ...]:
    told = event.note or event.why
    return event.moment, event.by_name or event.by, event.what, event.new, told
