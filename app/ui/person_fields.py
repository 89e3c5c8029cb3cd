"""Persons in forms: the field that finds one, the fields that describe one, and the hint that one is known already."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.models.staff import is_short_name
from app.services.staff_rows import PersonRow
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog
from app.ui.forms.fields import Choice, ChoiceField, Field, Pick, PickFetch, Section, TextField
from app.ui.i18n import translate
from app.ui.icon_label import IconLabel
from app.ui.plain_label import PlainLabel
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP

Names = tuple[tuple[str, str], ...]

_PAUSE_MS = 400


def person_detail(row: PersonRow) -> str:
    """Return what tells a person from namesakes: rank, agency and staff number."""
    return " · ".join(part for part in (row.rank_name, row.agency_name, ltr(row.staff_no)) if part)


def find_person(context: AppContext) -> PickFetch:
    """Return a search of persons for a picker."""

    def fetch(text: str) -> list[Pick]:
        found = context.services.people.find(text, context.language)
        return [Pick(row.id, row.shown, person_detail(row)) for row in found]

    return fetch


def sex_name(code: str) -> str:
    """Return the word for a sex."""
    names = {"F": translate("People", "Female"), "M": translate("People", "Male")}
    return names.get(code, "")


def person_sections(ranks: Names, agencies: Names) -> list[Section]:
    """Return the fields of a person."""
    return [Section(None, [*_names(), *_particulars(ranks, agencies)])]


def _names() -> list[Field]:
    return [
        TextField(
            key="name",
            label=lambda: translate("People", "Full name and surname"),
            required=True,
            wide=True,
            hint=lambda: translate("People", "As on the identity card: all four parts and the laqab."),
        ),
        TextField(
            key="name_latin",
            label=lambda: translate("People", "Name in Latin letters"),
            wide=True,
            hint=lambda: translate("People", "As in the passport; certificates are printed with it."),
        ),
    ]


def _particulars(ranks: Names, agencies: Names) -> list[Field]:
    return [
        TextField(key="staff_no", label=lambda: translate("People", "Staff number"), code=True),
        ChoiceField(
            key="sex",
            label=lambda: translate("People", "Sex"),
            choices=lambda: [Choice(code, sex_name(code)) for code in ("F", "M")],
        ),
        ChoiceField(
            key="rank",
            label=lambda: translate("People", "Rank or grade"),
            choices=lambda: [Choice(code, name) for code, name in ranks],
        ),
        ChoiceField(
            key="agency",
            label=lambda: translate("People", "Agency"),
            choices=lambda: [Choice(code, name) for code, name in agencies],
        ),
        TextField(key="unit", label=lambda: translate("People", "Unit")),
        TextField(key="section", label=lambda: translate("People", "Section")),
        TextField(key="post", label=lambda: translate("People", "Post")),
        TextField(key="phone", label=lambda: translate("People", "Phone"), code=True),
    ]


class PersonDialog(FormDialog):
    """A person to add or to change; whoever is known already is shown while typing."""

    def __init__(
        self,
        parent: QWidget,
        context: AppContext,
        ranks: Names,
        agencies: Names,
        saved: Any,
        *,
        person: PersonRow | None = None,
        use_known: Any = None,
        name: str = "",
    ) -> None:
        new = person is None
        title = translate("People", "New person") if new else translate("People", "Change person")
        values = {"name": name} if person is None else _values(person)
        super().__init__(
            parent,
            context,
            title,
            person_sections(ranks, agencies),
            lambda typed: _save(context, person, typed),
            saved,
            values=values,
            save_words=(lambda: translate("People", "Add person")) if new else None,
        )
        self._context, self._person, self._use_known = context, person, use_known
        self._known: PersonRow | None = None
        self._hint = _Hint(self._use)
        holder = QHBoxLayout()
        holder.setContentsMargins(GAP * 2, GAP, GAP * 2, 0)
        holder.addWidget(self._hint)
        self.column.insertLayout(1, holder)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.form.changed.connect(self._on_change)

    def _on_change(self, key: str) -> None:
        if key in ("name", "staff_no"):
            self._pause.start()

    def _look(self) -> None:
        typed = self.form.values()
        service, lang = self._context.services.people, self._context.language
        but = self._person.id if self._person else ""
        self._context.jobs.run(
            lambda _progress, _cancel: service.find_similar(typed["name"], typed["staff_no"], lang, but),
            done=lambda found: self._tell(found, typed["name"]),
            owner=self,
        )

    def _tell(self, found: list[PersonRow], name: str) -> None:
        self._known = found[0] if found else None
        if self._known is not None:
            known = translate("People", "Already in the list: {name}")
            detail = person_detail(self._known)
            words = known.format(name=isolate(self._known.shown)) + (f" · {detail}" if detail else "")
            self._hint.show_hint(words, self._use_known is not None)
        elif name and is_short_name(name):
            words = translate("People", "Is the name complete? Certificates carry at least three parts.")
            self._hint.show_hint(words, False)
        else:
            self._hint.hide()

    def _use(self) -> None:
        if self._known is not None and self._use_known is not None:
            known = self._known
            self.form.settle()
            self.accept()
            self._use_known(known)


class _Hint(QFrame):
    """A banner over the form, with a button that takes the person who is known."""

    def __init__(self, use: Any) -> None:
        super().__init__()
        self.setProperty("banner", "warning")
        self._words = PlainLabel(wrap=True)
        self._button = Button(lambda: translate("People", "Use this person"), pressed=use)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP * 2, GAP, GAP * 2, GAP)
        row.addWidget(IconLabel("warning", "warning"))
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()

    def show_hint(self, words: str, offers_use: bool) -> None:
        """Show a hint."""
        self._words.setText(words)
        self._button.setVisible(offers_use)
        self.show()


def _values(person: PersonRow) -> dict[str, str]:
    names = ("name", "name_latin", "staff_no", "sex", "rank", "agency", "unit", "section", "post", "phone")
    return {name: getattr(person, name) for name in names}


def _save(context: AppContext, person: PersonRow | None, typed: dict[str, Any]) -> Any:
    if person is None:
        return context.services.people.add_person(context.actor, typed)
    return context.services.people.change_person(context.actor, person.id, typed, person.version)
