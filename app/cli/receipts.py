"""``receipt``: the codes by which people tell each other on the telephone that a bundle has arrived."""

from __future__ import annotations

from app.cli.command import Command, Group, console
from app.cli.output import Exit, plain
from app.models.receipt_code import groups
from app.services.receipts import SentFile


def add(group: Group) -> None:
    """Add the word ``receipt`` with its three commands."""
    receipt = group.within("receipt", "receipt codes: tell by telephone that a bundle has arrived")
    showing = receipt.add_speaking("show", "the code to read out for a bundle that was imported here", _show)
    showing.add_argument("bundle", metavar="BUNDLE", help="its id, its file name, or the file itself")
    entering = receipt.add_speaking("enter", "mark the export to which a code belongs as received", _enter)
    entering.add_argument("code", metavar="CODE", nargs="+", help="twelve digits, with spaces or without")
    receipt.add_speaking("list", "list exports and what is known of their arrival", _list)


def _show(command: Command) -> Exit:
    with command.gatebook() as book:
        found = book.exchange.receipt_to_tell(command.args.bundle)
    digits, words = command.spell(found.code, command.lang)
    command.out.line(f"{found.name}  {found.label}  {found.made}")
    command.out.rows(list(zip(digits, words, strict=True)))
    command.out.result(receipt=found, groups=groups(found.code), digits=digits, words=words)
    return Exit.DONE


def _enter(command: Command) -> Exit:
    with command.gatebook() as book:
        marked = book.exchange.mark_received(console(book), " ".join(command.args.code))
    file = marked.file
    command.out.say(f"receipt_{marked.outcome.value}", file=file.name, to=file.to, made=file.made)
    command.out.result(outcome=marked.outcome, file=plain(marked.file))
    return Exit.DONE


def _list(command: Command) -> Exit:
    with command.gatebook() as book:
        files = book.exchange.sent_files(command.lang)
    said = {one: command.out.words(f"sent_{one}") for one in map(_standing, files)}
    command.out.rows([(file.made, file.to, said[_standing(file)], file.name) for file in files])
    command.out.say("found", count=len(files))
    command.out.result(files=[plain(file) | {"standing": _standing(file)} for file in files])
    return Exit.DONE


def _standing(file: SentFile) -> str:
    if file.acknowledged:
        return "acknowledged"
    if file.told:
        return "told"
    return "exported"
