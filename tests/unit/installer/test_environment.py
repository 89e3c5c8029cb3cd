"""The virtual environment is filled anew only when something it depends on changed."""

from pathlib import Path

import pytest

import environment
import terminal


def test_the_fingerprint_changes_with_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    before = environment._fingerprint()
    changed = tmp_path / "changed.lock"
    changed.write_bytes(environment.LOCK.read_bytes() + b"# newer\n")
    monkeypatch.setattr(environment, "LOCK", changed)
    assert environment._fingerprint() != before


def test_a_missing_environment_does_not_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(environment, "VENV", tmp_path / "nowhere")
    assert not environment._works()


def test_children_never_see_where_real_data_lies(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GATEBOOK_HOME", "/real/data")
    assert "GATEBOOK_HOME" not in terminal.child_environment()


def test_a_failing_program_stops_the_command_with_its_name():
    with pytest.raises(terminal.Stop, match="the probe failed"):
        terminal.must([environment.tool("python"), "-c", "raise SystemExit(5)"], "the probe")
