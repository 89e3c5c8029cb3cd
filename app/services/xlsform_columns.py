"""The columns of a form: their names under all spellings, and which of them stand in our three languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.values import LocalText
from app.models.xlsform import CHOICES, SETTINGS, SURVEY, Fate, Findings
from app.services.xlsform_workbook import Book, Row


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TRANSLATED = frozenset({"label", "hint", "guidance_hint", "constraint_message", "required_message", "image"})
"""Columns that may stand once for each language."""

UNREAD_REFERENCE = "$\u2060{"
"""How this program writes ``${`` that is only text, so that nobody takes it for a reference."""

_REFERENCE = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
"""A label may show another answer; here the name of its question stands in its place."""

_NAMES = {
    "caption": "label", "relevance": "relevant", "readonly": "read_only", "calculate": "calculation",
    "command": "type", "tag": "name", "value": "name", "constraining_message": "constraint_message",
    "requiredmsg": "required_message", "jr:constraintmsg": "constraint_message", "jr:requiredmsg": "required_message",
    "count": "repeat_count", "jr:count": "repeat_count", "title": "form_title", "set_form_title": "form_title",
    "id_string": "form_id", "set_form_id": "form_id", "list name": "list_name", "list": "list_name",
}  # fmt: skip
_PREFIXED = frozenset({"bind", "control", "body", "media"})
"""First parts of grouped titles whose second part is the column: ``bind::relevant``, ``media::image``."""

_KNOWN = {
    SURVEY: _words(
        "type name label hint guidance_hint required required_message relevant constraint constraint_message"
        " calculation appearance default read_only parameters choice_filter repeat_count image audio video"
        " big-image trigger disabled autoplay rows save_to note"
    ),
    CHOICES: _words("list_name name label image audio video big-image"),
    SETTINGS: _words("form_title form_id version default_language style name instance_name"),
}
_OWN = "gatebook_"
_CODES = {
    "en": ("en", "eng", "english"),
    "ar": ("ar", "ara", "arabic", "العربية", "عربي"),
    "ckb": (
        "ckb",
        "ku",
        "kur",
        "kurdish",
        "sorani",
        "central kurdish",
        "kurdish sorani",
        "سۆرانی",
        "کوردی",
        "كوردي",
    ),
}
_BY_NAME = {name: code for code, names in _CODES.items() for name in names}
_SORANI = re.compile("[ەێۆڕڵکگی]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_OTHER = "?"


@dataclass(frozen=True, slots=True)
class Column:
    """What the title of a column means: its name and, for a text, the language as the form calls it."""

    title: str
    name: str
    language: str = ""


class Columns:
    """The columns of a whole form, and how its languages are ours."""

    def __init__(self, book: Book, findings: Findings) -> None:
        self._findings = findings
        self._by_sheet = {name: [column_of(title) for title in book.sheet(name).columns] for name in _KNOWN}
        self._default = next(
            (row.cells.get("default_language", "") for row in book.sheet(SETTINGS).rows), ""
        ).strip()
        self.own = any(row.cells.get("gatebook_form") for row in book.sheet(SETTINGS).rows)
        """Whether this program wrote the form, so that nothing in it can be news."""
        self._languages = self._agree(book)
        self._tell()

    def cell(self, sheet: str, row: Row, name: str) -> str:
        """Return the cell of a column under any of its titles, empty when there is none."""
        for column in self._by_sheet[sheet]:
            if column.name == name and row.cells.get(column.title):
                return row.cells[column.title]
        return ""

    def title(self, sheet: str, name: str) -> str:
        """Return the title under which a column stands in the form."""
        return next((column.title for column in self._by_sheet[sheet] if column.name == name), name)

    def text(self, sheet: str, row: Row, name: str) -> LocalText:
        """Return a text in our languages."""
        found: dict[str, str] = {}
        for column in self._by_sheet[sheet]:
            lang = self._languages.get(column.language, "")
            text = row.cells.get(column.title, "")
            if column.name == name and lang and text and not found.get(lang):
                found[lang] = _REFERENCE.sub(r"[\1]", text).replace(UNREAD_REFERENCE, "${")
        return LocalText.of(found)

    def as_written(self, sheet: str, row: Row, name: str) -> str:
        """Return a text in all languages of the form as it stands there."""
        titles = [column.title for column in self._by_sheet[sheet] if column.name == name]
        return " ".join(row.cells.get(title, "") for title in titles)

    def _agree(self, book: Book) -> dict[str, str]:
        """Return our language for each name of a language in the form; a foreign form stands in English's place."""
        names = list(dict.fromkeys(column.language for column in self._texts()))
        found = {name: lang for name in names if name and (lang := language_of(name))}
        if "" in names:
            found[""] = language_of(self._default) or _script(self._unnamed(book))
        if not any(found.values()) and names:
            first = self._default if self._default in names else names[0]
            found[first] = "en"
            self._findings.add(Fate.CHANGED, "language_as_english", SURVEY, 1, text=first or self._default)
        return found

    def _unnamed(self, book: Book) -> Iterable[str]:
        titles = [column.title for column in self._texts() if not column.language]
        return (row.cells.get(title, "") for row in book.sheet(SURVEY).rows for title in titles)

    def _texts(self) -> list[Column]:
        return [
            column
            for sheet in (SURVEY, CHOICES)
            for column in self._by_sheet[sheet]
            if column.name in TRANSLATED
        ]

    def _tell(self) -> None:
        """List the columns of other languages and those that nobody knows, each once."""
        for sheet, columns in self._by_sheet.items():
            for column in columns:
                if not column.title:
                    continue
                if column.name in TRANSLATED:
                    if column.language and column.language not in self._languages:
                        self._findings.add(
                            Fate.LOST, "language_not_kept", sheet, 1, column.title, text=column.language
                        )
                elif column.name not in _KNOWN[sheet] and not column.name.startswith(_OWN):
                    self._findings.add(Fate.NOTED, "column_unknown", sheet, 1, column.title)


def column_of(title: str) -> Column:
    """Read the title of a column: ``label::Arabic (ar)``, ``Label : ar``, ``bind::relevant``, ``media::image::en``."""
    parts = [part.strip() for part in title.split("::" if "::" in title else ":")]
    if parts[0].lower() == "jr" and len(parts) > 1:
        parts = [f"jr:{parts[1]}", *parts[2:]]
    if len(parts) > 1 and _name(parts[0]) in _PREFIXED:
        parts = parts[1:]
        if parts[0].lower() == "jr" and len(parts) > 1:
            parts = [f"jr:{parts[1]}", *parts[2:]]
    name = _name(parts[0])
    own = name.startswith(_OWN) or name in TRANSLATED
    if len(parts) > 1 and not own:
        return Column(title, title)
    return Column(title, name, parts[1] if len(parts) > 1 else "")


def _name(text: str) -> str:
    found = "_".join(text.split()).lower()
    return _NAMES.get(found, found)


def language_of(name: str) -> str:
    """Return our code of a language as forms name it: ``Arabic (ar)``, ``ar``, ``Kurdish``; empty for another one."""
    plain = name.strip().lower()
    code = re.fullmatch(r"(.*?)\s*\(\s*([\w-]+)\s*\)", plain)
    if code is not None:
        return _BY_NAME.get(code[2].partition("-")[0], "") or _BY_NAME.get(code[1].strip(), "")
    return _BY_NAME.get(plain, "") or _BY_NAME.get(plain.partition("-")[0], "")


def _script(texts: Iterable[str]) -> str:
    """Return the language that texts without a named one are most likely in, by their letters."""
    arabic = sorani = latin = 0
    for text in texts:
        if _ARABIC.search(text):
            arabic += 1
            sorani += _SORANI.search(text) is not None
        elif text:
            latin += 1
    if arabic <= latin:
        return "en"
    return "ckb" if sorani * 2 > arabic else "ar"
