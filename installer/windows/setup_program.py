"""Packs the Windows tree into a setup program with NSIS, every file named in one fixed order."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

from fixed_order import files_below, settle
from release import Release
from terminal import ROOT, heading, must
from windows.launcher import numbers

HERE = ROOT / "installer" / "windows"
PICTURES = ("side.bmp", "gatebook.ico")
"""Packed too, with their time stamps, for the pages of the setup program itself."""


def pack(
    tree: Path, work: Path, release: Release, into: Path, *, version: str = "", fast: bool = False
) -> None:
    """Write the setup program for ``tree``; ``fast`` packs loosely, for trials, and ``version`` says another one."""
    heading(f"{into.name} (NSIS)")
    version = version or release.version
    (work / "files.nsh").write_text(_files(tree), "utf-8-sig")
    settle(tree, release.epoch)
    for name in PICTURES:
        os.utime(work / name, (release.epoch, release.epoch))
    kilobytes = sum(file.stat().st_size for file in files_below(tree)) // 1024
    defines = {
        "VERSION": version,
        "NUMBERS": numbers(version, "."),
        "OUTPUT": str(into),
        "WORK": str(work),
        "HERE": str(HERE),
        "KILOBYTES": str(kilobytes),
    }
    into.parent.mkdir(parents=True, exist_ok=True)
    options = [f"-D{name}={value}" for name, value in defines.items()] + (["-DFAST"] if fast else [])
    must(
        ["makensis", "-V2", "-WX", "-NOCD", *options, HERE / "setup.nsi"],
        "packing the setup program",
        {"SOURCE_DATE_EPOCH": str(release.epoch)},
    )
    os.utime(into, (release.epoch, release.epoch))


def _files(tree: Path) -> str:
    """Return the macros that write and remove what is in ``tree``."""
    program = tree / "program"
    by_folder: dict[str, list[Path]] = defaultdict(list)
    for file in files_below(program):
        by_folder[file.parent.relative_to(program).as_posix()].append(file)
    lines = ["!macro PROGRAM_FILES FOLDER"]
    for folder, files in by_folder.items():
        below = "" if folder == "." else "\\" + folder.replace("/", "\\")
        lines.append(f'  SetOutPath "${{FOLDER}}{below}"')
        lines += [f'  File "{_escaped(file)}"' for file in files]
    top = [file for file in files_below(tree) if file.parent == tree]
    lines += ["!macroend", "!macro TOP_FILES", '  SetOutPath "$INSTDIR"']
    lines += [f'  File "{_escaped(file)}"' for file in top]
    lines += ["!macroend", "!macro REMOVE_TOP_FILES"]
    lines += [f'  Delete "$INSTDIR\\{file.name}"' for file in top]
    return "\n".join([*lines, "!macroend", ""])


def _escaped(file: Path) -> str:
    return str(file).replace("$", "$$")
