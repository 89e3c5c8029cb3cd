"""One section of a run as a card: its items, of a repeated one once for each block, with a way to add and remove."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.applied import Applied
from app.models.checklists import MOST_BLOCKS, Section, answer_key
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.section_agency import agency_line
from app.ui.screens.checklists.section_score import SectionScoreLine
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

Connect = Callable[[ItemRow], None]


class SectionCard(QFrame):
    """Makes the rows of a section; ``rows`` has them by the key of their answer."""

    add_wanted = Signal()
    remove_wanted = Signal(str)
    """The user wants a block gone: its name."""

    def __init__(
        self, session: RunSession, section: Section, numbers: Mapping[str, int], connect: Connect
    ) -> None:
        super().__init__()
        self.section = section
        self.rows: dict[str, ItemRow] = {}
        self._session = session
        self._numbers = numbers
        self._connect = connect
        self.setProperty("card", True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, GAP // 2, 1, 1)
        self._layout.setSpacing(0)
        self._fill()

    def show_relevant(self, applied: Applied, *, editable: bool) -> None:
        """Show the rows that are asked; of a closed run also those with an answer that is kept."""
        for key, row in self.rows.items():
            slot = applied.by_key[key]
            asked = applied.relevant(key)
            kept = not asked and self._session.answer(key).given
            visible = asked or (kept and not editable)
            if visible == row.isHidden():
                row.setVisible(visible)
            row.show_rules(
                broken=asked and applied.broken(slot),
                required=asked and applied.required(slot),
                kept=kept,
                value=applied.shown(slot) if slot.item.calculation is not None else "",
            )
        self.setVisible(any(not row.isHidden() for row in self.rows.values()))

    def _fill(self) -> None:
        section, lang = self.section, self._session.context.language
        words = section.title.get(lang)
        if words:
            title = PlainLabel(isolate(words), role="heading", wrap=True)
            title.setContentsMargins(GAP + 3, GAP // 2, GAP, GAP // 2)
            head = QHBoxLayout()
            head.addWidget(title, 1)
            head.addWidget(SectionScoreLine(self._session, section))
            self._layout.addLayout(head)
        if section.agencies:
            self._layout.addWidget(agency_line(self._session, section))
        blocks = self._session.applied().blocks(section)
        for number, block in enumerate(blocks, 1):
            if section.repeat:
                self._layout.addWidget(self._block_head(number, block, removable=len(blocks) > 1))
            for item in section.items:
                slot = self._session.applied().by_key[answer_key(item.code, block)]
                warn = self._session.template.identity_warning
                row = ItemRow(self._session.context, slot, self._numbers[item.code], warn)
                self._connect(row)
                self.rows[slot.key] = row
                self._layout.addWidget(row)
        if section.repeat and self._session.editable and len(blocks) < MOST_BLOCKS:
            self._layout.addWidget(self._add_line())

    def _block_head(self, number: int, block: str, *, removable: bool) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(GAP + 3, GAP // 2, GAP, 2)
        formats = self._session.context.formats
        shown = (
            f"{isolate(self.section.title.get(self._session.context.language))} {ltr(formats.number(number))}"
        )
        line.addWidget(PlainLabel(shown.strip(), role="label"), 1)
        if removable and self._session.editable:
            line.addWidget(
                Button(
                    lambda: translate("Checklists", "Remove"),
                    "trash",
                    "quiet",
                    lambda: self.remove_wanted.emit(block),
                )
            )
        return head

    def _add_line(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        line.addWidget(
            Button(lambda: translate("Checklists", "Add one more"), "plus", "", self.add_wanted.emit)
        )
        line.addStretch(1)
        return holder
