"""What the keys mean on the page of one item that its field has no use for: as in the list, and the way to others."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_FORTH_OR_BACK = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
}

_NAMED = {Qt.Key.Key_F2: "c", Qt.Key.Key_F4: "p", Qt.Key.Key_F9: "h"}

_LATIN_OF = {"ؤ": "c", "ح": "p", "ا": "h", "چ": "c", "پ": "p", "ه": "h", "هـ": "h"}
"""What the keys C, P and H type on Arabic and Kurdish keyboards."""


class KeyAct(StrEnum):
    """What a key asks for."""

    NOTHING = ""
    UNDO = "undo"
    ON = "on"
    """Go on from an answered item."""
    NEXT = "next"
    BACK = "back"
    CLEAR = "clear"
    COMMENT = "c"
    EVIDENCE = "p"
    HISTORY = "h"


def act_of(event: QKeyEvent, *, rtl: bool, sideways: bool) -> KeyAct:
    """Return what a key asks for; ``sideways`` says that the field leaves left and right to the page."""
    key = Qt.Key(event.key())
    if event.matches(QKeySequence.StandardKey.Undo):
        return KeyAct.UNDO
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & ~Qt.KeyboardModifier.ShiftModifier:
        return KeyAct.NOTHING
    if not held and key in _ENTER:
        return KeyAct.ON
    if not held and (step := step_of(key, rtl=rtl, sideways=sideways)):
        return KeyAct.NEXT if step > 0 else KeyAct.BACK
    if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        return KeyAct.CLEAR
    # The place of the key counts where an Arabic layout types another letter with it.
    latin = chr(event.key()).lower() if 0x41 <= event.key() <= 0x5A else _LATIN_OF.get(event.text(), "")
    found = _NAMED.get(key) or latin
    return KeyAct(found) if found in ("c", "p", "h") else KeyAct.NOTHING


def step_of(key: Qt.Key, *, rtl: bool, sideways: bool) -> int:
    """Return whether a key goes on (1), back (-1) or nowhere (0), in the direction of reading."""
    forth = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
    back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
    if sideways and key in (forth, back):
        return 1 if key == forth else -1
    return _FORTH_OR_BACK.get(key, 0)
