"""The program on made-up data: in its window, or without a display from the command line."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import environment
import system_packages
from terminal import ROOT, heading, must, read, say

FOLDER = ROOT / "demo"
BUNDLES = FOLDER / "bundles"
ANSWERS = FOLDER / "answers"
DOCUMENTS = FOLDER / "documents"
HEADQUARTERS = "HQ"
_MADE = FOLDER / "made.json"


@dataclass(frozen=True)
class Place:
    """One made-up border point or headquarters: data folder, code, name and who may sign in."""

    home: Path
    code: str
    label: str
    logins: list[str]


def show() -> None:
    """Open the window of one border point, or exchange and print headless without a display."""
    window = system_packages.has_display()
    system_packages.provide_for_program(window=window)
    environment.prepare()
    places = _make()
    points = [place for place in places.values() if place.code != HEADQUARTERS]
    if window:
        _open_window(points[0])
    else:
        _run_headless(points, places[HEADQUARTERS])


def _make() -> dict[str, Place]:
    """Return the places of the demonstration by code; they are made once, and half-made ones anew."""
    if not _MADE.is_file():
        if FOLDER.exists():
            shutil.rmtree(FOLDER)
        say("Making demonstration data: 2 border points and their headquarters, 7 days")
        size = ["--points", "2", "--days", "7", "--seed", "1"]
        _MADE.write_text(read(_app("demo", *size, "--out", FOLDER, "--json"), "making the data"), "utf-8")
    made = json.loads(_MADE.read_text("utf-8"))
    say(f"Demonstration data: {FOLDER} (delete the folder to make it anew)")
    say(f"Password of every user: {made['password']}")
    return {place["code"]: _place(place) for place in made["places"]}


def _place(told: dict[str, Any]) -> Place:
    """Return a place as ``gatebook demo`` told of it; the checkout may have moved since."""
    return Place(FOLDER / Path(told["home"]).name, told["code"], told["label"], told["logins"])


def _open_window(place: Place) -> None:
    say(f"Opening {place.label}. Users: {', '.join(place.logins)}")
    must(_app(), "the program", {"GATEBOOK_HOME": str(place.home)})


def _run_headless(points: list[Place], hq: Place) -> None:
    """Carry bundles to headquarters and back and print documents, as on a PC without a screen."""
    for folder in (BUNDLES, DOCUMENTS, *(ANSWERS / point.code for point in points)):
        folder.mkdir(parents=True, exist_ok=True)
    heading("From the points to headquarters")
    for point in points:
        _do(point, "export", "--to", HEADQUARTERS, "--out", BUNDLES)
    _do(hq, "import", BUNDLES)
    heading("From headquarters to the points")
    for point in points:
        _do(hq, "export", "--to", point.code, "--out", ANSWERS / point.code)
    for point in points:
        _do(point, "import", ANSWERS / point.code)
    heading("On paper")
    for point in points:
        for kind, name in _documents(point).items():
            _do(point, "print", kind, name, "--out", DOCUMENTS / f"{point.code}-{kind}.pdf")
    say(f"\nBundles: {BUNDLES}\n         {ANSWERS}\nPDFs:    {DOCUMENTS}")


def _documents(point: Place) -> dict[str, str]:
    """Return what to print: kind and id of one document of each kind that the point has."""
    found = {"equipment": point.code}
    for kind, listing in (("checklist", "checklists"), ("attendance", "sessions")):
        told = read(_app("list", listing, "--home", point.home, "--json"), f"listing {listing}")
        rows = json.loads(told)["rows"]
        if rows:
            found[kind] = rows[0]["id"]
    return found


def _do(place: Place, command: str, *arguments: str | Path) -> None:
    must(_app(command, *arguments, "--home", place.home), f"{command} at {place.code}")


def _app(*arguments: str | Path) -> list[str | Path]:
    return [environment.tool("python"), "-m", "app", *arguments]
