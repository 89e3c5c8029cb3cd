"""What the program is made of: version, day of release, the parts of others with their licences."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from app import __version__
from app.models.dataclass import dataclass
from app.paths import resource


@dataclass(frozen=True, slots=True)
class Part:
    """One part made by others: name, version, licence (SPDX name), web address and the texts of its licence."""

    name: str
    version: str
    licence: str
    address: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class About:
    """The program itself, its bill of materials (a CycloneDX file) and its parts by name."""

    version: str
    released: date
    bill: Path
    parts: tuple[Part, ...]


def released() -> date:
    """Return the day of this release; no right clock is before it."""
    told = json.loads(resource("about", "release.json").read_text("utf-8"))
    return date.fromisoformat(told["released"])


def about() -> About:
    """Return everything the About page shows."""
    told = json.loads(resource("about", "licences.json").read_text("utf-8"))
    texts = told["texts"]
    parts = tuple(
        Part(
            part["name"],
            part["version"],
            part["licence"],
            part["address"],
            tuple(texts[key] for key in part["texts"]),
        )
        for part in told["parts"]
    )
    return About(__version__, released(), resource("about", "sbom.cdx.json"), parts)
