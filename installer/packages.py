"""Builds the packages, prints their sizes, and tells whether two builds come out the same."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import build_tools
import wheels
from fixed_order import differences, sha256
from linux import deb
from release import BUILD, PACKAGES, Release, current
from terminal import Stop, heading, read, say
from windows import python_embed, setup_program, tree

LIMITS = {".exe": 50_000_000, ".deb": 90_000_000}
"""How large a package may be, in bytes."""


def build(given: python_embed.Given | None, *, windows: bool = True, linux: bool = True) -> list[Path]:
    """Build what is asked for into build/packages and return the files."""
    return build_into(current(), BUILD / "work", PACKAGES, given, windows=windows, linux=linux)


def build_twice(given: python_embed.Given | None) -> Release:
    """Build everything as ``build`` does and again elsewhere; ``Stop`` with every difference, else what was built."""
    release = current()
    build_into(release, BUILD / "work", wheels.empty(PACKAGES), given)
    again = BUILD / "again"
    build_into(release, again / "work", wheels.empty(again / "packages"), given)
    heading("Two builds of one commit")
    found = differences(PACKAGES, again / "packages")
    if found:
        found += [f"inside: {line}" for line in differences(BUILD / "work", again / "work")]
        raise Stop("\n".join(found))
    shutil.rmtree(again)
    say("byte for byte the same")
    return release


def build_into(
    release: Release,
    work: Path,
    into: Path,
    given: python_embed.Given | None,
    *,
    windows: bool = True,
    linux: bool = True,
) -> list[Path]:
    """Build below ``work`` and leave the packages in ``into``."""
    build_tools.provide(
        build_tools.WINDOWS_BUILD if windows else {}, build_tools.LINUX_BUILD if linux else {}
    )
    if read(["git", "status", "--porcelain", "--", "installer"], "git status").strip():
        say("Changed files in installer/ are not committed; what is built is not what the commit says")
    say(f"Gatebook {release.version}, commit {release.commit[:12]} of {release.day}")
    made: list[Path] = []
    into.mkdir(parents=True, exist_ok=True)
    if windows:
        made += _windows(work / "windows", into, release, given)
    if linux:
        made.append(deb.build(work / "linux", into, release))
    _print_sizes(made)
    return made


def _windows(work: Path, into: Path, release: Release, given: python_embed.Given | None) -> list[Path]:
    setup = into / f"GatebookSetup-{release.version}.exe"
    portable = into / f"Gatebook-{release.version}-portable.zip"
    folder = tree.make(work / "tree", work, release, given)
    setup_program.pack(folder, work, release, setup)
    tree.make_portable(folder, work, release, portable)
    return [setup, portable]


def _print_sizes(made: Sequence[Path]) -> None:
    heading("Sizes")
    for file in made:
        size = file.stat().st_size
        limit = LIMITS.get(file.suffix)
        of = f" (at most {limit / 1e6:.0f} MB)" if limit else ""
        say(f"{size / 1e6:6.1f} MB{of}  {file.name}\n           sha256 {sha256(file)}")
        if limit and size > limit:
            raise Stop(f"{file.name} is too large")
