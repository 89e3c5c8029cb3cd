"""This device's signature over its logs, and the check of other devices' signatures."""

from __future__ import annotations

from collections.abc import Mapping

from app.storage.refold import SealHolds
from app.sync.keys import DeviceKeys
from app.sync.seals import Seal, sign_seal, verify_seal


class DeviceSealer:
    """Seals the heads of this device's logs with its key."""

    def __init__(self, keys: DeviceKeys) -> None:
        self._keys = keys

    @property
    def device(self) -> str:
        """Return the id of this device."""
        return self._keys.id

    def seal(self, log: str, n: int, chain: bytes) -> bytes:
        """Return the signature over (log id, number, chain hash)."""
        return sign_seal(self._keys.signing, log, n, chain).sig


def seal_holds(keys: Mapping[str, bytes]) -> SealHolds:
    """Return a check of seals by the public keys of the devices known here; an unknown device passes."""

    def holds(device: str, log: str, n: int, chain: bytes, signature: bytes) -> bool:
        public = keys.get(device)
        return public is None or verify_seal(Seal(n, chain, device, signature), log, public)

    return holds
