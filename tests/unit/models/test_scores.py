"""Two figures of runs, and what they come to over time and side by side."""

from __future__ import annotations

import pytest

from app.models.applied import Applied, result_of
from app.models.checklists import Answer, Verdict
from app.models.scores import (
    MissedRun,
    Score,
    ScoredRun,
    Standing,
    Total,
    item_counts,
    judged,
    score_of,
    section_scores,
    total_of,
)
from app.models.trends import Span, Unit, by_point, by_version, most_failed, starts, trend
from tests.unit.printing.samples import templates

MET, FAILED = Verdict.MET, Verdict.FAILED
NINE_OF_TEN = Score(9, 10)


def run(
    day: str = "2026-11-02",
    score: Score = NINE_OF_TEN,
    *,
    point: str = "SLM",
    template: str = "SOP-01@1.0",
    verdicts: str = "",
) -> ScoredRun:
    kinds = {"m": MET, "f": FAILED, "n": Verdict.NOT_APPLICABLE}
    items = tuple(f"I{place}" for place in range(len(verdicts)))
    return ScoredRun(day, point, template, day, "day", score, items, tuple(kinds[v] for v in verdicts))


def booth(**given: str) -> Applied:
    template = templates()["SOP-01"]
    return Applied(template, {code: Answer(code, value) for code, value in given.items()})


@pytest.mark.parametrize(
    "score, standing",
    [
        (Score(), Standing.NOTHING),
        (Score(10, 10), Standing.ALL_MET),
        (Score(9, 10), Standing.NOT_ALL_MET),
        (Score(999, 1000, 1), Standing.CRITICAL),
        (Score(0, 0, 1), Standing.CRITICAL),
    ],
)
def test_a_critical_failure_overrides_whatever_the_share(score: Score, standing: Standing):
    assert score.standing is standing


def test_only_what_is_met_altogether_has_a_hundred_per_cent():
    assert (Score(999, 1000).share, Score(1000, 1000).share, Score().share) == (99, 100, None)


def test_the_sections_of_a_run_come_to_the_figures_of_the_run():
    template = templates()["SOP-01"]
    asked = [item for item in template.items() if item.type == "yes_no_na"]
    applied = booth(**{item.code: "no" if place % 3 else "yes" for place, item in enumerate(asked)})
    whole = Score()
    for section in section_scores(applied):
        whole = whole.plus(section.score)
    assert whole == score_of(result_of(applied)) == judged(applied).score
    assert [one.section for one in section_scores(applied)] == list(template.sections)


def test_few_runs_are_named_as_few_and_none_are_not_few():
    assert total_of([run()] * 4).few
    assert not total_of([run()] * 5).few
    assert not Total().few


def test_runs_with_a_critical_failure_are_counted_beside_the_failures():
    total = total_of([run(score=Score(8, 10, 2)), run(), run(score=Score(9, 10, 1))])
    assert (total.runs, total.critical_runs, total.score) == (3, 2, Score(26, 30, 3))


def test_weeks_begin_on_sunday_and_months_on_the_first():
    span = Span("2026-11-04", "2026-11-16")
    assert starts(Unit.WEEK, span) == ["2026-11-01", "2026-11-08", "2026-11-15"]
    assert starts(Unit.MONTH, Span("2026-12-31", "2027-02-01")) == ["2026-12-01", "2027-01-01", "2027-02-01"]


def test_a_week_in_which_nothing_was_done_stays_in_the_trend():
    steps = trend([run("2026-11-02"), run("2026-11-17")], [], Unit.WEEK, Span("2026-11-01", "2026-11-20"))
    assert [step.total.runs for step in steps] == [1, 0, 1]


def test_missed_checklists_stand_beside_those_done():
    missed = [MissedRun("SLM", "SOP-01", "2026-11-03", "night")]
    steps = trend([run("2026-11-02")], missed, Unit.MONTH, Span("2026-11-01", "2026-11-30"))
    assert [(step.total.runs, step.missed) for step in steps] == [(1, 1)]


def test_a_shift_date_that_is_no_day_disturbs_no_trend():
    days = [run("soon"), run("0001-01-01"), run("9999-12-31"), run()]
    for unit in Unit:
        steps = trend(days, [], unit, Span("2026-11-01", "2026-11-07"))
        assert [step.total.runs for step in steps] == [1]


def test_an_item_has_a_trend_of_its_own():
    runs = [run("2026-11-02", verdicts="mf"), run("2026-11-09", verdicts="mm")]
    steps = trend(runs, [], Unit.WEEK, Span("2026-11-01", "2026-11-14"), ("SOP-01", "I1"))
    assert [(step.item.met, step.item.failed) for step in steps] == [(0, 1), (1, 0)]


def test_points_stand_in_the_order_of_their_codes_whatever_their_figures():
    runs = [run(point="SLM", score=Score(10, 10)), run(point="BGW", score=Score(1, 10))]
    assert [row.code for row in by_point(runs, [], ["TRB"])] == ["BGW", "SLM", "TRB"]


def test_versions_stand_in_the_order_of_their_numbers():
    rows = by_version([run(template=f"SOP-01@{version}") for version in ("1.10", "1.9", "1.2")])
    assert [row.code for row in rows] == ["SOP-01@1.2", "SOP-01@1.9", "SOP-01@1.10"]


def test_the_items_that_failed_most_are_told_with_count_and_share():
    runs = [run(verdicts="ffm"), run(verdicts="fnm"), run(verdicts="mnm")]
    first, second = most_failed(runs)
    assert (first.item, first.count.failed, first.count.judged, first.count.failed_share) == ("I0", 2, 3, 67)
    assert (second.item, second.count.failed, second.count.failed_share) == ("I1", 1, 100)


def test_an_item_is_counted_over_all_versions_of_its_checklist():
    counts = item_counts([run(verdicts="m"), run(template="SOP-01@1.1", verdicts="f")])
    assert counts["SOP-01", "I0"].judged == 2
