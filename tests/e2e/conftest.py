"""Stations for tests that carry files between machines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.stations import Station, join


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def hq(tmp_path: Path) -> Station:
    """Return headquarters."""
    return Station(tmp_path / "hq", "HQ")


@pytest.fixture
def point(tmp_path: Path, hq: Station, stick: Path) -> Station:
    """Return a point that has joined."""
    station = Station(tmp_path / "SLM", "SLM")
    join(station, hq, stick)
    return station
