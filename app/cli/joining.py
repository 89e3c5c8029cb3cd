"""``join``: brings a point's PC into a deployment with two files carried by hand and one telephone call."""

from __future__ import annotations

from pathlib import Path

from app.cli.command import Command, Group, console
from app.cli.output import Exit

ANSWER_SUFFIX = ".answer"


def add(group: Group) -> None:
    """Add the three commands."""
    joining = group.within("join", "bring a point's PC into a deployment")
    asking = joining.add_speaking(
        "request", "at the point: write the request to carry to headquarters", _request
    )
    asking.add_argument("file", metavar="FILE", type=Path)
    add_accepting(joining, "accept")
    finishing = joining.add_speaking("finish", "at the point: read the answer of headquarters", _finish)
    finishing.add_argument("file", metavar="FILE", type=Path)


def add_accepting(group: Group, name: str) -> None:
    """Add the command that enrols a PC under one of its names."""
    accepting = group.add_speaking(name, "at headquarters: accept a request and write the answer", _accept)
    accepting.add_argument("file", metavar="FILE", type=Path)
    accepting.add_argument("--out", metavar="ANSWER", type=Path, help="default: beside the request")
    accepting.add_argument(
        "--code", default="", help="the code that the point read out; refused when it is another"
    )


def _request(command: Command) -> Exit:
    file = command.args.file
    with command.gatebook() as book:
        code = book.exchange.request_join(file)
    command.out.say("join_requested", file=file, code=code)
    command.out.result(file=file, code=code)
    return Exit.DONE


def _accept(command: Command) -> Exit:
    args = command.args
    answer = args.out or args.file.with_name(args.file.stem + ANSWER_SUFFIX)
    with command.gatebook() as book:
        accepted = book.exchange.accept_join(console(book), args.file, answer, args.code)
    command.out.say("join_accepted", label=accepted.label, point=accepted.point, code=accepted.code)
    command.out.say("answer_written", file=accepted.answer)
    command.out.result(accepted=accepted)
    return Exit.DONE


def _finish(command: Command) -> Exit:
    with command.gatebook() as book:
        joined = book.exchange.finish_join(command.args.file)
    command.out.say("joined", deployment=joined.deployment, code=joined.root_code)
    command.out.result(joined=joined)
    return Exit.DONE
