"""Shows the scanned pages of a paper, one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_SHARE = 0.85


class ScanDialog(QDialog):
    """As large as the screen allows; pages whose bytes have not come in yet say so."""

    def __init__(self, parent: QWidget, pages: list[bytes | None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Paper", "Scan of the paper"))
        room = self.screen().availableSize() * _SHARE
        self.resize(min(room.width(), 900), room.height())
        column = QWidget()
        column.setProperty("page", True)
        layout = QVBoxLayout(column)
        layout.setSpacing(GAP * 2)
        for data in pages:
            layout.addWidget(_page(data, self.width() - GAP * 8), 0, Qt.AlignmentFlag.AlignHCenter)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def _page(data: bytes | None, width: int) -> QWidget:
    pixmap = QPixmap()
    if data is None or not pixmap.loadFromData(data):
        return PlainLabel(translate("Paper", "This page has not been received yet"), wrap=True)
    label = QLabel()
    mode = Qt.TransformationMode.SmoothTransformation
    label.setPixmap(pixmap.scaledToWidth(width, mode) if pixmap.width() > width else pixmap)
    return label


def show_scans(parent: QWidget, context: AppContext, run_id: str) -> None:
    """Read the pages of a run and show them."""
    services = context.services

    def read() -> list[bytes | None]:
        references = services.paper_entry.scans(run_id)
        return [services.checklists.picture(str(one.get("sha256", ""))) for one in references]

    def show(pages: list[bytes | None]) -> None:
        dialog = ScanDialog(parent, pages)
        dialog.exec()
        dialog.deleteLater()

    context.jobs.run(lambda _progress, _cancel: read(), done=show, owner=parent)
