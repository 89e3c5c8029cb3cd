"""The strip about a wrong clock: there at once, away when the clock is set, never in the way of work."""

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from app.services.about import released
from app.services.clock import SetClock
from app.services.right_clock import Trouble, wrong_clock
from app.ui.clock_strip import ClockStrip
from app.ui.text import Formats, bare

IRAQ = timezone(timedelta(hours=3))
RIGHT = datetime(2027, 3, 1, 9, 0, tzinfo=IRAQ)


def at(moment: datetime, last: str = "") -> Any:
    return wrong_clock(SetClock(moment), last, released())


@pytest.mark.parametrize(
    "moment, last, trouble",
    [
        (RIGHT, "", None),
        (RIGHT, "2027-03-01T05:59:00Z+03:00", None),
        (RIGHT, "2027-03-01T06:30:00Z+03:00", None),
        (datetime(2099, 5, 1, tzinfo=IRAQ), "", Trouble.FAR_FUTURE),
        (datetime(1980, 1, 1, tzinfo=IRAQ), "", Trouble.BEFORE_RELEASE),
        (RIGHT, "2027-03-04T06:00:00Z+03:00", Trouble.WENT_BACK),
        (RIGHT, "2099-03-04T06:00:00Z+03:00", None),
        (RIGHT, "no moment", None),
    ],
)
def test_a_clock_that_cannot_be_right_is_known(moment: datetime, last: str, trouble: Trouble | None) -> None:
    found = at(moment, last)
    assert (found.trouble if found else None) is trouble


def test_the_strip_names_the_date_and_goes_when_the_clock_is_set(qtbot: Any) -> None:
    strip = ClockStrip()
    qtbot.addWidget(strip)
    strip.show_trouble(at(datetime(2099, 5, 1, 8, 0, tzinfo=IRAQ)), Formats())
    assert "01/05/2099 08:00" in bare(strip.text)
    assert not strip.isHidden()
    strip.show_trouble(at(RIGHT), Formats())
    assert (strip.text, strip.isHidden()) == ("", True)


def test_the_strip_names_the_last_record_of_a_clock_that_went_back(qtbot: Any) -> None:
    strip = ClockStrip()
    qtbot.addWidget(strip)
    strip.show_trouble(at(RIGHT, "2027-03-04T06:00:00Z+03:00"), Formats())
    assert "04/03/2027 09:00" in bare(strip.text)
