"""Reads an XLSForm into a checklist, with a report on every row of it.

After https://xlsform.org and pyxform, which has the last word on whether the workbook is a good form.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.errors import Refused
from app.models.checklists import Frequency, Item, ItemType, Section, Template
from app.models.logic import Node, is_reference, joined
from app.models.template_rules import MOST_ITEMS, cycles
from app.models.values import LocalText
from app.models.xlsform import CHOICES, SETTINGS, SURVEY, Fate, Findings, ImportedForm
from app.services.xlsform_check import check_with_pyxform
from app.services.xlsform_choices import lists_of
from app.services.xlsform_columns import Columns
from app.services.xlsform_expressions import Expressions, Place
from app.services.xlsform_items import Items, Question
from app.services.xlsform_settings import FormSettings
from app.services.xlsform_structure import Frame, structure_of
from app.services.xlsform_workbook import Book, open_book

_BETWEEN = " › "
_WIDEST = 300


def read_form(data: bytes, name: str = "", *, pyxform: bool = True) -> ImportedForm:
    """Return the checklist of a workbook; ``name`` is that of its file, for a form without a title.

    Raises Refused as ``open_book`` does, and ``form_without_questions``. ``pyxform`` off leaves its check out.
    """
    findings = Findings()
    book = open_book(data, findings)
    columns = Columns(book, findings)
    form = _Form(book, columns, findings, name)
    template = form.template()
    _tell_silent_rows(book, findings)
    if pyxform:
        check_with_pyxform(book, findings)
    return ImportedForm(template, findings.all(), form.pictures)


@dataclass(slots=True)
class _Group:
    """A section while its items are gathered."""

    frames: tuple[Frame, ...]
    items: list[Item]
    relevant: Node | None = None
    repeat: str = ""


class _Form:
    """Puts the parts of one form together."""

    def __init__(self, book: Book, columns: Columns, findings: Findings, name: str) -> None:
        self._book = book
        self._columns = columns
        self._findings = findings
        self._name = name
        self._own = columns.own
        self._repeats: dict[Frame, str] = {}
        self.pictures: dict[str, str] = {}

    def template(self) -> Template:
        """Return the checklist; what cannot be part of one is listed."""
        structure = structure_of(self._book, self._columns, self._findings, own=self._own)
        items = Items(self._columns, lists_of(self._book, self._columns, self._findings), self._findings)
        questions = items.made(structure.lines)
        if not questions:
            raise Refused("form_without_questions")
        if len(questions) > MOST_ITEMS:
            for question in questions[MOST_ITEMS:]:
                self._findings.add(Fate.LOST, "items_too_many", SURVEY, question.line.row.number)
            questions = questions[:MOST_ITEMS]
        kept = {question.item.code for question in questions}
        self.pictures = {code: file for code, file in items.pictures.items() if code in kept}
        self._name_repeats(questions)
        homes = {q.item.code: self._repeat_of(q.line.frames) for q in questions}
        codes = {name: code for name, code in items.codes.items() if code in kept}
        expressions = Expressions(
            codes, {} if self._own else homes, structure.metadata, structure.left_out, self._findings
        )
        sections = self._sections(questions, items, expressions)
        return self._whole(self._without_cycles(sections))

    # ---- sections --------------------------------------------------------------------------------------------

    def _sections(
        self, questions: list[Question], items: Items, expressions: Expressions
    ) -> tuple[Section, ...]:
        groups: list[_Group] = []
        inner: dict[Frame, Node | None] = {}
        for question in questions:
            frames = self._section_frames(question.line.frames)
            if not groups or groups[-1].frames != frames:
                groups.append(self._group(frames, expressions))
            group = groups[-1]
            item = items.with_logic(question, expressions, group.repeat)
            conditions = []
            for frame in question.line.frames:
                if frame in frames:
                    continue
                if frame not in inner:
                    inner[frame] = self._condition(frame, expressions, group.repeat)
                    group.items += self._heading(frame, inner[frame], items)
                conditions.append(inner[frame])
            if item.type is ItemType.CALCULATED and item.calculation is None:
                self._findings.add(
                    Fate.LOST, "calculation_missing", SURVEY, question.line.row.number, text=item.code
                )
                item = replace(item, type=ItemType.NOTE, text=_named(item))
            group.items.append(replace(item, relevant=joined(*conditions, item.relevant)))
        return tuple(
            Section(self._title(group), tuple(group.items), group.relevant, group.repeat, _agencies(group))
            for group in groups
        )

    def _group(self, frames: tuple[Frame, ...], expressions: Expressions) -> _Group:
        repeat = self._repeat_of(frames)
        conditions = (self._condition(frame, expressions, repeat) for frame in frames)
        return _Group(frames, [], joined(*conditions), repeat)

    def _condition(self, frame: Frame, expressions: Expressions, repeat: str) -> Node | None:
        title = self._columns.title(SURVEY, "relevant")
        return expressions.read_of_group(frame.relevant, Place(frame.row, title, repeat))

    @staticmethod
    def _section_frames(frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        """Return the groups that make the section of a question: what is in a repeat stays in one section."""
        found = []
        for frame in frames:
            if frame.seen:
                found.append(frame)
            if frame.repeat:
                break
        return tuple(found)

    def _heading(self, frame: Frame, condition: Node | None, items: Items) -> list[Item]:
        """Return the label of a group within a repeat as something to read."""
        if not frame.label.as_dict():
            return []
        code = items.code_for(frame.name or f"group_{frame.row}", frame.row)
        return [Item(code, ItemType.NOTE, frame.label, relevant=condition)]

    def _title(self, group: _Group) -> LocalText:
        labels = [frame.label for frame in group.frames if frame.label.as_dict()]
        if not labels:
            if self._own:
                return LocalText()
            whole = self._form_title().as_dict()
            return LocalText.of({lang: text[:_WIDEST] for lang, text in whole.items()})
        found = {
            lang: _BETWEEN.join(label.get(lang) for label in labels)[:_WIDEST]
            for lang in ("en", "ar", "ckb")
            if labels[-1].has(lang)
        }
        return LocalText.of(found)

    # ---- repeats and conditions ------------------------------------------------------------------------------

    def _name_repeats(self, questions: list[Question]) -> None:
        """Give each repeat a name that no other has."""
        frames = dict.fromkeys(frame for q in questions for frame in q.line.frames if frame.repeat)
        taken: set[str] = set()
        for frame in frames:
            name = frame.name if is_reference(frame.name) else f"repeat_{frame.row}"
            found = name if name not in taken else f"{name}_{frame.row}"
            taken.add(found)
            self._repeats[frame] = found

    def _repeat_of(self, frames: tuple[Frame, ...]) -> str:
        return next((self._repeats[frame] for frame in frames if frame.repeat), "")

    def _without_cycles(self, sections: tuple[Section, ...]) -> tuple[Section, ...]:
        """Take away conditions that lead back to themselves, which nobody could decide."""
        broken = set(cycles(_template(sections)))
        if not broken:
            return sections
        for code in sorted(broken):
            self._findings.add(Fate.LOST, "depends_on_itself", SURVEY, 0, text=code)
        return tuple(
            replace(
                section,
                relevant=None if broken & {item.code for item in section.items} else section.relevant,
                items=tuple(_freed(item) if item.code in broken else item for item in section.items),
            )
            for section in sections
        )

    # ---- the whole -------------------------------------------------------------------------------------------

    def _whole(self, sections: tuple[Section, ...]) -> Template:
        return FormSettings(self._book, self._columns, self._findings, self._name).template(sections)

    def _form_title(self) -> LocalText:
        return FormSettings(self._book, self._columns, Findings(), self._name).title()


def _freed(item: Item) -> Item:
    if item.type is ItemType.CALCULATED:
        return replace(item, type=ItemType.NOTE, text=_named(item), relevant=None, calculation=None)
    return replace(item, relevant=None)


def _named(item: Item) -> LocalText:
    return item.text if item.text.as_dict() else LocalText(en=item.code)


def _template(sections: tuple[Section, ...]) -> Template:
    return Template("F", "1", LocalText(), Frequency.DAILY, "", (), sections)


def _tell_silent_rows(book: Book, findings: Findings) -> None:
    """List rows that nothing was said of, so that none is dropped silently."""
    for sheet in (SURVEY, CHOICES, SETTINGS):
        told = findings.rows(sheet)
        for row in book.sheet(sheet).rows:
            if row.number not in told:
                findings.add(Fate.LOST, "row_not_read", sheet, row.number, text=" ".join(row.cells.values()))


def _agencies(group: _Group) -> tuple[str, ...]:
    """Return who fills a section in: the innermost group that says so decides."""
    return next((frame.agencies for frame in reversed(group.frames) if frame.agencies), ())
