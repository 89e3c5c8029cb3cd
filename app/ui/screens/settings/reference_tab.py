"""The reference lists at headquarters: every list with its items, and giving out what changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.models.folding import query_words, words
from app.models.paging import Key, Page, Query
from app.services.changed import Changed
from app.services.reference_lists import LISTS, FilePublished, ReferenceRow
from app.ui.ask import Answer, ask
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.i18n import translate
from app.ui.screens.settings.reference_form import item_sections, item_values, list_name, texts_of
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import isolate
from app.ui.undo import say_with_undo

FIRST = LISTS[0]


class ReferenceTab(QWidget):
    """Shows one list at a time; adds, changes and retires items, and takes whole files."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.panel = ListPanel(
            context,
            _columns(context),
            self._fetch,
            lambda row: row.id,
            EmptyWords(
                "list",
                lambda: translate("Lists", "No items"),
                lambda: translate("Lists", "Nothing fits the search."),
            ),
            filters=[
                Filter(
                    "list",
                    lambda: list_name(FIRST),
                    lambda: [(name, list_name(name)) for name in LISTS[1:]],
                )
            ],
            search_hint=lambda: translate("Lists", "Code or name"),
            counted=lambda: translate("Lists", "Items: {count}"),
        )
        self.add_button = Button(lambda: translate("Lists", "Add item"), "plus", "primary", self.add)
        self.file_button = Button(lambda: translate("Lists", "From a file…"), "import", "", self.ask_file)
        self.retire_button = Button(_retire_words, "archive", "", self.turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self.setFocusProxy(self.panel)
        self.panel.opened.connect(self.edit)
        self.panel.selection_changed.connect(self._show_actions)
        self._show_actions()

    @property
    def actions(self) -> list[QWidget]:
        """The buttons that belong into the top bar."""
        return [self.retire_button, self.file_button, self.add_button]

    @property
    def list(self) -> str:
        """The key of the list in sight."""
        return dict(self.panel.query().filters).get("list") or FIRST

    def refresh(self) -> None:
        """Read the list again."""
        self.panel.refresh()

    def add(self) -> None:
        """Open the form of a new item of the list in sight."""
        name = self.list
        title = translate("Lists", "New item: {list}").format(list=list_name(name))
        self._with_fields(name, lambda fields: self._open(name, fields, title, None))

    def edit(self, row: ReferenceRow) -> None:
        """Open the form of an item."""
        self._with_fields(row.list, lambda fields: self._open(row.list, fields, isolate(_shown(row)), row))

    def turn(self) -> None:
        """Offer the selected item no more, or again."""
        row = self._selected()
        if row is None:
            return
        lists, actor, retired = self._context.services.lists, self._context.actor, not row.retired
        said = translate("Lists", "No longer offered") if retired else translate("Lists", "Offered again")
        self._context.jobs.run(
            lambda _progress, _cancel: lists.retire(actor, row.list, row.code, retired),
            done=lambda changed: self._told(changed, said, lambda: lists.put_back(actor, row)),
            owner=self,
        )

    def ask_file(self) -> None:
        """Ask for a file with rows of the list in sight."""
        title = translate("Lists", "Choose a file with the columns code, en, ar, ckb")
        path, _ = QFileDialog.getOpenFileName(self, title, "", "CSV (*.csv)")
        if path and self._sure(Path(path)):
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Give out the rows of a file."""
        lists, actor, name = self._context.services.lists, self._context.actor, self.list
        self._context.jobs.run(
            lambda _progress, _cancel: lists.publish_file(actor, name, path), done=self._taken, owner=self
        )

    # ---- inside ----------------------------------------------------------------------------------------------

    def _fetch(self, query: Query, after: Key | None) -> Page[ReferenceRow]:
        name = dict(query.filters).get("list") or FIRST
        return Page(_found(self._context.services.lists.rows(name), query.search), None)

    def _with_fields(self, name: str, then: Callable[[Any], object]) -> None:
        lists, lang = self._context.services.lists, self._context.languages.named
        self._context.jobs.run(lambda _progress, _cancel: lists.fields(name, lang), done=then, owner=self)

    def _open(self, name: str, fields: Any, title: str, row: ReferenceRow | None) -> FormDialog:
        lists, actor = self._context.services.lists, self._context.actor

        def save(typed: dict[str, Any]) -> Changed:
            texts = texts_of(typed)
            code = texts["code"] if row is None else row.code
            seen = row.version or None if row is not None else None
            return lists.publish(actor, name, code, texts, texts.get("note", ""), new=row is None, seen=seen)

        def take_back(changed: Changed) -> Callable[[], Changed]:
            if row is not None:
                return lambda: lists.put_back(actor, row)
            return lambda: lists.retire(actor, name, changed.id.partition("/")[2], True)

        return open_form(
            self,
            self._context,
            title,
            item_sections(name, fields, new=row is None),
            save,
            lambda changed: self._told(changed, translate("Lists", "Given out"), take_back(changed)),
            save_words=lambda: translate("Lists", "Give out"),
            values={} if row is None else item_values(row),
            note=translate("Lists", "Every point uses it as soon as it has taken in the next file."),
        )

    def _told(self, changed: Changed, said: str, take_back: Callable[[], Changed]) -> None:
        say_with_undo(self._context, said, take_back)
        self._context.bus.changed(changed, None)

    def _taken(self, done: FilePublished) -> None:
        words_ = translate("Lists", "Added: {added}, changed: {changed}, as before: {same}")
        numbers = {name: f"{getattr(done, name):,}" for name in ("added", "changed", "same")}
        self._context.notify(words_.format(**numbers))
        self._context.bus.changed(done.what, None)

    def _sure(self, path: Path) -> bool:
        answer = ask(
            self.window(),
            translate("Lists", "Give out the rows of {name}?").format(name=isolate(path.name)),
            translate(
                "Lists", "They go to the list “{list}”. Items that the file does not name stay."
            ).format(list=list_name(self.list)),
            [
                Answer("no", translate("Lists", "Cancel")),
                Answer("yes", translate("Lists", "Give out"), "primary"),
            ],
        )
        return answer == "yes"

    def _selected(self) -> ReferenceRow | None:
        rows = self.panel.selected()
        return rows[0] if rows else None

    def _show_actions(self) -> None:
        row = self._selected()
        self.retire_button.setEnabled(row is not None)
        self.retire_button.show_words(_offer_words if row is not None and row.retired else _retire_words)


def _retire_words() -> str:
    return translate("Lists", "Offer no longer")


def _offer_words() -> str:
    return translate("Lists", "Offer again")


def _shown(row: ReferenceRow) -> str:
    return f"{row.code} — {row.name.en}"


def _found(rows: Sequence[ReferenceRow], search: str) -> list[ReferenceRow]:
    wanted = query_words(search)

    def fits(row: ReferenceRow) -> bool:
        known = words(f"{row.code} {row.name.en} {row.name.ar} {row.name.ckb}")
        return all(any(word.startswith(part) for word in known) for part in wanted)

    return [row for row in rows if fits(row)]


def _standing(row: ReferenceRow) -> tuple[str, str]:
    if row.retired:
        return translate("Lists", "No longer offered"), "neutral"
    if not row.shipped:
        return translate("Lists", "Added here"), "ok"
    if row.changed:
        return translate("Lists", "Changed here"), "info"
    return translate("Lists", "As shipped"), "neutral"


def _columns(context: AppContext) -> list[Column[ReferenceRow]]:
    return [
        Column("code", lambda: translate("Lists", "Code"), lambda row: row.code, Kind.CODE, 12),
        Column(
            "name",
            lambda: translate("Lists", "Name"),
            lambda row: row.name.get(context.languages.named),
            chars=30,
            stretch=True,
        ),
        Column(
            "other",
            lambda: translate("Lists", "In other languages"),
            lambda row: _others(row, context.languages.named),
            chars=30,
            stretch=True,
            may_hide=True,
        ),
        Column(
            "standing",
            lambda: translate("Lists", "State"),
            lambda row: _standing(row)[0],
            Kind.PILL,
            18,
            state=lambda row: _standing(row)[1],
        ),
    ]


def _others(row: ReferenceRow, lang: str) -> str:
    names = [getattr(row.name, other) for other in ("ar", "ckb", "en") if other != lang]
    return " · ".join(isolate(name) for name in names if name)
