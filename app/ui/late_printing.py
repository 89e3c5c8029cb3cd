"""The preview of documents, loaded when the first one is asked for: a start of the program needs none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.context import AppContext

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.printing.printing import Printing
    from app.ui.printing.request import Kind


class LatePrinting:
    """What ``context.print_document`` is in the window; it remembers how its user likes the paper."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        self._context, self._window = context, window
        self._printing: Printing | None = None

    def __call__(self, kind: Kind, record_id: str, variant: str = "", langs: tuple[str, ...] = ()) -> None:
        """Show the preview of a document, as its maker last chose to have it."""
        from app.ui.printing.printing import Printing

        self._printing = self._printing or Printing(self._context, self._window)
        self._printing(kind, record_id, variant, langs)
