"""What only Qt can tell of this PC: whether each shipped plugin, font and translation works."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLibraryInfo, QPluginLoader, QSize, QTranslator
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QIcon,
    QImage,
    QImageReader,
    QImageWriter,
    QRawFont,
    QTextLayout,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.errors import Environment
from app.services.self_test import Check, Facts, Finding, found
from app.ui import shipped
from app.ui.resources import resource
from app.ui.theme import FAMILY

STYLE = "Fusion"
SIDE = 32

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0b6478"/></svg>'
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
WRITTEN = ("jpeg", "webp", "ico", "png")
"""Picture formats that are written and read back; Qt's plugins for them do both."""

READ = {"svg": SVG, "pdf": PDF}
"""Picture formats that are only read, with a smallest sample."""

SAMPLES = {
    "gatebook_ar.qm": ("Messages", "Choose another folder."),
    "gatebook_ckb.qm": ("Messages", "Choose another folder."),
    "qtbase_ar.qm": ("QPlatformTheme", "Cancel"),
}
"""A text that each translation must have: context and English source."""

LETTERS = "پچژگکیێەۆوڕڵڤئابتثجحخدذرزسشصضطظعغفقلمنهيةى٠١٢٣۴۵٪ABCabc0123"
"""Letters and digits of the three languages that the font must draw."""


def window_findings() -> Iterator[Finding]:
    """Yield a finding for each part of Qt that window and printer need; makes an application if none runs."""
    loaded = found("plugins", _plugins_load)
    yield loaded
    running = QApplication.instance()
    if running is None and not loaded.ok:
        # Without its platform Qt would end the program instead of saying what is missing.
        return
    application = running or QApplication(["gatebook", "-platform", "offscreen"])
    for name, check in _checks():
        yield found(name, check)
    del application


def look_at(paper: Path) -> Facts:
    """Open a printed document as the preview does; Environment ``program_incomplete`` when its page stays white."""
    document = QPdfDocument()
    if document.load(str(paper)) is not QPdfDocument.Error.None_ or document.pageCount() < 1:
        raise _incomplete("QtPdf")
    image = document.render(0, QSize(200, 280))
    _require_ink(image, "QtPdf")
    return {"pages": document.pageCount()}


def _checks() -> tuple[tuple[str, Check], ...]:
    return (
        ("style", _style_is_there),
        ("pictures", _pictures_are_read),
        ("icons", _icons_are_drawn),
        *((f"font_{name}", lambda name=name: _font_draws(name)) for name in shipped.FONTS),
        *((f"translation_{name}", lambda name=name: _translates(name)) for name in _translations()),
        ("printers", _printers_are_asked),
    )


def plugins() -> tuple[str, ...]:
    """Return the plugins that this system's package carries, as paths below Qt's plugin folder."""
    return shipped.WINDOWS_PLUGINS if sys.platform == "win32" else shipped.LINUX_PLUGINS


def _translations() -> tuple[str, ...]:
    return (*shipped.TRANSLATIONS, *shipped.QT_TRANSLATIONS)


def _plugins_load() -> Facts:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    for name in plugins():
        if not (folder / name).is_file():
            raise _incomplete(name)
        loader = QPluginLoader(str(folder / name))
        if not loader.load():
            reason = loader.errorString().replace(str(folder), "")
            raise Environment("system_part_missing", "install_again", part=name, reason=reason)
    return {"count": len(plugins())}


def _style_is_there() -> Facts:
    if STYLE not in QStyleFactory.keys():  # noqa: SIM118 - a list of names, not a mapping
        raise _incomplete(STYLE)
    return {"style": STYLE}


def _pictures_are_read() -> Facts:
    for kind in WRITTEN:
        _require_read(kind, _written(kind))
    for kind, sample in READ.items():
        _require_read(kind, QByteArray(sample))
    return {"count": len(WRITTEN) + len(READ)}


def _written(kind: str) -> QByteArray:
    picture = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0b6478"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(kind.encode())).write(picture):
        raise _incomplete(f"imageformats: {kind}")
    return data


def _require_read(kind: str, data: QByteArray) -> None:
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    if QImageReader(buffer, QByteArray(kind.encode())).read().isNull():
        raise _incomplete(f"imageformats: {kind}")


def _icons_are_drawn() -> Facts:
    files = sorted(resource("icons").glob("*.svg"))
    for file in files:
        _require_ink(QIcon(str(file)).pixmap(SIDE, SIDE).toImage(), f"icons/{file.name}")
    if not files:
        raise _incomplete("icons")
    return {"count": len(files)}


def _font_draws(name: str) -> Facts:
    """The file is there, has every letter, and Arabic letters change their form where they join."""
    file = resource("fonts", name)
    number = QFontDatabase.addApplicationFont(str(file)) if file.is_file() else -1
    if number < 0 or FAMILY not in QFontDatabase.applicationFontFamilies(number):
        raise _incomplete(f"fonts/{name}")
    raw = QRawFont(str(file), 24)
    if not raw.isValid() or not all(raw.supportsCharacter(ord(letter)) for letter in LETTERS):
        raise _incomplete(f"fonts/{name}")
    if len(_glyphs("ببب", raw)) < 3:
        raise _incomplete(f"fonts/{name}")
    return {"family": FAMILY}


def _glyphs(text: str, raw: QRawFont) -> set[int]:
    """Return the different glyphs that a word is drawn with."""
    layout = QTextLayout(text)
    layout.setRawFont(raw)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()}


def _translates(name: str) -> Facts:
    folder = (
        resource("i18n")
        if name in shipped.TRANSLATIONS
        else Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    )
    translator = QTranslator()
    context, source = SAMPLES[name]
    if not translator.load(str(folder / name)) or not translator.translate(context, source):
        raise _incomplete(name)
    return {"file": name}


def _printers_are_asked() -> Facts:
    return {"count": len(QPrinterInfo.availablePrinterNames())}


def _require_ink(image: QImage, part: str) -> None:
    """Raise Environment unless some pixel differs from the one in the corner."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    if (
        image.isNull()
        or len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) < 2
    ):
        raise _incomplete(part)


def _incomplete(part: str) -> Environment:
    return Environment("program_incomplete", "install_again", part=part)
