"""Two PCs of one point, copies and restored databases: what was recorded is shown, merged or named as missing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.models.checklists import ItemType
from app.models.paging import Query
from app.models.people import Actor, Role
from app.models.records import Put
from app.paths import Home
from app.services.gatebook import Gatebook
from tests.e2e.stations import CHIEF, Station, join

OFFICER = Actor("o1", "Ali", Role.OFFICER, "SLM")
COLLEAGUE = Actor("o2", "Sara", Role.OFFICER, "SLM")


@pytest.fixture
def second(hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another PC of the same point."""
    station = Station(tmp_path / "SLM-2", "SLM")
    join(station, hq, stick)
    return station


def _round(hq: Station, stick: Path, *points: Station) -> None:
    """Carry everything to headquarters and back, twice."""
    for _ in range(2):
        for point in points:
            hq.take(point.export("HQ", stick))
        for point in points:
            point.take(hq.export("SLM", stick))


def _alike(*stations: Station) -> bool:
    return all(station.dump() == stations[0].dump() and station.sound() for station in stations)


def _start(point: Station) -> str:
    template = point.act(lambda book: book.checklists.templates()[0].id)
    return point.act(
        lambda book: book.checklists.start(OFFICER, template, shift_date="2026-11-23", shift_name="day").id
    )


