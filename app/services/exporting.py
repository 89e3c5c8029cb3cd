"""Exports: one file, or several when there is much, with everything that the reader has not signed to have."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app import __version__
from app.errors import Environment, Refused
from app.models.places import HQ_CODE
from app.models.receipt_code import NONCE_BYTES
from app.models.values import new_id
from app.progress import CancelToken, Progress
from app.services.exchange_parts import Counter
from app.storage.have import durable_have
from app.storage.ledger import ExportMade
from app.sync.container import write_bundle
from app.sync.envelope import Draft, Header, Part
from app.sync.outgoing import Plan, manifest_of, payload_lines, plan
from app.sync.trust import Trust

SUFFIX = ".gbk"
_BLOB = re.compile(rb'"sha256":"([0-9a-f]{64})"')
_BLOB_BUDGET = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Exported:
    """One file written, read back and verified: it is safe to remove the stick.

    ``entries`` counts the changes that people made; the first entry of a log, which only opens it, is none.
    """

    path: Path
    bundle: str
    entries: int
    blobs: int
    size: int
    part: int
    parts: int


def export(
    counter: Counter,
    to: str,
    target: Path,
    progress: Progress,
    cancel: CancelToken,
    *,
    again: bool = False,
) -> list[Exported]:
    """Write what ``to`` (a point's code or headquarters) still needs into ``target``, a folder or a file name.

    ``again`` writes everything, also what the reader has signed to have: it asked for it on paper, or by telephone.
    Raises Refused ``not_joined``, ``point_not_joined`` or ``export_to_itself``; Environment for stick and disk.
    """
    trust = _ready(counter, to)
    plans = plan(counter.desk.store.logs, counter.audiences(to), {} if again else counter.have_of(to))
    wanted = counter.ledger.wanted(cert.id for cert in counter.readers(to))
    set_id = new_id()
    made = []
    for number, part in enumerate(plans, 1):
        full = replace(part, blobs=_blobs(counter, part, wanted if number == 1 else []))
        label = Part(set_id, number, len(plans)) if len(plans) > 1 else None
        made.append(
            _write(counter, trust, to, _name(counter, to, target, number), full, label, progress, cancel)
        )
    counter.forget_states()
    return made


def _ready(counter: Counter, to: str) -> Trust:
    if counter.trust is None or counter.certificate is None:
        raise Refused("not_joined")
    if to == HQ_CODE and counter.at_hq and not counter.readers(HQ_CODE):
        raise Refused("export_to_itself")
    if to != HQ_CODE and counter.at_hq and not counter.readers(to):
        raise Refused("point_not_joined", point=to)
    if to != HQ_CODE and not counter.at_hq and to != counter.desk.place.code:
        raise Refused("export_to_other_point", point=to)
    return counter.trust


def _name(counter: Counter, to: str, target: Path, number: int) -> Path:
    if target.suffix.lower() == SUFFIX:
        return target if number == 1 else target.with_stem(f"{target.stem}-{number}")
    if not target.is_dir():
        raise Environment("folder_missing", "choose_another_folder", folder=str(target))
    sequence = counter.ledger.export_count(to) + 1
    return target / f"{counter.desk.place.code}_to-{to}_{sequence:06d}_{counter.keys.id[:4].lower()}{SUFFIX}"


def _blobs(counter: Counter, part: Plan, wanted: Sequence[str]) -> tuple[str, ...]:
    """Return the attachments named in the entries that go out, and those asked for, up to a size for mail and stick."""
    found = dict.fromkeys(wanted)
    for log, stretch in part.stretches:
        for line in counter.desk.store.logs.lines(log.no, stretch.first, stretch.seal.n):
            found.update(dict.fromkeys(digest.decode() for digest in _BLOB.findall(line.line)))
    budget = _BLOB_BUDGET
    kept = []
    for digest in found:
        path = counter.desk.blobs.path(digest)
        size = path.stat().st_size if path.is_file() else budget + 1
        if size <= budget:
            budget -= size
            kept.append(digest)
    return tuple(kept)


def _write(
    counter: Counter,
    trust: Trust,
    to: str,
    path: Path,
    part: Plan,
    label: Part | None,
    progress: Progress,
    cancel: CancelToken,
) -> Exported:
    logs = counter.desk.store.logs
    draft = Draft(
        made=str(counter.desk.clock.now()),
        to=(to,),
        app=__version__,
        label=counter.certificate.label if counter.certificate is not None else counter.desk.place.label,
        deployment=trust.head.deployment,
        part=label,
    )
    have = durable_have(counter.database, logs)
    told = manifest_of(logs, part, trust, counter.ledger.missing(), have, counter.audiences(to))
    manifest = replace(told, nonce=secrets.token_hex(NONCE_BYTES))
    lines = payload_lines(logs, part, trust, manifest, counter.desk.blobs.read, progress, cancel)
    point = counter.desk.place.code if to == HQ_CODE else to
    header = write_bundle(
        path,
        draft,
        lines,
        recipients=trust.recipients([point]),
        key=counter.keys.signing,
        certificate=counter.certificate,
        work_dir=counter.home.inbox,
        cancel=cancel,
    )
    _note(counter, to, path, header, part, manifest.nonce)
    place = label or Part("", 1, 1)
    return Exported(path, draft.id, part.changes, len(part.blobs), path.stat().st_size, place.i, place.of)


def _note(counter: Counter, to: str, path: Path, header: Header, part: Plan, nonce: str) -> None:
    """Note the export and keep the seals it ends on; without the note the file goes and the next export repeats it."""
    draft, digest = header.draft, header.payload.sha256
    known = (draft.id, to, path.name, digest, draft.made, part.changes)
    noted = ExportMade(*known, part.reached, since=part.since, nonce=nonce)
    try:
        with counter.database.transaction():
            for log, _ in part.stretches:
                counter.desk.store.logs.keep_head_seal(log)
            counter.ledger.put_export(noted)
    except BaseException:
        # People are told that nothing was done; a file left behind would say otherwise.
        path.unlink(missing_ok=True)
        raise
