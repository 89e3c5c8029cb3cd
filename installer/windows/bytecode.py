"""Compiles the Windows tree's Python files, with the very interpreter that will run them, under Wine."""

from __future__ import annotations

from pathlib import Path

from release import BUILD
from terminal import Stop, heading
from wine_prefix import Prefix, path_in_wine

SECONDS = 600


def compile_tree(program: Path) -> None:
    """Write ``__pycache__`` below ``program``/lib; the paths inside say nothing of this machine.

    Unchecked: the files are replaced by the setup program only, and reading dates costs time at every start.
    """
    heading("Byte code (CPython for Windows under Wine)")
    prefix = Prefix(BUILD / "wine-compiler", {"PYTHONHASHSEED": "0"})
    if not prefix.drive("windows").is_dir():
        prefix.boot()
    lib = program / "lib"
    command = ["-I", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    strip = ["-s", path_in_wine(program), "-p", "program"]
    found = prefix.run(
        [program / "python" / "python.exe", *command, *strip, path_in_wine(lib)], seconds=SECONDS, cwd=lib
    )
    prefix.wait()
    compiled = sum(1 for _ in lib.rglob("*.pyc"))
    if found.returncode != 0 or compiled == 0:
        raise Stop(f"compiling failed (exit code {found.returncode})\n{found.stdout}{found.stderr}")
