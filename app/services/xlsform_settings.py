"""The settings sheet of a form: title, code and version of the checklist, and what this program wrote beside them."""

from __future__ import annotations

import re

from app.models.checklists import Frequency, Section, Template
from app.models.values import LocalText
from app.models.xlsform import SETTINGS, Fate, Findings
from app.services.xlsform_columns import UNREAD_REFERENCE, Columns, language_of
from app.services.xlsform_workbook import Book

POINT_KINDS = ("land", "air", "sea")
"""Kinds of point that a checklist applies to when its form does not say."""

_NOT_CODE = re.compile(r"[^A-Za-z0-9._-]+")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,29}")
_MOST_CODE = 40
_USED = frozenset({"form_title", "form_id", "version", "default_language"})
_LANGUAGES = ("en", "ar", "ckb")


class FormSettings:
    """Reads the first row of the sheet; further rows are listed, as they mean nothing in a form."""

    def __init__(self, book: Book, columns: Columns, findings: Findings, name: str) -> None:
        rows = book.sheet(SETTINGS).rows
        self._row = rows[0] if rows else None
        self._columns = columns
        self._findings = findings
        self._name = name
        for row in rows[1:]:
            findings.add(Fate.LOST, "settings_row_not_used", SETTINGS, row.number)

    def template(self, sections: tuple[Section, ...]) -> Template:
        """Return the checklist with its sections."""
        self._tell()
        frequency = self._cell("gatebook_frequency")
        known = frequency in set(Frequency)
        return Template(
            code=self._code(),
            version=self._version(),
            title=self.title(),
            frequency=Frequency(frequency) if known else Frequency.PER_CASE,
            signoff_role=self._cell("gatebook_signoff_role") or "shift_supervisor",
            applies_to=tuple(self._cell("gatebook_applies_to").split()) if self._own else POINT_KINDS,
            sections=sections,
            references=tuple(self._cell("gatebook_references").split("\n"))
            if self._cell("gatebook_references")
            else (),
            adoption=self._cell("gatebook_adoption") or "model",
            change_note=self._text("gatebook_change_note"),
            identity_warning=not self._own or bool(self._cell("gatebook_identity_warning")),
            agencies=tuple(self._cell("gatebook_agencies").split()),
        )

    def title(self) -> LocalText:
        """Return the title; a form has one language for it, ours are kept beside."""
        own = self._text("gatebook_title")
        if own.as_dict():
            return own
        title = self._cell("form_title") or self._cell("form_id") or self._name or "Form"
        lang = language_of(self._cell("default_language"))
        return LocalText.of({"en": title, lang or "en": title})

    @property
    def _own(self) -> bool:
        return bool(self._cell("gatebook_form"))

    def _code(self) -> str:
        wanted = (
            self._cell("gatebook_code") or self._cell("form_id") or self._name or self._cell("form_title")
        )
        found = _NOT_CODE.sub("-", wanted).strip("-._")[:_MOST_CODE].strip("-._") or "FORM"
        if self._row is not None and self._cell("form_id") not in ("", found) and not self._own:
            self._changed("form_code_changed", "form_id", f"{wanted} → {found}")
        return found

    def _version(self) -> str:
        wanted = self._cell("version")
        if _VERSION.fullmatch(wanted):
            return wanted
        if wanted:
            self._changed("version_changed", "version", wanted)
        return "1.0"

    def _changed(self, code: str, column: str, text: str) -> None:
        row = self._row.number if self._row is not None else 0
        self._findings.add(Fate.CHANGED, code, SETTINGS, row, column, text=text)

    def _tell(self) -> None:
        if self._row is None:
            self._findings.add(Fate.NOTED, "settings_missing", SETTINGS)
            return
        self._findings.add(Fate.CAME, "settings", SETTINGS, self._row.number)
        for title, text in self._row.cells.items():
            name = "_".join(title.split()).lower()
            if name not in _USED and not name.startswith("gatebook_") and not self._is_used(title):
                self._findings.add(
                    Fate.NOTED, "setting_not_used", SETTINGS, self._row.number, title, text=text
                )

    def _is_used(self, title: str) -> bool:
        return any(self._columns.title(SETTINGS, name) == title for name in _USED)

    def _cell(self, name: str) -> str:
        if self._row is None:
            return ""
        return self._columns.cell(SETTINGS, self._row, name).replace(UNREAD_REFERENCE, "${")

    def _text(self, name: str) -> LocalText:
        return LocalText.of({lang: self._cell(f"{name}_{lang}") for lang in _LANGUAGES})
