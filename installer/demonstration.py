"""The program on made-up data: in its window, or without a display from the command line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import environment
import system_packages
from terminal import ROOT, Stop, heading, must, read, say

FOLDER = ROOT / "demo"
BUNDLES = FOLDER / "bundles"
ANSWERS = FOLDER / "answers"
DOCUMENTS = FOLDER / "documents"
HEADQUARTERS = "HQ"
_MADE = FOLDER / "made.json"


def show() -> None:
    """Open the window of one border point, or exchange and print headless without a display."""
    window = system_packages.has_display()
    system_packages.provide_for_program(window=window)
    environment.prepare()
    made = _make()
    if window:
        _open_window(_points(made)[0])
    else:
        _run_headless(made)


def _make() -> Sequence[dict[str, Any]]:
    """Return the places of the demonstration, which are made once; half-made ones are made anew."""
    if not _MADE.is_file():
        if FOLDER.exists():
            shutil.rmtree(FOLDER)
        say("Making demonstration data: 2 border points and their headquarters, 7 days")
        options: list[str | Path] = ["--points", "2", "--days", "7", "--seed", "1", "--out", FOLDER, "--json"]
        _MADE.write_text(read(_app("demo", *options), "making demonstration data"), "utf-8")
    made: dict[str, Any] = json.loads(_MADE.read_text("utf-8"))
    say(f"Demonstration data: {FOLDER} (delete the folder to make it anew)")
    say(f"Password of every user: {made['password']}")
    places: list[dict[str, Any]] = made["places"]
    return places


def _root(place: dict[str, Any]) -> Path:
    return Path(place["home"]["root"])


def _points(made: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    found = [place for place in made if _root(place).name.upper() != HEADQUARTERS]
    if not found:
        raise Stop(f"No border point in {FOLDER}")
    return found


def _open_window(place: dict[str, Any]) -> None:
    say(f"Opening {place['label']}. Users: {', '.join(place['logins'])}")
    must(_app(), "the program", {"GATEBOOK_HOME": str(_root(place))})


def _run_headless(made: Sequence[dict[str, Any]]) -> None:
    """Carry bundles from the points to headquarters and back, and print documents, as a PC without a screen can."""
    for folder in (BUNDLES, ANSWERS, DOCUMENTS):
        folder.mkdir(exist_ok=True)
    points = [_root(place) for place in _points(made)]
    heading("From the points to headquarters")
    for point in points:
        must(_app("export", "--home", point, "--to", "hq", "--out", BUNDLES), "exporting")
    must(_app("import", "--home", FOLDER / HEADQUARTERS, BUNDLES), "importing at headquarters")
    heading("From headquarters to the points")
    for point in points:
        must(
            _app("export", "--home", FOLDER / HEADQUARTERS, "--to", point.name, "--out", ANSWERS), "answering"
        )
        must(_app("import", "--home", point, ANSWERS), f"importing at {point.name}")
    heading("On paper")
    for point in points:
        _print(point)
    say(f"\nBundles: {BUNDLES} and {ANSWERS}\nPDFs:    {DOCUMENTS}")


def _print(point: Path) -> None:
    chosen = {
        "equipment": point.name,
        "checklist": _first(point, "checklists"),
        "attendance": _first(point, "sessions"),
    }
    for kind, name in chosen.items():
        file = DOCUMENTS / f"{point.name}-{kind}.pdf"
        must(_app("print", "--home", point, kind, name, "--out", file), f"printing {kind}")


def _first(point: Path, kind: str) -> str:
    rows = json.loads(read(_app("list", "--home", point, "--json", kind), f"listing {kind}"))["rows"]
    if not rows:
        raise Stop(f"{point.name} has no {kind}")
    return str(rows[0]["id"])


def _app(*arguments: str | Path) -> list[str | Path]:
    return [environment.tool("python"), "-m", "app", *arguments]
