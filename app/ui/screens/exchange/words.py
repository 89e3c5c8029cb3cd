"""What the exchange screen says, and the calm note when the window closes."""

from __future__ import annotations

from collections.abc import Sequence

from app.services.exchange_status import Awaited, ExchangeStatus
from app.services.importing import ImportResult, Verdict
from app.services.last_word import LastWord, Staleness
from app.ui.i18n import translate
from app.ui.text import Formats, isolate, ltr

_UNBROKEN = "\u00a0"
"""A space that keeps day and time on one line."""

SILENT_DAYS = 14
"""Days without a file after which headquarters should ask (domain.md, section 7)."""


def headquarters() -> str:
    """Return the word for headquarters in the language in use."""
    return translate("Exchange", "Headquarters")


def standing(status: ExchangeStatus) -> tuple[str, str, str]:
    """Return tone, heading and sentence that say how a point's PC stands."""
    if not status.joined:
        return (
            "warning",
            translate("Exchange", "This PC has not joined yet"),
            translate(
                "Exchange",
                "Work as usual: everything is saved here. Files can be exchanged once headquarters has let the PC in.",
            ),
        )
    if status.withdrawn:
        return (
            "danger",
            translate("Exchange", "Headquarters has withdrawn this PC"),
            translate(
                "Exchange",
                "What is recorded is kept and can be exported; headquarters decides about it. Ask to be let in anew.",
            ),
        )
    if status.unexported:
        return _unsent(status)
    if status.unacknowledged:
        return (
            "info",
            translate("Exchange", "Everything is exported"),
            translate(
                "Exchange", "Headquarters has not confirmed all of it yet. Import its answer when it comes."
            ),
        )
    return (
        "ok",
        translate("Exchange", "Headquarters has everything"),
        translate("Exchange", "Nothing on this PC waits to be sent."),
    )


def _unsent(status: ExchangeStatus) -> tuple[str, str, str]:
    if status.handed == status.unexported:
        return (
            "warning",
            translate("Exchange", "Some changes have not gone to headquarters"),
            translate(
                "Exchange",
                "They went to another PC of this point only. Export to headquarters too, or let that PC do it.",
            ),
        )
    return (
        "warning",
        translate("Exchange", "Some changes are on this PC only"),
        translate("Exchange", "Export to a stick and send the file to headquarters."),
    )


def leaving_note(status: ExchangeStatus, formats: Formats | None = None) -> str:
    """Return a calm sentence for the closing window when changes are on this PC only; "" when there is nothing."""
    shown = formats or Formats()
    if not status.unexported:
        return ""
    count = ltr(shown.number(status.unexported))
    if status.handed == status.unexported:
        return translate(
            "Exchange", "Changes that went to another PC of this point, not to headquarters: {count}."
        ).format(count=count)
    if status.last_export:
        return translate(
            "Exchange", "Changes that are on this PC only: {count}. The last export was on {moment}."
        ).format(count=count, moment=ltr(shown.moment(status.last_export).replace(" ", _UNBROKEN)))
    return translate(
        "Exchange", "Changes that are on this PC only: {count}. Nothing has been exported from here yet."
    ).format(count=count)


def strip_line(status: ExchangeStatus, formats: Formats) -> str:
    """Return the short line for the foot of the window, "" when nothing waits."""
    if not status.unexported:
        return ""
    return translate("Exchange", "Not exported: {count}").format(count=ltr(formats.number(status.unexported)))


def since(moment: str, formats: Formats) -> str:
    """Return since when something waits, "" when that is not known."""
    return (
        translate("Exchange", "since {moment}").format(moment=ltr(formats.moment(moment))) if moment else ""
    )


def word_age(word: LastWord | None, formats: Formats) -> tuple[str, str]:
    """Return how old the last word of headquarters is, and the tone of it."""
    if word is None:
        return translate("Exchange", "Nothing has come from headquarters yet"), ""
    tone = {Staleness.AMBER: "warning", Staleness.RED: "danger"}.get(word.staleness, "")
    made = translate("Exchange", "made {moment}").format(moment=ltr(formats.moment(word.made)))
    if not word.days:
        return made, tone
    ago = translate("Exchange", "days of work since then: {count}").format(
        count=ltr(formats.number(word.days))
    )
    return f"{made} · {ago}", tone


