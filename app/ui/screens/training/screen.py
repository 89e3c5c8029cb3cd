"""The screen of training: the list of sessions, and on top of it one session with its register."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.services.training_rows import SessionDetail, SessionRow
from app.ui.bus import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.forms.panel import FormPanel
from app.ui.i18n import translate
from app.ui.point_parts import at_headquarters, point_columns, point_filters
from app.ui.screen import Screen
from app.ui.screens.training.session_form import (
    Names,
    days_of,
    default_days_off,
    session_sections,
    session_values,
    shown_values,
)
from app.ui.screens.training.session_page import SessionPage
from app.ui.screens.training.words import session_state, session_status_name
from app.ui.state_pill import RecordStates
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel

_CONCERNS = frozenset({"session", "participant", "attendance"})
_STATUSES = ("planned", "closed", "cancelled")


class TrainingScreen(Screen):
    """Sessions of the point."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._agencies: Names = ()
        self._points: Names = ()
        self.list = self._make_list()
        self.new_button = Button(
            lambda: translate("Training", "New session"), "plus", "primary", self.new_session
        )
        self.open_page(self.list, lambda: translate("Training", "Training"), actions=[self.new_button])
        self.list.opened.connect(self.open_session)
        self._read_names()

    def retranslate(self) -> None:
        """Read what is named in another language."""
        self._read_names()
        self.list.refresh()

    def on_changed(self, change: Changed) -> None:
        """Read the list again when a session changed."""
        if change.kinds & _CONCERNS:
            self.list.refresh()

    def new_session(self) -> None:
        """Open the form of a new session."""
        services, actor = self.context.services, self.context.actor
        panel = FormPanel(
            self.context,
            session_sections(self.context, self._agencies, points=self._points, new=True),
            lambda typed: services.training.add_session(actor, session_values(typed), days_of(typed)),
            self._on_added,
            cancelled=self.go_back,
            save_words=lambda: translate("Training", "Plan session"),
        )
        panel.form.set_values({"days_off": default_days_off(), "day_count": 5, "language": "ar"})
        self.open_page(panel, lambda: translate("Training", "New session"), may_leave=panel.may_leave)

    def edit_session(self, detail: SessionDetail) -> None:
        """Open the form of a session."""
        services, actor, row = self.context.services, self.context.actor, detail.row
        panel = FormPanel(
            self.context,
            session_sections(self.context, self._agencies, new=False),
            lambda typed: services.training.change_session(
                actor, row.id, session_values(typed), days_of(typed), row.version
            ),
            self._on_changed_session,
            cancelled=self.go_back,
        )
        panel.form.set_values(shown_values(detail, self.context.formats))
        self.open_page(panel, lambda: translate("Training", "Change session"), may_leave=panel.may_leave)

    def open_session(self, row: SessionRow) -> SessionPage:
        """Open the register of a session."""
        page = SessionPage(self.context, row.id)
        page.lost.connect(self.close_page)
        self.open_page(
            page, lambda: page.detail.row.title if page.detail else row.title, actions=self._actions(page)
        )
        page.writer.loaded.connect(lambda _detail: self.pages_changed.emit())
        return page

    def _actions(self, page: SessionPage) -> list[QWidget]:
        def edit() -> None:
            if page.detail is not None:
                self.edit_session(page.detail)

        found: list[QWidget] = [Button(lambda: translate("Training", "Edit"), "pencil", "", edit)]
        print_document = self.context.print_document
        if print_document is not None:
            found.append(
                Button(
                    lambda: translate("Training", "Print"),
                    "print",
                    "",
                    lambda: print_document("attendance", page.session),
                )
            )
        add = Button(
            lambda: translate("Training", "Add participants"), "user-plus", "primary", page.add_participants
        )
        return [*found, add]

    def _on_added(self, changed: Any) -> None:
        self.close_page()
        self.context.notify(translate("Training", "Session planned"))
        self.context.bus.changed(changed)
        self.open_session(_bare_row(changed.id))

    def _on_changed_session(self, changed: Any) -> None:
        self.close_page()
        self.context.notify(translate("Training", "Session changed"))
        self.context.bus.changed(changed)

    def _read_names(self) -> None:
        services, lang = self.context.services, self.context.language

        def work(_progress: object, _cancel: object) -> tuple[Names, Names]:
            agencies = tuple(services.people.agencies(lang))
            if not at_headquarters(self.context):
                return agencies, ()
            points = services.desk.reference.terms("points").items()
            return agencies, tuple((code, term.name.get(lang)) for code, term in points)

        self.context.jobs.run(work, done=self._take_names, owner=self)

    def _take_names(self, found: tuple[Names, Names]) -> None:
        self._agencies, self._points = found
        self.list.filters.retranslate()

    def _make_list(self) -> ListPanel:
        states = RecordStates(self.context)
        service = self.context.services.training
        return states.shown_by(
            ListPanel(
                self.context,
                [*point_columns(self.context), *_columns(self.context, states)],
                states.fetching(
                    lambda query, after: service.sessions_page(query, after, self.context.language)
                ),
                lambda row: row.id,
                EmptyWords(
                    "training",
                    lambda: translate("Training", "No training yet"),
                    lambda: translate("Training", "Plan the first session: course, days and venue."),
                    lambda: translate("Training", "New session"),
                    self.new_session,
                ),
                filters=[
                    *point_filters(self.context, lambda: self._points),
                    Filter(
                        "status",
                        lambda: translate("Training", "All"),
                        lambda: [(code, session_status_name(code)) for code in _STATUSES],
                        "chips",
                    ),
                ],
                search_hint=lambda: translate("Training", "Title, number, venue or trainer"),
                sort="starts_on",
                descending=True,
            )
        )


def _columns(context: AppContext, states: RecordStates) -> list[Column[SessionRow]]:
    return [*_main_columns(context), states.column(), *_other_columns(context)]


def _main_columns(context: AppContext) -> list[Column[SessionRow]]:
    clock = context.services.desk.clock

    def state(row: SessionRow) -> tuple[str, str]:
        return session_state(row, clock.today().isoformat())

    return [
        Column(
            "starts_on",
            lambda: translate("Training", "First day"),
            lambda row: row.starts_on,
            Kind.DATE,
            12,
            sortable=True,
        ),
        Column(
            "title",
            lambda: translate("Training", "Title"),
            lambda row: row.title,
            chars=34,
            stretch=True,
            sortable=True,
        ),
        Column(
            "state",
            lambda: translate("Training", "Status"),
            lambda row: state(row)[1],
            Kind.PILL,
            16,
            state=lambda row: state(row)[0],
        ),
    ]


def _other_columns(context: AppContext) -> list[Column[SessionRow]]:
    number = context.formats.number
    return [
        Column(
            "days",
            lambda: translate("Training", "Days"),
            lambda row: number(len(row.days)),
            Kind.NUMBER,
            6,
        ),
        Column(
            "people",
            lambda: translate("Training", "Participants"),
            lambda row: number(row.participants),
            Kind.NUMBER,
            12,
        ),
        Column(
            "venue",
            lambda: translate("Training", "Venue"),
            lambda row: row.venue,
            chars=20,
            may_hide=True,
        ),
        Column(
            "code",
            lambda: translate("Training", "Course number"),
            lambda row: row.code,
            Kind.CODE,
            14,
            may_hide=True,
        ),
    ]


def _bare_row(session: str) -> SessionRow:
    """Return a row that knows its id alone; the page reads the rest."""
    return SessionRow(session, "", "", "", "", "", "", (), "", "", "", 0, "", {}, False)
