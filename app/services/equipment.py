"""The register of assets: receive, describe, move, judge the condition, and look up (domain.md, section 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.errors import Refused
from app.models import typed
from app.models.equipment import (
    AssetMoveKind,
    AssetMovement,
    Condition,
    OwnershipStage,
    Whereabouts,
    after,
    check_condition,
    check_stage,
    same_code,
    share_working,
)
from app.models.folding import ascii_digits
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, require
from app.models.records import Put, Record, Remove, Restore
from app.models.values import new_id
from app.services.belonging import home_point, own_record, texts
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.equipment_rows import (
    AssetDetail,
    AssetMoveRow,
    AssetRow,
    AssetSummary,
    asset_row,
    load_names,
    move_rows,
)
from app.services.naming import Names
from app.storage.page import Listing

# The list of assets comes first; what its neighbours need is loaded when one turns to them.
if TYPE_CHECKING:
    from app.services.equipment_catalogue import Catalogue
    from app.services.equipment_locations import Locations
    from app.services.equipment_moves import AssetMoves
    from app.services.stock import Stock

CODES = ("tag", "donor_tag", "serial", "purchase_order")
LINES = ("agency", "section", "name", "manufacturer", "model", "donor", "project", "currency")
DAYS = ("acquired", "warranty_end", "next_maintenance", "next_calibration")
FORM = (*CODES, *LINES, *DAYS, "item", "category", "cost", "stage", "note")
"""Columns of an asset that are typed in its form; place, holder and condition change by movements."""

_FILTERS = {
    name: name
    for name in ("point", "location", "category", "holder", "condition", "stage", "donor", "project")
}
_SORTS = ("tag", "name", "condition")
ASSETS = Listing("asset", _SORTS, _FILTERS)
ASSETS_HERE = Listing("asset", _SORTS, _FILTERS, "t.stage NOT IN ('transferred', 'written_off')")
"""Without what has left; the filter ``gone`` = ``yes`` shows all."""


class Equipment:
    """Assets of the point; consumables are in ``stock``, places in ``locations``, items in ``catalogue``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @cached_property
    def stock(self) -> Stock:
        """Consumables."""
        from app.services.stock import Stock

        return Stock(self._desk)

    @cached_property
    def locations(self) -> Locations:
        """The places where things stand."""
        from app.services.equipment_locations import Locations

        return Locations(self._desk)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The items that there are."""
        from app.services.equipment_catalogue import Catalogue

        return Catalogue(self._desk)

    @cached_property
    def _moves(self) -> AssetMoves:
        from app.services.equipment_moves import AssetMoves

        return AssetMoves(self._desk)

    # ---- writing ---------------------------------------------------------------------------------------------

    def add_asset(
        self, actor: Actor, values: Mapping[str, str], receipt: AssetMovement | None = None
    ) -> Changed:
        """Take an asset into the register together with its first movement.

        ``values`` holds columns of ``FORM`` (and ``point`` at headquarters), ``receipt`` where it was put, to whom
        and in which condition. Raises Refused ``not_allowed``, ``required`` (name), ``tag_in_use``, what the fields
        and the movement raise.
        """
        from app.services.equipment_moves import condition_values

        require(actor, Act.RECORD)
        point = home_point(self._desk, values)
        checked = self._checked(values, actor.lang)
        typed.required(checked.get("name", ""), "name")
        self._require_free_tag(point, checked.get("tag", ""), "")
        stage = checked.pop("stage", "") or OwnershipStage.RECEIVED
        check_stage(stage)
        receipt = self._moves.checked(receipt or AssetMovement(AssetMoveKind.RECEIVE), point)
        receipt = replace(receipt, kind=AssetMoveKind.RECEIVE, stage=stage)
        then = after(receipt, Whereabouts())
        if then.condition != Condition.GOOD:
            check_condition(then.condition, receipt.note)
        asset_id = new_id()
        # Every column is written once, so that a later edit names the write it replaces.
        columns = dict.fromkeys(FORM, "") | checked | {"point": point}
        columns |= {"location": then.location, "holder": then.holder, "stage": then.stage}
        columns |= condition_values(then.condition, receipt.note, ())
        line = self._moves.line(actor, asset_id, point, receipt, (Whereabouts(), then))
        self._desk.save(actor, [Put("asset", asset_id, columns), line], point=point)
        return Changed.of(("asset", "asset_move"), asset_id, line.row)

    def change_asset(
        self, actor: Actor, asset_id: str, values: Mapping[str, str], seen: str | None = None
    ) -> Changed:
        """Change what is known of an asset; ``seen`` is the version that was on screen.

        Raises Refused ``not_allowed``, ``record_missing``, ``required``, ``tag_in_use``, ``stage_needs_movement``
        and what the fields raise.
        """
        require(actor, Act.RECORD)
        record = own_record(self._desk, "asset", asset_id)
        checked = self._checked(values, actor.lang)
        if "name" in checked:
            typed.required(checked["name"], "name")
        if not same_code(checked.get("tag", ""), record.text("tag")):
            self._require_free_tag(record.text("point"), checked.get("tag", ""), asset_id)
        if checked.get("stage", record.text("stage")) != record.text("stage"):
            check_stage(checked["stage"])
        changes = [Put("asset", asset_id, checked, seen)]
        self._desk.save(actor, changes, point=record.text("point"))
        return self._desk.changed(changes)

    def change_condition(
        self,
        actor: Actor,
        asset_id: str,
        condition: str,
        note: str = "",
        photos: Sequence[Mapping[str, str | int]] = (),
        seen: str | None = None,
    ) -> Changed:
        """Record in which condition the asset was found, with a word and photos (see ``keep_photo``).

        Raises Refused ``not_allowed``, ``asset_gone``, ``unknown_condition``, ``write_off_needs_minute`` and
        ``reason_required``.
        """
        movement = AssetMovement(AssetMoveKind.CHECK, condition=condition, note=note)
        return self._moves.move(actor, asset_id, movement, seen, photos)

    def move_asset(
        self, actor: Actor, asset_id: str, movement: AssetMovement, seen: str | None = None
    ) -> Changed:
        """Record a movement and where the asset stands after it, in one entry.

        A write-off needs a supervisor and the number of its minute. Raises Refused ``not_allowed``,
        ``record_missing``, ``unknown_record``, ``unknown_point`` and what ``models.equipment.after`` raises.
        """
        return self._moves.move(actor, asset_id, movement, seen)

    def void_move(self, actor: Actor, move_id: str, reason: str) -> Changed:
        """Declare a movement void; if it was the last one, the asset stands again where it stood before.

        Raises Refused ``not_allowed``, ``reason_required``, ``already_void``, ``first_movement``.
        """
        return self._moves.void(actor, move_id, reason)

    def remove_asset(self, actor: Actor, asset_id: str, reason: str) -> Changed:
        """Take out an asset that was entered by mistake; Refused ``not_allowed`` or ``reason_required``."""
        require(actor, Act.SIGN_OFF)
        reason = typed.clean_note(reason, "reason")
        if not reason:
            raise Refused("reason_required", field="reason")
        record = own_record(self._desk, "asset", asset_id)
        changes = [Remove("asset", asset_id)]
        self._desk.save(actor, changes, point=record.text("point"), why=reason)
        return self._desk.changed(changes)

    def restore_asset(self, actor: Actor, asset_id: str) -> Changed:
        """Bring a removed asset back as it was; Refused ``not_allowed`` or ``record_missing``."""
        require(actor, Act.SIGN_OFF)
        record = self._desk.records.get("asset", asset_id)
        if record is None:
            raise Refused("record_missing", table="asset", row=asset_id)
        changes = [Restore("asset", asset_id)]
        self._desk.save(actor, changes, point=record.text("point"))
        return self._desk.changed(changes)

    def keep_photo(self, data: bytes, mime: str, name: str = "") -> Mapping[str, str | int]:
        """Keep a photo and return its reference for ``change_condition``; Refused as ``Blobs.put``."""
        return self._desk.blobs.put(data, mime, name)

    # ---- reading ---------------------------------------------------------------------------------------------

    def assets_page(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[AssetRow]:
        """Return a page of assets; filters: point, location, category, holder, condition, stage, donor, project.

        What has left is shown with the filter ``gone`` = ``yes`` or when a stage or condition is asked for.
        """
        asked = {name for name, value in query.filters if value}
        listing = ASSETS if asked & {"gone", "stage", "condition"} else ASSETS_HERE
        found = self._desk.records.page(listing, query, after)
        names = Names(self._desk, lang)
        load_names(names, found.rows)
        return Page(self._rows(found.rows, names), found.next_key)

    def asset(self, asset_id: str, lang: str = "en") -> AssetDetail:
        """Return one asset in full; Refused ``record_missing``."""
        record = self._desk.existing("asset", asset_id)
        names = Names(self._desk, lang)
        load_names(names, [record])
        return AssetDetail(
            row=self._rows([record], names)[0],
            values=texts(record, (*FORM, "point")),
            condition_note=record.text("condition_note"),
            photos=tuple(record.json("condition_photo") or ()),
            moves=self.moves(asset_id, lang),
            agency_name=names.label("agencies", record.text("agency")),
        )

    def moves(self, asset_id: str, lang: str = "en") -> tuple[AssetMoveRow, ...]:
        """Return the movements of an asset, the newest first."""
        newest_first = self._moves.of(asset_id)[::-1]
        by_day = sorted(newest_first, key=lambda move: move.text("day"), reverse=True)
        return move_rows(by_day, Names(self._desk, lang))

    def summary(self, point: str = "") -> AssetSummary:
        """Count the assets of a point (all points when empty) by condition."""
        scope = {"point": point} if point else {}
        found = {code.value: self._desk.records.count("asset", condition=code, **scope) for code in Condition}
        counts = {code: n for code, n in found.items() if n}
        return AssetSummary(counts, share_working(counts), sum(counts.values()))

    def with_code(self, code: str, lang: str = "en") -> list[AssetRow]:
        """Return the assets whose tag, donor tag or serial number is the scanned text."""
        scanned = ascii_digits(code).strip()
        names = Names(self._desk, lang)
        found = self._desk.records.page(ASSETS, Query(search=scanned), None).rows
        columns = ("tag", "donor_tag", "serial")
        same = [record for record in found if any(same_code(record.text(name), scanned) for name in columns)]
        load_names(names, same)
        return self._rows(same, names)

    # ---- within ----------------------------------------------------------------------------------------------

    def _rows(self, records: Sequence[Record], names: Names) -> list[AssetRow]:
        today = self._desk.clock.today().isoformat()
        conflicted = self._desk.records.conflicted_roots(record.id for record in records)
        return [asset_row(record, names, today, record.id in conflicted) for record in records]

    def _checked(self, values: Mapping[str, str], lang: str) -> dict[str, str]:
        """Return the typed columns as stored; a catalogue item gives the name and category that were left empty."""
        found = {name: typed.clean_code(values[name], name) for name in CODES if name in values}
        found |= {name: typed.clean(values[name], name) for name in LINES if name in values}
        found |= {name: typed.day(values[name], name) for name in DAYS if name in values}
        found |= {name: values[name] for name in ("item", "category", "stage") if name in values}
        if "cost" in values:
            found["cost"] = typed.decimal(values["cost"], "cost")
        if "note" in values:
            found["note"] = typed.clean_note(values["note"], "note")
        term = self._desk.reference.term("items", found.get("item", ""))
        if found.get("item") and term is None:
            raise Refused("unknown_item", field="item", item=found["item"])
        if term is not None:
            found["name"] = found.get("name") or term.name.get(lang)
            found["category"] = found.get("category") or term.more.get("category_code", "")
        return found

    def _require_free_tag(self, point: str, tag: str, but: str) -> None:
        """Refuse a tag that another asset of the point carries; two PCs may still meet in one, and that is shown."""
        if not tag:
            return
        candidates = self._desk.records.page(
            ASSETS, Query(search=tag, filters=(("point", point),)), None
        ).rows
        for other in candidates:
            if other.id != but and same_code(other.text("tag"), tag):
                raise Refused("tag_in_use", field="tag", tag=tag, name=other.text("name"))
