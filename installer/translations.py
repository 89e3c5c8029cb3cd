"""Translation files: texts are taken from the source by Qt's lupdate and packed by its lrelease."""

from __future__ import annotations

import subprocess
from pathlib import Path

import environment
import system_packages
from terminal import ROOT, Stop, say

LANGUAGES = ("ar", "ckb")
"""Languages that have a translation; English is the source."""

_KNOWN_AS = {"ckb": "ku"}
"""Languages that lupdate does not know and would leave as they are without a word, and one it knows like them."""

FOLDER = ROOT / "resources" / "i18n"


def source_file(language: str) -> Path:
    """Return the file that translators edit."""
    return FOLDER / f"gatebook_{language}.ts"


def packed_file(language: str) -> Path:
    """Return the file that the program loads."""
    return FOLDER / f"gatebook_{language}.qm"


def extract(language: str, into: Path) -> None:
    """Bring ``into`` up to date with the texts of the interface; texts no longer used are dropped."""
    known = _KNOWN_AS.get(language, language)
    _rename(into, language, known)
    sources = [*sorted((ROOT / "app" / "ui").rglob("*.py")), ROOT / "app" / "__main__.py"]
    options = [
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        known,
    ]
    _qt("lupdate", *options, *(file for file in sources if file.is_file()), "-ts", into)
    _rename(into, known, language)


def _rename(file: Path, old: str, new: str) -> None:
    if old != new and file.is_file():
        text = file.read_text("utf-8")
        file.write_text(text.replace(f'language="{old}"', f'language="{new}"', 1), "utf-8", newline="\n")


def pack(file: Path, into: Path) -> None:
    """Write the finished messages of ``file`` in the form the program loads."""
    _qt("lrelease", "-silent", file, "-qm", into)


def refresh() -> None:
    """Bring every translation file up to date and pack it."""
    system_packages.provide_for_program(window=False)
    environment.prepare()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        extract(language, source_file(language))
        pack(source_file(language), packed_file(language))
        left = source_file(language).read_text("utf-8").count('type="unfinished"')
        say(f"{source_file(language).relative_to(ROOT)}: {left} texts to translate")


def _qt(name: str, *arguments: str | Path) -> None:
    command = [environment.tool(f"pyside6-{name}"), *arguments]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    if found.returncode != 0:
        raise Stop(f"{name} failed:\n{found.stdout}{found.stderr}")
