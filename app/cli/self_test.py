"""``self-test``: tells whether this PC can run everything, and why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from app.cli.command import Command, Group
from app.cli.output import Exit, plain
from app.errors import Environment
from app.models.dataclass import dataclass
from app.models.values import LANGUAGES
from app.services.self_test import Facts, Finding, SelfTest, found


@dataclass(frozen=True, slots=True)
class WindowPart:
    """What the interface lends: its own checks, a look at a printed document, and words for findings."""

    findings: Callable[[], Iterator[Finding]]
    look_at: Callable[[Path], Facts]
    line: Callable[[Finding, str], str]
    verdict: Callable[[int, str], str]
    open_window: Callable[[str], int]


def add(group: Group) -> None:
    """Add the command."""
    parser = group.add("self-test", "tell whether this PC can run everything, and why not", _self_test)
    parser.add_argument(
        "--lang", choices=(*LANGUAGES, "own"), default="own", help="language; default: as this PC is set"
    )
    parser.add_argument(
        "--parts", action="store_true", help="look at the program's parts only, a second or two"
    )
    parser.add_argument("--window", action="store_true", help="show the findings in a window")


def _self_test(command: Command) -> Exit:
    part: WindowPart = command.window_part()
    lang = "" if command.args.lang == "own" else command.args.lang
    if command.args.window:
        return Exit(part.open_window(lang))
    findings = []
    for finding in _findings(command, part):
        findings.append(finding)
        command.out.line(part.line(finding, lang))
    failed = [finding for finding in findings if not finding.ok]
    command.out.line(part.verdict(len(failed), lang))
    command.out.result(sound=not failed, findings=[_told(command, finding) for finding in findings])
    return _exit(failed)


def _findings(command: Command, part: WindowPart) -> Iterator[Finding]:
    if command.args.parts:
        yield from part.findings()
        return
    test = SelfTest(command.home, command.labels(LANGUAGES))
    for finding in test.run(command.out.progress()):
        yield finding
        kind, _, lang = finding.check.partition("print_")
        if not kind and finding.ok:
            yield found(f"preview_{lang}", partial(part.look_at, test.paper(lang)))
    yield from part.findings()


def _told(command: Command, finding: Finding) -> dict[str, Any]:
    told: dict[str, Any] = {"check": finding.check, "ok": finding.ok, **plain(dict(finding.facts))}
    return told | ({"error": command.out.told(finding.error)} if finding.error is not None else {})


def _exit(failed: list[Finding]) -> Exit:
    if not failed:
        return Exit.DONE
    return Exit.ENVIRONMENT if all(isinstance(one.error, Environment) for one in failed) else Exit.REFUSED
