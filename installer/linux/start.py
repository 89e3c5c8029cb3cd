"""Starts Gatebook with the packages that lie beside this file, and no others."""

import os
import sys

sys.dont_write_bytecode = True
sys.path.append("/usr/lib/gatebook/lib")
# Only X11 is shipped; desktops with Wayland show it through their own X server.
if os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
sys.argv[0] = "gatebook"

from app.__main__ import main  # noqa: E402 - the path comes first

sys.exit(main())
