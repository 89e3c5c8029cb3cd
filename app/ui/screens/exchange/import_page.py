"""An import: what is in each file, the user's word, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.dataclass import dataclass
from app.models.paging import Key, Page, Query
from app.progress import CancelToken, Progress
from app.services.changed import Changed
from app.services.importing import ImportResult, Verdict
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.i18n import Retranslating, translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.bundle_contents import BundleContents
from app.ui.screens.exchange.import_columns import import_columns
from app.ui.screens.exchange.receipt_card import ReceiptCard
from app.ui.screens.exchange.words import verdict_pill, verdict_sentence
from app.ui.screens.exchange.work_view import WorkView
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import ltr
from app.ui.tokens import GAP, icon_of


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the files, and how many changes of this place the other side confirmed with them."""

    results: tuple[ImportResult, ...]
    confirmed: int = 0


def preview(services: Any, paths: Sequence[Path], cancel: CancelToken) -> Imported:
    """Look into the files; called on the database thread."""
    return Imported(tuple(services.exchange.preview(paths, cancel)))


def take_in(services: Any, paths: Sequence[Path], progress: Progress, cancel: CancelToken) -> Imported:
    """Import the files; called on the database thread."""
    before = services.exchange.status().unacknowledged
    results = services.exchange.import_files(paths, progress, cancel)
    return Imported(tuple(results), max(0, before - services.exchange.status().unacknowledged))


