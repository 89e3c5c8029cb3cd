"""A PC that has not been set up: the points to choose from, and setting it up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.paths import Home
from app.services.setup import init_hq, init_point, points_to_choose

__all__ = ["points_to_choose", "set_up"]


def set_up(home: Home, values: Mapping[str, Any]) -> None:
    """Set up a border point (``point``, a code) or headquarters (``name``); Refused as ``services.setup`` says."""
    if "point" in values:
        init_point(home, values["point"])
    else:
        init_hq(home, values["name"])
