"""``export``, ``import``, ``verify`` and ``inspect``: the exchange by file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.cli.command import Command, Group
from app.cli.output import Exit, Output, plain
from app.errors import Environment
from app.models.receipt_code import groups
from app.progress import CancelToken
from app.services.importing import ImportResult, Verdict
from app.sync.disk import writing
from app.sync.verify import BundleInfo, verify_file


def add(group: Group) -> None:
    """Add the four commands."""
    exporting = group.add_speaking("export", "write what headquarters or a point still needs", _export)
    exporting.add_argument("--to", required=True, metavar="HQ|CODE", help="hq, or the code of a border point")
    exporting.add_argument("--out", metavar="FILE|DIR", type=Path, help="default: the outbox of the home")
    exporting.add_argument(
        "--again", action="store_true", help="everything, also what the other side has confirmed"
    )
    importing = group.add_speaking(
        "import", "take in bundles; a folder stands for all bundles in it", _import
    )
    importing.add_argument("paths", nargs="+", metavar="FILE|DIR", type=Path)
    importing.add_argument("--preview", action="store_true", help="say what would come in and import nothing")
    verifying = group.add_speaking("verify", "tell whether a bundle is whole and who made it", _verify)
    verifying.add_argument("file", metavar="FILE", type=Path)
    inspecting = group.add_speaking("inspect", "show what is in a bundle without importing it", _inspect)
    inspecting.add_argument("file", metavar="FILE", type=Path)


def _export(command: Command) -> Exit:
    args, out = command.args, command.out
    with command.gatebook() as book:
        target = _place_for(args.out or command.home.outbox)
        files = book.exchange.export(args.to.upper(), target, out.progress(), CancelToken(), again=args.again)
    for file in files:
        out.say("exported", file=file.path, entries=file.entries, blobs=file.blobs, size=file.size)
    if not files:
        out.say("nothing_to_export")
    out.result(files=files)
    return Exit.DONE


def _place_for(target: Path) -> Path:
    """Return where to export to; a folder that is not there is made, but only in one that is.

    A stick that is not plugged in is so still missed, not replaced by a folder of its name.
    """
    if not target.suffix and target.parent.is_dir():
        with writing(target):
            target.mkdir(exist_ok=True)
    return target


def _verify(command: Command) -> Exit:
    info = verify_file(command.args.file)
    told = _header(info)
    command.out.say("bundle_whole", file=command.args.file, size=info.size)
    to = ", ".join(told["to"])
    command.out.say("bundle_made", label=told["label"], device=told["device"], to=to, made=told["made"])
    command.out.result(**told)
    return Exit.DONE


def _inspect(command: Command) -> Exit:
    with command.gatebook() as book:
        found = book.exchange.inspect(command.args.file)
    verdict = Verdict.NEW if found.fresh else Verdict.NOTHING_NEW
    told = _header(found.info) | {
        "verdict": verdict.value,
        "entries": found.entries,
        "fresh": found.fresh,
        "known": found.known,
    }
    told |= {
        "attachments": found.blobs,
        "trust": found.trust,
        "tables": found.tables,
        "users": list(found.users),
    }
    out = command.out
    out.rows([(name, _shown(value)) for name, value in told.items()])
    out.say("bundle_counts", fresh=found.fresh, known=found.known)
    for log in found.logs:
        out.say("log_range_lacking" if log.missing else "log_range", **plain(log))
    out.result(**told, logs=found.logs)
    return Exit.DONE


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {count}" for name, count in value.items())
    return ", ".join(value) if isinstance(value, list) else str(value)


def _header(info: BundleInfo) -> dict[str, Any]:
    draft, facts = info.header.draft, info.header.payload
    part = f"{draft.part.i} of {draft.part.of}" if draft.part is not None else "1 of 1"
    return {
        "bundle": info.id,
        "label": info.label,
        "device": info.code,
        "to": list(draft.to),
        "made": draft.made,
        "app": draft.app,
        "part": part,
        "lines": facts.lines,
        "size": info.size,
    }


def _import(command: Command) -> Exit:
    args, out = command.args, command.out
    with command.gatebook() as book:
        if args.preview:
            results = book.exchange.preview(args.paths, CancelToken())
        else:
            results = book.exchange.import_files(args.paths, out.progress(), CancelToken())
    for result in results:
        out.line(shown_result(out, result))
    if not results:
        out.say("no_bundles")
    out.result(files=[told_result(out, result) for result in results])
    return _exit([result for result in results if not _passed_over(result, args.paths)])


def _passed_over(result: ImportResult, named: Sequence[Path]) -> bool:
    """Tell whether a file lay in a folder beside ours and is another point's; a stick often goes round them all."""
    others = result.error is not None and result.error.code == "bundle_not_for_us"
    return others and result.path not in named


def shown_result(out: Output, result: ImportResult) -> str:
    """Return what became of a file as a line for people."""
    if result.error is not None:
        return f"{result.path}: {out.sentence(result.error)}"
    told = [out.words(f"verdict_{result.verdict.value}")]
    if result.label:
        told.append(out.words("bundle_from", label=result.label, device=result.device))
    counts = [" ".join(told)]
    if result.entries:
        counts.append(
            out.words("import_counts", entries=result.entries, fresh=result.fresh, held=result.held)
        )
    code = " ".join(groups(result.receipt_code))
    return ", ".join(
        [f"{result.path}: {': '.join(counts)}", *([out.words("import_receipt", code=code)] if code else [])]
    )


def told_result(out: Output, result: ImportResult) -> dict[str, Any]:
    """Return what became of a file as JSON members."""
    told: dict[str, Any] = plain({name: getattr(result, name) for name in _SHOWN})
    return told | ({"error": out.told(result.error)} if result.error is not None else {})


def _exit(results: list[ImportResult]) -> Exit:
    if any(isinstance(result.error, Environment) for result in results):
        return Exit.ENVIRONMENT
    return Exit.REFUSED if any(result.verdict is Verdict.REFUSED for result in results) else Exit.DONE


_SHOWN = ("path", "verdict", "bundle", "label", "device", "made", "entries", "fresh", "held", "receipt_code")
