"""Qt screens, dialogs and everything a person sees."""

from app.ui.lean_qt import load_qt

load_qt()
