"""A process that saves without end and prints each save once it was acknowledged; made to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.gatebook import open_gatebook
from tests.e2e.stations import CHIEF


def save_forever(root: Path) -> None:
    """Save assets and answers until killed."""
    book = open_gatebook(Home(root))
    code = book.desk.place.code
    while True:
        row = new_id()
        book.desk.save(CHIEF, [Put("asset", row, {"point": code, "tag": row[:8], "condition": "G"})])
        print(row, flush=True)
        book.desk.save(CHIEF, [Put("asset", row, {"condition": "U", "condition_note": row})])
        print(f"{row}!", flush=True)


def import_forever(root: Path, stick: Path) -> None:
    """Import the bundles of a folder one by one and print each that was taken in; then wait to be killed."""
    book = open_gatebook(Home(root))
    print("open", flush=True)
    for path in sorted(stick.glob("*.gbk")):
        book.exchange.import_files([path])
        print(path.name, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    if sys.argv[1] == "save":
        save_forever(Path(sys.argv[2]))
    import_forever(Path(sys.argv[2]), Path(sys.argv[3]))
