"""What stands above every printed page: the authority in every language, and its emblem."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.models.dataclass import dataclass
from app.models.values import LANGUAGES, LocalText
from app.services.changed import Changed
from app.services.documents_words import EMBLEM_SETTING
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Card, clear
from app.ui.i18n import OWN_NAMES, Retranslating, direction_of, translate
from app.ui.plain_label import PlainLabel
from app.ui.tokens import GAP

_LINES = 3
_EMBLEM_SIDE = 480
"""Pixels; the emblem is printed about 2 cm high."""
_SHOWN_SIDE = 52


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The lines in every language and the picture, None for none."""

    lines: tuple[LocalText, ...] = ()
    emblem: bytes | None = None


class LetterheadCard(Retranslating, Card):
    """Lines per language beside each other, the emblem, and how both look on paper."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._shown = Letterhead()
        self._note = PlainLabel(role="small", wrap=True)
        self.editors = {lang: _editor(lang) for lang in LANGUAGES}
        self.preview = _Preview()
        self.choose = Button(
            lambda: translate("Letterhead", "Choose emblem…"), "photo", "quiet", self._choose_file
        )
        self.remove = Button(
            lambda: translate("Letterhead", "Remove emblem"), "trash", "quiet", lambda: self._take(None)
        )
        self.save = Button(lambda: translate("Letterhead", "Save letterhead"), "save", "primary", self.submit)
        self._lay_out()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Read what is kept."""
        services = self._context.services
        self._context.jobs.run(
            lambda _progress, _cancel: read_letterhead(services), done=self.show_letterhead, owner=self
        )

    def show_letterhead(self, letterhead: Letterhead) -> None:
        """Show lines and emblem."""
        self._shown = letterhead
        for lang, editor in self.editors.items():
            editor.setPlainText("\n".join(line.get(lang) for line in letterhead.lines))
        self._show_preview()

    def typed(self) -> Letterhead:
        """Return what is entered."""
        texts = [self.editors[lang].toPlainText().strip().splitlines() for lang in LANGUAGES]
        rows = zip_longest(*texts, fillvalue="")
        lines = tuple(
            LocalText(**dict(zip(LANGUAGES, (text.strip() for text in row), strict=True))) for row in rows
        )
        return Letterhead(lines, self._shown.emblem)

    def submit(self) -> None:
        """Keep lines and emblem."""
        services, actor, wanted = self._context.services, self._context.actor, self.typed()
        self._context.jobs.run(
            lambda _progress, _cancel: _keep(services, actor, wanted), done=self._on_saved, owner=self
        )

    def retranslate(self) -> None:
        """Write heading and note."""
        self.show_heading(translate("Letterhead", "Letterhead"))
        self._note.setText(
            translate(
                "Letterhead",
                "Stands above every printed page. One line each, such as the state, the ministry and the directorate.",
            )
        )
        self._show_preview()

    def take_file(self, path: str) -> None:
        """Take a picture as the emblem, made smaller where it is large."""
        image = QImage(path)
        if image.isNull():
            self._context.notify(translate("Letterhead", "This file is no picture."), tone="warning")
            return
        if max(image.width(), image.height()) > _EMBLEM_SIDE:
            ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(_EMBLEM_SIDE, _EMBLEM_SIDE, *ways)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        self._take(bytes(buffer.data().data()))

    def _take(self, emblem: bytes | None) -> None:
        self._shown = Letterhead(self._shown.lines, emblem)
        self._show_preview()

    def _choose_file(self) -> None:
        title = translate("Letterhead", "Choose emblem")
        name, _ = QFileDialog.getOpenFileName(self, title, "", "*.png *.jpg *.jpeg *.bmp")
        if name:
            self.take_file(name)

    def _show_preview(self) -> None:
        typed = self.typed()
        lang = self._context.languages.named
        self.preview.show_letterhead([line.get(lang) for line in typed.lines], typed.emblem)
        self.remove.setVisible(typed.emblem is not None)

    def _on_saved(self, changed: Changed) -> None:
        self._context.notify(translate("Letterhead", "Letterhead saved"))
        self._context.bus.changed(changed, self)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for place, (lang, editor) in enumerate(self.editors.items()):
            grid.addWidget(PlainLabel(OWN_NAMES[lang], role="label"), 0, place)
            grid.addWidget(editor, 1, place)
            editor.textChanged.connect(self._show_preview)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addWidget(self._note)
        self.body.addLayout(grid)
        self.body.addWidget(self.preview)
        self.body.addLayout(buttons)


class _Preview(QWidget):
    """The head of a page in small: the emblem over the lines."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)

    def show_letterhead(self, lines: Sequence[str], emblem: bytes | None) -> None:
        clear(self._rows)
        if emblem is not None:
            picture = QLabel()
            image = QPixmap()
            image.loadFromData(emblem)
            picture.setPixmap(image.scaledToHeight(_SHOWN_SIDE, Qt.TransformationMode.SmoothTransformation))
            self._rows.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for number, line in enumerate(filter(None, lines)):
            label = PlainLabel(line, role="label" if number == 0 else "", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._rows.addWidget(label)
        self.setVisible(bool(emblem) or any(lines))


def read_letterhead(services: Any) -> Letterhead:
    """Return what is kept; called on the database thread."""
    digest = services.desk.settings.get(EMBLEM_SETTING)
    return Letterhead(services.documents.authority(), services.desk.blobs.read(digest) if digest else None)


def _keep(services: Any, actor: Any, letterhead: Letterhead) -> Changed:
    services.documents.set_emblem(actor, letterhead.emblem)
    changed: Changed = services.documents.set_authority(actor, letterhead.lines)
    return changed


def _editor(lang: str) -> QPlainTextEdit:
    editor = QPlainTextEdit()
    editor.setLayoutDirection(direction_of(lang))
    editor.setTabChangesFocus(True)
    editor.setAccessibleName(OWN_NAMES[lang])
    editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    editor.setFixedHeight(editor.fontMetrics().lineSpacing() * (_LINES + 1) + GAP)
    return editor
