"""Corrective actions on paper: one list to work by, the most urgent first, with room for what was done."""

from __future__ import annotations

from app.printing.action_sheet import ActionLine, ActionSheet
from app.printing.blocks import Gap
from app.printing.faces import Weight
from app.printing.frame import A4, DocumentFrame, Heading
from app.printing.labels import ACTION_LABELS, Labels
from app.printing.listing import Column, Listing
from app.printing.pages import Pages
from app.printing.setting import Setting, code
from app.printing.sheets import Edition, Signatory
from app.printing.signatures import signature_rows
from app.printing.text import Style

_TIGHT = Style(7.2)
_TIGHT_STRONG = Style(7.2, Weight.BOLD)
_LEAST_ROW = 30.0
_SIGNATORIES = ("action_supervisor", "action_director")


def action_pdf(sheet: ActionSheet, edition: Edition, labels: Labels) -> bytes:
    """Return the list of corrective actions as PDF, A4 landscape."""
    setting = Setting(edition, labels)
    frame = DocumentFrame(setting, _heading(sheet, setting), (A4[1], A4[0]))
    pages = Pages(frame)
    pages.add(Gap(6))
    listing = Listing(setting, _columns(sheet, setting), frame.width)
    rows = [
        [listing.row(_line(setting, sheet, number, line), _LEAST_ROW)]
        for number, line in enumerate(sheet.lines, 1)
    ]
    if not rows:
        rows = [[listing.note(setting.words.joined("no_entries"))]]
    pages.table([listing.head()], rows)
    signatories = tuple(Signatory(setting.label(role)) for role in _SIGNATORIES)
    pages.add(Gap(8), *signature_rows(setting, signatories, frame.width))
    return pages.pdf(setting, setting.words.joined("action_list"))


def _heading(sheet: ActionSheet, setting: Setting) -> Heading:
    overdue = sum(line.overdue for line in sheet.lines)
    fields = (
        ("point", setting.stacked(sheet.point)),
        ("as_at", setting.date(sheet.date)),
        ("action_count", setting.digits(str(len(sheet.lines)))),
        ("action_overdue", setting.digits(str(overdue))),
    )
    return Heading(
        title=setting.label("action_list"),
        fields=fields,
        repeated=("point", "as_at"),
        form="ACTION-LIST",
    )


def _columns(sheet: ActionSheet, setting: Setting) -> list[Column]:
    def column(label: str, share: float, *, centred: bool = False, strong: bool = False) -> Column:
        style = _TIGHT_STRONG if strong else _TIGHT
        return Column(tuple(setting.words.all(label)), share, centred, style)

    return [
        column("number", 8, centred=True),
        *([column("point", 26)] if sheet.every_point else []),
        column("action_due", 19, centred=True, strong=True),
        column("action_wrong", 58),
        column("action_task", 46),
        column("action_priority", 17, centred=True),
        column("action_post", 28),
        column("action_status", 24, centred=True),
        column("action_said", 46),
    ]


def _line(setting: Setting, sheet: ActionSheet, number: int, line: ActionLine) -> list[str]:
    due = setting.date(line.due)
    if line.overdue:
        due = "\n".join((due, *setting.words.all("action_overdue")))
    source = " — ".join(part for part in (code(line.code), setting.date(line.shift_date)) if part)
    wrong = [setting.stacked(line.title), source]
    task = [line.task, line.asset]
    return [
        setting.digits(str(number)),
        *([setting.stacked(line.point)] if sheet.every_point else []),
        due,
        "\n".join(part for part in wrong if part),
        "\n".join(part for part in task if part),
        _coded(setting, "priority", line.priority),
        _coded(setting, "post", line.post),
        _coded(setting, "action", line.status),
        line.said,
    ]


def _coded(setting: Setting, kind: str, value: str) -> str:
    """Return the words of a code; one of a newer program stands as it is."""
    label = f"{kind}_{value}"
    return "\n".join(setting.words.all(label)) if label in ACTION_LABELS else value
