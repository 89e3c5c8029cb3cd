"""A checklist in preparation is changed place by place; conditions follow their items."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.checklists import Choice, ItemType, Section, Template
from app.models.logic import Ref, refs
from app.models.template_changes import Difference, How, differences
from app.models.template_conditions import (
    OWN,
    Comparison,
    Condition,
    Conditions,
    comparisons_for,
    conditions_of,
    node_of_conditions,
)
from app.models.template_editing import (
    HEAD,
    Spot,
    askers,
    change_item,
    change_section,
    doubled,
    fresh_code,
    insert_item,
    insert_section,
    item_at,
    move_item,
    new_item,
    remove_item,
    remove_section,
    rename_item,
    retyped,
    spot_of,
    standing,
    step,
)
from app.models.template_rules import flaws
from app.models.template_texts import Part, TextPlace, in_language, missing, texts, with_text
from app.models.values import LocalText
from app.services.xlsform_logic import parsed
from tests.unit.models.logic_samples import SAMPLE, item, text


def codes(template: Template) -> list[list[str]]:
    return [[one.code for one in section.items] for section in template.sections]


def test_an_item_goes_up_and_down_and_over_into_the_next_section():
    found, spot = step(SAMPLE, spot_of(SAMPLE, "double"), 1)
    assert (spot, codes(found)[1][0]) == (Spot(1, 0), "double")
    assert step(found, spot, -1) == (SAMPLE, Spot(0, 6))


def test_the_first_item_and_the_last_section_stay_where_they_are():
    assert step(SAMPLE, Spot(0, 0), -1) == (SAMPLE, Spot(0, 0))
    assert step(SAMPLE, Spot(1), 1) == (SAMPLE, Spot(1))
    assert step(SAMPLE, HEAD, 1) == (SAMPLE, HEAD)


def test_sections_change_places_with_their_items():
    found, spot = step(SAMPLE, Spot(1), -1)
    assert (codes(found), spot) == (codes(SAMPLE)[::-1], Spot(0))


def test_an_item_is_put_between_others_moved_and_taken_away():
    added = insert_item(SAMPLE, Spot(0, 1), item("new", ItemType.TEXT))
    assert codes(added)[0][:3] == ["lit", "new", "lamp"]
    assert codes(move_item(added, Spot(0, 1), Spot(1, 0)))[1][0] == "new"
    assert remove_item(added, Spot(0, 1)) == SAMPLE


def test_the_place_after_something_was_taken_away_is_the_nearest():
    assert standing(SAMPLE, Spot(1, 9)) == Spot(1, 3)
    assert standing(remove_section(SAMPLE, 1), Spot(1, 2)) == Spot(0)
    assert standing(replace(SAMPLE, sections=()), Spot(0, 0)) == HEAD


def test_a_new_code_reaches_every_condition_that_asks_for_it():
    found = rename_item(SAMPLE, spot_of(SAMPLE, "persons"), "people")
    assert refs(found.item("double").calculation) == {"people"}
    assert refs(found.sections[1].relevant) == {"people"}
    assert list(flaws(found)) == list(flaws(SAMPLE))


@pytest.mark.parametrize("code", ["lit", "a b", "", "ج"])
def test_a_code_that_is_taken_or_no_code_is_refused(code: str):
    with pytest.raises(ValueError, match=f"^{code}$"):
        rename_item(SAMPLE, spot_of(SAMPLE, "lamp"), code)


def test_who_asks_for_an_answer_is_known():
    assert askers(SAMPLE, "persons") == (spot_of(SAMPLE, "double"), Spot(1))


def test_options_of_a_shared_list_change_everywhere():
    spot = spot_of(SAMPLE, "kind")
    found = change_item(SAMPLE, spot, options=(Choice("van", text("Van")),), fails_on=frozenset({"van"}))
    assert found.item("parts").options == found.item("kind").options
    assert not found.item("parts").fails_on


def test_another_kind_of_item_keeps_what_still_makes_sense():
    volts = SAMPLE.item("volts")
    choice = retyped(volts, ItemType.CHOICE)
    assert (choice.constraint, len(choice.options)) == (volts.constraint, 2)
    note = retyped(replace(volts, required=True, critical=True), ItemType.NOTE)
    assert not any((note.required, note.critical, note.constraint))
    assert not retyped(SAMPLE.item("double"), ItemType.TEXT).calculation


def test_codes_go_on_from_those_of_the_section():
    series = Section(text("S"), (item("OPN-103", ItemType.TEXT), item("OPN-104", ItemType.TEXT)))
    found = insert_section(SAMPLE, 2, series)
    assert fresh_code(found, Spot(2, 0)) == "OPN-105"
    assert fresh_code(insert_section(found, 3, Section(text("T"), ())), Spot(3)) == "OPN-401"
    assert fresh_code(replace(SAMPLE, sections=(Section(text("T"), ()),)), Spot(0)) == "T-1-101"


def test_an_item_is_doubled_under_a_new_code_and_asks_for_itself():
    asking = change_item(SAMPLE, Spot(0, 0), constraint=parsed("${lit} = 'yes'"))
    found, spot = doubled(asking, Spot(0, 0))
    again = item_at(found, spot)
    assert again is not None
    assert again.constraint is not None
    assert refs(again.constraint) == {again.code}
    assert again.code != "lit"


def test_a_doubled_section_asks_for_its_own_items():
    found, spot = doubled(SAMPLE, Spot(1))
    first, second = found.sections[1], found.sections[2]
    assert spot == Spot(2)
    assert second.repeat == "vehicle2"
    assert refs(second.items[1].relevant) == {second.items[0].code}
    assert not {one.code for one in first.items} & {one.code for one in second.items}
    assert list(flaws(found)) == list(flaws(SAMPLE))


@pytest.mark.parametrize("kind", list(ItemType))
def test_a_new_item_of_any_kind_lacks_no_more_than_its_words(kind: ItemType):
    found = insert_item(SAMPLE, Spot(0, 0), new_item(SAMPLE, Spot(0, 0), kind))
    assert {flaw.code for flaw in flaws(found)} <= {"text_missing", "calculation_bad"}


def test_every_text_is_found_and_can_be_changed():
    for place, found in texts(SAMPLE):
        other = in_language(found, "ckb", "نوێ")
        assert dict(texts(with_text(SAMPLE, place, other)))[place] == other


def test_the_texts_that_are_missing_are_told_by_language():
    bare = with_text(SAMPLE, TextPlace(Spot(0, 0), Part.TEXT), LocalText("Lit?"))
    left = {place: missing(found) for place, found in texts(bare) if missing(found)}
    assert left == {TextPlace(Spot(0, 0), Part.TEXT): ("ar", "ckb")}


def test_a_shared_list_of_options_is_translated_once():
    options = [place for place, _ in texts(SAMPLE) if place.part is Part.OPTION]
    assert {place.spot for place in options} == {spot_of(SAMPLE, "kind")}


def test_what_a_new_version_changes_is_told_item_by_item():
    new, _spot = step(SAMPLE, Spot(0, 0), 1)
    new = change_item(new, spot_of(new, "axles"), critical=True, hint=text("Count"))
    new = remove_item(insert_item(new, Spot(0, 0), item("seal", ItemType.TEXT)), spot_of(new, "why"))
    new = replace(new, frequency=type(new.frequency).WEEKLY)
    found = differences(SAMPLE, new)
    assert Difference(How.CHANGED, "", ("frequency",)) in found
    assert Difference(How.ADDED, "seal") in found
    assert Difference(How.CHANGED, "axles", ("critical", "hint")) in found
    assert {one.code for one in found if one.how is How.MOVED} in ({"lit"}, {"lamp"})
    assert not differences(SAMPLE, SAMPLE)


@pytest.mark.parametrize(
    "source, found",
    [
        ("${lit} = 'no'", Conditions((Condition("lit", Comparison.IS, "no"),))),
        ("selected(${lit}, 'no')", Conditions((Condition("lit", Comparison.IS, "no"),))),
        ("not(selected(${parts}, 'bus'))", Conditions((Condition("parts", Comparison.HAS_NOT, "bus"),))),
        ("${persons} > -2", Conditions((Condition("persons", Comparison.MORE, "-2"),))),
        (
            "${lamp} != '' or ${persons} <= 3",
            Conditions(
                (Condition("lamp", Comparison.ANSWERED), Condition("persons", Comparison.AT_MOST, "3")), True
            ),
        ),
        ("${persons} > ${double}", None),
        ("not(${lit} = 'no')", None),
        ("regex(${lamp}, 'a+')", None),
        ("${gone} = 'x'", None),
    ],
)
def test_conditions_of_a_usual_form_are_told_in_words(source: str, found: Conditions | None):
    assert conditions_of(parsed(source), SAMPLE) == found


def test_a_rule_on_the_answer_itself_is_told_in_words():
    day = SAMPLE.item("day")
    assert conditions_of(day.constraint, SAMPLE, day) == Conditions((Condition(OWN, Comparison.NOT_LATER),))


def test_every_comparison_that_is_offered_is_written_and_read_again():
    values = {ItemType.NUMBER: "-3.5", ItemType.CALCULATED: "4"}
    for one in SAMPLE.items():
        for test in comparisons_for(one):
            value = "" if test in _VALUELESS else values.get(one.type, "car")
            asked = Conditions((Condition(one.code, test, value),))
            assert conditions_of(node_of_conditions(asked, SAMPLE), SAMPLE) == asked


@pytest.mark.parametrize(
    "part",
    [
        Condition("gone", Comparison.IS, "x"),
        Condition("persons", Comparison.MORE, "many"),
        Condition("lit", Comparison.IS, ""),
        Condition("lamp", Comparison.IS, "'\""),
    ],
)
def test_a_comparison_that_is_not_complete_is_no_condition(part: Condition):
    with pytest.raises(ValueError):  # noqa: PT011 - what is said of it is for nobody
        node_of_conditions(Conditions((part,)), SAMPLE)


def test_no_comparison_is_no_condition():
    assert node_of_conditions(Conditions(), SAMPLE) is None
    assert conditions_of(None, SAMPLE) == Conditions()


def test_a_section_is_changed_alone():
    found = change_section(SAMPLE, 0, title=LocalText("Gate"), agencies=("CUS",))
    assert found.sections[1] == SAMPLE.sections[1]
    assert Ref("lit") not in found.sections[0].agencies


_VALUELESS = {Comparison.ANSWERED, Comparison.EMPTY, Comparison.NOT_LATER, Comparison.NOT_EARLIER}
