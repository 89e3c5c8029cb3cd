"""Makes the blanks of a batch beside the window, sends them to paper or file, and only then records them as printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.models.dataclass import dataclass
from app.models.papers import PaperBatch
from app.progress import CancelToken, Progress
from app.services.changed import Changed
from app.services.documents import Blanks
from app.services.documents_file import save_document
from app.ui.ask import Answer, ask
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.jobs import Lane
from app.ui.printing.paper_out import print_pages
from app.ui.screens.paper.words import range_text

_SUFFIX = ".pdf"

Deliver = Callable[[bytes, Progress, CancelToken], object]
"""Brings a PDF to where it was wanted; called away from the window."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A batch whose numbers are handed out, with its document; ``again`` when it was recorded before."""

    batch: PaperBatch
    blanks: Blanks
    again: bool = False


def ask_where(parent: QWidget, name: str, *, to_file: bool) -> Deliver | None:
    """Ask for a file or a printer; None when the user thought better of it."""
    return _ask_file(parent, name) if to_file else _ask_printer(parent, name)


def ask_target(parent: QWidget, name: str) -> Deliver | None:
    """Ask whether to print or to save, then where; None when the user thought better of it."""
    answer = ask(
        parent.window(),
        translate("Paper", "Print once more?"),
        translate("Paper", "The numbers stay the same. Throw away the papers that these replace."),
        [
            Answer("no", translate("Paper", "Cancel")),
            Answer("file", translate("Paper", "Save as PDF…")),
            Answer("printer", translate("Paper", "Print…"), "primary"),
        ],
        "print",
    )
    return None if answer in ("", "no") else ask_where(parent, name, to_file=answer == "file")


def deliver(
    parent: QWidget,
    context: AppContext,
    ready: Ready,
    where: Deliver,
    printed: Callable[[PaperBatch], object] | None = None,
) -> None:
    """Make all forms in one document and bring it to ``where``, with progress and a way to stop; then record it.

    Numbers of a batch that was stopped are left out for ever; nothing else remains of it.
    """
    services, actor = context.services, context.actor

    def work(progress: Progress, cancel: CancelToken) -> None:
        data = ready.blanks.pdf(progress, cancel)
        cancel.raise_if_cancelled()
        where(data, progress, cancel)

    def record(_done: object) -> None:
        if ready.again:
            told(None)
        else:
            context.jobs.run(
                lambda _progress, _cancel: services.papers.record(actor, ready.batch), done=told, owner=parent
            )

    def told(changed: Changed | None) -> None:
        _tell(context, ready)
        if changed is not None:
            context.bus.changed(changed, None)
        if printed is not None:
            printed(ready.batch)

    context.jobs.run(
        work,
        title=lambda: translate("Paper", "Printing blank forms"),
        done=record,
        owner=parent,
        lane=Lane.POOL,
    )


def _tell(context: AppContext, ready: Ready) -> None:
    words = translate("Paper", "Forms printed: {count}. Numbers {numbers}.")
    count = context.formats.number(len(ready.blanks.papers))
    context.notify(words.format(count=count, numbers=range_text(context.formats, ready.batch)))


def _ask_file(parent: QWidget, name: str) -> Deliver | None:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = translate("Paper", "Save the blank forms as PDF")
    kinds = translate("Paper", "PDF documents (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / f"{name}{_SUFFIX}"), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)
    return lambda data, _progress, _cancel: save_document(path, data)


def _ask_printer(parent: QWidget, name: str) -> Deliver | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return lambda data, progress, cancel: print_pages(printer, data, progress, cancel)
