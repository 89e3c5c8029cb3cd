"""Which items are asked, what they come to, and what counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.models.applied import Applied, result
from app.models.checklists import Answer, Verdict, block_name
from app.models.logic_values import When
from app.models.template_doc import document_of, template_of
from app.models.template_rules import cycles, flaws
from app.services.xlsform_logic import parsed
from tests.unit.models.logic_samples import SAMPLE, answers


def applied(when: str = "2026-11-24T10:00", **given: str) -> Applied:
    return Applied(SAMPLE, answers(**given), When.at(when))


def test_an_item_is_asked_when_its_condition_holds():
    assert not applied(lit="yes").relevant("lamp")
    assert applied(lit="no").relevant("lamp")


def test_an_item_that_is_not_asked_is_neither_required_nor_counted():
    counted = result(SAMPLE, answers(lit="yes"))
    assert "lamp" not in counted.missing
    assert counted.total == 4


def test_an_answer_to_what_is_not_asked_any_more_is_kept_aside():
    counted = result(SAMPLE, answers(lit="yes", lamp="B2"))
    assert (counted.kept, counted.answered) == (("lamp",), 1)


def test_an_expression_does_not_see_an_answer_that_is_not_asked():
    assert applied(lit="yes", lamp="B2").value("lamp") == ""


def test_a_number_that_breaks_its_rule_is_flagged_and_has_failed():
    counted = result(SAMPLE, answers(volts="190"))
    assert (counted.flagged, counted.failed, counted.applicable) == (("volts",), ("volts",), 1)


def test_a_number_that_fits_its_rule_is_met():
    assert result(SAMPLE, answers(volts="220")).met == 1


def test_a_day_that_breaks_its_rule_is_flagged_and_not_judged():
    counted = result(SAMPLE, answers(day="2026-11-25"), When.at("2026-11-24T10:00"))
    assert (counted.flagged, counted.failed) == (("day",), ())


def test_a_fraction_of_a_person_is_flagged():
    assert result(SAMPLE, answers(persons="1.5")).flagged == ("persons",)


def test_what_is_calculated_follows_from_the_answers():
    made = applied(persons="2")
    assert made.shown(made.by_key["double"]) == "4"
    empty = applied()
    assert not empty.shown(empty.by_key["double"])


def test_a_repeated_section_has_one_block_until_more_are_answered():
    assert [slot.key for slot in applied().slots if slot.block] == [
        "kind/01",
        "axles/01",
        "parts/01",
        "why/01",
    ]


def test_each_block_has_conditions_of_its_own():
    second = block_name(2, "ab12")
    made = applied(persons="2", **{"kind__01": "car", f"kind__{second}": "lorry"})
    assert not made.relevant("axles/01")
    assert made.relevant(f"axles/{second}")


def test_the_blocks_of_a_section_that_is_not_asked_do_not_count():
    assert result(SAMPLE, answers(persons="0", kind__01="car")).kept == ("kind/01",)


def test_an_item_may_be_required_by_what_was_answered_beside_it():
    made = result(SAMPLE, answers(lit="yes", persons="1", kind__01="car", parts__01="bus car"))
    assert made.missing == ("why/01",)


def test_a_block_with_nothing_answered_can_be_on_the_page():
    made = Applied(SAMPLE, {}, added=[("vehicle", "01"), ("vehicle", "02ab12")])
    assert made.blocks(SAMPLE.sections[1]) == ("01", "02ab12")


def test_an_expression_may_count_blocks_and_add_their_answers_up():
    made = _with("double", calculation=parsed("sum(${axles}) * 10 + count(${kind})"))
    given = answers(persons="2", kind__01="lorry", axles__01="2", kind__02ab12="lorry", axles__02ab12="3")
    counted = Applied(made, given)
    assert counted.shown(counted.by_key["double"]) == "52"


def test_a_note_is_never_open():
    made = applied()
    assert made.judged(made.by_key["read"]) is Verdict.NOT_JUDGED


def test_the_document_of_a_checklist_gives_the_same_checklist():
    assert template_of(document_of(SAMPLE)) == SAMPLE


def test_a_repeat_warns_of_identities():
    raw = document_of(SAMPLE) | {"identity_warning": False}
    assert template_of(raw).identity_warning


def test_the_sample_has_no_flaws():
    assert not list(flaws(SAMPLE))


def _with(changed: str, **changes: object):
    sections = tuple(
        replace(
            one, items=tuple(replace(item, **changes) if item.code == changed else item for item in one.items)
        )
        for one in SAMPLE.sections
    )
    return replace(SAMPLE, sections=sections)


def test_conditions_in_a_circle_are_a_flaw_and_do_not_hang():
    circular = _with("lit", relevant=parsed("${lamp} != ''"))
    assert cycles(circular) == ("lit", "lamp")
    assert result(circular, {"lit": Answer("lit", "no")}).total


@pytest.mark.parametrize(
    "change, code",
    [
        ({"code": "a b"}, "item_code_bad"),
        ({"code": "lamp"}, "item_code_repeated"),
        ({"relevant": parsed("${nobody} = 1")}, "refers_to_unknown"),
        ({"calculation": parsed("1")}, "calculation_bad"),
    ],
)
def test_what_cannot_be_given_out_is_named(change: dict[str, object], code: str):
    assert code in {flaw.code for flaw in flaws(_with("lit", **change))}
