"""The last resort: a bug becomes a readable message and a report to copy, never a silent exit."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from app import __version__
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP


def report_of(error: BaseException, log_tail: Sequence[str]) -> str:
    """Return what a developer needs: versions, the way to the fault and the last log lines."""
    versions = f"Gatebook {__version__} · Python {platform.python_version()} · {platform.platform()}"
    way = "".join(traceback.format_exception(error)).rstrip()
    return "\n\n".join([versions, way, "\n".join(log_tail)]).rstrip() + "\n"


class CrashDialog(QDialog):
    """Says that saved records are safe, shows the report and lets the user go on or leave."""

    def __init__(self, report: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.report = report
        self.setWindowTitle("Gatebook")
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        words = QVBoxLayout()
        words.addWidget(PlainLabel(translate("CrashDialog", "Something went wrong"), role="heading"))
        words.addWidget(PlainLabel(_explanation(), wrap=True))
        top = QHBoxLayout()
        top.setSpacing(GAP * 2)
        top.addWidget(IconLabel("warning", "warning", 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        layout.addLayout(top)
        layout.addWidget(self._text)
        layout.addLayout(self._buttons())

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self.report)

    def save(self) -> None:
        """Write the report to a file the user chooses."""
        title = translate("CrashDialog", "Save report")
        path, _kind = QFileDialog.getSaveFileName(self, title, "gatebook-report.txt")
        if path:
            Path(path).write_text(self.report, encoding="utf-8")

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for text, action, kind in (
            (translate("CrashDialog", "Copy report"), self.copy, ""),
            (translate("CrashDialog", "Save report…"), self.save, ""),
            (translate("CrashDialog", "Close Gatebook"), QApplication.quit, "danger"),
            (translate("CrashDialog", "Continue"), self.accept, "primary"),
        ):
            button = QPushButton(text)
            button.setProperty("kind", kind)
            button.clicked.connect(lambda _=False, act=action: act())
            row.addWidget(button)
        row.insertStretch(2, 1)
        return row


def _explanation() -> str:
    return translate(
        "CrashDialog",
        "Everything that was saved is safe. What you were typing may have to be entered again. "
        "Please send the report below to headquarters; it holds technical details only.",
    )
