"""Adds people to a session: search, tick, and whoever is not in the list yet is entered on the spot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.services.staff_rows import PersonRow
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.person_fields import Names, PersonDialog, person_detail
from app.ui.plain_label import PlainLabel
from app.ui.table.filter_bar import SearchBox
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_ROW = Qt.ItemDataRole.UserRole + 1
_MOST = 100


class ParticipantsDialog(QDialog):
    """Offers people; ``add`` of the caller gets the ids that were ticked."""

    def __init__(
        self,
        parent: QWidget,
        context: AppContext,
        listed: Iterable[str],
        add: Callable[[list[str]], None],
        *,
        one: bool = False,
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._context, self._add, self._one = context, add, one
        self._listed = set(listed)
        self._ticked: dict[str, PersonRow] = {}
        self._ranks: Names = ()
        self._agencies: Names = ()
        self.setWindowTitle(title or translate("Training", "Add participants"))
        self.search = SearchBox(lambda: translate("Training", "Name or staff number"))
        self.found = QListWidget()
        self._chosen = PlainLabel(wrap=True)
        self._chosen.setProperty("muted", True)
        self.new_button = Button(
            lambda: translate("Training", "New person…"), "user-plus", "", self.enter_new
        )
        self.add_button = Button(self._add_words, "plus", "primary", self._finish)
        self._lay_out()
        self.search.searched.connect(lambda _text: self._look())
        self.search.left_down.connect(self.found.setFocus)
        self.found.itemChanged.connect(self._on_tick)
        self.found.itemActivated.connect(self._toggle)
        self._show_chosen()
        self._read_names()
        self._look()
        self.search.setFocus()

    def enter_new(self) -> PersonDialog:
        """Open the form of a new person, beginning with the name that was searched."""
        typed = self.search.text().strip()
        name = "" if any(char.isdigit() for char in typed) else typed
        dialog = PersonDialog(
            self,
            self._context,
            self._ranks,
            self._agencies,
            self._on_entered,
            use_known=self._tick,
            name=name,
        )
        dialog.open()
        dialog.panel.setFocus()
        return dialog

    def _read_names(self) -> None:
        service, lang = self._context.services.people, self._context.language
        self._context.jobs.run(
            lambda _progress, _cancel: (tuple(service.ranks(lang)), tuple(service.agencies(lang))),
            done=self._take_names,
            owner=self,
        )

    def _take_names(self, found: tuple[Names, Names]) -> None:
        self._ranks, self._agencies = found

    def _look(self) -> None:
        service, lang, text = self._context.services.people, self._context.language, self.search.text()
        self._context.jobs.run(
            lambda _progress, _cancel: service.find(text, lang, _MOST), done=self._show_found, owner=self
        )

    def _show_found(self, people: list[PersonRow]) -> None:
        self.found.blockSignals(True)
        self.found.clear()
        known = [row for row in self._ticked.values() if row.id not in {each.id for each in people}]
        listed = [row for row in people if row.id in self._listed]
        free = [row for row in people if row.id not in self._listed]
        for row in (*known, *free, *listed):
            self.found.addItem(self._item(row))
        self.found.blockSignals(False)

    def _item(self, row: PersonRow) -> QListWidgetItem:
        detail = person_detail(row)
        already = translate("Training", "already on the list") if row.id in self._listed else ""
        parts = [isolate(row.shown), isolate(already), isolate(detail)]
        item = QListWidgetItem("   ".join(part for part in parts if part))
        item.setData(_ROW, row)
        if row.id in self._listed:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setCheckState(Qt.CheckState.Checked)
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked)
        return item

    def _toggle(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _on_tick(self, item: QListWidgetItem) -> None:
        row = item.data(_ROW)
        if item.checkState() == Qt.CheckState.Checked:
            self._tick(row)
        else:
            self._ticked.pop(row.id, None)
            self._show_chosen()

    def _tick(self, row: PersonRow) -> None:
        if row.id in self._listed:
            return
        if self._one:
            self._ticked.clear()
        self._ticked[row.id] = row
        self._show_chosen()
        if self._one:
            self._look()

    def _on_entered(self, changed: Any) -> None:
        self._context.bus.changed(changed)
        service, lang, person = self._context.services.people, self._context.language, changed.id
        self._context.jobs.run(
            lambda _progress, _cancel: service.person(person, lang), done=self._tick_new, owner=self
        )

    def _tick_new(self, row: PersonRow) -> None:
        self._tick(row)
        self.search.clear()
        self._look()

    def _show_chosen(self) -> None:
        names = [isolate(row.shown) for row in self._ticked.values()]
        self._chosen.setText("، ".join(names) if self.isRightToLeft() else ", ".join(names))
        self.add_button.setEnabled(bool(names))
        self.add_button.retranslate()

    def _add_words(self) -> str:
        if len(self._ticked) < 2:
            return translate("Training", "Add to the list")
        words = translate("Training", "Add {count} to the list")
        return words.format(count=ltr(self._context.formats.number(len(self._ticked))))

    def _finish(self) -> None:
        ticked = list(self._ticked)
        self.accept()
        self._add(ticked)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.search, 1)
        top.addWidget(self.new_button)
        self.found.setFrameShape(QFrame.Shape.NoFrame)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GAP // 2, GAP // 2, GAP // 2, GAP // 2)
        inside.addWidget(self.found)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._chosen, 1)
        foot.addWidget(Button(lambda: translate("Training", "Cancel"), pressed=self.reject))
        foot.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(PlainLabel(self.windowTitle(), role="heading", wrap=True))
        layout.addLayout(top)
        layout.addWidget(card, 1)
        layout.addLayout(foot)
        char = self.fontMetrics().averageCharWidth()
        self.resize(char * 92, self.fontMetrics().lineSpacing() * 28)
