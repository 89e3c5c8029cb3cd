"""What the tests of channels share: a bundle to send, a place to fetch into, a certificate."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.errors import Environment
from app.progress import CancelToken, Progress
from app.sync.channels.channel import Box, Channel, Setup
from app.sync.channels.opening import open_channel
from tests.unit.channels.certificates import Certificate, make_certificate

OUT, BACK = Box("SLM", "HQ"), Box("", "HQ")


@dataclass(frozen=True)
class Bundle:
    """A file to send."""

    path: Path
    data: bytes
    sha256: str


@dataclass
class Trip:
    """Sends and fetches over one channel."""

    channel: Channel
    folder: Path

    def put(self, bundle: Bundle) -> None:
        """Send a bundle to headquarters."""
        self.channel.put(OUT, bundle.path, bundle.sha256, Progress(), CancelToken())

    def fetch(self, since: str = "") -> dict[str, bytes]:
        """Fetch everything that lies there for headquarters."""
        found: dict[str, bytes] = {}
        for offer in self.channel.offered(BACK, since).offers:
            folder = self.folder / offer.key
            folder.mkdir(exist_ok=True)
            for path in self.channel.take(BACK, offer, folder, Progress(), CancelToken()):
                found[path.name] = path.read_bytes()
        return found


def trip(setup: Setup, password: str, folder: Path) -> Trip:
    """Open a channel; fetched files go below ``folder``."""
    folder.mkdir(exist_ok=True)
    return Trip(open_channel(setup, password), folder)


def code(work: Callable[[], object]) -> str:
    """Return the code with which something fails."""
    with pytest.raises(Environment) as failure:
        work()
    return failure.value.code


def make_bundle(folder: Path, size: int, name: str = "SLM_to-HQ_000001_abcd.gbk", seed: int = 1) -> Bundle:
    """Write bytes that stand for a bundle."""
    data = random.Random(seed).randbytes(size)
    path = folder / name
    path.write_bytes(data)
    return Bundle(path, data, hashlib.sha256(data).hexdigest())


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    """Return a bundle of 300 KB."""
    return make_bundle(tmp_path, 300_000)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """Return a certificate that nobody trusts yet."""
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def trusted(certificate: Certificate, monkeypatch: pytest.MonkeyPatch) -> Certificate:
    """Return a certificate that this PC trusts."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.authority))
    return certificate
