"""Corrective actions from the command line: listed, shown, noted, passed on and printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.models.people import Actor, Role
from app.paths import Home
from app.services.gatebook import open_gatebook
from app.services.setup import init_point
from tests.e2e.test_command_line import done, gatebook

OFFICER = Actor("officer", "Karwan", Role.OFFICER, "SLM")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the home of a point with one action."""
    folder = tmp_path / "SLM"
    init_point(Home(folder), "SLM")
    book = open_gatebook(Home(folder))
    book.actions.open(OFFICER, {"title": "Replace the glass", "due": "2026-01-02", "post": "it_officer"})
    book.close()
    return folder


def test_an_action_goes_its_way_from_the_command_line(home: Path, tmp_path: Path):
    (row,) = done("list", "actions", "--home", home)["rows"]
    done("action", "note", row["id"], "ordered", "--home", home)
    done("action", "set", row["id"], "escalated", "--note", "no spare part", "--home", home)
    shown = done("action", "show", row["id"], "--home", home)["action"]
    told = [(event["what"], event["new"]) for event in shown["events"]]
    assert (row["overdue"], told) == (
        True,
        [("status", "escalated"), ("note", "ordered"), ("opened", "")],
    )
    printed = done("print", "actions", "--out", tmp_path / "list.pdf", "--home", home)
    assert printed["bytes"] > 1000


def test_a_step_that_does_not_follow_is_refused_with_a_sentence(home: Path):
    row = done("list", "actions", "--home", home)["rows"][0]
    ended = gatebook("action", "set", row["id"], "closed", "--home", home)
    assert (ended.code, "does not follow" in ended.err) == (1, True)
