"""Tells why a file of the own point cannot be read here: the PC came later, or was withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.errors import Environment, Refused
from app.services.exchange_parts import Counter
from app.services.importing import ImportResult
from app.sync.verify import verify_file


def explained(counter: Counter, results: Iterable[ImportResult]) -> list[ImportResult]:
    """Return the results with ``bundle_not_for_this_pc`` where a file was for this point and not for this PC."""
    return [_explained(counter, result) for result in results]


def _explained(counter: Counter, result: ImportResult) -> ImportResult:
    if result.error is None or result.error.code != "bundle_not_for_us":
        return result
    try:
        draft = verify_file(result.path, counter.trust).header.draft
    except (Refused, Environment):
        # The file has changed or gone meanwhile: what was found before still holds.
        return result
    if counter.desk.place.code not in draft.to:
        return result
    return replace(result, error=Refused("bundle_not_for_this_pc", made=draft.made))
