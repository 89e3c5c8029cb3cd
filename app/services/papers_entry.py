"""Entering what was filled in on paper: a run that says so, all yes except what was said, and scans of the paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from app.errors import Refused
from app.models.answers import Picture, clean_line, stored_day
from app.models.applied import Applied
from app.models.checklists import Answer, ItemType, Template, answer_id
from app.models.dataclass import dataclass
from app.models.folding import ascii_digits
from app.models.paper_exceptions import Exceptions, filled, read_exceptions
from app.models.papers import FoundPaper, PaperFacts
from app.models.people import Act, Actor, require
from app.models.pictures import without_metadata
from app.models.places import Site
from app.models.records import Put, Record
from app.models.shifts import local_time
from app.models.values import Moment
from app.services.changed import Changed
from app.services.checklists import NOTHING_SEEN, Checklists
from app.services.checklists_writing import ChecklistWriting
from app.services.desk import Desk
from app.services.papers import Papers

MOST_SCANS = 12
"""Most pages of one scanned paper."""

_TIME = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Filled:
    """What giving many answers at once changed, and the answers that stood before, for undo."""

    changed: Changed
    before: tuple[Answer, ...]


class PaperEntry(ChecklistWriting):
    """What users do with papers that come back filled in; the runs are completed and signed off like any."""

    def __init__(self, desk: Desk, checklists: Checklists, papers: Papers) -> None:
        super().__init__(desk)
        self._checklists = checklists
        self._papers = papers

    def enter(self, actor: Actor, typed: str, facts: PaperFacts) -> Changed:
        """Start the run of a paper, with the true time of filling in; ``typed`` as ``Papers.look`` takes it.

        Raises Refused: as ``Papers.look`` and ``Checklists.start``, ``paper_entered`` (``run``) for a number that has
        one already, ``paper_form_ambiguous`` while no form is chosen, ``bad_time``.
        """
        require(actor, Act.RECORD)
        found = self._papers.look(typed, actor.lang)
        if found.runs and not facts.again:
            raise Refused("paper_entered", field="paper", run=found.runs[0].id)
        template = _chosen(found, facts.template)
        zone = self._desk.clock.now().zone
        paper = {
            "paper": found.code.digits if found.code is not None else "",
            "paper_signed_by": clean_line(facts.signed_by, "signed_by"),
            "paper_at": str(moment_of(facts.day, facts.time, zone)),
        }
        at_hq = self._desk.place.site is Site.HQ
        return self._checklists.start(
            actor,
            template.id,
            shift_date=facts.shift_date,
            shift_name=facts.shift_name,
            zone=facts.zone,
            case_ref=facts.case_ref if template.per_case else "",
            point=_point(found) if at_hq else "",
            paper=paper,
        )

    def except_for(
        self, actor: Actor, run_id: str, *, no: str = "", not_applicable: str = "", dry: bool = False
    ) -> Filled:
        """Answer every yes/no item that is asked with yes, except the items numbered in two lines.

        Who is named as having signed the paper is put down for its first signature.

        ``dry`` only reads the lines. Raises Refused: ``not_allowed``, ``run_signed``, ``run_completed`` and those of
        ``read_exceptions``.
        """
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        template = self._reader.template_of(run)
        exceptions = read_exceptions(no, not_applicable, template)
        if dry:
            return Filled(Changed(), ())
        detail = self._reader.detail(run, actor.lang)
        before = detail.plain_answers
        wanted = _asked(template, before, filled(template, exceptions), exceptions, detail)
        wanted += _signed(template, before, run.text("paper_signed_by"))
        versions = {code: detail.answers[code].version for code in detail.answers}
        return self._give(actor, run, wanted, before, versions)

    def put_back_all(self, actor: Actor, run_id: str, answers: Sequence[Answer]) -> Changed:
        """Write earlier answers again, as undo does."""
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        detail = self._reader.detail(run, actor.lang)
        versions = {code: detail.answers[code].version for code in detail.answers}
        return self._give(actor, run, answers, detail.plain_answers, versions).changed

    def attach(self, actor: Actor, run_id: str, pages: Sequence[Picture]) -> Changed:
        """Keep pictures of the paper beside those that are there, before the run is signed.

        Raises Refused: ``not_allowed``, ``run_signed``, ``paper_scans`` (``most``) and those of ``Blobs.put``.
        """
        require(actor, Act.RECORD)
        run = self._standing(run_id)
        there = list(run.json("paper_scan") or [])
        if len(there) + len(pages) > MOST_SCANS:
            raise Refused("paper_scans", most=MOST_SCANS)
        new = [self._desk.blobs.put(without_metadata(one.data), one.mime, one.name) for one in pages]
        return self._save(actor, run, [Put("run", run_id, {"paper_scan": there + new}, run.version)])

    def remove_scans(self, actor: Actor, run_id: str) -> Changed:
        """Take the pictures of the paper off a run that is not signed; their bytes and the log keep them."""
        require(actor, Act.RECORD)
        run = self._standing(run_id)
        return self._save(actor, run, [Put("run", run_id, {"paper_scan": None}, run.version)])

    def scans(self, run_id: str) -> list[dict[str, Any]]:
        """Return the references of the scanned pages of a run."""
        return list(self._desk.existing("run", run_id).json("paper_scan") or [])

    def _give(
        self,
        actor: Actor,
        run: Record,
        wanted: Iterable[Answer],
        before: Mapping[str, Answer],
        versions: Mapping[str, str],
    ) -> Filled:
        puts, old = [], []
        for answer in wanted:
            there = before.get(answer.item, Answer(answer.item))
            if (there.value, there.comment) == (answer.value, answer.comment):
                continue
            old.append(there)
            values = {"run": run.id, "item": answer.item, "value": answer.value or None}
            row = answer_id(run.id, answer.item)
            seen = versions.get(answer.item) or NOTHING_SEEN
            puts.append(Put("answer", row, {**values, "comment": answer.comment or None}, seen))
        changed = self._save(actor, run, puts, run.id) if puts else Changed()
        return Filled(changed, tuple(old))


def moment_of(day: str, time: str, zone: str) -> Moment:
    """Return the instant of a local day and time ``HH:MM`` (or ``HHMM``) in any digits, in a zone such as ``+03:00``.

    Raises Refused ``bad_date`` and ``bad_time`` with the fields ``day`` and ``time``.
    """
    date = stored_day(day, "day")
    match = _TIME.fullmatch(ascii_digits(time).strip())
    if match is None:
        raise Refused("bad_time", field="time")
    sign = -1 if zone.startswith("-") else 1
    offset = timezone(sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[4:6])))
    local = datetime.fromisoformat(f"{date}T{int(match[1]):02d}:{match[2]}:00").replace(tzinfo=offset)
    return Moment(local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), zone)


def local_text(moment: str) -> tuple[str, str]:
    """Return day and time ``HH:MM`` of a stored moment in its own zone, empty when it is none."""
    try:
        local = local_time(Moment.parse(moment))
    except ValueError:
        return "", ""
    return local.date().isoformat(), f"{local:%H:%M}"


def _point(found: FoundPaper) -> str:
    """Return the point that a paper was printed for, empty when neither its batch nor its code tells."""
    if found.batch is not None:
        return found.batch.point
    return found.code.point if found.code is not None else ""


def _chosen(found: FoundPaper, wanted: str) -> Template:
    """Return the form of a paper: the only one it can be, else the one that was chosen."""
    if len(found.templates) == 1:
        return found.templates[0]
    chosen = [one for one in found.templates if one.id == wanted]
    if not chosen:
        raise Refused("paper_form_ambiguous", field="template")
    return chosen[0]


def _signed(template: Template, before: Mapping[str, Answer], name: str) -> list[Answer]:
    """Return whose signature stands on the paper: that of the first signature item, if somebody said."""
    first = next((item.code for item in template.items() if item.type is ItemType.SIGNATURE), "")
    given = first in before and before[first].given
    return [Answer(first, name)] if first and name and not given else []


def _asked(
    template: Template,
    before: Mapping[str, Answer],
    wanted: Mapping[str, Answer],
    exceptions: Exceptions,
    detail: Any,
) -> list[Answer]:
    """Return those of the answers whose items are asked; a remark that was there before stays."""
    applied = Applied(template, {**before, **wanted}, detail.when)
    numbers = template.numbers
    found = []
    for code, answer in wanted.items():
        said = numbers[code] in exceptions.no or numbers[code] in exceptions.not_applicable
        if said or applied.relevant(code):
            comment = answer.comment or (before[code].comment if code in before else "")
            found.append(Answer(code, answer.value, comment))
    return found
