"""Checklists on paper: blank for a day without computers, or filled as they were recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.models.applied import Applied, result, slot_of
from app.models.checklists import Stage
from app.models.dataclass import dataclass
from app.models.scores import Score, section_score
from app.printing.blocks import Block, Gap, Text
from app.printing.checklist_links import left_over_rows, link_blocks
from app.printing.checklist_rows import ChecklistRows, Legend
from app.printing.checklist_said import said_lines
from app.printing.frame import DocumentFrame, Heading
from app.printing.handover import register_rows
from app.printing.labels import Labels
from app.printing.pages import Pages
from app.printing.setting import HEADING, SMALL, SMALL_STRONG, Setting, code, name
from app.printing.sheets import ChecklistSheet, Edition, FromPaper, Signatory
from app.printing.signatures import LabelledLine, signature_rows
from app.printing.surface import Align
from app.printing.table import HEAVY, Grid, Row, cell

_SIGNATORIES = ("signatory_officer", "signatory_supervisor", "signatory_director")
_MODEL = "model"
_CASE = "case_ref"
_PAPER = "paper_number"
_SCALES = (1.25, 1.18, 1.12, 1.06, 1.0, 0.95)
"""Sizes of the letters of a blank form against those of a record, the largest first."""
_SMALLER = (0.95, 0.9)
_NEARLY_EMPTY = 0.35


def checklist_pdf(sheet: ChecklistSheet, edition: Edition, labels: Labels) -> bytes:
    """Return a checklist as PDF: blank when the sheet has no record, else with its answers and result."""
    pages, setting = checklist_pages(sheet, edition, labels)
    return pages.pdf(setting, setting.joined(sheet.template.title))


def checklist_frame(sheet: ChecklistSheet, setting: Setting) -> DocumentFrame:
    """Return head and foot of the pages of a checklist."""
    return DocumentFrame(setting, _heading(sheet, setting))


def checklist_pages(sheet: ChecklistSheet, edition: Edition, labels: Labels) -> tuple[Pages, Setting]:
    """Return a checklist placed on as few pages as it takes, and how it is set.

    A blank form is set as large as these pages allow, so that it is still read after it was copied twice, and has as
    many lines for what it did not foresee as fit then.
    """
    if sheet.record:
        return _record_pages(sheet, edition, labels)
    # Fewer lines for what the form did not foresee are better than a page with nothing but signatures.
    setting = Setting(edition, labels, _SCALES[-1])
    smallest = _parts(sheet, setting).placed(min(sheet.blank_lines, 1))
    found = smallest, setting
    scales = _SCALES[:-1]
    # Larger letters never take fewer pages: half of what is left is ruled out at each step.
    first, last = 0, len(scales)
    while first < last:
        middle = (first + last) // 2
        larger = Setting(edition, labels, scales[middle])
        pages = _within(_parts(sheet, larger), sheet.blank_lines, len(smallest))
        if pages is None:
            first = middle + 1
        else:
            found, last = (pages, larger), middle
    return found


def _within(parts: _Parts, blank_lines: int, most: int) -> Pages | None:
    """Return a blank form on at most so many pages with as many free lines as fit, None where it takes more."""
    for lines in range(blank_lines, 0, -1):
        pages = parts.placed(lines)
        if len(pages) <= most:
            return pages
    return None


def _record_pages(sheet: ChecklistSheet, edition: Edition, labels: Labels) -> tuple[Pages, Setting]:
    """Return a record on its pages, set a little smaller where that spares a page with nearly nothing on it."""
    setting = Setting(edition, labels)
    pages = _parts(sheet, setting).placed(0)
    if len(pages) > 1 and pages.last_filled < _NEARLY_EMPTY:
        for scale in _SMALLER:
            tighter = Setting(edition, labels, scale)
            fewer = _parts(sheet, tighter).placed(0)
            if len(fewer) < len(pages):
                return fewer, tighter
    return pages, setting


def _parts(sheet: ChecklistSheet, setting: Setting) -> _Parts:
    frame = checklist_frame(sheet, setting)
    rows = ChecklistRows(setting, sheet, frame.width)
    return _Parts(
        frame=frame,
        before=(*_notes(sheet, setting, frame.width), Legend(setting), Gap(2)),
        head=rows.head(),
        groups=tuple(_groups(sheet, setting, rows)),
        blank=rows.blank(),
        after=_closing(sheet, setting, frame.width),
        signatures=_signatures(sheet, setting, frame.width),
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """Everything on the form from top to bottom, ready to be placed on pages."""

    frame: DocumentFrame
    before: Sequence[Block]
    head: Row
    groups: tuple[Sequence[Row], ...]
    blank: Row
    after: Sequence[Block]
    signatures: Sequence[Block]

    def placed(self, blank_lines: int) -> Pages:
        pages = Pages(self.frame)
        pages.add(*self.before)
        pages.table([self.head], (*self.groups, *([self.blank] for _ in range(blank_lines))))
        pages.add(*self.after)
        pages.add(*self.signatures)
        return pages


def _closing(sheet: ChecklistSheet, setting: Setting, width: float) -> list[Block]:
    if sheet.record:
        rest = register_rows(sheet, setting, width)
        return [*left_over_rows(sheet, setting, width), *rest, Gap(6), *_result(sheet, setting, width)]
    entered = setting.words.joined("entered_as_record")
    return [*register_rows(sheet, setting, width), Gap(4), LabelledLine(setting, entered, "", width)]


def _signatures(sheet: ChecklistSheet, setting: Setting, width: float) -> list[Block]:
    signatories = sheet.signatories or tuple(Signatory(setting.label(role)) for role in _SIGNATORIES)
    return [Gap(6), *signature_rows(setting, signatories, width)]


def _heading(sheet: ChecklistSheet, setting: Setting) -> Heading:
    template = sheet.template
    case = ((_CASE, code(sheet.case_ref)),) if template.per_case else ()
    fields = (
        ("point", setting.stacked(sheet.point)),
        ("place", setting.stacked(sheet.place)),
        ("institution", setting.stacked(sheet.institution)),
        ("shift", setting.stacked(sheet.shift)),
        ("date", setting.date(sheet.date)),
        ("form_code", code(template.code)),
        ("version", code(template.version)),
        ("frequency", "\n".join(setting.words.all(f"frequency_{template.frequency}"))),
        _identity(sheet),
        *case,
    )
    return Heading(
        title=template.title,
        fields=fields,
        repeated=("form_code", "version", "point", "place", "shift", "date", _CASE),
        to_write=() if sheet.record else ("point", "place", "shift", "date", _CASE),
        mark=f"stage_{sheet.stage}" if sheet.record and sheet.stage is not Stage.SIGNED else "",
        record=sheet.record,
        form=template.id,
        paper=sheet.paper,
    )


def _identity(sheet: ChecklistSheet) -> tuple[str, str]:
    """Return what the paper is known by: its number while it is blank, else the record."""
    if sheet.paper is not None:
        return _PAPER, code(sheet.paper.shown)
    return "record_id", code(sheet.record.short_id) if sheet.record else ""


def _notes(sheet: ChecklistSheet, setting: Setting, width: float) -> list[Block]:
    """Return what must be read before the form is filled."""
    grid = Grid((width,), right_to_left=setting.right_to_left)
    blocks: list[Block] = [Gap(4)]
    if sheet.template.adoption == _MODEL and not sheet.record:
        blocks += _centred(setting, "model_template", width)
    if sheet.template.per_case:
        warning = setting.words.all("no_traveller_data")
        words = [Text(setting.paragraph(w, SMALL_STRONG, grid.inner(0)), Align.CENTRE) for w in warning]
        blocks += [Gap(2), grid.row(cell(*words), top=HEAVY, bottom=HEAVY), Gap(2)]
    return blocks + link_blocks(sheet, setting, width)


def _centred(setting: Setting, label: str, width: float) -> list[Block]:
    return [Text(setting.paragraph(w, SMALL, width), Align.CENTRE) for w in setting.words.all(label)]


def _groups(sheet: ChecklistSheet, setting: Setting, rows: ChecklistRows) -> Iterator[list[Row]]:
    """Yield rows that stay together: a section's title with its first item, each item alone, its two figures."""
    numbers = sheet.template.numbers
    applied = Applied(sheet.template, sheet.answers, sheet.when)
    for section in sheet.template.sections:
        waiting = rows.section(section)
        for number, block in enumerate(rows.blocks(section), 1):
            if section.repeat:
                waiting.append(rows.block(section, number))
            for item in section.items:
                row = rows.item(numbers[item.code], slot_of(section, item, block))
                if row is not None:
                    waiting.append(row)
                    yield waiting
                    waiting = []
        if waiting:
            yield waiting
        if sheet.record and len(sheet.template.sections) > 1:
            score = section_score(applied, section)
            if score.applicable:
                yield [_section_result(setting, rows, score)]


