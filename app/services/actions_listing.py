"""How corrective actions are listed: what waits for somebody first, what is closed last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.models.actions import POSTS, TO_DO, ActionCounts, ActionStatus, action_id
from app.models.folding import fold
from app.models.paging import PAGE_SIZE, Key, Page, Query
from app.models.people import Actor, Role
from app.models.places import Site
from app.models.records import Record
from app.models.values import is_row_id
from app.services.desk import Desk
from app.storage.page import Listing

_FILTERS = {name: name for name in ("point", "post", "priority", "asset", "run", "status")}

_CLOSED = "t.status = 'closed'"
_NOT_CLOSED = "coalesce(t.status, '') != 'closed'"
_PASSED_UP = "t.status = 'escalated'"

_STATES = {
    "not_closed": _NOT_CLOSED,
    "open": "t.status IN ('open', 'in_progress')",
    "done": "t.status = 'done'",
    "escalated": _PASSED_UP,
    "closed": _CLOSED,
}
"""Conditions of the filter ``state``; ``overdue`` needs the day."""

_MOST_COUNTED = 1000
"""Most overdue actions that are counted; beyond it a figure helps nobody."""

_OF_ROLE = {
    Role.SUPERVISOR: ("shift_supervisor", "incoming_shift_supervisor", "second_line_supervisor"),
    Role.HQ: ("headquarters",),
    Role.ADMINISTRATOR: ("border_point_director", "headquarters"),
}
"""Posts whose actions concern a role, for users whose own post is none of the known ones."""


class ActionListing:
    """Pages and counts of actions; records only, without names."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(self, query: Query, after: Key | None, actor: Actor | None) -> Page[Record]:
        """Return some actions in the order of the query, see ``Actions.page``."""
        asked = dict(query.filters)
        tests = self._tests(asked, actor)
        kept = tuple((name, value) for name, value in query.filters if name in _FILTERS)
        plain = replace(query, filters=kept)
        if query.sort == "due" and not query.descending:
            return self._banded(plain, after, tests, self._bands(asked.get("state", "")))
        return self._desk.records.page(_listing(tests), plain, after)

    def urgent(self, most: int, actor: Actor | None) -> Sequence[Record]:
        """Return what somebody has to act on, the most urgent first."""
        tests = [*self._tests({"mine": "yes"} if actor is not None else {}, actor), _NOT_CLOSED]
        return self._banded(Query(sort="due"), None, tests, self._bands("not_closed"), most).rows

    def of_run(self, run: str) -> list[Record]:
        """Return the actions of a run, and those that it opened before an amendment took them over."""
        records = self._desk.records
        opened = [action_id(run, answer.text("item")) for answer in records.children("answer", [run])[run]]
        found = {one.id: one for one in records.where("action", run=run)}
        return list(found.values()) + [
            one for one in records.many("action", opened).values() if one.id not in found and not one.deleted
        ]

    def counts(self) -> ActionCounts:
        """Return how many actions wait here."""
        count = {status: self._desk.records.count("action", status=status.value) for status in ActionStatus}
        overdue = self._desk.records.page(
            _listing(self._tests({"state": "overdue"}, None)), Query(sort="due"), None, size=_MOST_COUNTED
        )
        return ActionCounts(
            to_do=sum(count[status] for status in TO_DO),
            overdue=len(overdue.rows),
            escalated=count[ActionStatus.ESCALATED],
            done=count[ActionStatus.DONE],
        )

    def _bands(self, state: str) -> tuple[str, ...]:
        """Return the groups that follow each other in a list by urgency."""
        if state not in ("", "not_closed"):
            return ("",)
        last = (_CLOSED,) if not state else ()
        if self._desk.place.site is Site.HQ:
            return (_PASSED_UP, "coalesce(t.status, '') NOT IN ('escalated', 'closed')", *last)
        return (_NOT_CLOSED, *last)

    def _banded(
        self, query: Query, after: Key | None, tests: list[str], bands: tuple[str, ...], size: int = PAGE_SIZE
    ) -> Page[Record]:
        """Return a page that may begin in one group and end in a later one; keys begin with the group's number."""
        at, inner = (0, None) if after is None else (int(after[0]), after[1:] or None)
        rows: list[Record] = []
        for place in range(at, len(bands)):
            band = bands[place]
            listing = _listing([*tests, *([band] if band else [])])
            newest_first = replace(query, descending=band == _CLOSED)
            page = self._desk.records.page(listing, newest_first, inner, size=size - len(rows))
            rows += page.rows
            inner = None
            if page.next_key is not None:
                return Page(rows, (place, *page.next_key))
            if len(rows) >= size and place + 1 < len(bands):
                return Page(rows, (place + 1,))
        return Page(rows, None)

    def _tests(self, asked: dict[str, str], actor: Actor | None) -> list[str]:
        state, tests = asked.get("state", ""), []
        if state == "overdue":
            standing = ", ".join(f"'{status.value}'" for status in TO_DO)
            tests.append(f"t.due < '{self._desk.clock.today().isoformat()}' AND t.status IN ({standing})")
        elif state in _STATES:
            tests.append(_STATES[state])
        if asked.get("mine") and actor is not None:
            tests.append(self._mine(actor))
        return tests

    def _mine(self, actor: Actor) -> str:
        """Return the condition for what concerns a user: of their post, opened by them, or in their hands."""
        posts = ", ".join(f"'{post}'" for post in posts_of(self._desk, actor)) or "''"
        tests = [f"t.post IN ({posts})"]
        if is_row_id(actor.id):
            tests += [f"t.status_by = '{actor.id}'", f"t.opened_by = '{actor.id}'"]
        return f"({' OR '.join(tests)})"


def posts_of(desk: Desk, actor: Actor) -> tuple[str, ...]:
    """Return the posts whose actions concern a user: the post in the list of users, else those of the role."""
    user = desk.records.get("user", actor.id)
    own = fold(user.text("post")).replace(" ", "_") if user is not None else ""
    return (own,) if own in POSTS else _OF_ROLE.get(actor.role, ())


def _listing(tests: Sequence[str]) -> Listing:
    return Listing("action", ("due", "opened"), _FILTERS, " AND ".join(tests))
