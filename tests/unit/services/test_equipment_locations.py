"""Places where equipment stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.equipment import AssetMoveKind, AssetMovement
from app.models.records import Put
from tests.unit.services.register_room import OFFICER, Room, make_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path / "pc")
    yield made
    made.database.close()


def test_places_stand_below_the_place_they_are_in(room: Room):
    hall = room.place("Arrival hall")
    room.place("Booth 1", hall)
    room.place("Yard")
    assert [row.path for row in room.equipment.locations.tree()] == [
        "Arrival hall",
        "Arrival hall › Booth 1",
        "Yard",
    ]


def test_zones_are_offered_until_the_point_has_them(room: Room):
    room.equipment.locations.add_zones(OFFICER, ["ARR", "DEP"])
    assert not {"ARR", "DEP"} & {code for code, _ in room.equipment.locations.zones()}


def test_a_zone_is_named_in_the_language_of_the_reader(room: Room):
    room.equipment.locations.add_zones(OFFICER, ["ARR"])
    assert room.equipment.locations.tree("ar")[0].name == "صالة الوصول"


def test_a_name_is_given_once_within_a_place(room: Room):
    room.place("Store")
    with pytest.raises(Refused, match="name_in_use"):
        room.place("Store")


def test_a_place_does_not_go_into_itself(room: Room):
    hall = room.place("Hall")
    booth = room.place("Booth", hall)
    with pytest.raises(Refused, match="place_in_itself"):
        room.equipment.locations.change(OFFICER, hall, {"parent_location": booth})


def test_places_put_into_each_other_on_two_machines_are_all_shown(room: Room):
    hall, booth = room.place("Hall"), room.place("Booth")
    ring = [
        Put("location", hall, {"parent_location": booth}),
        Put("location", booth, {"parent_location": hall}),
    ]
    room.desk.save(OFFICER, ring)
    assert {row.id for row in room.equipment.locations.tree()} == {hall, booth}


def test_a_place_where_assets_stand_is_not_retired(room: Room):
    place, asset = room.place(), room.asset()
    room.equipment.move_asset(OFFICER, asset, AssetMovement(AssetMoveKind.TRANSFER, location=place))
    with pytest.raises(Refused, match="place_in_use"):
        room.equipment.locations.set_active(OFFICER, place, False)


def test_a_retired_place_is_not_offered(room: Room):
    place = room.place()
    room.equipment.locations.set_active(OFFICER, place, False)
    assert room.equipment.locations.tree() == ()