def _section_result(setting: Setting, rows: ChecklistRows, score: Score) -> Row:
    """Return the row under a section with its two figures, beside each other as those of the run."""
    met, applicable, count = (
        setting.digits(str(figure)) for figure in (score.met, score.applicable, score.critical)
    )
    words = setting.words.all("section_result", met=met, applicable=applicable, count=count)
    # A dot beside Arabic digits is read as a zero.
    words = [text.replace(" · ", " — ") for text in words]
    span = len(rows.grid.widths)
    width, side = rows.grid.inner(0, span), Align.RIGHT if setting.right_to_left else Align.LEFT
    texts = (Text(setting.paragraph(text, SMALL_STRONG, width), side) for text in words)
    return rows.grid.row(cell(*texts, span=span), bottom=HEAVY)


def _result(sheet: ChecklistSheet, setting: Setting, width: float) -> list[Row]:
    """Return the two figures of a run, always side by side, and who completed and signed it."""
    outcome = result(sheet.template, sheet.answers, sheet.when)
    grid = Grid.filling(width, (1, 1), right_to_left=setting.right_to_left)
    met, applicable = (setting.digits(str(figure)) for figure in (outcome.met, outcome.applicable))
    figures = (
        setting.words.all("result_met", met=met, applicable=applicable),
        setting.words.all("result_critical", count=setting.digits(str(outcome.critical_failures))),
    )
    cells = [
        cell(*(Text(setting.paragraph(t, HEADING, grid.inner(at)), Align.CENTRE) for t in texts), middle=True)
        for at, texts in enumerate(figures)
    ]
    rows = [grid.row(*cells, minimum=22, top=HEAVY, bottom=HEAVY)]
    whole = Grid((width,), right_to_left=setting.right_to_left)
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    notes = [*said_lines(sheet), *_history(sheet, setting)]
    if outcome.missing:
        missing = setting.digits(str(len(outcome.missing)))
        notes[:0] = setting.words.all("result_unanswered", count=missing)
    if outcome.kept:
        notes += setting.words.all("result_kept", count=setting.digits(str(len(outcome.kept))))
    if notes:
        rows.append(
            whole.row(cell(*(Text(setting.paragraph(n, SMALL, whole.inner(0)), side) for n in notes)))
        )
    return rows


