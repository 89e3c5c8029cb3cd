"""Equipment and consumables of a made-up point, and what happens to them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.models.dataclass import dataclass
from app.models.equipment import AssetMoveKind, AssetMovement, Condition, OwnershipStage
from app.models.people import Actor
from app.models.stock import StockMoveKind, StockMovement
from app.services.demo.words import REASONS
from app.services.gatebook import Gatebook

ZONES = ("ARR", "DEP", "BTH", "SEC", "YRD", "BAY", "HLT", "HLD", "SRV", "GEN", "STO", "DIR")

_ASSETS = (
    ("PWR-001", "GEN", "FG Wilson", "P110-3"), ("PWR-003", "SRV", "APC", "Smart-UPS SRT 3000"),
    ("PWR-003", "DEP", "Eaton", "9PX 2200"), ("SCR-001", "ARR", "Smiths", "HI-SCAN 6040i"),
    ("SCR-004", "ARR", "CEIA", "SMD600 Plus"), ("SCR-005", "ARR", "Garrett", "Super Scanner V"),
    ("SCR-005", "DEP", "Garrett", "Super Scanner V"), ("DOC-002", "SEC", "Regula", "4177"),
    ("DOC-003", "BTH", "Thales", "AT10K"), ("DOC-003", "BTH", "Desko", "Penta"),
    ("DOC-003", "BTH", "Regula", "7027"), ("DOC-006", "BTH", "DORS", "125"),
    ("DOC-006", "SEC", "DORS", "125"), ("BIO-001", "BTH", "HID", "Guardian"),
    ("BIO-003", "BTH", "Logitech", "C920"), ("SUR-001", "YRD", "Hikvision", "DS-2CD"),
    ("SUR-002", "SRV", "Hikvision", "DS-9632"), ("COM-001", "SEC", "Motorola", "DP4400e"),
    ("COM-001", "YRD", "Motorola", "DP4400e"), ("COM-001", "BAY", "Hytera", "PD785"),
    ("ICT-001", "BTH", "Dell", "OptiPlex 7010"), ("ICT-002", "DIR", "Dell", "Latitude 5420"),
    ("ICT-006", "DIR", "HP", "LaserJet M404"), ("ICT-003", "SRV", "Dell", "PowerEdge T350"),
    ("HLT-002", "HLT", "Microlife", "NC200"), ("SAF-001", "GEN", "", ""), ("VEH-001", "YRD", "Toyota", "Hilux"),
)  # fmt: skip
"""Item of the catalogue, zone, manufacturer, model."""

_STOCK = (("CON-001", 60), ("CON-002", 90), ("CON-006", 40), ("CON-011", 30), ("CON-015", 9), ("CON-016", 45),
          ("CON-018", 1800), ("CON-020", 36))  # fmt: skip
"""Consumable of the catalogue and what is received at first, in its unit."""

_CBMMP = {"donor": "Australia", "project": "CBMMP VII"}


@dataclass(slots=True)
class Stores:
    """The equipment and consumables of one point."""

    book: Gatebook
    random: Random
    lang: str
    places: dict[str, str]
    assets: list[str]
    stock: dict[str, str]

    def a_day(self, day: date, officer: Actor, people: tuple[str, ...]) -> None:
        """Let a day's movements happen: supplies go out, and now and then a device moves or fails."""
        for item, first in _STOCK:
            if self.random.random() < 0.4:
                quantity = max(1, round(first * self.random.uniform(0.01, 0.05)))
                person = self.random.choice(people)
                movement = StockMovement(
                    StockMoveKind.ISSUE, str(quantity), self.places["STO"], person=person, day=day.isoformat()
                )
                self.book.equipment.stock.move_stock(officer, self.stock[item], movement)
        if self.random.random() < 0.35:
            self._move_an_asset(day, officer, people)
        if day.day == 1:
            self._count(day, officer)

    def _move_an_asset(self, day: date, officer: Actor, people: tuple[str, ...]) -> None:
        asset = self.book.equipment.asset(self.random.choice(self.assets)).row
        if asset.stage == OwnershipStage.TRANSFERRED:
            return
        kinds = [AssetMoveKind.RETURN] if asset.holder else [AssetMoveKind.ISSUE, AssetMoveKind.CHECK]
        kind = self.random.choice(kinds)
        person = self.random.choice(people) if kind is AssetMoveKind.ISSUE else ""
        condition, note = "", ""
        if kind is AssetMoveKind.CHECK:
            condition, about = self.random.choice(_FOUND)
            note = REASONS[about][self.lang] if about else ""
        movement = AssetMovement(kind, person=person, condition=condition, note=note, day=day.isoformat())
        self.book.equipment.move_asset(officer, asset.id, movement)

    def _count(self, day: date, officer: Actor) -> None:
        for item in list(self.stock.values())[:3]:
            on_hand = sum(self.book.equipment.stock.on_hand([item]).values())
            counted = max(0, on_hand - self.random.choice((0, 0, 1, 2)))
            note = REASONS["count"][self.lang]
            movement = StockMovement(
                StockMoveKind.COUNT, str(counted), self.places["STO"], day=day.isoformat(), note=note
            )
            self.book.equipment.stock.move_stock(officer, item, movement)


