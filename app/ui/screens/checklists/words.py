"""The words of checklists in the language in use: statuses, frequencies, shifts, answers and results."""

from __future__ import annotations

from app.models.checklists import NO, NOT_APPLICABLE, YES, Frequency, Item, ItemType, Result
from app.models.runs import RunRow
from app.models.values import LocalText
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr

EXCHANGE_STATES = {"local": "neutral", "exported": "exported", "acknowledged": "acknowledged"}
"""Pill of each exchange state."""


def line(*parts: str, gap: str = " · ") -> str:
    """Join the parts that there are; each stands isolated."""
    return gap.join(part for part in parts if part)


def status_name(status: str) -> str:
    """Return the name of a status."""
    names = {
        "draft": translate("Checklists", "Draft"),
        "completed": translate("Checklists", "Completed"),
        "returned": translate("Checklists", "Returned"),
        "signed": translate("Checklists", "Signed off"),
    }
    return names.get(status, status)


def row_state(row: RunRow) -> tuple[str, str]:
    """Return pill and name of a run's state; what needs somebody's eye comes before the status."""
    if row.conflicted:
        return "warning", translate("Checklists", "Two versions")
    if row.changed_after_signing:
        return "warning", translate("Checklists", "Changed after sign-off")
    if row.twins:
        return "warning", translate("Checklists", "Paper entered twice")
    if row.contested:
        return "warning", translate("Review", "Two amendments")
    if row.superseded:
        return "neutral", translate("Review", "Amended")
    return row.status, status_name(row.status)


def exchange_name(state: str) -> str:
    """Return the name of an exchange state."""
    names = {
        "local": translate("Checklists", "Not exported"),
        "exported": translate("Checklists", "Exported"),
        "acknowledged": translate("Checklists", "Received"),
    }
    return names.get(state, "")


def frequency_name(frequency: Frequency) -> str:
    """Return how often a checklist is due."""
    names = {
        Frequency.PER_SHIFT: translate("Checklists", "Every shift"),
        Frequency.DAILY: translate("Checklists", "Daily"),
        Frequency.WEEKLY: translate("Checklists", "Weekly"),
        Frequency.MONTHLY: translate("Checklists", "Monthly"),
        Frequency.QUARTERLY: translate("Checklists", "Quarterly"),
        Frequency.SEMI_ANNUAL: translate("Checklists", "Every six months"),
        Frequency.PER_CASE: translate("Checklists", "Per case"),
    }
    return names[frequency]


def shift_title(name: str) -> str:
    """Return the name of a shift; one that this place has named itself stands as it is."""
    names = {
        "day": translate("Checklists", "Day shift"),
        "night": translate("Checklists", "Night shift"),
        "morning": translate("Checklists", "Morning shift"),
        "evening": translate("Checklists", "Evening shift"),
        "duty": translate("Checklists", "24-hour duty"),
    }
    return names.get(name, name)


def shift_text(formats: Formats, day: str, name: str) -> str:
    """Return date and name of a shift, apart from what stands beside them."""
    return line(ltr(formats.day(day)), isolate(shift_title(name)))


def title_text(code: str, title: LocalText, lang: str, most: int = 0) -> str:
    """Return code and title of a checklist, the title cut to ``most`` characters if asked for."""
    words = title.get(lang)
    if most and len(words) > most:
        words = words[:most].rstrip() + "…"
    return line(ltr(code), isolate(words), gap="  ")


def met_text(formats: Formats, result: Result) -> str:
    """Return how many of the applicable items are met, empty while nothing was judged."""
    return formats.digits_of(f"{result.met}/{result.applicable}") if result.applicable else ""


def critical_text(formats: Formats, result: Result) -> str:
    """Return how many critical items failed, empty when none did."""
    if not result.critical_failures:
        return ""
    count = formats.number(result.critical_failures)
    return translate("Checklists", "{count} critical").format(count=count)


def person(name: str, user_id: str) -> str:
    """Return the name of a person, or that nobody here knows it."""
    return name or (translate("Checklists", "Unknown person") if user_id else "")


def choice_options(item: Item, lang: str) -> list[tuple[str, str]]:
    """Return the options of a choice or yes/no item with their names."""
    if item.type is ItemType.YES_NO_NA:
        return [
            (YES, translate("Checklists", "Yes")),
            (NO, translate("Checklists", "No")),
            (NOT_APPLICABLE, translate("Checklists", "N/A")),
        ]
    return [(option.code, option.text.get(lang)) for option in item.options]


def value_text(context: AppContext, item: Item, value: str) -> str:
    """Return a stored answer as it is shown: names of options, dates of the place, the user's digits."""
    if not value:
        return ""
    formats = context.formats
    if item.type in (ItemType.YES_NO_NA, ItemType.CHOICE):
        return dict(choice_options(item, context.language)).get(value, value)
    if item.type is ItemType.MULTIPLE:
        names = dict(choice_options(item, context.language))
        return line(*(isolate(names.get(code, code)) for code in value.split()))
    if item.type is ItemType.NUMBER:
        unit = item.unit.get(context.language)
        return f"{ltr(formats.digits_of(value))} {isolate(unit)}".strip()
    if item.type is ItemType.DATE:
        return ltr(formats.day(value))
    if item.type is ItemType.DATETIME:
        return ltr(f"{formats.day(value)} {formats.digits_of(value[11:16])}")
    if item.type is ItemType.TIME:
        return ltr(formats.digits_of(value))
    return isolate(value)


def range_text(context: AppContext, item: Item) -> str:
    """Return the acceptable range of a number, empty when it has none."""
    low = None if item.minimum is None else context.formats.number(item.minimum)
    high = None if item.maximum is None else context.formats.number(item.maximum)
    if low is not None and high is not None:
        return ltr(f"{low} – {high}")
    if low is not None:
        return translate("Checklists", "at least {number}").format(number=ltr(low))
    if high is not None:
        return translate("Checklists", "at most {number}").format(number=ltr(high))
    return ""
