"""Letting a PC in, at headquarters: look at its request, hear its code, and write the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.errors import GatebookError
from app.models.folding import ascii_digits
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, Facts
from app.ui.i18n import Retranslating, translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.code_card import CodeCard
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

ANSWER_SUFFIX = ".answer"
_LENGTH = 20
_GROUP = 5
_WIDEST_CHARS = 96
_MISREAD = str.maketrans("018", "OIB")


class EnrolPage(Retranslating, QWidget):
    """Shows who asks; the answer is written only when the code that was heard is the code of the request."""

    accepted = Signal(object)
    """What the service returned when the PC was let in."""
    closed = Signal()

    def __init__(self, context: AppContext, path: Path, request: Any, point_name: str) -> None:
        super().__init__()
        self._context = context
        self._path = path
        self._request = request
        self._point_name = point_name
        self._card = Card()
        self._facts = Facts()
        self.code = CodeCard(lambda: translate("Join", "Code in the request"))
        self._ask = PlainLabel(role="label", wrap=True)
        self.heard = QLineEdit()
        self._sign = IconLabel()
        self._verdict = PlainLabel(wrap=True)
        self.accept_button = Button(
            lambda: translate("Join", "Let the PC in and save the answer…"), "save", "primary", self.ask_file
        )
        self._lay_out()
        self.heard.textEdited.connect(self._group)
        self.heard.returnPressed.connect(self._enter)
        self.setFocusProxy(self.heard)
        self.retranslate()

    @property
    def matches(self) -> bool:
        """Whether the code that was heard is the code of the request."""
        return _plain(self.heard.text()) == _plain(self._request.device.code)

    def ask_file(self) -> None:
        """Ask where the answer goes, and let the PC in."""
        if not self.matches:
            return
        proposed = self._path.with_suffix(ANSWER_SUFFIX)
        title = translate("Join", "Save the answer")
        kinds = translate("Join", "Answers (*{suffix})").format(suffix=ANSWER_SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self, title, str(proposed), kinds)
        if name:
            self.accept_to(Path(name))

    def accept_to(self, out: Path) -> None:
        """Let the PC in and write the answer to ``out``."""
        out = out if out.suffix == ANSWER_SUFFIX else out.with_name(out.name + ANSWER_SUFFIX)
        services, actor, path, code = (
            self._context.services,
            self._context.actor,
            self._path,
            self.heard.text(),
        )
        self.accept_button.setEnabled(False)
        self._context.jobs.run(
            lambda _progress, _cancel: services.exchange.accept_join(actor, path, out, code),
            title=lambda: translate("Join", "Letting the PC in"),
            done=self.accepted.emit,
            failed=self._fail,
            owner=self,
        )

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        request = self._request
        self._card.show_heading(translate("Join", "A PC asks to be let in"))
        self._facts.show_facts(
            [
                (translate("Join", "Name of the PC"), isolate(request.label)),
                (translate("Join", "Border point"), f"{isolate(self._point_name)} ({ltr(request.point)})"),
                (translate("Join", "Request made"), ltr(self._context.formats.moment(request.made))),
                (translate("Join", "File"), ltr(self._path.name)),
            ]
        )
        self._ask.setText(
            translate(
                "Join", "Telephone the point. Type the code that the officer reads out from the PC’s screen:"
            )
        )
        self.heard.setAccessibleName(translate("Join", "Code heard on the telephone"))
        self._judge()

    def _group(self, typed: str) -> None:
        """Write the code in its groups while it is typed."""
        plain = _plain(typed)[:_LENGTH]
        shown = "-".join(plain[start : start + _GROUP] for start in range(0, len(plain), _GROUP))
        at_end = self.heard.cursorPosition() == len(typed)
        if at_end and shown != typed:
            self.heard.setText(shown)
        self._judge()

    def _judge(self) -> None:
        typed = _plain(self.heard.text())
        self.accept_button.setEnabled(self.matches)
        if self.matches:
            self._say("check", "ok", translate("Join", "The codes are the same."))
        elif len(typed) >= _LENGTH:
            sentence = translate(
                "Join",
                "The codes differ. Listen again; if it stays so, the file comes from another PC: refuse it.",
            )
            self._say("cross", "danger", sentence)
        elif not _plain(self._request.device.code).startswith(typed):
            self._say("warning", "warning", translate("Join", "So far this is another code."))
        else:
            self._say("", "muted", translate("Join", "Four groups of five letters and digits."))

    def _say(self, sign: str, tone: str, sentence: str) -> None:
        self._sign.show_icon(sign, tone)
        self._verdict.setText(sentence)

    def _enter(self) -> None:
        if self.matches:
            self.ask_file()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._context.fail(error)
        self._judge()

    def _lay_out(self) -> None:
        self.code.show_code(self._request.device.code)
        self.heard.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.heard.setPlaceholderText("-".join(["·" * _GROUP] * (_LENGTH // _GROUP)))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self.heard.setFont(font)
        verdict = QHBoxLayout()
        verdict.setSpacing(GAP)
        verdict.addWidget(self._sign)
        verdict.addWidget(self._verdict, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.accept_button)
        foot.addWidget(Button(lambda: translate("Join", "Cancel"), pressed=self.closed.emit))
        foot.addStretch(1)
        self._card.body.addWidget(self._facts)
        self._card.body.addWidget(self.code)
        inner = QWidget()
        inner.setProperty("page", True)
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_CHARS)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        column.setSpacing(GAP * 2)
        column.addWidget(self._card)
        column.addWidget(self._ask)
        column.addWidget(self.heard)
        column.addLayout(verdict)
        column.addLayout(foot)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)


def _plain(typed: str) -> str:
    """Return the letters and digits of a code, in which no 0, 1 or 8 occurs (RFC 4648, base32)."""
    return "".join(char for char in ascii_digits(typed).upper() if char.isalnum()).translate(_MISREAD)
