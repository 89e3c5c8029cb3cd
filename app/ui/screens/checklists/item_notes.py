"""What stands under an item's text: range and warnings, the comment, the evidence photo, who answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.models.answers import MOST_TEXT, looks_like_identity, needs_word
from app.models.checklists import NO, Item, ItemType, needs_reason, out_of_range
from app.models.runs import GivenAnswer, blob_name
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.pictures import PictureDialog, show_stored, thumbnail
from app.ui.screens.checklists.watched_room import WatchedRoom
from app.ui.screens.checklists.words import line, person, range_text, value_text
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

_SIDE = 14
_THUMB = QSize(64, 40)


class Line(QWidget):
    """A sign and a sentence, in a tone."""

    def __init__(self, icon_name: str = "", tone: str = "muted") -> None:
        super().__init__()
        self._icon = IconLabel(icon_name, tone, _SIDE)
        self._words = PlainLabel(role="small", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP // 2 + 1)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        if tone != "muted":
            self._words.setProperty("role", "")
            self._words.setProperty("tone", tone)

    def show_text(self, text: str) -> None:
        """Show a sentence; an empty one hides the line."""
        self._words.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the sentence that is shown, empty when the line is hidden."""
        return "" if self.isHidden() else self._words.text()


class CommentField(QLineEdit):
    """The comment while it is written: Enter keeps it, Escape leaves it as it was."""

    kept = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(MOST_TEXT)
        self.setAccessibleName(translate("Checklists", "Comment"))
        self.setPlaceholderText(translate("Checklists", "Comment, then Enter"))
        self.hide()

    def begin(self, text: str) -> None:
        """Open with a text."""
        self.setText(text)
        self.show()
        self.setFocus()
        self.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(keep=False)
        else:
            super().keyPressEvent(event)

    def commit(self) -> None:
        """Keep what was typed, as when the page is left."""
        if not self.isHidden():
            self._finish(keep=True)

    def focusOutEvent(self, event: object) -> None:
        """Keep what was typed when the focus goes elsewhere."""
        del event
        self.commit()

    def _finish(self, *, keep: bool) -> None:
        if self.isHidden():
            return
        had_focus = self.hasFocus()
        self.hide()
        if keep:
            self.kept.emit(self.text())
        if had_focus:
            self.left.emit()


