"""The self-test for people: a small window with a line for each check and a verdict above them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from app.errors import Environment, GatebookError
from app.models.values import LANGUAGES
from app.paths import default_home
from app.progress import CancelToken, Progress
from app.services.self_test import Finding, SelfTest
from app.ui import self_test
from app.ui.application import make_application
from app.ui.button import Button
from app.ui.i18n import Languages, translate
from app.ui.icon_label import IconLabel
from app.ui.jobs import Jobs, Lane
from app.ui.labels import labels_for
from app.ui.messages import message
from app.ui.plain_label import PlainLabel
from app.ui.self_test_words import own_language, sentence, verdict
from app.ui.theme import Theme
from app.ui.tokens import GAP

PASSED, REFUSED, TROUBLE = 0, 1, 3
"""Exit codes, as on the command line."""


class SelfTestWindow(QWidget):
    """Does all checks at once in the background and shows what they found."""

    def __init__(self, jobs: Jobs, lang: str) -> None:
        super().__init__()
        self._lang = lang
        self.findings: list[Finding] = []
        self._verdict = PlainLabel(translate("SelfTest", "Checking this PC…"), role="heading", wrap=True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._lines = QVBoxLayout()
        self._close = Button(lambda: translate("SelfTest", "Close"), kind="primary", pressed=self.close)
        self._lay_out()
        self.setWindowTitle(translate("SelfTest", "Gatebook: check of this PC"))
        jobs.run(self._work, done=self._show, failed=self._fail, owner=self, lane=Lane.POOL)

    @property
    def exit_code(self) -> int:
        """0 when everything is well, 3 when only this PC stands in the way, 1 otherwise."""
        failed = [finding for finding in self.findings if not finding.ok]
        if not failed:
            return PASSED
        return TROUBLE if all(isinstance(one.error, Environment) for one in failed) else REFUSED

    def _work(self, progress: Progress, cancel: CancelToken) -> list[Finding]:
        test = SelfTest(default_home(), labels_for(LANGUAGES))
        return list(test.run(progress, cancel))

    def _show(self, findings: list[Finding]) -> None:
        # Pixmaps and fonts belong to the thread of the window; these checks take a moment only.
        self.findings = [*findings, *self_test.window_findings()]
        for finding in sorted(self.findings, key=lambda one: one.ok):
            self._lines.addWidget(self._line(finding))
        self._lines.addStretch(1)
        failed = sum(not finding.ok for finding in self.findings)
        self._end(verdict(failed, self._lang), "danger" if failed else "ok")

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self.findings = [Finding("data_folder", ok=False, error=error)]
        self._end(message(error), "danger")

    def _end(self, text: str, tone: str) -> None:
        self._busy.hide()
        self._verdict.setText(text)
        self._verdict.set_tone(tone)
        self._close.setFocus()

    def _line(self, finding: Finding) -> QWidget:
        words = PlainLabel(sentence(finding, self._lang), wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.set_tone("" if finding.ok else "danger")
        sign, tone = ("check", "ok") if finding.ok else ("cross", "danger")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(IconLabel(sign, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("page", True)
        page.setLayout(self._lines)
        self._lines.setSpacing(GAP)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 3, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        layout.addWidget(self._verdict)
        layout.addWidget(self._busy)
        layout.addWidget(area, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(620, 620)


def open_self_test(lang: str) -> int:
    """Open the window in ``lang`` (the PC's own language when empty) and return the exit code when it is closed."""
    app: QApplication = make_application(["gatebook"])
    lang = lang or own_language()
    Theme(app).use("system")
    Languages(app).use(lang)
    jobs = Jobs(lambda _error: None)
    window = SelfTestWindow(jobs, lang)
    app.aboutToQuit.connect(jobs.shut_down)
    window.show()
    app.exec()
    return window.exit_code
