"""The steps of joining: a request, headquarters' answer, letting a PC in, and the codes that are compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.exchange.codes_dialog import CodesDialog
from app.ui.screens.exchange.enrol_page import ANSWER_SUFFIX, EnrolPage
from app.ui.screens.exchange.snapshot import Snapshot
from app.ui.screens.exchange.words import headquarters
from app.ui.text import isolate

REQUEST_SUFFIX = ".request"


class JoinSteps(QObject):
    """Leads through joining on top of the exchange screen; ``tell`` says that where things stand has changed."""

    let_in = Signal()
    """A PC was let in: what was kept aside from it can be taken."""

    def __init__(
        self,
        screen: Screen,
        snapshot: Callable[[], Snapshot | None],
        folder: Callable[[], str],
        tell: Callable[[], object],
    ) -> None:
        super().__init__(screen)
        self._screen, self._context = screen, screen.context
        self._snapshot, self._folder, self._tell = snapshot, folder, tell

    def ask_request_file(self) -> None:
        """Ask where the request goes, and write it."""
        code = self._context.services.desk.place.code
        title = translate("Join", "Save the request")
        proposed = Path(self._folder()) / f"gatebook-{code}{REQUEST_SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self._screen, title, str(proposed), f"*{REQUEST_SUFFIX}")
        if name:
            self.write_request(Path(name))

    def write_request(self, path: Path) -> None:
        """Write the request of this PC."""
        path = path if path.suffix else path.with_suffix(REQUEST_SUFFIX)
        self._run(
            lambda services: services.exchange.request_join(path),
            lambda _code: self._context.notify(
                translate("Join", "The request is saved as {name}. Now read the code out.").format(
                    name=isolate(path.name)
                )
            ),
        )

    def ask_answer_file(self) -> None:
        """Ask for the answer of headquarters, and take it in."""
        title = translate("Join", "Open the answer of headquarters")
        name, _ = QFileDialog.getOpenFileName(self._screen, title, self._folder(), f"*{ANSWER_SUFFIX}")
        if name:
            self.take_answer(Path(name))

    def take_answer(self, path: Path) -> None:
        """Take the answer of headquarters in."""
        self._run(lambda services: services.exchange.finish_join(path), self._joined)

    def ask_request(self) -> None:
        """Ask for the request of a PC, at headquarters."""
        title = translate("Join", "Open the request of a PC")
        name, _ = QFileDialog.getOpenFileName(self._screen, title, self._folder(), f"*{REQUEST_SUFFIX};;*")
        if name:
            self.read_request(Path(name))

    def read_request(self, path: Path) -> None:
        """Show who asks to be let in."""
        lang = self._context.languages.named

        def read(services: Any) -> tuple[Any, str]:
            request = services.exchange.read_request(path)
            return request, services.desk.reference.label("points", request.point, lang)

        self._run(read, lambda found: self._enrol(path, *found))

    # ---- inside ----------------------------------------------------------------------------------------------

    def _enrol(self, path: Path, request: Any, name: str) -> EnrolPage:
        page = EnrolPage(self._context, path, request, name)
        page.closed.connect(self._screen.close_page)
        page.accepted.connect(self._accepted)
        self._screen.open_page(page, lambda: translate("Join", "Let a PC in"))
        return page

    def _accepted(self, accepted: Any) -> None:
        self._screen.close_page()
        self._tell()
        sentence = translate(
            "Join",
            "Give the file {name} back to the point. After it has been opened there, compare this code by telephone.",
        ).format(name=isolate(accepted.answer.name))
        heading = translate("Join", "{label} is let in").format(label=isolate(accepted.label))
        snapshot = self._snapshot()
        root = snapshot.status.root_code if snapshot is not None else ""
        CodesDialog(self._screen, heading, sentence, root_code=root).open()
        self.let_in.emit()

    def _joined(self, joined: Any) -> None:
        self._tell()
        heading = translate("Join", "This PC has joined {name}").format(name=isolate(joined.deployment))
        sentence = translate(
            "Join",
            "Compare this code with headquarters on the telephone. If it differs, stop, and tell headquarters.",
        )
        CodesDialog(self._screen, heading, sentence, root_code=joined.root_code).open()

    def _run(self, work: Any, done: Any) -> None:
        services = self._context.services
        self._context.jobs.run(lambda _progress, _cancel: work(services), done=done, owner=self._screen)


def show_codes(parent: QWidget, snapshot: Snapshot) -> None:
    """Show the codes of this PC and of the deployment."""
    status = snapshot.status
    place = isolate(snapshot.place) if snapshot.place else headquarters()
    facts = [
        (translate("Join", "Name of the PC"), isolate(snapshot.label)),
        (translate("Join", "Place"), place),
        (translate("Join", "Deployment"), isolate(status.deployment)),
    ]
    heading = translate("Exchange", "Codes of this PC")
    codes = {"device_code": status.device_code, "root_code": status.root_code}
    CodesDialog(parent, heading, "", facts=facts, **codes).open()
