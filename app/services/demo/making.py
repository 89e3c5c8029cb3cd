"""Makes a whole demonstration: headquarters, border points, and the files carried between them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.paging import Query
from app.paths import Home
from app.progress import CancelToken, Progress
from app.services.clock import Clock
from app.services.demo.crew import PASSWORD
from app.services.demo.headquarters import MadeHeadquarters, make_headquarters
from app.services.demo.point import MadePoint, make_point
from app.services.gatebook import Gatebook

POINTS = ("SLM", "BSH", "BGW", "SFW", "ISU", "PRW", "BSR", "UQN", "ZRB", "IBK", "TRB", "NJF")
"""The points of a demonstration, in the order in which they are added."""

MOST_DAYS = 400
CARRY_EVERY = 7
"""Days between two exchanges."""

KEPT_BACK = 2
"""So many last days have not been exported yet, as on any real morning."""

HEADQUARTERS = "hq"
"""Name of headquarters' folder; the points' folders are named by their codes."""


@dataclass(frozen=True, slots=True)
class DemoPlace:
    """One home that was made, and who can sign in there."""

    home: Path
    code: str
    label: str
    logins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made; every user has the same password."""

    password: str
    places: tuple[DemoPlace, ...]


def make_demo(
    out: Path,
    *,
    points: int,
    days: int,
    seed: int,
    last: date | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Demo:
    """Make headquarters and ``points`` points with records of ``days`` days up to ``last`` (yesterday) in ``out``.

    The same arguments make the same records, apart from random ids and keys. Raises Refused ``demo_too_large``,
    ``demo_folder_taken`` and Environment for the disk.
    """
    if not (1 <= points <= len(POINTS) and 1 <= days <= MOST_DAYS):
        raise Refused("demo_too_large", points=len(POINTS), days=MOST_DAYS)
    if out.exists() and any(out.iterdir()):
        raise Refused("demo_folder_taken", path=str(out))
    last = last or Clock().today() - timedelta(days=1)
    first = last - timedelta(days=days - 1)
    opened: list[Gatebook] = []
    try:
        hq = make_headquarters(Home(out / HEADQUARTERS), first, seed)
        opened.append(hq.book)
        made = []
        for code in POINTS[:points]:
            point = make_point(Home(out / code), code, first, last, seed)
            opened.append(point.book)
            hq.enrol(point)
            made.append(point)
        _live(hq, made, first, days, progress or Progress(), cancel or CancelToken())
        return Demo(PASSWORD, tuple(_place(book) for book in opened))
    finally:
        for book in opened:
            book.close()


def _live(
    hq: MadeHeadquarters,
    points: list[MadePoint],
    first: date,
    days: int,
    progress: Progress,
    cancel: CancelToken,
) -> None:
    # Saving waits for the disk most of the time, so that points living side by side wait together.
    with ThreadPoolExecutor(len(points)) as side_by_side:
        for number in range(days):
            cancel.raise_if_cancelled()
            progress.at("demo_days", number, days)
            day = first + timedelta(days=number)
            if number == days // 2:
                hq.publish(day)
            list(side_by_side.map(lambda point, day=day: point.a_day(day), points))
            for place, point in enumerate(points):
                if _carries(place, len(points), number, days):
                    hq.exchange(point, day, dispute=place == 0 and number == days - 1 - KEPT_BACK)
    progress.at("demo_days", days, days)


def _carries(place: int, points: int, number: int, days: int) -> bool:
    """Tell whether a point's stick travels on a day: once a week and before the last days; one point lags behind."""
    if points > 2 and place == points - 1 and number > days // 2 >= CARRY_EVERY:
        return False
    left = days - 1 - number
    return left == KEPT_BACK or (left > KEPT_BACK and number % CARRY_EVERY == CARRY_EVERY - 1)


def _place(book: Gatebook) -> DemoPlace:
    users = book.accounts.users_page(Query()).rows
    logins = tuple(sorted(row.form.login for row in users))
    place = book.desk.place
    return DemoPlace(book.home.root, place.code, place.label, logins)
