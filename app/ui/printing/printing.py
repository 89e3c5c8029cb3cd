"""Opens the preview for whatever screen asks, and remembers how this user likes the paper."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.ui.context import AppContext
from app.ui.printing.request import Digits, Kind, Request, language_choices


class Printing:
    """What ``context.print_document`` is: called with a kind and an id, it opens the preview."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        self._context = context
        self._window = window
        self._langs: tuple[str, ...] = ()
        self._digits: Digits = context.formats.digits

    def __call__(self, kind: Kind, record_id: str, variant: str = "", langs: tuple[str, ...] = ()) -> None:
        """Show the preview of a document until it is printed, saved or closed; ``langs`` are those of its reader."""
        from app.ui.printing.preview import PrintPreview

        request = self.request(kind, record_id, variant)
        dialog = PrintPreview(
            self._context, replace(request, langs=langs) if langs else request, self._window
        )
        dialog.choices.chosen.connect(self._remember)
        dialog.exec()
        dialog.deleteLater()

    def request(self, kind: Kind, record_id: str, variant: str = "") -> Request:
        """Return what is wanted at first: in the languages and digits of the last time."""
        langs = self._langs or language_choices(self._context.language)[0]
        return Request(kind, record_id, langs, self._digits, variant)

    def _remember(self, request: Request) -> None:
        self._langs, self._digits = request.langs, request.digits
