"""Where an export goes: a stick that is plugged in, the folder of last time, or another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.models.places import HQ_CODE
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import clear
from app.ui.i18n import translate
from app.ui.jobs import Lane
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.choice_card import ChoiceCard
from app.ui.screens.exchange.conflict_words import joined
from app.ui.screens.exchange.snapshot import Snapshot
from app.ui.screens.exchange.volumes import Stick, sticks
from app.ui.screens.exchange.words import free_text
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_CHARS = 64


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a file can be: the code to export to, and the name in the language in use."""

    code: str
    name: str


class TargetDialog(QDialog):
    """Offers places as large buttons; ``folder`` is what was chosen, None when the user turned away.

    Where there are several ``readers`` the first is the usual one; ``reader`` is the code of the one that was chosen.
    """

    def __init__(
        self, context: AppContext, last: str, parent: QWidget | None = None, readers: Sequence[Reader] = ()
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._readers = [QRadioButton(reader.name) for reader in readers]
        self._codes = [reader.code for reader in readers]
        self._again = QCheckBox(
            translate("Exchange", "Everything again, also what the other side has confirmed")
        )
        self._last = Path(last) if last else None
        self.folder: Path | None = None
        self._places = QVBoxLayout()
        self._places.setSpacing(GAP)
        self._lay_out()
        self.show_sticks([])
        self.look_again()

    @property
    def reader(self) -> str:
        """The code of the reader that is chosen, empty when there was no choice."""
        return next(
            (code for code, button in zip(self._codes, self._readers, strict=True) if button.isChecked()), ""
        )

    @property
    def again(self) -> bool:
        """Whether everything is to be sent again."""
        return self._again.isChecked()

    def look_again(self) -> None:
        """Look for sticks; drives may be slow, so the window does not wait."""
        self._context.jobs.run(
            lambda _progress, _cancel: sticks(), done=self.show_sticks, owner=self, lane=Lane.POOL
        )

    def show_sticks(self, found: list[Stick]) -> None:
        """Offer the sticks that are plugged in before the other places."""
        clear(self._places)
        for stick in found:
            free = free_text(stick.free, self._context.formats)
            detail = translate("Exchange", "{folder}, {size} free").format(
                folder=ltr(str(stick.folder)), size=ltr(free)
            )
            self._add("usb", isolate(stick.name), detail, stick.folder)
        if self._last is not None and self._last not in [stick.folder for stick in found]:
            self._add(
                "folder", translate("Exchange", "The folder of last time"), ltr(str(self._last)), self._last
            )
        another = ChoiceCard(
            "more",
            translate("Exchange", "Another folder…"),
            translate("Exchange", "For example one that goes out by e-mail"),
            self.ask_folder,
        )
        self._places.addWidget(another)
        first = self._places.itemAt(0)
        card = None if first is None else first.widget()
        (card or another).setFocus()

    def ask_folder(self) -> None:
        """Let the user look for a folder."""
        title = translate("Exchange", "Choose the folder for the files")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._last or Path.home()))
        if chosen:
            self.choose(Path(chosen))

    def choose(self, folder: Path) -> None:
        """Take a folder and close."""
        self.folder = folder
        self.accept()

    def _add(self, sign: str, name: str, detail: str, folder: Path) -> None:
        self._places.addWidget(ChoiceCard(sign, name, detail, lambda: self.choose(folder)))

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("Exchange", "Export"))
        sentence = PlainLabel(
            translate(
                "Exchange", "Only PCs that have joined can open the files: a lost stick gives nothing away."
            ),
            wrap=True,
        )
        sentence.setProperty("muted", True)
        foot = QHBoxLayout()
        foot.addWidget(
            Button(lambda: translate("Exchange", "Look for sticks again"), "sync", "quiet", self.look_again)
        )
        foot.addStretch(1)
        foot.addWidget(Button(lambda: translate("Exchange", "Cancel"), pressed=self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(
            PlainLabel(translate("Exchange", "Where should the files go?"), role="heading", wrap=True)
        )
        layout.addWidget(sentence)
        for button in self._readers:
            layout.addWidget(button)
        if self._readers:
            self._readers[0].setChecked(True)
        layout.addLayout(self._places)
        layout.addWidget(self._again)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.resize(self.fontMetrics().averageCharWidth() * _CHARS, self.sizeHint().height())


def readers_of(snapshot: Snapshot | None, codes: Sequence[str]) -> list[Reader]:
    """Return for whom a file can be where there is a choice: at a point that has more than one PC."""
    colleagues = snapshot.status.colleagues if snapshot is not None else ()
    if snapshot is None or not colleagues or tuple(codes) != (HQ_CODE,):
        return []
    names = joined([isolate(name) for name in colleagues])
    other = translate("Exchange", "For another PC of this point ({names})").format(names=names)
    return [Reader(HQ_CODE, translate("Exchange", "For headquarters")), Reader(snapshot.code, other)]
