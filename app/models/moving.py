"""Moving a run to another version of its checklist: which answers go along, which are not asked for any more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from app.errors import Refused
from app.models.answers import PICTURED, stored_value
from app.models.applied import Applied
from app.models.checklists import Answer, Item, Template, answer_key, split_key
from app.models.dataclass import dataclass

_VERSION = "@"

MOVED = "moved_to_version"
"""Reason kept with an entry that moved a run to another version of its checklist: its answers are others' answers."""


@dataclass(frozen=True, slots=True)
class Move:
    """What a move does to a run, by the keys of its answers and the items of both versions."""

    source: Template
    target: Template
    kept: tuple[str, ...] = ()
    """Answers that the target asks for as well."""
    dropped: tuple[str, ...] = ()
    """Answers to items that the target does not have, or asks in another way; they are preserved."""
    brought_back: tuple[str, ...] = ()
    """Answers preserved at an earlier move that the target asks for again."""
    new: tuple[Item, ...] = ()
    """Items that only the target has."""
    reworded: tuple[tuple[Item, Item], ...] = ()
    """Answered items whose wording differs: as it was, as it will be."""
    aside: Mapping[str, str] = field(default_factory=dict)
    """Of the dropped ones those whose key the target uses otherwise: the key under which each is preserved."""
    restored: Mapping[str, str] = field(default_factory=dict)
    """The keys that preserved answers get again."""


def plan_move(source: Template, target: Template, answers: Mapping[str, Answer]) -> Move:
    """Work out what a move from one version of a checklist to another does to some answers."""
    said = {key: answer for key, answer in answers.items() if _says(answer)}
    asked, asks = Applied(source, said).by_key, Applied(target, said).by_key
    kept: list[str] = []
    dropped: list[str] = []
    back: list[str] = []
    aside: dict[str, str] = {}
    for key, answer in said.items():
        old, new = asked.get(key), asks.get(key)
        if new is not None and fits(old.item if old else None, new.item, answer):
            (kept if old else back).append(key)
            continue
        if old is not None:
            dropped.append(key)
        if new is not None:
            aside[key] = aside_key(key, source.version)
    restored = _restored(target, said, {*kept, *back})
    known = {item.code: item for item in source.items()}
    codes = {split_key(key)[0] for key in kept}
    return Move(
        source,
        target,
        tuple(kept),
        tuple(dropped),
        (*back, *restored.values()),
        tuple(item for item in target.items() if item.asked and item.code not in known),
        tuple(
            (known[item.code], item)
            for item in target.items()
            if item.code in codes and item.code in known and known[item.code].text != item.text
        ),
        aside,
        restored,
    )


def aside_key(key: str, version: str) -> str:
    """Return the key under which an answer is preserved whose own key another version uses otherwise."""
    code, block = split_key(key)
    return answer_key(f"{code}{_VERSION}{version}", block)


def version_of(key: str) -> tuple[str, str]:
    """Return the plain key and the version in the key of a preserved answer; "" for any other key."""
    code, block = split_key(key)
    plain, _, version = code.partition(_VERSION)
    return answer_key(plain, block), version


def fits(asked: Item | None, asks: Item, answer: Answer) -> bool:
    """Tell whether an answer to an item is one to its newer form: of the same kind, and with options that are there."""
    if asked is not None and asked.type is not asks.type:
        return False
    if asks.type in PICTURED:
        return answer.blob is not None or not answer.given
    try:
        return stored_value(asks, answer.value) == answer.value
    except Refused:
        return False


def _restored(target: Template, said: Mapping[str, Answer], taken: set[str]) -> dict[str, str]:
    found = {}
    for key in said:
        plain, version = version_of(key)
        if version == target.version and plain not in taken and target.item(plain) is not None:
            found[key] = plain
    return found


def _says(answer: Answer) -> bool:
    return answer.given or bool(answer.comment) or answer.photo is not None
