"""Compiles ``gatebook.exe`` and ``gatebook.com`` and draws the icons in them."""

from __future__ import annotations

import shutil
from pathlib import Path

from release import Release
from terminal import ROOT, must
from windows import side_picture

HERE = ROOT / "installer" / "windows"
ICONS = {"gatebook.ico": "gatebook.svg", "bundle.ico": "archive.svg"}
SIZES = (16, 24, 32, 48, 64, 128, 256)
PREFIX = "x86_64-w64-mingw32"


def compile_launchers(release: Release, icons: Path, work: Path, into: Path) -> None:
    """Write both launchers below ``into``; ``icons`` holds the drawings, ``work`` takes what is thrown away."""
    work.mkdir(parents=True, exist_ok=True)
    for name, drawing in ICONS.items():
        draw_icon(icons / drawing, work / name)
    side_picture.draw(icons / ICONS["gatebook.ico"], work, work / "side.bmp")
    for name in ("gatebook.rc", "gatebook.manifest", "launcher.c"):
        shutil.copyfile(HERE / name, work / name)
    resources = work / "gatebook.res"
    must(
        [
            "sh",
            "-c",
            f"cd '{work}' && {PREFIX}-windres -DVERSION_NUMBERS={numbers(release.version, ',')} "
            f"-DVERSION_TEXT='\\\"{release.version}\\\"' gatebook.rc -O coff -o {resources.name}",
        ],
        "compiling the launcher's resources",
    )
    for name, options in {"gatebook.exe": ["-mwindows"], "gatebook.com": ["-mconsole", "-DCONSOLE"]}.items():
        _compile(work, resources, into / name, options)


def draw_icon(drawing: Path, into: Path) -> None:
    """Draw an SVG in every size that Windows asks for and pack the pictures into one icon file."""
    pictures = []
    for size in SIZES:
        picture = into.with_name(f"{into.stem}-{size}.png")
        must(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", picture, drawing], "drawing an icon")
        pictures.append(picture)
    must(["icotool", "--create", "--output", into, *pictures], "packing an icon")


def numbers(version: str, separator: str) -> str:
    """Return a version as the four numbers that Windows wants."""
    parts = [part for part in version.partition("+")[0].split(".") if part.isdigit()]
    return separator.join((parts + ["0"] * 4)[:4])


def _compile(work: Path, resources: Path, into: Path, options: list[str]) -> None:
    reproducible = ["-Wl,--no-insert-timestamp", f"-ffile-prefix-map={work}=."]
    strict = ["-O2", "-s", "-Wall", "-Wextra", "-Werror", "-static-libgcc"]
    must(
        [
            f"{PREFIX}-gcc",
            *strict,
            *reproducible,
            *options,
            work / "launcher.c",
            resources,
            "-lshell32",
            "-o",
            into,
        ],
        f"compiling {into.name}",
    )
