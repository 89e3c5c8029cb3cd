"""Over a large item: its section and block, which of how many it is, the strip of all items, and what is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QMenu, QVBoxLayout, QWidget

from app.models.checklists import Section
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.section_agency import agency_line
from app.ui.screens.checklists.section_score import SectionScoreLine
from app.ui.screens.checklists.single.stops import Stop, StopKind, standing_of
from app.ui.screens.checklists.single.track import Track
from app.ui.screens.checklists.single.words import block_text, position_text, short_text
from app.ui.text import isolate
from app.ui.tokens import GAP

_MOST_LISTED = 60


class SingleHead(QWidget):
    """Follows the stop on the page; the list of open items is made when it is opened."""

    wanted = Signal(str)
    """The user wants an item: its key."""
    remove_wanted = Signal()
    """The user wants the block on the page gone."""

    def __init__(self, session: RunSession) -> None:
        super().__init__()
        self._session = session
        self._items: list[Stop] = []
        self._section: Section | None = None
        self._fresh = True
        self._title = PlainLabel(role="heading", wrap=True)
        self._block = PlainLabel(role="label")
        self.remove = Button(
            lambda: translate("Checklists", "Remove"), "trash", "quiet", self.remove_wanted.emit
        )
        self.position = PlainLabel(role="label")
        self.open_items = Button(lambda: "", "list", "quiet")
        self._menu = QMenu(self)
        self.open_items.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.track = Track(self._title_of)
        self.track.wanted.connect(lambda place: self.wanted.emit(self._items[place].key))
        self._extra = QHBoxLayout()
        self._below = QVBoxLayout()
        self._lay_out()

    def forget(self) -> None:
        """Write the section anew, as in another language."""
        self._fresh = True

    def show_stop(self, stops: Sequence[Stop], stop: Stop) -> None:
        """Show where one is."""
        self._items = [one for one in stops if one.kind is StopKind.ITEM]
        place = next((at for at, one in enumerate(self._items) if one.name == stop.name), -1)
        session = self._session
        self._show_section(stop.section)
        block = block_text(session, stop.section, stop.slot.block) if stop.section and stop.slot else ""
        self._block.setText(block)
        self._block.setVisible(bool(block))
        blocks = session.applied().blocks(stop.section) if stop.section else ()
        self.remove.setVisible(bool(block) and len(blocks) > 1)
        self.position.setText(position_text(session, place, len(self._items)) if place >= 0 else "")
        self.show_standing(place)

    def show_standing(self, place: int) -> None:
        """Show how the items stand after an answer."""
        session, left = self._session, frozenset(self._session.left())
        marks = [standing_of(session, one.slot, left) for one in self._items if one.slot is not None]
        self.track.show_marks(marks, place)
        count = len(self._open_places())
        number = session.context.formats.number(count)
        self.open_items.show_words(lambda: translate("Checklists", "Open: {count}").format(count=number))
        self.open_items.setVisible(bool(count))

    def _open_places(self) -> list[int]:
        session, left = self._session, set(self._session.left())
        return [
            place
            for place, one in enumerate(self._items)
            if one.key in left or not session.answer(one.key).given
        ]

    def _fill_menu(self) -> None:
        self._menu.clear()
        for place in self._open_places()[:_MOST_LISTED]:
            self._menu.addAction(self._title_of(place), self._going_to(self._items[place].key))

    def _going_to(self, key: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(key)

    def _title_of(self, place: int) -> str:
        slot = self._items[place].slot
        return short_text(self._session, slot, place) if slot is not None else ""

    def _show_section(self, section: Section | None) -> None:
        """Show title, figures and agencies of a section; of the same one they follow by themselves."""
        if section is self._section and not self._fresh:
            return
        self._section, self._fresh = section, False
        for layout in (self._extra, self._below):
            while (item := layout.takeAt(0)) is not None:
                _drop(item)
        if section is None:
            self._title.setText(translate("Checklists", "End of the checklist"))
            return
        self._title.setText(isolate(section.title.get(self._session.context.language)))
        self._extra.addWidget(SectionScoreLine(self._session, section))
        if section.agencies:
            line = agency_line(self._session, section)
            line.setContentsMargins(0, 0, 0, 0)
            self._below.addWidget(line)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._title, 1)
        row.addWidget(self._block)
        row.addWidget(self.remove)
        row.addLayout(self._extra)
        row.addWidget(self.position)
        row.addWidget(self.open_items)
        for button in (self.remove, self.open_items):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(self._below)
        column.addWidget(self.track)


def _drop(item: QLayoutItem) -> None:
    widget = item.widget()
    if widget is not None:
        widget.hide()
        widget.deleteLater()
