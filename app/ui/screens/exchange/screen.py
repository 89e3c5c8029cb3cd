"""The exchange screen: reads where things stand and leads through export, import, joining and enrolling."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.models.places import HQ_CODE, Site
from app.services.changed import Changed
from app.services.exporting import SUFFIX
from app.ui.bus import Changed as AnyChange
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen
from app.ui.screens.exchange import KEY
from app.ui.screens.exchange.channels_button import ChannelsButton
from app.ui.screens.exchange.drops import DropSheet
from app.ui.screens.exchange.export_page import ExportPage
from app.ui.screens.exchange.hq_page import HqPage
from app.ui.screens.exchange.import_page import ImportPage
from app.ui.screens.exchange.join_steps import JoinSteps, show_codes
from app.ui.screens.exchange.point_page import PointPage
from app.ui.screens.exchange.receipt_actions import Receipts
from app.ui.screens.exchange.side_pages import SidePages
from app.ui.screens.exchange.snapshot import Snapshot, read_snapshot
from app.ui.screens.exchange.target_dialog import TargetDialog, readers_of
from app.ui.screens.exchange.tray_page import TrayPage


class ExchangeScreen(Screen):
    """One page for a point or for headquarters; what is done opens a page on top of it."""

    read = Signal()
    """Where things stand has been read again."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.snapshot: Snapshot | None = None
        self._stale = self._export_wanted = False
        self.at_hq = context.services.desk.place.site is Site.HQ
        self.page: PointPage | HqPage = HqPage(context) if self.at_hq else PointPage(context)
        codes = Button(lambda: translate("Exchange", "Codes of this PC"), "key", "quiet", self.show_codes)
        channels = ChannelsButton(context, self.show_channels)
        self.receipts = Receipts(self, context, self._tell)
        actions = [channels, self.receipts.button(), codes]
        self.open_page(self.page, lambda: translate("Exchange", "Exchange"), actions=actions)
        self.joining = JoinSteps(self, lambda: self.snapshot, self._folder, self._tell)
        self.sides = SidePages(self, lambda: self.snapshot, self._tell, self.joining.ask_request, self.at_hq)
        self.joining.let_in.connect(self.sides.after_letting_in)
        self._connect()
        self.drops = DropSheet(self, self.start_import)

    # ---- where things stand ----------------------------------------------------------------------------------

    def entered(self) -> None:
        """Read where things stand whenever the user comes here."""
        self.refresh()

    def on_changed(self, change: AnyChange) -> None:
        """Read again after a save, at once when this screen is in sight."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read where things stand."""
        self._stale = False
        services, lang = self.context.services, self.context.languages.named
        self.context.jobs.run(
            lambda _progress, _cancel: read_snapshot(services, lang), done=self._show, owner=self
        )

    def retranslate(self) -> None:
        """Read names in the other language."""
        if self.snapshot is not None:
            self.refresh()

    def _show(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.page.show_snapshot(snapshot)
        self.read.emit()
        if self._export_wanted:
            self.begin_export()

    # ---- export ----------------------------------------------------------------------------------------------

    def begin_export(self) -> None:
        """Start the export to headquarters as soon as it is known that this PC has joined; else stay here."""
        self._export_wanted = self.snapshot is None
        if self.snapshot is not None and self.snapshot.status.joined and not self.at_hq:
            self.start_export()

    def start_export(self, codes: Sequence[str] = (HQ_CODE,)) -> None:
        """Ask where to, and write the files for headquarters or for some points."""
        readers = readers_of(self.snapshot, codes)
        dialog = TargetDialog(self.context, self.snapshot.folder if self.snapshot else "", self, readers)
        if codes and dialog.exec() == QDialog.DialogCode.Accepted and dialog.folder is not None:
            self.export_into(dialog.folder, (dialog.reader,) if readers else codes, dialog.again)
        dialog.deleteLater()

    def export_into(self, folder: Path, codes: Sequence[str] = (HQ_CODE,), again: bool = False) -> ExportPage:
        """Write the files into a folder and show what came of it."""
        page = ExportPage(self.context, codes, folder, again)
        page.closed.connect(self.close_page)
        page.finished.connect(self._tell)
        self.open_page(page, lambda: translate("Exchange", "Export"))
        return page

    # ---- import ----------------------------------------------------------------------------------------------

    def ask_files(self) -> None:
        """Ask which files to import."""
        title = translate("Exchange", "Choose files to import")
        kinds = translate("Exchange", "Exchange files (*{suffix})").format(suffix=SUFFIX)
        names, _ = QFileDialog.getOpenFileNames(self, title, self._folder(), kinds)
        if names:
            self.start_import([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Ask for a folder all of whose files are to be imported."""
        title = translate("Exchange", "Choose the folder with the files")
        name = QFileDialog.getExistingDirectory(self, title, self._folder())
        if name:
            self.start_import([Path(name)])

    def start_import(self, paths: Sequence[Path]) -> ImportPage:
        """Look into some files and folders, and import them when the user says so."""
        page = ImportPage(self.context, paths)
        page.closed.connect(self.close_page)
        page.imported.connect(self._tell)
        self.open_page(page, lambda: translate("Exchange", "Import"))
        return page

    def show_tray(self) -> TrayPage:
        """Show the files kept aside."""
        page = self.sides.show_tray()
        self.read.connect(page.refresh)
        return page

    def show_conflicts(self, root: str = "") -> None:
        """Show what waits for a decision, of one record or of all."""
        self.sides.show_record(root) if root else self.sides.show_conflicts()

    def show_side(self, what: str) -> None:
        """Show a page beside the standing, as ``SidePages.show``."""
        if what == "tray":
            self.show_tray()
        else:
            self.sides.show(what)

    def show_channels(self) -> None:
        """Show the ways on which files travel by themselves."""
        from app.ui.screens.exchange.channels_page import ChannelsPage

        page = ChannelsPage(self.context)
        actions = [page.add_button, page.now_button]
        self.open_page(page, lambda: translate("Channels", "Channels"), actions=actions)

    def show_codes(self) -> None:
        """Show the codes of this PC and of the deployment."""
        if self.snapshot is not None:
            show_codes(self, self.snapshot)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _tell(self, change: Changed | None = None) -> None:
        """Read again, and tell the other screens that states or records have changed."""
        self.refresh()
        self.context.bus.changed(change or Changed(frozenset({KEY})), self)

    def _folder(self) -> str:
        last = self.snapshot.folder if self.snapshot else ""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return last if last and Path(last).is_dir() else documents

    def _connect(self) -> None:
        page: QWidget = self.page
        if isinstance(page, HqPage):
            page.export_wanted.connect(self.start_export)
            page.enrol_wanted.connect(self.joining.ask_request)
        elif isinstance(page, PointPage):
            page.export_wanted.connect(self.start_export)
            page.join.request_wanted.connect(self.joining.ask_request_file)
            page.join.answer_wanted.connect(self.joining.ask_answer_file)
        self.page.history.opened.connect(self.receipts.open_file)
        self.page.import_wanted.connect(self.ask_files)
        self.page.folder_wanted.connect(self.ask_folder)
        self.page.wanted.connect(self.show_side)
