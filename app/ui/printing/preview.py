"""The preview of a document: choose, look, then print it or save it as PDF."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.services.documents import Paper
from app.services.documents_file import save_document
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.i18n import translate
from app.ui.jobs import Job, Lane
from app.ui.printing.choices import PrintChoices
from app.ui.printing.paper_out import print_pages
from app.ui.printing.request import VARIANTS, Request, kind_text, places_of, read_paper
from app.ui.printing.viewer import PdfViewer
from app.ui.text import isolate
from app.ui.tokens import GAP

_SUFFIX = ".pdf"


class PrintPreview(QDialog):
    """Reads the document with each choice, shows it, and sends it to paper or file."""

    def __init__(self, context: AppContext, request: Request, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._paper: Paper | None = None
        self._pdf = b""
        self._job: Job | None = None
        if not request.variant:
            request = replace(request, variant=VARIANTS[request.kind][0])
        self.choices = PrintChoices(request, context.language)
        self.viewer = PdfViewer(context.formats)
        self.message = EmptyState()
        self._stack = QStackedWidget()
        self.print_button = Button(
            lambda: translate("PrintPreview", "Print…"), "print", "primary", self.ask_printer
        )
        self.save_button = Button(
            lambda: translate("PrintPreview", "Save as PDF…"), "save", "", self.ask_file
        )
        self._lay_out()
        self.setWindowTitle(kind_text(request.kind))
        self.choices.chosen.connect(self._read)
        QShortcut(QKeySequence.StandardKey.Print, self, self.ask_printer)
        QShortcut(QKeySequence.StandardKey.Save, self, self.ask_file)
        self._read_places(request)
        self._read(request)

    @property
    def pdf(self) -> bytes:
        """The document in sight as PDF, empty while it is being made."""
        return self._pdf

    def ask_printer(self) -> None:
        """Ask for printer, copies and pages, and print."""
        if not self._pdf:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name())
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.viewer.pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer that has been set up."""
        data = self._pdf
        self._context.jobs.run(
            lambda progress, cancel: print_pages(printer, data, progress, cancel),
            title=lambda: translate("PrintPreview", "Printing"),
            done=self._printed,
            failed=self._print_failed,
            owner=self,
            lane=Lane.POOL,
        )

    def ask_file(self) -> None:
        """Ask where to save, and save."""
        if not self._pdf:
            return
        title = translate("PrintPreview", "Save as PDF")
        kinds = translate("PrintPreview", "PDF documents (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, title, str(_folder() / f"{self._name()}{_SUFFIX}"), kinds)
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Save as a PDF file, whole or not at all."""
        path = path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)
        data = self._pdf
        self._context.jobs.run(
            lambda _progress, _cancel: save_document(path, data),
            title=lambda: translate("PrintPreview", "Saving"),
            done=lambda _none: self._saved(path),
            owner=self,
            lane=Lane.POOL,
        )

    # ---- making the document ---------------------------------------------------------------------------------

    def _read(self, request: Request) -> None:
        if self._job is not None:
            self._job.cancel()
        self._allow(False)
        services, actor = self._context.services, self._context.actor
        name = actor.name if actor is not None else ""
        self._job = self._context.jobs.run(
            lambda _progress, _cancel: read_paper(services, request, name),
            done=self._make,
            failed=self._failed,
            owner=self,
        )

    def _make(self, paper: Paper) -> None:
        self._paper = paper
        self._job = self._context.jobs.run(
            lambda _progress, _cancel: paper.pdf(),
            done=self._show,
            failed=self._failed,
            owner=self,
            lane=Lane.POOL,
        )

    def _show(self, data: bytes) -> None:
        self._pdf = data
        self.viewer.show_pdf(data)
        self._stack.setCurrentWidget(self.viewer)
        self._allow(True)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        heading = translate("PrintPreview", "This document cannot be shown")
        self.message.show_message("warning", heading, self._context.message(error))
        self._stack.setCurrentWidget(self.message)

    def _read_places(self, request: Request) -> None:
        services, lang = self._context.services, self._context.language
        if request.kind == "equipment":
            self._context.jobs.run(
                lambda _progress, _cancel: places_of(services, request, lang),
                done=self.choices.show_places,
                owner=self,
            )

    def _allow(self, ready: bool) -> None:
        if not ready:
            self._pdf = b""
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)

    # ---- what happened ---------------------------------------------------------------------------------------

    def _printed(self, pages: int) -> None:
        shown = self._context.formats.number(pages)
        self._context.notify(
            translate("PrintPreview", "Sent to the printer. Pages: {count}").format(count=shown)
        )
        self.accept()

    def _print_failed(self, error: BaseException) -> None:
        if isinstance(error, GatebookError) and error.code == "printer_failed":
            sentence = translate(
                "PrintPreview", "The printer does not answer. Check that it is on and has paper."
            )
            self._context.notify(sentence, tone="danger")
        elif isinstance(error, GatebookError):
            self._context.fail(error)
        else:
            raise error

    def _saved(self, path: Path) -> None:
        self._context.notify(translate("PrintPreview", "Saved as {name}").format(name=isolate(path.name)))
        self.accept()

    def _name(self) -> str:
        return self._paper.name if self._paper is not None else "Gatebook"

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("topBar")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choices, 1)
        self._stack.addWidget(self.viewer)
        self._stack.addWidget(self.message)
        foot = QFrame()
        foot.setObjectName("saveBar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        row.setSpacing(GAP)
        row.addWidget(Button(lambda: translate("PrintPreview", "Close"), pressed=self.reject))
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(foot)
        self.resize(_comfortable(self))


def _comfortable(dialog: QDialog) -> QSize:
    """Return a size that shows a page well and fits the screen."""
    return QSize(1000, 760).boundedTo(dialog.screen().availableSize() - QSize(40, 60))


def _folder() -> Path:
    """Return where documents of the user are usually kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
