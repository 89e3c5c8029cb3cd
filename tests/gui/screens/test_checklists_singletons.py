"""``None`` outlives the calls of Qt that give back a reference to it too many."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

from app.ui.lasting_singletons import keep_singletons


def test_none_has_references_for_longer_than_any_run(qapp):
    keep_singletons()
    widget = QWidget()
    for _ in range(20_000):
        widget.update()
    assert sys.version_info >= (3, 12) or sys.getrefcount(None) > 2**40
