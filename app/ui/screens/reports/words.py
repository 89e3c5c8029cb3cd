"""The words of reports in the language in use: figures side by side, periods, standings."""

from __future__ import annotations

from datetime import date

from app.models.scores import Score, Standing, Total
from app.models.trends import Step, Unit
from app.ui.calendar_names import month_name
from app.ui.charts.spots import Mark
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr

_SHORT_NAME = 12


def percent(formats: Formats, share: int | None) -> str:
    """Return a share in per cent, a dash where there is none."""
    if share is None:
        return "–"
    sign = "٪" if formats.digits == "arabic" else "%"
    return formats.digits_of(str(share)) + sign


def met_of(formats: Formats, score: Score) -> str:
    """Return how many of the applicable items are met, a dash where nothing was judged."""
    if not score.applicable:
        return "–"
    met, applicable = formats.number(score.met), formats.number(score.applicable)
    return translate("Reports", "{met} of {applicable}").format(met=met, applicable=applicable)


def share_of(formats: Formats, total: Total) -> str:
    """Return the share of some runs, or that they are few."""
    if total.few:
        return translate("Reports", "few")
    return percent(formats, total.score.share)


def standing(total: Total) -> tuple[str, str]:
    """Return pill and words of what both figures say; a critical failure comes before everything else."""
    state = total.score.standing
    if state is Standing.CRITICAL:
        return "critical", translate("Reports", "Critical failure")
    if total.few:
        return "neutral", translate("Reports", "Few checklists")
    if state is Standing.NOTHING:
        return "neutral", translate("Reports", "Nothing judged")
    if state is Standing.ALL_MET:
        return "ok", translate("Reports", "All met")
    return "info", translate("Reports", "Not all met")


def standing_names() -> list[str]:
    """Return all standings, for a column that has room for each."""
    return [
        translate("Reports", "Critical failure"),
        translate("Reports", "Few checklists"),
        translate("Reports", "Nothing judged"),
        translate("Reports", "All met"),
        translate("Reports", "Not all met"),
    ]


def mark_of(total: Total) -> Mark:
    """Return the mark of some runs in a chart."""
    if total.score.critical:
        return Mark.ALARM
    if total.score.share is None:
        return Mark.NONE
    return Mark.FEW if total.few else Mark.PLAIN


def period_label(context: AppContext, unit: Unit, start: str) -> str:
    """Return the short name of a week or month, under a chart."""
    day = date.fromisoformat(start)
    if unit is Unit.WEEK:
        return ltr(context.formats.digits_of(f"{day.day:02}/{day.month:02}"))
    name = month_name(context.languages.named, day.month)
    year = context.formats.digits_of(str(day.year))
    return isolate(f"{name[:_SHORT_NAME]} {year}")


def period_name(context: AppContext, unit: Unit, start: str) -> str:
    """Return a week or month as it is named in tables and sentences."""
    if unit is Unit.MONTH:
        return period_label(context, unit, start)
    return translate("Reports", "Week from {day}").format(day=ltr(context.formats.day(start)))


def told_of(context: AppContext, name: str, total: Total, missed: int | None = None) -> str:
    """Return everything about some runs in a sentence, both figures always together."""
    formats, number = context.formats, context.formats.number
    if not total.runs and not missed:
        return translate("Reports", "{name}: nothing was done").format(name=name)
    if total.few or total.score.share is None:
        met = met_of(formats, total.score)
    else:
        met = f"{percent(formats, total.score.share)} ({met_of(formats, total.score)})"
    parts = [
        translate("Reports", "{name}: met {met}").format(name=name, met=isolate(met)),
        translate("Reports", "critical failures: {count}").format(count=number(total.score.critical)),
        translate("Reports", "checklists done: {count}").format(count=number(total.runs)),
    ]
    if missed is not None:
        parts.append(translate("Reports", "missed: {count}").format(count=number(missed)))
    if total.few:
        parts.append(translate("Reports", "so few that the share says little"))
    return " · ".join(parts)


def told_of_item(context: AppContext, name: str, step: Step) -> str:
    """Return what came of one item in a week or month."""
    number, count = context.formats.number, step.item
    if not count.judged:
        return translate("Reports", "{name}: never judged").format(name=name)
    words = translate("Reports", "{name}: met {met}, failed {failed}, not applicable {na}")
    return words.format(
        name=name, met=number(count.met), failed=number(count.failed), na=number(count.not_applicable)
    )


def failed_of(formats: Formats, failed: int, judged: int) -> str:
    """Return how often something failed of how often it was judged."""
    return translate("Reports", "{failed} of {judged}").format(
        failed=formats.number(failed), judged=formats.number(judged)
    )
