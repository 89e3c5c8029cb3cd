"""Headquarters, two PCs of a point and a neighbour that have exchanged files, and what lies beside them."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from app.models.people import Actor, Role
from app.services.demo.pictures import panel
from app.services.gatebook import Gatebook
from app.services.publishing import Publishing
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join

OFFICER = Actor("officer", "Karwan", Role.OFFICER, "SLM")
PHOTO = panel(Random(1), 1)
CHECKLIST = {
    "code": "SOP-50",
    "version": "1.0",
    "title": {"en": "Battery check", "ar": "فحص البطارية", "ckb": "پشکنینی پاتری"},
    "frequency": "daily",
    "sections": [
        {
            "title": {"en": "All"},
            "items": [
                {"code": "B-1", "type": "yes_no_na", "text": {"en": "Clean"}, "required": True},
                {"code": "B-2", "type": "number", "text": {"en": "Voltage"}, "min": 24.0, "max": 28.8},
                {"code": "B-3", "type": "photo", "text": {"en": "The battery"}},
            ],
        }
    ],
}


@dataclass(frozen=True)
class Places:
    """The homes, a bundle each way, and the last answer to a request to join."""

    hq: Station
    first: Station
    second: Station
    neighbour: Station
    from_point: Path
    to_point: Path
    answer: Path

    @classmethod
    def exchange(cls, folder: Path) -> Places:
        """Let headquarters publish and the point record; the second PC's records travel through the first."""
        stick = folder / "stick"
        hq = Station(folder / "hq", "HQ")
        pcs = [Station(folder / name, name[:3]) for name in ("SLM-1", "SLM-2", "SHB-1")]
        for pc in pcs:
            join(pc, hq, stick)
        first, second, neighbour = pcs
        hq.act(lambda book: Publishing(book.desk).publish_template(HQ_CHIEF, CHECKLIST))
        to_point = hq.export("SLM", stick)
        first.take(to_point)
        second.add_asset(tag="R-020", name="جهاز لاسلكي")
        first.take(second.export("SLM", stick))
        first.act(_record)
        return cls(hq, first, second, neighbour, first.export("HQ", stick), to_point, stick / "answer.gbj")

    @property
    def links(self) -> list[bytes]:
        """Return the links of the trust list in the answer."""
        return links_of(self.answer)

    @property
    def roots(self) -> list[bytes]:
        """Return the root keys in the answer."""
        return roots_of(self.answer)


def links_of(answer: Path) -> list[bytes]:
    """Return the links of the trust list in an answer, each spelled as a file of its own."""
    return [_compact(link) for link in _body(json.loads(answer.read_bytes()))["trust"]]


def roots_of(answer: Path) -> list[bytes]:
    """Return the root keys with which the deployment was founded, as people compare them."""
    return [bytes.fromhex(key) for key in _body(json.loads(links_of(answer)[0]))["roots"]]


def identity(home: Path) -> str:
    """Return the reading key of a home, from its file as the format describes it."""
    told: str = json.loads((home / "keys" / "device.key").read_bytes().split(b"\n", 2)[2])["age"]
    return told


def device(home: Path) -> str:
    """Return the device id of a home."""
    told: str = json.loads((home / "keys" / "device.key").read_bytes().split(b"\n", 2)[2])["device"]
    return told


def _body(envelope: dict[str, Any]) -> Any:
    return json.loads(base64.b64decode(envelope["payload"]))


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _record(book: Gatebook) -> None:
    """Record equipment and a filled-in checklist with a photo."""
    book.equipment.add_asset(CHIEF, {"name": "Baggage scanner", "tag": "R-014"})
    run = book.checklists.start(OFFICER, "SOP-50@1.0", shift_date="2026-11-23", shift_name="day").id
    book.checklists.answer(OFFICER, run, "B-1", "yes")
    book.checklists.answer(OFFICER, run, "B-2", "25.4", comment="پاتری نوێ")
    book.checklists.answer(OFFICER, run, "B-3", picture=PHOTO)
    book.checklists.complete(OFFICER, run)
    book.checklists.sign_off(CHIEF, run)
