"""Cycles are found on the thread of the window alone."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot

from app.ui.collector import Collector, look

_MANY = 20_000


class _Knot:
    """Refers to itself, and tells which thread deletes it."""

    deleted_on: set[int] = set()  # noqa: RUF012 - what all of them tell is wanted in one place

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.deleted_on.add(threading.get_ident())


def test_a_worker_that_makes_many_objects_deletes_no_cycle(qtbot: QtBot) -> None:
    Collector()
    _Knot.deleted_on.clear()

    def make() -> None:
        for _ in range(_MANY):
            _Knot()

    worker = threading.Thread(target=make)
    worker.start()
    worker.join()

    assert _Knot.deleted_on == set()
    look()
    assert _Knot.deleted_on == {threading.get_ident()}


def test_cycles_are_found_while_the_window_is_open(qtbot: QtBot) -> None:
    collector = Collector()
    collector.begin()
    _Knot.deleted_on.clear()

    knots = [_Knot() for _ in range(_MANY)]
    knots.clear()

    qtbot.waitUntil(lambda: _Knot.deleted_on == {threading.get_ident()})
    gc.unfreeze()
