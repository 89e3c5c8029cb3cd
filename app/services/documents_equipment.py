"""The equipment of a point as it goes to paper: the list, or a sheet to count by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.errors import Refused
from app.models.paging import Key, Query
from app.models.records import Record
from app.models.values import LANGUAGES, LocalText
from app.printing.labels import Labels
from app.printing.sheets import AssetLine, EquipmentSheet, StockLine
from app.services.desk import Desk
from app.services.documents_words import PaperWords, same
from app.services.equipment import ASSETS_HERE, Equipment
from app.services.stock_rows import StockRow

_SEEN = frozenset({"receive", "check", "return", "transfer", "issue"})
"""Movements at which somebody had the asset in hand."""


class EquipmentPapers:
    """Makes the sheets of a point's equipment from the records."""

    def __init__(self, desk: Desk, equipment: Equipment) -> None:
        self._desk = desk
        self._equipment = equipment

    def sheet(
        self, point: str, langs: Sequence[str], labels: Labels, *, location: str, count_sheet: bool
    ) -> EquipmentSheet:
        """Return what stands at a point, or at one place of it, in the order of places and tags.

        Raises Refused ``point_unknown``.
        """
        if point != self._desk.place.code and self._desk.reference.term("points", point) is None:
            raise Refused("point_unknown", field="point", point=point)
        words = PaperWords(self._desk, langs, labels)
        places = self._places(point)
        within = self._within(point, location)
        records = [
            record for record in self._assets(point) if not location or record.text("location") in within
        ]
        words.load_persons(record.text("holder") for record in records)
        seen = self._last_seen(records)
        order = langs[0] if langs else "en"
        records.sort(key=lambda record: _place_and_tag(record, places, order))
        return EquipmentSheet(
            point=words.term("points", point),
            date=self._desk.clock.today().isoformat(),
            assets=tuple(_asset(record, words, places, seen.get(record.id, "")) for record in records),
            stock=() if location else tuple(self._stock(point, words, places)),
            place=places.get(location, LocalText()),
            count_sheet=count_sheet,
        )

    def _assets(self, point: str) -> Iterator[Record]:
        """Yield the assets of a point that have not left it, page by page."""
        query = Query(sort="tag", filters=(("point", point),))
        after: Key | None = None
        while True:
            page = self._desk.records.page(ASSETS_HERE, query, after)
            yield from page.rows
            after = page.next_key
            if after is None:
                return

    def _stock(self, point: str, words: PaperWords, places: Mapping[str, LocalText]) -> Iterator[StockLine]:
        """Yield a line for each shelf of each consumable."""
        query = Query(sort="name", filters=(("point", point),))
        after: Key | None = None
        while True:
            page = self._equipment.stock.stock_page(query, after)
            for row in page.rows:
                yield from self._shelves(row, words, places)
            after = page.next_key
            if after is None:
                return

    def _shelves(
        self, row: StockRow, words: PaperWords, places: Mapping[str, LocalText]
    ) -> Iterator[StockLine]:
        detail = self._equipment.stock.item(row.id)
        cover = "" if detail.days_of_cover is None else str(detail.days_of_cover)
        description = words.given("items", row.item, detail.values.get("name", row.name))
        shelves = [(shelf.location, shelf.shown) for shelf in row.shelves] or [("", row.on_hand_shown)]
        for number, (location, on_hand) in enumerate(shelves):
            yield StockLine(
                description=description,
                unit=words.term("units", row.unit),
                on_hand=on_hand,
                expiry=detail.next_expiry if number == 0 else "",
                days_of_cover=cover if number == 0 else "",
                location=places.get(location, same(location)),
            )

    def _places(self, point: str) -> dict[str, LocalText]:
        """Return the path of every place of a point in each language."""
        trees = {lang: self._equipment.locations.tree(lang, point, retired=True) for lang in LANGUAGES}
        paths = {lang: {row.id: row.path for row in rows} for lang, rows in trees.items()}
        return {row: LocalText.of({lang: paths[lang][row] for lang in LANGUAGES}) for row in paths["en"]}

    def _within(self, point: str, location: str) -> set[str]:
        """Return a place with all places inside it."""
        found = {location}
        for row in self._equipment.locations.tree("en", point, retired=True):
            if row.parent in found:
                found.add(row.id)
        return found

    def _last_seen(self, records: Sequence[Record]) -> dict[str, str]:
        """Return the last day on which each asset was in somebody's hands."""
        moves = self._desk.records.children("asset_move", (record.id for record in records))
        return {
            asset: max((move.text("day") for move in rows if move.text("kind") in _SEEN), default="")
            for asset, rows in moves.items()
        }


def _asset(record: Record, words: PaperWords, places: Mapping[str, LocalText], seen: str) -> AssetLine:
    text = record.text
    return AssetLine(
        description=words.given("items", text("item"), text("name")),
        tag=text("tag"),
        donor_tag=text("donor_tag"),
        model=" ".join(filter(None, (text("manufacturer"), text("model")))),
        serial=text("serial"),
        condition=text("condition"),
        location=places.get(text("location"), same(text("location"))),
        holder=words.person(text("holder")) if text("holder") else "",
        received_on=text("acquired"),
        last_seen=seen,
        remarks=text("condition_note"),
    )


def _place_and_tag(record: Record, places: Mapping[str, LocalText], lang: str) -> tuple[str, str, str]:
    place = places.get(record.text("location"), LocalText()).get(lang)
    return place.casefold(), record.text("tag"), record.id
