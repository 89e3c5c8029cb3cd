"""Whatever is done to the order of a checklist, nothing is lost, doubled or left pointing elsewhere."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.checklists import Item, ItemType, Template
from app.models.logic import node_of, words_of
from app.models.template_conditions import conditions_of, node_of_conditions
from app.models.template_doc import document_of, template_of
from app.models.template_editing import (
    Spot,
    doubled,
    insert_item,
    item_at,
    move_item,
    move_section,
    new_item,
    remove_item,
    rename_item,
    retyped,
    spots,
    step,
)
from app.models.template_rules import flaws
from tests.property.templates import templates

CHECKLISTS = templates()


def a_spot(data: st.DataObject, template: Template) -> Spot:
    return data.draw(st.sampled_from(list(spots(template))))


def an_item(data: st.DataObject, template: Template) -> Spot:
    return data.draw(st.sampled_from([spot for spot in spots(template) if spot.is_item]))


def counted(template: Template) -> Counter[Item]:
    return Counter(template.items())


@settings(max_examples=15)
@given(CHECKLISTS, st.data())
def test_a_step_and_the_step_back_leave_all_as_it_was(template: Template, data: st.DataObject):
    spot, by = a_spot(data, template), data.draw(st.sampled_from([-1, 1]))
    moved, place = step(template, spot, by)
    assert counted(moved) == counted(template)
    assert step(moved, place, -by) == (template, spot) or place == spot


@settings(max_examples=15)
@given(CHECKLISTS, st.data())
def test_moving_loses_and_doubles_nothing(template: Template, data: st.DataObject):
    spot = an_item(data, template)
    section = data.draw(st.integers(0, len(template.sections) - 1))
    most = len(template.sections[section].items) - (section == spot.section)
    to = Spot(section, data.draw(st.integers(0, most)))
    moved = move_item(template, spot, to)
    assert counted(moved) == counted(template)
    assert item_at(moved, to) == item_at(template, spot)
    assert move_item(moved, to, spot) == template
    at = data.draw(st.integers(0, len(template.sections) - 1))
    assert move_section(move_section(template, spot.section, at), at, spot.section) == template


@settings(max_examples=15)
@given(CHECKLISTS, st.data())
def test_what_is_added_can_be_taken_away(template: Template, data: st.DataObject):
    spot, kind = an_item(data, template), data.draw(st.sampled_from(list(ItemType)))
    item = new_item(template, spot, kind)
    added = insert_item(template, spot, item)
    assert template.item(item.code) is None
    assert remove_item(added, spot) == template


@settings(max_examples=15)
@given(CHECKLISTS, st.data())
def test_a_new_code_and_the_old_one_again_leave_all_as_it_was(template: Template, data: st.DataObject):
    spot = an_item(data, template)
    old = item_at(template, spot).code
    renamed = rename_item(template, spot, "quite-new")
    assert {flaw.code for flaw in flaws(renamed)} <= {flaw.code for flaw in flaws(template)}
    assert rename_item(renamed, spot, old) == template


@settings(max_examples=15)
@given(CHECKLISTS, st.data())
def test_every_change_can_be_kept_and_read_again(template: Template, data: st.DataObject):
    spot = a_spot(data, template)
    found, _place = doubled(template, spot)
    item = item_at(template, spot)
    assert template_of(document_of(found)).sections == found.sections
    codes = [one.code for one in found.items()]
    assert len(set(codes)) == len(codes)
    if item is not None:
        retyped(item, data.draw(st.sampled_from(list(ItemType))))


@settings(max_examples=15)
@given(CHECKLISTS)
def test_a_condition_in_words_says_what_the_expression_says(template: Template):
    for item in template.items():
        for node in item.expressions():
            found = conditions_of(node, template, item)
            if found is not None:
                again = node_of_conditions(found, template, item)
                assert conditions_of(again, template, item) == found
                assert node_of(words_of(again)) == again
