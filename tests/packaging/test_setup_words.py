"""The setup program speaks three languages, each of them completely."""

import re
from collections import Counter

from tests.gates.source import ROOT

HERE = ROOT / "installer/windows"
WORDS = re.findall(
    r"^!insertmacro WORDS (\w+) (\w+) \"(.+)\"$", (HERE / "words.nsh").read_text("utf-8-sig"), re.MULTILINE
)
LANGUAGES = {"ENGLISH", "ARABIC", "CENTRALKURDISH"}


def test_every_text_of_the_setup_program_is_in_three_languages():
    assert WORDS
    assert all(count == len(LANGUAGES) for count in Counter(name for _, name, _ in WORDS).values())
    assert {language for language, _, _ in WORDS} == LANGUAGES


def test_every_text_that_the_script_uses_is_there():
    used = set(re.findall(r"\$\((\w+)\)", (HERE / "setup.nsi").read_text("utf-8")))
    assert used == {name for _, name, _ in WORDS}


def test_the_kurdish_of_nsis_is_sorani_from_right_to_left():
    lines = (HERE / "CentralKurdish.nlf").read_text("utf-8-sig").splitlines()
    texts = [line for line in lines if not line.startswith("#")]
    assert texts[1] == "1170"
    assert "RTL" in texts[:7]
    assert sum(bool(re.search("[\u0600-\u06ff]", text)) for text in texts) > 70
