"""Files, classes and functions keep to their size, and the check sees those that do not."""

from pathlib import Path

import pytest

from tests.gates import sizes
from tests.gates.source import ROOT


def test_no_file_class_or_function_is_too_long():
    assert not (found := sizes.violations(ROOT)), "\n".join(found)


def test_every_module_name_says_what_the_module_does():
    assert not (found := sizes.empty_names(ROOT)), "\n".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n" * 401,
        "class A:\n" + "    x = 1\n" * 250,
        "def f():\n" + "    x = 1\n" * 40,
        "class A:\n    async def f():\n" + "        x = 1\n" * 40,
    ],
    ids=["file", "class", "function", "method"],
)
def test_what_is_one_line_too_long_is_seen(tmp_path: Path, text: str):
    _plant(tmp_path, "installer/a.py", text)
    assert len(sizes.violations(tmp_path)) == 1


def test_the_longest_allowed_function_is_let_pass(tmp_path: Path):
    _plant(tmp_path, "tests/a.py", "def f():\n" + "    x = 1\n" * 39)
    assert sizes.violations(tmp_path) == []


@pytest.mark.parametrize(
    "name", ["utils.py", "text_utils.py", "helpers/a.py", "common.py", "bundle_manager.py"]
)
def test_a_name_that_says_nothing_is_seen(tmp_path: Path, name: str):
    _plant(tmp_path, f"app/{name}", "")
    assert len(sizes.empty_names(tmp_path)) == 1


def _plant(root: Path, place: str, text: str) -> None:
    file = root / place
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
