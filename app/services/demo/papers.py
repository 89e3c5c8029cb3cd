"""A crowded day on which a point fills its checklists in on paper, and enters them two days later."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.models.dataclass import dataclass
from app.models.paper_code import PaperCode
from app.models.papers import PaperBatch, PaperFacts, PaperOrder
from app.models.people import Actor
from app.services.clock import SetClock
from app.services.demo.crew import Crew
from app.services.demo.words import FAULT_REMARKS, said
from app.services.gatebook import Gatebook

_FORM, _NO_ITEM = "SOP-02", 12
_COUNTS = {"CLS-102": 900, "CLS-103": 6}
_EVERY_DAYS = 14
_ENTERED_AFTER = 2

PAPER_NOTES = {
    "ar": ("زيارة مليونية", "وصول قوافل الزوار"),
    "ckb": ("ڕۆژی قەرەباڵغی", "گەیشتنی کاروانی گەشتیاران"),
}
"""What a batch of blanks was printed for."""


@dataclass(slots=True)
class CrowdedDays:
    """Prints blanks before a crowded day, and enters most of them when it is over."""

    book: Gatebook
    clock: SetClock
    random: Random
    crew: Crew
    lang: str
    batch: PaperBatch | None = None
    left: int = 0

    def a_day(self, day: date) -> None:
        """Print in the evening before every fourteenth day of the calendar, and enter two days after it."""
        if day.toordinal() % _EVERY_DAYS == 0:
            self._print(day + timedelta(days=1))
        elif self.batch is not None and day == date.fromisoformat(self.batch.shift_date) + timedelta(
            days=_ENTERED_AFTER
        ):
            self._enter(self.batch, day)

    @property
    def _shift(self) -> str:
        return self.book.checklists.shift_pattern().shifts[0].name

    def _print(self, day: date) -> None:
        supervisor = self.crew.supervisor.actor
        template = next(one for one in self.book.checklists.templates() if one.code == _FORM)
        note = self.random.choice(said(PAPER_NOTES, self.lang))
        count = self.random.randrange(8, 13)
        order = PaperOrder(template.id, count, (self.lang,), day.isoformat(), self._shift, "", note)
        self.batch = self.book.papers.reserve(supervisor, order)
        self.book.papers.record(supervisor, self.batch)

    def _enter(self, batch: PaperBatch, day: date) -> None:
        officer = self.crew.officers[day.toordinal() % len(self.crew.officers)]
        signers = [member.actor.name for member in self.crew.officers]
        for code in batch.codes()[: -self.random.randrange(1, 4)]:
            self.clock.forward(minutes=self.random.randrange(1, 4))
            run = self._one(officer.actor, code, batch.shift_date, self.random.choice(signers))
            if self.random.random() < 0.7:
                self.book.checklists.sign_off(self.crew.supervisor.actor, run)
        self.batch = None

    def _one(self, officer: Actor, code: PaperCode, day: str, signer: str) -> str:
        time = f"{self.random.randrange(17, 19)}:{self.random.randrange(10, 60)}"
        entry, checklists = self.book.paper_entry, self.book.checklists
        run = entry.enter(officer, code.shown, PaperFacts(day, time, signer, day, self._shift)).id
        remark = self.random.choice(said(FAULT_REMARKS, self.lang))
        entry.except_for(officer, run, no=f"{_NO_ITEM} {remark}" if self.random.random() < 0.3 else "")
        checklists.answer(officer, run, "CLS-101", f"{day}T{time}")
        for item, most in _COUNTS.items():
            checklists.answer(officer, run, item, str(self.random.randrange(most)))
        checklists.complete(officer, run)
        return run
