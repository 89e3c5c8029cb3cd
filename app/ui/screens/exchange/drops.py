"""Files dropped on the window: a sheet over everything says that they will be imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.exporting import SUFFIX
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_SIGN = 48


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the exchange files and folders among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == SUFFIX or path.is_dir()]


class DropSheet(QFrame):
    """Covers a widget while files are dragged over it, and hands them on when they are dropped."""

    def __init__(self, over: QWidget, dropped: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(over)
        self._over = over
        self._dropped = dropped
        self.setProperty("banner", "info")
        self._words = PlainLabel(role="heading")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addStretch(1)
        layout.addWidget(IconLabel("import", "info", _SIGN), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addStretch(1)
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is dragged over the widget."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
            return True
        if isinstance(event, QDragMoveEvent):
            event.setAccepted(not self.isHidden())
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> None:
        if not dropped_paths(event.mimeData()):
            event.ignore()
            return
        self._words.setText(translate("Exchange", "Drop the files here to look into them"))
        self.setGeometry(self._over.rect().adjusted(GAP, GAP, -GAP, -GAP))
        self.show()
        self.raise_()
        event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        self.hide()
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._dropped(paths)
