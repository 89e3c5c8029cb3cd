"""Shows a PDF page by page, with a bar to turn pages and to change the size."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.models.folding import ascii_digits
from app.ui.i18n import Retranslating, translate
from app.ui.icons import icon
from app.ui.plain_label import PlainLabel
from app.ui.text import Formats, ltr
from app.ui.theme import current
from app.ui.tokens import GAP

_STEP = 1.25
_SMALLEST, _LARGEST = 0.25, 4.0
_POINTS_PER_INCH = 72


class PageView(QPdfView):
    """The pages under each other; Ctrl and the wheel change the size."""

    stepped = Signal(int)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size while Ctrl is held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class PdfViewer(Retranslating, QWidget):
    """A PDF with pages to turn and three sizes to choose: whole page, page width, or as large as wanted."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._data = QByteArray()
        self.view = PageView(self)
        self._page = QLineEdit()
        self._of = PlainLabel()
        self._size = PlainLabel()
        self._tools: dict[str, QToolButton] = {}
        self._set_up_view()
        self._lay_out()
        self._add_keys()
        self.retranslate()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    @property
    def page(self) -> int:
        """The page in sight, counted from 1."""
        return self.view.pageNavigator().currentPage() + 1 if self.pages else 0

    def show_pdf(self, data: bytes) -> None:
        """Show another document, at the same place as the one before."""
        page = self.page
        self._document.close()
        self._buffer.close()
        self._data = QByteArray(data)
        self._buffer.setData(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.go_to(max(1, min(page, self.pages)))
        self._show_place()

    def go_to(self, page: int) -> None:
        """Turn to a page, counted from 1."""
        if 1 <= page <= self.pages:
            self.view.pageNavigator().jump(page - 1, QPointF(), 0)

    def fit(self, mode: QPdfView.ZoomMode) -> None:
        """Fit the page or its width into the window, and keep it so."""
        self.view.setZoomMode(mode)
        self._show_place()

    def step_size(self, by: int) -> None:
        """Show larger (1) or smaller (-1)."""
        wanted = self._shown_factor() * (_STEP if by > 0 else 1 / _STEP)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(_SMALLEST, min(_LARGEST, wanted)))
        self._show_place()

    def retranslate(self) -> None:
        """Write the words."""
        words = {
            "previous": translate("PrintPreview", "Previous page"),
            "next": translate("PrintPreview", "Next page"),
            "smaller": translate("PrintPreview", "Smaller"),
            "larger": translate("PrintPreview", "Larger"),
            "width": translate("PrintPreview", "Page width"),
            "whole": translate("PrintPreview", "Whole page"),
        }
        for name, text in words.items():
            self._tools[name].setToolTip(text)
            self._tools[name].setAccessibleName(text)
        self._tools["width"].setText(words["width"])
        self._tools["whole"].setText(words["whole"])
        self._page.setAccessibleName(translate("PrintPreview", "Page"))
        self._show_place()

    def _shown_factor(self) -> float:
        """Return the size in which the page stands on the screen, 1 for as large as on paper."""
        mode = self.view.zoomMode()
        if mode is QPdfView.ZoomMode.Custom or not self.pages:
            return self.view.zoomFactor()
        points = self._document.pagePointSize(max(0, self.page - 1))
        dots = points * (self.logicalDpiX() / _POINTS_PER_INCH)
        margins = self.view.documentMargins()
        room = self.view.viewport().size() - QSize(
            margins.left() + margins.right(), margins.top() + margins.bottom()
        )
        across = room.width() / max(1.0, dots.width())
        if mode is QPdfView.ZoomMode.FitToWidth:
            return across
        return min(across, room.height() / max(1.0, dots.height()))

    def _show_place(self) -> None:
        self._page.setText(self._formats.digits_of(str(self.page)))
        count = ltr(self._formats.number(self.pages))
        self._of.setText(translate("PrintPreview", "of {count}").format(count=count))
        percent = self._formats.number(round(self._shown_factor() * 100))
        self._size.setText(ltr(f"{percent}%"))
        self._tools["previous"].setEnabled(self.page > 1)
        self._tools["next"].setEnabled(self.page < self.pages)
        for name, mode in _FITS.items():
            self._tools[name].setChecked(self.view.zoomMode() is mode)

    def _typed_page(self) -> None:
        typed = ascii_digits(self._page.text()).strip()
        if typed.isdigit():
            self.go_to(int(typed))
        self._show_place()
        self.view.setFocus()

    def _set_up_view(self) -> None:
        view = self.view
        view.setDocument(self._document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setPageSpacing(GAP * 2)
        view.setFrameShape(QFrame.Shape.NoFrame)
        # The view paints its ground with this role of the palette.
        palette = view.palette()
        palette.setColor(QPalette.ColorRole.Dark, current().sunken)
        view.setPalette(palette)
        view.pageNavigator().currentPageChanged.connect(lambda _page: self._show_place())
        view.zoomFactorChanged.connect(lambda _factor: self._show_place())
        view.stepped.connect(self.step_size)

    def _tool(self, name: str, icon_name: str = "") -> QToolButton:
        tool = QToolButton()
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon_name:
            tool.setIcon(icon(icon_name))
        tool.setCheckable(name in _FITS)
        self._tools[name] = tool
        return tool

    def _lay_out(self) -> None:
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setMaximumWidth(self.fontMetrics().averageCharWidth() * 7)
        self._page.editingFinished.connect(self._typed_page)
        bar = QHBoxLayout()
        bar.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        bar.setSpacing(GAP // 2)
        for part in (
            self._tool("previous", "chevron-up"),
            self._tool("next", "chevron-down"),
            self._page,
            self._of,
        ):
            bar.addWidget(part)
        bar.addStretch(1)
        for part in (
            self._tool("smaller", "minus"),
            self._size,
            self._tool("larger", "plus"),
            self._tool("width"),
            self._tool("whole"),
        ):
            bar.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._connect()

    def _connect(self) -> None:
        acts = {
            "previous": lambda: self.go_to(self.page - 1),
            "next": lambda: self.go_to(self.page + 1),
            "smaller": lambda: self.step_size(-1),
            "larger": lambda: self.step_size(1),
            "width": lambda: self.fit(QPdfView.ZoomMode.FitToWidth),
            "whole": lambda: self.fit(QPdfView.ZoomMode.FitInView),
        }
        for name, act in acts.items():
            self._tools[name].clicked.connect(lambda _checked, act=act: act())

    def _add_keys(self) -> None:
        keys = {
            "Ctrl++": lambda: self.step_size(1),
            "Ctrl+=": lambda: self.step_size(1),
            "Ctrl+-": lambda: self.step_size(-1),
            "Ctrl+0": lambda: self.fit(QPdfView.ZoomMode.FitInView),
            "Ctrl+1": lambda: self.fit(QPdfView.ZoomMode.FitToWidth),
            "Ctrl+PgDown": lambda: self.go_to(self.page + 1),
            "Ctrl+PgUp": lambda: self.go_to(self.page - 1),
            "Ctrl+Home": lambda: self.go_to(1),
            "Ctrl+End": lambda: self.go_to(self.pages),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WindowShortcut)


_FITS = {"width": QPdfView.ZoomMode.FitToWidth, "whole": QPdfView.ZoomMode.FitInView}