_FOUND = (
    (Condition.GOOD, ""),
    (Condition.FAIR, ""),
    (Condition.OUT_OF_ORDER, "out_of_order"),
    (Condition.IN_REPAIR, "repair"),
)


def make_stores(book: Gatebook, random: Random, actor: Actor, day: date) -> Stores:
    """Furnish a point: its places, its devices and the first supplies, received by ``actor`` before ``day``."""
    lang = "ckb" if actor.lang == "ckb" else "ar"
    book.equipment.locations.add_zones(actor, ZONES)
    places = {row.code: row.id for row in book.equipment.locations.tree()}
    shelf = {"name": f"{REASONS['shelf'][lang]} 1", "parent_location": places["STO"]}
    book.equipment.locations.add(actor, shelf)
    stores = Stores(book, random, lang, places, [], {})
    for number, (item, zone, maker, model) in enumerate(_ASSETS, 1):
        values = _asset(book, random, number, item, maker, model, day)
        receipt = AssetMovement(
            AssetMoveKind.RECEIVE,
            location=places[zone],
            condition=random.choice((Condition.NEW, Condition.GOOD, Condition.GOOD)),
            doc_no=f"GRN-{random.randrange(100, 999)}",
            day=(day - timedelta(days=random.randrange(1, 40))).isoformat(),
        )
        stores.assets.append(book.equipment.add_asset(actor, values, receipt).id)
    for item, first in _STOCK:
        stores.stock[item] = _supply(book, random, actor, item, first, places["STO"], day)
    return stores


def _asset(
    book: Gatebook, random: Random, number: int, item: str, maker: str, model: str, day: date
) -> dict[str, str]:
    code = book.desk.place.code
    bought = day - timedelta(days=random.randrange(60, 1500))
    term = book.desk.reference.terms("items")[item]
    values = {
        "item": item,
        "tag": f"{code}-{number:04}",
        "serial": "".join(random.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=10)),
        "manufacturer": maker,
        "model": model,
        "acquired": bought.isoformat(),
        "warranty_end": (bought + timedelta(days=730)).isoformat(),
        "cost": str(random.randrange(3, 90) * 50),
        "currency": "USD",
        "stage": random.choice((OwnershipStage.HANDED_OVER, OwnershipStage.TITLE_TRANSFERRED)).value,
    }
    for column, days in (("next_maintenance", "maintenance_days"), ("next_calibration", "calibration_days")):
        if term.more.get(days):
            values[column] = (day + timedelta(days=random.randrange(-20, int(term.more[days])))).isoformat()
    if random.random() < 0.6:
        values |= _CBMMP | {"donor_tag": f"IOM-IQ-{random.randrange(10_000, 99_999)}"}
    return values


def _supply(
    book: Gatebook, random: Random, actor: Actor, item: str, first: int, place: str, day: date
) -> str:
    term = book.desk.reference.terms("items")[item]
    tracked = term.more["tracking"] == "lot"
    values = {"item": item, "minimum": str(first // 5), "expiry_tracked": "1" if tracked else ""}
    stock = book.equipment.stock.add_stock_item(actor, values).id
    movement = StockMovement(
        StockMoveKind.RECEIVE,
        str(first),
        place,
        lot=f"L{random.randrange(1000, 9999)}" if tracked else "",
        expiry=(day + timedelta(days=random.randrange(40, 500))).isoformat() if tracked else "",
        doc_no=f"WH-{random.randrange(100, 999)}",
        day=(day - timedelta(days=1)).isoformat(),
    )
    book.equipment.stock.move_stock(actor, stock, movement)
    return stock
