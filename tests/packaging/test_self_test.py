"""What ``gatebook self-test`` finds on a PC that can run everything, and on PCs that cannot."""

import json
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.errors import Environment
from app.models.values import LANGUAGES
from app.paths import Home
from app.services.about import released
from app.services.clock import SetClock
from app.services.right_clock import require_right_clock
from app.services.self_test import Finding, SelfTest, found, require_writable
from app.ui.labels import labels_for
from app.ui.self_test_words import TITLES, sentence, verdict
from tests.gates.source import ROOT

BAGHDAD = ZoneInfo("Asia/Baghdad")


def test_a_pc_that_can_run_everything_passes_every_check(tmp_path: Path):
    findings = list(SelfTest(Home(tmp_path / "home"), labels_for(LANGUAGES)).run())
    assert [finding for finding in findings if not finding.ok] == []


def test_the_records_of_the_pc_are_not_touched(tmp_path: Path):
    list(SelfTest(Home(tmp_path / "home"), labels_for(LANGUAGES)).run())
    assert list(tmp_path.iterdir()) == []


def test_a_clock_before_the_release_is_said():
    day = released()
    clock = SetClock(datetime(day.year - 1, day.month, day.day, tzinfo=BAGHDAD))
    with pytest.raises(Environment, match="clock_before_release"):
        require_right_clock(clock)


def test_a_clock_at_the_day_of_release_is_right():
    day = released()
    assert require_right_clock(SetClock(datetime(day.year, day.month, day.day, 12, tzinfo=BAGHDAD)))


def test_a_data_folder_that_cannot_be_is_said(tmp_path: Path):
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(Environment, match="folder_not_writable"):
        require_writable(file)


def test_a_missing_module_is_a_finding_and_not_a_crash():
    def check():
        raise ModuleNotFoundError(name="zstandard")

    finding = found("export", check)
    assert finding.error is not None
    assert finding.error.params == {"part": "zstandard"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", TITLES)
def test_a_failed_check_reads_without_its_facts(kind: str, lang: str):
    name = f"{kind}_ar" if kind in {"print", "preview", "font", "translation"} else kind
    error = Environment("program_incomplete", "install_again", part="x.dll")
    text = sentence(Finding(name, ok=False, error=error), lang)
    assert "x.dll" in text
    assert "{" not in text


def test_the_verdict_counts_what_failed():
    assert "2" in verdict(2, "en")


def test_the_command_tells_each_check_and_ends_with_0(tmp_path: Path):
    command = [sys.executable, "-m", "app", "self-test", "--parts", "--json"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    told = json.loads(run.stdout)
    assert (run.returncode, told["sound"]) == (0, True)
    assert date.fromisoformat(str(released()))
