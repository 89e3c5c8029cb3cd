"""One run of the window: opens the records, lets people in, locks when nobody is there, and lets them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app import log
from app.errors import GatebookError, Refused
from app.models.dataclass import dataclass
from app.models.values import LocalText
from app.paths import Home
from app.progress import CancelToken, Progress
from app.ui.application import Preferences, Shell
from app.ui.bus import Changed
from app.ui.conflict_link import leading_in
from app.ui.exchange_watch import ExchangeWatch
from app.ui.idle import IdleWatch
from app.ui.jobs import Job
from app.ui.late_printing import LatePrinting
from app.ui.preload import Preload
from app.ui.record_opening import opening_in
from app.ui.saving_pause import SavingPause
from app.ui.screen import ScreenSpec
from app.ui.user_box import Who

# Gates and services are imported where they are used: before the first painting none of them is needed, and of the
# gates most runs of the program show one.
if TYPE_CHECKING:
    from app.models.people import Actor
    from app.services.choices import Choices
    from app.services.gatebook import Gatebook
    from app.ui.context import AppContext
    from app.ui.screens.sign_in.gate import GatePage

Specs = Callable[[Shell], Sequence[ScreenSpec]]
"""Makes the list of screens for the signed-in user."""

_PATIENCE_MS = 250
"""Records that open faster than this need no page that says so."""

_CHANNELS_MS = 20_000
"""When the window looks after the channels for the first time: long after the first list is there."""

_log = log.logger("session")


@dataclass(frozen=True, slots=True)
class _Opened:
    """What the first look at the records tells."""

    book: Gatebook
    place: LocalText
    needs_first: bool
    idle_minutes: int


class Session(QObject):
    """Leads from gate to gate and holds the open records."""

    def __init__(self, shell: Shell, home: Home, specs: Specs, app: QApplication) -> None:
        super().__init__(shell)
        self._shell, self._home, self._specs = shell, home, specs
        self._context, self._window = shell.context, shell.window
        self._preload = Preload(self)
        self._place = LocalText()
        self._minutes = 0
        self._idle = IdleWatch(app, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._say_opening)
        self._opening: Job | None = None
        self._pause = SavingPause(self._context, self)
        self.exchange = ExchangeWatch(self._context, self._window)
        self._context.print_document = LatePrinting(self._context, self._window)
        self._context.show_conflicts = leading_in(self._window)
        self._context.show_record = opening_in(self._window, self._context)
        self._connect(app)

    # ---- opening ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Open the records in the background, or ask where this PC stands when there are none."""
        self._patience.start()
        home = self._home
        self._opening = self._context.jobs.run(
            lambda progress, cancel: _open(home, progress, cancel),
            done=self._on_opened,
            failed=self._on_failed,
            owner=self,
        )

    def _say_opening(self) -> None:
        from app.ui.screens.sign_in.message_gate import MessageGate

        self._show(MessageGate(self._context, job=self._opening))

    def _ask_place(self) -> None:
        from app.services.first_start import points_to_choose, set_up
        from app.ui.screens.sign_in.set_up_gate import SetUpGate

        home = self._home
        gate = SetUpGate(self._context, points_to_choose(), lambda values: set_up(home, values))
        gate.done.connect(self.begin)
        self._show(gate)

    def _on_opened(self, opened: _Opened) -> None:
        self._patience.stop()
        self._context.services = opened.book
        _log.info("opened the records of %s", opened.book.desk.place.code)
        self._place = opened.place
        self._minutes = opened.idle_minutes
        QTimer.singleShot(_CHANNELS_MS, self, lambda: _start_channels(self._context))
        if opened.needs_first:
            self._ask_first()
        else:
            self.show_sign_in()

    def _ask_first(self) -> None:
        from app.ui.screens.sign_in.first_gate import FirstGate

        gate = FirstGate(self._context, self._place)
        gate.made.connect(self._on_first)
        self._show(gate)

    def _on_failed(self, error: BaseException) -> None:
        from app.ui.screens.sign_in.message_gate import MessageGate

        self._patience.stop()
        if not isinstance(error, GatebookError):
            raise error
        if isinstance(error, Refused) and error.code == "home_not_set_up":
            self._ask_place()
            return
        _log.info("could not open the records: %s", error)
        gate = MessageGate(self._context, error)
        gate.again.connect(self.begin)
        self._show(gate)

    def _on_first(self, actor: Actor, code: str) -> None:
        self._show_code(code, lambda: self.enter(actor))

    def _show_code(self, code: str, then: Callable[[], None]) -> None:
        from app.ui.screens.sign_in.code_gate import CodeGate

        gate = CodeGate(self._context, code, self._place)
        gate.kept.connect(then)
        self._show(gate)

    # ---- in and out ------------------------------------------------------------------------------------------

    def show_sign_in(self) -> None:
        """Ask who is there."""
        from app.ui.screens.sign_in.sign_in_gate import SignInGate

        gate = SignInGate(self._context, self._place)
        gate.signed_in.connect(self.enter)
        gate.forgotten.connect(self._show_recovery)
        self._show(gate)
        self._preload.start()

    def enter(self, actor: Actor) -> None:
        """Show the screens of a user who has signed in, in the user's language."""
        _log.info("signed in: %s", actor.id)
        self._preload.stop()
        self._context.actor = actor
        choices = self._choices()
        self._context.jobs.run(
            lambda _progress, _cancel: choices.language_of(actor), done=self._on_language, owner=self
        )

    def lock(self) -> None:
        """Cover the work, which stays as it is."""
        from app.ui.screens.sign_in.lock_gate import LockGate

        actor = self._context.actor
        if actor is None or self._window.gate_is_up:
            return
        self._idle.rest()
        gate = LockGate(self._context, self._place, actor)
        gate.unlocked.connect(self._unlock)
        gate.sign_out_wanted.connect(self.sign_out)
        self._show(gate)

    def sign_out(self) -> None:
        """Let the user go, after a form with unsaved words has had its say."""
        if self._context.actor is None or not self._window.may_leave():
            return
        self._leave()

    def _leave(self) -> None:
        self._idle.rest()
        self._context.actor = None
        self.exchange.forget()
        self._window.clear_screens()
        self.show_sign_in()

    def _on_language(self, lang: str) -> None:
        self._shell.prefer(language=lang)
        self._window.set_screens(self._specs(self._shell))
        self._window.lower_gate()
        self._show_who()
        self._idle.watch(self._minutes)
        self.exchange.look_later()

    def _unlock(self) -> None:
        self._window.lower_gate()
        self._idle.watch(self._minutes)

    def _show_recovery(self) -> None:
        from app.ui.screens.sign_in.recovery_gate import RecoveryGate

        gate = RecoveryGate(self._context, self._place)
        gate.turned_back.connect(self.show_sign_in)
        gate.recovered.connect(lambda code: self._show_code(code, self.show_sign_in))
        self._show(gate)

    # ---- within ----------------------------------------------------------------------------------------------

    def _show(self, gate: GatePage) -> None:
        gate.language_chosen.connect(lambda lang: self._shell.prefer(language=lang))
        self._window.show_gate(gate)

    def _choices(self) -> Choices:
        from app.services.choices import Choices

        return Choices(self._context.services.desk.settings)

    def _show_who(self) -> None:
        from app.ui.role_names import role_name

        actor = self._context.actor
        if actor is not None:
            place = self._place.get(self._context.languages.named)
            self._window.show_user(Who(actor.name, role_name(actor.role), place))

    def _on_preferences(self, preferences: Preferences) -> None:
        actor = self._context.actor
        self._show_who()
        if actor is not None and not self._window.gate_is_up:
            choices = self._choices()
            lang = preferences.language
            self._context.jobs.run(lambda _progress, _cancel: choices.keep_language(actor, lang))
            self.exchange.look_soon()

    def _on_change(self, change: Changed, _initiator: object) -> None:
        self._window.status.show_saved(datetime.now().astimezone())
        self.exchange.look_soon()
        if self._context.actor is not None and change.kinds & {"user", "setting"}:
            self._look_at_user()

    def _look_at_user(self) -> None:
        actor, choices, accounts = self._context.actor, self._choices(), self._context.services.accounts
        self._context.jobs.run(
            lambda _progress, _cancel: (accounts.current(actor), choices.idle_minutes()),
            done=self._on_user,
            owner=self,
        )

    def _on_user(self, found: tuple[Actor | None, int]) -> None:
        if self._context.actor is None:
            return
        actor, self._minutes = found
        if actor is None:
            self._leave()
            return
        self._context.actor = actor
        self._show_who()
        if not self._window.gate_is_up:
            self._idle.watch(self._minutes)

    def _export(self) -> None:
        """Lead to the exchange and on to the export."""
        from app.ui.screens.exchange import KEY
        from app.ui.screens.exchange.screen import ExchangeScreen

        if self._window.gate_is_up or not self._window.open_screen(KEY):
            return
        screen = self._window.screen_of(KEY)
        if isinstance(screen, ExchangeScreen):
            screen.begin_export()

    def _close(self) -> None:
        """Close the records once no job can touch them any more."""
        self._context.jobs.shut_down()
        if self._context.opened is not None:
            self._context.opened.close()
            self._context.opened = None
            _log.info("closed the records")

    def _connect(self, app: QApplication) -> None:
        self._window.lock_requested.connect(self.lock)
        self._window.sign_out_requested.connect(self.sign_out)
        self._window.export_requested.connect(self._export)
        self._idle.idle.connect(self.lock)
        self._context.bus.happened.connect(self._on_change)
        self._shell.preferences_changed.connect(self._on_preferences)
        app.aboutToQuit.connect(self._close)


def _start_channels(context: AppContext) -> None:
    """Let files travel by themselves from now on, where a channel is set up."""
    from app.ui.screens.exchange.channel_rounds import rounds_of

    rounds_of(context).start()


def _open(home: Home, progress: Progress, cancel: CancelToken) -> _Opened:
    from app.services.choices import Choices
    from app.services.gatebook import open_gatebook

    book = open_gatebook(home, progress=progress, cancel=cancel)
    place = book.desk.place
    term = book.desk.reference.term("points", place.code)
    name = term.name if term is not None else LocalText(place.label, place.label, place.label)
    minutes = Choices(book.desk.settings).idle_minutes()
    return _Opened(book, name, not book.has_users, minutes)
