"""The choices over a report: which days, weeks or months, which checklist and item, which point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from app.models.trends import Span, Unit
from app.services.reports_names import Names
from app.services.reports_tables import Choice
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.point_parts import point_filters
from app.ui.table.filter_bar import Filter, FilterBar
from app.ui.text import isolate, ltr

_ITEM_CHARS, _TITLE_CHARS = 40, 30
_YEAR = 12


def span_of(chosen: str, today: date) -> Span:
    """Return the days of a choice: this month, the last one, the last year; else the last three months."""
    if chosen == "this_month":
        return Span(today.replace(day=1).isoformat(), today.isoformat())
    if chosen == "last_month":
        last = today.replace(day=1) - timedelta(days=1)
        return Span(last.replace(day=1).isoformat(), last.isoformat())
    months = _YEAR if chosen == "year" else 3
    return Span(_months_back(today, months - 1).isoformat(), today.isoformat())


def _months_back(day: date, months: int) -> date:
    """Return the first day of the month that lies ``months`` before a day."""
    count = day.year * _YEAR + day.month - 1 - months
    return date(count // _YEAR, count % _YEAR + 1, 1)


class Choices(FilterBar):
    """The filters as a bar; ``choice`` says what they come to."""

    def __init__(self, context: AppContext, names: Callable[[], Names]) -> None:
        self._context, self._names = context, names
        self._item_filter = Filter("item", lambda: translate("Reports", "All items"), self._items)
        super().__init__(
            [
                Filter(
                    "span",
                    lambda: translate("Reports", "Last three months"),
                    lambda: [
                        ("this_month", translate("Reports", "This month")),
                        ("last_month", translate("Reports", "Last month")),
                        ("year", translate("Reports", "Last twelve months")),
                    ],
                ),
                Filter(
                    "unit",
                    lambda: translate("Reports", "By week"),
                    lambda: [("month", translate("Reports", "By month"))],
                    "chips",
                ),
                *point_filters(context, self._points),
                Filter("code", lambda: translate("Reports", "All checklists"), self._checklists),
                self._item_filter,
            ]
        )
        self.search.hide()

    def choice(self, today: date) -> Choice:
        """Return what is chosen."""
        values = dict(self.values())
        code = values.get("code", "")
        return Choice(
            span=span_of(values.get("span", ""), today),
            unit=Unit(values.get("unit", Unit.WEEK.value)),
            point=values.get("point", ""),
            code=code,
            item=values.get("item", "") if code else "",
        )

    def retranslate(self) -> None:
        """Write the choices anew; an item of another checklist is let go."""
        values = dict(self.values())
        if values.get("item") and values["item"] not in self._names().items_of(values.get("code", "")):
            self._values["item"] = ""
        super().retranslate()
        self._combos["item"].setEnabled(bool(values.get("code")))

    def _checklists(self) -> Sequence[tuple[str, str]]:
        lang = self._context.language
        return [
            (code, f"{ltr(code)} {isolate(_cut(title.get(lang), _TITLE_CHARS))}")
            for code, title in sorted(self._names().checklists.items())
        ]

    def _items(self) -> Sequence[tuple[str, str]]:
        names, code = self._names(), dict(self.values()).get("code", "")
        lang = self._context.language
        return [
            (item, isolate(_cut(names.item(code, item, lang), _ITEM_CHARS))) for item in names.items_of(code)
        ]

    def _points(self) -> Sequence[tuple[str, str]]:
        lang = self._context.language
        return [(code, name.get(lang)) for code, name in sorted(self._names().points.items())]


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rstrip() + "…"
