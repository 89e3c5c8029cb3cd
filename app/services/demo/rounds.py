"""The checklists of a made-up point: filled in by officers, looked at and signed by the supervisor."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random

from app.models.checklists import Template
from app.models.dataclass import dataclass
from app.services.clock import SetClock
from app.services.demo.answers import Scene, given
from app.services.demo.crew import Crew, Member
from app.services.demo.duties import PATTERN, DemoDuties
from app.services.demo.reviewing import DemoReview
from app.services.demo.words import RETURN_COMMENTS, said
from app.services.gatebook import Gatebook

RECENT_DAYS = 2
"""So many days back some drafts and unsigned checklists still lie about."""

_OTHERS = ("SOP-03", "SOP-07", "SOP-08", "SOP-14", "SOP-16", "SOP-18")


NOON = 6
"""Hours after the beginning of the day shift at which the store and the class have their turn."""


@dataclass(slots=True)
class Rounds:
    """Fills in the checklists of one point, day by day."""

    book: Gatebook
    clock: SetClock
    random: Random
    crew: Crew
    lang: str
    last: date
    duties: DemoDuties
    review: DemoReview

    def a_day(self, day: date, start: datetime, noon: Callable[[], None]) -> None:
        """Fill in the checklists of a day that begins at ``start`` (07:00 there); ``noon`` is what comes between."""
        self.duties.look_back(day)
        plan = [step for step in self._plan(day) if not self.duties.leaves_out(step[0], day)]
        for code, hour in [step for step in plan if step[1] < NOON]:
            self._round(code, day, start, hour)
        noon()
        for code, hour in [step for step in plan if step[1] >= NOON]:
            self._round(code, day, start, hour)

    def _round(self, code: str, day: date, start: datetime, hour: int) -> None:
        template = self._template(code)
        if template is not None:
            self.clock.reach(start + timedelta(hours=hour, minutes=self.random.randrange(50)))
            self._fill_in(template, day)

    def _plan(self, day: date) -> list[tuple[str, int]]:
        plan = [("SOP-01", 0), ("SOP-13", 2), (self.random.choice(_OTHERS), 5), ("SOP-10", 11)]
        if self.random.random() < 0.4:
            plan.append((self.random.choice(_OTHERS), 14))
        if self.random.random() < 0.15:
            plan.append(("SOP-04", 8))
        if self.random.random() < 0.06:
            plan.append(("SOP-11", 9))
        if day.day == 15:
            plan += [("SOP-15", 4), ("SOP-12", 6)]
        return sorted(plan, key=lambda step: step[1])

    def _template(self, code: str) -> Template | None:
        return next((found for found in self.book.checklists.templates() if found.code == code), None)

    def _fill_in(self, template: Template, day: date) -> None:
        officer = self.random.choice(self.crew.officers)
        case = f"SL/{day.year}/{self.random.randrange(100, 999)}" if template.per_case else ""
        run = self.book.checklists.start(
            officer.actor,
            template.id,
            shift_date=day.isoformat(),
            shift_name=PATTERN.shifts[0].name,
            case_ref=case,
        ).id
        draft = (self.last - day).days < RECENT_DAYS and self.random.random() < 0.2
        self._answer(template, run, officer, case, stop=self.random.uniform(0.2, 0.8) if draft else 1)
        if draft:
            return
        self.book.checklists.complete(officer.actor, run)
        self._look(template, run, day, officer, case)

    def _answer(self, template: Template, run: str, officer: Member, case: str, stop: float) -> None:
        items = template.items()
        scene = Scene(
            self.random, self.book.desk.place.code, self.lang, self.clock.at, officer.signature, case
        )
        for item in items[: max(1, round(len(items) * stop))]:
            self.clock.forward(seconds=self.random.randrange(5, 40))
            answer = given(item, scene)
            if answer is not None:
                self.book.checklists.answer(
                    officer.actor,
                    run,
                    item.code,
                    None if answer.picture is not None else answer.value,
                    comment=answer.comment or None,
                    picture=answer.picture,
                )

    def _look(self, template: Template, run: str, day: date, officer: Member, case: str) -> None:
        """Let the supervisor sign, send back, or not have come to it yet."""
        chance = self.random.random()
        recent = (self.last - day).days < RECENT_DAYS
        if recent and chance < 0.3:
            return
        self.clock.forward(minutes=self.random.randrange(20, 90))
        checklists, supervisor = self.book.checklists, self.crew.supervisor.actor
        if chance > 0.92:
            comment = self.random.choice(said(RETURN_COMMENTS, self.lang))
            checklists.send_back(supervisor, run, comment, self.review.remarks(template))
            if recent:
                return
            self.clock.forward(minutes=self.random.randrange(10, 60))
            self._answer(template, run, officer, case, stop=0.3)
            self.review.reply(run)
            checklists.complete(officer.actor, run)
            self.clock.forward(minutes=self.random.randrange(10, 60))
        checklists.sign_off(supervisor, run)
        self.review.amend_now_and_then(run, template)
