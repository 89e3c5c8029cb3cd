"""What every command is given, and how it opens the home it works on."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from app.cli.output import Exit, Output
from app.models.dataclass import dataclass
from app.models.people import CONSOLE, Actor, Role
from app.models.places import Site
from app.models.values import LANGUAGES
from app.paths import Home, default_home
from app.printing.labels import Labels
from app.services.gatebook import Gatebook, open_gatebook

LabelsFor = Callable[[Iterable[str]], Labels]
"""Makes the words on paper in some languages; made by the interface."""


Spell = Callable[[str, str], tuple[tuple[str, ...], tuple[str, ...]]]
"""Returns the groups of a receipt code in the digits of a language, and in its words; made by the interface."""


@dataclass(frozen=True, slots=True)
class Command:
    """One call of the program: its arguments and where it speaks."""

    args: argparse.Namespace
    out: Output
    labels: LabelsFor
    spell: Spell
    window_part: Callable[[], Any]
    """What the interface adds to the self-test (``self_test.WindowPart``); asked for there only, it loads Qt."""

    @property
    def lang(self) -> str:
        """Return the language asked for, English when all were."""
        return self.args.lang if self.args.lang in LANGUAGES else "en"

    @property
    def home(self) -> Home:
        """Return the home named by ``--home``, else the user's own."""
        return Home(Path(self.args.home)) if self.args.home else default_home()

    @contextmanager
    def gatebook(self) -> Iterator[Gatebook]:
        """Open the home for the length of a block; raises what ``open_gatebook`` raises."""
        book = open_gatebook(self.home)
        try:
            yield book
        finally:
            book.close()


def console(book: Gatebook) -> Actor:
    """Return whoever works on the command line of this PC: the owner of the home, with every right over it."""
    place = book.desk.place
    return Actor(CONSOLE, CONSOLE, Role.ADMINISTRATOR, "" if place.site is Site.HQ else place.code)


Do = Callable[[Command], Exit]
"""Does one command and returns its exit code."""


class Subparsers(Protocol):
    """What argparse gives to add commands to; its own type has no public name."""

    def add_parser(self, name: str, *, help: str, description: str) -> argparse.ArgumentParser:  # noqa: A002 - argparse names it so
        """Add a command."""
        ...


class Group:
    """Adds commands with the options that every command has."""

    def __init__(self, commands: Subparsers) -> None:
        self._commands = commands

    def add(self, name: str, text: str, do: Do) -> argparse.ArgumentParser:
        """Add a command that is done by ``do``, and return its parser for more arguments."""
        parser = self._commands.add_parser(name, help=text, description=text)
        parser.set_defaults(do=do)
        parser.add_argument("--home", metavar="DIR", help="data folder; default: the user's own")
        parser.add_argument("--json", action="store_true", help="write one JSON document instead of text")
        return parser

    def add_speaking(self, name: str, text: str, do: Do) -> argparse.ArgumentParser:
        """Add a command whose errors can be read in three languages."""
        parser = self.add(name, text, do)
        parser.add_argument("--lang", choices=("ar", "ckb", "en"), default="en", help="language of messages")
        return parser

    def within(self, name: str, text: str) -> Group:
        """Add a word under which several commands stand, such as ``join``."""
        parser = self._commands.add_parser(name, help=text, description=text)
        return Group(parser.add_subparsers(required=True, metavar="WHAT"))
