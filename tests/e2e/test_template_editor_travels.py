"""A checklist edited at headquarters reaches a point, is used, retired and offered again; old runs stay readable."""

from __future__ import annotations

from pathlib import Path

from app.models.checklists import Item, ItemType, Template
from app.models.template_editing import Spot, insert_item, rename_item, spot_of, step
from app.models.values import LocalText
from app.services.gatebook import Gatebook
from app.services.xlsform_logic import parsed
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join

SEAL = Item("SEAL", ItemType.TEXT, LocalText("Seal", "الختم", "مۆر"), relevant=parsed("${OPN-103} = 'no'"))


def _edited(template: Template) -> Template:
    """Return a checklist with a new item, an item in another place and one under another code."""
    found = insert_item(template, Spot(0, 3), SEAL)
    found, _spot = step(found, spot_of(found, "OPN-101"), 1)
    return rename_item(found, spot_of(found, "OPN-103"), "OPN-150")


def _published(book: Gatebook) -> None:
    drafts = book.templates
    draft = drafts.revise(HQ_CHIEF, "SOP-01@1.0").id
    drafts.keep(HQ_CHIEF, _edited(drafts.draft(draft).template), draft)
    drafts.publish(HQ_CHIEF, draft, LocalText(ar="بند جديد للختم"))


def _offered(book: Gatebook) -> set[str]:
    return {template.id for template in book.checklists.templates() if template.code == "SOP-01"}


def _started(book: Gatebook, template: str) -> str:
    return book.checklists.start(CHIEF, template, shift_date="2026-11-24", shift_name="day").id


def test_an_edited_checklist_is_used_retired_and_offered_again(tmp_path: Path):
    hq, point = Station(tmp_path / "hq", "HQ"), Station(tmp_path / "slm", "SLM")
    stick = tmp_path / "stick"
    join(point, hq, stick)
    old = point.act(lambda book: _started(book, "SOP-01@1.0"))
    hq.act(_published)
    point.take(hq.export("SLM", stick))
    assert point.act(_offered) == {"SOP-01@2.0"}
    received = point.act(lambda book: book.checklists.template("SOP-01@2.0"))
    assert received.change_note.ar == "بند جديد للختم"
    assert [item.code for item in received.sections[0].items][:4] == ["OPN-102", "OPN-101", "OPN-150", "SEAL"]
    assert received.item("SEAL").relevant == parsed("${OPN-150} = 'no'")
    new = point.act(lambda book: _started(book, "SOP-01@2.0"))
    hq.act(lambda book: book.templates.retire(HQ_CHIEF, "SOP-01@2.0"))
    point.take(hq.export("SLM", stick))
    assert point.act(_offered) == set()
    for run, version in ((old, "1.0"), (new, "2.0")):
        assert point.act(lambda book, run=run: book.checklists.detail(run)).template.version == version
    hq.act(lambda book: book.templates.retire(HQ_CHIEF, "SOP-01@2.0", retired=False))
    point.take(hq.export("SLM", stick))
    assert point.act(_offered) == {"SOP-01@2.0"}
    assert hq.sound()
    assert point.sound()
