"""Every screen with its main pages and dialogs, in every language and the rehearsal of long words, large and small."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.models.actions import ActionStatus
from app.models.people import Actor, Role
from app.paths import Home
from app.services.demo.making import make_demo
from app.services.setup import init_point
from app.ui.application import Preferences, Shell
from app.ui.i18n import direction_of
from app.ui.messages import message
from app.ui.printing.preview import PrintPreview
from app.ui.printing.request import Request
from app.ui.screen_list import screens_for
from app.ui.screens.actions.pages import open_action
from app.ui.screens.sign_in.first_gate import FirstGate
from app.ui.screens.sign_in.lock_gate import LockGate
from app.ui.screens.sign_in.set_up_gate import SetUpGate
from app.ui.screens.sign_in.sign_in_gate import SignInGate
from app.ui.session import Session
from app.ui.theme import load_fonts
from tests.gui.fitting import cut_words, top_window, wrong_way

LARGE, SMALL = (1180, 740), (700, 520)
LOOKS = [
    ("en", LARGE, "light"),
    ("en", SMALL, "contrast"),
    ("ar", LARGE, "dark"),
    ("ar", SMALL, "light"),
    ("ckb", LARGE, "contrast"),
    ("ckb", SMALL, "dark"),
    ("qps", LARGE, "light"),
    ("qps", SMALL, "dark"),
]
SOME = [LOOKS[place] for place in (0, 3, 5, 6, 7)]
PATIENCE = 20.0
_TURNS = 15

# Under a translator written in Python, as the rehearsal's is, Qt finds no room for any picture.
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "Rejecting image as it exceeds", extend=True
)


def each(looks: Sequence[tuple[str, tuple[int, int], str]]) -> pytest.MarkDecorator:
    """Walk once for each look."""
    names = [f"{lang}-{size[0]}-{theme}" for lang, size, theme in looks]
    return pytest.mark.parametrize("walk_on", looks, ids=names, indirect=True)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Homes of headquarters and a point with one day of work."""
    folder = tmp_path_factory.mktemp("homes") / "demo"
    make_demo(folder, points=1, days=1, seed=3)
    return folder


@pytest.fixture(scope="module", autouse=True)
def _own_font(qapp: QApplication) -> Iterator[None]:
    """Measure words in the font of the program."""
    before = qapp.font()
    load_fonts(qapp)
    yield
    qapp.setFont(before)


