"""The equipment of a point on paper: assets and consumables, as recorded or to be counted."""

from __future__ import annotations

from collections import Counter

from app.printing.blocks import Block, Gap, Text
from app.printing.faces import Weight
from app.printing.frame import A4, DocumentFrame, Heading
from app.printing.labels import Labels
from app.printing.listing import Column, Listing
from app.printing.pages import Pages
from app.printing.setting import HEADING, Setting, code, name
from app.printing.sheets import AssetLine, Edition, EquipmentSheet, Signatory, StockLine
from app.printing.signatures import signature_rows
from app.printing.surface import Align
from app.printing.text import Style

_TIGHT = Style(7.2)
_TIGHT_STRONG = Style(7.2, Weight.BOLD)
_CONDITIONS = "ngfurbmw"
_COMMITTEE = ("committee_chair", "committee_member", "storekeeper")
_COUNT_ROW = 19.0


def equipment_pdf(sheet: EquipmentSheet, edition: Edition, labels: Labels) -> bytes:
    """Return the equipment list of a point as PDF, A4 landscape; a count sheet leaves out the book figures."""
    setting = Setting(edition, labels)
    frame = DocumentFrame(setting, _heading(sheet, setting), (A4[1], A4[0]))
    pages = Pages(frame)
    pages.add(Gap(6))
    if sheet.assets or not sheet.stock:
        _add_assets(pages, sheet, setting, frame.width)
    if sheet.stock:
        pages.add(Gap(8), _title(setting, frame.width))
        _add_stock(pages, sheet, setting, frame.width)
    signatories = sheet.signatories or tuple(Signatory(setting.label(role)) for role in _COMMITTEE)
    pages.add(Gap(8), *signature_rows(setting, signatories, frame.width))
    return pages.pdf(setting, setting.words.joined(_kind(sheet)))


def _kind(sheet: EquipmentSheet) -> str:
    return "count_sheet" if sheet.count_sheet else "equipment_list"


def _heading(sheet: EquipmentSheet, setting: Setting) -> Heading:
    fields = [
        ("point", setting.stacked(sheet.point)),
        ("place", setting.stacked(sheet.place)),
        ("as_at", setting.date(sheet.date)),
        ("total_assets", setting.digits(str(len(sheet.assets)))),
    ]
    return Heading(
        title=setting.label(_kind(sheet)),
        fields=tuple(fields),
        repeated=("point", "place", "as_at"),
        record=sheet.record,
        form=_kind(sheet).upper().replace("_", "-"),
    )


def _title(setting: Setting, width: float) -> Block:
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    return Text(setting.paragraph(setting.words.joined("consumables"), HEADING, width), side)


def _column(
    setting: Setting, label: str, share: float, *, centred: bool = False, strong: bool = False
) -> Column:
    return Column(tuple(setting.words.all(label)), share, centred, _TIGHT_STRONG if strong else _TIGHT)


def _add_assets(pages: Pages, sheet: EquipmentSheet, setting: Setting, width: float) -> None:
    columns = [
        _column(setting, "number", 8, centred=True),
        _column(setting, "asset_tag", 24, strong=True),
        _column(setting, "description", 50),
        _column(setting, "manufacturer_model", 36),
        _column(setting, "serial", 32),
    ]
    if sheet.count_sheet:
        columns += [
            _column(setting, "location", 34),
            _column(setting, "found", 14, centred=True),
            _column(setting, "condition", 22, centred=True),
            _column(setting, "remarks", 45),
        ]
    else:
        columns += [
            _column(setting, "condition", 20, centred=True),
            _column(setting, "location", 30),
            _column(setting, "holder", 30),
            _column(setting, "received_on", 18, centred=True),
            _column(setting, "last_seen", 18, centred=True),
            _column(setting, "remarks", 32),
        ]
    listing = Listing(setting, columns, width)
    rows = [
        [listing.row(_asset(setting, sheet, number, line), _COUNT_ROW if sheet.count_sheet else 0.0)]
        for number, line in enumerate(sheet.assets, 1)
    ]
    if not rows:
        rows = [[listing.note(setting.words.joined("no_entries"))]]
    elif not sheet.count_sheet:
        rows.append([listing.note(_summary(setting, sheet), bold=True)])
    pages.table([listing.head()], rows)


def _asset(setting: Setting, sheet: EquipmentSheet, number: int, line: AssetLine) -> list[str]:
    tags = "\n".join(code(tag) for tag in (line.tag, line.donor_tag) if tag)
    entries = [
        setting.digits(str(number)),
        tags,
        setting.stacked(line.description),
        name(line.model),
        code(line.serial),
    ]
    if sheet.count_sheet:
        return [*entries, setting.stacked(line.location), "", "", ""]
    return [
        *entries,
        _condition(setting, line.condition),
        setting.stacked(line.location),
        name(line.holder),
        setting.date(line.received_on),
        setting.date(line.last_seen),
        line.remarks,
    ]


def _condition(setting: Setting, condition: str) -> str:
    letter = condition.lower()
    if len(letter) != 1 or letter not in _CONDITIONS:
        return condition
    return "\n".join(setting.words.all(f"condition_{letter}"))


def _summary(setting: Setting, sheet: EquipmentSheet) -> str:
    """Return how many assets there are in each condition."""
    counts = Counter(line.condition.lower() for line in sheet.assets)
    total = setting.words.first("total_assets")
    parts = [f"{total}: {setting.digits(str(len(sheet.assets)))}"]
    parts += [
        f"{setting.words.first(f'condition_{letter}')}: {setting.digits(str(counts[letter]))}"
        for letter in _CONDITIONS
        if counts[letter]
    ]
    return "     ".join(parts)


def _add_stock(pages: Pages, sheet: EquipmentSheet, setting: Setting, width: float) -> None:
    columns = [
        _column(setting, "number", 8, centred=True),
        _column(setting, "description", 70),
        _column(setting, "unit", 22, centred=True),
        _column(setting, "counted" if sheet.count_sheet else "on_hand", 24, centred=True, strong=True),
        _column(setting, "lot", 28),
        _column(setting, "expiry", 22, centred=True),
        _column(setting, "location", 36),
        _column(setting, "days_of_cover", 20, centred=True),
        _column(setting, "remarks", 43),
    ]
    listing = Listing(setting, columns, width)
    rows = [
        [listing.row(_stock(setting, sheet, number, line), _COUNT_ROW if sheet.count_sheet else 0.0)]
        for number, line in enumerate(sheet.stock, 1)
    ]
    pages.table([listing.head()], rows)


def _stock(setting: Setting, sheet: EquipmentSheet, number: int, line: StockLine) -> list[str]:
    known = not sheet.count_sheet
    return [
        setting.digits(str(number)),
        setting.stacked(line.description),
        setting.joined(line.unit),
        setting.digits(line.on_hand) if known else "",
        code(line.lot),
        setting.date(line.expiry),
        setting.stacked(line.location),
        setting.digits(line.days_of_cover) if known else "",
        line.remarks if known else "",
    ]