class _Evidence(QFrame):
    """The small picture of an evidence photo; a click shows it large."""

    def __init__(self, context: AppContext, title: Callable[[], str]) -> None:
        super().__init__()
        self._context = context
        self._title = title
        self._digest = ""
        self._pixmap: QPixmap | None = None
        self._picture = QLabel()
        self._name = PlainLabel(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._picture)
        row.addWidget(self._name, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_photo(self, photo: Mapping[str, Any] | None) -> None:
        """Show a stored picture, nothing for None."""
        self.setVisible(photo is not None)
        digest = str((photo or {}).get("sha256", ""))
        self._name.setText(isolate(blob_name(photo)))
        if digest != self._digest:
            self._digest, self._pixmap = digest, None
            self._picture.clear()
            if photo is not None:
                show_stored(self._context, photo, self._ready, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        del event
        if self._pixmap is not None:
            PictureDialog(self, self._pixmap, self._title()).exec()

    def _ready(self, pixmap: QPixmap | None) -> None:
        self._pixmap = pixmap
        if pixmap is not None:
            self._picture.setPixmap(thumbnail(pixmap, _THUMB, self.devicePixelRatioF()))


_LINES = {
    "hint": ("info", "muted"),
    "register": ("list", "info"),
    "flag": ("warning", "warning"),
    "identity": ("shield", "warning"),
    "trouble": ("warning", "danger"),
    "comment": ("pencil", "muted"),
    "beside": ("history", "warning"),
    "remark": ("flag", "warning"),
}
"""The sentences under an item in their order: sign and tone of each."""


class ItemNotes(QObject):
    """All lines under one item; each is made when it first has something to say, and so is the room for them."""

    comment_given = Signal(str)
    comment_left = Signal()

    def __init__(
        self,
        context: AppContext,
        item: Item,
        warn_identity: bool,
        row: QWidget,
        grown: Callable[[], object] = bool,
    ) -> None:
        super().__init__(row)
        self._context = context
        self._item = item
        self._warn = warn_identity
        self._row, self._grown = row, grown
        self._lines: dict[str, Line] = {}
        self._field: CommentField | None = None
        self._evidence: _Evidence | None = None
        self._broken = self._kept = False
        self.room: WatchedRoom | None = None
        """What the lines stand in, once there is one."""
        if item.picture is not None:
            picture = _Evidence(context, lambda: item.text.get(context.language))
            self._column().addWidget(picture)
            picture.show_photo(item.picture)

    def text(self, name: str) -> str:
        """Return the sentence of a line, empty when it is not shown."""
        return self._lines[name].text() if name in self._lines else ""

    def show_answer(self, given: GivenAnswer, *, editable: bool) -> None:
        """Show what belongs to an answer."""
        answer = given.answer
        writing = self._field is not None and not self._field.isHidden()
        self._say("hint", self._hint_text(writing=writing) if editable else "")
        self._say("register", self._register_text(given))
        self._say("flag", self._flag_text(given))
        self._say("identity", self._identity_text(given) if editable else "")
        self._say("comment", "" if writing else isolate(answer.comment))
        self._say("beside", self._beside_text(given, self._item))
        if answer.photo is not None and self._evidence is None:
            self._evidence = _Evidence(self._context, lambda: self._item.text.get(self._context.language))
            self._column().addWidget(self._evidence)
        if self._evidence is not None:
            self._evidence.show_photo(answer.photo)

    def show_rule(self, given: GivenAnswer, *, broken: bool, kept: bool) -> None:
        """Show whether the answer breaks the rule of its item, or is kept though it is not asked any more."""
        if (broken, kept) != (self._broken, self._kept):
            self._broken, self._kept = broken, kept
            self._say("flag", self._flag_text(given))

    def show_remark(self, text: str) -> None:
        """Show what a reviewer wants corrected here; an empty text takes it away."""
        self._say("remark", text)

    def add_field(self, field: CommentField) -> None:
        """Put a further field under the lines."""
        self._column().addWidget(field)

    def open_comment(self, text: str) -> None:
        """Let the user write the comment."""
        if self._field is None:
            self._field = CommentField()
            self._field.kept.connect(self.comment_given)
            self._field.left.connect(self.comment_left)
            self._column().addWidget(self._field)
        self._say("comment", "")
        self._say("hint", self._hint_text(writing=True))
        self._field.begin(text)

    def commit(self) -> None:
        """Keep a comment that is being written."""
        if self._field is not None:
            self._field.commit()

    def show_trouble(self, text: str) -> None:
        """Say why an answer was not taken or not saved; an empty text takes it away."""
        self._say("trouble", text)

    def made_room(self) -> WatchedRoom:
        """Return what the lines stand in; it is made when it is first asked for."""
        if self.room is None:
            self.room = WatchedRoom(self._row, self._grown)
            column = QVBoxLayout(self.room)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            self.room.show()
        return self.room

    def _column(self) -> QVBoxLayout:
        found = self.made_room().layout()
        if not isinstance(found, QVBoxLayout):
            raise TypeError(found)
        return found

    def _say(self, name: str, text: str) -> None:
        if name in self._lines:
            self._lines[name].show_text(text)
        elif text:
            line = Line(*_LINES[name])
            order = list(_LINES)
            place = sum(order.index(other) < order.index(name) for other in self._lines)
            place += self._item.picture is not None
            self._lines[name] = line
            self._column().insertWidget(place, line)
            line.show_text(text)

    def _hint_text(self, *, writing: bool) -> str:
        """Return the item's hint, with the rule about travellers wherever free text is written."""
        hint = self._item.hint.get(self._context.language)
        parts = [isolate(hint)] if hint else []
        if self._warn and (writing or self._item.type is ItemType.TEXT):
            parts.append(identity_rule())
        return " ".join(parts)

    def _register_text(self, given: GivenAnswer) -> str:
        if not given.from_register:
            return ""
        moment = ltr(self._context.formats.moment(given.moment))
        return translate(
            "Checklists", "From the register at {moment}. Correct it if it is otherwise."
        ).format(moment=moment)

    def _flag_text(self, given: GivenAnswer) -> str:
        answer, item = given.answer, self._item
        if given.conflicted:
            return self._conflict_text(given)
        if needs_reason(item, answer):
            return translate("Checklists", "Critical item: say in a comment why it does not apply (C).")
        if self._kept:
            return translate("Checklists", "Not asked any more: the answer is kept and does not count.")
        word = ""
        if needs_word(item, answer, broken=self._broken):
            word = translate(
                "Checklists", "Critical item: say in a comment what is wrong, or add a photo (C, P)."
            )
        if out_of_range(item, answer.value):
            outside = translate("Checklists", "Outside the acceptable range {range}. The value is kept.")
            return f"{outside.format(range=range_text(self._context, item))} {word}".strip()
        if self._broken:
            return f"{self._rule_text()} {word}".strip()
        if word:
            return word
        if item.type is ItemType.YES_NO_NA and answer.value == NO and not answer.comment:
            return translate("Checklists", "Say in a comment what is wrong (C).")
        return ""

    def _rule_text(self) -> str:
        """Return what the item says about answers that break its rule."""
        kept = translate("Checklists", "The answer is kept and marked.")
        said = self._item.constraint_message.get(self._context.language)
        if said:
            return line(isolate(said), kept)
        if self._item.whole and self._item.constraint is None:
            return translate("Checklists", "This should be a whole number.") + " " + kept
        return translate("Checklists", "This answer does not fit the rule of the item.") + " " + kept

    def _conflict_text(self, given: GivenAnswer) -> str:
        formats = self._context.formats
        told = [
            f"{value_text(self._context, self._item, rival.value) or '–'} "
            f"({isolate(person(rival.by_name, rival.by))}, {ltr(formats.moment(rival.moment))})"
            for rival in given.rivals
        ]
        words = translate("Checklists", "Two PCs gave different answers: {answers}. Answer again to decide.")
        return words.format(answers=line(*told, gap=" / ") if told else "–")

    def _identity_text(self, given: GivenAnswer) -> str:
        texts = [given.answer.comment] + ([given.answer.value] if self._item.type is ItemType.TEXT else [])
        if any(looks_like_identity(text) for text in texts):
            return translate(
                "Checklists", "This looks like a document or phone number. Write the register number only."
            )
        return ""

    def _beside_text(self, given: GivenAnswer, item: Item) -> str:
        if given.beside is None:
            return ""
        now = value_text(self._context, item, given.beside.value) or "–"
        who = person(given.beside_by_name, given.beside_by)
        return translate("Checklists", "After the sign-off: {value} ({person})").format(
            value=now, person=isolate(who)
        )


def identity_rule() -> str:
    """Return the rule about travellers that stands at free-text fields (domain.md, section 8)."""
    return translate("Checklists", "No names, passport numbers, nationality with date, or health details.")
