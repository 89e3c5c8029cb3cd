"""Made-up points are lived through the services: the same arguments make the same records, and they are sound."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from app.errors import Refused
from app.models.checklists import Verdict, verdict
from app.models.paging import Query
from app.paths import Home
from app.progress import Cancelled, CancelToken
from app.services.demo.making import Demo, make_demo
from app.services.gatebook import Gatebook, open_gatebook

LAST = date(2026, 11, 20)


def make(out: Path, **more: object) -> Demo:
    return make_demo(out, **({"points": 2, "days": 4, "seed": 7, "last": LAST} | more))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "out"
    make(out)
    return out


@pytest.fixture
def point(folder: Path):
    book = open_gatebook(Home(folder / "SLM"))
    yield book
    book.close()


@pytest.fixture
def hq(folder: Path):
    book = open_gatebook(Home(folder / "hq"))
    yield book
    book.close()


def runs(book: Gatebook):
    return book.checklists.page(Query(sort="opened")).rows


def told(book: Gatebook) -> str:
    """Return what people would read, without ids."""
    rows = [(row.code, row.shift_date, row.status, row.opened_by_name, row.result) for row in runs(book)]
    assets = [(row.tag, row.serial, row.condition) for row in book.equipment.assets_page(Query()).rows]
    people = [(row.name, row.staff_no) for row in book.people.page(Query()).rows]
    return json.dumps([rows, assets, people], default=str, ensure_ascii=False)


def test_the_records_follow_from_their_logs(point: Gatebook, hq: Gatebook):
    assert point.check().ok
    assert hq.check().ok


def test_every_made_up_user_signs_in_with_the_one_password(folder: Path, point: Gatebook):
    for login in ("admin", "supervisor", "officer", "officer2"):
        assert point.accounts.sign_in(login, "border-2026")


def test_nobody_signed_a_checklist_of_their_own(point: Gatebook):
    signed = [point.checklists.detail(row.id) for row in runs(point) if row.status == "signed"]
    assert signed
    assert all(run.signature.by != run.row.completed_by for run in signed)


def test_some_answers_failed_and_say_why(point: Gatebook):
    details = [point.checklists.detail(row.id) for row in runs(point)]
    failed = [
        given.answer.comment
        for run in details
        for code, given in run.answers.items()
        if verdict(run.template.item(code), given.answer) is Verdict.FAILED
    ]
    assert failed
    assert all(failed)


def test_headquarters_has_what_was_carried_and_not_the_last_days(point: Gatebook, hq: Gatebook):
    here = {row.id for row in runs(point)}
    there = {row.id for row in runs(hq) if row.point == "SLM"}
    assert there < here


def test_one_device_is_in_dispute_between_headquarters_and_the_point(point: Gatebook):
    rows = point.equipment.assets_page(Query()).rows
    assert [row.tag for row in rows if row.conflicted] == ["SLM-0001"]


def test_the_same_seed_makes_the_same_records(tmp_path: Path, point: Gatebook):
    make(tmp_path / "again")
    again = open_gatebook(Home(tmp_path / "again" / "SLM"))
    assert told(again) == told(point)
    again.close()


def test_another_seed_makes_other_records(tmp_path: Path, point: Gatebook):
    make(tmp_path / "other", seed=8, points=1)
    other = open_gatebook(Home(tmp_path / "other" / "SLM"))
    assert told(other) != told(point)
    other.close()


def test_one_day_at_one_point_is_enough(tmp_path: Path):
    made = make(tmp_path / "small", points=1, days=1)
    assert [place.code for place in made.places] == ["HQ", "SLM"]


@pytest.mark.parametrize("wrong", [{"points": 0}, {"points": 13}, {"days": 0}, {"days": 401}])
def test_a_size_out_of_bounds_is_refused(tmp_path: Path, wrong: dict[str, int]):
    with pytest.raises(Refused, match="demo_too_large"):
        make(tmp_path / "out", **wrong)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path):
    (tmp_path / "mine.txt").write_text("x")
    with pytest.raises(Refused, match="demo_folder_taken"):
        make(tmp_path)


def test_a_cancelled_demonstration_closes_its_homes(tmp_path: Path):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        make(tmp_path / "out", cancel=cancel)
    open_gatebook(Home(tmp_path / "out" / "SLM")).close()
