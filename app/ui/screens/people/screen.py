"""The screen of people: who works at the point, what they hold and what they were trained in."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.models.places import Site
from app.services.staff_rows import PersonRow
from app.ui.bus import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.list_beside import ListBeside
from app.ui.person_fields import Names, PersonDialog, sex_name
from app.ui.point_parts import point_columns, point_filters
from app.ui.screen import Screen
from app.ui.state_pill import RecordStates
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel
from app.ui.text import isolate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.form_dialog import FormDialog
    from app.ui.screens.people.person_view import PersonView

_CONCERNS = frozenset({"person", "asset", "participant", "attendance", "session"})


class PeopleScreen(Screen):
    """Persons of the point."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._ranks: Names = ()
        self._agencies: Names = ()
        self._points: Names = ()
        self.beside = ListBeside(self._make_list, lambda: self.view, self._stack)
        self.list = self.beside.panel
        self.new_button = Button(
            lambda: translate("People", "New person"), "user-plus", "primary", self.new_person
        )
        self.open_page(self.beside, lambda: translate("People", "People"), actions=[self.new_button])
        self.beside.chosen.connect(self._show_chosen)
        self.list.opened.connect(self.open_person)
        self._read_names()

    @cached_property
    def view(self) -> PersonView:
        """The chosen person."""
        from app.ui.screens.people.person_view import PersonView

        return PersonView(self.context, self.edit_person, self.set_active, self._move)

    def retranslate(self) -> None:
        """Read what is named in another language."""
        self._read_names()
        self._refresh()

    def on_changed(self, change: Changed) -> None:
        """Read again when a person or what a person holds changed."""
        if change.kinds & _CONCERNS:
            self._refresh()

    def new_person(self) -> None:
        """Open the form of a new person; someone who is known is shown instead of entered twice."""
        self._open_form(None)

    def edit_person(self, row: PersonRow) -> None:
        """Open the form of a person."""
        self._open_form(row)

    def open_person(self, row: PersonRow) -> PersonView:
        """Open the page of a person, for a narrow window or the keyboard."""
        from app.ui.screens.people.person_view import PersonView

        view = PersonView(self.context, self.edit_person, self.set_active, self._move)
        view.show_person(row.id)
        self.open_page(view, lambda: row.shown)
        return view

    def move_person(self, row: PersonRow) -> FormDialog:
        """Ask to which point a person goes."""
        from app.ui.screens.people.move_person import ask_move

        told = translate("People", "{name} has moved").format(name=isolate(row.shown))
        return ask_move(self, self.context, row, self._points, lambda changed: self._on_saved(changed, told))

    @property
    def _move(self) -> Callable[[PersonRow], object] | None:
        """What moves a person, None at a point: only headquarters does."""
        return self.move_person if self.context.services.desk.place.site is Site.HQ else None

    def set_active(self, row: PersonRow) -> None:
        """Say that a person has left or is back."""
        service, actor = self.context.services.people, self.context.actor
        words = (
            translate("People", "{name} has left") if row.active else translate("People", "{name} is back")
        )
        told = words.format(name=isolate(row.shown))
        self.context.jobs.run(
            lambda _progress, _cancel: service.set_active(actor, row.id, not row.active),
            done=lambda changed: self._on_saved(changed, told),
            owner=self,
        )

    def _open_form(self, row: PersonRow | None) -> PersonDialog:
        words = translate("People", "Person added") if row is None else translate("People", "Person changed")
        dialog = PersonDialog(
            self,
            self.context,
            self._ranks,
            self._agencies,
            lambda changed: self._on_saved(changed, words),
            person=row,
            use_known=self.open_person if row is None else None,
        )
        dialog.open()
        dialog.panel.setFocus()
        return dialog

    def _on_saved(self, changed: Any, words: str) -> None:
        self.context.notify(words)
        self.context.bus.changed(changed)

    def _read_names(self) -> None:
        services, lang = self.context.services, self.context.language

        def work(_progress: object, _cancel: object) -> tuple[Names, Names, Names]:
            points = services.desk.reference.terms("points").items()
            return (
                tuple(services.people.ranks(lang)),
                tuple(services.people.agencies(lang)),
                tuple((code, term.name.get(lang)) for code, term in points),
            )

        self.context.jobs.run(work, done=self._take_names, owner=self)

    def _take_names(self, found: tuple[Names, Names, Names]) -> None:
        self._ranks, self._agencies, self._points = found
        self.list.filters.retranslate()

    def _show_chosen(self, person_id: str) -> None:
        self.view.show_person(person_id)

    def _refresh(self) -> None:
        self.list.refresh()
        if self.beside.made:
            self.view.reload()

    def _make_list(self, place: QWidget) -> ListPanel:
        states = RecordStates(self.context)
        service = self.context.services.people
        return states.shown_by(
            ListPanel(
                self.context,
                [*point_columns(self.context), *_columns(states)],
                states.fetching(lambda query, after: service.page(query, after, self.context.language)),
                lambda row: row.id,
                EmptyWords(
                    "people",
                    lambda: translate("People", "Nobody is listed yet"),
                    lambda: translate("People", "Add those who hold equipment or take part in training."),
                    lambda: translate("People", "New person"),
                    self.new_person,
                ),
                filters=[
                    *point_filters(self.context, lambda: self._points),
                    Filter(
                        "agency",
                        lambda: translate("People", "All agencies"),
                        lambda: [(code, name.split(" — ")[0]) for code, name in self._agencies],
                    ),
                    Filter(
                        "sex",
                        lambda: translate("People", "Women and men"),
                        lambda: [(code, sex_name(code)) for code in ("F", "M")],
                    ),
                    Filter(
                        "left",
                        lambda: translate("People", "Here"),
                        lambda: [("yes", translate("People", "With those who left"))],
                        "chips",
                    ),
                ],
                search_hint=lambda: translate("People", "Name or staff number"),
                sort="name",
                parent=place,
            )
        )


def _columns(states: RecordStates) -> list[Column[PersonRow]]:
    return [
        Column(
            "name",
            lambda: translate("People", "Name"),
            lambda row: row.shown,
            chars=30,
            stretch=True,
            sortable=True,
        ),
        Column("rank", lambda: translate("People", "Rank"), lambda row: row.rank_name, chars=16),
        Column(
            "staff_no",
            lambda: translate("People", "Staff number"),
            lambda row: row.staff_no,
            Kind.CODE,
            12,
        ),
        states.column(),
        Column(
            "agency",
            lambda: translate("People", "Agency"),
            lambda row: row.agency_name,
            chars=20,
            stretch=True,
            may_hide=True,
        ),
        Column(
            "phone", lambda: translate("People", "Phone"), lambda row: row.phone, Kind.CODE, 14, may_hide=True
        ),
        Column("post", lambda: translate("People", "Post"), lambda row: row.post, chars=14, may_hide=True),
    ]
