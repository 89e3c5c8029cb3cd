"""``installer/dev.py packages``: builds the packages twice, compares, and tries them under Wine and in Debian."""

from __future__ import annotations

import os
import shutil
import sys

import packages
from release import BUILD, PACKAGES
from terminal import ROOT, read, say

WATCHED = (
    "installer",
    "requirements.lock",
    "app/ui/shipped.py",
    "app/services/self_test.py",
    "app/ui/self_test.py",
)
"""What the packages are made from and tried with; a change here calls for a trial."""

RECENT_SECONDS = 12 * 3600


def run() -> None:
    """Build and try everything; raise ``Stop`` at the first thing that is wrong."""
    from trials import clean_root, signatures, wine

    release = packages.build_twice(None)
    signatures.try_signatures(BUILD / "work/windows/tree/Gatebook/program/python")
    wine.try_windows(BUILD / "work" / "windows", PACKAGES, release)
    clean_root.try_linux(PACKAGES / f"gatebook_{release.version}_amd64.deb", release)


def run_when_changed() -> None:
    """Do ``run`` when what it watches changed within the last twelve hours of history, as in a change about to land.

    History alone decides, so that a fresh clone comes to the same answer; without history the trial is done. Where
    it cannot be done, as on Windows or without root, that is said.
    """
    if not changed_lately():
        say(
            "nothing they are made from has changed lately; `installer/dev.py packages` tries them all the same"
        )
    elif not can_try():
        say("they should be tried: `installer/dev.py packages`, as root on Debian")
    else:
        run()


def can_try() -> bool:
    """Tell whether trials can be done here: as root, where packages come from apt."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def changed_lately() -> bool:
    """Tell whether the last commit to a watched place is at most twelve hours older than the last commit of all."""
    moments = [_moment([]), _moment(["--", *WATCHED])]
    return 0 in moments or moments[0] - moments[1] <= RECENT_SECONDS


def _moment(places: list[str]) -> int:
    """Return when the last commit to ``places`` was made, in seconds since 1970; 0 when history does not say."""
    if (ROOT / ".git" / "shallow").exists():
        return 0
    told = read(["git", "log", "-1", "--format=%ct", *places], "reading the history").strip()
    return int(told) if told else 0
