"""An export under way, and what came of it: the files, and that the stick may be taken out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.dataclass import dataclass
from app.progress import CancelToken, Progress
from app.services.exporting import Exported
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.facts import Card, Facts, clear
from app.ui.i18n import Retranslating, translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.snapshot import FOLDER_SETTING
from app.ui.screens.exchange.work_view import WorkView
from app.ui.text import ltr
from app.ui.tokens import GAP

_SIGN = 40
_WIDEST_CHARS = 96


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files that an export wrote, and where."""

    files: tuple[Exported, ...]
    folder: Path


def export_to(
    services: Any,
    codes: Sequence[str],
    folder: Path,
    progress: Progress,
    cancel: CancelToken,
    again: bool = False,
) -> Outcome:
    """Write the files for some readers and remember the folder; called on the database thread."""
    files: list[Exported] = []
    for code in codes:
        files += services.exchange.export(code, folder, progress, cancel, again=again)
    services.desk.settings.put(FOLDER_SETTING, str(folder))
    return Outcome(tuple(files), folder)


class ExportPage(Retranslating, QWidget):
    """Shows progress, then the result; ``finished`` tells that files were written."""

    finished = Signal()
    closed = Signal()

    def __init__(self, context: AppContext, codes: Sequence[str], folder: Path, again: bool = False) -> None:
        super().__init__()
        self._context = context
        self._again = again
        self._codes = tuple(codes)
        self._folder = folder
        self._outcome: Outcome | None = None
        self._error: BaseException | None = None
        self._work = WorkView(context.jobs)
        self._message = EmptyState()
        self._result = QWidget()
        self._files = QVBoxLayout()
        self._heading = PlainLabel(role="title", wrap=True)
        self._sentence = PlainLabel(wrap=True)
        self.done_button = Button(lambda: translate("Exchange", "Done"), "check", "primary", self.closed.emit)
        self.folder_button = Button(
            lambda: translate("Exchange", "Show the folder"), "folder", "", self._open_folder
        )
        self._result_view = QScrollArea()
        self._stack = QStackedWidget()
        self._lay_out()
        self._work.stopped.connect(self.closed)
        self.start()

    @property
    def outcome(self) -> Outcome | None:
        """What was written, None while the export is under way or when it failed."""
        return self._outcome

    def start(self) -> None:
        """Write the files."""
        services, codes, folder, again = self._context.services, self._codes, self._folder, self._again
        job = self._context.jobs.run(
            lambda progress, cancel: export_to(services, codes, folder, progress, cancel, again),
            title=lambda: translate("Exchange", "Export"),
            done=self._show,
            failed=self._fail,
            owner=self,
        )
        self._stack.setCurrentWidget(self._work)
        self._work.follow(job, lambda: translate("Exchange", "Writing the files and reading them back…"))

    def retranslate(self) -> None:
        """Write the result in the language in use."""
        if self._outcome is not None:
            self._write(self._outcome)
        elif self._error is not None:
            self._message.show_message(
                "warning",
                translate("Exchange", "The export did not finish"),
                self._context.message(self._error),
                translate("Exchange", "Try again"),
                self.start,
            )

    def _show(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self.retranslate()
        self._stack.setCurrentWidget(self._result_view)
        self.done_button.setFocus()
        self.finished.emit()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._error = error
        self.retranslate()
        self._stack.setCurrentWidget(self._message)

    def _write(self, outcome: Outcome) -> None:
        clear(self._files)
        if not outcome.files:
            self._heading.setText(translate("Exchange", "There is nothing to send"))
            self._sentence.setText(
                translate("Exchange", "The other side has confirmed everything. No file was written.")
            )
        else:
            self._heading.setText(translate("Exchange", "It is safe to remove the stick"))
            self._sentence.setText(
                translate(
                    "Exchange",
                    "Each file was written, read back and found whole. Keep a copy until the answer has come.",
                )
            )
        for file in outcome.files:
            self._files.addWidget(self._card(file))
        self.folder_button.setVisible(bool(outcome.files))

    def _card(self, file: Exported) -> Card:
        formats = self._context.formats
        facts = [
            (translate("Exchange", "Changes in it"), ltr(formats.number(file.entries))),
            (translate("Exchange", "Photos"), ltr(formats.number(file.blobs)) if file.blobs else ""),
            (translate("Exchange", "Size"), ltr(formats.size(file.size))),
            (translate("Exchange", "Folder"), ltr(str(file.path.parent))),
        ]
        if file.parts > 1:
            part = translate("Exchange", "{part} of {parts}, all of them are needed").format(
                part=ltr(formats.number(file.part)), parts=ltr(formats.number(file.parts))
            )
            facts.insert(0, (translate("Exchange", "File"), part))
        card, shown = Card(ltr(file.path.name)), Facts()
        shown.show_facts(facts)
        card.body.addWidget(shown)
        return card

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP * 2)
        head.addWidget(IconLabel("check", "ok", _SIGN), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(GAP // 2)
        words.addWidget(self._heading)
        words.addWidget(self._sentence)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.done_button)
        foot.addWidget(self.folder_button)
        foot.addStretch(1)
        column = QVBoxLayout(self._result)
        column.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 3)
        column.setSpacing(GAP * 2)
        column.addLayout(head)
        column.addLayout(self._files)
        column.addLayout(foot)
        column.addStretch(1)
        self._result.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_CHARS)
        scroll = self._result_view
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._result)
        self._result.setProperty("page", True)
        for part in (self._work, scroll, self._message):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
