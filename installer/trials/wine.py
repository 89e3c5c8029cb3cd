"""Tries the Windows packages under Wine: install, upgrade, self-test, the window, the portable archive, uninstall."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import build_tools
import qt_parts
import wheels
from fixed_order import sha256
from release import ARTEFACTS, BUILD, Release
from terminal import ROOT, Stop, heading, must, say
from trials.screen import Screen, screen
from trials.signing_in import account_of, sign_in
from windows import setup_program
from wine_prefix import Prefix, path_in_wine

FOLDER = BUILD / "trials"
STANDINS = ROOT / "installer" / "trials" / "standins.c"
LIBRARIES = {"icuuc": "ICUUC", "mscms": "MSCMS", "bcryptprimitives": "BCRYPTPRIMITIVES"}
OLDER = "0.0.1"
SETUP_SECONDS = 300
WINDOW_SECONDS = 90


def try_windows(work: Path, packages: Path, release: Release) -> None:
    """Do the whole trial with what was built below ``work``; raise ``Stop`` at the first thing that is wrong."""
    build_tools.provide(build_tools.WINDOWS_BUILD, build_tools.WINDOWS_TRIAL)
    with screen() as shown:
        prefix = _fresh_prefix(shown)
        try:
            _Trial(prefix, shown, release).run(work, packages)
        finally:
            prefix.wait(end=True)


def _fresh_prefix(shown: Screen) -> Prefix:
    heading("Wine: a fresh prefix")
    overrides = "winedbg.exe=d;mscoree=d;mshtml=d;winemenubuilder.exe=d;mscms=n;bcryptprimitives=n"
    prefix = Prefix(wheels.empty(FOLDER / "wine"), {"DISPLAY": shown.display, "WINEDLLOVERRIDES": overrides})
    prefix.boot()
    for name, define in LIBRARIES.items():
        library = prefix.drive("windows", "system32", f"{name}.dll")
        library.unlink(missing_ok=True)
        command: list[str | Path] = [
            "x86_64-w64-mingw32-gcc",
            "-shared",
            "-O2",
            "-s",
            f"-D{define}",
            STANDINS,
        ]
        must([*command, "-o", library, "-ladvapi32"], f"compiling the stand-in {name}")
    return prefix


class _Trial:
    """One trial in one prefix."""

    def __init__(self, prefix: Prefix, shown: Screen, release: Release) -> None:
        self._prefix = prefix
        self._screen = shown
        self._release = release
        (users,) = [path for path in prefix.drive("users").iterdir() if path.name != "Public"]
        self._local = users / "AppData" / "Local"
        self._menu = users / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Gatebook"
        self._desktop = users / "Desktop" / "Gatebook.lnk"
        self._installed = self._local / "Programs" / "Gatebook"
        self._data = self._local / "Gatebook"

    def run(self, work: Path, packages: Path) -> None:
        """Do every step in order."""
        version = self._release.version
        older = FOLDER / f"GatebookSetup-{OLDER}.exe"
        setup_program.pack(work / "tree" / "Gatebook", work, self._release, older, version=OLDER, fast=True)
        self._install(older, OLDER)
        before = self._make_records()
        self._plant_old_file()
        self._install(packages / f"GatebookSetup-{version}.exe", version)
        self._require(not (self._installed / "program" / "old.txt").exists(), "an old file was left")
        self._require(self._records() == before, "the upgrade touched the records")
        self._require_refused(older)
        self._self_test()
        self._miss_each_part()
        self._open_window()
        self._try_portable(packages / f"Gatebook-{version}-portable.zip")
        self._uninstall(before)
        say("Windows: everything holds")

    def _install(self, setup: Path, version: str) -> None:
        heading(f"Wine: {setup.name} /S")
        began = time.monotonic()
        found = self._prefix.run([setup, "/S"], seconds=SETUP_SECONDS)
        self._prefix.wait()
        self._require(found.returncode == 0, f"the setup program ended with {found.returncode}")
        say(f"installed in {time.monotonic() - began:.1f} s")
        wanted = [self._installed / name for name in ("gatebook.exe", "gatebook.com", "uninstall.exe")]
        wanted += [self._desktop, self._menu / "Gatebook.lnk"]
        for file in wanted:
            self._require(file.is_file(), f"{file.name} was not installed")
        self._require(
            version in self._registry(r"HKCU\Software\Gatebook", "Version"), "the version is not registered"
        )
        command = self._registry(r"HKCU\Software\Classes\Gatebook.Bundle\shell\open\command", "")
        self._require("gatebook.exe" in command and 'open "%1"' in command, f".gbk opens with {command!r}")

    def _require_refused(self, older: Path) -> None:
        found = self._prefix.run([older, "/S"], seconds=SETUP_SECONDS)
        self._require(found.returncode == 6, "an older setup program was not refused")

    def _make_records(self) -> dict[str, str]:
        told = self._gatebook("init", "--point", "SLM", "--json")
        self._require(told.get("ok") is True, f"init said {told}")
        return self._records()

    def _plant_old_file(self) -> None:
        (self._installed / "program" / "old.txt").write_text("of the older version", "ascii")

    def _records(self) -> dict[str, str]:
        files = [path for path in sorted(self._data.rglob("*")) if path.is_file()]
        return {
            path.relative_to(self._data).as_posix(): sha256(path)
            for path in files
            if path.name != "home.lock"
        }

    def _self_test(self) -> None:
        heading("Wine: gatebook self-test")
        began = time.monotonic()
        found = self._prefix.run([self._installed / "gatebook.exe", "self-test", "--json"], seconds=300)
        told = self._parsed(found)
        for finding in told["findings"]:
            say(f"{'ok  ' if finding['ok'] else 'FAIL'} {finding}")
        self._require(found.returncode == 0 and told["sound"], "the self-test failed")
        papers = [one["check"] for one in told["findings"] if one["check"].startswith("preview_")]
        self._require(sorted(papers) == ["preview_ar", "preview_ckb", "preview_en"], f"looked at {papers}")
        say(f"{len(told['findings'])} checks in {time.monotonic() - began:.1f} s")

    def _miss_each_part(self) -> None:
        """Take each shipped plugin, translation and font away: the self-test must name it."""
        heading("Wine: without each part")
        lib = self._installed / "program" / "lib"
        parts = [lib / name for name in qt_parts.WINDOWS_PARTS]
        for part in parts:
            aside = part.rename(part.with_name("aside"))
            told = self._gatebook("self-test", "--parts", "--json")
            aside.rename(part)
            failed = [one["error"]["params"]["part"] for one in told["findings"] if not one["ok"]]
            self._require(any(part.name in name for name in failed), f"nobody missed {part.name}: {failed}")
        say(f"each of {len(parts)} parts was missed")

    def _open_window(self) -> None:
        heading("Wine: the window")
        home = self._prefix.drive("demo")
        made = self._gatebook("demo", "--points", "1", "--days", "2", "--out", path_in_wine(home), "--json")
        account = account_of(made, "SLM")
        own = replace(self._prefix, settings={**self._prefix.settings, "GATEBOOK_HOME": account.home})
        program = own.start([self._installed / "gatebook.exe"])
        try:
            sign_in(self._screen, account, "windows", WINDOW_SECONDS)
        finally:
            program.terminate()
            self._prefix.wait(end=True)
            told, _ = program.communicate(timeout=30)
            (ARTEFACTS / "windows-window.log").write_bytes(told)

    def _try_portable(self, archive: Path) -> None:
        heading(f"Wine: {archive.name}")
        stick = wheels.empty(self._prefix.drive("stick"))
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(stick)
        program = stick / "Gatebook" / "gatebook.com"
        found = self._prefix.run([program, "init", "--point", "BSH", "--json"])
        self._require(self._parsed(found).get("ok") is True, "the portable program did not start")
        self._require(
            (stick / "Gatebook" / "data" / "gatebook.db").is_file(), "its records do not lie beside it"
        )
        shutil.rmtree(stick)

    def _uninstall(self, before: dict[str, str]) -> None:
        heading("Wine: uninstall.exe /S")
        # Started as Windows does it: the uninstaller runs from a copy and can remove itself.
        found = self._prefix.run([self._installed / "uninstall.exe", "/S"], seconds=SETUP_SECONDS)
        self._prefix.wait()
        self._require(found.returncode == 0, f"the uninstaller ended with {found.returncode}")
        for place in (self._installed, self._menu, self._desktop):
            self._require(not place.exists(), f"{place.name} was left")
        self._require(
            not self._registry(r"HKCU\Software\Gatebook", "Version"), "the registry was not cleaned"
        )
        self._require(self._records() == before, "the uninstaller touched the records")

    def _registry(self, key: str, value: str) -> str:
        asked = ["/v", value] if value else ["/ve"]
        found = self._prefix.run(["reg", "query", key, *asked])
        return found.stdout if found.returncode == 0 else ""

    def _gatebook(self, *arguments: str) -> dict[str, Any]:
        return self._parsed(self._prefix.run([self._installed / "gatebook.com", *arguments], seconds=300))

    def _parsed(self, found: subprocess.CompletedProcess[str]) -> dict[str, Any]:
        try:
            told: dict[str, Any] = json.loads(found.stdout)
        except ValueError:
            raise Stop(f"no answer (exit code {found.returncode})\n{found.stdout}\n{found.stderr}") from None
        return told

    @staticmethod
    def _require(holds: bool, otherwise: str) -> None:
        if not holds:
            raise Stop(otherwise)
