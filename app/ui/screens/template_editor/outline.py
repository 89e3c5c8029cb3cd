"""The outline of a draft: everything in its order, put in another one by dragging or by Alt with an arrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.models.template_editing import HEAD, Spot
from app.ui.button import Button
from app.ui.flow_layout import FlowLayout
from app.ui.i18n import Retranslating, translate
from app.ui.icons import SIZE, draw, icon
from app.ui.plain_label import ElidedLabel
from app.ui.screens.template_editor.acts import Acts
from app.ui.screens.template_editor.outline_model import OutlineModel
from app.ui.screens.template_editor.outline_paint import OutlinePainter
from app.ui.screens.template_editor.session import EditingSession
from app.ui.screens.template_editor.words import TYPE_ICONS, TYPES, type_name
from app.ui.theme import current
from app.ui.tokens import GAP

_MARK = 3
_ARROW = 14


class OutlineTree(QTreeView):
    """The tree itself; Enter goes on to the form."""

    entered_item = Signal()
    stepped = Signal(int)
    removal_wanted = Signal()

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Show what is selected over the whole width, with a mark where reading starts."""
        super().drawRow(painter, options, index)
        if self.selectionModel().isSelected(index):
            box = QRect(options.rect)
            left = box.right() - _MARK + 1 if self.isRightToLeft() else box.left()
            painter.fillRect(QRect(left, box.top(), _MARK, box.height()), QColor(current().accent))

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an arrow beside a section that can be folded."""
        if not self.model().hasChildren(index):
            return
        folded = "chevron-left" if self.isRightToLeft() else "chevron-right"
        name = "chevron-down" if self.isExpanded(index) else folded
        square = QRectF(0, 0, _ARROW, _ARROW)
        square.moveCenter(QRectF(rect).center())
        draw(painter, name, square, current().muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, Delete and Alt with an arrow."""
        key = event.key()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(by)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered_item.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class Outline(Retranslating, QWidget):
    """The tree with the buttons that add, move, repeat and remove."""

    def __init__(self, session: EditingSession, acts: Acts) -> None:
        super().__init__()
        self._session, self._acts = session, acts
        self.tree = OutlineTree()
        self.model = OutlineModel(session, self)
        self._painter = OutlinePainter(session, self.model, self)
        self._kinds = QMenu(self)
        self.state = ElidedLabel(role="small")
        self.add_item = Button(
            lambda: translate("TemplateEditor", "Add item"), "plus", "primary", self._ask_kind
        )
        self.add_section = Button(
            lambda: translate("TemplateEditor", "Add section"), "plus", "", acts.add_section
        )
        self.tools = {
            "up": self._tool("chevron-up", lambda: acts.step(-1)),
            "down": self._tool("chevron-down", lambda: acts.step(1)),
            "double": self._tool("copy", acts.double),
            "remove": self._tool("trash", acts.remove),
        }
        self._set_up()
        self._lay_out()
        session.changed.connect(lambda _origin: self._show())
        session.selected.connect(lambda _spot: self._show_selected())
        self.retranslate()
        self._show(first=True)

    def retranslate(self) -> None:
        """Name the tools and the kinds of items."""
        words = {
            "up": translate("TemplateEditor", "Move up (Alt+Up)"),
            "down": translate("TemplateEditor", "Move down (Alt+Down)"),
            "double": translate("TemplateEditor", "Repeat under a new code (Ctrl+D)"),
            "remove": translate("TemplateEditor", "Remove (Delete)"),
        }
        for name, tool in self.tools.items():
            tool.setToolTip(words[name])
            tool.setAccessibleName(words[name])
        self.add_item.setToolTip(translate("TemplateEditor", "Add an item after this one (Ctrl+Enter)"))
        self.add_section.setToolTip(
            translate("TemplateEditor", "Add a section after this one (Ctrl+Shift+Enter)")
        )
        self.tree.setAccessibleName(translate("TemplateEditor", "Sections and items"))
        self._kinds.clear()
        for kind in TYPES:
            action = self._kinds.addAction(icon(TYPE_ICONS[kind], "muted"), type_name(kind))
            action.triggered.connect(lambda _on=False, chosen=kind: self._acts.add_item(chosen))

    def take_focus(self) -> None:
        """Put the keyboard into the tree."""
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_kind(self) -> None:
        self._kinds.popup(self.add_item.mapToGlobal(self.add_item.rect().bottomLeft()))

    def _show(self, *, first: bool = False) -> None:
        session = self._session
        template = session.template
        self._painter.numbers = template.numbers
        self._painter.flawed = self._acts.flawed()
        closed = {at for at in range(self.model.rowCount()) if not self._open(at)} if not first else set()
        if self.model.refresh() or first:
            self.tree.expandAll()
            for at in closed:
                self.tree.collapse(self.model.index(at))
        self._show_selected()
        self.tree.viewport().update()

    def _open(self, row: int) -> bool:
        index = self.model.index(row)
        return self.tree.isExpanded(index) or not self.model.rowCount(index)

    def _show_selected(self) -> None:
        spot = self._session.spot
        index = self.model.index_of(spot)
        if self.model.spot(self.tree.currentIndex()) != spot or not self.tree.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.tree.selectionModel().setCurrentIndex(index, flags)
        self.tree.scrollTo(index)
        fixed = spot == HEAD
        for tool in self.tools.values():
            tool.setDisabled(fixed)

    def _chosen(self, spot: Spot) -> None:
        if spot != self._session.spot:
            self._session.select(spot)

    def _set_up(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(self._painter)
        tree.setHeaderHidden(True)
        tree.setIndentation(GAP * 2)
        tree.setUniformRowHeights(False)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setDragEnabled(True)
        tree.setAcceptDrops(True)
        tree.setDropIndicatorShown(True)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.selectionModel().currentChanged.connect(lambda now, _old: self._chosen(self.model.spot(now)))
        tree.stepped.connect(self._acts.step)
        tree.removal_wanted.connect(self._acts.remove)

    def _tool(self, name: str, pressed: Callable[[], None]) -> QToolButton:
        tool = QToolButton()
        tool.setIcon(icon(name))
        tool.setIconSize(QSize(SIZE, SIZE))
        tool.clicked.connect(lambda _checked: pressed())
        return tool

    def _lay_out(self) -> None:
        top = QWidget()
        buttons = FlowLayout(top, GAP // 2)
        buttons.setContentsMargins(GAP, GAP, GAP, GAP // 2)
        buttons.addWidget(self.add_item)
        buttons.addWidget(self.add_section)
        foot = QFrame()
        foot.setObjectName("saveBar")
        bottom = QHBoxLayout(foot)
        bottom.setContentsMargins(GAP, 2, GAP, 2)
        bottom.setSpacing(0)
        bottom.addWidget(self.state, 1)
        for tool in self.tools.values():
            bottom.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(foot)
