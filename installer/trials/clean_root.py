"""Tries the Debian package in a clean Debian: install, self-test, the window under Xvfb, upgrade, remove."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import build_tools
import wheels
from fixed_order import sha256
from release import BUILD, Release
from terminal import Stop, child_environment, heading, must, run_quietly, say
from trials import start_up
from trials.screen import screen
from trials.signing_in import account_of, sign_in

SUITES = {"bookworm": "3.11", "trixie": "3.13"}
"""Debian releases and their Python; Ubuntu's own lists are not needed to make the package."""

MIRROR_FILES = ("/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list")
USER = "officer"
WINDOW_SECONDS = 60
BASES = BUILD / "downloads" / "roots"


def try_linux(package: Path, release: Release, suite: str = "bookworm") -> None:
    """Do the whole trial; raise ``Stop`` at the first thing that is wrong."""
    build_tools.provide(build_tools.LINUX_TRIAL, build_tools.WINDOWS_TRIAL)
    if os.geteuid() != 0:
        raise Stop("A clean root can only be made by root. Run this as root, or in a container.", 3)
    _lint(package)
    root = _fresh_root(suite)
    with _mounted(root):
        _Trial(root, package, release).run()
    shutil.rmtree(root)
    say(f"Linux ({suite}): everything holds")


def _lint(package: Path) -> None:
    heading("lintian")
    if run_quietly(["lintian", "--fail-on", "error", package]) != 0:
        raise Stop("lintian found errors")
    say("no errors")


def _fresh_root(suite: str) -> Path:
    """Return a new minimal Debian; the base is fetched once and then copied."""
    heading(f"A clean Debian ({suite})")
    base = BASES / suite
    if not (base / "made").is_file():
        wheels.empty(base)
        must(
            ["debootstrap", "--variant=minbase", f"--keyring={_keyring()}", suite, base, _mirror()],
            f"debootstrap {suite}",
        )
        (base / "made").touch()
    root = wheels.empty(BUILD / "trials" / suite)
    must(["cp", "-a", f"{base}/.", root], "copying the clean root")
    for name in ("etc/resolv.conf", "etc/hosts"):
        shutil.copyfile(f"/{name}", root / name)
    return root


def _keyring() -> str:
    return "/usr/share/keyrings/debian-archive-keyring.gpg"


def _mirror() -> str:
    """Return where this machine gets Debian's packages from."""
    for name in MIRROR_FILES:
        file = Path(name)
        for word in file.read_text("utf-8").split() if file.is_file() else ():
            if word.startswith("http") and word.rstrip("/").endswith("/debian"):
                return word
    raise Stop("no Debian mirror in the apt sources of this machine")


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    places = {"proc": ["-t", "proc", "proc"], "dev": ["--bind", "/dev"], "tmp": ["-t", "tmpfs", "tmpfs"]}
    sockets = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen
    done = []
    try:
        for name, options in places.items():
            (root / name).mkdir(exist_ok=True)
            must(["mount", *options, root / name], f"mounting {name}")
            done.append(name)
        (root / "tmp" / ".X11-unix").mkdir()
        sockets.mkdir(exist_ok=True)
        must(["mount", "--bind", sockets, root / "tmp" / ".X11-unix"], "mounting the screen's socket")
        done.append("tmp/.X11-unix")
        yield
    finally:
        for name in reversed(done):
            subprocess.run(["umount", "-l", str(root / name)], check=False)


