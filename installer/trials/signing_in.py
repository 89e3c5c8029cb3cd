"""Signs in to a program that was just started, as a person does, and keeps pictures of what is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from release import ARTEFACTS
from terminal import ROOT, say
from trials.screen import Screen

TITLE = "Gatebook"
ACCENT = "#0B6478"
RAIL = "#12303A"
"""Colours of the main button and of the rail (``app/ui/tokens.py``, the light theme)."""

BUTTON_PIXELS = 5000
"""The button of the sign-in page has more of its colour than the bar on the page before it."""

RAIL_PIXELS = (60_000, 250_000)
"""The rail beside the work is narrower than the brand beside the sign-in page."""

EVERYTHING = 10_000_000


@dataclass(frozen=True, slots=True)
class Account:
    """Who signs in, on which records."""

    home: str
    login: str
    password: str


def account_of(made: Mapping[str, Any], code: str) -> Account:
    """Return a user of a made-up point, from what ``gatebook demo --json`` told."""
    place = next(place for place in made["places"] if place["code"] == code)
    return Account(place["home"], place["logins"][0], made["password"])


def sign_in(screen: Screen, account: Account, system: str, seconds: float) -> None:
    """Wait for the window, sign in and wait for the work behind; raise ``Stop`` when it does not come."""
    shown = screen.wait_for_window(TITLE, seconds)
    asked = screen.wait_for_colour(
        ACCENT, BUTTON_PIXELS, EVERYTHING, ARTEFACTS / f"{system}-sign-in.png", seconds
    )
    say(f"{system}: window after {shown:.1f} s, sign-in after {shown + asked:.1f} s")
    screen.type(account.login)
    screen.press("Tab")
    screen.type(account.password)
    screen.press("Return")
    window = ARTEFACTS / f"{system}-window.png"
    screen.wait_for_colour(RAIL, *RAIL_PIXELS, window, seconds)
    screen.settle(window, seconds)
    say(f"{system}: signed in; pictures in {ARTEFACTS.relative_to(ROOT)}")