class ImportPage(Retranslating, QWidget):
    """Previews at once, imports when told to, and then says what happened to each file."""

    imported = Signal(object)
    """What changed, as a ``Changed``, after files were taken in."""
    closed = Signal()

    def __init__(self, context: AppContext, paths: Sequence[Path]) -> None:
        super().__init__()
        self._context = context
        self._paths = tuple(paths)
        self._found = Imported(())
        self._done = False
        self._error: BaseException | None = None
        self._work = WorkView(context.jobs)
        self._message = EmptyState()
        self._list_page = QWidget()
        self._heading = PlainLabel(role="heading", wrap=True)
        self._sentence = PlainLabel(wrap=True)
        self.files = self._panel()
        self._sign = IconLabel("info", "muted")
        self._told = PlainLabel(wrap=True)
        self.contents = BundleContents(context)
        self.receipt = ReceiptCard(context.languages)
        self.import_button = Button(lambda: translate("Exchange", "Import"), "import", "primary", self.start)
        self.close_button = Button(lambda: translate("Exchange", "Cancel"), pressed=self.closed.emit)
        self._stack = QStackedWidget()
        self._lay_out()
        self._work.stopped.connect(self.closed)
        self.files.selection_changed.connect(self._tell)
        self._look()

    @property
    def results(self) -> tuple[ImportResult, ...]:
        """What is known of each file."""
        return self._found.results

    def start(self) -> None:
        """Import the files that bring something."""
        self.contents.look_into(None)
        services, paths = self._context.services, [result.path for result in self._worth_importing()]
        job = self._context.jobs.run(
            lambda progress, cancel: take_in(services, paths, progress, cancel),
            title=lambda: translate("Exchange", "Import"),
            done=self._show_outcome,
            failed=self._fail,
            owner=self,
        )
        self._stack.setCurrentWidget(self._work)
        self._work.follow(job, lambda: translate("Exchange", "Importing…"))

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        if self._error is not None:
            self._message.show_message(
                "warning",
                translate("Exchange", "The import stopped"),
                self._context.message(self._error),
                translate("Exchange", "Try again"),
                self._look,
            )
        self._write_heading()
        self._tell()

    # ---- work ------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        services, paths = self._context.services, self._paths
        self._error = None
        job = self._context.jobs.run(
            lambda _progress, cancel: preview(services, paths, cancel),
            done=self._show_preview,
            failed=self._fail,
            owner=self,
        )
        self._stack.setCurrentWidget(self._work)
        self._work.follow(job, lambda: translate("Exchange", "Looking into the files…"))

    def _show_preview(self, found: Imported) -> None:
        self._found, self._done = found, False
        self._show_list()
        (self.import_button if self._worth_importing() else self.close_button).setFocus()

    def _show_outcome(self, outcome: Imported) -> None:
        fresh = {result.path: result for result in outcome.results}
        kept = tuple(fresh.pop(result.path, result) for result in self._found.results)
        self._found, self._done = Imported((*kept, *fresh.values()), outcome.confirmed), True
        self._show_list()
        self.close_button.setFocus()
        tables = frozenset[str]().union(*(result.tables for result in outcome.results))
        self.imported.emit(Changed(tables | {"exchange"}))

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._error = error
        self.retranslate()
        self._stack.setCurrentWidget(self._message)

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._list_page)
        self.files.refresh()
        self.retranslate()

    def _worth_importing(self) -> list[ImportResult]:
        """Return all files but the refused: one without changes may still confirm what was sent from here."""
        return [result for result in self._found.results if result.verdict is not Verdict.REFUSED]

    # ---- words -----------------------------------------------------------------------------------------------

    def _write_heading(self) -> None:
        worth = self._worth_importing()
        self.import_button.setVisible(bool(worth) and not self._done)
        self.close_button.show_words(
            (lambda: translate("Exchange", "Done"))
            if self._done
            else (lambda: translate("Exchange", "Cancel"))
            if worth
            else (lambda: translate("Exchange", "Close"))
        )
        if self._done:
            self._heading.setText(translate("Exchange", "The import is finished"))
            self._sentence.setText(self._summary())
        elif worth:
            self._heading.setText(translate("Exchange", "These files were found"))
            self._sentence.setText(
                translate(
                    "Exchange", "Nothing has been imported yet. Each file is taken in whole or not at all."
                )
            )
        else:
            self._heading.setText(translate("Exchange", "There is nothing to import"))
            self._sentence.setText(translate("Exchange", "No file among these can be taken in."))

    def _summary(self) -> str:
        formats, results = self._context.formats, self._found.results
        taken = [result for result in results if result.verdict is Verdict.IMPORTED]
        refused = [result for result in results if result.verdict is Verdict.REFUSED]
        parts = [
            translate("Exchange", "Files imported: {files}. New changes: {changes}.").format(
                files=ltr(formats.number(len(taken))),
                changes=ltr(formats.number(sum(result.fresh for result in taken))),
            )
        ]
        if refused:
            parts.append(
                translate("Exchange", "Refused: {count}.").format(count=ltr(formats.number(len(refused))))
            )
        if self._found.confirmed:
            parts.append(
                translate(
                    "Exchange", "Headquarters has confirmed that it has more changes of this point: {count}."
                ).format(count=ltr(formats.number(self._found.confirmed)))
            )
        return " ".join(parts)

    def _tell(self) -> None:
        """Say in a sentence what is to be known of the selected file, or of the first one that was refused."""
        given = [result for result in self.files.selected() or self._found.results if result.receipt_code]
        self.receipt.show_code(*(given[0].receipt_code, given[0].path.name) if given else ("", ""))
        chosen = self.files.selected() or [
            result for result in self._found.results if result.verdict is Verdict.REFUSED
        ]
        self.contents.look_into(self._to_look_into())
        if not chosen:
            self._sign.show_icon("info", "muted")
            self._told.setText(translate("Exchange", "Choose a file to read what is known of it."))
            return
        state, _ = verdict_pill(chosen[0])
        self._sign.show_icon(icon_of(state), "danger" if state == "failed" else "muted")
        sentence = self._sentence_of(chosen[0])
        self._told.setText(f"{ltr(chosen[0].path.name)}: {sentence}")

    def _to_look_into(self) -> Path | None:
        """Return the file whose contents are worth showing: the selected one, or the only one, before the import."""
        shown = self.files.selected() or self._found.results
        kinds = (Verdict.NEW, Verdict.NOTHING_NEW)
        return shown[0].path if len(shown) == 1 and not self._done and shown[0].verdict in kinds else None

    def _sentence_of(self, result: ImportResult) -> str:
        refusal = self._context.message(result.error) if result.error is not None else ""
        return verdict_sentence(result, refusal, self._context.formats)

    # ---- parts -----------------------------------------------------------------------------------------------

    def _panel(self) -> ListPanel:
        empty = EmptyWords(
            "inbox",
            lambda: translate("Exchange", "No exchange files"),
            lambda: translate("Exchange", "Exchange files end in .gbk. There is none in what was chosen."),
        )
        columns = import_columns(self._context.formats, self._sentence_of)
        panel = ListPanel(
            self._context,
            columns,
            self._fetch,
            lambda row: str(row.path),
            empty,
            counted=lambda: translate("Exchange", "Files: {count}"),
        )
        panel.filters.hide()
        return panel

    def _fetch(self, _query: Query, _after: Key | None) -> Page[ImportResult]:
        return Page(self._found.results, None)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, 0)
        head.setSpacing(GAP // 2)
        head.addWidget(self._heading)
        head.addWidget(self._sentence)
        telling = QHBoxLayout()
        telling.setContentsMargins(GAP * 2, 0, GAP * 2, GAP)
        telling.setSpacing(GAP)
        telling.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        telling.addWidget(self._told, 1)
        contents = QHBoxLayout()
        contents.setContentsMargins(GAP * 2, 0, GAP * 2, GAP)
        contents.addWidget(self.contents)
        receipt = QHBoxLayout()
        receipt.setContentsMargins(GAP * 2, 0, GAP * 2, GAP)
        receipt.addWidget(self.receipt)
        foot = QFrame()
        foot.setObjectName("saveBar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.import_button)
        page = QVBoxLayout(self._list_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self.files, 1)
        page.addLayout(telling)
        page.addLayout(contents)
        page.addLayout(receipt)
        page.addWidget(foot)
        for part in (self._work, self._list_page, self._message):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
