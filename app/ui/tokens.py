"""Design tokens: the colours of the light, dark and high-contrast themes and the measures they share."""

from __future__ import annotations

from collections.abc import Mapping

from app.models.dataclass import dataclass

GAP = 8
"""The unit of spacing in device-independent pixels; everything is a half, one, two or three of it."""

RADIUS = 6
"""Corner radius of fields, buttons and cards in device-independent pixels."""


@dataclass(frozen=True, slots=True)
class Tone:
    """How a state is coloured: its text, its ground and its edge."""

    text: str
    fill: str
    edge: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme as ``#rrggbb``."""

    name: str
    dark: bool
    window: str
    surface: str
    sunken: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    rail: str
    rail_text: str
    rail_muted: str
    rail_hover: str
    rail_active: str
    rail_mark: str
    tones: Mapping[str, Tone]
    line_width: int = 1


LIGHT = Tokens(
    name="light",
    dark=False,
    window="#f3f6f7",
    surface="#ffffff",
    sunken="#eaeff1",
    line="#d8e0e3",
    strong_line="#84959c",
    text="#18262c",
    muted="#52656e",
    accent="#0b6478",
    accent_hover="#09505f",
    accent_soft="#dff0f3",
    on_accent="#ffffff",
    focus="#0b84a0",
    rail="#12303a",
    rail_text="#f0f6f8",
    rail_muted="#a9c1ca",
    rail_hover="#1b3f4b",
    rail_active="#22505f",
    rail_mark="#5fd0e3",
    tones={
        "neutral": Tone("#43555d", "#e9eef0", "#b9c6cb"),
        "info": Tone("#0f4f8a", "#e2eefa", "#a4c8ea"),
        "ok": Tone("#17603a", "#e0f3e8", "#9fd4b6"),
        "warning": Tone("#7a4a00", "#fdf0d5", "#ecc77f"),
        "danger": Tone("#9c1f22", "#fde7e6", "#f0b3b1"),
        "violet": Tone("#573b93", "#eee8fa", "#c7b6ea"),
        "critical": Tone("#ffffff", "#a81e22", "#a81e22"),
    },
)

DARK = Tokens(
    name="dark",
    dark=True,
    window="#151c20",
    surface="#1d262b",
    sunken="#10171a",
    line="#303d44",
    strong_line="#6f828b",
    text="#e6eef1",
    muted="#a3b4bc",
    accent="#4cc0d6",
    accent_hover="#74d2e3",
    accent_soft="#17404a",
    on_accent="#06232a",
    focus="#6ad4e8",
    rail="#0d1518",
    rail_text="#e9f2f5",
    rail_muted="#93a7b0",
    rail_hover="#18242a",
    rail_active="#1c3640",
    rail_mark="#4cc0d6",
    tones={
        "neutral": Tone("#c4d0d5", "#2a353b", "#46545b"),
        "info": Tone("#a6cdf5", "#1a3149", "#31557b"),
        "ok": Tone("#98dab4", "#163526", "#2c5f46"),
        "warning": Tone("#f2cd85", "#3d2f12", "#6d5522"),
        "danger": Tone("#f6b0ad", "#44201f", "#7a3a38"),
        "violet": Tone("#cbb9f2", "#30264a", "#564680"),
        "critical": Tone("#ffffff", "#b3292c", "#d4585a"),
    },
)

_YELLOW_ON_BLACK = Tone("#ffff00", "#000000", "#ffff00")
_WHITE_ON_BLACK = Tone("#ffffff", "#000000", "#ffffff")

HIGH_CONTRAST = Tokens(
    name="contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    sunken="#000000",
    line="#ffffff",
    strong_line="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffe34d",
    accent_hover="#fff3a6",
    accent_soft="#1f3fbf",
    on_accent="#000000",
    focus="#00ffff",
    rail="#000000",
    rail_text="#ffffff",
    rail_muted="#ffffff",
    rail_hover="#1f3fbf",
    rail_active="#1f3fbf",
    rail_mark="#ffe34d",
    tones={
        "neutral": _WHITE_ON_BLACK,
        "info": Tone("#9fe8ff", "#000000", "#9fe8ff"),
        "ok": Tone("#7dff9b", "#000000", "#7dff9b"),
        "warning": _YELLOW_ON_BLACK,
        "danger": Tone("#ffb3b0", "#000000", "#ffb3b0"),
        "violet": Tone("#e0ccff", "#000000", "#e0ccff"),
        "critical": Tone("#000000", "#ffb3b0", "#ffffff"),
    },
    line_width=2,
)

THEMES: Mapping[str, Tokens] = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}

STATES: Mapping[str, tuple[str, str]] = {
    "draft": ("neutral", "pencil"),
    "completed": ("info", "check"),
    "returned": ("warning", "undo"),
    "signed": ("ok", "signature"),
    "exported": ("violet", "export"),
    "told": ("violet", "check"),
    "acknowledged": ("ok", "check-double"),
    "failed": ("danger", "cross"),
    "critical": ("critical", "critical"),
    "neutral": ("neutral", "dot"),
    "info": ("info", "info"),
    "ok": ("ok", "check"),
    "warning": ("warning", "warning"),
    "danger": ("danger", "cross"),
    "violet": ("violet", "dot"),
}
"""Tone and icon of every state, so that no state is told by colour alone."""


def tone_of(state: str, tokens: Tokens) -> Tone:
    """Return the tone of a state; an unknown state is neutral."""
    return tokens.tones[STATES.get(state, STATES["neutral"])[0]]


def icon_of(state: str) -> str:
    """Return the icon name of a state."""
    return STATES.get(state, STATES["neutral"])[1]
