"""What is being released: version, commit and moment, all taken from the last commit and from nothing else."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from terminal import ROOT, must, read

BUILD = ROOT / "build"
"""Where everything that is built lies; git does not see it."""

PACKAGES = BUILD / "packages"
"""Where the finished packages lie."""

ARTEFACTS = BUILD / "artefacts"
"""Where trials keep their pictures and logs."""


@dataclass(frozen=True)
class Release:
    """One commit to be packed; the packages hold what it holds and not what lies uncommitted beside it."""

    commit: str

    @cached_property
    def version(self) -> str:
        """The version as ``app/__init__.py`` of the commit says it."""
        tree = ast.parse(self._git("show", f"{self.commit}:app/__init__.py"))
        values = [node.value for node in tree.body if isinstance(node, ast.Assign)]
        return str(ast.literal_eval(values[0]))

    @cached_property
    def epoch(self) -> int:
        """Seconds since 1970 at which the commit was made: the time stamp of every packed file."""
        return int(self._git("log", "-1", "--format=%ct", self.commit))

    @property
    def day(self) -> str:
        """The date of the commit (UTC); a PC whose clock is before it is wrong."""
        return datetime.fromtimestamp(self.epoch, UTC).date().isoformat()

    def unpack(self, into: Path, *places: str) -> None:
        """Write files and folders of the commit below ``into``."""
        into.mkdir(parents=True, exist_ok=True)
        archive = into / ".archive.tar"
        must(["git", "archive", f"--output={archive}", self.commit, "--", *places], "git archive")
        must(["tar", "--extract", "--file", archive, "--directory", into], "unpacking the commit")
        archive.unlink()

    @staticmethod
    def _git(*arguments: str) -> str:
        return read(["git", *arguments], f"git {arguments[0]}").strip()


def current() -> Release:
    """Return the commit that is checked out."""
    return Release(read(["git", "rev-parse", "HEAD"], "reading the commit").strip())
