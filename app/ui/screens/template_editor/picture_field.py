"""The reference picture of an item: chosen from a file, kept by its hash."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.context import AppContext
from app.ui.forms.editor import Editor
from app.ui.forms.photo_editor import PhotoEditor


class ReferencePicture(Editor):
    """The value is what an item holds of its picture, None for none."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._value: Mapping[str, Any] | None = None
        self.photo = PhotoEditor(context)
        self.photo.edited.connect(self._keep)
        self.row.addWidget(self.photo, 1)

    def value(self) -> Mapping[str, Any] | None:
        """Return the reference to the picture."""
        return self._value

    def set_value(self, value: Mapping[str, Any] | None) -> None:
        """Show a picture; it is read in the background."""
        if value == self._value:
            return
        self._value = value
        self.photo.set_value(None)
        if value is not None:
            service, digest = self._context.services.checklists, str(value["sha256"])
            self._context.jobs.run(
                lambda _progress, _cancel: service.picture(digest),
                done=lambda data: self.photo.set_value(data) if self._value == value else None,
                owner=self,
            )

    def problem(self) -> str:
        """Say when the chosen file was no picture."""
        return self.photo.problem()

    def input(self) -> QWidget:
        """Return the button that chooses."""
        return self.photo.input()

    def mark(self, invalid: bool) -> None:
        """Leave the picture as it is; the sentence under it tells."""

    def _keep(self) -> None:
        data = self.photo.value()
        if self.photo.problem() or data is None:
            self._value = None if data is None else self._value
            self.edited.emit()
            return
        service, actor = self._context.services.templates, self._context.actor
        self._context.jobs.run(
            lambda _progress, _cancel: service.picture(actor, data), done=self._kept, owner=self
        )

    def _kept(self, reference: Mapping[str, Any]) -> None:
        self._value = reference
        self.edited.emit()
