"""One section of a run as a card: its items, of a repeated one once for each block, with a way to add and remove."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.applied import Applied, Slot
from app.models.checklists import MOST_BLOCKS, Section, answer_key
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.item_row import ItemRow
from app.ui.screens.checklists.row_column import RowColumn, RowPlace
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.section_agency import agency_line
from app.ui.screens.checklists.section_score import SectionScoreLine
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

Connect = Callable[[ItemRow], None]


class SectionCard(QFrame):
    """Makes the rows of a section when they are asked for, and keeps their room until then."""

    add_wanted = Signal()
    remove_wanted = Signal(str)
    """The user wants a block gone: its name."""

    def __init__(
        self, session: RunSession, section: Section, numbers: Mapping[str, int], connect: Connect
    ) -> None:
        super().__init__()
        self.section = section
        self.slots: dict[str, Slot] = {}
        """Every place for an answer by its key."""
        self.rows: dict[str, ItemRow] = {}
        """The rows that were made."""
        self.places: dict[str, RowPlace] = {}
        """Where each row stands or will stand."""
        self._session = session
        self._numbers = numbers
        self._connect = connect
        self.setProperty("card", True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, GAP // 2, 1, 1)
        self._layout.setSpacing(0)
        self._fill()

    def row(self, key: str) -> ItemRow:
        """Return a row; it is made when it does not stand yet."""
        if key in self.rows:
            return self.rows[key]
        slot, session = self.slots[key], self._session
        number, warn = self._numbers[slot.item.code], session.template.identity_warning
        place = self.places[key]
        row = self.rows[key] = ItemRow(session.context, slot, number, warn, place.column)
        # What it shows is measured once, in the width that it will have.
        row.resize(place.column.width(), place.height)
        self._connect(row)
        place.column.put(place, row)
        return row

    def show_relevant(self, applied: Applied, *, editable: bool) -> None:
        """Show the rows that are asked; of a closed run also those with an answer that is kept."""
        for key, place in self.places.items():
            asked = applied.relevant(key)
            visible = asked or (not editable and self._session.answer(key).given)
            if visible == place.hidden:
                place.column.show_place(place, visible)
            if key in self.rows:
                self.show_rules(self.rows[key], applied)
        self.setVisible(any(not place.hidden for place in self.places.values()))

    def show_rules(self, row: ItemRow, applied: Applied) -> None:
        """Show in a row what follows for it from all answers."""
        slot = applied.by_key[row.key]
        asked = applied.relevant(row.key)
        row.show_rules(
            broken=asked and applied.broken(slot),
            required=asked and applied.required(slot),
            kept=not asked and self._session.answer(row.key).given,
            value=applied.shown(slot) if slot.item.calculation is not None else "",
        )

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
            keys = [answer_key(item.code, block) for item in section.items]
            slots = [self._session.applied().by_key[key] for key in keys]
            column = RowColumn(slots, lang)
            self.slots |= {slot.key: slot for slot in slots}
            self.places |= {place.key: place for place in column.places}
            self._layout.addWidget(column)
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
