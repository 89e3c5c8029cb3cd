"""What headquarters' newer program writes and this one cannot read is left out alone; the rest goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.models.records import Put
from tests.e2e.stations import HQ_CHIEF
from tests.hostile.ground import HERE, ground
from tests.hostile.looking import look_everywhere
from tests.hostile.test_deliveries import _template

UNREADABLE: dict[str, Any] = {
    "nothing": {},
    "a section that is none": {**_template("1.0"), "sections": [7]},
    "an item of a newer kind": {
        **_template("1.0"),
        "sections": [{"title": {}, "items": [{"code": "A", "type": "hologram", "text": {"en": "x"}}]}],
    },
    "a title that is no text": {**_template("1.0"), "title": ["x"]},
    "an unknown frequency": {**_template("1.0"), "frequency": "each blue moon"},
}


@pytest.mark.parametrize("doc", UNREADABLE.values(), ids=UNREADABLE)
def test_a_checklist_that_cannot_be_read_hides_no_other(doc: dict[str, Any], tmp_path: Path) -> None:
    hq, here = ground().home("HQ", tmp_path / "HQ"), ground().home(HERE, tmp_path / HERE)
    put = Put("template", "SOP-77@1.0", {"code": "SOP-77", "version": "1.0", "doc": doc})
    run = Put("run", "run-1", {"point": HERE, "template": "SOP-77@1.0", "stage": "draft"})
    hq.act(lambda book: book.desk.save(HQ_CHIEF, [put]))
    here.take(hq.export(HERE, tmp_path / "stick"))
    with here.open() as book:
        book.desk.save(HQ_CHIEF, [run])
        assert len(book.checklists.templates()) > 1
        assert book.desk.records.get("template", "SOP-77@1.0") is not None
        look_everywhere(book)


@pytest.mark.parametrize("doc", [{}, {"name": "x"}, {"name": {"en": 7}}, {"name": {"en": ["x"]}}])
def test_a_list_item_that_cannot_be_read_keeps_its_code(doc: dict[str, Any], tmp_path: Path) -> None:
    hq = ground().home("HQ", tmp_path / "HQ")
    put = Put("reference", "ranks/x", {"list": "ranks", "code": "X", "doc": doc})
    with hq.open() as book:
        book.desk.save(HQ_CHIEF, [put])
        book.desk.reference.forget()
        assert "X" in book.desk.reference.terms("ranks")
        look_everywhere(book)
