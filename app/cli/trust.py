"""``trust``: the trust list, the root keys, and the way back when headquarters' PCs are lost."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from app.cli.command import Command, Group, console
from app.cli.output import Exit
from app.errors import Refused
from app.progress import CancelToken
from app.services.roots import HeadDifference, new_root, read_proposal, sign_proposal
from app.sync.age import AgeKey
from app.sync.disk import reading
from app.sync.head_change import HeadChange
from app.sync.kept_keys import needs_passphrase, public_of, read_escrow
from app.sync.signing import parse_code

_INDENT = 2
_FROM_FILE = "file with the passphrase; without it, it is asked for"


def add(group: Group) -> None:
    """Add the commands under ``trust``."""
    trust = group.within("trust", "the trust list and the root keys of a deployment")
    trust.add_speaking("show", "show the list in force", _show)
    _add_keys(trust)
    _add_changes(trust)
    recovering = trust.add_speaking(
        "import", "at headquarters: take in files that were made for a lost PC, with the escrow key", _import
    )
    recovering.add_argument("paths", nargs="+", metavar="FILE|DIR", type=Path)
    recovering.add_argument("--escrow", required=True, metavar="KEYFILE", type=Path)
    recovering.add_argument("--passphrase-file", metavar="FILE", type=Path, help=_FROM_FILE)


def _add_keys(trust: Group) -> None:
    trust.add_speaking("keys", "list the secret keys that still lie on this PC", _keys)
    keeping = trust.add_speaking("keep", "copy a key to a stick, encrypted, and print its line", _keep)
    keeping.add_argument("name", metavar="NAME", help="as listed by 'trust keys', for example root-1")
    keeping.add_argument("folder", metavar="DIR", type=Path)
    keeping.add_argument("--passphrase-file", metavar="FILE", type=Path, help=_FROM_FILE)
    removing = trust.add_speaking("forget", "remove a key from this PC once it was copied", _forget)
    removing.add_argument("name", metavar="NAME")
    making = trust.add_speaking("new-root", "make a new root key and print its public line", _new_root)
    making.add_argument("file", metavar="KEYFILE", type=Path)
    making.add_argument("--passphrase-file", metavar="FILE", type=Path, help=_FROM_FILE)


def _add_changes(trust: Group) -> None:
    proposing = trust.add_speaking(
        "propose", "at headquarters: write a change for the root keys to sign", _propose
    )
    proposing.add_argument("file", metavar="FILE", type=Path)
    proposing.add_argument("--this-pc", action="store_true", help="let this PC speak for headquarters")
    proposing.add_argument("--add-hq", metavar="REQUEST", type=Path, action="append", default=[])
    proposing.add_argument("--drop-hq", metavar="CODE", action="append", default=[])
    proposing.add_argument(
        "--add-root", metavar="LINE", action="append", default=[], help="from 'trust new-root'"
    )
    proposing.add_argument("--drop-root", metavar="CODE", action="append", default=[])
    proposing.add_argument("--threshold", metavar="N", type=int, default=0)
    proposing.add_argument(
        "--escrow", metavar="age1…", default="", help="the public half of a new escrow key"
    )
    signing = trust.add_speaking("sign", "sign a change with a root key", _sign)
    signing.add_argument("file", metavar="FILE", type=Path)
    signing.add_argument("--key", metavar="KEYFILE", type=Path, help="without it, the change is only shown")
    signing.add_argument("--passphrase-file", metavar="FILE", type=Path, help=_FROM_FILE)
    adopting = trust.add_speaking("adopt", "at headquarters: put a signed change in force", _adopt)
    adopting.add_argument("files", nargs="+", metavar="FILE", type=Path)
    answering = trust.add_speaking("answer", "at headquarters: answer another PC of headquarters", _answer)
    answering.add_argument("request", metavar="REQUEST", type=Path)
    answering.add_argument("file", metavar="ANSWER", type=Path)


def passphrase(file: Path | None) -> str:
    """Return the passphrase from a file, or ask for it where somebody sits at a terminal."""
    if file is not None:
        with reading(file):
            return file.read_text("utf-8").strip("\r\n")
    return getpass.getpass("Passphrase: ") if sys.stdin.isatty() else ""


def escrow_key(path: Path, file: Path | None) -> AgeKey:
    """Read the escrow key, asking for its passphrase only when it has one."""
    return read_escrow(path, passphrase(file) if needs_passphrase(path) else "")


def _show(command: Command) -> Exit:
    with command.gatebook() as book:
        found = book.exchange.trust()
    if found is None:
        raise Refused("not_joined")
    out = command.out
    out.say(
        "trust_version",
        deployment=found.deployment,
        version=found.version,
        link=found.link_code,
        code=found.root_code,
    )
    out.say("trust_roots", threshold=found.threshold, count=len(found.roots), roots=", ".join(found.roots))
    out.rows(
        [
            (pc.code, pc.standing.value, ", ".join(pc.points) or "HQ", pc.label, pc.last_made)
            for pc in found.pcs
        ]
    )
    out.result(trust=found)
    return Exit.DONE


def _keys(command: Command) -> Exit:
    with command.gatebook() as book:
        found = book.exchange.roots.key_files()
    command.out.rows([(one.name, command.out.words("key_copies", count=one.copies)) for one in found])
    command.out.say("keys_here", count=len(found))
    command.out.result(keys=found)
    return Exit.DONE


def _keep(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        words = passphrase(args.passphrase_file)
        line = book.exchange.roots.copy_key(console(book), args.name, args.folder, words)
    command.out.say("key_copied", folder=args.folder)
    command.out.line(line)
    command.out.result(name=args.name, line=line)
    return Exit.DONE


def _forget(command: Command) -> Exit:
    with command.gatebook() as book:
        book.exchange.roots.remove_key(console(book), command.args.name)
    command.out.say("key_forgotten", name=command.args.name)
    command.out.result(name=command.args.name)
    return Exit.DONE


def _new_root(command: Command) -> Exit:
    args = command.args
    line = new_root(args.file, passphrase(args.passphrase_file))
    command.out.say("root_made", file=args.file)
    command.out.line(line)
    command.out.result(file=args.file, line=line)
    return Exit.DONE


def _propose(command: Command) -> Exit:
    args = command.args
    change = HeadChange(
        add_roots=tuple(public_of(line) for line in args.add_root),
        drop_roots=tuple(parse_code(code) for code in args.drop_root),
        threshold=args.threshold,
        drop_hq=tuple(parse_code(code) for code in args.drop_hq),
        escrow=args.escrow,
    )
    with command.gatebook() as book:
        roots = book.exchange.roots
        told = roots.propose(console(book), args.file, change, args.add_hq, this_pc=args.this_pc)
    command.out.say("proposal_written", file=args.file)
    return _tell(command, told)


def _sign(command: Command) -> Exit:
    args = command.args
    if args.key is None:
        return _tell(command, read_proposal(args.file))
    words = passphrase(args.passphrase_file) if needs_passphrase(args.key) else ""
    told = sign_proposal(args.file, args.key, words)
    command.out.say("proposal_signed")
    return _tell(command, told)


def _tell(command: Command, told: HeadDifference) -> Exit:
    out, tally = command.out, told.tally
    out.say("proposal_of", deployment=told.deployment, code=told.root_code, version=told.version)
    for what, names in (("root_added", told.roots_added), ("root_dropped", told.roots_dropped)):
        for name in names:
            out.say(what, _INDENT, code=name)
    for what, pcs in (("hq_pc_added", told.hq_added), ("hq_pc_dropped", told.hq_dropped)):
        for code, label in pcs:
            out.say(what, _INDENT, code=code, label=label)
    if told.readers_changed:
        out.say("escrow_changed", _INDENT)
    out.say("roots_needed", _INDENT, threshold=told.threshold, count=told.root_count)
    out.say(
        "signed_by", old=tally.old, old_needed=tally.old_needed, new=tally.new, new_needed=tally.new_needed
    )
    out.result(proposal=told)
    return Exit.DONE


def _adopt(command: Command) -> Exit:
    with command.gatebook() as book:
        version = book.exchange.roots.adopt(console(book), command.args.files)
    command.out.say("trust_in_force", version=version)
    command.out.result(version=version)
    return Exit.DONE


def _answer(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        book.exchange.roots.write_answer(args.request, args.file)
    command.out.say("answer_written", file=args.file)
    command.out.result(file=args.file)
    return Exit.DONE


def _import(command: Command) -> Exit:
    args, out = command.args, command.out
    key = escrow_key(args.escrow, args.passphrase_file)
    with command.gatebook() as book:
        results = book.exchange.roots.import_with_escrow(args.paths, key, out.progress(), CancelToken())
    for result in results:
        verdict = (
            out.words(f"verdict_{result.verdict.value}")
            if result.error is None
            else out.sentence(result.error)
        )
        counts = out.words("escrow_counts", fresh=result.fresh, held=result.held)
        out.line(f"{result.path}: {verdict}, {counts}")
    out.result(files=results)
    return Exit.REFUSED if any(result.error is not None for result in results) else Exit.DONE
