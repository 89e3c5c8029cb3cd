"""When a change calls for a trial of the packages: history alone decides."""

import pytest

import package_trials

HOUR = 3600


@pytest.mark.parametrize(
    "head, watched, wanted",
    [
        (100 * HOUR, 100 * HOUR, True),
        (100 * HOUR, 89 * HOUR, True),
        (100 * HOUR, 87 * HOUR, False),
        (100 * HOUR, 0, True),
        (0, 0, True),
    ],
)
def test_a_trial_follows_a_change_of_the_last_twelve_hours(
    monkeypatch: pytest.MonkeyPatch, head: int, watched: int, wanted: bool
):
    monkeypatch.setattr(package_trials, "_moment", lambda places: watched if places else head)
    assert package_trials.changed_lately() is wanted
