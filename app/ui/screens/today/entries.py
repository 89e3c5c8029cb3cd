"""Turns what the service says of today into the rows of the cards."""

from __future__ import annotations

from collections.abc import Callable

from app.models.runs import DueRow, RunRow
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.words import (
    critical_text,
    frequency_name,
    line,
    met_text,
    person,
    row_state,
    shift_text,
)
from app.ui.screens.today.card import Entry
from app.ui.text import isolate, ltr


def due_entry(context: AppContext, row: DueRow, start: Callable[[str], None]) -> Entry:
    """Return the row of a checklist that is due."""
    formats = context.formats
    count = translate("Today", "{count} items").format(count=formats.number(row.items))
    parts = [ltr(row.code), isolate(frequency_name(row.frequency)), isolate(count)]
    if row.last:
        last = translate("Today", "last on {day}").format(day=ltr(formats.day(row.last)))
        parts.append(isolate(last))
    return Entry(
        isolate(row.title.get(context.language)),
        line(*parts),
        lambda: start(row.template),
        pills=[("warning", translate("Today", "Overdue"))] if row.overdue else [],
        button=lambda: translate("Today", "Start"),
    )


def draft_entry(context: AppContext, row: RunRow, opened: Callable[[str], None]) -> Entry:
    """Return the row of an open checklist: how far it is and whose it is."""
    left = context.formats.number(row.left)
    words = translate("Today", "{count} left").format(count=left) if row.left else translate("Today", "Ready")
    return Entry(
        isolate(row.title.get(context.language)),
        _where(context, row),
        lambda: opened(row.id),
        pills=[("neutral" if row.left else "ok", words)],
    )


def returned_entry(context: AppContext, row: RunRow, opened: Callable[[str], None]) -> Entry:
    """Return the row of a returned checklist with the comment."""
    who = isolate(person(row.returned_by_name, "?"))
    words = translate("Today", "{person}: {comment}")
    comment = isolate(row.return_comment) or translate("Review", "remarks on items")
    remark = line(words.format(person=who, comment=comment))
    return Entry(
        isolate(row.title.get(context.language)), _where(context, row), lambda: opened(row.id), remark
    )


def result_entry(context: AppContext, row: RunRow, opened: Callable[[str], None]) -> Entry:
    """Return the row of a completed checklist with its two figures."""
    pills = []
    critical = critical_text(context.formats, row.result)
    if critical:
        pills.append(("critical", critical))
    met = met_text(context.formats, row.result)
    if met:
        pills.append(("neutral", translate("Today", "{met} met").format(met=ltr(met))))
    return Entry(
        isolate(row.title.get(context.language)), _where(context, row), lambda: opened(row.id), pills=pills
    )


def done_entry(context: AppContext, row: RunRow, opened: Callable[[str], None]) -> Entry:
    """Return the row of a checklist that this shift has done."""
    return Entry(
        isolate(row.title.get(context.language)),
        _where(context, row, with_shift=False),
        lambda: opened(row.id),
        pills=[row_state(row)],
    )


def _where(context: AppContext, row: RunRow, *, with_shift: bool = True) -> str:
    parts = [ltr(row.code)]
    if with_shift:
        parts.append(shift_text(context.formats, row.shift_date, row.shift_name))
    parts += [isolate(row.zone), ltr(row.case_ref)]
    who = (
        person(row.completed_by_name, row.completed_by)
        if row.completed_by
        else person(row.opened_by_name, row.opened_by)
    )
    parts.append(isolate(who))
    return line(*parts)
