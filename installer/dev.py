"""The developer's commands: ``python3 installer/dev.py run`` and ``python3 installer/dev.py test`` do it all.

Needs only Python 3.11 or later. Works on Debian 12, Ubuntu 24.04 and Windows 10 or 11. Exit codes: 0 done,
1 a check failed, 2 wrong usage, 3 a system package is missing and cannot be installed from here.
"""

from __future__ import annotations

import argparse
import sys

COMMANDS = {
    "run": "install what is missing and open the program on demonstration data",
    "test": "check everything that must hold before a change lands",
    "lint": "check form, types and structure only",
    "bench": "measure speed against the peers, as JSON lines",
    "long": "run the fuzzing and fault tests of many minutes",
    "packages": "build the setup programs twice, compare them, and try them",
    "translations": "bring resources/i18n up to date with the texts of the interface",
}


def main() -> int:
    """Do the command named on the command line and return its exit code."""
    if sys.version_info < (3, 11):
        print(f"Gatebook needs Python 3.11 or later; this is {sys.version.split()[0]}.")
        return 3
    parser = argparse.ArgumentParser(
        prog="dev.py", description="Build, run and check Gatebook from its source."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, text in COMMANDS.items():
        commands.add_parser(name, help=text)
    return _do(parser.parse_args().command)


def _do(command: str) -> int:
    import checks
    import demonstration
    import package_trials
    import terminal
    import translations

    actions = {
        "run": demonstration.show,
        "test": checks.test,
        "lint": checks.lint,
        "bench": checks.bench,
        "long": checks.long,
        "packages": package_trials.run,
        "translations": translations.refresh,
    }
    try:
        actions[command]()
    except terminal.Stop as stop:
        terminal.say(f"\n{stop}")
        return stop.code
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
