"""The locked packages as wheels for a system: fetched with their hashes checked, unpacked without what is not used."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import build_tools
from fixed_order import sha256
from release import BUILD
from terminal import ROOT, Stop, must, say

LOCK = ROOT / "requirements.lock"

NOT_SHIPPED = {
    "invoke": "paramiko wants it for conditions in ~/.ssh/config, which nobody reads",
    "pip": "sqlite-utils names it for a command of its own that installs packages",
    "pycparser": "cffi needs it to compile, not to run",
    "tzdata": "moments carry their own offset; 600 small files for nobody",
}
"""Locked packages that are left out, and why; the self-test runs without them."""


@dataclass(frozen=True, slots=True)
class Target:
    """A system that wheels are fetched for."""

    name: str
    system: str
    platforms: tuple[str, ...]
    pythons: tuple[str, ...]

    @property
    def folder(self) -> Path:
        """Where its wheels are kept between builds."""
        return BUILD / "downloads" / self.name


WINDOWS = Target("windows", "win32", ("win_amd64",), ("3.13",))
LINUX = Target(
    "linux",
    "linux",
    ("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    ("3.11", "3.12", "3.13"),
)
"""Compiled parts carry the Python they are for in their name, so that one folder serves all three."""

Keep = Callable[[PurePosixPath], bool]
"""Tells of a file inside a wheel whether it is shipped."""


def fetch(target: Target) -> list[Path]:
    """Return the wheels of the lock file for ``target``; each is checked against its hash in the lock."""
    wheels = [
        wheel
        for python in target.pythons
        for wheel in _fetch_for(target, python, _shipped_lock(target, python))
    ]
    return sorted(wheels, key=lambda wheel: (wheel.name, wheel.parent.name))


def _fetch_for(target: Target, python: str, lock: Path) -> list[Path]:
    """Return the wheels for one version of Python; what was fetched for the same lock is not fetched again."""
    folder = target.folder / python
    stamp = folder / "fetched-for.sha256"
    if not (stamp.is_file() and stamp.read_text("ascii") == sha256(lock)):
        say(f"Wheels for {target.name}, Python {python}")
        empty(folder)
        pip: list[str | Path] = [build_tools.python(), "-m", "pip", "download", "-qq", "--require-hashes"]
        kind = ["--no-deps", "--only-binary=:all:", "--implementation=cp", f"--python-version={python}"]
        kind += [f"--platform={name}" for name in target.platforms]
        must([*pip, *kind, "--dest", folder, "-r", lock], f"fetching wheels for Python {python}")
        stamp.write_text(sha256(lock), "ascii")
    return list(folder.glob("*.whl"))


def unpack(wheel: Path, into: Path, keep: Keep) -> None:
    """Unpack what ``keep`` wants of a wheel; a file that another wheel brought must be the same one."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            place = PurePosixPath(entry.filename)
            if entry.is_dir() or _bookkeeping(place) or not keep(place):
                continue
            if place.is_absolute() or ".." in place.parts:
                raise Stop(f"{wheel.name} would write to {place}")
            _write(into / place, archive.read(entry), wheel)


def locked_version(name: str) -> str:
    """Return the locked version of a package."""
    found = re.search(rf"^{re.escape(name)}==(\S+)", LOCK.read_text("utf-8"), re.MULTILINE | re.IGNORECASE)
    if found is None:
        raise Stop(f"{name} is not in {LOCK.name}")
    return found[1]


def shipped_blocks() -> list[str]:
    """Return the lock's entries, with hashes, of the packages that are shipped."""
    blocks = re.split(r"^(?=[A-Za-z0-9])", LOCK.read_text("utf-8"), flags=re.MULTILINE)
    return [block for block in blocks if block.strip() and _name(block) not in NOT_SHIPPED]


def _shipped_lock(target: Target, python: str) -> Path:
    """Write the lock's entries for one system and Python, without their conditions: pip would judge by its own."""
    file = BUILD / "downloads" / f"shipped-{target.name}-{python}.lock"
    file.parent.mkdir(parents=True, exist_ok=True)
    wanted = [_CONDITION.sub("", block) for block in shipped_blocks() if applies(block, target, python)]
    file.write_text("".join(wanted), "utf-8")
    return file


_CONDITION = re.compile(r" ; [^\\\n]+(?= \\)")
_TERM = re.compile(r"(\w+) (==|!=|<|>=) '([^']+)'")


def applies(block: str, target: Target, python: str) -> bool:
    """Tell whether an entry of the lock is for a system and a Python; raise ``Stop`` at a condition of another kind."""
    found = _CONDITION.search(block)
    terms = [] if found is None else found[0].removeprefix(" ; ").strip().split(" and ")
    return all(_holds(term, target, python) for term in terms)


def _holds(term: str, target: Target, python: str) -> bool:
    parts = _TERM.fullmatch(term)
    facts = {
        "sys_platform": target.system,
        "python_full_version": python,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    if parts is None or parts[1] not in facts:
        raise Stop(f"{LOCK.name}: a condition that is not understood: {term}")
    have, wanted = facts[parts[1]], parts[3]
    if parts[2] in {"==", "!="}:
        return (have == wanted) is (parts[2] == "==")
    older = tuple(map(int, have.split("."))) < tuple(map(int, wanted.split(".")))
    return older is (parts[2] == "<")


def _name(block: str) -> str:
    return block.partition("==")[0].strip().lower()


def _bookkeeping(place: PurePosixPath) -> bool:
    """Tell files that list what one wheel installed: they would lie in a tree made of several, pruned ones."""
    top = place.parts[0]
    return top.endswith(".dist-info") and (
        place.name in {"RECORD", "WHEEL", "INSTALLER"} or "sboms" in place.parts
    )


def _write(file: Path, data: bytes, wheel: Path) -> None:
    if file.is_file():
        if file.read_bytes() != data:
            raise Stop(f"{file.name} of {wheel.name} differs from the one that is there")
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def empty(folder: Path) -> Path:
    """Return ``folder``, made anew."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder
