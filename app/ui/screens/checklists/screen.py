"""The list of checklist runs, and the pages opened from it."""

from __future__ import annotations

from app.models.paging import Key, Page, Query
from app.models.people import Act, may
from app.models.places import Site
from app.models.runs import RunRow, StartChoices
from app.models.values import LocalText
from app.services.changed import Changed
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import point_filters
from app.ui.screen import Screen
from app.ui.screens.checklists.columns import columns_of
from app.ui.screens.checklists.run_page import RunPage
from app.ui.screens.checklists.start_dialog import start_checklist
from app.ui.screens.checklists.tab_list import tab_specs
from app.ui.screens.checklists.tabs import Tabs
from app.ui.screens.checklists.words import status_name, title_text
from app.ui.state_pill import RecordStates
from app.ui.table.filter_bar import Filter
from app.ui.table.panel import EmptyWords, ListPanel

_TITLE_CHARS = 26

_KINDS = frozenset({"run", "answer", "template"})


class ChecklistsScreen(Screen):
    """All runs of this place, the newest first."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._templates: list[tuple[str, str, LocalText]] = []
        self._points: tuple[tuple[str, LocalText], ...] = ()
        self._states = RecordStates(context)
        self.panel = self._make_panel()
        self.start_button = Button(
            lambda: translate("Checklists", "Start checklist"), "plus", "primary", self.start
        )
        self.start_button.setShortcut("Ctrl+N")
        self.panel.opened.connect(lambda row: self.open_run(row.id))
        self.templates_button = Button(
            lambda: translate("Forms", "Checklists and drafts…"), "list", "", self.show_templates
        )
        actions = [self.templates_button, self.start_button] if self._may_publish() else [self.start_button]
        self.tabs = Tabs(
            context, self, self.panel, lambda: translate("Checklists", "Checklists"), tab_specs(context)
        )
        self.open_page(self.tabs, lambda: translate("Checklists", "Checklists"), actions=actions)
        self._read_templates()
        self.retranslate()

    def start(self, template_id: str = "") -> None:
        """Ask which checklist to start, and open it."""
        start_checklist(self, self.context, self.open_run, template_id)

    def open_run(self, run_id: str) -> None:
        """Open a run on a page of its own."""
        page = RunPage(self.context, run_id)
        page.closed.connect(self.close_page)
        page.titled.connect(self.pages_changed)
        page.open_wanted.connect(self.open_run)
        self.open_page(page, page.title, actions=page.buttons.all(), may_leave=page.may_leave)

    def show_templates(self) -> None:
        """Show the checklists and drafts of headquarters on a page of their own."""
        # Headquarters alone needs it, and then rarely: no start waits for it.
        from app.ui.screens.checklists.templates_page import TemplatesPage
        from app.ui.screens.template_editor.opening import open_editor

        page = TemplatesPage(self.context)
        page.draft_opened.connect(lambda draft: open_editor(self, self.context, draft))
        self.open_page(page, lambda: translate("Forms", "Checklists and drafts"), actions=page.actions())

    def _may_publish(self) -> bool:
        at_hq = self.context.services.desk.place.site is Site.HQ
        return at_hq and may(self.context.actor, Act.PUBLISH)

    def close_page(self) -> None:
        """Show the list again, as it is now."""
        super().close_page()
        self.panel.refresh()

    def retranslate(self) -> None:
        """Set the hint of the button."""
        self.start_button.setToolTip(translate("Checklists", "Start checklist (Ctrl+N)"))

    def on_changed(self, change: Changed) -> None:
        """Read the list again when runs have changed elsewhere."""
        self.tabs.on_changed(change)
        if not change.kinds & _KINDS:
            return
        self.panel.refresh()
        if "template" in change.kinds:
            self._read_templates()

    def _make_panel(self) -> ListPanel:
        service = self.context.services.checklists

        def fetch(query: Query, after: Key | None) -> Page[RunRow]:
            return service.page(query, after, self.context.language)

        return self._states.shown_by(
            ListPanel(
                self.context,
                columns_of(self.context, self._states),
                self._states.fetching(fetch),
                lambda row: row.id,
                EmptyWords(
                    "checklist",
                    lambda: translate("Checklists", "No checklists yet"),
                    lambda: translate(
                        "Checklists", "Start the first one; every answer is saved as you give it."
                    ),
                    lambda: translate("Checklists", "Start checklist"),
                    self.start,
                ),
                filters=[
                    Filter(
                        "status",
                        lambda: translate("Checklists", "All"),
                        lambda: [
                            (one, status_name(one)) for one in ("draft", "completed", "returned", "signed")
                        ],
                        "chips",
                    ),
                    Filter(
                        "template", lambda: translate("Checklists", "All checklists"), self._template_choices
                    ),
                    *point_filters(self.context, self._point_choices),
                ],
                search_hint=lambda: translate("Checklists", "Search title, number, note"),
                sort="opened",
                descending=True,
            )
        )

    def _template_choices(self) -> list[tuple[str, str]]:
        lang = self.context.language
        return [(one, title_text(code, title, lang, _TITLE_CHARS)) for one, code, title in self._templates]

    def _point_choices(self) -> list[tuple[str, str]]:
        return [(code, name.get(self.context.language)) for code, name in self._points]

    def _read_templates(self) -> None:
        service = self.context.services.checklists

        def show(choices: StartChoices) -> None:
            self._templates = [(one.id, one.code, one.title) for one in choices.templates]
            self._points = choices.points
            self.panel.filters.retranslate()

        self.context.jobs.run(lambda _progress, _cancel: service.start_choices(), done=show, owner=self)
