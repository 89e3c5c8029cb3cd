"""The choices sheet of a form: its lists of options."""

from __future__ import annotations

from app.models.checklists import Choice
from app.models.logic import is_text
from app.models.values import LocalText
from app.models.xlsform import CHOICES, Fate, Findings
from app.services.xlsform_columns import Columns
from app.services.xlsform_workbook import Book, Row

Lists = dict[str, tuple[Choice, ...]]
"""Options by the name of their list."""

MOST_CODE = 80
"""Longest code of an option in characters."""

OTHER = Choice("other", LocalText("Other", "أخرى", "هیتر"))
"""What ``or_other`` adds to a list."""


def lists_of(book: Book, columns: Columns, findings: Findings) -> Lists:
    """Return the lists of a form; rows that are no option stand in ``findings``."""
    found: dict[str, dict[str, Choice]] = {}
    for row in book.sheet(CHOICES).rows:
        name = columns.cell(CHOICES, row, "list_name")
        code = columns.cell(CHOICES, row, "name")
        if not name or not code:
            missing = "list_name" if not name else "name"
            findings.add(Fate.LOST, "choice_incomplete", CHOICES, row.number, missing)
            continue
        options = found.setdefault(name, {})
        choice = _choice(code, row, columns, findings)
        if choice.code in options:
            same = options[choice.code] == choice
            findings.add(
                Fate.NOTED if same else Fate.LOST, "choice_repeated", CHOICES, row.number, "name", text=code
            )
            continue
        options[choice.code] = choice
        findings.add(Fate.CAME, "option", CHOICES, row.number, text=f"{name} {choice.code}")
    return {name: tuple(options.values()) for name, options in found.items()}


def _choice(code: str, row: Row, columns: Columns, findings: Findings) -> Choice:
    kept = "_".join(code.split())[:MOST_CODE]
    if not is_text(kept):
        kept = f"option_{row.number}"
    if kept != code:
        findings.add(
            Fate.CHANGED, "choice_code_changed", CHOICES, row.number, "name", text=f"{code} → {kept}"
        )
    text = columns.text(CHOICES, row, "label")
    if not text.as_dict():
        findings.add(Fate.CHANGED, "label_missing", CHOICES, row.number, "label", text=code)
        text = LocalText(en=code)
    for media in ("image", "audio", "video", "big-image"):
        if file := columns.cell(CHOICES, row, media):
            findings.add(Fate.LOST, "choice_media_not_kept", CHOICES, row.number, media, text=file)
    return Choice(kept, text)
