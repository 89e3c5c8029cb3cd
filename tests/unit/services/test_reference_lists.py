"""Headquarters adds, changes and retires items of the reference lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.services.reference_lists import LISTS, ReferenceLists
from tests.unit.services.account_room import headquarters, make_room

NEW = {"en": "Drone awareness", "ar": "التوعية بالطائرات المسيّرة", "ckb": "", "days": "٢", "hours": "12"}


@pytest.fixture
def hq(tmp_path: Path):
    room = make_room(tmp_path / "hq", headquarters())
    yield room
    room.database.close()


@pytest.fixture
def lists(hq) -> ReferenceLists:
    return ReferenceLists(hq.desk)


def row(lists: ReferenceLists, name: str, code: str):
    return next(one for one in lists.rows(name) if one.code == code)


def test_a_new_course_is_offered(hq, lists):
    lists.publish(hq.first(), "courses", "drone-1", NEW, "new hazard", new=True)
    term = hq.desk.reference.offered("courses")["DRONE-1"]
    assert (term.name.en, term.more["days"], row(lists, "courses", "DRONE-1").shipped) == (
        "Drone awareness",
        "2",
        False,
    )


def test_a_changed_item_keeps_the_columns_that_were_not_typed(hq, lists):
    actor, before = hq.first(), row(lists, "courses", "DOC-B")
    names = before.name.as_dict() | {"en": "Documents I"}
    lists.publish(actor, "courses", "DOC-B", names, "shorter")
    after = row(lists, "courses", "DOC-B")
    assert (after.name.en, after.more["days"], after.changed, after.shipped) == (
        "Documents I",
        "3",
        True,
        True,
    )
    lists.put_back(actor, before)
    assert not row(lists, "courses", "DOC-B").changed


def test_a_retired_item_is_named_and_no_longer_offered(hq, lists):
    actor, code = hq.first(), lists.rows("ranks")[0].code
    lists.retire(actor, "ranks", code, True)
    offered, named = hq.desk.reference.offered("ranks"), hq.desk.reference.label("ranks", code, "en")
    assert (code in offered, named != code) == (False, True)
    lists.retire(actor, "ranks", code, False)
    assert code in hq.desk.reference.offered("ranks")


def test_a_new_catalogue_item_belongs_to_a_category(hq, lists):
    actor = hq.first()
    values = {
        "en": "Body camera",
        "ar": "كاميرا جسم",
        "category_code": "DOC",
        "kind": "asset",
        "unit": "each",
    }
    lists.publish(actor, "items", "CAM-9", values, new=True)
    assert hq.desk.reference.terms("items")["CAM-9"].more["category_en"] == "Document examination"
    with pytest.raises(Refused, match="not_listed"):
        lists.publish(actor, "items", "CAM-8", values | {"kind": "weapon"}, new=True)


@pytest.mark.parametrize(
    "code,values,refusal",
    [
        ("A B", NEW, "code_form"),
        ("DOC-B", NEW, "code_taken"),
        ("X1", NEW | {"ar": ""}, "required"),
        ("X1", NEW | {"days": "many"}, "not_a_number"),
    ],
)
def test_what_is_wrong_is_refused(hq, lists, code, values, refusal):
    with pytest.raises(Refused, match=refusal):
        lists.publish(hq.first(), "courses", code, values, new=True)


def test_a_file_is_published_as_a_whole_or_not_at_all(hq, lists, tmp_path):
    actor, path = hq.first(), tmp_path / "ranks.csv"
    path.write_text("code,en,ar,ckb\nCIV-X,Clerk,كاتب,نووسەر\nA B,Wrong,خطأ,\n", "utf-8-sig")
    with pytest.raises(Refused, match="code_form") as caught:
        lists.publish_file(actor, "ranks", path)
    assert (caught.value.params["line"], "CIV-X" in hq.desk.reference.terms("ranks")) == (3, False)
    path.write_text("code,en,ar,ckb\nCIV-X,Clerk,كاتب,نووسەر\n", "utf-8-sig")
    done = [lists.publish_file(actor, "ranks", path) for _ in range(2)]
    assert [(one.added, one.changed, one.same) for one in done] == [(1, 0, 0), (0, 0, 1)]


def test_a_file_that_is_no_list_is_refused(hq, lists, tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused, match="file_not_a_list"):
        lists.publish_file(hq.first(), "ranks", path)


def test_a_point_publishes_no_list(tmp_path):
    room = make_room(tmp_path / "point")
    with pytest.raises(Refused, match="only_headquarters_publishes"):
        ReferenceLists(room.desk).publish(room.first(), "courses", "X1", NEW, new=True)
    room.database.close()


def test_every_list_can_be_read_with_its_columns(lists):
    assert all(lists.rows(name) for name in LISTS)
    assert [field.key for field in lists.fields("items")] == ["category_code", "kind", "unit"]
