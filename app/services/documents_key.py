"""The paper of a secret key that still lies on this PC."""

from __future__ import annotations

from app.printing.key_sheet import KeySheet
from app.services.exchange import Exchange


def key_sheet(exchange: Exchange, key: str) -> KeySheet:
    """Return the paper of a key by its name; Refused ``key_file_unknown`` and ``not_joined``."""
    line = exchange.roots.key_line(key)
    told = exchange.trust()
    today = exchange.counter.desk.clock.today().isoformat()
    deployment, code = ("", "") if told is None else (told.deployment, told.root_code)
    return KeySheet(deployment, code, key, today, line, escrow=key == "escrow")
