"""Our data classes behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import field, replace

import pytest

from app.models.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A value."""

    x: int
    y: int = 2
    note: str = field(default="", compare=False, repr=False)


@dataclass
class Bag:
    """A thing that changes."""

    things: list[object] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Nothing:
    """A value without fields."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Named(Point):
    """A value whose own fields are given by name."""

    name: str
    tags: list[str] = field(default_factory=list)
    kept: int = field(default=0, init=False)


def test_fields_are_given_by_place_or_by_name_and_what_is_left_out_is_made_anew() -> None:
    first, second = Named(1, name="a"), Named(1, 3, name="b", tags=["x"])
    assert (first.x, first.y, first.name, first.tags) == (1, 2, "a", [])
    assert (second.y, second.tags) == (3, ["x"])
    assert Named(1, name="a").tags is not first.tags
    assert first.kept == 0


@pytest.mark.parametrize("given, named", [((), {}), ((1, 2, "", 4), {}), ((1,), {"z": 2})])
def test_a_wrong_number_of_fields_is_refused_at_the_first_object_too(given: tuple, named: dict) -> None:
    @dataclass(frozen=True, slots=True)
    class Fresh(Point):
        """A class of which no object was made."""

    with pytest.raises(TypeError, match=r"Fresh\.__init__\(\)"):
        Fresh(*given, **named)


def test_equal_fields_make_equal_values_with_one_hash() -> None:
    assert Point(1) == Point(1, 2, "seen")
    assert hash(Point(1)) == hash(Point(1, 2, "seen"))
    assert Point(1) != Point(2)
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1


def test_a_value_equals_no_value_of_another_class() -> None:
    assert Point(1) != Nothing()
    assert Point(1) != (1, 2)


def test_what_may_change_has_no_hash() -> None:
    assert Bag([1]) == Bag([1])
    with pytest.raises(TypeError):
        hash(Bag())


def test_a_value_is_printed_with_its_fields_also_when_it_holds_itself() -> None:
    bag = Bag()
    bag.things.append(bag)
    assert repr(Point(1)) == "Point(x=1, y=2)"
    assert repr(bag) == "Bag(things=[...])"


def test_a_value_can_be_replaced_copied_and_pickled() -> None:
    assert replace(Point(1), y=3) == Point(1, 3)
    assert copy.deepcopy(Point(1)) == Point(1)
    assert pickle.loads(pickle.dumps(Point(1))) == Point(1)
    assert dataclasses.asdict(Point(1)) == {"x": 1, "y": 2, "note": ""}


def test_a_value_takes_no_unknown_attribute() -> None:
    with pytest.raises(AttributeError):
        Point(1).z = 3


@dataclass(frozen=True, slots=True)
class Sum:
    """A value that works out a field of its own."""

    a: int
    b: int
    total: int = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", self.a + self.b)


def test_a_value_works_out_what_follows_from_its_fields() -> None:
    assert [Sum(1, 2).total, Sum(3, 4).total, replace(Sum(1, 2), a=5).total] == [3, 7, 7]
