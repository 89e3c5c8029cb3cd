"""The remarks of reviewers over the items of a run: which are open, the way to each, and replies."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.models.review import Remark
from app.models.runs import RunDetail
from app.ui.button import Button
from app.ui.clock_words import marked
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.text_dialog import TextDialog
from app.ui.screens.checklists.words import line, person
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_MOST_LINES = 9


class RemarksPanel(QFrame):
    """Hidden without remarks; Ctrl+K goes to the next open one, Ctrl+Shift+K replies to that of the item."""

    def __init__(self, context: AppContext, session: RunSession, page: Any) -> None:
        super().__init__()
        self._context, self._session, self._page = context, session, page
        self._remarks: tuple[Remark, ...] = ()
        self._title = PlainLabel(role="label")
        self.next = Button(lambda: translate("Review", "Next remark"), "forward", "quiet", self.jump)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("card", True)
        head = QHBoxLayout()
        head.addWidget(IconLabel("flag", "warning"))
        head.addWidget(self._title, 1)
        head.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 2, GAP // 2, GAP, GAP)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._area)
        self.hide()
        QShortcut(QKeySequence("Ctrl+K"), page, self.jump)
        QShortcut(QKeySequence("Ctrl+Shift+K"), page, self.reply_here)

    def show_run(self, detail: RunDetail) -> None:
        """Show the remarks on a run, the open ones first."""
        # What is said of the whole run stands in the banner while it is returned.
        told = [one for one in detail.remarks if one.item or not one.open]
        self._remarks = tuple(sorted(told, key=lambda one: not one.open))
        self.setVisible(bool(self._remarks))
        if not self._remarks:
            return
        number = self._context.formats.number
        count = sum(one.open for one in self._remarks)
        words = translate("Review", "Remarks of the reviewer: {open} open of {count}")
        self._title.setText(words.format(open=ltr(number(count)), count=ltr(number(len(self._remarks)))))
        self.next.setVisible(bool(count) and detail.editable)
        self.next.setToolTip(translate("Review", "Next open remark (Ctrl+K); reply with Ctrl+Shift+K"))
        self._area.setWidget(self._list(detail))
        self._fit()

    def jump(self) -> None:
        """Go to the item of the next open remark, after the current one, then from the top."""
        keys = [one.item for one in self._remarks if one.open and one.item in self._page.body.rows()]
        if not keys:
            return
        order = list(self._page.body.rows())
        keys.sort(key=order.index)
        current = self._page.body.current()
        here = order.index(current) if current in order else -1
        self._page.body.focus_on(next((key for key in keys if order.index(key) > here), keys[0]))

    def reply_here(self) -> None:
        """Reply to the open remark on the item that the keyboard is in."""
        current = self._page.body.current()
        found = next((one for one in self._remarks if one.item == current and one.open), None)
        if found is not None:
            self.reply(found)

    def reply(self, remark: Remark) -> None:
        """Ask for a reply and keep it."""
        actor, run_id, session = self._context.actor, self._session.run_id, self._session
        self._page.body.commit()

        def act(dialog: TextDialog, text: str) -> None:
            session.act(
                lambda services: services.review.reply(actor, run_id, remark.said.id, text),
                done=dialog.accept,
                failed=dialog.show_error,
            )

        TextDialog(
            self._page,
            self._context,
            title=translate("Review", "Reply to the remark"),
            sentence=isolate(remark.said.text),
            label=translate("Review", "Reply"),
            action=lambda: translate("Checklists", "Save"),
            icon_name="save",
            act=act,
        ).exec()

    def _list(self, detail: RunDetail) -> QWidget:
        page = QWidget()
        page.setProperty("page", True)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, GAP, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(1, 1)
        for row, remark in enumerate(self._remarks):
            sign = IconLabel("flag" if remark.open else "check", "warning" if remark.open else "ok", 14)
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._words(detail, remark), row, 1)
            grid.addLayout(self._buttons(detail, remark), row, 2)
        grid.setRowStretch(len(self._remarks), 1)
        return page

    def _words(self, detail: RunDetail, remark: Remark) -> PlainLabel:
        said, formats = remark.said, self._context.formats
        told = line(
            isolate(person(said.by_name, said.by)), marked(said.moment, said.estimate, formats), gap=", "
        )
        lines = [line(self._item_text(detail, remark.item), isolate(said.text), gap=": ") + f" ({told})"]
        lines += [
            "→ " + line(isolate(reply.text), isolate(person(reply.by_name, reply.by)), gap=" — ")
            for reply in remark.replies
        ]
        if remark.corrected:
            again = translate("Review", "The answer was written again after it.")
            done = translate("Review", "The checklist was completed again after it.")
            lines.append("→ " + (again if remark.item else done))
        label = PlainLabel("\n".join(lines), wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        return label

    def _item_text(self, detail: RunDetail, key: str) -> str:
        item = detail.template.item(key) if key else None
        if item is None:
            return translate("Review", "Whole checklist") if not key else ltr(key)
        number = self._context.formats.number(detail.template.numbers[item.code])
        words = item.text.get(self._context.language)
        return f"{ltr(number)}. {isolate(words if len(words) <= 60 else words[:60].rstrip() + '…')}"

    def _buttons(self, detail: RunDetail, remark: Remark) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        if remark.item:
            go = Button(
                lambda: translate("Review", "Go to it"),
                "",
                "quiet",
                lambda: self._page.body.focus_on(remark.item),
            )
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        if detail.row.status != "signed":
            reply = Button(lambda: translate("Review", "Reply…"), "", "quiet", lambda: self.reply(remark))
            row.addWidget(reply, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _fit(self) -> None:
        """Take the height of the remarks, at most some lines; the rest scrolls."""
        most = self.fontMetrics().lineSpacing() * _MOST_LINES
        page = self._area.widget()
        layout = page.layout() if page is not None else None
        room = self._area.viewport().width()
        wanted = layout.heightForWidth(room) if layout is not None else 0
        if page is not None:
            # Qt would ask for the height of the labels at their narrowest.
            page.setMinimumHeight(wanted)
        self._area.setFixedHeight(min(most, wanted + GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines at the new width."""
        super().resizeEvent(event)
        self._fit()
