"""The end of a run that is filled in one item at a time: what is still open, what failed, and completing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.applied import Slot
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.single.item_line import ItemLine
from app.ui.screens.checklists.single.reading import ReadingCard
from app.ui.screens.checklists.single.stop_button import StopButton
from app.ui.screens.checklists.single.stops import Standing, Stop, StopKind, standing_of
from app.ui.screens.checklists.single.words import answer_text, short_text, why_open
from app.ui.screens.checklists.words import critical_text, line, met_text
from app.ui.screens.review.left_over_card import LeftOverCard
from app.ui.text import ltr
from app.ui.tokens import GAP

_MOST_LINES = 40
"""More lines than this nobody reads; the rest is counted."""

_SIGNS = {Standing.FAILED: ("cross", "danger"), Standing.FLAGGED: ("warning", "warning")}

Go = Callable[[str], object]
"""Goes to the item with a key."""


class EndPage(QWidget):
    """Made anew whenever it is come to; the keyboard is where the next thing is to be done."""

    def __init__(
        self, session: RunSession, stops: Sequence[Stop], go: Go, complete: Callable[[], object]
    ) -> None:
        super().__init__()
        self._session, self._go = session, go
        self._items = [stop.slot for stop in stops if stop.kind is StopKind.ITEM and stop.slot is not None]
        self._left = frozenset(session.left())
        self.lines: list[ItemLine] = []
        self.complete = StopButton(lambda: translate("Checklists", "Complete"), "check", "primary", complete)
        self.complete.setProperty("size", "large")
        self.complete.setToolTip(translate("Checklists", "Complete (Ctrl+Enter)"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._lay_out(stops[-1] if stops else None)

    def take_focus(self) -> None:
        """Bring the keyboard to the first thing that holds up completion, else to completing."""
        first = self.lines[0] if self._left and self.lines else self.complete
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- building --------------------------------------------------------------------------------------------

    def _lay_out(self, stop: Stop | None) -> None:
        session = self._session
        self._column.addLayout(self._top())
        for slot in stop.before if stop is not None else ():
            reading = ReadingCard(session.context, slot)
            reading.show_value(session.applied())
            self._column.addWidget(reading)
        held = [slot for slot in self._items if slot.key in self._left]
        self._add_list(translate("Checklists", "Still to be done"), held, self._why_held)
        marked = [slot for slot in self._items if slot.key not in self._left and self._stands(slot) in _SIGNS]
        self._add_list(translate("Checklists", "Failed or marked"), marked, self._why_marked)
        empty = [
            slot for slot in self._items if slot.key not in self._left and not session.answer(slot.key).given
        ]
        self._add_list(translate("Checklists", "Empty, and may stay so"), empty, lambda _slot: "")
        if session.detail is not None and session.detail.left_over:
            self._column.addWidget(LeftOverCard(session.context, session.detail))
        self._column.addStretch(1)

    def _top(self) -> QHBoxLayout:
        """Return what it has come to, and the button that completes."""
        session, formats = self._session, self._session.context.formats
        result, count = session.result(), len(self._left)
        if count:
            words = translate("Checklists", "Not finished: {count} still to be done").format(
                count=ltr(formats.number(count))
            )
        else:
            words = translate("Checklists", "Everything that is required is answered.")
        told = translate("Checklists", "{answered} answered").format(
            answered=ltr(formats.digits_of(f"{result.answered}/{result.total}"))
        )
        met = met_text(formats, result)
        if met:
            told = line(told, translate("Checklists", "Met {figures}").format(figures=ltr(met)))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(PlainLabel(words, role="item-long", wrap=True))
        texts.addWidget(PlainLabel(line(told, critical_text(formats, result)), role="reading", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(GAP * 2)
        sign = ("warning", "warning") if count else ("check", "ok")
        row.addWidget(IconLabel(*sign, side=32), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        row.addWidget(self.complete, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _add_list(self, heading: str, slots: Sequence[Slot], why: Callable[[Slot], str]) -> None:
        if not slots:
            return
        number = self._session.context.formats.number(len(slots))
        label = PlainLabel(f"{heading} · {ltr(number)}", role="label", wrap=True)
        label.setContentsMargins(0, GAP, 0, 0)
        self._column.addWidget(label)
        for slot in slots[:_MOST_LINES]:
            shown = ItemLine(self._sign(slot), self._text(slot), why(slot), self._going_to(slot.key))
            self.lines.append(shown)
            self._column.addWidget(shown)
        if len(slots) > _MOST_LINES:
            rest = self._session.context.formats.number(len(slots) - _MOST_LINES)
            words = translate("Checklists", "… and {count} more").format(count=ltr(rest))
            self._column.addWidget(PlainLabel(words, role="small"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the view."""
        event.ignore()

    def _going_to(self, key: str) -> Callable[[], object]:
        return lambda: self._go(key)

    def _stands(self, slot: Slot) -> Standing:
        return standing_of(self._session, slot, self._left)

    def _sign(self, slot: Slot) -> tuple[str, str]:
        if slot.key in self._left:
            return ("critical", "danger") if slot.item.critical else ("warning", "warning")
        return _SIGNS.get(self._stands(slot), ("dot", "muted"))

    def _text(self, slot: Slot) -> str:
        return short_text(self._session, slot, self._items.index(slot))

    def _why_held(self, slot: Slot) -> str:
        return why_open(self._session, slot)

    def _why_marked(self, slot: Slot) -> str:
        return answer_text(self._session, slot)
