"""The developer's commands as somebody types them."""

import subprocess
import sys

import pytest

import dev
from terminal import ROOT


def _type(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "installer/dev.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_no_command_is_wrong_usage():
    assert _type().returncode == 2


def test_an_unknown_command_is_wrong_usage():
    assert _type("deploy").returncode == 2


@pytest.mark.parametrize("command", dev.COMMANDS)
def test_the_help_describes_every_command(command: str):
    assert dev.COMMANDS[command].split(",")[0] in " ".join(_type("--help").stdout.split())


def test_ci_runs_the_test_command_and_nothing_else():
    lines = (ROOT / ".ci/run").read_text("utf-8").splitlines()
    assert [line for line in lines if "python" in line] == ["exec python3 installer/dev.py test </dev/null"]
