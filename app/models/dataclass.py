"""``dataclass`` as the standard library has it, made in a fifth of the time.

The standard one writes and compiles six functions for each frozen class; a hundred classes are made before the first
list is on screen, and most of them are used later, if at all. Here only ``__init__`` is compiled, when the first
object is made; comparing, hashing and printing share one function each. ``frozen`` is what the type checker enforces.
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
            found = dataclasses.dataclass(init=False, eq=False, repr=False, **options)(plain)
            if "__init__" not in found.__dict__:
                found.__init__ = _first_init(found)
            if shown and "__repr__" not in found.__dict__:
                found.__repr__ = _shown
            if eq:
                _compare(found, hashed=frozen)
            return found

        return made if cls is None else made(cls)


def _first_init(cls: Any) -> Callable[..., None]:
    """Return an ``__init__`` that makes the real one at the first object and steps aside."""

    def __init__(self: object, *given: object, **named: object) -> None:  # noqa: N807 - shown in error messages
        cls.__init__ = _init(cls)
        cls.__init__(self, *given, **named)

    return __init__


def _init(cls: Any) -> Callable[..., None]:
    """Compile the ``__init__`` of a data class."""
    names: dict[str, Any] = {"_left_out": dataclasses.MISSING}
    plain: list[str] = []
    by_name: list[str] = []
    body = ["pass"]
    for field in dataclasses.fields(cls):
        name = value = field.name
        given = name
        if field.default is not dataclasses.MISSING:
            names[f"_{name}"] = field.default
            given = f"{name}=_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            names[f"_{name}"] = field.default_factory
            given = f"{name}=_left_out"
            value = f"_{name}() if {name} is _left_out else {name}"
        if field.init:
            (by_name if field.kw_only else plain).append(given)
            body.append(f"self.{name} = {value}")
        elif f"_{name}" in names:
            body.append(f"self.{name} = _{name}" + ("()" if value != name else ""))
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    everything = ["self", *plain, *(["*", *by_name] if by_name else [])]
    exec(f"def __init__({', '.join(everything)}):\n " + "\n ".join(body), names)  # noqa: S102 - as dataclasses does
    made: Callable[..., None] = names["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


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
