"""What the paper of a secret key needs to be printed."""

from __future__ import annotations

from app.models.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class KeySheet:
    """One secret key with the deployment that it belongs to; ``line`` is typed or scanned to bring it back."""

    deployment: str
    root_code: str
    key: str
    date: str
    line: str
    escrow: bool