def _history(sheet: ChecklistSheet, setting: Setting) -> list[str]:
    """Return who completed, entered and signed the run, in each language of the document."""
    words = setting.words
    notes: list[str] = []
    if sheet.completed_by and sheet.completed_at:
        moment = setting.estimated(sheet.completed_at, sheet.completed_estimate)
        notes += words.all("completed_by_at", name=name(sheet.completed_by), moment=moment)
    if sheet.from_paper is not None:
        notes += _from_paper(sheet.from_paper, setting)
    if sheet.signed_by and sheet.signed_at:
        moment = setting.estimated(sheet.signed_at, sheet.signed_estimate)
        notes += words.all("signed_by_at", name=name(sheet.signed_by), moment=moment)
    for why in sorted({sheet.completed_estimate, sheet.signed_estimate} - {""}):
        notes += words.all(f"estimate_{why}")
    return notes


def _from_paper(told: FromPaper, setting: Setting) -> list[str]:
    """Return who entered the paper, and what stood on it, a line in each language."""
    words = setting.words
    notes = words.all("entered_from_paper", name=name(told.entered_by))
    if told.number:
        notes += [f"{words.joined(_PAPER)}: {code(told.number)}"]
    if told.filled_at is not None:
        notes += words.all("paper_filled_at", moment=setting.moment(told.filled_at))
    return notes + (words.all("paper_signed_by", name=name(told.signed_by)) if told.signed_by else [])
