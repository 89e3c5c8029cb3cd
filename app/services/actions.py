"""Corrective actions: opened by a failed answer or by hand, done by a post, checked by another person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import Refused
from app.models import typed
from app.models.actions import (
    POSTS,
    ActionCounts,
    ActionDetail,
    ActionRow,
    ActionStatus,
    Priority,
    check_step,
)
from app.models.answers import Picture
from app.models.paging import Key, Page, Query
from app.models.people import Act, Actor, require, require_other_person
from app.models.pictures import without_metadata
from app.models.records import Append, Cancel, Change, Put, Record, Remove, Restore
from app.models.values import new_id
from app.services.actions_listing import ActionListing
from app.services.actions_rows import ActionReader
from app.services.belonging import home_point, linked, own_record
from app.services.changed import Changed
from app.services.desk import Desk
from app.storage.history import History

FORM = ("title", "description", "post", "due", "priority", "asset")
"""Columns of an action that are typed in its form."""

_STATUS = ("status", "status_note", "status_photo", "status_by", "status_at")


class Actions:
    """What users do with corrective actions, at a point and at headquarters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reader = ActionReader(desk)
        self._listing = ActionListing(desk)
        self._history = History(desk.store.logs)

    # ---- looking ---------------------------------------------------------------------------------------------

    def page(
        self, query: Query, after: Key | None = None, lang: str = "en", actor: Actor | None = None
    ) -> Page[ActionRow]:
        """Return some actions; filters: state, point, post, priority, asset, run and mine (of ``actor``).

        In the order ``due``, rising, what waits for somebody comes first: at headquarters what was passed up, then what
        is due, the closed ones last.
        """
        found = self._listing.page(query, after, actor)
        return Page(self._reader.rows(found.rows, lang), found.next_key)

    def detail(self, action: str, lang: str = "en") -> ActionDetail:
        """Return one action in full; Refused ``record_missing``."""
        return self._reader.detail(self._desk.existing("action", action), lang)

    def counts(self) -> ActionCounts:
        """Return how many actions wait here."""
        return self._listing.counts()

    def first(self, most: int, lang: str = "en", actor: Actor | None = None) -> list[ActionRow]:
        """Return the actions that somebody has to act on, the most urgent first, at most ``most``."""
        return self._reader.rows(self._listing.urgent(most, actor), lang)

    def of_asset(self, asset: str, lang: str = "en") -> list[ActionRow]:
        """Return the actions about an asset: those that are not closed by day, then the closed ones."""
        rows = self._reader.rows(self._desk.records.where("action", asset=asset), lang)
        return sorted(rows, key=lambda row: (row.status == ActionStatus.CLOSED, row.due))

    def of_run(self, run: str, lang: str = "en") -> list[ActionRow]:
        """Return the actions that a checklist opened, by day, also those that an amendment of it has taken over."""
        rows = self._reader.rows(self._listing.of_run(run), lang)
        return sorted(rows, key=lambda row: row.due)

    # ---- opening and describing ------------------------------------------------------------------------------

    def open(self, actor: Actor, values: Mapping[str, str]) -> Changed:
        """Open an action by hand; ``values`` holds columns of ``FORM`` (and ``point`` at headquarters).

        Raises Refused ``not_allowed``, ``required`` (title, due), ``unknown_point``, ``unknown_record`` and what the
        fields raise.
        """
        require(actor, Act.RECORD)
        point = home_point(self._desk, self._at(values))
        checked = self._checked(values)
        for name in ("title", "due"):
            typed.required(checked.get(name, ""), name)
        now = str(self._desk.clock.now())
        columns = {
            "priority": Priority.NORMAL.value,
            **checked,
            "point": point,
            "agency": actor.agency,
            "section": actor.section,
            "status": ActionStatus.OPEN.value,
            "status_by": actor.id,
            "status_at": now,
            "opened": now,
            "opened_by": actor.id,
        }
        row = new_id()
        return self._save(actor, point, [Put("action", row, {k: v for k, v in columns.items() if v})])

    def change(
        self, actor: Actor, action: str, values: Mapping[str, str], seen: str | None = None
    ) -> Changed:
        """Change what is asked, by when, how urgent, of which post and about which asset.

        The title of an action that a checklist opened is its item's text and stays. Raises Refused ``not_allowed``,
        ``record_missing``, ``record_of_another_point``, ``action_closed``, ``required`` and what the fields raise.
        """
        require(actor, Act.RECORD)
        record = self._open_one(action)
        checked = self._checked(values)
        if record.text("item"):
            checked.pop("title", None)
        for name in ("title", "due"):
            if name in checked:
                typed.required(checked[name], name)
        changed = {name: value or None for name, value in checked.items() if value != record.text(name)}
        if not changed:
            return Changed()
        return self._save(actor, record.text("point"), [Put("action", action, changed, seen)])

    def note(self, actor: Actor, action: str, text: str, photo: Picture | None = None) -> Changed:
        """Add a note, with a photo if there is one; Refused ``required`` when it says nothing."""
        require(actor, Act.RECORD)
        record = own_record(self._desk, "action", action)
        said = typed.clean_note(text, "text")
        if photo is None:
            typed.required(said, "text")
        values = {
            "point": record.text("point"),
            "action": action,
            "text": said or None,
            "photo": self._kept(photo),
            "at": str(self._desk.clock.now()),
            "author": actor.id,
        }
        return self._save(actor, record.text("point"), [Append("action_note", new_id(), values)], action)

    def void_note(self, actor: Actor, note: str, reason: str) -> Changed:
        """Declare a note of one's own void, with the reason.

        Raises Refused ``not_allowed`` (another's note needs a supervisor), ``reason_required``, ``note_void``.
        """
        found = own_record(self._desk, "action_note", note)
        require(actor, Act.RECORD if found.text("author") == actor.id else Act.SIGN_OFF)
        if found.voided:
            raise Refused("note_void")
        why = typed.clean_note(reason, "reason")
        if not why:
            raise Refused("reason_required", field="reason")
        changes = [Cancel("action_note", note, why)]
        return self._save(actor, found.text("point"), changes, found.text("action"))

    # ---- the way of an action --------------------------------------------------------------------------------

    def set_status(
        self,
        actor: Actor,
        action: str,
        status: str,
        note: str = "",
        photo: Picture | None = None,
        seen: str | None = None,
        due: str = "",
    ) -> Changed:
        """Pass an action on: begin, done, closed after the check, passed up to headquarters, given back.

        ``due`` is another day by which it is due, empty when that stays. Closing and opening again need who may sign
        off, and closing another person than who did it. Raises Refused
        ``not_allowed``, ``own_record``, ``record_missing``, ``record_of_another_point`` and what ``check_step`` raises.
        """
        require(actor, Act.RECORD)
        record = own_record(self._desk, "action", action)
        said = typed.clean_note(note, "note")
        before = record.text("status")
        check_step(before, status, note=said, photo=photo is not None)
        if ActionStatus.CLOSED in (before, status):
            require(actor, Act.SIGN_OFF)
        if status == ActionStatus.CLOSED:
            self._require_checker(actor, record)
        values: dict[str, Any] = {
            "status": status,
            "status_note": said or None,
            "status_photo": self._kept(photo),
            "status_by": actor.id,
            "status_at": str(self._desk.clock.now()),
        }
        if (day := typed.day(due, "due")) and day != record.text("due"):
            values["due"] = day
        return self._save(actor, record.text("point"), [Put("action", action, values, seen)])

    def take_back(self, actor: Actor, action: str) -> Changed:
        """Put the status back that stood before the actor's own last step; Refused ``not_your_step`` for any other."""
        require(actor, Act.RECORD)
        record = own_record(self._desk, "action", action)
        writes = self._history.writes(record, "status")
        if not writes or writes[0].user != actor.id or not writes[0].replaced:
            raise Refused("not_your_step")
        before = {name: writes[0].replaced[0].get(name) for name in _STATUS}
        days = self._history.writes(record, "due")
        if days and days[0].here == writes[0].here and days[0].replaced:
            before["due"] = days[0].replaced[0].get("due")
        return self._save(actor, record.text("point"), [Put("action", action, before)])

    def remove(self, actor: Actor, action: str, reason: str) -> Changed:
        """Take out an action that was opened by hand by mistake; ``restore`` undoes it.

        Raises Refused ``not_allowed``, ``action_of_checklist`` for one that a checklist opened, ``reason_required``.
        """
        require(actor, Act.SIGN_OFF)
        record = own_record(self._desk, "action", action)
        if record.text("item"):
            raise Refused("action_of_checklist")
        why = typed.clean_note(reason, "reason")
        if not why:
            raise Refused("reason_required", field="reason")
        return self._save(actor, record.text("point"), [Remove("action", action)], why=why)

    def restore(self, actor: Actor, action: str) -> Changed:
        """Bring a removed action back as it was; Refused ``record_missing`` when there never was one."""
        require(actor, Act.SIGN_OFF)
        record = self._desk.records.get("action", action)
        if record is None:
            raise Refused("record_missing", table="action", row=action)
        return self._save(actor, record.text("point"), [Restore("action", action)])

    # ---- within ----------------------------------------------------------------------------------------------

    def _open_one(self, action: str) -> Record:
        record = own_record(self._desk, "action", action)
        if record.text("status") == ActionStatus.CLOSED:
            raise Refused("action_closed")
        return record

    def _require_checker(self, actor: Actor, record: Record) -> None:
        """Make sure that nobody checks what they did themselves, whichever of two contradicting steps counts."""
        require_other_person(actor, record.text("status_by"))
        for past in self._history.standing(record, "status"):
            require_other_person(actor, str(past.values.get("status_by") or past.user))

    def _at(self, values: Mapping[str, str]) -> Mapping[str, str]:
        """Return the point that was chosen, else that of the asset."""
        asset = self._desk.records.get("asset", values.get("asset") or "")
        return {"point": values.get("point") or (asset.text("point") if asset is not None else "")}

    def _checked(self, values: Mapping[str, str]) -> dict[str, str]:
        found: dict[str, str] = {}
        if "title" in values:
            found["title"] = typed.clean(values["title"], "title")
        if "description" in values:
            found["description"] = typed.clean_note(values["description"], "description")
        if "due" in values:
            found["due"] = typed.day(values["due"], "due")
        if "asset" in values:
            found["asset"] = linked(self._desk, "asset", values["asset"], "asset")
        for name, known in (("priority", set(Priority)), ("post", {"", *POSTS})):
            if name in values:
                if values[name] not in known:
                    raise Refused("bad_answer", field=name)
                found[name] = values[name]
        return found

    def _kept(self, photo: Picture | None) -> Mapping[str, Any] | None:
        if photo is None:
            return None
        return self._desk.blobs.put(without_metadata(photo.data), photo.mime, photo.name)

    def _save(
        self, actor: Actor, point: str, changes: Sequence[Change], row: str = "", *, why: str = ""
    ) -> Changed:
        self._desk.save(actor, changes, point=point, why=why)
        return Changed.of(("action", changes[0].table), row or changes[0].row)