def test_a_draft_discarded_beside_an_answer_stays_in_the_lists_and_is_decided(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    run = _start(point)
    _round(hq, stick, point, second)
    item = point.act(lambda book: book.checklists.detail(run).template.sections[-1].items[0].code)
    point.act(lambda book: book.checklists.discard(OFFICER, run, confirmed=True))
    second.act(lambda book: book.checklists.answer(COLLEAGUE, run, item, comment="seen at 10:00"))
    _round(hq, stick, point, second)
    row = point.act(lambda book: book.checklists.detail(run).row)
    assert (row.conflicted, _alike(point, second, hq)) == (True, True)
    point.act(lambda book: book.conflicts.keep(CHIEF, "run", run))
    _round(hq, stick, point, second)
    assert not hq.act(lambda book: book.checklists.detail(run).row.conflicted)


def _items(point: Station, run: str) -> list[str]:
    template = point.act(lambda book: book.checklists.detail(run).template)
    return [item.code for item in template.items() if item.type is ItemType.YES_NO_NA][:3]


def _give(point: Station, actor: Actor, run: str, *answers: tuple[str, str]) -> None:
    for item, value in answers:
        seen = point.act(lambda book, item=item: book.checklists.answer_of(run, item).version)
        point.act(
            lambda book, item=item, value=value, seen=seen: book.checklists.answer(
                actor, run, item, value, seen=seen
            )
        )


def test_answers_of_two_pcs_to_one_checklist_stand_together_and_equal_ones_are_no_conflict(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    run = _start(point)
    _round(hq, stick, point, second)
    one, two, both = _items(point, run)
    _give(point, OFFICER, run, (one, "yes"), (both, "no"))
    _give(second, COLLEAGUE, run, (two, "no"), (both, "no"))
    _round(hq, stick, point, second)
    detail = second.act(lambda book: book.checklists.detail(run))
    assert {key: given.answer.value for key, given in detail.answers.items()} == {
        one: "yes",
        two: "no",
        both: "no",
    }
    assert not detail.row.conflicted
    assert _alike(point, second, hq)


def test_different_answers_of_two_pcs_are_told_with_their_people_and_decided_by_answering_again(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    for actor in (OFFICER, COLLEAGUE):
        point.put("user", actor.id, point="SLM", name=actor.name, active=1)
    run = _start(point)
    _round(hq, stick, point, second)
    item = _items(point, run)[0]
    _give(point, OFFICER, run, (item, "yes"))
    _give(second, COLLEAGUE, run, (item, "no"))
    _round(hq, stick, point, second)
    given = second.act(lambda book: book.checklists.detail(run).answers[item])
    assert {(rival.value, rival.by_name) for rival in given.rivals} == {("yes", "Ali"), ("no", "Sara")}
    _give(point, OFFICER, run, (item, "no"))
    _round(hq, stick, point, second)
    assert not second.act(lambda book: book.checklists.detail(run).row.conflicted)
    assert _alike(point, second, hq)


def test_a_person_taken_off_the_list_beside_a_mark_is_still_shown_with_it(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    person = point.act(lambda book: book.people.add_person(OFFICER, {"name": "علي حسن جاسم"}).id)
    session = point.act(
        lambda book: book.training.add_session(OFFICER, {"course": "DOC-B"}, ("2026-11-23",)).id
    )
    point.act(lambda book: book.training.add_participants(OFFICER, session, [person]))
    _round(hq, stick, point, second)
    point.act(lambda book: book.training.remove_participant(OFFICER, session, person))
    second.act(lambda book: book.training.mark(COLLEAGUE, session, "2026-11-23", person, "P"))
    _round(hq, stick, point, second)
    rows = hq.act(lambda book: book.training.session(session).participants)
    assert [(row.person.id, row.conflicted, row.marks["2026-11-23"].mark) for row in rows] == [
        (person, True, "P")
    ]
    assert _alike(point, second, hq)


def test_different_marks_of_two_pcs_are_a_conflict_and_equal_ones_are_not(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    people = [
        point.act(lambda book, name=name: book.people.add_person(OFFICER, {"name": name}).id)
        for name in ("علي حسن", "سارة كريم")
    ]
    session = point.act(
        lambda book: book.training.add_session(OFFICER, {"course": "DOC-B"}, ("2026-11-23",)).id
    )
    point.act(lambda book: book.training.add_participants(OFFICER, session, people))
    _round(hq, stick, point, second)
    for station, mark in ((point, "P"), (second, "A")):
        station.act(lambda book, m=mark: book.training.mark(OFFICER, session, "2026-11-23", people[0], m))
        station.act(lambda book: book.training.mark(OFFICER, session, "2026-11-23", people[1], "L"))
    _round(hq, stick, point, second)
    rows = hq.act(lambda book: book.training.session(session).participants)
    assert {row.person.id: row.conflicted for row in rows} == {people[0]: True, people[1]: False}


def _restore(station: Station, copy: bytes) -> None:
    station.home.database.write_bytes(copy)
    for rest in station.home.root.glob("gatebook.db-*"):
        rest.unlink()


def test_what_a_restored_database_lost_comes_back_or_is_named_as_missing(
    point: Station, hq: Station, stick: Path
) -> None:
    kept = point.add_asset(tag="kept")
    copy = point.home.database.read_bytes()
    sent = point.add_asset(tag="sent")
    hq.take(point.export("HQ", stick))
    gone = point.add_asset(tag="never exported")
    _restore(point, copy)
    new = point.add_asset(tag="new")
    _round(hq, stick, point)
    assert [point.asset(row) is not None for row in (kept, sent, gone, new)] == [True, True, False, True]
    for station in (point, hq):
        awaited = station.act(lambda book: book.exchange.status().awaited)
        assert [(one.first, one.last) for one in awaited] == [(4, 4)]
    assert _alike(point, hq)


def test_a_home_copied_to_a_second_pc_loses_nothing_of_either(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    shared = point.add_asset(tag="shared", condition="G")
    copy = object.__new__(Station)
    copy.home, copy.code = Home(tmp_path / "copy"), "SLM"
    shutil.copytree(point.home.root, copy.home.root)
    rows = [point.add_asset(tag="here"), copy.add_asset(tag="there")]
    for station, condition in ((point, "U"), (copy, "B")):
        change = [Put("asset", shared, {"condition": condition})]
        station.act(lambda book, change=change: book.desk.save(CHIEF, change))
    _round(hq, stick, point, copy, point)
    assert all(station.asset(row) is not None for row in rows for station in (point, copy, hq))
    assert hq.asset(shared).conflicted
    assert hq.act(lambda book: len(book.exchange.status().twins)) == 1
    assert _alike(point, copy, hq)


def test_headquarters_restored_from_a_copy_is_sent_everything_again(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    rows = [point.add_asset(tag="before")]
    _round(hq, stick, point)
    shutil.copytree(hq.home.root, tmp_path / "copy")
    rows.append(point.add_asset(tag="between"))
    _round(hq, stick, point)
    shutil.rmtree(hq.home.root)
    shutil.copytree(tmp_path / "copy", hq.home.root)
    rows.append(point.add_asset(tag="after"))
    _round(hq, stick, point)
    assert all(hq.asset(row) is not None for row in rows)
    assert _alike(point, hq)


def test_what_went_to_another_pc_of_the_point_is_not_shown_as_exported_to_headquarters(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    _round(hq, stick, point, second)
    row = second.add_asset(tag="R-020")

    def shown() -> tuple[str, int, int, list[bool]]:
        def look(book: Gatebook) -> tuple[str, int, int, list[bool]]:
            status = book.exchange.status()
            state = book.exchange.state(book.desk.records.get("asset", row).heads)
            pending = [change.exported for change in book.exchange.outbox(Query(), None, "en").rows]
            return state.value, status.unexported, status.handed, pending

        return second.act(look)

    before = second.act(lambda book: book.exchange.status().last_export)
    assert shown() == ("local", 1, 0, [False])
    point.take(second.export("SLM", stick))
    assert shown() == ("local", 1, 1, [False])
    assert second.act(lambda book: book.exchange.status().last_export) == before
    second.export("HQ", stick)
    assert shown() == ("exported", 0, 0, [True])


def test_what_another_pc_of_the_point_carried_to_headquarters_counts_when_headquarters_says_so(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    _round(hq, stick, point, second)
    second.add_asset(tag="R-020")
    point.take(second.export("SLM", stick))
    hq.take(point.export("HQ", stick))
    second.take(hq.export("SLM", stick))
    status = second.act(lambda book: book.exchange.status())
    assert (status.unexported, status.unacknowledged, status.handed) == (0, 0, 0)


def test_a_user_written_differently_on_two_pcs_is_listed_and_decided(
    point: Station, second: Station, hq: Station, stick: Path
) -> None:
    user = point.act(
        lambda book: book.accounts.first_administrator("Sara Aziz", "sara", "long enough 1", "en").id
    )
    _round(hq, stick, point, second)
    for station, post in ((point, "gate"), (second, "hall")):
        station.act(lambda book, post=post: book.desk.save(CHIEF, [Put("user", user, {"post": post})]))
    _round(hq, stick, point, second)
    rows = point.act(lambda book: book.conflicts.page(Query()).rows)
    assert [(row.table, row.row, row.title) for row in rows] == [("user", user, "Sara Aziz")]
    assert point.act(lambda book: book.accounts.user(user).conflicted)
    point.act(lambda book: book.conflicts.decide(CHIEF, *rows[0].key, {"post": "hall"}))
    _round(hq, stick, point, second)
    assert second.act(lambda book: book.accounts.user(user).form.post) == "hall"
