"""What a service did, for every open screen to decide whether to look again."""

from __future__ import annotations

from app.models.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """The kinds of records (table names) and the ids that a service changed; ``id`` is the first of them."""

    kinds: frozenset[str] = frozenset()
    ids: tuple[str, ...] = ()

    @classmethod
    def of(cls, kinds: str | tuple[str, ...], *ids: str) -> Changed:
        """Build from one or several table names and the ids."""
        return cls(frozenset([kinds] if isinstance(kinds, str) else kinds), ids)

    @property
    def id(self) -> str:
        """Return the first changed id, empty when there is none."""
        return self.ids[0] if self.ids else ""
