"""Language, colours and digits; each choice is seen at once."""

from __future__ import annotations

from app.models.values import LANGUAGES
from app.ui.application import Preferences, Shell
from app.ui.facts import Card
from app.ui.i18n import OWN_NAMES, Retranslating, Words, translate
from app.ui.screens.settings.chips import ChipChoice


class LookCard(Retranslating, Card):
    """How the window looks on this PC."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.language = ChipChoice(
            lambda: translate("Settings", "Language"),
            {lang: _own_name(lang) for lang in LANGUAGES},
        )
        self.theme = ChipChoice(
            lambda: translate("Settings", "Colours"),
            {
                "system": lambda: translate("Settings", "As the system"),
                "light": lambda: translate("Settings", "Light"),
                "dark": lambda: translate("Settings", "Dark"),
                "contrast": lambda: translate("Settings", "High contrast"),
            },
        )
        self.digits = ChipChoice(
            lambda: translate("Settings", "Digits"), {"western": lambda: "0123", "arabic": lambda: "٠١٢٣"}
        )
        for choice in (self.language, self.theme, self.digits):
            self.body.addWidget(choice)
        self.language.chosen.connect(lambda value: shell.prefer(language=value))
        self.theme.chosen.connect(lambda value: shell.prefer(theme=value))
        self.digits.chosen.connect(lambda value: shell.prefer(digits=value))
        shell.preferences_changed.connect(self.show_preferences)
        self.show_preferences(shell.preferences)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the heading."""
        self.show_heading(translate("Settings", "Look"))

    def show_preferences(self, now: Preferences) -> None:
        """Show what is chosen."""
        self.language.show_value(now.language)
        self.theme.show_value(now.theme)
        self.digits.show_value(now.digits)


def _own_name(lang: str) -> Words:
    return lambda: OWN_NAMES[lang]
