"""Shares of attendance and the rule of completion."""

import pytest

from app.models.training import Attendance, Completion, attendance, completion, gain

DAYS = ("2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26")


def test_late_counts_as_attended_and_excused_does_not():
    marks = dict(zip(DAYS, "PLEA", strict=False))
    assert attendance(DAYS, marks) == Attendance(attended=2, taken=4, planned=5)


def test_marks_of_other_days_do_not_count():
    assert attendance(DAYS, {"2027-01-01": "P"}).taken == 0


@pytest.mark.parametrize(
    "marks, outcome",
    [
        ("PPPPA", Completion.COMPLETED),
        ("PPPAA", Completion.NOT_COMPLETED),
        ("PPPP", Completion.OPEN),
        ("AA", Completion.NOT_COMPLETED),
        ("", Completion.OPEN),
    ],
)
def test_completion_takes_four_days_of_five(marks: str, outcome: Completion):
    assert completion(attendance(DAYS, dict(zip(DAYS, marks, strict=False)))) is outcome


@pytest.mark.parametrize(
    "score, outcome",
    [("", Completion.OPEN), ("59.9", Completion.NOT_COMPLETED), ("60", Completion.COMPLETED)],
)
def test_a_tested_course_also_takes_the_pass_mark(score: str, outcome: Completion):
    assert completion(Attendance(5, 5, 5), score, 60) is outcome


def test_gain_needs_both_tests():
    assert gain("40", "75") == 35
    assert gain("", "75") is None
