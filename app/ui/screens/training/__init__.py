"""Training: sessions and their registers."""

from __future__ import annotations

from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screen import Screen, ScreenSpec


def training_spec(context: AppContext) -> ScreenSpec:
    """Return the screen as the rail lists it; its parts are loaded when it is first opened."""
    del context
    return ScreenSpec("training", lambda: translate("Training", "Training"), "training", _make)


def _make(context: AppContext) -> Screen:
    from app.ui.screens.training.screen import TrainingScreen

    return TrainingScreen(context)
