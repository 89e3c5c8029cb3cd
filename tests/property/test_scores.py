"""Whatever is added up: two figures, never a good one over a critical failure."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.applied import Applied, result_of
from app.models.checklists import NO, NOT_APPLICABLE, YES, Answer, ItemType, Verdict
from app.models.scores import (
    ItemCount,
    Score,
    ScoredRun,
    Standing,
    Total,
    judged,
    score_of,
    section_scores,
    total_of,
)
from app.models.trends import Span, Unit, by_checklist, by_point, by_version, most_failed, starts, trend
from tests.unit.printing.samples import templates


@st.composite
def scores(draw: st.DrawFn) -> Score:
    applicable = draw(st.integers(0, 60))
    met = draw(st.integers(0, applicable))
    return Score(met, applicable, draw(st.integers(0, applicable - met)))


@st.composite
def runs(draw: st.DrawFn) -> ScoredRun:
    verdicts = tuple(draw(st.lists(st.sampled_from(list(Verdict)), max_size=6)))
    items = tuple(f"I{place}" for place in range(len(verdicts)))
    day = draw(st.dates().map(str) | st.sampled_from(["", "2026-11-31", "soon"]))
    template = draw(st.sampled_from(["A@1", "A@1.10", "A@1.9", "B@x", "B"]))
    point = draw(st.sampled_from(["SLM", "BSH", ""]))
    return ScoredRun(draw(st.uuids().map(str)), point, template, day, "day", draw(scores()), items, verdicts)


at_leisure = settings(deadline=None)
"""The machines that run this are busy with other work."""

ANSWERS = st.sampled_from([YES, NO, NOT_APPLICABLE, "", "190", "x"])


@at_leisure
@given(st.lists(scores(), max_size=8))
def test_a_critical_failure_is_never_shown_as_good(parts: list[Score]):
    whole = Score()
    for part in parts:
        whole = whole.plus(part)
    good = whole.standing is Standing.ALL_MET
    assert good == (whole.applicable > 0 and whole.met == whole.applicable and not whole.critical)
    if any(part.critical for part in parts):
        assert whole.standing is Standing.CRITICAL


@at_leisure
@given(scores())
def test_a_share_is_a_hundred_only_when_all_is_met_and_none_only_without_a_judgement(score: Score):
    assert (score.share == 100) == (0 < score.applicable == score.met)
    assert (score.share is None) == (score.applicable == 0)


@at_leisure
@given(st.integers(0, 99), st.integers(0, 99))
def test_a_failed_share_is_zero_only_when_nothing_failed(met: int, failed: int):
    count = ItemCount(met, failed)
    assert (count.failed_share == 0) == (failed == 0 and met > 0)
    assert (count.failed_share == 100) >= (met == 0 and failed > 0)


@at_leisure
@given(st.lists(runs(), max_size=12), st.randoms())
def test_totals_do_not_ask_for_the_order(found: list[ScoredRun], chance):
    mixed = list(found)
    chance.shuffle(mixed)
    assert total_of(mixed) == total_of(found)
    assert most_failed(mixed) == most_failed(found)
    assert by_version(mixed) == by_version(found)


@at_leisure
@given(st.lists(runs(), max_size=12))
def test_the_rows_of_a_table_come_to_the_whole(found: list[ScoredRun]):
    whole = total_of(found)
    for rows in (by_point(found, []), by_checklist(found, []), by_version(found)):
        together = Total()
        for row in rows:
            together = together.plus(row.total)
        assert together == whole


@at_leisure
@given(st.lists(runs(), max_size=12), st.sampled_from(Unit))
def test_the_steps_of_a_trend_hold_the_runs_of_its_span_once(found: list[ScoredRun], unit: Unit):
    span = Span("2026-01-04", "2026-12-26")
    wanted = starts(unit, span)
    steps = trend(found, [], unit, span)
    assert [step.start for step in steps] == wanted == sorted(set(wanted))
    inside = Counter(step.start for step in steps for _ in range(step.total.runs))
    assert sum(inside.values()) >= sum(span.holds(run.day) and run.day != "2026-11-31" for run in found)


@at_leisure
@given(st.data())
def test_sections_and_verdicts_come_to_the_two_figures_of_the_run(data: st.DataObject):
    template = data.draw(st.sampled_from(sorted(templates().values(), key=lambda one: one.code)))
    asked = [item for item in template.items() if item.asked and item.type is not ItemType.SIGNATURE]
    given_answers = {item.code: Answer(item.code, data.draw(ANSWERS)) for item in asked}
    applied = Applied(template, given_answers)
    whole = Score()
    for section in section_scores(applied):
        whole = whole.plus(section.score)
    assert whole == judged(applied).score == score_of(result_of(applied))
