"""Where the program begins: no command opens the window, a command runs without one."""

from __future__ import annotations

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


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the given arguments, those of the process by default; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] != OPEN:
        return _command(arguments)
    return _window(arguments[1:])


def _command(arguments: Sequence[str]) -> int:
    from app.cli.main import Voice, run
    from app.ui.labels import labels_for
    from app.ui.messages import message_in

    return run(arguments, Voice(message_in, labels_for, _window_part))


def _window_part() -> WindowPart:
    from app.cli.self_test import WindowPart
    from app.ui.self_test import look_at, window_findings
    from app.ui.self_test_window import open_self_test
    from app.ui.self_test_words import line, verdict

    return WindowPart(window_findings, look_at, line, verdict, open_self_test)


def _window(bundles: Sequence[str]) -> int:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        print("There is no display for the window. Use a command instead; gatebook --help lists them.")
        return 3
    from app.ui.start import open_window

    return open_window(sys.argv[:1], [Path(name) for name in bundles if name])


if __name__ == "__main__":
    sys.exit(main())
