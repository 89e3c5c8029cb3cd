"""Lets one process be an older and a newer program in turn."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field

from app.models.entries import SCHEMA
from tests.unit.storage.registry import registry, with_vehicles


@dataclass
class Age:
    """Which program this process is: the newer one knows vehicles and the colour of assets."""

    newer: bool = False
    _stack: ExitStack = field(default_factory=ExitStack)

    def be(self, *, newer: bool) -> None:
        """Become the newer or the older program."""
        if newer == self.newer:
            return
        self._stack.close()
        if newer:
            self._stack.enter_context(registry(with_vehicles, schema=SCHEMA + 1))
        self.newer = newer
