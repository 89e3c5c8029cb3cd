"""The editor of a draft: its outline beside the form, the texts, both previews and the check list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.models.template_editing import Spot
from app.services.changed import Changed
from app.services.template_drafts import Draft
from app.ui.ask import Answer, ask
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import Retranslating, translate
from app.ui.screens.checklists.words import title_text
from app.ui.screens.template_editor.acts import Acts
from app.ui.screens.template_editor.checks_page import ChecksPage
from app.ui.screens.template_editor.head_form import Names
from app.ui.screens.template_editor.inspector import Inspector
from app.ui.screens.template_editor.item_preview import ItemPreview
from app.ui.screens.template_editor.outline import Outline
from app.ui.screens.template_editor.paper_preview import PaperPreview
from app.ui.screens.template_editor.publish_dialog import ask_to_publish
from app.ui.screens.template_editor.screen_preview import ScreenPreview
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.texts_page import TextsPage
from app.ui.text import ltr

_OUTLINE_CHARS = 46
_NARROW_CHARS = 110


class EditorPage(Retranslating, QWidget):
    """Everything that is typed is kept as a draft soon after; publishing is an act of its own."""

    closed = Signal()
    """The draft has been given out; the page has nothing to show any more."""
    titled = Signal()

    def __init__(self, context: AppContext, draft: Draft, version_taken: bool, agencies: Names) -> None:
        super().__init__()
        self._context = context
        self.session = session = EditingSession(context, draft.id, draft.template, self)
        self.acts = Acts(session, self)
        self._first_id, self._first_taken = draft.template.id, version_taken
        self.acts.version_taken = version_taken
        self.outline = Outline(session, self.acts)
        self.inspector = Inspector(context, session, agencies)
        self.preview = ItemPreview(context, session)
        self.edit = QWidget()
        self.texts = TextsPage(context, session)
        self.screen_preview = ScreenPreview(context, session)
        self.paper = PaperPreview(context, session)
        self.checks = ChecksPage(session)
        self.tabs = QTabWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.undo_button = Button(lambda: translate("TemplateEditor", "Undo"), "undo", "quiet", session.undo)
        self.redo_button = Button(lambda: translate("TemplateEditor", "Redo"), "redo", "quiet", session.redo)
        self.publish_button = Button(
            lambda: translate("TemplateEditor", "Publish…"), "check-double", "primary", self.publish
        )
        self._lay_out()
        self._connect()
        self._add_keys()
        self.retranslate()

    def actions(self) -> list[QWidget]:
        """Return what stands in the top bar."""
        return [self.undo_button, self.redo_button, self.publish_button]

    def title(self) -> str:
        """Return the title of the page: code and title of the checklist."""
        template = self.session.template
        return title_text(template.code, template.title, self._context.language)

    def may_leave(self) -> bool:
        """Keep the draft; what could not be kept is asked about."""
        if self.session.wait():
            return True
        answer = ask(
            self.window(),
            translate("TemplateEditor", "The draft could not be saved"),
            translate(
                "TemplateEditor", "What was changed last is only on this page. If you leave it, it is lost."
            ),
            [
                Answer("leave", translate("TemplateEditor", "Leave and lose it"), "danger"),
                Answer("stay", translate("TemplateEditor", "Stay here"), "primary"),
            ],
            "warning",
        )
        return answer == "leave"

    def publish(self) -> None:
        """Ask for the note and give the draft out; what hinders is shown instead."""
        if any(remark.hinders for remark in self.acts.remarks()):
            self.tabs.setCurrentWidget(self.checks)
            self._context.notify(
                translate("TemplateEditor", "This has to be put right before it can be published."),
                tone="warning",
            )
        elif self.session.wait():
            ask_to_publish(self, self._context, self.session.draft_id, self._published)

    def show_place(self, spot: Spot) -> None:
        """Show a place in the form, with the keyboard in its first field."""
        self.session.select(spot)
        self.tabs.setCurrentWidget(self.edit)
        self.inspector.focus_first()

    def retranslate(self) -> None:
        """Name the tabs and show the state."""
        self.undo_button.setToolTip(translate("TemplateEditor", "Undo (Ctrl+Z)"))
        self.redo_button.setToolTip(translate("TemplateEditor", "Redo (Ctrl+Y)"))
        self._show_state()

    # ---- following the session -------------------------------------------------------------------------------

    def _changed(self, _origin: object) -> None:
        self.acts.version_taken = self._first_taken and self.session.template.id == self._first_id
        self.texts.refresh()
        self.screen_preview.mark_stale()
        self.paper.mark_stale()
        self._show_state()
        self.titled.emit()

    def _show_state(self) -> None:
        session = self.session
        found = self.acts.remarks()
        self.checks.show_remarks(found)
        hindering = sum(remark.hinders for remark in found)
        names = {
            self.edit: translate("TemplateEditor", "Edit"),
            self.texts: _counted(translate("TemplateEditor", "Languages"), self._number(self._lacking())),
            self.screen_preview: translate("TemplateEditor", "On screen"),
            self.paper: translate("TemplateEditor", "On paper"),
            self.checks: _counted(
                translate("TemplateEditor", "Checks"), self._number(hindering or len(found))
            ),
        }
        for page, words in names.items():
            self.tabs.setTabText(self.tabs.indexOf(page), words)
        self.undo_button.setEnabled(session.can_undo)
        self.redo_button.setEnabled(session.can_redo)
        self._show_saving()

    def _lacking(self) -> int:
        return sum(len(langs) for langs in self.session.missing.values())

    def _number(self, count: int) -> str:
        return self._context.formats.number(count) if count else ""

    def _show_saving(self) -> None:
        session = self.session
        if session.trouble is not None and not session.kept:
            self.outline.state.show_text(self._context.message(session.trouble))
            self.outline.state.set_tone("danger")
            return
        self.outline.state.set_tone("")
        words = (
            translate("TemplateEditor", "Draft saved")
            if session.kept
            else translate("TemplateEditor", "Saving…")
        )
        self.outline.state.show_text(words)

    def _published(self, changed: Changed) -> None:
        self._context.bus.changed(changed, None)
        self._context.notify(
            translate("TemplateEditor", "{template} is published; it goes out with the next export.").format(
                template=ltr(changed.id)
            )
        )
        self.closed.emit()

    def _removed(self, code: str) -> None:
        words = translate("TemplateEditor", "Section removed.")
        if code:
            words = translate("TemplateEditor", "{item} removed.").format(item=ltr(code))
        undo = translate("TemplateEditor", "Undo")
        self._context.notify(words, action_text=undo, action=self.session.undo)

    def _added(self) -> None:
        self.tabs.setCurrentWidget(self.edit)
        self.inspector.focus_first()

    # ---- inside ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.session.changed.connect(self._changed)
        self.session.saving_changed.connect(self._show_saving)
        self.session.selected.connect(lambda _spot: self.screen_preview.show_spot())
        self.acts.added.connect(self._added)
        self.acts.removed.connect(self._removed)
        self.checks.wanted.connect(self.show_place)
        self.texts.wanted.connect(self.show_place)
        self.outline.tree.entered_item.connect(self._added)

    def _add_keys(self) -> None:
        keys = {
            QKeySequence(QKeySequence.StandardKey.Undo): self.session.undo,
            QKeySequence("Ctrl+Y"): self.session.redo,
            QKeySequence("Ctrl+Shift+Z"): self.session.redo,
            QKeySequence("Alt+Up"): lambda: self.acts.step(-1),
            QKeySequence("Alt+Down"): lambda: self.acts.step(1),
            QKeySequence("Ctrl+Return"): self.acts.add_item,
            QKeySequence("Ctrl+Shift+Return"): self.acts.add_section,
            QKeySequence("Ctrl+D"): self.acts.double,
            QKeySequence(QKeySequence.StandardKey.Save): self.session.save,
        }
        for key, act in keys.items():
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _share_room(self) -> None:
        char = self.fontMetrics().averageCharWidth()
        parts = (2, 3) if self._splitter.orientation() == Qt.Orientation.Vertical else (1, 3)
        self._splitter.setSizes([char * _OUTLINE_CHARS * part for part in parts])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the outline above the form in a narrow window."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW_CHARS
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._splitter.orientation() != way:
            self._splitter.setOrientation(way)
            self._share_room()
        self.preview.allow(not narrow)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.edit)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.inspector, 1)
        column.addWidget(self.preview)
        self.tabs.setDocumentMode(True)
        for page in (self.edit, self.texts, self.screen_preview, self.paper, self.checks):
            self.tabs.addTab(page, "")
        splitter = self._splitter
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.outline)
        splitter.addWidget(self.tabs)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        self._share_room()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setFocusProxy(self.outline.tree)


def _counted(words: str, count: str) -> str:
    return f"{words} ({count})" if count else words
