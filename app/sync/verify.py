"""What can be said of a bundle without any secret key: is it whole, who made it, and do we know them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from app.errors import Refused
from app.models.dataclass import dataclass
from app.sync import certificates
from app.sync.certificates import Certificate
from app.sync.container import check_whole, open_bundle
from app.sync.envelope import Header
from app.sync.signing import shown_code
from app.sync.trust import Trust


class Standing(StrEnum):
    """What our trust list says of a sender; ``UNCHECKED`` without one."""

    ENROLLED = "enrolled"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class BundleInfo:
    """A whole bundle: its signed header, its size, and its sender as our trust list sees it."""

    header: Header
    size: int
    standing: Standing
    certificate: Certificate | None

    @property
    def id(self) -> str:
        """Return the bundle's own id."""
        return self.header.draft.id

    @property
    def sender(self) -> str:
        """Return the sender's device id."""
        return self.header.sender

    @property
    def code(self) -> str:
        """Return the sender's device id as people read it out."""
        return shown_code(self.header.sender)

    @property
    def label(self) -> str:
        """Return the sender's name: headquarters' word for it when we have one, else its own claim."""
        return self.certificate.label if self.certificate is not None else self.header.draft.label


def verify_file(path: Path, trust: Trust | None = None) -> BundleInfo:
    """Return what is known of the bundle at ``path`` once signature, size and hash hold.

    Raises Refused (see ``open_bundle`` and ``check_whole``, also bundle_not_ours) and Environment.
    """
    with open_bundle(path) as (file, sealed):
        check_whole(file, sealed)
        header, size = sealed.header, sealed.end
    standing, certificate = judge(header, trust)
    return BundleInfo(header, size, standing, certificate)


def judge(header: Header, trust: Trust | None) -> tuple[Standing, Certificate | None]:
    """Return the sender's standing and certificate; Refused("bundle_not_ours") for another deployment's bundle.

    A certificate shown in the header counts when a headquarters key of ours signed it for a later version of the
    trust list: a colleague's PC may have joined since ours was made.
    """
    if trust is None:
        return Standing.UNCHECKED, None
    if header.draft.deployment not in {"", trust.head.deployment}:
        raise Refused("bundle_not_ours", deployment=header.draft.deployment)
    certificate = trust.devices.get(header.sender) or _shown(header, trust)
    if header.sender in trust.revoked:
        return Standing.REVOKED, certificate
    return (Standing.ENROLLED if certificate is not None else Standing.UNKNOWN), certificate


def _shown(header: Header, trust: Trust) -> Certificate | None:
    if header.certificate is None:
        return None
    if not any(item.keyid in trust.hq_keys for item in header.certificate.signatures):
        return None
    found = certificates.read(header.certificate, trust.hq_keys, "bundle_bad_certificate")
    if found.device.sign != header.key or found.deployment != trust.head.deployment:
        raise Refused("bundle_bad_certificate", why="device")
    return found if found.trust > trust.version else None


def require_enrolled(info: BundleInfo) -> Certificate:
    """Return the sender's certificate; raise Refused: bundle_unknown_sender, bundle_revoked_sender (device, label)."""
    if info.standing is Standing.REVOKED:
        raise Refused("bundle_revoked_sender", device=info.code, label=info.label)
    if info.standing is not Standing.ENROLLED or info.certificate is None:
        raise Refused("bundle_unknown_sender", device=info.code, label=info.label)
    return info.certificate
