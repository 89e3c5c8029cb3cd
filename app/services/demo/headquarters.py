"""The made-up headquarters: it enrols the points, publishes a checklist, and exchanges files with them."""

from __future__ import annotations

import json
from datetime import date, timedelta
from random import Random
from typing import Any

from app.models.dataclass import dataclass
from app.paths import Home, resource
from app.services.clock import SetClock
from app.services.demo.crew import Crew, make_crew
from app.services.demo.drafting import keep_draft
from app.services.demo.mending import answer_passed_up
from app.services.demo.point import MadePoint, morning
from app.services.demo.words import REASONS
from app.services.exporting import Exported
from app.services.gatebook import Gatebook, open_gatebook
from app.services.publishing import Publishing
from app.services.setup import init_hq

NAME = "Gatebook demonstration"


@dataclass(slots=True)
class MadeHeadquarters:
    """The open home of headquarters."""

    book: Gatebook
    clock: SetClock
    crew: Crew

    def enrol(self, point: MadePoint) -> None:
        """Bring a point's PC into the deployment."""
        request = point.book.home.outbox / f"{point.code}.join"
        answer = self.book.home.outbox / f"{point.code}.answer"
        point.book.exchange.request_join(request)
        self.book.exchange.accept_join(self.crew.administrator.actor, request, answer)
        point.book.exchange.finish_join(answer)

    def exchange(self, point: MadePoint, day: date, *, dispute: bool = False) -> None:
        """Carry a point's file to headquarters and headquarters' answer back, on the evening of ``day``.

        In a ``dispute`` both write a note on the same device meanwhile, which is a conflict for people to settle.
        """
        evening = morning(day) + timedelta(hours=16)
        point.clock.reach(evening)
        self.clock.reach(evening + timedelta(hours=3))
        sent = point.book.exchange.export("HQ", point.book.home.outbox)
        _take(self.book, sent)
        chief = self.crew.administrator.actor
        answer_passed_up(self.book, point.mending.random, chief, point.code, point.stores.lang)
        if dispute:
            self._dispute(point)
        back = self.book.exchange.export(point.code, self.book.home.outbox)
        point.clock.reach(evening + timedelta(hours=6))
        _take(point.book, back)

    def _dispute(self, point: MadePoint) -> None:
        asset = point.stores.assets[0]
        texts = [REASONS[about][point.stores.lang] for about in ("label_missing", "label_renewed")]
        for book, actor, note in (
            (self.book, self.crew.administrator.actor, texts[0]),
            (point.book, point.crew.supervisor.actor, texts[1]),
        ):
            book.equipment.change_asset(actor, asset, {"note": note})

    def publish(self, day: date) -> None:
        """Publish version 1.1 of the generator checklist, which asks for one thing more, and begin another draft."""
        self.clock.reach(morning(day) + timedelta(hours=2))
        chief = self.crew.administrator.actor
        Publishing(self.book.desk).publish_template(chief, _generator_checklist())
        keep_draft(self.book, chief)


def make_headquarters(home: Home, first: date, seed: int) -> MadeHeadquarters:
    """Found the deployment two days before ``first``."""
    random = Random(f"{seed}/HQ")  # noqa: S311 - play, not secrets
    clock = SetClock(morning(first) - timedelta(days=2))
    init_hq(home, NAME)
    book = open_gatebook(home, clock=clock)
    return MadeHeadquarters(book, clock, make_crew(book, random))


def _take(book: Gatebook, files: list[Exported]) -> None:
    for result in book.exchange.import_files([file.path for file in files]):
        if result.error is not None:
            raise result.error


def _generator_checklist() -> dict[str, Any]:
    shipped = json.loads(resource("reference", "sop_templates.json").read_text("utf-8-sig"))
    doc: dict[str, Any] = next(raw for raw in shipped if raw["code"] == "SOP-13")
    doc["version"] = "1.1"
    doc["change_note"] = {
        "en": "Earthing added after circular 31",
        "ar": "أضيف فحص التأريض بموجب الإعمام 31",
        "ckb": "پشکنینی ئەرز بەپێی گشتاندنی 31 زیاد کرا",
    }
    earthing = {
        "code": "PWR-309",
        "type": "yes_no_na",
        "text": {
            "en": "Earthing lead connected and tight",
            "ar": "سلك التأريض مربوط بإحكام",
            "ckb": "وایەری ئەرز بەستراوە و توندە",
        },
        "required": True,
        "critical": True,
        "corrective_action_on": ["no"],
    }
    doc["sections"][2]["items"].append(earthing)
    return doc
