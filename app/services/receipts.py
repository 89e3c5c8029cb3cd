"""Receipts by telephone: headquarters reads a code out, the point types it in, and knows which file has arrived.

A code comforts people and decides nothing: what is sent next follows from what the other side has signed to have.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from app.errors import Refused
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.receipt_code import read_code, receipt_code
from app.services.exchange_parts import Counter
from app.services.naming import Names
from app.storage.ledger import ExportMade, Receipt
from app.sync.incoming import Delivery
from app.sync.verify import BundleInfo, verify_file


class Told(StrEnum):
    """What typing a code in did: it marked the file, or the file was known to have arrived before."""

    MARKED = "marked"
    ALREADY = "already"
    ACKNOWLEDGED = "acknowledged"


@dataclass(frozen=True, slots=True)
class ReceiptToTell:
    """The code to read out for a bundle that was taken in here, and by which file people know it."""

    bundle: str
    name: str
    label: str
    made: str
    imported: str
    code: str


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that went out: for whom, whether its receipt was told, when and to whom, or acknowledged meanwhile."""

    bundle: str
    name: str
    to: str
    made: str
    entries: int
    acknowledged: bool
    told: str = ""
    told_by: str = ""
    told_by_name: str = ""
    with_code: bool = True


@dataclass(frozen=True, slots=True)
class Marked:
    """The file to which a typed code belongs, and what became of it."""

    file: SentFile
    outcome: Told


def code_given(counter: Counter, info: BundleInfo, delivery: Delivery) -> str:
    """Return the receipt code of a bundle that is taken in here; "" when none may be told.

    None is told without a nonce (bundles of older programs), for a file meant for others, and for one of which a
    part was left out because nobody has enrolled the PC that wrote it.
    """
    place = counter.desk.place.code
    whole = place in info.header.draft.to and not delivery.strangers
    return receipt_code(info.id, delivery.manifest.nonce, place) if whole else ""


def to_tell(counter: Counter, bundle: str) -> ReceiptToTell:
    """Return the code to read out for a bundle, named by its id, its file name or the file itself.

    Raises Refused: ``receipt_not_imported``, ``receipt_without_code``, and of a file what ``verify_file`` says.
    """
    path = Path(bundle)
    wanted = verify_file(path).id if path.is_file() else bundle
    found = counter.ledger.receipt(wanted) or _named(counter, wanted)
    if found is None:
        raise Refused("receipt_not_imported", bundle=bundle)
    if not found.code:
        raise Refused("receipt_without_code", file=found.name)
    return ReceiptToTell(found.bundle, found.name, found.label, found.made, found.imported, found.code)


def mark(counter: Counter, actor: Actor, typed: str) -> Marked:
    """Mark the one export to which a typed code belongs as received, told by telephone.

    Nothing else changes: neither what the other side is held to have nor what is exported next. Raises Refused:
    ``not_allowed``, ``receipt_mistyped`` (check digits), ``receipt_unknown`` (no export has this code).
    """
    require(actor, Act.EXCHANGE)
    code = read_code(typed)
    found = next(
        (one for one in counter.ledger.exports_with_code() if code == _code_of(one)),
        None,
    )
    if found is None:
        raise Refused("receipt_unknown", field="receipt_code")
    if _acknowledged(counter, found):
        return Marked(_sent(counter, found), Told.ACKNOWLEDGED)
    if found.told:
        return Marked(_sent(counter, found), Told.ALREADY)
    with counter.database.local():
        counter.ledger.put_told(found.bundle, str(counter.desk.clock.now()), actor.id)
    counter.forget_states()
    return Marked(_sent(counter, _again(counter, found)), Told.MARKED)


def sent_files(counter: Counter, lang: str = "en") -> list[SentFile]:
    """Return the newest files that went out, with what is known of their arrival."""
    exports = counter.ledger.exports()
    names = Names(counter.desk, lang)
    names.load("user", {one.told_by for one in exports})
    return [_sent(counter, one, names) for one in exports]


def _code_of(export: ExportMade) -> str:
    return receipt_code(export.bundle, export.nonce, export.audience)


def _again(counter: Counter, export: ExportMade) -> ExportMade:
    return next(one for one in counter.ledger.exports_with_code() if one.bundle == export.bundle)


def _named(counter: Counter, name: str) -> Receipt | None:
    return next((one for one in counter.ledger.receipts() if one.name == name), None)


def _acknowledged(counter: Counter, export: ExportMade) -> bool:
    """Tell whether every reader has signed to have what went out; of a file without changes nobody can."""
    have = counter.have_of(export.audience)
    return bool(export.have) and all(n <= have.get(log, 0) for log, n in export.have.items())


def _sent(counter: Counter, export: ExportMade, names: Names | None = None) -> SentFile:
    if names is None:
        names = Names(counter.desk, "en")
        names.load("user", [export.told_by])
    return SentFile(
        export.bundle,
        export.name,
        export.audience,
        export.made,
        export.entries,
        _acknowledged(counter, export),
        export.told,
        export.told_by,
        names.user(export.told_by) if export.told_by else "",
        bool(export.nonce),
    )
