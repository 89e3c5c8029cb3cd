"""This device's signature over its logs, and the check of other devices' signatures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.refold import SealHolds
    from app.sync.keys import DeviceKeys


class Device:
    """The keys of this PC, read at their first use, and the seals made with them."""

    def __init__(self, load: Callable[[], DeviceKeys]) -> None:
        self._load = load

    @cached_property
    def keys(self) -> DeviceKeys:
        """Return the keys."""
        return self._load()

    @property
    def device(self) -> str:
        """Return the id of this device."""
        return self.keys.id

    def seal(self, log: str, n: int, chain: bytes) -> bytes:
        """Return the signature over (log id, number, chain hash)."""
        from app.sync.seals import sign_seal

        return sign_seal(self.keys.signing, log, n, chain).sig


def device_of(home: Path) -> Device:
    """Return the device whose keys lie in a home, made there on the first run; Environment as ``load_keys`` says."""

    def load() -> DeviceKeys:
        from app.sync.keys import load_or_create

        return load_or_create(home)[0]

    return Device(load)


def seal_holds(keys: Mapping[str, bytes]) -> SealHolds:
    """Return a check of seals by the public keys of the devices known here; an unknown device passes."""
    from app.sync.seals import Seal, verify_seal

    def holds(device: str, log: str, n: int, chain: bytes, signature: bytes) -> bool:
        public = keys.get(device)
        return public is None or verify_seal(Seal(n, chain, device, signature), log, public)

    return holds
