"""One made-up border point, living through its days."""

from __future__ import annotations

from dataclasses import field
from datetime import date, datetime, time, timedelta, timezone
from random import Random

from app.models.dataclass import dataclass
from app.paths import Home
from app.services.clock import SetClock
from app.services.demo.crew import Crew, make_crew
from app.services.demo.duties import DemoDuties
from app.services.demo.lessons import plan_course, take_attendance
from app.services.demo.mending import Mending
from app.services.demo.papers import CrowdedDays
from app.services.demo.reviewing import DemoReview
from app.services.demo.rounds import NOON, Rounds
from app.services.demo.stores import Stores, make_stores
from app.services.gatebook import Gatebook, open_gatebook
from app.services.setup import init_point

IRAQ = timezone(timedelta(hours=3))
"""UTC+3 without daylight saving (domain.md, section 5)."""

MORNING = time(7, 0, tzinfo=IRAQ)


@dataclass(slots=True)
class MadePoint:
    """An open home of a made-up point with what its people remember."""

    book: Gatebook
    clock: SetClock
    random: Random
    crew: Crew
    stores: Stores
    rounds: Rounds
    mending: Mending
    crowded: CrowdedDays
    course: str = field(default="")
    course_starts: date = date.min

    @property
    def code(self) -> str:
        """Return the code of the point."""
        return self.book.desk.place.code

    def a_day(self, day: date) -> None:
        """Let the point live through one day."""
        start = morning(day)
        officer = self.crew.officers[day.toordinal() % len(self.crew.officers)].actor

        def noon() -> None:
            self.clock.reach(start + timedelta(hours=NOON, minutes=self.random.randrange(60)))
            self.stores.a_day(day, officer, self.crew.people)
            self.mending.a_day()
            self._teach(day)

        self.rounds.a_day(day, start, noon)
        self.crowded.a_day(day)

    def _teach(self, day: date) -> None:
        supervisor = self.crew.supervisor.actor
        if day == self.course_starts:
            self.course = plan_course(self.book, self.random, supervisor, self.crew.people, day)
        if self.course:
            take_attendance(self.book, self.random, supervisor, self.course, day)


def morning(day: date) -> datetime:
    """Return the moment at which the day shift begins."""
    return datetime.combine(day, MORNING)


def make_point(home: Home, code: str, first: date, last: date, seed: int) -> MadePoint:
    """Set up a point, its people and its equipment on the day before ``first``."""
    # The seed is the point's own, so that more points do not change the others.
    random = Random(f"{seed}/{code}")  # noqa: S311 - play, not secrets
    clock = SetClock(morning(first) - timedelta(hours=12))
    init_point(home, code)
    book = open_gatebook(home, clock=clock)
    crew = make_crew(book, random)
    stores = make_stores(book, random, crew.administrator.actor, first)
    duties = DemoDuties(book, Random(f"{seed}/{code}/duties"), crew, stores.lang)  # noqa: S311 - play, not secrets
    review = DemoReview(book, Random(f"{seed}/{code}/review"), crew, stores.lang)  # noqa: S311 - play, not secrets
    rounds = Rounds(book, clock, random, crew, stores.lang, last, duties, review)
    mending = Mending(book, Random(f"{seed}/{code}/actions"), crew, stores.lang)  # noqa: S311 - play, not secrets
    crowded = CrowdedDays(book, clock, Random(f"{seed}/{code}/papers"), crew, stores.lang)  # noqa: S311 - play, not secrets
    made = MadePoint(book, clock, random, crew, stores, rounds, mending, crowded)
    made.course_starts = first + timedelta(days=max(0, (last - first).days // 3))
    return made
