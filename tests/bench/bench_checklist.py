"""A checklist of 200 items opens and scrolls: processor time of the window's thread against 200 plain labels."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.models.records import Put
from app.models.template_doc import document_of
from app.services.publishing import exact
from app.services.xlsform_import import read_form
from app.ui.collector import rest
from app.ui.lasting_singletons import keep_singletons
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.run_page import RunPage
from tests.bench.ratio import ROUNDS, tell
from tests.gui.screens.checklist_window import Desk, close_desk, make_desk
from tests.unit.services.forms import workbook

pytestmark = pytest.mark.bench
ITEMS = 200
LANGUAGES = ("English (en)", "Arabic (ar)", "Kurdish (ckb)", "Turkish (tr)", "Persian (fa)")
_PEER = "QScrollArea of 200 QLabels that wrap"
_STEP = 120
"""Pixels of one notch of a wheel."""


def _labels(number: int) -> list[str]:
    return [
        f"Barrier {number} stands, its lamp burns and nothing hides it from the road",
        f"الحاجز {number} قائم ومصباحه مضاء ولا شيء يحجبه عن الطريق",
        f"بەربەستی {number} وەستاوە و گڵۆپەکەی دادەگیرسێت و هیچ شتێک نایشارێتەوە",
        f"Bariyer {number} duruyor, lambası yanıyor ve yoldan görünüyor",
        f"مانع {number} برپاست و چراغ آن روشن است و از جاده دیده می‌شود",
    ]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    keep_singletons()
    rest()
    made = make_desk(qapp, tmp_path / "home", "ar")
    made.show("checklists")
    yield made
    close_desk(made)


@pytest.fixture
def long_one(desk: Desk) -> str:
    """Publish a form of 200 items whose labels are in five languages; return its version."""
    titles = ["type", "name", *(f"label::{lang}" for lang in LANGUAGES), "required"]
    rows = [["select_one yn", f"b{n}", *_labels(n), "yes"] for n in range(1, ITEMS + 1)]
    choices = [["list_name", "name", "label::English (en)"], ["yn", "yes", "Yes"], ["yn", "no", "No"]]
    template = read_form(workbook([titles, *rows], choices), "long").template
    values = {
        "code": template.code,
        "version": template.version,
        "doc": exact(document_of(template)),
        "published": "x",
    }
    desk.services.desk.store.save("hq", [Put("template", template.id, values)], audience="all")
    return template.id


def _until(done: Callable[[], object]) -> float:
    """Work on events until something is so; return the seconds of the processor that this thread took."""
    began, ends = time.thread_time(), time.monotonic() + 60
    while not done():
        assert time.monotonic() < ends
        QApplication.processEvents()
    return time.thread_time() - began


def _scroll(area: QScrollArea) -> list[float]:
    """Scroll to the end as with a wheel; return the seconds of each step."""
    bar, found = area.verticalScrollBar(), []
    while bar.value() < bar.maximum():
        began = time.thread_time()
        bar.setValue(bar.value() + _STEP)
        QApplication.processEvents()
        found.append(time.thread_time() - began)
    return found


def _open(desk: Desk, painted: list[object], template: str) -> tuple[float, list[float]]:
    run = desk.start(template, zone=str(time.monotonic_ns()))
    screen = desk.window.screen_of("checklists")
    painted.clear()
    began = time.thread_time()
    screen.open_run(run)
    _until(lambda: painted)
    opened = time.thread_time() - began
    page = desk.window.findChild(RunPage)
    # At once, while rows are still being made.
    steps = _scroll(page.body)
    page.closed.emit()
    desk.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return opened, steps


class _Painted(QLabel):
    """Says that it was painted."""

    def __init__(self, text: str, told: list[object]) -> None:
        super().__init__(text)
        self._told = told
        self.setWordWrap(True)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        self._told.append(self)


def _open_floor(painted: list[object]) -> tuple[float, list[float]]:
    painted.clear()
    began = time.thread_time()
    area, page = QScrollArea(), QWidget()
    layout = QVBoxLayout(page)
    for number in range(1, ITEMS + 1):
        layout.addWidget(_Painted(_labels(number)[1], painted))
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(1180, 760)
    area.show()
    _until(lambda: painted)
    opened = time.thread_time() - began
    steps = _scroll(area)
    area.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return opened, steps


def test_a_checklist_of_200_items_in_five_languages_opens_and_scrolls(
    desk: Desk, long_one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[object] = []
    paint = ItemRow.paintEvent

    def told(row: ItemRow, event: object) -> None:
        paint(row, event)
        painted.append(row)

    monkeypatch.setattr(ItemRow, "paintEvent", told)
    ours, floor = [], []
    for number in range(ROUNDS + 1):
        pair = _open(desk, painted, long_one), _open_floor(painted)
        if number:
            ours.append(pair[0])
            floor.append(pair[1])
    _tell_opening([[opened for opened, _ in runs] for runs in (ours, floor)])
    _tell_scrolling([[steps for _, steps in runs] for runs in (ours, floor)])


def _tell_opening(opened: list[list[float]]) -> None:
    best, median = [min(one) for one in opened], [statistics.median(one) for one in opened]
    name = "checklist of 200 items, open to first painting"
    tell(f"{name}, best", *best, _PEER, "<= 100 ms", rows=ITEMS, ms=_ms(best[0]))
    tell(f"{name}, median", *median, _PEER, "<= 100 ms", rows=ITEMS, ms=_ms(median[0]))


def _tell_scrolling(runs: list[list[list[float]]]) -> None:
    """Tell what one step takes: a hitch is the longest of them, not all together."""
    name = "checklist of 200 items, a step of scrolling right after it opened"
    every = [sorted(step for steps in one for step in steps) for one in runs]
    median = [statistics.median(steps) for steps in every]
    most = [steps[int(len(steps) * 0.95)] for steps in every]
    worst = [statistics.median(max(steps) for steps in one) for one in runs]
    for words, pair in (
        ("median", median),
        ("95th percentile", most),
        ("slowest, median of rounds", worst),
        ("slowest of all", [steps[-1] for steps in every]),
    ):
        tell(f"{name}, {words}", *pair, _PEER, "<= 16 ms", rows=ITEMS, ms=_ms(pair[0]))


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
