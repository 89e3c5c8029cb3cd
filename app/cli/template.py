"""``template``: headquarters lists checklists, imports and exports them as XLSForm, and gives them out."""

from __future__ import annotations

from pathlib import Path

from app.cli.command import Command, Group, console
from app.cli.output import Exit
from app.models.checklists import Frequency
from app.models.values import LANGUAGES, LocalText
from app.models.xlsform import Fate, Finding
from app.services.documents_file import save_document
from app.services.template_drafts import TemplateRow


def add(group: Group) -> None:
    """Add the commands under ``template``."""
    within = group.within(
        "template", "checklists: list them, exchange them as XLSForm (.xlsx), give them out"
    )
    within.add_speaking("list", "list checklists and drafts", _list)
    importing = within.add_speaking("import", "read an XLSForm (.xlsx) into a draft", _import)
    importing.add_argument("file", type=Path, metavar="FILE")
    importing.add_argument("--dry-run", action="store_true", help="only report; works without headquarters")
    importing.add_argument("--all", action="store_true", help="also list the rows that came unchanged")
    importing.add_argument("--frequency", choices=tuple(Frequency), default=None, help="how often it is due")
    exporting = within.add_speaking("export", "write a checklist as XLSForm (.xlsx)", _export)
    exporting.add_argument("code", metavar="CODE", help="code, code@version, or a draft as listed")
    exporting.add_argument("--out", type=Path, required=True, metavar="FILE")
    publishing = within.add_speaking("publish", "give a draft out to all points", _publish)
    publishing.add_argument("draft", metavar="DRAFT")
    for lang in LANGUAGES:
        publishing.add_argument(f"--note-{lang}", default="", metavar="TEXT", help=f"what is new, in {lang}")
    retiring = within.add_speaking("retire", "offer a checklist no more for new runs, or again", _retire)
    retiring.add_argument("template", metavar="CODE@VERSION", help="its newest version")
    retiring.add_argument("--undo", action="store_true", help="offer it again")
    discarding = within.add_speaking("discard", "throw a draft away", _discard)
    discarding.add_argument("draft", metavar="DRAFT")


def _list(command: Command) -> Exit:
    with command.gatebook() as book:
        rows = book.templates.listed()
    command.out.rows([_cells(command, row) for row in rows])
    command.out.say("found", count=len(rows))
    command.out.result(templates=[_told(row) for row in rows])
    return Exit.DONE


def _import(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        form = book.templates.read_form(args.file)
        draft = ""
        if not args.dry_run:
            frequency = Frequency(args.frequency) if args.frequency else None
            draft = book.templates.bring(console(book), form, args.file, frequency=frequency).id
    shown = [one for one in form.findings if args.all or one.fate is not Fate.CAME]
    command.out.rows([_finding(one) for one in shown])
    counts = {fate.value: form.count(fate) for fate in Fate}
    told = ", ".join(command.out.words(f"template_{name}", count=count) for name, count in counts.items())
    items = command.out.words("template_items", code=form.template.code, count=len(form.template.items()))
    command.out.line(f"{items}; {told}")
    if draft:
        command.out.say("template_draft_made", draft=draft)
    command.out.result(draft=draft, code=form.template.code, counts=counts, findings=list(form.findings))
    return Exit.DONE


def _export(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        data = book.templates.form_of(args.code)
    save_document(args.out, data)
    command.out.say("file_written", file=args.out, size=len(data))
    command.out.result(file=args.out, bytes=len(data))
    return Exit.DONE


def _publish(command: Command) -> Exit:
    given = {lang: getattr(command.args, f"note_{lang}") for lang in LANGUAGES}
    note = LocalText.of(given) if any(given.values()) else None
    with command.gatebook() as book:
        changed = book.templates.publish(console(book), command.args.draft, note)
    command.out.say("template_published", template=changed.id)
    command.out.result(template=changed.id)
    return Exit.DONE


def _retire(command: Command) -> Exit:
    args = command.args
    with command.gatebook() as book:
        changed = book.templates.retire(console(book), args.template, retired=not args.undo)
    command.out.say("template_offered" if args.undo else "template_retired", template=changed.id)
    command.out.result(template=changed.id, retired=not args.undo)
    return Exit.DONE


def _discard(command: Command) -> Exit:
    with command.gatebook() as book:
        book.templates.discard(console(book), command.args.draft)
    command.out.say("template_gone")
    command.out.result()
    return Exit.DONE


def _cells(command: Command, row: TemplateRow) -> tuple[str, ...]:
    template = row.template
    given = "retired" if row.retired else "shipped" if row.shipped else "published"
    state = "draft" if row.draft else given
    shown = command.out.words(f"template_is_{state}")
    return row.draft or template.id, shown, template.frequency.value, template.title.get(command.lang)


def _told(row: TemplateRow) -> dict[str, object]:
    template = row.template
    return {
        "id": template.id,
        "draft": row.draft,
        "shipped": row.shipped,
        "retired": row.retired,
        "title": template.title.as_dict(),
        "frequency": template.frequency.value,
        "items": len(template.items()),
    }


def _finding(one: Finding) -> tuple[str, ...]:
    place = f"{one.sheet}:{one.row}" if one.row else one.sheet
    return one.fate.value, place, one.column, one.code, one.text
