"""A checklist with conditions and repeats goes to a point, is filled on two PCs, and comes back whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.services.gatebook import Gatebook
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join
from tests.unit.models.logic_samples import SAMPLE
from tests.unit.services.test_template_drafts import PNG


def _published(book: Gatebook) -> str:
    picture = book.desk.blobs.put(PNG, "image/png", "seal.png")
    first = SAMPLE.sections[0]
    shown = (replace(first.items[0], picture=picture), *first.items[1:])
    template = replace(SAMPLE, sections=(replace(first, items=shown), *SAMPLE.sections[1:]))
    drafts = book.templates
    drafts.publish(HQ_CHIEF, drafts.keep(HQ_CHIEF, template).id)
    return str(picture["sha256"])


def _filled(book: Gatebook) -> str:
    run = book.checklists.start(CHIEF, SAMPLE.id, shift_date="2026-11-24", shift_name="day").id
    for key, value in {"lit": "yes", "persons": "2", "kind/01": "car", "kind/02ab12": "lorry"}.items():
        book.checklists.answer(CHIEF, run, key, value)
    book.checklists.remove_block(CHIEF, run, "vehicle", "01")
    return run


def test_conditions_repeats_and_pictures_travel(tmp_path: Path):
    hq, point = Station(tmp_path / "hq", "HQ"), Station(tmp_path / "slm", "SLM")
    stick = tmp_path / "stick"
    stick.mkdir()
    join(point, hq, stick)
    digest = hq.act(_published)
    point.take(hq.export("SLM", stick))
    assert point.act(lambda book: book.checklists.picture(digest)) == PNG
    run = point.act(_filled)
    hq.take(point.export("HQ", stick))
    detail = hq.act(lambda book: book.checklists.detail(run))
    assert {key: given.answer.value for key, given in detail.answers.items()} == {
        "lit": "yes",
        "persons": "2",
        "kind/02ab12": "lorry",
    }
    assert hq.sound()
    assert point.sound()
