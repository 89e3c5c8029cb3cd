"""The exchange screen: reads where things stand and leads through export, import, joining and enrolling."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

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
from app.ui.screens.exchange.codes_dialog import CodesDialog
from app.ui.screens.exchange.conflict_words import joined
from app.ui.screens.exchange.drops import DropSheet
from app.ui.screens.exchange.enrol_page import ANSWER_SUFFIX, EnrolPage
from app.ui.screens.exchange.export_page import ExportPage
from app.ui.screens.exchange.hq_page import HqPage
from app.ui.screens.exchange.import_page import ImportPage
from app.ui.screens.exchange.point_page import PointPage
from app.ui.screens.exchange.receipt_actions import Receipts
from app.ui.screens.exchange.side_pages import SidePages
from app.ui.screens.exchange.snapshot import Snapshot, read_snapshot
from app.ui.screens.exchange.target_dialog import Reader, TargetDialog
from app.ui.screens.exchange.tray_page import TrayPage
from app.ui.screens.exchange.words import headquarters
from app.ui.text import isolate

REQUEST_SUFFIX = ".request"


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
        self.receipts = Receipts(self, context, self._tell)
        actions = [self.receipts.button(), codes]
        self.open_page(self.page, lambda: translate("Exchange", "Exchange"), actions=actions)
        self.sides = SidePages(
            self,
            lambda: self.snapshot.tray if self.snapshot else (),
            self._tell,
            self.ask_request,
            self.at_hq,
            self._asked_languages,
        )
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
        readers = self._readers(codes)
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

    # ---- joining ---------------------------------------------------------------------------------------------

    def ask_request_file(self) -> None:
        """Ask where the request goes, and write it."""
        code = self.context.services.desk.place.code
        title = translate("Join", "Save the request")
        proposed = Path(self._folder()) / f"gatebook-{code}{REQUEST_SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self, title, str(proposed), f"*{REQUEST_SUFFIX}")
        if name:
            self.write_request(Path(name))

    def write_request(self, path: Path) -> None:
        """Write the request of this PC."""
        path = path if path.suffix else path.with_suffix(REQUEST_SUFFIX)
        self._run(
            lambda services: services.exchange.request_join(path),
            lambda _code: self.context.notify(
                translate("Join", "The request is saved as {name}. Now read the code out.").format(
                    name=isolate(path.name)
                )
            ),
        )

    def ask_answer_file(self) -> None:
        """Ask for the answer of headquarters, and take it in."""
        title = translate("Join", "Open the answer of headquarters")
        name, _ = QFileDialog.getOpenFileName(self, title, self._folder(), f"*{ANSWER_SUFFIX}")
        if name:
            self.take_answer(Path(name))

    def take_answer(self, path: Path) -> None:
        """Take the answer of headquarters in."""
        self._run(lambda services: services.exchange.finish_join(path), self._joined)

    def ask_request(self) -> None:
        """Ask for the request of a PC, at headquarters."""
        title = translate("Join", "Open the request of a PC")
        name, _ = QFileDialog.getOpenFileName(self, title, self._folder(), f"*{REQUEST_SUFFIX};;*")
        if name:
            self.read_request(Path(name))

    def read_request(self, path: Path) -> None:
        """Show who asks to be let in."""
        lang = self.context.languages.named

        def read(services: Any) -> tuple[Any, str]:
            request = services.exchange.read_request(path)
            return request, services.desk.reference.label("points", request.point, lang)

        self._run(read, lambda found: self._enrol(path, *found))

    def show_codes(self) -> None:
        """Show the codes of this PC and of the deployment."""
        if self.snapshot is None:
            return
        snapshot, status = self.snapshot, self.snapshot.status
        place = isolate(snapshot.place) if snapshot.place else headquarters()
        facts = [
            (translate("Join", "Name of the PC"), isolate(snapshot.label)),
            (translate("Join", "Place"), place),
            (translate("Join", "Deployment"), isolate(status.deployment)),
        ]
        heading = translate("Exchange", "Codes of this PC")
        codes = {"device_code": status.device_code, "root_code": status.root_code}
        CodesDialog(self, heading, "", facts=facts, **codes).open()

    # ---- inside ----------------------------------------------------------------------------------------------

    def _enrol(self, path: Path, request: Any, name: str) -> EnrolPage:
        page = EnrolPage(self.context, path, request, name)
        page.closed.connect(self.close_page)
        page.accepted.connect(self._accepted)
        self.open_page(page, lambda: translate("Join", "Let a PC in"))
        return page

    def _accepted(self, accepted: Any) -> None:
        self.close_page()
        self._tell()
        sentence = translate(
            "Join",
            "Give the file {name} back to the point. After it has been opened there, compare this code by telephone.",
        ).format(name=isolate(accepted.answer.name))
        heading = translate("Join", "{label} is let in").format(label=isolate(accepted.label))
        root = self.snapshot.status.root_code if self.snapshot else ""
        CodesDialog(self, heading, sentence, root_code=root).open()

    def _joined(self, joined: Any) -> None:
        self._tell()
        heading = translate("Join", "This PC has joined {name}").format(name=isolate(joined.deployment))
        sentence = translate(
            "Join",
            "Compare this code with headquarters on the telephone. If it differs, stop, and tell headquarters.",
        )
        CodesDialog(self, heading, sentence, root_code=joined.root_code).open()

    def _run(self, work: Any, done: Any) -> None:
        services = self.context.services
        self.context.jobs.run(lambda _progress, _cancel: work(services), done=done, owner=self)

    def _readers(self, codes: Sequence[str]) -> list[Reader]:
        """Return for whom a file can be where there is a choice: at a point that has more than one PC."""
        colleagues = self.snapshot.status.colleagues if self.snapshot else ()
        if not colleagues or tuple(codes) != (HQ_CODE,) or self.snapshot is None:
            return []
        names = joined([isolate(name) for name in colleagues])
        other = translate("Exchange", "For another PC of this point ({names})").format(names=names)
        return [
            Reader(HQ_CODE, translate("Exchange", "For headquarters")),
            Reader(self.snapshot.code, other),
        ]

    def _asked_languages(self) -> set[str]:
        """Return the languages of the places that are asked for missing changes."""
        status = self.snapshot.status if self.snapshot else None
        return {one.lang for one in status.awaited if one.lang} if status is not None else set()

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
            page.enrol_wanted.connect(self.ask_request)
        elif isinstance(page, PointPage):
            page.export_wanted.connect(self.start_export)
            page.join.request_wanted.connect(self.ask_request_file)
            page.join.answer_wanted.connect(self.ask_answer_file)
        self.page.history.opened.connect(self.receipts.open_file)
        self.page.import_wanted.connect(self.ask_files)
        self.page.folder_wanted.connect(self.ask_folder)
        self.page.wanted.connect(self.show_side)
