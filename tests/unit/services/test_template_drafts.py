"""Headquarters prepares checklists as drafts, from forms or earlier versions, and gives them out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import Environment, Refused
from app.models.checklists import Frequency
from app.models.values import LocalText
from app.services.template_drafts import TemplateDrafts
from tests.unit.models.logic_samples import SAMPLE
from tests.unit.services.account_room import headquarters, make_room
from tests.unit.services.forms import workbook

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000"
    "000049454e44ae426082"
)
FORM = workbook([["type", "name", "label", "media::image"], ["text", "q", "Seal number", "seal.png"]])


@pytest.fixture
def hq(tmp_path: Path):
    room = make_room(tmp_path / "hq", headquarters())
    yield room
    room.database.close()


def test_a_draft_is_kept_changed_and_given_out(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    draft = drafts.keep(actor, SAMPLE).id
    drafts.keep(actor, replace(SAMPLE, version="1.1"), draft)
    assert [one.template.version for one in drafts.drafts()] == ["1.1"]
    assert drafts.publish(actor, draft).id == "T-1@1.1"
    assert hq.desk.reference.template("T-1@1.1") == replace(SAMPLE, version="1.1")
    assert not drafts.drafts()


def test_a_form_becomes_a_draft_with_its_picture(hq, tmp_path: Path):
    path = tmp_path / "seals.xlsx"
    path.write_bytes(FORM)
    (tmp_path / "seal.png").write_bytes(PNG)
    drafts = TemplateDrafts(hq.desk)
    draft = drafts.bring(hq.first(), drafts.read_form(path), path, frequency=Frequency.DAILY).id
    found = drafts.draft(draft)
    assert (found.source, found.template.code, found.template.frequency) == (
        "seals.xlsx",
        "seals",
        Frequency.DAILY,
    )
    assert hq.desk.blobs.read(found.template.item("q").picture["sha256"])


def test_the_next_version_has_a_number_that_is_free(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    drafts.publish(actor, drafts.keep(actor, SAMPLE).id)
    assert drafts.draft(drafts.revise(actor, "T-1@1.0").id).template.version == "2.0"


def test_the_form_of_a_checklist_is_found_by_code_version_or_draft(hq):
    drafts = TemplateDrafts(hq.desk)
    draft = drafts.keep(hq.first(), SAMPLE).id
    assert all(drafts.form_of(name).startswith(b"PK") for name in ("SOP-01", "SOP-01@1.0", draft))
    with pytest.raises(Refused, match="template_missing"):
        drafts.form_of("nothing")


def test_a_checklist_with_a_flaw_is_not_given_out(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    draft = drafts.keep(actor, replace(SAMPLE, code="a b")).id
    with pytest.raises(Refused, match="template_flawed"):
        drafts.publish(actor, draft)
    assert drafts.drafts()


def test_a_point_prepares_nothing(tmp_path: Path):
    room = make_room(tmp_path / "point")
    with pytest.raises(Refused, match="only_headquarters_publishes"):
        TemplateDrafts(room.desk).keep(room.first(), SAMPLE)
    room.database.close()


def test_a_form_that_is_not_there_is_trouble_with_the_disk(tmp_path: Path):
    with pytest.raises(Environment, match="file_missing"):
        TemplateDrafts.read_form(tmp_path / "gone.xlsx")


def test_a_new_checklist_begins_empty_or_with_the_content_of_another(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    bare = replace(SAMPLE, code="NEW", sections=())
    assert drafts.draft(drafts.begin(actor, bare).id).template.sections == ()
    like = drafts.draft(drafts.begin(actor, replace(bare, code="LIKE"), "SOP-01@1.0").id).template
    assert (like.code, like.title, len(like.sections)) == ("LIKE", SAMPLE.title, 5)


def test_a_new_checklist_needs_a_code_of_its_own(hq):
    drafts = TemplateDrafts(hq.desk)
    with pytest.raises(Refused, match="code_exists"):
        drafts.begin(hq.first(), replace(SAMPLE, code="SOP-01"))


def test_a_version_says_what_is_new(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    draft = drafts.keep(actor, SAMPLE).id
    with pytest.raises(Refused, match="change_note_needed"):
        drafts.publish(actor, draft, LocalText())
    drafts.publish(actor, draft, LocalText(ar="بند جديد"))
    assert hq.desk.reference.template(SAMPLE.id).change_note == LocalText(ar="بند جديد")


def test_a_retired_checklist_is_offered_no_more_and_stays_readable_until_it_is_offered_again(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    drafts.publish(actor, drafts.keep(actor, SAMPLE).id)
    for named in (SAMPLE.id, "SOP-01@1.0"):
        drafts.retire(actor, named)
        assert named not in {one.id for one in hq.desk.reference.templates()}
        assert hq.desk.reference.template(named)
        assert [row.template.id for row in drafts.listed() if row.retired] == [named]
        drafts.retire(actor, named, retired=False)
        assert named in {one.id for one in hq.desk.reference.templates()}
    assert {row.template.id: row.shipped for row in drafts.listed()}["SOP-01@1.0"]


def test_only_the_newest_version_is_retired_and_a_newer_one_is_offered(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    drafts.publish(actor, drafts.keep(actor, SAMPLE).id)
    drafts.retire(actor, SAMPLE.id)
    drafts.publish(actor, drafts.revise(actor, SAMPLE.id).id)
    assert SAMPLE.code in {one.code for one in hq.desk.reference.templates()}
    with pytest.raises(Refused, match="version_replaced"):
        drafts.retire(actor, SAMPLE.id)


def test_the_version_that_a_draft_replaces_is_known(hq):
    actor, drafts = hq.first(), TemplateDrafts(hq.desk)
    assert drafts.before(SAMPLE) is None
    drafts.publish(actor, drafts.keep(actor, SAMPLE).id)
    assert drafts.before(replace(SAMPLE, version="2.0")) == SAMPLE
