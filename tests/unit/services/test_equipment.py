"""The register of assets: what is taken in, how it moves, and who may do what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.equipment import AssetMoveKind, AssetMovement
from app.models.paging import Query
from app.models.places import Site
from tests.unit.services.register_room import ANALYST, HEADQUARTERS, OFFICER, SUPERVISOR, Room, make_room

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = make_room(tmp_path / "pc")
    yield made
    made.database.close()


def issue(person: str) -> AssetMovement:
    return AssetMovement(AssetMoveKind.ISSUE, person=person)


def test_a_new_asset_and_its_receipt_are_one_entry(room: Room):
    before = room.entries()
    asset = room.asset()
    assert room.entries() == before + 1
    assert [move.kind for move in room.equipment.moves(asset)] == ["receive"]


def test_a_catalogue_item_gives_name_and_category(room: Room):
    asset = room.equipment.add_asset(SUPERVISOR, {"item": "DOC-003"}).id
    row = room.equipment.asset(asset, "en").row
    assert (row.name, row.category) == ("Full-page passport reader (MRZ + UV/IR + RFID)", "DOC")


def test_a_name_of_its_own_is_shown_as_typed_in_every_language(room: Room):
    asset = room.asset(name="قارئ الممر الثالث", item="DOC-003")
    assert room.equipment.asset(asset, "en").row.name == "قارئ الممر الثالث"


def test_a_tag_that_another_asset_of_the_point_carries_is_refused(room: Room):
    room.asset("SLM-0001")
    with pytest.raises(Refused, match="tag_in_use"):
        room.asset("slm-٠٠٠١")


def test_an_asset_keeps_its_own_tag_when_it_is_changed(room: Room):
    asset = room.asset("SLM-0001")
    room.equipment.change_asset(OFFICER, asset, {"tag": "SLM-0001", "serial": "S٧"})
    assert room.equipment.asset(asset).row.serial == "S7"


def test_an_issue_names_the_holder_and_a_return_frees_the_asset(room: Room):
    asset, person = room.asset(), room.person()
    room.equipment.move_asset(OFFICER, asset, issue(person))
    assert room.equipment.asset(asset, "ar").row.holder_name == "علي حسن جاسم"
    room.equipment.move_asset(OFFICER, asset, AssetMovement(AssetMoveKind.RETURN))
    assert room.equipment.asset(asset).row.holder == ""


def test_what_was_never_issued_cannot_be_returned(room: Room):
    with pytest.raises(Refused, match="not_issued"):
        room.equipment.move_asset(OFFICER, room.asset(), AssetMovement(AssetMoveKind.RETURN))


def test_a_transfer_to_another_point_takes_the_asset_off_the_list(room: Room):
    asset = room.asset()
    room.equipment.move_asset(OFFICER, asset, AssetMovement(AssetMoveKind.TRANSFER, to_point="SFW"))
    assert room.equipment.assets_page(Query()).rows == []
    assert room.equipment.asset(asset).row.stage == "transferred"


def test_a_transfer_goes_to_a_known_point_only(room: Room):
    with pytest.raises(Refused, match="unknown_point"):
        room.equipment.move_asset(
            OFFICER, room.asset(), AssetMovement(AssetMoveKind.TRANSFER, to_point="XXX")
        )


def test_a_write_off_needs_a_supervisor(room: Room):
    minute = AssetMovement(AssetMoveKind.WRITE_OFF, doc_no="12/2026", note="beyond repair")
    with pytest.raises(Refused, match="not_allowed"):
        room.equipment.move_asset(OFFICER, room.asset(), minute)


def test_a_write_off_needs_the_number_of_its_minute(room: Room):
    with pytest.raises(Refused, match="paper_required"):
        room.equipment.move_asset(
            SUPERVISOR, room.asset(), AssetMovement(AssetMoveKind.WRITE_OFF, note="lost")
        )


def test_a_written_off_asset_is_so_in_stage_and_condition(room: Room):
    asset = room.asset()
    minute = AssetMovement(AssetMoveKind.WRITE_OFF, doc_no="١٢", note="beyond repair")
    room.equipment.move_asset(SUPERVISOR, asset, minute)
    detail = room.equipment.asset(asset)
    assert (detail.row.stage, detail.row.condition, detail.moves[0].doc_no) == ("written_off", "W", "12")


def test_an_asset_that_is_gone_moves_no_more(room: Room):
    asset = room.asset()
    room.equipment.move_asset(OFFICER, asset, AssetMovement(AssetMoveKind.TRANSFER, to_point="SFW"))
    with pytest.raises(Refused, match="asset_gone"):
        room.equipment.move_asset(OFFICER, asset, issue(room.person()))


def test_a_voided_movement_puts_the_asset_back_where_it_was(room: Room):
    asset, person = room.asset(), room.person()
    room.equipment.move_asset(OFFICER, asset, issue(person))
    move = room.equipment.moves(asset)[0]
    room.equipment.void_move(OFFICER, move.id, "wrong person")
    assert room.equipment.asset(asset).row.holder == ""


def test_voiding_an_earlier_movement_leaves_the_asset_where_it_is_now(room: Room):
    asset, first, second = room.asset(), room.person(), room.person("سارة كريم")
    room.equipment.move_asset(OFFICER, asset, issue(first))
    early = room.equipment.moves(asset)[0].id
    room.clock.forward(hours=1)
    room.equipment.move_asset(OFFICER, asset, issue(second))
    room.equipment.void_move(OFFICER, early, "never happened")
    assert room.equipment.asset(asset).row.holder == second


def test_voiding_needs_a_reason(room: Room):
    asset = room.asset()
    room.equipment.move_asset(OFFICER, asset, issue(room.person()))
    with pytest.raises(Refused, match="reason_required"):
        room.equipment.void_move(OFFICER, room.equipment.moves(asset)[0].id, "  ")


def test_the_receipt_of_an_asset_cannot_be_voided(room: Room):
    move = room.equipment.moves(room.asset())[0]
    with pytest.raises(Refused, match="first_movement"):
        room.equipment.void_move(OFFICER, move.id, "mistake")


def test_an_asset_entered_by_mistake_is_taken_out_by_a_supervisor(room: Room):
    asset = room.asset()
    room.equipment.remove_asset(SUPERVISOR, asset, "entered twice")
    with pytest.raises(Refused, match="record_missing"):
        room.equipment.asset(asset)


def test_a_condition_comes_with_its_word_and_photo(room: Room):
    asset = room.asset()
    photo = room.equipment.keep_photo(PNG, "image/png", "glass.png")
    room.equipment.change_condition(OFFICER, asset, "U", "glass scratched", [photo])
    detail = room.equipment.asset(asset)
    assert (detail.row.condition, detail.condition_note, detail.photos[0]["name"]) == (
        "U",
        "glass scratched",
        "glass.png",
    )


def test_a_broken_asset_needs_a_word_of_what_happened(room: Room):
    with pytest.raises(Refused, match="reason_required"):
        room.equipment.change_condition(OFFICER, room.asset(), "B")


def test_written_off_is_no_condition_to_choose(room: Room):
    with pytest.raises(Refused, match="write_off_needs_minute"):
        room.equipment.change_condition(SUPERVISOR, room.asset(), "W", "gone")


def test_the_stage_transferred_cannot_be_typed(room: Room):
    with pytest.raises(Refused, match="stage_needs_movement"):
        room.equipment.change_asset(SUPERVISOR, room.asset(), {"stage": "transferred"})


def test_a_cost_typed_in_arabic_digits_is_kept_in_western_ones(room: Room):
    asset = room.asset(cost="١٬٢٥٠٫٥٠")
    assert room.equipment.asset(asset).values["cost"] == "1250.50"


def test_a_day_that_is_none_is_refused_at_its_field(room: Room):
    with pytest.raises(Refused) as refused:
        room.asset(warranty_end="31/02/2027")
    assert (refused.value.code, refused.value.field) == ("not_a_date", "warranty_end")


def test_overdue_calibration_is_told(room: Room):
    asset = room.asset(next_calibration="01/11/2026", next_maintenance="2026-12-01")
    assert room.equipment.asset(asset).row.due == ("next_calibration",)


@pytest.mark.parametrize("typed", ["SN-778", "slm-0007", "٠٠٠٧"])
def test_the_search_finds_tags_and_serials(room: Room, typed: str):
    room.asset("SLM-0001", serial="SN-111")
    wanted = room.asset("SLM-0007", serial="SN-778")
    found = room.equipment.assets_page(Query(search=typed)).rows
    assert [row.id for row in found] == [wanted]


def test_a_scanned_serial_finds_exactly_its_asset(room: Room):
    room.asset("SLM-0001", serial="SN-1")
    wanted = room.asset("SLM-0002", serial="SN-12")
    assert [row.id for row in room.equipment.with_code("sn-12")] == [wanted]


def test_the_list_filters_by_place_and_condition(room: Room):
    place = room.place()
    asset = room.asset("T1")
    room.asset("T2")
    room.equipment.move_asset(OFFICER, asset, AssetMovement(AssetMoveKind.TRANSFER, location=place))
    query = Query(filters=(("location", place), ("condition", "G")))
    assert [row.location_name for row in room.equipment.assets_page(query).rows] == ["Store"]


def test_the_list_goes_on_from_page_to_page(room: Room):
    for number in range(105):
        room.asset(f"T{number:03}")
    first = room.equipment.assets_page(Query(sort="tag"))
    rest = room.equipment.assets_page(Query(sort="tag"), first.next_key)
    assert [row.tag for row in rest.rows] == [f"T{number}" for number in range(100, 105)]


def test_the_summary_counts_conditions_and_what_works(room: Room):
    assets = [room.asset(f"T{number}") for number in range(4)]
    room.equipment.change_condition(OFFICER, assets[0], "U", "no power")
    found = room.equipment.summary("SLM")
    assert (found.counts, found.working_percent) == ({"G": 3, "U": 1}, 75)


def test_headquarters_keeps_assets_of_a_point(tmp_path: Path):
    room = make_room(tmp_path / "hq", HEADQUARTERS)
    asset = room.equipment.add_asset(ANALYST, {"name": "Generator", "point": "SFW"}).id
    assert room.equipment.asset(asset).row.point == "SFW"
    room.database.close()


def test_a_point_leaves_the_assets_of_another_point_alone(tmp_path: Path):
    headquarters = make_room(tmp_path / "pc", HEADQUARTERS)
    asset = headquarters.equipment.add_asset(ANALYST, {"name": "Generator", "point": "SFW"}).id
    desk = replace(headquarters.desk, place=replace(HEADQUARTERS, site=Site.POINT, code="SLM"))
    equipment = type(headquarters.equipment)(desk)
    with pytest.raises(Refused, match="record_of_another_point"):
        equipment.change_asset(OFFICER, asset, {"serial": "1"})
    headquarters.database.close()


@pytest.mark.parametrize("typed", ["passport reader", "DOC-003", "قارئ جوازات", "thales"])
def test_the_catalogue_is_searched_in_every_language(room: Room, typed: str):
    assert "DOC-003" in [item.code for item in room.equipment.catalogue.find(typed)]


def test_the_catalogue_offers_consumables_apart(room: Room):
    assert {item.category for item in room.equipment.catalogue.find("", used_up=True)} == {"CON"}
