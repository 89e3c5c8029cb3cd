"""Conflicts between two PCs, decided by a person; PCs that are withdrawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.models.people import Actor, Role
from app.services.importing import Verdict
from tests.e2e.stations import CHIEF, HQ_CHIEF, Station, join


@pytest.fixture
def pair(point: Station, hq: Station, stick: Path, tmp_path: Path) -> tuple[Station, Station, str]:
    """Return two PCs of a point that changed one asset without seeing each other, and the asset."""
    second = Station(tmp_path / "SLM2", "SLM")
    join(second, hq, stick)
    row = point.add_asset(tag="R-014", condition="G")
    hq.take(point.export("HQ", stick))
    second.take(hq.export("SLM", stick))
    point.put("asset", row, condition="U")
    second.put("asset", row, condition="B")
    hq.take(point.export("HQ", stick), second.export("HQ", stick))
    return point, second, row


def test_a_conflict_is_listed_with_both_values(pair: tuple[Station, Station, str], hq: Station) -> None:
    found = hq.act(lambda book: book.conflicts.listed())
    told = [(row.register, {rival.values["condition"] for rival in row.rivals}) for row in found]
    assert told == [("condition", {"U", "B"})]


def test_a_decision_travels_to_both_pcs(pair: tuple[Station, Station, str], hq: Station, stick: Path) -> None:
    one, two, row = pair
    hq.act(lambda book: book.conflicts.decide(HQ_CHIEF, "asset", row, "condition", {"condition": "R"}))
    answer = hq.export("SLM", stick)
    one.take(answer)
    two.take(answer)
    shown = [station.asset(row) for station in (one, two, hq)]
    assert [(record.text("condition"), record.conflicted) for record in shown] == [("R", False)] * 3


def test_an_officer_does_not_decide(pair: tuple[Station, Station, str], hq: Station) -> None:
    officer = Actor("o", "O", Role.OFFICER)
    with pytest.raises(Refused, match="not_allowed"):
        hq.act(lambda book: book.conflicts.decide(officer, "asset", pair[2], "condition", {"condition": "R"}))


def test_what_is_no_conflict_cannot_be_decided(point: Station) -> None:
    row = point.add_asset(tag="R-1", condition="G")
    with pytest.raises(Refused, match="no_conflict"):
        point.act(lambda book: book.conflicts.decide(CHIEF, "asset", row, "condition", {"condition": "R"}))


def test_a_withdrawn_pc_keeps_what_it_wrote_and_is_set_aside_from_then_on(
    point: Station, hq: Station, stick: Path
) -> None:
    before = point.add_asset(tag="BEFORE")
    hq.take(point.export("HQ", stick))
    code = point.act(lambda book: book.exchange.device_code())
    hq.act(lambda book: book.exchange.revoke(HQ_CHIEF, code))
    after = point.add_asset(tag="AFTER")
    results = hq.take(point.export("HQ", stick))
    assert [result.verdict for result in results] == [Verdict.TRAY]
    assert (hq.asset(before) is not None, hq.asset(after)) == (True, None)


def test_a_pc_cannot_withdraw_itself(hq: Station) -> None:
    code = hq.act(lambda book: book.exchange.device_code())
    with pytest.raises(Refused, match="device_is_this_pc"):
        hq.act(lambda book: book.exchange.revoke(HQ_CHIEF, code))
