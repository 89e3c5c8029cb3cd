"""What the JSON columns of records may hold; anything else is a value of the wrong kind, whoever wrote it.

Readers of records rely on these shapes: a list of days is a list of texts, an attachment has the hash of its bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_HASH = re.compile(r"[0-9a-f]{64}\Z")


def fits(table: str, column: str, value: object) -> bool:
    """Tell whether a JSON value, none included, may stand in a column of a table."""
    shape = _SHAPES.get((table, column))
    return value is None or shape is None or shape(value)


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _object(value: object) -> bool:
    return isinstance(value, dict)


def _attachment(value: object) -> bool:
    """An attachment is named by the SHA-256 of its bytes, which is also where they are looked for."""
    if not isinstance(value, dict):
        return False
    digest = value.get("sha256")
    told: Mapping[str, Any] = {"size": 0, "mime": "", "name": ""} | value
    return (
        isinstance(digest, str)
        and _HASH.match(digest) is not None
        and type(told["size"]) is int
        and isinstance(told["mime"], str)
        and isinstance(told["name"], str)
    )


def _attachments(value: object) -> bool:
    return isinstance(value, list) and all(map(_attachment, value))


_SHAPES: Mapping[tuple[str, str], Callable[[object], bool]] = {
    ("session", "days"): _texts,
    ("asset", "condition_photo"): _attachments,
    ("answer", "blob"): _attachment,
    ("answer", "photo"): _attachment,
    ("run", "paper_scan"): _attachments,
    ("run_note", "photo"): _attachment,
    ("action", "status_photo"): _attachment,
    ("action_note", "photo"): _attachment,
    ("template", "doc"): _object,
    ("reference", "doc"): _object,
}