class _Trial:
    """One trial in one root."""

    def __init__(self, root: Path, package: Path, release: Release) -> None:
        self._root = root
        self._package = package
        self._release = release
        self._data = root / "home" / USER / ".local/share/Gatebook"

    def run(self) -> None:
        """Do every step in order."""
        self._apt("update")
        self._install()
        self._inside("useradd", "--create-home", USER)
        told = self._gatebook("init", "--point", "SLM", "--json")
        self._require(told.get("ok") is True, f"init said {told}")
        before = self._records()
        self._self_test()
        self._open_window()
        self._compare_start_up()
        self._apt("install", "--reinstall", f"./{self._package.name}")
        self._require(self._records() == before, "the upgrade touched the records")
        self._remove(before)

    def _install(self) -> None:
        heading(f"apt install ./{self._package.name}")
        shutil.copyfile(self._package, self._root / self._package.name)
        began = time.monotonic()
        self._apt("install", f"./{self._package.name}")
        say(f"installed with what it needs in {time.monotonic() - began:.0f} s")
        for name in ("applications/gatebook.desktop", "mime/packages/gatebook.xml"):
            self._require((self._root / "usr/share" / name).is_file(), f"{name} was not installed")
        compiled = list((self._root / "usr/lib/gatebook/lib/app").rglob("*.pyc"))
        self._require(bool(compiled), "nothing was compiled")

    def _self_test(self) -> None:
        heading("gatebook self-test")
        told = self._gatebook("self-test", "--json")
        for finding in told["findings"]:
            say(f"{'ok  ' if finding['ok'] else 'FAIL'} {finding}")
        self._require(told["sound"] is True, "the self-test failed")

    def _open_window(self) -> None:
        heading("The window")
        made = self._gatebook("demo", "--points", "1", "--days", "2", "--out", f"/home/{USER}/demo", "--json")
        account = account_of(made, "SLM")
        with screen() as shown:
            settings = {"DISPLAY": shown.display, "GATEBOOK_HOME": account.home, "XDG_RUNTIME_DIR": "/tmp"}  # noqa: S108
            program = subprocess.Popen(
                self._as_user(["gatebook"], settings), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            try:
                sign_in(shown, account, "linux", WINDOW_SECONDS)
            finally:
                program.terminate()
                program.wait(30)

    def _compare_start_up(self) -> None:
        heading("Start-up")
        python = ["/usr/bin/python3", "-I", "-S", "-X", "utf8", "-c"]
        start_up.compare(self._as_user(python, {"XDG_RUNTIME_DIR": "/tmp"}), "/usr/lib/gatebook/lib")  # noqa: S108

    def _remove(self, before: dict[str, str]) -> None:
        heading("apt remove gatebook")
        self._apt("remove", "gatebook")
        left = self._root / "usr/lib/gatebook"
        self._require(not left.exists(), f"left: {[path.name for path in left.rglob('*')][:5]}")
        self._require(self._records() == before, "removing touched the records")

    def _records(self) -> dict[str, str]:
        files = [path for path in sorted(self._data.rglob("*")) if path.is_file()]
        return {
            path.relative_to(self._data).as_posix(): sha256(path)
            for path in files
            if path.name != "home.lock"
        }

    def _gatebook(self, *arguments: str) -> dict[str, Any]:
        found = subprocess.run(
            self._as_user(["gatebook", *arguments], {}), capture_output=True, text=True, check=False
        )
        try:
            told: dict[str, Any] = json.loads(found.stdout)
        except ValueError:
            raise Stop(f"no answer (exit code {found.returncode})\n{found.stdout}\n{found.stderr}") from None
        return told

    def _as_user(self, command: list[str], settings: dict[str, str]) -> list[str]:
        named = [f"{name}={value}" for name, value in settings.items()]
        inside = ["env", "-i", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", f"HOME=/home/{USER}", *named, *command]
        return ["chroot", f"--userspec={USER}:{USER}", str(self._root), *inside]

    def _apt(self, *arguments: str) -> None:
        self._inside("apt-get", "-q", "-q", "-y", "--no-install-recommends", *arguments)

    def _inside(self, *command: str) -> None:
        env = {
            **child_environment(),
            "DEBIAN_FRONTEND": "noninteractive",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        }
        found = subprocess.run(
            ["chroot", self._root, *command], env=env, capture_output=True, text=True, check=False
        )
        if found.returncode != 0:
            raise Stop(f"{' '.join(command)} failed\n{found.stdout}{found.stderr}")

    @staticmethod
    def _require(holds: bool, otherwise: str) -> None:
        if not holds:
            raise Stop(otherwise)
