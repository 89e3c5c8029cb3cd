"""Where the program's own files and a home's data lie."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from app.errors import Environment

_PACKAGE = Path(__file__).resolve().parent
HOME_VARIABLE = "GATEBOOK_HOME"
"""Environment variable that names the data folder, for tests and for use from a stick."""


def resource(*parts: str) -> Path:
    """Return a shipped file: inside the installed package, or in the source checkout."""
    inside = _PACKAGE / "_resources"
    base = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return base.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class Home:
    """One data folder: database, blobs, keys (outside database and backups), inbox and logs."""

    root: Path

    @property
    def database(self) -> Path:
        """Return the database file."""
        return self.root / "gatebook.db"

    @property
    def blobs(self) -> Path:
        """Return the folder of photos and signatures."""
        return self.root / "blobs"

    @property
    def keys(self) -> Path:
        """Return the folder of this device's keys and high-water marks."""
        return self.root / "keys"

    @property
    def inbox(self) -> Path:
        """Return the folder into which bundles are copied before they are read."""
        return self.root / "inbox"

    @property
    def tray(self) -> Path:
        """Return the folder of bundles kept aside: from PCs not enrolled, or withdrawn."""
        return self.root / "tray"

    @property
    def outbox(self) -> Path:
        """Return the default folder for exported bundles."""
        return self.root / "outbox"

    @property
    def backups(self) -> Path:
        """Return the folder of database copies."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Return the folder of the program's own log files."""
        return self.root / "log"

    @property
    def exists(self) -> bool:
        """Whether the home has been set up."""
        return self.database.is_file()

    def make(self) -> None:
        """Make the folders; Environment ``folder_not_writable`` when that is not possible."""
        try:
            for folder in (
                self.root,
                self.blobs,
                self.keys,
                self.inbox,
                self.outbox,
                self.backups,
                self.logs,
            ):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Environment("folder_not_writable", "choose_writable_folder", path=str(self.root)) from error


def default_home() -> Home:
    """Return the home named by GATEBOOK_HOME, else the user's data folder of this system."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Home(Path(named))
    from appdirs import user_data_dir

    return Home(Path(user_data_dir("Gatebook", appauthor=False)))
