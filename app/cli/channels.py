"""``channel`` and ``sync``: ways on which bundles travel by themselves, and one round over all of them."""

from __future__ import annotations

import getpass
import sys
from dataclasses import replace
from typing import Any

from app.cli.bundles import shown_result, told_result
from app.cli.command import Command, Group, console
from app.cli.output import Exit, Output
from app.errors import Environment, GatebookError, Refused
from app.progress import CancelToken
from app.services.channels import ChannelReport, ChannelRow, Kind, RoundReport, Setup, new_setup

_INDENT = 2
_OPTIONS = {
    "address": "a folder; or https://…, sftp://…, smtp://… (STARTTLS), smtps://…",
    "user": "name at the server",
    "sender": "mail: address that mails come from",
    "recipient": "mail: address that mails go to",
    "incoming": "mail: imap://… (STARTTLS) or imaps://…; the mailbox is the path",
    "host_key": "SFTP: the fingerprint that was confirmed",
}


def add(group: Group) -> None:
    """Add the word ``channel`` with its commands, and ``sync``."""
    channel = group.within("channel", "folders and servers on which bundles travel by themselves")
    channel.add_speaking("list", "list channels and how they fare", _list)
    adding = channel.add_speaking("add", "set a channel up; the password is asked for", _add)
    adding.add_argument("kind", choices=[kind.value for kind in Kind])
    adding.add_argument("name", metavar="NAME")
    for option, text in _OPTIONS.items():
        adding.add_argument(f"--{option.replace('_', '-')}", metavar="TEXT", default="", help=text)
    adding.add_argument(
        "--to", metavar="CODE", action="append", default=[], help="serve only this place; may be repeated"
    )
    adding.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    removing = channel.add_speaking("remove", "forget a channel and its password", _remove)
    removing.add_argument("name", metavar="NAME")
    testing = channel.add_speaking("test", "connect, sign in, and see that files could be brought", _test)
    testing.add_argument("name", metavar="NAME")
    testing.add_argument(
        "--accept-key",
        metavar="FINGERPRINT",
        default="",
        help="SFTP: confirm the server with this fingerprint",
    )
    group.add_speaking("sync", "send and fetch once over every channel", _sync)


def _list(command: Command) -> Exit:
    out = command.out
    with command.gatebook() as book:
        rows = book.channels.listed()
    out.rows([_row(out, row) for row in rows])
    out.say("found", count=len(rows))
    out.result(channels=[_told_row(out, row) for row in rows])
    return Exit.DONE


def _row(out: Output, row: ChannelRow) -> list[str]:
    setup, standing = row.setup, row.standing
    state = out.sentence(standing.error) if standing.error is not None else out.words("channel_well")
    waiting = out.words("channel_waiting", count=row.waiting)
    shown = state if setup.active else out.words("channel_off")
    return [setup.name, setup.kind.value, setup.address or setup.incoming, waiting, shown]


def _told_row(out: Output, row: ChannelRow) -> dict[str, Any]:
    standing = row.standing
    error = {} if standing.error is None else {"error": out.told(standing.error)}
    return {
        **row.setup.as_json(),
        "has_password": row.has_password,
        "waiting": row.waiting,
        "last_sent": standing.last_sent,
        "last_fetched": standing.last_fetched,
        "next_try": standing.next_try,
        "failures": standing.failures,
        **error,
    }


def _add(command: Command) -> Exit:
    args = command.args
    values = {option: getattr(args, option) for option in _OPTIONS}
    setup = replace(new_setup(Kind(args.kind), args.name), places=tuple(args.to), **values)
    with command.gatebook() as book:
        stored = book.channels.secrets.keep(setup.id, _password(command, setup))
        try:
            book.channels.put(console(book), setup, stored)
        except BaseException:
            book.channels.secrets.forget(stored)
            raise
    command.out.say("channel_set_up", name=setup.name)
    command.out.result(id=setup.id, name=setup.name)
    return Exit.DONE


def _password(command: Command, setup: Setup) -> str:
    if command.args.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if setup.kind is Kind.FOLDER or not setup.user:
        return ""
    return getpass.getpass(f"{setup.user}: ")


def _remove(command: Command) -> Exit:
    with command.gatebook() as book:
        row = book.channels.named(command.args.name)
        book.channels.secrets.forget(book.channels.remove(console(book), row.setup.id))
    command.out.say("channel_forgotten", name=row.setup.name)
    command.out.result(id=row.setup.id, name=row.setup.name)
    return Exit.DONE


def _test(command: Command) -> Exit:
    with command.gatebook() as book:
        channels = book.channels
        setup = channels.named(command.args.name).setup
        if command.args.accept_key:
            setup = replace(setup, host_key=command.args.accept_key.strip())
        channels.try_out(setup, channels.secrets.find(setup.id, channels.stored(setup.id)))
        channels.put(console(book), setup)
    command.out.say("channel_serves", name=setup.name)
    command.out.result(id=setup.id, name=setup.name)
    return Exit.DONE


def _sync(command: Command) -> Exit:
    out = command.out
    with command.gatebook() as book:
        if not book.channels.in_use:
            raise Refused("channel_none")
        report = book.channels.round(out.progress(), CancelToken())
    for channel in report.channels:
        _tell(out, channel)
    out.result(channels=[_told(out, channel) for channel in report.channels])
    return _exit(report)


def _tell(out: Output, report: ChannelReport) -> None:
    out.say("channel_round", name=report.name, sent=len(report.sent), fetched=len(report.fetched))
    for name in report.sent:
        out.say("channel_sent", _INDENT, file=name)
    for result in report.fetched:
        out.say("channel_fetched", _INDENT, result=shown_result(out, result))
    if report.error is not None:
        out.line(f"  {out.sentence(report.error)}")


def _told(out: Output, report: ChannelReport) -> dict[str, Any]:
    fetched = [told_result(out, result) for result in report.fetched]
    told = {"id": report.id, "name": report.name, "sent": report.sent, "fetched": fetched}
    error = {} if report.error is None else {"error": out.told(report.error), "next_try": report.next_try}
    return {**told, **error}


def _exit(report: RoundReport) -> Exit:
    """Return the exit code: trouble on the way weighs more than a file that was refused."""
    errors: list[GatebookError] = [one.error for one in report.channels if one.error is not None]
    found = [result.error for one in report.channels for result in one.fetched if result.error is not None]
    # On a share lie files for everybody.
    refused = [error for error in found if error.code != "bundle_not_for_us"]
    if any(isinstance(error, Environment) for error in errors):
        return Exit.ENVIRONMENT
    return Exit.REFUSED if errors or refused else Exit.DONE
