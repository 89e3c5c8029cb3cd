"""Builds the Debian package: the program with its own packages below /usr/lib/gatebook, on the system's Python.

One package serves Python 3.11, 3.12 and 3.13 (Debian 12, Ubuntu 24.04, Debian 13): see docs/decisions/0010.
"""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

import program_tree
import qt_parts
import wheels
from fixed_order import files_below, settle
from linux import borrowed_libraries
from release import Release
from terminal import ROOT, heading, must

HERE = ROOT / "installer" / "linux"
HOME = Path("usr/lib/gatebook")
SIZES = (16, 24, 32, 48, 64, 128, 256)
PLACES = {
    "gatebook.sh": "usr/bin/gatebook",
    "start.py": "usr/lib/gatebook/start.py",
    "compile.sh": "usr/lib/gatebook/compile",
    "gatebook.rtupdate": "usr/share/python3/runtime.d/gatebook.rtupdate",
    "gatebook.desktop": "usr/share/applications/gatebook.desktop",
    "gatebook.xml": "usr/share/mime/packages/gatebook.xml",
    "gatebook.metainfo.xml": "usr/share/metainfo/gatebook.metainfo.xml",
    "overrides": "usr/share/lintian/overrides/gatebook",
}
PROGRAMS = ("usr/bin/gatebook", "usr/lib/gatebook/compile", "usr/share/python3/runtime.d/gatebook.rtupdate")
SCRIPTS = ("postinst", "prerm")


def build(work: Path, into: Path, release: Release) -> Path:
    """Build the package below ``work`` and return it, in ``into``."""
    heading("Linux: packages and the program")
    root = wheels.empty(work / "root")
    lib = root / HOME / "lib"
    program_tree.assemble(lib, work, release, wheels.LINUX, qt_parts.kept_on_linux)
    borrowed_libraries.add(work, lib / "PySide6" / "Qt" / "lib")
    for file in files_below(lib):
        file.chmod(0o644)
    _place_files(root, work / "source", release)
    _write_control(root, release)
    settle(root, release.epoch)
    package = into / f"gatebook_{release.version}_amd64.deb"
    heading(f"{package.name} (dpkg-deb)")
    must(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, package],
        "packing the Debian package",
        # Blocks of a fixed size, so that the number of processors does not show in the file.
        {"SOURCE_DATE_EPOCH": str(release.epoch), "XZ_DEFAULTS": "--threads=1", "DPKG_DEB_THREADS_MAX": "1"},
    )
    os.utime(package, (release.epoch, release.epoch))
    return package


def _place_files(root: Path, source: Path, release: Release) -> None:
    for name, place in PLACES.items():
        text = (HERE / name).read_text("utf-8")
        file = root / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("@VERSION@", release.version).replace("@DAY@", release.day), "utf-8")
        file.chmod(0o755 if place in PROGRAMS else 0o644)
    _draw_icons(root, source / "resources" / "icons")
    documents = root / "usr/share/doc/gatebook"
    documents.mkdir(parents=True)
    _compress(_changelog(release), documents / "changelog.gz")
    (documents / "copyright").write_text(_copyright(), "utf-8")
    manual = root / "usr/share/man/man1"
    manual.mkdir(parents=True)
    text = (HERE / "gatebook.1").read_text("utf-8")
    _compress(
        text.replace("@VERSION@", release.version).replace("@DAY@", release.day), manual / "gatebook.1.gz"
    )


def _draw_icons(root: Path, drawings: Path) -> None:
    icons = root / "usr/share/icons/hicolor"
    for folder, name, drawing in (
        ("apps", "gatebook", "gatebook.svg"),
        ("mimetypes", "application-vnd.gatebook.bundle", "archive.svg"),
    ):
        for size in SIZES:
            picture = icons / f"{size}x{size}" / folder / f"{name}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            command: list[str | Path] = [
                "rsvg-convert",
                "-w",
                str(size),
                "-h",
                str(size),
                "-o",
                picture,
                drawings / drawing,
            ]
            must(command, "drawing an icon")
        scalable = icons / "scalable" / folder / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawings / drawing, scalable)


def _write_control(root: Path, release: Release) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    kilobytes = sum((file.stat().st_size + 1023) // 1024 for file in files_below(root))
    text = (HERE / "control").read_text("utf-8")
    told = text.replace("@VERSION@", release.version).replace("@KILOBYTES@", str(kilobytes))
    (control / "control").write_text(told, "utf-8")
    for name in SCRIPTS:
        shutil.copyfile(HERE / name, control / name)
        (control / name).chmod(0o755)
    import hashlib

    lines = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(root)}\n"
        for file in files_below(root)
        if control not in file.parents
    ]
    (control / "md5sums").write_text("".join(lines), "utf-8")


def _changelog(release: Release) -> str:
    from datetime import UTC, datetime

    moment = datetime.fromtimestamp(release.epoch, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"gatebook ({release.version}) stable; urgency=medium\n\n"
        f"  * Release {release.version}.\n\n"
        f" -- The Gatebook authors <gatebook@gatebook.invalid>  {moment}\n"
    )


def _copyright() -> str:
    return (HERE / "copyright").read_text("utf-8")


def _compress(text: str, into: Path) -> None:
    into.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
