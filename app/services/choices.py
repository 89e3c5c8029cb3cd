"""What is chosen for this PC and its users, and belongs to no record: the lock, and how each user works."""

from __future__ import annotations

from app.errors import Refused
from app.models.people import Act, Actor, require
from app.models.values import LANGUAGES
from app.services.changed import Changed
from app.storage.local import Settings

IDLE_MINUTES = 10
"""Minutes without a key or mouse after which the screen locks, unless another number was chosen."""

LONGEST_IDLE = 240
"""Most minutes that can be chosen; 0 means never."""

_IDLE = "idle_minutes"


class Choices:
    """Reads and keeps choices."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def idle_minutes(self) -> int:
        """Return after how many minutes the screen locks, 0 for never."""
        return self._settings.read(_IDLE, int, IDLE_MINUTES)

    def set_idle_minutes(self, actor: Actor, minutes: int) -> Changed:
        """Choose after how many minutes the screen locks.

        Raises Refused ``not_allowed`` and ``idle_range`` with the most that is possible.
        """
        require(actor, Act.MANAGE_USERS)
        if not 0 <= minutes <= LONGEST_IDLE:
            raise Refused("idle_range", field="idle", most=LONGEST_IDLE)
        self._settings.put(_IDLE, str(minutes))
        return Changed.of("setting", _IDLE)

    def language_of(self, actor: Actor) -> str:
        """Return the language that a user last chose on this PC, else the one of the user's record."""
        lang = self._settings.get(f"language.{actor.id}")
        return lang if lang in LANGUAGES else actor.lang

    def keep_language(self, actor: Actor, lang: str) -> None:
        """Remember the language that a user chose; anything that is no language is passed over."""
        if lang in LANGUAGES:
            self._settings.put(f"language.{actor.id}", lang)

    def one_at_a_time(self, actor: Actor) -> bool:
        """Tell whether a user fills checklists in one item at a time on this PC; else as a list."""
        return self._settings.get(f"one_at_a_time.{actor.id}") == "1"

    def keep_one_at_a_time(self, actor: Actor, single: bool) -> None:
        """Remember how a user fills checklists in."""
        self._settings.put(f"one_at_a_time.{actor.id}", "1" if single else "0")
