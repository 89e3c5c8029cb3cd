"""What goes to paper of amendments and of answers that are no longer asked."""

from __future__ import annotations

from app.models.clock_honesty import Fault
from app.models.review import Linked
from app.models.runs import RunDetail
from app.models.values import Moment
from app.printing.sheets import SheetLeftOver, SheetLink, shortened
from app.services.documents_words import PaperWords


def signers_of(detail: RunDetail) -> list[str]:
    """Return the users whose names ``links_of`` needs."""
    return [one.signed_by for one in (*([detail.amends] if detail.amends else []), *detail.amended_by)]


def links_of(detail: RunDetail, words: PaperWords) -> tuple[SheetLink, ...]:
    """Return the records that a run amends or is amended by, with names as the paper writes them."""
    before = [_link(detail.amends, detail.row.amend_reason, words, earlier=True)] if detail.amends else []
    return (*before, *(_link(one, one.reason, words, earlier=False) for one in detail.amended_by))


def left_over_of(detail: RunDetail) -> tuple[SheetLeftOver, ...]:
    """Return the answers of a run to items that its checklist does not ask."""
    return tuple(
        SheetLeftOver(detail.answers[left.key].answer, left.item, left.version)
        for left in detail.left_over
        if left.key in detail.answers
    )


def _link(linked: Linked, reason: str, words: PaperWords, *, earlier: bool) -> SheetLink:
    why = linked.signed_estimate
    return SheetLink(
        shortened(linked.run),
        earlier,
        reason,
        words.user(linked.signed_by),
        _moment(linked.signed_at),
        "" if why is None or why.fault is Fault.UNREADABLE else why.fault.value,
    )


def _moment(text: str) -> Moment | None:
    try:
        return Moment.parse(text)
    except ValueError:
        return None
