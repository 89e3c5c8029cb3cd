"""Keeps a verified trust list on this PC, with everything that follows from it for the records here."""

from __future__ import annotations

from pathlib import Path

from app.errors import Refused
from app.progress import CancelToken, Progress
from app.services.exchange_parts import Counter
from app.storage.refold import refold
from app.storage.withheld import Withheld, change
from app.sync.payload import open_payload
from app.sync.trust import Trust, accept_links, reunite


def keep_trust(
    counter: Counter, trust: Trust, progress: Progress | None = None, cancel: CancelToken | None = None
) -> Trust:
    """Keep a trust list in a transaction of its own, and return it as kept; see ``take_over``."""
    try:
        with counter.database.transaction():
            kept = take_over(counter, trust, progress or Progress(), cancel or CancelToken())
    except BaseException:
        counter.desk.store.logs.reload()
        raise
    counter.trust = kept
    counter.forget_states()
    counter.desk.reference.forget()
    return kept


def take_over(counter: Counter, trust: Trust, progress: Progress, cancel: CancelToken) -> Trust:
    """Keep a trust list inside a transaction of the caller; what withdrawn PCs wrote later is folded no more.

    Headquarters adds what a chain that was not kept had brought. Returns the list as kept.
    """
    if counter.keys.id in trust.hq_keys and counter.at_hq:
        trust = reunite(trust, counter.keys.signing)
    counter.ledger.put_trust([link.envelope.to_bytes() for link in trust.links])
    # On the withdrawn PC itself everything stays in sight: its people go on recording.
    others = {device: dict(logs) for device, logs in trust.revoked.items() if device != counter.keys.id}
    logs = counter.desk.store.logs
    if change(counter.database, logs, Withheld(others)):
        refold(counter.database, logs, progress, cancel)
    return trust


def learn_trust(counter: Counter, path: Path, cancel: CancelToken | None = None) -> bool:
    """Keep the newer trust list that a bundle brings, and tell whether there was one.

    The links prove themselves, so it does not matter who carries them: a new headquarters PC is known by the very
    file that it sends first.
    """
    if counter.trust is None:
        return False
    try:
        with open_payload(path, [counter.keys.age], work_dir=counter.home.inbox, cancel=cancel) as payload:
            found = accept_links(counter.trust, payload.trust_links())
    except Refused:
        # Not for this PC, or not ours: the file is then judged as it was before.
        return False
    before = counter.trust.digest
    if found.digest == before and not found.lost:
        return False
    return keep_trust(counter, found, cancel=cancel).digest != before
