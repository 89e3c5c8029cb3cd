"""Headquarters publishes versions of checklists."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.models.people import Role
from app.services.publishing import Publishing
from tests.unit.services.account_room import headquarters, make_room

DOC = {
    "code": "SOP-50",
    "version": "1.0",
    "title": {"en": "Battery check"},
    "frequency": "daily",
    "sections": [
        {
            "title": {"en": "All"},
            "items": [
                {"code": "B-1", "type": "number", "text": {"en": "Voltage"}, "min": 24.0, "max": 28.8},
            ],
        }
    ],
}


@pytest.fixture
def hq(tmp_path: Path):
    room = make_room(tmp_path / "hq", headquarters())
    yield room
    room.database.close()


def test_a_published_checklist_is_used_and_its_numbers_stay_exact(hq):
    Publishing(hq.desk).publish_template(hq.first(), DOC)
    item = hq.desk.reference.template("SOP-50@1.0").item("B-1")
    assert (str(item.minimum), str(item.maximum)) == ("24.0", "28.8")
    assert (
        hq.desk.records.get("template", "SOP-50@1.0").json("doc")["sections"][0]["items"][0]["max"] == "28.8"
    )


def test_a_version_is_published_once(hq):
    actor = hq.first()
    Publishing(hq.desk).publish_template(actor, DOC)
    with pytest.raises(Refused, match="version_exists"):
        Publishing(hq.desk).publish_template(actor, DOC)


def test_conditions_that_cannot_hold_are_not_given_out(hq):
    item = DOC["sections"][0]["items"][0] | {"relevant": ["$nobody", "'x", "=/2"]}
    with pytest.raises(Refused, match="template_flawed"):
        Publishing(hq.desk).publish_template(hq.first(), DOC | {"sections": [{"title": {}, "items": [item]}]})


@pytest.mark.parametrize("wrong", [{"sections": []}, {"frequency": "now and then"}, {"title": {}}])
def test_a_malformed_checklist_is_refused(hq, wrong):
    with pytest.raises(Refused, match="template_malformed"):
        Publishing(hq.desk).publish_template(hq.first(), DOC | wrong)


def test_an_officer_of_headquarters_does_not_publish(hq):
    admin = hq.first()
    hq.add(admin, "officer", role=Role.OFFICER)
    officer = hq.accounts.sign_in("officer", "border-2026")
    with pytest.raises(Refused, match="not_allowed"):
        Publishing(hq.desk).publish_template(officer, DOC)


def test_a_point_does_not_publish(tmp_path: Path):
    room = make_room(tmp_path / "point")
    with pytest.raises(Refused, match="only_headquarters_publishes"):
        Publishing(room.desk).publish_template(room.first(), DOC)
    room.database.close()
