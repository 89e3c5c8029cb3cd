"""Below the interface there are codes only, each has its sentence there, and the check sees a stray one."""

import ast
from pathlib import Path

import pytest

from tests.gates import sentences
from tests.gates.source import ROOT, modules


def test_no_sentence_stands_outside_the_interface():
    assert not (found := sentences.sentences(ROOT)), "\n".join(found)


def test_every_failure_is_named_by_a_code():
    assert not (found := sentences.bad_codes(ROOT)), "\n".join(found)


def test_every_stage_of_a_job_has_words_in_the_interface():
    known = {
        node.value
        for module in modules(ROOT, "app/ui")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    missing = [f"{place}: {code}" for place, code in sentences.codes(ROOT, "at") if code not in known]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize(
    "text",
    [
        "x = 'The record could not be saved'\n",
        "x = f'Signed by {name} on {day} at noon'\n",
        "x = 'تعذر حفظ السجل في القرص'\n",
        "raise Refused('the list is already signed')\n",
        "def f(x='please try again later'): pass\n",
    ],
)
def test_a_sentence_below_the_interface_is_seen(tmp_path: Path, text: str):
    _plant(tmp_path, "app/services/a.py", text)
    assert len(sentences.sentences(tmp_path)) == 1


@pytest.mark.parametrize(
    "text",
    [
        '"""A module that does many things at once."""\nx = 1\n"""What the value is good for here."""\n',
        "x = 'SELECT id, name FROM point WHERE code = ? ORDER BY name'\n",
        "x = ' AND point = ? and day is not null'\n",
        "x = re.compile('a b c d e f')\n",
        "log.info('opened the database in %s ms', 3)\n",
        "raise ValueError('a page begins at a known key')\n",
        "x = 'Noto Naskh Arabic UI Bold'\n",
        "x = 'point name staff_no phone'\n",
        "x = b'not a text but bytes here'\n",
    ],
)
def test_what_is_not_for_people_is_let_pass(tmp_path: Path, text: str):
    _plant(tmp_path, "app/storage/a.py", text)
    assert sentences.sentences(tmp_path) == []


@pytest.mark.parametrize("layer", ["ui", "cli"])
def test_the_interface_may_speak(tmp_path: Path, layer: str):
    _plant(tmp_path, f"app/{layer}/a.py", "x = 'The record could not be saved'\n")
    assert sentences.sentences(tmp_path) == []


@pytest.mark.parametrize(
    "text",
    [
        "raise Refused('Not allowed')\n",
        "raise errors.Refused('Bad', field='name')\n",
        "raise Environment('disk_full', 'Free some space')\n",
        "raise Environment('disk_full', hint='Free!')\n",
        "raise Refused(f'No {thing}')\n",
        "progress.at('Reading', 1, 2)\n",
    ],
)
def test_a_failure_without_a_code_is_seen(tmp_path: Path, text: str):
    _plant(tmp_path, "app/services/a.py", text)
    assert len(sentences.bad_codes(tmp_path)) == 1


def _plant(root: Path, place: str, text: str) -> None:
    file = root / place
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
