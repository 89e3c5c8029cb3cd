"""The deployment that the tests of the exchange share."""

from __future__ import annotations

import pytest

from tests.unit.sync.forge import World


@pytest.fixture(scope="session")
def world() -> World:
    """A deployment with headquarters, a point's PC and a stranger; frozen, so shared."""
    return World()
