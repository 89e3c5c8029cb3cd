"""Every text of the interface is translated, and what the program loads was made from the translations."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import translations

PLACEHOLDER = re.compile(r"%L?n|%L?\d|\{[a-z_0-9]*\}")

Key = tuple[str, str, str]
"""Context, source text and the comment that tells two meanings apart."""


@pytest.fixture(params=translations.LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def test_every_message_is_translated(language: str):
    assert not (found := unfinished(translations.source_file(language))), "\n".join(found)


def test_every_message_keeps_its_placeholders(language: str):
    assert not (found := lost_placeholders(translations.source_file(language))), "\n".join(found)


def test_the_messages_are_those_of_the_interface(language: str, tmp_path: Path):
    fresh = tmp_path / "fresh.ts"
    translations.extract(language, fresh)
    wanted, present = keys(fresh), keys(translations.source_file(language))
    assert not wanted - present, f"run installer/dev.py translations; not in the file: {wanted - present}"
    assert not present - wanted, f"run installer/dev.py translations; no longer used: {present - wanted}"


def test_the_packed_file_was_made_from_the_translations(language: str, tmp_path: Path):
    fresh = tmp_path / "fresh.qm"
    translations.pack(translations.source_file(language), fresh)
    same = fresh.read_bytes() == translations.packed_file(language).read_bytes()
    assert same, "run installer/dev.py translations"


@pytest.mark.parametrize(
    "message",
    [
        "<source>Save</source><translation type='unfinished'>حفظ</translation>",
        "<source>Save</source><translation></translation>",
        "<source>Save</source><translation type='vanished'>حفظ</translation>",
        "<source>%n rows</source><translation><numerusform>%n</numerusform><numerusform/></translation>",
    ],
)
def test_an_unfinished_message_is_seen(tmp_path: Path, message: str):
    assert len(unfinished(_ts(tmp_path, message))) == 1


@pytest.mark.parametrize(
    "message",
    [
        "<source>Signed by {name}</source><translation>وقّعه</translation>",
        "<source>%1 of %2</source><translation>%1 من %1</translation>",
    ],
)
def test_a_lost_placeholder_is_seen(tmp_path: Path, message: str):
    assert len(lost_placeholders(_ts(tmp_path, message))) == 1


def unfinished(file: Path) -> list[str]:
    """Return the source texts of ``file`` that have no finished translation."""
    return [
        f"{key[0]}: {key[1]}"
        for key, translation in _messages(file)
        if translation.get("type") or not all(text.strip() for text in _forms(translation))
    ]


def lost_placeholders(file: Path) -> list[str]:
    """Return the source texts of ``file`` whose translation fills in other things."""
    return [
        f"{key[0]}: {key[1]}: {text}"
        for key, translation in _messages(file)
        for text in _forms(translation)
        if _placeholders(text) != _placeholders(key[1])
    ]


def keys(file: Path) -> set[Key]:
    """Return the messages of ``file``."""
    return {key for key, _ in _messages(file)}


def _messages(file: Path) -> Iterator[tuple[Key, ET.Element]]:
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            assert translation is not None
            yield key, translation


def _placeholders(text: str) -> set[str]:
    """Return what is filled in, except for the number of a plural, which "one row" may leave out."""
    return set(PLACEHOLDER.findall(text)) - {"%n", "%Ln"}


def _forms(translation: ET.Element) -> list[str]:
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def _ts(folder: Path, message: str) -> Path:
    file = folder / "planted.ts"
    body = f"<TS><context><name>A</name><message>{message}</message></context></TS>"
    file.write_text(body, "utf-8")
    return file
