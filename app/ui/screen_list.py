"""Which screens a user may see, in the order of the rail."""

from __future__ import annotations

from collections.abc import Sequence

from app.ui.application import Shell
from app.ui.screen import ScreenSpec
from app.ui.screens.checklists import checklists_spec
from app.ui.screens.equipment import equipment_spec
from app.ui.screens.exchange import exchange_spec
from app.ui.screens.people import people_spec
from app.ui.screens.reports import reports_spec
from app.ui.screens.settings import settings_spec
from app.ui.screens.today import today_spec
from app.ui.screens.training import training_spec


def screens_for(shell: Shell) -> Sequence[ScreenSpec]:
    """Return the screens for the signed-in user."""
    context = shell.context
    return [
        today_spec(context),
        checklists_spec(context),
        equipment_spec(context),
        training_spec(context),
        people_spec(context),
        exchange_spec(),
        reports_spec(context),
        settings_spec(shell),
    ]
