"""What headquarters sends goes to whom it concerns: lists to all, people and decisions to their own point alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.people import Actor, Role
from app.models.records import Put
from app.services.reference_lists import ReferenceLists
from app.sync.payload import open_payload
from tests.e2e.stations import HQ_CHIEF, Station, join

OFFICER = Actor("o1", "Ali", Role.OFFICER, "SLM")
COURSE = {"en": "Drone awareness", "ar": "التوعية بالطائرات المسيّرة", "ckb": "ھۆشیاری درۆن", "days": "2"}


@pytest.fixture
def neighbour(hq: Station, stick: Path, tmp_path: Path) -> Station:
    """Return another point that has joined."""
    station = Station(tmp_path / "SHB", "SHB")
    join(station, hq, stick)
    return station


def opened(reader: Station, path: Path) -> list[bytes]:
    """Return the lines of a bundle as its reader sees them."""

    def read(book) -> list[bytes]:
        with open_payload(path, [book.exchange.counter.keys.age]) as payload:
            return list(payload.raw_lines())

    return reader.act(read)


def foreign_logs(book, code: str) -> list[str]:
    """Return the logs that belong to other points."""
    return [log.id for log in book.desk.store.logs.all() if log.audience not in ("all", f"point:{code}")]


def people(station: Station) -> list[tuple[str, str]]:
    """Return names and points of the people shown."""
    found = station.act(lambda book: list(book.desk.records.where("person")))
    return sorted((record.text("name"), record.text("point")) for record in found if record.number("active"))


def register(hq: Station, name: str, point: str) -> str:
    """Register a person of a point at headquarters."""
    return hq.act(lambda book: book.people.add_person(HQ_CHIEF, {"name": name, "point": point}).id)


def test_a_new_course_reaches_every_point_and_is_used_there(
    point: Station, neighbour: Station, hq: Station, stick: Path
) -> None:
    hq.act(lambda book: ReferenceLists(book.desk).publish(HQ_CHIEF, "courses", "DRONE-1", COURSE, new=True))
    for station in (point, neighbour):
        station.take(hq.export(station.code, stick))
        assert ("DRONE-1", "ھۆشیاری درۆن") in station.act(lambda book: book.training.courses("ckb"))
    session = point.act(
        lambda book: book.training.add_session(OFFICER, {"course": "DRONE-1"}, ("2026-11-23",)).id
    )
    hq.act(lambda book: ReferenceLists(book.desk).retire(HQ_CHIEF, "courses", "DRONE-1", True))
    point.take(hq.export("SLM", stick))
    assert "DRONE-1" not in dict(point.act(lambda book: book.training.courses("ckb")))
    assert point.act(lambda book: book.training.session(session, "ckb").row.title) == "ھۆشیاری درۆن"


def test_people_travel_in_their_points_log_alone(
    point: Station, neighbour: Station, hq: Station, stick: Path
) -> None:
    moved = register(hq, "علي حسن جاسم", "SLM")
    register(hq, "سارة كريم", "SHB")
    for station in (point, neighbour):
        station.take(hq.export(station.code, stick))
    assert (people(point), people(neighbour)) == ([("علي حسن جاسم", "SLM")], [("سارة كريم", "SHB")])
    new = hq.act(lambda book: book.people.move_person(HQ_CHIEF, moved, "SHB").id)
    for station in (point, neighbour):
        file = hq.export(station.code, stick)
        foreign = hq.act(lambda book, code=station.code: foreign_logs(book, code))
        assert foreign
        assert not any(log.encode() in line for line in opened(station, file) for log in foreign)
        station.take(file)
    assert (people(point), people(neighbour)) == ([], [("سارة كريم", "SHB"), ("علي حسن جاسم", "SHB")])
    assert new not in "".join(point.dump())
    assert moved not in "".join(neighbour.dump())


def test_only_the_pcs_of_the_point_headquarters_and_escrow_can_read_its_file(
    point: Station, neighbour: Station, hq: Station
) -> None:
    def ages(book) -> dict[str, str]:
        return {cert.label: cert.device.age for cert in book.exchange.counter.trust.devices.values()}

    by_label = hq.act(ages)
    told = set(hq.act(lambda book: book.exchange.counter.trust.recipients(["SLM"])))
    outsider = neighbour.act(lambda book: book.exchange.counter.keys.public.age)
    insider = point.act(lambda book: book.exchange.counter.keys.public.age)
    assert (outsider in told, insider in told, len(told), outsider in by_label.values()) == (
        False,
        True,
        3,
        True,
    )


def test_what_a_point_writes_of_headquarters_or_of_another_point_is_a_problem_and_never_shown(
    point: Station, neighbour: Station, hq: Station, stick: Path
) -> None:
    foreign = register(hq, "سارة كريم", "SHB")
    doc = {"list": "courses", "code": "FALSE", "doc": {"name": {"en": "False"}}}
    for put in (
        Put("reference", "courses/FALSE", doc),
        Put("person", "p" * 32, {"name": "غريب", "point": "SHB"}),
    ):
        point.act(lambda book, put=put: book.desk.save(OFFICER, [put]))
    hq.take(point.export("HQ", stick))
    for station in (hq, point):
        codes = station.act(lambda book: book.exchange.problem_counts())
        assert codes == {"only_headquarters_may_write": 1, "row_of_another_point": 1}
        assert "FALSE" not in station.act(lambda book: book.desk.reference.terms("courses"))
    assert hq.act(lambda book: [one.id for one in book.desk.records.where("person")]) == [foreign]