def waiting_sentence(awaited: Awaited, formats: Formats, place: str = "") -> str:
    """Return which changes of a PC have not come, and whom to ask for them; ``place`` is where that PC stands."""
    pc = isolate(awaited.label)
    if place:
        pc = translate("Exchange", "{pc} ({place})").format(pc=pc, place=isolate(place))
    first, last = formats.number(awaited.first), formats.number(awaited.last)
    held = ltr(formats.number(awaited.held))
    if awaited.first == awaited.last:
        return translate(
            "Exchange",
            "Waiting for change {number} from {pc} ({held} later ones are here already). It is in a file not yet"
            " received. Ask {pc} to export again.",
        ).format(number=ltr(first), pc=pc, held=held)
    return translate(
        "Exchange",
        "Waiting for changes {numbers} from {pc} ({held} later ones are here already). They are in a file not yet"
        " received. Ask {pc} to export again.",
    ).format(numbers=ltr(f"{first}–{last}"), pc=pc, held=held)


def twin_sentence(pc: str) -> str:
    """Return that two PCs write under one name, and what to do."""
    return translate(
        "Exchange",
        "The records of {pc} go on in two ways: its disk was probably copied, or an old copy was put back. Nothing is"
        " lost. Stop working on one of the two, and tell headquarters.",
    ).format(pc=isolate(pc))


def tray_sentence(tray: int, formats: Formats) -> str:
    """Return that some files are kept aside."""
    return translate(
        "Exchange", "Files kept aside because their PC is not let in, or was withdrawn: {count}."
    ).format(count=ltr(formats.number(tray)))


def tray_reason(reason: str) -> str:
    """Return why one file is kept aside and what to do."""
    if reason == "revoked":
        return translate("Exchange", "From a PC that was withdrawn. Headquarters decides about it.")
    return translate("Exchange", "From a PC that has not joined. Enrol it, then press “Try again”.")


def tried_again(results: Sequence[ImportResult], formats: Formats) -> tuple[str, str]:
    """Return tone and sentence that say what came of another try at the files kept aside."""
    if not results:
        return "info", translate("Exchange", "None of these files can be taken in yet.")
    refused = sum(1 for result in results if result.verdict is Verdict.REFUSED)
    words = translate("Exchange", "Files taken in: {count}. Refused: {refused}.").format(
        count=ltr(formats.number(len(results) - refused)), refused=ltr(formats.number(refused))
    )
    return ("warning" if refused else "ok"), words


def silence(days: int | None, formats: Formats) -> tuple[str, str]:
    """Return tone and words for how long nothing has come from a point."""
    if days is None:
        return "neutral", translate("Exchange", "Nothing yet")
    if days == 0:
        return "ok", translate("Exchange", "Today")
    words = translate("Exchange", "{count} days").format(count=ltr(formats.number(days)))
    return ("warning" if days >= SILENT_DAYS else "ok"), words


def verdict_pill(result: ImportResult) -> tuple[str, str]:
    """Return the state and the words of what becomes, or became, of a file."""
    if result.verdict is Verdict.REFUSED:
        return "failed", translate("Exchange", "Refused")
    if result.verdict is Verdict.TRAY:
        return "warning", translate("Exchange", "Kept aside")
    if result.verdict is Verdict.NOTHING_NEW:
        return "neutral", translate("Exchange", "No new changes")
    if result.verdict is Verdict.IMPORTED:
        return "ok", translate("Exchange", "Imported")
    return "info", translate("Exchange", "Can be imported")


def verdict_sentence(result: ImportResult, refusal: str, formats: Formats) -> str:
    """Return what becomes, or became, of a file; ``refusal`` is the sentence of its error."""
    count = ltr(formats.number(result.fresh))
    if result.verdict is Verdict.REFUSED:
        return refusal
    if result.verdict is Verdict.TRAY:
        return translate(
            "Exchange",
            "This file comes from a PC that is not let in, or was withdrawn: {label}. It is kept aside and changes"
            " nothing.",
        ).format(label=isolate(result.label))
    if result.verdict is Verdict.NOTHING_NEW:
        return translate("Exchange", "No new changes in it. It may confirm what was sent from here.")
    if result.verdict is Verdict.NEW:
        return translate(
            "Exchange", "The file is whole and from a known PC. New changes in it: {count}."
        ).format(count=count)
    if result.held:
        held = ltr(formats.number(result.held))
        return translate(
            "Exchange",
            "New changes: {count}. Of what came, {held} wait for an earlier file and appear with it.",
        ).format(count=count, held=held)
    return translate("Exchange", "New changes: {count}.").format(count=count)


def free_text(count: int, formats: Formats) -> str:
    """Return the room on a stick with a unit that people know from its packing."""
    giga = count / 1024**3
    return f"{formats.number(giga, 1)} GB" if giga >= 1 else formats.size(count)
