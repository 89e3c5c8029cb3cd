"""Training at a made-up point: a course of some days with participants and their marks."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.models.people import Actor
from app.models.training import Mark
from app.services.demo.words import REASONS
from app.services.gatebook import Gatebook

COURSES = ("DOC-B", "DOC-A", "IMP")
PARTICIPANTS = 9


def plan_course(book: Gatebook, random: Random, actor: Actor, people: tuple[str, ...], first: date) -> str:
    """Plan a course that begins on ``first`` and return its id."""
    course = random.choice(COURSES)
    length = int(book.desk.reference.terms("courses")[course].more["days"])
    days = [(first + timedelta(days=number)).isoformat() for number in range(length)]
    values = {
        "course": course,
        "code": f"TR-{first:%y%m}-{random.randrange(10, 99)}",
        "venue": REASONS["hall"]["ckb" if actor.lang == "ckb" else "ar"],
        "trainers": "IOM",
        "funding": "CBMMP VII",
        "language": "ckb" if actor.lang == "ckb" else "ar",
    }
    session = book.training.add_session(actor, values, days).id
    book.training.add_participants(actor, session, random.sample(people, PARTICIPANTS))
    return session


def take_attendance(book: Gatebook, random: Random, actor: Actor, session: str, day: date) -> None:
    """Mark a day of the course, if it is one; on the last day enter the scores and close it."""
    detail = book.training.session(session)
    if day.isoformat() not in detail.row.days:
        return
    for participant in detail.participants:
        if random.random() < 0.12:
            mark = random.choice((Mark.ABSENT, Mark.LATE, Mark.EXCUSED))
            book.training.mark(actor, session, day.isoformat(), participant.person.id, mark.value)
    book.training.mark_all(actor, session, day.isoformat())
    if day.isoformat() == detail.row.days[-1]:
        _finish(book, random, actor, session)


def _finish(book: Gatebook, random: Random, actor: Actor, session: str) -> None:
    for participant in book.training.session(session).participants:
        before = random.randrange(25, 65)
        scores = {"pre_score": str(before), "post_score": str(min(100, before + random.randrange(5, 40)))}
        book.training.change_participant(actor, session, participant.person.id, scores)
    book.training.change_session(actor, session, {"status": "closed"})
