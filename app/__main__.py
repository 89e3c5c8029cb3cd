"""Where the program begins: no command opens the window, a command runs without one."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.self_test import WindowPart

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Environment variables of which one is set where a window can be shown on Linux."""


OPEN = "open"
"""Opens the window and shows what is in the bundles named behind it; what a double click on a bundle calls."""


USAGE = "gatebook [--home DIR] [--lang ar|ckb|en] [open FILE...]   opens the window; gatebook --help lists the commands"

_WRONG_USAGE = 2
_OPTIONS = ("--home", "--lang")
"""Options of the window; before a command ``--home`` means the home that the command works on."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the given arguments, those of the process by default; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    options, rest = _leading_options(arguments)
    if "" in options.values():
        print(USAGE, file=sys.stderr)
        return _WRONG_USAGE
    if not rest or rest[0] == OPEN:
        return _window(rest[1:], options.get("--home", ""), options.get("--lang", ""))
    home = [f"--home={options['--home']}"] if "--home" in options else []
    return _command([rest[0], *home, *rest[1:]])


def _leading_options(arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Split off the options in front: by hand, because a parser takes longer to load than the window to show."""
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest and rest[0].partition("=")[0] in _OPTIONS:
        name, given, value = rest.pop(0).partition("=")
        if not given and rest:
            value = rest.pop(0)
        found[name] = value
    return found, rest


def _command(arguments: Sequence[str]) -> int:
    from app.ui.lean_qt import load_qt

    load_qt()
    from app.cli.main import Voice, run
    from app.ui.command_words import said_in
    from app.ui.labels import labels_for
    from app.ui.messages import message_in
    from app.ui.receipt_words import spelled_in

    return run(arguments, Voice(message_in, said_in, labels_for, spelled_in, _window_part))


def _window_part() -> WindowPart:
    from app.cli.self_test import WindowPart
    from app.ui.self_test import look_at, window_findings
    from app.ui.self_test_window import open_self_test
    from app.ui.self_test_words import line, verdict

    return WindowPart(window_findings, look_at, line, verdict, open_self_test)


def _window(bundles: Sequence[str], home: str, lang: str) -> int:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        print("There is no display for the window. Use a command instead; gatebook --help lists them.")
        return 3
    # Loading makes much and drops nothing: looking for cycles meanwhile finds none (app/ui/collector.py takes over).
    gc.disable()
    from app.paths import Home
    from app.ui.lean_qt import load_qt

    load_qt()
    from app.ui.start import open_window

    files = [Path(name) for name in bundles if name]
    return open_window(sys.argv[:1], files, home=Home(Path(home)) if home else None, lang=lang)


if __name__ == "__main__":
    sys.exit(main())
