"""Headquarters and points in folders of their own, joined by carrying files as people do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.models.people import Actor, Role
from app.models.records import Put
from app.models.values import new_id
from app.paths import Home
from app.services.gatebook import Gatebook, open_gatebook
from app.services.importing import ImportResult
from app.services.setup import init_hq, init_point

CHIEF = Actor("chief", "Chief", Role.ADMINISTRATOR, "SLM")
HQ_CHIEF = Actor("hq-chief", "HQ", Role.ADMINISTRATOR)


class Station:
    """One home that is opened for each act and closed again, as a PC that is switched off in between."""

    def __init__(self, folder: Path, code: str) -> None:
        self.home = Home(folder)
        self.code = code
        if code == "HQ":
            init_hq(self.home, "Border Points Commission")
        else:
            init_point(self.home, code)

    @contextmanager
    def open(self) -> Iterator[Gatebook]:
        """Open the home for one act."""
        gatebook = open_gatebook(self.home)
        try:
            yield gatebook
        finally:
            gatebook.close()

    def act(self, work: Callable[[Gatebook], Any]) -> Any:
        """Do one act and return its result."""
        with self.open() as gatebook:
            return work(gatebook)

    def add_asset(self, **values: Any) -> str:
        """Record an asset of this point and return its id."""
        row = new_id()
        self.put("asset", row, point=self.code, **values)
        return row

    def put(self, table: str, row: str, **values: Any) -> None:
        """Record a row."""
        self.act(lambda book: book.desk.save(CHIEF, [Put(table, row, values)]))

    def export(self, to: str, stick: Path) -> Path:
        """Export to a folder and return the one file written."""
        stick.mkdir(exist_ok=True)
        return self.act(lambda book: book.exchange.export(to, stick)[0].path)

    def take(self, *paths: Path) -> list[ImportResult]:
        """Import files."""
        return self.act(lambda book: book.exchange.import_files(paths))

    def dump(self) -> list[str]:
        """Return the canonical text."""
        return self.act(lambda book: list(book.dump()))

    def sound(self) -> bool:
        """Tell whether a check finds nothing."""
        return self.act(lambda book: book.check().ok)

    def asset(self, row: str) -> Any:
        """Return an asset's record, None when it is not here."""
        return self.act(lambda book: book.desk.records.get("asset", row))


def join(point: Station, hq: Station, stick: Path) -> None:
    """Let a point join by a request and an answer on a stick."""
    stick.mkdir(exist_ok=True)
    request, answer = stick / "request.gbj", stick / "answer.gbj"
    code = point.act(lambda book: book.exchange.request_join(request))
    hq.act(lambda book: book.exchange.accept_join(HQ_CHIEF, request, answer, code))
    point.act(lambda book: book.exchange.finish_join(answer))
