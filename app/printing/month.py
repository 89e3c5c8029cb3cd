"""The sheet of a month on one page: two figures, what was done and missed, what failed most, and what is open."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.scores import Score
from app.printing.blocks import Block, Gap, Text
from app.printing.frame import DocumentFrame, Heading
from app.printing.labels import Labels
from app.printing.listing import Column, Listing
from app.printing.month_sheet import MonthChecklist, MonthItem, MonthSheet
from app.printing.pages import Pages
from app.printing.setting import CAPTION, HEADING, SMALL, STRONG, TITLE, Setting, code
from app.printing.sheets import Edition, Signatory
from app.printing.signatures import signature_rows
from app.printing.surface import Align
from app.printing.table import HEAVY, Grid, Row, cell

_MOST_CHECKLISTS, _MOST_ITEMS = 20, 10
_FEW_ITEMS, _FEW_CHECKLISTS = 5, 3
_MOST_PAGES = 2
_SIGNATORIES = ("signatory_supervisor", "signatory_director")


def month_pdf(sheet: MonthSheet, edition: Edition, labels: Labels) -> bytes:
    """Return the sheet of a month as PDF: one page A4 (two in several languages), with as many rows as fit."""
    setting = Setting(edition, labels)
    frame = DocumentFrame(setting, _heading(sheet, setting))
    rows, items = min(len(sheet.checklists), _MOST_CHECKLISTS), min(len(sheet.failed), _MOST_ITEMS)
    pages = _placed(sheet, setting, frame, rows, items)
    # An inspection is handed one page, two in several languages: the last rows go first, and how many is said.
    most = min(len(setting.languages), _MOST_PAGES)
    while len(pages) > most and items > 1:
        if items > _FEW_ITEMS or rows <= _FEW_CHECKLISTS:
            items -= 1
        else:
            rows -= 1
        pages = _placed(sheet, setting, frame, rows, items)
    return pages.pdf(setting, setting.words.joined("month_title"))


def _placed(sheet: MonthSheet, setting: Setting, frame: DocumentFrame, rows: int, items: int) -> Pages:
    pages, width = Pages(frame), frame.width
    pages.add(Gap(6), *_figures(sheet, setting, width), Gap(6))
    pages.table(*_checklists(sheet, setting, width, rows))
    pages.add(Gap(6), *_title(setting, "month_failed", width))
    pages.table(*_failed(sheet, setting, width, items))
    pages.add(Gap(6), *_standing(sheet, setting, width), Gap(8))
    signatories = [Signatory(setting.label(role)) for role in _SIGNATORIES]
    pages.add(*signature_rows(setting, signatories, width))
    return pages


def _heading(sheet: MonthSheet, setting: Setting) -> Heading:
    year, month = sheet.month.split("-")
    names = [f"{words} {setting.digits(year)}" for words in setting.words.all(f"month_{int(month)}")]
    fields = (
        ("point", setting.stacked(sheet.point)),
        ("month", "\n".join(names)),
        ("as_at", setting.date(sheet.date)),
    )
    return Heading(
        title=setting.label("month_title"),
        fields=fields,
        repeated=("point", "month"),
        columns=3,
        form=f"MONTH {sheet.month}",
    )


# ---- the two figures -------------------------------------------------------------------------------------------


def _figures(sheet: MonthSheet, setting: Setting, width: float) -> list[Row]:
    """Return share and critical failures side by side, and under them what was done, missed and left open."""
    total, number = sheet.total, setting.digits
    score = total.score
    met = setting.words.all(
        "result_met", met=number(str(score.met)), applicable=number(str(score.applicable))
    )
    runs = setting.words.all("month_critical_runs", count=number(str(total.critical_runs)))
    pair = _pair(setting, width, ((_share(setting, score), met), (number(str(score.critical)), runs)))
    counts = (
        ("month_done", total.runs),
        ("month_missed", sheet.missed),
        ("month_explained", sheet.explained),
        ("month_unfinished", sheet.unfinished),
    )
    return [pair, _counts(setting, width, counts)]


def _pair(setting: Setting, width: float, figures: Sequence[tuple[str, list[str]]]) -> Row:
    grid = Grid.filling(width, (1, 1), right_to_left=setting.right_to_left)
    labels = ("month_share", "month_critical")
    cells = []
    for place, (label, (figure, notes)) in enumerate(zip(labels, figures, strict=True)):
        room = grid.inner(place)
        blocks: list[Block] = [
            Text(setting.paragraph(words, HEADING, room), Align.CENTRE) for words in setting.words.all(label)
        ]
        blocks.append(Text(setting.paragraph(figure, TITLE, room), Align.CENTRE))
        blocks += [Text(setting.paragraph(note, SMALL, room), Align.CENTRE) for note in notes]
        cells.append(cell(*blocks, middle=True))
    return grid.row(*cells, top=HEAVY, bottom=HEAVY)


def _counts(setting: Setting, width: float, counts: Sequence[tuple[str, int]]) -> Row:
    grid = Grid.filling(width, (1,) * len(counts), right_to_left=setting.right_to_left)
    cells = []
    for place, (label, count) in enumerate(counts):
        room = grid.inner(place)
        cells.append(
            cell(
                Text(setting.paragraph(setting.words.joined(label), CAPTION, room), Align.CENTRE),
                Text(setting.paragraph(setting.digits(str(count)), STRONG, room), Align.CENTRE),
                middle=True,
            )
        )
    return grid.row(*cells, minimum=24)


def _share(setting: Setting, score: Score) -> str:
    return "–" if score.share is None else _percent(setting, score.share)


def _percent(setting: Setting, share: int) -> str:
    """Return a share with the sign of its digits, which stands after them in the direction they are read in."""
    if setting.edition.digits == "arabic":
        return f"{setting.digits(str(share))}٪"
    return code(f"{share}%")


# ---- the lists -------------------------------------------------------------------------------------------------


def _checklists(
    sheet: MonthSheet, setting: Setting, width: float, most: int
) -> tuple[list[Row], list[list[Row]]]:
    words = setting.words
    columns = [
        Column(tuple(words.all("form_code")), 20, centred=True),
        Column(tuple(words.all("month_checklist")), 69),
        Column(tuple(words.all("month_done")), 18, centred=True, style=STRONG),
        Column(tuple(words.all("month_missed")), 20, centred=True, style=STRONG),
        Column(tuple(words.all("month_share")), 22, centred=True),
        Column(tuple(words.all("month_met")), 24, centred=True),
        Column(tuple(words.all("month_critical")), 29, centred=True, style=STRONG),
    ]
    listing = Listing(setting, columns, width)
    rows = [[listing.row(_checklist(setting, one))] for one in sheet.checklists[:most]]
    return [listing.head()], _with_rest(setting, listing, rows, len(sheet.checklists) - most)


def _checklist(setting: Setting, one: MonthChecklist) -> list[str]:
    number, score = setting.digits, one.total.score
    done = bool(one.total.runs)
    return [
        code(one.code),
        setting.stacked(one.title),
        number(str(one.total.runs)),
        number(str(one.missed)),
        _few(setting) if one.total.few else _share(setting, score),
        code(f"{number(str(score.met))}/{number(str(score.applicable))}") if done else "–",
        number(str(score.critical)) if done else "–",
    ]


def _few(setting: Setting) -> str:
    return setting.words.first("month_few")


def _failed(
    sheet: MonthSheet, setting: Setting, width: float, most: int
) -> tuple[list[Row], list[list[Row]]]:
    words = setting.words
    columns = [
        Column(tuple(words.all("form_code")), 20, centred=True),
        Column(tuple(words.all("item")), 116),
        Column(tuple(words.all("month_times")), 26, centred=True, style=STRONG),
        Column(tuple(words.all("month_share_failed")), 26, centred=True),
    ]
    listing = Listing(setting, columns, width)
    rows = [[listing.row(_item(setting, one))] for one in sheet.failed[:most]]
    return [listing.head()], _with_rest(setting, listing, rows, len(sheet.failed) - most)


def _item(setting: Setting, one: MonthItem) -> list[str]:
    number, count = setting.digits, one.count
    text = setting.stacked(one.text)
    if one.critical:
        text += f" — {setting.words.joined('critical_mark')}"
    times = setting.words.first("month_of", some=number(str(count.failed)), all=number(str(count.judged)))
    return [code(one.code), text, times, _percent(setting, count.failed_share or 0)]


def _with_rest(setting: Setting, listing: Listing, rows: list[list[Row]], left: int) -> list[list[Row]]:
    if not rows:
        return [[listing.note(setting.words.joined("no_entries"))]]
    if left > 0:
        more = setting.words.joined("month_more", count=setting.digits(str(left)))
        rows.append([listing.note(more)])
    return rows


def _standing(sheet: MonthSheet, setting: Setting, width: float) -> list[Block]:
    """Return what is open today: actions, equipment that cannot be used, people who completed a training."""
    return [
        *_title(setting, "month_standing", width),
        _counts(
            setting,
            width,
            (
                ("month_actions", sheet.actions),
                ("month_overdue", sheet.overdue),
                ("month_escalated", sheet.escalated),
                ("month_assets", sheet.assets),
                ("month_assets_down", sheet.assets_down),
                ("month_people", sheet.people),
                ("month_trained", sheet.trained),
            ),
        ),
    ]


def _title(setting: Setting, label: str, width: float) -> list[Block]:
    side = Align.RIGHT if setting.right_to_left else Align.LEFT
    return [Text(setting.paragraph(setting.words.joined(label), HEADING, width), side), Gap(2)]
