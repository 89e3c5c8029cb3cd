"""What the About page tells is what is shipped: the same packages in the same versions, each with its licence."""

import json

import pytest

import wheels
from app.services.about import about, released
from app.services.clock import Clock
from tests.gates.source import ROOT

OTHERS = {"CPython", "Qt", "Vazirmatn"}
BILL = json.loads((ROOT / "resources/about/sbom.cdx.json").read_text("utf-8"))


def locked() -> set[tuple[str, str]]:
    """Return name and version of every shipped package of the lock."""
    parts = (block.split()[0].partition("==") for block in wheels.shipped_blocks())
    return {(plain(name), version) for name, _, version in parts}


def plain(name: str) -> str:
    """Return a package's name as it is compared."""
    return name.lower().replace("_", "-").replace(".", "-")


def test_the_licences_are_those_of_the_lock():
    told = {(plain(part.name), part.version) for part in about().parts if part.name not in OTHERS}
    assert told == locked(), "run installer/build.py about"


def test_the_bill_of_materials_is_that_of_the_lock():
    told = {(plain(part["name"]), part["version"]) for part in BILL["components"]}
    assert {part for part in told if part[1] and part in locked()} == locked(), "run installer/build.py about"


def test_the_bill_of_materials_names_what_pip_does_not_know():
    assert {part["name"] for part in BILL["components"]} >= OTHERS


@pytest.mark.parametrize("part", about().parts, ids=lambda part: part.name)
def test_every_part_has_a_licence_with_its_text(part):
    assert part.licence not in {"", "see text"}
    assert all(len(text) > 40 for text in part.texts)
    assert part.texts


def test_the_day_of_release_is_not_in_the_future():
    assert released() <= Clock().today()