class Walk:
    """A window on a home; everything it is shown is looked at."""

    def __init__(self, app: QApplication, home: Home, look: tuple[str, tuple[int, int], str]) -> None:
        self.lang, size, theme = look
        self.shell = Shell(app, Preferences(self.lang, theme), message)
        self.session = Session(self.shell, home, screens_for, app)
        self.window = self.shell.window
        self.found: list[str] = []
        self.window.resize(*size)
        self.window.show()
        self.session.begin()

    def until(self, condition: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < ends
            QTest.qWait(2)

    def settle(self) -> None:
        QTest.qWait(3)
        self.until(lambda: not self.shell.context.jobs.running)
        QTest.qWait(3)

    def look(self, place: str, window: QWidget | None = None) -> None:
        self.settle()
        shown = window or self.window
        self.found += [f"{place}: {what}" for what in _cut_at_last(shown)]
        wrong = wrong_way(shown, direction_of(self.lang))
        self.found += [f"{place}: wrong way {what}" for what in wrong]

    def gate(self, kind: type[QWidget]) -> None:
        self.until(lambda: isinstance(self.window._gate, kind))
        self.look(kind.__name__)

    def enter(self, role: Role, point: str = "") -> None:
        self.session.enter(Actor("u-walk", "هێمن عومەر", role, point, lang=self.lang))
        self.until(lambda: not self.window.gate_is_up)
        self.settle()

    def screen(self, key: str) -> Any:
        assert self.window.open_screen(key)
        self.look(key)
        return self.window.screen_of(key)

    def page(self, screen: Any, place: str) -> None:
        self.look(place)
        screen.close_page()

    def dialog(self, place: str, act: Callable[[], object]) -> None:
        """Do what opens a dialog, look at it and turn away, whether the call waits for it or not."""
        seen: list[QWidget] = []

        def turn_away() -> None:
            dialog = top_window()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(10, turn_away)
                return
            seen.append(dialog)
            self.found += [f"{place}: {what}" for what in _cut_at_last(dialog)]
            dialog.reject()

        QTimer.singleShot(0, turn_away)
        act()
        self.until(lambda: bool(seen) and top_window() is None)
        self.settle()

    def close(self) -> None:
        self.settle()
        self.window.clear_screens()
        self.window.lower_gate()
        QTest.qWait(1)
        self.session._close()
        self.shell.context.languages.use("en")
        self.shell.context.theme.use("light")
        self.window.deleteLater()
        self.shell.deleteLater()
        QTest.qWait(1)


@pytest.fixture
def walk_on(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Callable[[Path], Walk]]:
    walks = []

    def start(folder: Path) -> Walk:
        walks.append(Walk(qapp, Home(folder), request.param))
        return walks[-1]

    yield start
    for walk in walks:
        walk.close()


@each(LOOKS)
def test_the_screens_of_a_point_have_room_for_their_words(walk_on, demo: Path):
    walk = walk_on(demo / "SLM")
    walk.gate(SignInGate)
    walk.enter(Role.SUPERVISOR, "SLM")
    walk.screen("today")
    _checklists(walk)
    _equipment(walk)
    _training(walk)
    _people(walk)
    _exchange(walk)
    _reports(walk)
    _settings(walk)
    walk.session.lock()
    walk.gate(LockGate)
    assert not walk.found, "\n".join(walk.found)


@each(SOME)
def test_the_screens_of_headquarters_have_room_for_their_words(walk_on, demo: Path):
    walk = walk_on(demo / "hq")
    walk.gate(SignInGate)
    walk.enter(Role.ADMINISTRATOR)
    for key in ("today", "checklists", "equipment", "training", "people"):
        walk.screen(key)
    _exchange(walk)
    _reports(walk)
    _settings(walk)
    assert not walk.found, "\n".join(walk.found)


@each(SOME)
def test_the_first_pages_have_room_for_their_words(walk_on, tmp_path: Path):
    walk = walk_on(tmp_path / "none")
    walk.gate(SetUpGate)
    init_point(Home(tmp_path / "new"), "SLM")
    walk.session._home = Home(tmp_path / "new")
    walk.session.begin()
    walk.gate(FirstGate)
    assert not walk.found, "\n".join(walk.found)


def _cut_at_last(window: QWidget) -> list[str]:
    """Return the words that are cut once the layout has come to rest; Qt takes a few turns for wrapped words."""
    found = cut_words(window)
    for _ in range(_TURNS):
        if not found:
            break
        QTest.qWait(20)
        found = cut_words(window)
    return found


def _checklists(walk: Walk) -> None:
    screen = walk.screen("checklists")
    walk.dialog("start", screen.start)
    run = screen.panel.model.row(0)
    screen.open_run(run.id)
    walk.page(screen, "run")
    preview = PrintPreview(walk.shell.context, Request("checklist", run.id, ("ar",)), walk.window)
    preview.show()
    walk.settle()
    walk.found += [f"print: {what}" for what in _cut_at_last(preview)]
    preview.close()
    preview.deleteLater()
    _actions(walk, screen)


def _actions(walk: Walk, screen: Any) -> None:
    tab = screen.tabs.show_tab("actions")
    walk.look("actions")
    walk.dialog("new action", tab.open_new)
    context, values = (
        walk.shell.context,
        {"title": "مولدة المنفذ لا تعمل", "due": "2026-01-02", "post": "it_officer"},
    )
    action = context.services.actions.open(context.actor, values).id
    view = open_action(screen, context, action)
    walk.look("action")
    walk.dialog("change action", view.steps.change)
    walk.dialog("pass up", lambda: view.steps.step(ActionStatus.ESCALATED))
    screen.close_page()


def _equipment(walk: Walk) -> None:
    screen = walk.screen("equipment")
    asset = screen.assets.panel.model.row(0)
    screen.open_asset(asset)
    walk.page(screen, "asset")
    walk.dialog("write off", lambda: screen.asset_actions.write_off(asset))
    screen.receive_asset()
    walk.page(screen, "receive")
    screen.tabs.setCurrentIndex(1)
    walk.look("stock")
    screen.open_stock(screen.stock.panel.model.row(0))
    walk.page(screen, "consumable")
    walk.dialog("places", screen.open_locations)


def _training(walk: Walk) -> None:
    screen = walk.screen("training")
    screen.open_session(screen.list.model.row(0))
    walk.page(screen, "register")
    screen.new_session()
    walk.page(screen, "new session")


def _people(walk: Walk) -> None:
    screen = walk.screen("people")
    screen.open_person(screen.list.model.row(0))
    walk.page(screen, "person")
    walk.dialog("new person", screen.new_person)


def _exchange(walk: Walk) -> None:
    screen = walk.screen("exchange")
    walk.dialog("codes", screen.show_codes)
    walk.dialog("target", screen.start_export)
    for name in ("tray", "outbox", "conflicts", "problems"):
        screen.show_side(name)
        walk.page(screen, name)


def _reports(walk: Walk) -> None:
    screen = walk.screen("reports")
    for place, page in enumerate(screen.pages):
        screen.tabs.setCurrentIndex(place)
        page.card.chart.setFocus()
        walk.look(f"reports {place}")


def _settings(walk: Walk) -> None:
    screen = walk.screen("settings")
    for tab in range(screen.tabs.count()):
        screen.tabs.setCurrentIndex(tab)
        walk.look(f"settings {tab}")
    walk.dialog("keys", walk.window.show_keys)
