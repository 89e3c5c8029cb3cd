"""Builds the packages: ``python3 installer/build.py all`` makes the setup program, the portable archive and the .deb.

Runs on Debian 12 with nothing but Python; as root it installs the Debian packages it needs, otherwise it prints the
command. Exit codes as ``installer/dev.py``: 0 done, 1 a step failed, 2 wrong usage, 3 something must be installed.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

COMMANDS = {
    "windows": "the setup program and the portable archive",
    "linux": "the Debian package",
    "all": "both",
    "twice": "both, then both again elsewhere, and what differs",
    "about": "bring licences and bill of materials in resources/about up to date with the lock",
}


def main() -> int:
    """Do the command named on the command line and return its exit code."""
    parser = argparse.ArgumentParser(prog="build.py", description="Build Gatebook's packages.")
    parser.add_argument("command", choices=tuple(COMMANDS), metavar="command", help=_help())
    parser.add_argument(
        "--python-embed",
        type=Path,
        metavar="ZIP",
        help="an official python-3.13.x-embed-amd64.zip to take instead",
    )
    parser.add_argument(
        "--sha256", default="", metavar="HEX", help="what the SHA-256 of that archive must be"
    )
    args = parser.parse_args()
    if bool(args.python_embed) != bool(args.sha256):
        parser.error("--python-embed and --sha256 go together")
    return _do(args)


def _help() -> str:
    return "; ".join(f"{name}: {text}" for name, text in COMMANDS.items())


def _do(args: argparse.Namespace) -> int:
    import about_data
    import packages
    import terminal
    from windows.python_embed import Given

    given = Given(args.python_embed.resolve(), args.sha256) if args.python_embed else None
    actions = {
        "windows": lambda: packages.build(given, linux=False),
        "linux": lambda: packages.build(given, windows=False),
        "all": lambda: packages.build(given),
        "twice": lambda: packages.build_twice(given),
        "about": about_data.refresh,
    }
    began = time.monotonic()
    try:
        actions[args.command]()
    except terminal.Stop as stop:
        terminal.say(f"\n{stop}")
        return stop.code
    except KeyboardInterrupt:
        return 130
    terminal.say(f"\nDone in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
