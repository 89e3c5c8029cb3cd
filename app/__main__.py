"""Where the program begins: no command opens the window, a command runs without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Environment variables of which one is set where a window can be shown on Linux."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the given arguments, those of the process by default; return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments:
        return _command(arguments)
    return _window()


def _command(arguments: Sequence[str]) -> int:
    from app.cli.main import Voice, run
    from app.ui.labels import labels_for
    from app.ui.messages import message_in

    return run(arguments, Voice(message_in, labels_for))


def _window() -> int:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        print("There is no display for the window. Use a command instead; gatebook --help lists them.")
        return 3
    from app.ui.start import open_window

    return open_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
