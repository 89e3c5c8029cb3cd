"""The command line: one parser, one call, one exit code."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from app import __version__
from app.cli import (
    actions,
    bundles,
    channels,
    deciding,
    demonstration,
    homes,
    joining,
    lists,
    paper,
    paper_entry,
    receipts,
    records,
    reports,
    self_test,
    template,
    trust,
)
from app.cli.command import Command, Group, LabelsFor, Spell
from app.cli.output import Exit, Output, Sentences, Words
from app.cli.self_test import WindowPart
from app.errors import GatebookError
from app.models.dataclass import dataclass
from app.models.values import LANGUAGES


@dataclass(frozen=True, slots=True)
class Voice:
    """What the interface lends: sentences for errors and results, words for paper and codes, part of the self-test."""

    sentences: Sentences
    words: Words
    labels: LabelsFor
    spell: Spell
    window_part: Callable[[], WindowPart]


def run(argv: Sequence[str], voice: Voice) -> int:
    """Do the command in ``argv`` and return its exit code; wrong usage ends in SystemExit 2."""
    args = make_parser().parse_args(argv)
    lang = args.lang if args.lang in LANGUAGES else "en"
    out = Output(as_json=args.json, lang=lang, sentences=voice.sentences, words=voice.words)
    try:
        return int(args.do(Command(args, out, voice.labels, voice.spell, voice.window_part)))
    except GatebookError as error:
        return int(out.error(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return int(Exit.DONE)


INTERRUPTED = 130
"""Exit code after Ctrl+C, as shells use it."""


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    parser = argparse.ArgumentParser(
        prog="gatebook",
        description="The offline record book of a border point. Without a command the window opens.",
        epilog="Exit codes: 0 done, 1 refused, 2 wrong usage, 3 trouble with disk, lock or files.",
    )
    parser.add_argument("--version", action="version", version=f"Gatebook {__version__}")
    group = Group(parser.add_subparsers(metavar="COMMAND", required=True))
    for module in (
        homes,
        joining,
        bundles,
        channels,
        receipts,
        deciding,
        records,
        reports,
        actions,
        paper,
        paper_entry,
        template,
        trust,
        lists,
        demonstration,
        self_test,
    ):
        module.add(group)
    return parser
