"""What this program is, in which version, under which licences, and where it keeps the records."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import __version__
from app.services.about import about
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, Facts
from app.ui.i18n import Retranslating, translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.settings.column import column_of
from app.ui.screens.settings.licences_dialog import LicencesDialog
from app.ui.text import ltr


class AboutTab(Retranslating, QWidget):
    """Facts to read out on the telephone when something is to be mended."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._book = context.services
        self._about = about()
        self._what, self._words = Card(), PlainLabel(wrap=True)
        self._facts = Facts()
        self._what.body.addWidget(self._words)
        self._what.body.addWidget(self._facts)
        self._licences, self._list, self._note = Card(), Facts(), PlainLabel(wrap=True)
        self._note.setProperty("muted", True)
        self._licences.body.addWidget(self._list)
        self._licences.body.addWidget(self._note)
        self._licences.body.addWidget(
            Button(lambda: translate("About", "Read them"), pressed=self.show_licences)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column_of([self._what, self._licences]))
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        book = self._book
        self._what.show_heading("Gatebook")
        self._words.setText(
            translate(
                "About",
                "The record book of a border point: checklists, equipment and training. It works without a "
                "network. It is not MIDAS and not PISCES: no data about travellers belongs in it.",
            )
        )
        self._facts.show_facts(
            [
                (translate("About", "Version"), ltr(f"{__version__} · {self._about.released}")),
                (translate("About", "Place"), ltr(book.desk.place.code)),
                (translate("About", "Code of this PC"), ltr(book.exchange.device_code())),
                (translate("About", "Data folder"), ltr(str(book.home.root))),
                (translate("About", "System"), ltr(f"{platform.platform()} · Qt {qVersion()}")),
            ]
        )
        self._licences.show_heading(translate("About", "Licences"))
        self._list.show_facts(
            [(ltr(part.name), ltr(f"{part.version} · {part.licence}")) for part in self._about.parts]
        )
        self._note.setText(
            translate(
                "About",
                "Qt and PySide6 are used unchanged under the LGPL; their files in the program folder may be "
                "replaced by other versions.",
            )
        )

    def show_licences(self) -> None:
        """Show the licences word for word, and the bill of materials."""
        LicencesDialog(self, self._about).exec()
