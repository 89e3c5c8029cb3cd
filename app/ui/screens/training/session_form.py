"""The fields of a session: which course, when, where, by whom and for whose money."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from app.models.folding import query_words, words
from app.models.training import SessionStatus
from app.services.training_rows import SessionDetail
from app.ui.calendar_names import WEEKEND, from_sunday, weekday_name
from app.ui.context import AppContext
from app.ui.forms.fields import (
    Choice,
    ChoiceField,
    DateField,
    Field,
    MultiChoiceField,
    MultilineField,
    NumberField,
    Pick,
    PickerField,
    Section,
    TextField,
)
from app.ui.i18n import OWN_NAMES, translate
from app.ui.screens.training.words import session_status_name
from app.ui.text import Formats

Names = tuple[tuple[str, str], ...]

_SUNDAY = date(2026, 11, 22)
_PLANNED = ("starts_on", "day_count", "days_off")
_MOST_STEPS = 400


def session_sections(context: AppContext, agencies: Names, *, points: Names = (), new: bool) -> list[Section]:
    """Return the sections of the form; a new session says its first day and how many, an old one lists its days."""
    first = [_course(context), *_what(agencies, points)]
    return [
        Section(lambda: translate("Training", "Course"), first),
        Section(lambda: translate("Training", "Days"), _planned_days(context) if new else _listed_days()),
        Section(lambda: translate("Training", "Where and by whom"), _where(new)),
    ]


def find_courses(context: AppContext) -> Callable[[str], list[Pick]]:
    """Return a search of the catalogue of courses for a picker."""

    def fetch(text: str) -> list[Pick]:
        wanted = query_words(text)
        found = []
        for code, title in context.services.training.courses(context.language):
            known = words(f"{code} {title}")
            known += [word.removeprefix("ال") for word in known]
            if all(any(word.startswith(part) for word in known) for part in wanted):
                found.append(Pick(code, title, code))
        return found

    return fetch


def planned_days(first: str, count: int, days_off: tuple[str, ...]) -> list[str]:
    """Return ``count`` ISO days from ``first`` on that are no days off (``0`` is Sunday)."""
    if not first:
        return []
    day = date.fromisoformat(first)
    found: list[str] = []
    for _step in range(_MOST_STEPS):
        if len(found) == count:
            break
        if str(from_sunday(day)) not in days_off:
            found.append(day.isoformat())
        day += timedelta(days=1)
    return found


def days_of(typed: Mapping[str, Any]) -> list[str]:
    """Return the days that were typed, one a line, or planned from the first on."""
    if "days" in typed:
        return [line.strip() for line in str(typed["days"]).splitlines() if line.strip()]
    return planned_days(typed["starts_on"], int(typed["day_count"] or 1), tuple(typed["days_off"]))


def session_values(typed: Mapping[str, Any]) -> dict[str, str]:
    """Return what the service takes from what was typed, without the days."""
    found = {key: value for key, value in typed.items() if key not in (*_PLANNED, "days")}
    return {
        key: f"{value:f}" if isinstance(value, Decimal) else str(value or "") for key, value in found.items()
    }


def shown_values(detail: SessionDetail, formats: Formats) -> dict[str, Any]:
    """Return what the form shows of a session."""
    values: dict[str, Any] = dict(detail.values)
    values["course"] = Pick(detail.row.course, detail.row.title) if detail.row.course else None
    values["hours"] = Decimal(detail.values["hours"] or 0) or None
    values["days"] = "\n".join(formats.day(day) for day in detail.row.days)
    return values


def _course(context: AppContext) -> Field:
    return PickerField(
        key="course",
        label=lambda: translate("Training", "Course of the catalogue"),
        fetch=find_courses(context),
        wide=True,
        hint=lambda: translate("Training", "Press the Down key to see all courses."),
    )


def _what(agencies: Names, points: Names) -> list[Field]:
    fields: list[Field] = [
        TextField(
            key="title",
            label=lambda: translate("Training", "Title"),
            wide=True,
            hint=lambda: translate("Training", "Leave empty to use the title of the catalogue."),
        ),
        TextField(key="code", label=lambda: translate("Training", "Course number"), code=True),
        NumberField(key="hours", label=lambda: translate("Training", "Hours")),
        ChoiceField(
            key="agency",
            label=lambda: translate("Training", "Agency"),
            choices=lambda: [Choice(code, name) for code, name in agencies],
        ),
    ]
    if points:
        point = ChoiceField(
            key="point",
            label=lambda: translate("Training", "Border point"),
            choices=lambda: [Choice(code, name) for code, name in points],
            hint=lambda: translate("Training", "Empty means headquarters itself."),
        )
        fields.append(point)
    return fields


def _planned_days(context: AppContext) -> list[Field]:
    def weekdays() -> list[Choice]:
        week = [_SUNDAY + timedelta(days=number) for number in range(7)]
        lang = context.languages.named
        return [Choice(str(from_sunday(day)), weekday_name(lang, day)) for day in week]

    return [
        DateField(key="starts_on", label=lambda: translate("Training", "First day"), required=True),
        NumberField(
            key="day_count",
            label=lambda: translate("Training", "How many days"),
            low=Decimal(1),
            high=Decimal(30),
            required=True,
        ),
        MultiChoiceField(key="days_off", label=lambda: translate("Training", "Days off"), choices=weekdays),
    ]


def default_days_off() -> tuple[str, ...]:
    """Return the days of the weekend as the form keeps them."""
    return tuple(str(day) for day in WEEKEND)


def _listed_days() -> list[Field]:
    return [
        MultilineField(
            key="days",
            label=lambda: translate("Training", "Days"),
            lines=5,
            required=True,
            hint=lambda: translate("Training", "One day a line, as day/month/year."),
        )
    ]


def _where(new: bool) -> list[Field]:
    fields: list[Field] = [
        TextField(key="venue", label=lambda: translate("Training", "Venue")),
        TextField(key="trainers", label=lambda: translate("Training", "Trainers")),
        ChoiceField(
            key="language",
            label=lambda: translate("Training", "Language"),
            choices=lambda: [Choice(code, name) for code, name in OWN_NAMES.items()],
        ),
        TextField(key="funding", label=lambda: translate("Training", "Funding")),
        MultilineField(key="note", label=lambda: translate("Training", "Remarks"), lines=2),
    ]
    if not new:
        status = ChoiceField(
            key="status",
            label=lambda: translate("Training", "Status"),
            choices=lambda: [Choice(code.value, session_status_name(code)) for code in SessionStatus],
            required=True,
        )
        fields.insert(0, status)
    return fields
