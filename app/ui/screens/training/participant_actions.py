"""What may be done with one participant: scores, replacement, removal, a note beside a mark."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.models.training import ParticipantStatus
from app.services.training_rows import ParticipantRow
from app.ui.context import AppContext
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import Choice, ChoiceField, NumberField, Section, TextField
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.screens.training.participants_dialog import ParticipantsDialog
from app.ui.screens.training.words import mark_name, short_day, status_name
from app.ui.text import isolate

_SCORES = ("pre_score", "post_score", "practical_score")
Saved = Callable[[Any], None]


class ParticipantActions:
    """Opens dialogs over one page; ``saved`` hears what changed."""

    def __init__(self, context: AppContext, session: str, window: QWidget, saved: Saved) -> None:
        self._context, self._session, self._window, self._saved = context, session, window, saved

    def particulars(self, row: ParticipantRow) -> FormDialog:
        """Ask for status, scores and the number of the certificate."""
        service, actor = self._context.services.training, self._context.actor
        values: dict[str, Any] = {"status": row.status, "certificate": row.certificate}
        values |= {key: Decimal(text) if (text := getattr(row, key)) else None for key in _SCORES}
        return open_form(
            self._window,
            self._context,
            row.person.shown,
            [Section(None, _fields())],
            lambda typed: service.change_participant(
                actor, self._session, row.person.id, _texts(typed), row.version
            ),
            self._saved,
            values=values,
        )

    def note(self, row: ParticipantRow, day: str, save: Callable[[str], None]) -> FormDialog:
        """Ask for a remark beside the mark of a day."""
        given = row.marks.get(day)
        mark = given.mark if given else ""
        field = TextField(key="note", label=lambda: translate("Training", "Note"), wide=True)
        day_words = short_day(day, self._context.formats)
        return open_form(
            self._window,
            self._context,
            f"{isolate(row.person.shown)} · {day_words} · {mark_name(mark)}",
            [Section(None, [field])],
            lambda typed: typed["note"],
            save,
            values={"note": given.note if given else ""},
        )

    def replace(self, row: ParticipantRow, listed: list[str]) -> ParticipantsDialog:
        """Ask who takes the place."""
        service, actor = self._context.services.training, self._context.actor
        title = translate("Training", "Who takes the place of {name}?")

        def take(people: list[str]) -> None:
            self._run(lambda: service.replace_participant(actor, self._session, row.person.id, people[0]))

        dialog = ParticipantsDialog(
            self._window,
            self._context,
            listed,
            take,
            one=True,
            title=title.format(name=isolate(row.person.shown)),
        )
        dialog.open()
        return dialog

    def remove(self, row: ParticipantRow) -> None:
        """Take a person without marks off the list."""
        service, actor = self._context.services.training, self._context.actor
        self._run(lambda: service.remove_participant(actor, self._session, row.person.id))

    def menu(self, row: ParticipantRow, listed: list[str], at: QPoint) -> QMenu:
        """Open the menu of a person."""
        menu = QMenu(self._window)
        words = translate("Training", "Scores and certificate…")
        menu.addAction(icon("pencil"), words, lambda: self.particulars(row))
        if row.counts:
            words = translate("Training", "Replace by…")
            menu.addAction(icon("exchange"), words, lambda: self.replace(row, listed))
        menu.addSeparator()
        off = menu.addAction(
            icon("trash"), translate("Training", "Take off the list"), lambda: self.remove(row)
        )
        off.setEnabled(not any(mark.mark for mark in row.marks.values()))
        menu.popup(at)
        return menu

    def _run(self, work: Callable[[], Any]) -> None:
        self._context.jobs.run(lambda _progress, _cancel: work(), done=self._saved, owner=self._window)


def _fields() -> list[Any]:
    statuses = [status for status in ParticipantStatus if status is not ParticipantStatus.REPLACED]
    return [
        ChoiceField(
            key="status",
            label=lambda: translate("Training", "Status"),
            choices=lambda: [Choice(status.value, status_name(status)) for status in statuses],
            required=True,
        ),
        TextField(key="certificate", label=lambda: translate("Training", "Certificate number"), code=True),
        _score("pre_score"),
        _score("post_score"),
        _score("practical_score"),
    ]


def _score(key: str) -> NumberField:
    def label() -> str:
        names = {
            "pre_score": translate("Training", "Pre-test"),
            "post_score": translate("Training", "Post-test"),
            "practical_score": translate("Training", "Practical test"),
        }
        return names[key]

    return NumberField(key=key, label=label, decimals=1, unit=lambda: "%")


def _texts(typed: dict[str, Any]) -> dict[str, str]:
    found = {key: "" if typed[key] is None else f"{typed[key]:f}" for key in _SCORES}
    return found | {"status": typed["status"], "certificate": typed["certificate"]}
