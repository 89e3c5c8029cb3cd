"""What a request slip needs to be printed: which changes of which PC are missing, and who asks."""

from __future__ import annotations

from app.models.dataclass import dataclass
from app.models.values import LocalText


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One stretch that is missing: changes ``first`` to ``last`` of a PC's log; ``held`` later ones wait for it."""

    pc: str
    place: LocalText
    log: str
    first: int
    last: int
    held: int = 0


@dataclass(frozen=True, slots=True)
class RequestSheet:
    """A request for missing changes: from which PC of which place it comes, when, and for what."""

    place: LocalText
    pc: str
    date: str
    lines: tuple[RequestLine, ...]
    asked_by: str = ""
