"""Whether this PC can run everything: clock, folders, disk, and the whole way of a record from form to headquarters.

Works on made-up records in a folder of its own, which it removes; the records of the PC are not touched.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.errors import Environment, GatebookError, Param
from app.models.dataclass import dataclass
from app.models.paging import Query
from app.models.values import LANGUAGES
from app.paths import Home
from app.printing.labels import Labels
from app.progress import CancelToken, Progress
from app.services.clock import Clock
from app.services.gatebook import Gatebook, open_gatebook
from app.services.importing import Verdict
from app.services.right_clock import require_right_clock

LEAST_FREE = 500 * 1024 * 1024
"""Bytes that must be free for the records: a year of a busy point with photos, and a backup."""

POINT = "SLM"
HEADQUARTERS = "hq"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: its code, whether all is well, and what a sentence about it may fill in."""

    check: str
    ok: bool
    error: GatebookError | None = None
    facts: tuple[tuple[str, Param], ...] = ()


Facts = dict[str, Param]
Check = Callable[[], Facts]
"""Does one check and returns what to tell; raises a GatebookError when something is wrong."""


class SelfTest:
    """The checks in their order; later ones use what earlier ones made."""

    def __init__(self, home: Home, labels: Labels, clock: Clock | None = None) -> None:
        self._home = home
        self._labels = labels
        self._clock = clock or Clock()
        self._folder = Path()

    def run(self, progress: Progress | None = None, cancel: CancelToken | None = None) -> Iterator[Finding]:
        """Yield a finding for each check as it ends; raises Cancelled between two of them."""
        progress, cancel = progress or Progress(), cancel or CancelToken()
        checks = self._checks()
        with tempfile.TemporaryDirectory(prefix="gatebook-self-test-") as folder:
            self._folder = Path(folder)
            for number, (name, check) in enumerate(checks):
                cancel.raise_if_cancelled()
                progress.at("self_test", number, len(checks))
                yield found(name, check)
        progress.at("self_test", len(checks), len(checks))

    def _checks(self) -> Sequence[tuple[str, Check]]:
        return (
            ("clock", self._clock_is_right),
            ("data_folder", self._data_folder_is_writable),
            ("disk_space", self._disk_has_room),
            ("reference", self._reference_is_whole),
            ("records", self._records_are_made),
            ("proof", self._records_are_proved),
            *((f"print_{lang}", lambda lang=lang: self._prints(lang)) for lang in LANGUAGES),
            ("export", self._exports),
            ("import", self._imports),
            ("answer", self._answers),
        )

    # ---- this PC ---------------------------------------------------------------------------------------------

    def _clock_is_right(self) -> Facts:
        return {"today": require_right_clock(self._clock)}

    def _data_folder_is_writable(self) -> Facts:
        require_writable(self._home.root)
        return {"path": str(self._home.root)}

    def _disk_has_room(self) -> Facts:
        free = shutil.disk_usage(existing(self._home.root)).free
        if free < LEAST_FREE:
            raise Environment("disk_nearly_full", "free_space_and_retry", free=free, needed=LEAST_FREE)
        return {"free": free}

    # ---- the program -----------------------------------------------------------------------------------------

    def _reference_is_whole(self) -> Facts:
        from app.services.setup import init_point

        home = Home(self._folder / "reference")
        init_point(home, POINT)
        with _opened(home) as book:
            reference = book.desk.reference
            lists = ("points", "ranks", "courses", "items", "agencies", "units")
            counts = [len(reference.terms(name)) for name in lists]
            templates = len(list(reference.templates()))
        if not all(counts) or not templates:
            raise Environment("program_incomplete", "install_again", part="reference")
        return {"rows": sum(counts), "templates": templates}

    def _records_are_made(self) -> Facts:
        from app.services.demo.making import make_demo

        made = make_demo(self._folder / "demo", points=1, days=2, seed=1, last=self._clock.today())
        return {"places": len(made.places)}

    def _records_are_proved(self) -> Facts:
        entries = 0
        for name in (POINT, HEADQUARTERS):
            with self._book(name) as book:
                report = book.check()
            if not report.ok:
                raise Environment("database_damaged", "restore_backup", path=name)
            entries += report.entries
        return {"entries": entries}

    def _prints(self, lang: str) -> Facts:
        with self._book(POINT) as book:
            runs = book.checklists.page(Query(), None).rows
            if not runs:
                raise Environment("program_incomplete", "install_again", part="demo")
            data = book.documents.checklist(runs[0].id, (lang,), self._labels).pdf()
        file = self.paper(lang)
        file.write_bytes(data)
        return {"size": len(data)}

    def paper(self, lang: str) -> Path:
        """Return where the document of a language lies while the test runs."""
        return self._folder / f"checklist-{lang}.pdf"

    def _exports(self) -> Facts:
        with self._book(POINT) as book:
            files = book.exchange.export("HQ", self._carried("out"))
        if not files:
            raise Environment("program_incomplete", "install_again", part="export")
        return {"files": len(files), "entries": sum(file.entries for file in files)}

    def _imports(self) -> Facts:
        return self._taken_in(HEADQUARTERS, "out")

    def _answers(self) -> Facts:
        with self._book(HEADQUARTERS) as book:
            book.exchange.export(POINT, self._carried("back"))
        self._taken_in(POINT, "back")
        return self._records_are_proved()

    def _taken_in(self, name: str, folder: str) -> Facts:
        with self._book(name) as book:
            results = book.exchange.import_files([self._carried(folder)])
        for result in results:
            if result.error is not None:
                raise result.error
        good = [result for result in results if result.verdict is not Verdict.REFUSED]
        if not good or len(good) < len(results):
            raise Environment("program_incomplete", "install_again", part="import")
        return {"files": len(good), "entries": sum(result.entries for result in good)}

    def _carried(self, name: str) -> Path:
        folder = self._folder / name
        folder.mkdir(exist_ok=True)
        return folder

    def _book(self, name: str) -> _opened:
        return _opened(Home(self._folder / "demo" / name))


class _opened:  # noqa: N801 - reads as a verb where it is used
    """A home that is open for the length of a block."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._book: Gatebook | None = None

    def __enter__(self) -> Gatebook:
        self._book = open_gatebook(self._home)
        return self._book

    def __exit__(self, *_: object) -> None:
        if self._book is not None:
            self._book.close()


def found(name: str, check: Check) -> Finding:
    """Do a check and return what it found; a missing part of the program is a finding, any other bug is not."""
    try:
        facts = check()
    except GatebookError as error:
        return Finding(name, ok=False, error=error)
    except ImportError as error:
        lost = Environment("program_incomplete", "install_again", part=error.name or str(error))
        return Finding(name, ok=False, error=lost)
    except FileNotFoundError as error:
        lost = Environment("program_incomplete", "install_again", part=Path(error.filename or "?").name)
        return Finding(name, ok=False, error=lost)
    return Finding(name, ok=True, facts=tuple(facts.items()))


def existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def require_writable(folder: Path) -> None:
    """Write a file where the data are or will be, and remove it; Environment ``folder_not_writable``."""
    place = existing(folder)
    try:
        with tempfile.NamedTemporaryFile(prefix=".gatebook-", dir=place) as file:
            file.write(b"gatebook")
            file.flush()
    except OSError as error:
        raise Environment("folder_not_writable", "choose_writable_folder", path=str(place)) from error
