"""Sentences about channels: which server, what it said or failed to say, and that no record is at risk."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "channel_host_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{server} is not found. There may be no connection just now."
    ),
    "channel_refused": QT_TRANSLATE_NOOP("Messages", "Nothing answers at {server}."),
    "channel_unreachable": QT_TRANSLATE_NOOP("Messages", "There is no way to {server} just now."),
    "channel_timeout": QT_TRANSLATE_NOOP("Messages", "{server} took too long to answer."),
    "channel_interrupted": QT_TRANSLATE_NOOP(
        "Messages", "The connection to {server} broke. What was sent so far is gone on with."
    ),
    "channel_busy": QT_TRANSLATE_NOOP("Messages", "{server} has no time just now (answer {told})."),
    "channel_certificate": QT_TRANSLATE_NOOP(
        "Messages",
        "The certificate of {server} cannot be trusted ({reason}), so no password was sent.",
    ),
    "channel_encryption": QT_TRANSLATE_NOOP(
        "Messages", "No encrypted connection to {server} came about, so no password was sent."
    ),
    "channel_no_encryption": QT_TRANSLATE_NOOP(
        "Messages", "{server} offers no encrypted connection, so no password was sent."
    ),
    "channel_host_key_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{server} has not been confirmed yet. Its fingerprint is {fingerprint}."
    ),
    "channel_host_key_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "{server} identifies itself otherwise than when it was confirmed. It may be another server, so nothing"
        " was sent. Its fingerprint is now {fingerprint}.",
    ),
    "channel_password_wrong": QT_TRANSLATE_NOOP(
        "Messages", "{server} does not accept the name {user} with this password."
    ),
    "channel_password_missing": QT_TRANSLATE_NOOP(
        "Messages", "The password of this channel is not on this PC, or cannot be read."
    ),
    "channel_keyring_locked": QT_TRANSLATE_NOOP(
        "Messages", "The password store of this PC is locked, so the password could not be read."
    ),
    "channel_forbidden": QT_TRANSLATE_NOOP(
        "Messages", "This user may not read or write {place} at {server}."
    ),
    "channel_folder_missing": QT_TRANSLATE_NOOP("Messages", "{place} is not there at {server}."),
    "channel_full": QT_TRANSLATE_NOOP(
        "Messages", "{server} has no room left. Nothing was lost; the file waits in the outbox."
    ),
    "channel_write_refused": QT_TRANSLATE_NOOP(
        "Messages", "{server} did not take the file; it may have no room left. The file waits in the outbox."
    ),
    "channel_too_large": QT_TRANSLATE_NOOP(
        "Messages", "The file ({size}) is longer than {server} takes. It waits in the outbox."
    ),
    "channel_recipient_refused": QT_TRANSLATE_NOOP("Messages", "{server} does not take mail for {address}."),
    "channel_not_verified": QT_TRANSLATE_NOOP(
        "Messages", "{file} arrived at {server} otherwise than it was sent, and was removed there."
    ),
    "channel_answer_odd": QT_TRANSLATE_NOOP(
        "Messages",
        "{server} answers otherwise than expected ({told}). A sign-in page of the network may be in between.",
    ),
    "channel_name_missing": QT_TRANSLATE_NOOP("Messages", "Give the channel a name."),
    "channel_name_taken": QT_TRANSLATE_NOOP("Messages", "There is a channel named {name} already."),
    "channel_address_missing": QT_TRANSLATE_NOOP("Messages", "Enter the address."),
    "channel_address_malformed": QT_TRANSLATE_NOOP("Messages", "This is no address of this kind: {address}."),
    "channel_address_with_password": QT_TRANSLATE_NOOP(
        "Messages", "Leave name and password out of the address; they have fields of their own."
    ),
    "channel_not_encrypted": QT_TRANSLATE_NOOP(
        "Messages", "{server} would be spoken to without encryption. Use an address that begins with https."
    ),
    "channel_mail_address_malformed": QT_TRANSLATE_NOOP("Messages", "This is no mail address: {address}."),
    "channel_folder_not_absolute": QT_TRANSLATE_NOOP(
        "Messages", "Name the folder completely, from the drive or the top on: {folder}."
    ),
    "channel_user_missing": QT_TRANSLATE_NOOP("Messages", "Enter the user name for the server."),
    "channel_unknown": QT_TRANSLATE_NOOP("Messages", "There is no channel {channel}."),
    "channel_none": QT_TRANSLATE_NOOP(
        "Messages", "No channel is set up, or all are switched off. Files can be carried by hand as before."
    ),
}

HINTS = {
    "check_network": QT_TRANSLATE_NOOP(
        "Messages", "Check the network cable or the modem; Gatebook tries again by itself."
    ),
    "check_address": QT_TRANSLATE_NOOP("Messages", "Check the address of the channel."),
    "check_certificate": QT_TRANSLATE_NOOP(
        "Messages",
        "Check the date of this PC, and ask whoever keeps the server for its certificate authority.",
    ),
    "tried_again_later": QT_TRANSLATE_NOOP("Messages", "Gatebook tries again by itself."),
    "set_password_again": QT_TRANSLATE_NOOP("Messages", "Enter the password again in the channel."),
    "unlock_keyring": QT_TRANSLATE_NOOP("Messages", "Unlock it, or enter the password again in the channel."),
    "ask_server_keeper": QT_TRANSLATE_NOOP("Messages", "Tell whoever keeps the server."),
    "use_stick_instead": QT_TRANSLATE_NOOP("Messages", "Carry it on a stick, or use another channel."),
    "compare_fingerprint": QT_TRANSLATE_NOOP(
        "Messages", "Compare the fingerprint by telephone with whoever keeps the server, then confirm it."
    ),
}
