"""``None`` outlives the calls of Qt that give back a reference to it too many."""

from __future__ import annotations

import subprocess
import sys

RUN = """
import sys
from app.ui.lasting_singletons import keep_singletons
keep_singletons()
keep_singletons()
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv[:1])
widget = QWidget()
for _ in range(20_000):
    widget.update()
assert sys.version_info >= (3, 12) or 2**40 < sys.getrefcount(None) < 2**62
print("lasts")
"""


def test_none_lasts_longer_than_any_run():
    # In a process of its own: the tests around it share theirs with the remedy.
    ended = subprocess.run(
        [sys.executable, "-c", RUN], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "lasts"), ended.stderr
