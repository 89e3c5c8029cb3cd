"""Colours that can be read, icons that exist, and states that need no colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from app.ui import icons
from app.ui.pill import Pill
from app.ui.resources import resource
from app.ui.theme import current
from app.ui.tokens import STATES, THEMES


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [value / 255 for value in bytes.fromhex(colour[1:])]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


TEXT_ON = [
    ("text", "surface"),
    ("text", "window"),
    ("text", "sunken"),
    ("text", "accent_soft"),
    ("muted", "surface"),
    ("muted", "window"),
    ("on_accent", "accent"),
    ("rail_text", "rail"),
    ("rail_muted", "rail"),
    ("rail_text", "rail_active"),
]


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("front, back", TEXT_ON)
def test_text_stands_out_from_its_ground(theme, front, back):
    assert contrast(getattr(theme, front), getattr(theme, back)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_pill_can_be_read(theme):
    assert min(contrast(tone.text, tone.fill) for tone in theme.tones.values()) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_focus_ring_is_seen(theme):
    assert min(contrast(theme.focus, theme.surface), contrast(theme.focus, theme.window)) >= 3


def test_no_two_record_states_look_alike_without_colour():
    record_states = (
        "draft",
        "completed",
        "returned",
        "signed",
        "exported",
        "acknowledged",
        "failed",
        "critical",
    )
    assert len({STATES[state][1] for state in record_states}) == len(record_states)


@pytest.mark.parametrize("name", sorted({icon for _tone, icon in STATES.values()} | icons.DIRECTIONAL))
def test_every_icon_named_in_the_code_is_there(name):
    assert resource("icons", f"{name}.svg").exists()


def picture(name: str) -> bytes:
    """The pixels of an icon."""
    image = icons.icon(name).pixmap(QSize(32, 32)).toImage()
    return bytes(image.constBits())


def test_an_arrow_turns_round_in_a_right_to_left_language(context):
    left_to_right = picture("back")
    context.languages.use("ar")
    assert picture("back") != left_to_right


def test_a_lock_does_not_turn_round(context):
    left_to_right = picture("calendar")
    context.languages.use("ar")
    assert picture("calendar") == left_to_right


def test_icons_take_the_colour_of_the_theme(shell):
    light = picture("lock")
    shell.prefer(theme="dark")
    assert picture("lock") != light
    shell.prefer(theme="light")


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_a_theme_is_used_at_once(shell, choice):
    shell.prefer(theme=choice)
    assert current().name == choice
    shell.prefer(theme="light")


def test_a_pill_says_its_state_in_words(qtbot):
    pill = Pill()
    qtbot.addWidget(pill)
    pill.show_state("signed", "Signed")
    assert pill.accessibleName() == "Signed"
