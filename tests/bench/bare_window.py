"""The floor of start-up: a bare main window with a table of 100 rows, painted once."""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.bench.peak import tell_painted


class _Rows(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 100

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 4

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"{index.row()} {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class _View(QTableView):
    painted = False

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            tell_painted()
            QTimer.singleShot(0, QApplication.instance().quit)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = QMainWindow()
    view = _View()
    view.setModel(_Rows())
    window.setCentralWidget(view)
    window.resize(1180, 740)
    window.show()
    sys.exit(app.exec())
