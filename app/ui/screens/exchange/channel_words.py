"""Words about channels: their kinds, how one stands, and what a round has done."""

from __future__ import annotations

from app.services.channels import ChannelRow, Kind, RoundReport
from app.ui.i18n import translate
from app.ui.text import Formats, ltr

SIGNS = {Kind.FOLDER: "folder", Kind.WEBDAV: "globe", Kind.SFTP: "lock", Kind.MAIL: "inbox"}
"""The sign of each kind."""


def kind_name(kind: Kind) -> str:
    """Return the name of a kind in the language in use."""
    names = {
        Kind.FOLDER: translate("Channels", "Folder or network share"),
        Kind.WEBDAV: translate("Channels", "Web folder (WebDAV)"),
        Kind.SFTP: translate("Channels", "SFTP server"),
        Kind.MAIL: translate("Channels", "E-mail"),
    }
    return names[kind]


def kind_detail(kind: Kind) -> str:
    """Return what a kind is good for."""
    details = {
        Kind.FOLDER: translate("Channels", "A folder that both sides can see, such as a share of the office"),
        Kind.WEBDAV: translate("Channels", "Nextcloud and other servers, over https"),
        Kind.SFTP: translate("Channels", "A server that is reached by SSH"),
        Kind.MAIL: translate("Channels", "Files go out as attachments and are taken from a mailbox"),
    }
    return details[kind]


def state_of(row: ChannelRow) -> tuple[str, str]:
    """Return the tone and the words of a channel's state."""
    if not row.setup.active:
        return "neutral", translate("Channels", "Switched off")
    if row.standing.error is not None:
        return "warning", translate("Channels", "In trouble")
    if row.standing.last_sent or row.standing.last_fetched:
        return "ok", translate("Channels", "In use")
    return "info", translate("Channels", "Not used yet")


def facts_of(row: ChannelRow, formats: Formats) -> list[tuple[str, str]]:
    """Return what is known of a channel: where it leads, when it served, when it is tried again."""
    setup, standing = row.setup, row.standing
    waiting = ltr(formats.number(row.waiting)) if row.waiting else ""
    return [
        (translate("Channels", "Address"), ltr(setup.address) if setup.address else ""),
        (translate("Channels", "Mail goes to"), ltr(setup.recipient) if setup.recipient else ""),
        (translate("Channels", "Mailbox"), ltr(setup.incoming) if setup.incoming else ""),
        (translate("Channels", "Serves only"), ltr(", ".join(setup.places)) if setup.places else ""),
        (translate("Channels", "Last sent"), _moment(standing.last_sent, formats)),
        (translate("Channels", "Last fetched"), _moment(standing.last_fetched, formats)),
        (translate("Channels", "Files waiting"), waiting),
        (
            translate("Channels", "Next try"),
            _moment(standing.next_try, formats) if standing.error is not None else "",
        ),
    ]


def round_done(report: RoundReport, formats: Formats) -> tuple[str, str]:
    """Return the tone and a sentence about what a round has done."""
    sent = sum(len(one.sent) for one in report.channels)
    fetched = sum(len(one.fetched) for one in report.channels)
    troubled = sum(one.error is not None for one in report.channels)
    counts = translate("Channels", "Files sent: {sent}. Files fetched: {fetched}.").format(
        sent=ltr(formats.number(sent)), fetched=ltr(formats.number(fetched))
    )
    if troubled:
        trouble = translate("Channels", "Channels in trouble: {count}.").format(
            count=ltr(formats.number(troubled))
        )
        return "warning", f"{counts} {trouble}"
    return "ok", counts


def _moment(moment: str, formats: Formats) -> str:
    return ltr(formats.moment(moment)) if moment else ""
