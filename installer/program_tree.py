"""The program as it is installed on any system: the app of the commit with its resources, and the shipped packages."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import binaries
import wheels
from release import Release
from terminal import Stop, say


def assemble(lib: Path, work: Path, release: Release, target: wheels.Target, keep: wheels.Keep) -> None:
    """Fill the new folder ``lib``: packages from the lock, then ``app`` with the resources inside it."""
    fetched = wheels.fetch(target)
    for wheel in fetched:
        wheels.unpack(wheel, lib, keep)
    binaries.require_closed(lib, fetched)
    source = source_of(work, release)
    shutil.copytree(source / "app", lib / "app")
    shutil.copytree(source / "resources", lib / "app" / "_resources")
    stamp(lib / "app" / "_resources" / "about", release)
    _require_translations(lib)
    say(f"{target.name}: {megabytes(lib)} MB in {sum(1 for path in lib.rglob('*') if path.is_file())} files")


def source_of(work: Path, release: Release) -> Path:
    """Return the files of the commit, unpacked below ``work``."""
    source = wheels.empty(work / "source")
    release.unpack(source, "app", "resources", "LICENSE", "README.md", "docs")
    return source


def stamp(about: Path, release: Release) -> None:
    """Write the day of the release, before which no right clock can be, and the version into the bill of materials."""
    about.mkdir(parents=True, exist_ok=True)
    (about / "release.json").write_text(json.dumps({"released": release.day}) + "\n", "utf-8")
    bill = about / "sbom.cdx.json"
    told = json.loads(bill.read_text("utf-8"))
    told["metadata"]["component"]["version"] = release.version
    bill.write_text(json.dumps(told, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


def megabytes(folder: Path) -> str:
    """Return the size of a folder in MB (10^6 bytes)."""
    return f"{sum(path.stat().st_size for path in folder.rglob('*') if path.is_file()) / 1e6:.0f}"


def _require_translations(lib: Path) -> None:
    from app.ui import shipped

    folder = lib / "app" / "_resources" / "i18n"
    if not folder.is_dir():
        say("The commit has no translations yet")
        return
    missing = [name for name in shipped.TRANSLATIONS if not (folder / name).is_file()]
    if missing:
        raise Stop(f"not in the commit: {', '.join(missing)}; run installer/dev.py translations")
