"""Sentences about the trust list, root keys, headquarters' PCs and withdrawn PCs."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "proposal_bad": QT_TRANSLATE_NOOP(
        "Messages",
        "This is no whole proposal for the list of trusted PCs. Ask headquarters to write it again.",
    ),
    "proposal_empty": QT_TRANSLATE_NOOP(
        "Messages", "This proposal would change nothing. Nothing was written."
    ),
    "proposals_differ": QT_TRANSLATE_NOOP(
        "Messages", "These files are not copies of one proposal. Adopt the copies of one proposal together."
    ),
    "proposal_outdated": QT_TRANSLATE_NOOP(
        "Messages",
        "The list of trusted PCs has moved on since this was proposed: {have} here, {got} there. Propose it again.",
    ),
    "signatures_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The proposal carries {have} of {need} signatures that it needs. Carry it to the other keepers.",
    ),
    "root_key_not_asked": QT_TRANSLATE_NOOP(
        "Messages", "The key {key} is no root key of this deployment, neither an old nor a new one."
    ),
    "root_key_unknown": QT_TRANSLATE_NOOP("Messages", "There is no root key {key} in the list in force."),
    "head_impossible": QT_TRANSLATE_NOOP(
        "Messages",
        "The proposal would leave too few root keys, or no PC of headquarters. Nothing was written.",
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "Messages", "This passphrase does not open the key file. Check the keyboard language and try again."
    ),
    "passphrase_too_short": QT_TRANSLATE_NOOP(
        "Messages", "A passphrase for a key has at least {least} characters, for example four words."
    ),
    "key_file_unknown": QT_TRANSLATE_NOOP("Messages", "There is no key {key} on this PC."),
    "key_not_copied": QT_TRANSLATE_NOOP(
        "Messages",
        "No copy of the key {key} was made yet. Copy it to a stick first; then it can go from this PC.",
    ),
    "request_not_of_hq": QT_TRANSLATE_NOOP(
        "Messages", "This request comes from a PC of {point}, not of headquarters. Let it in as a point's PC."
    ),
    "hq_pc_needs_roots": QT_TRANSLATE_NOOP(
        "Messages",
        "This request comes from a PC of headquarters. Keepers of the root keys must sign for it; propose it first.",
    ),
    "bundle_without_trust": QT_TRANSLATE_NOOP(
        "Messages", "This file carries no list of trusted PCs. Choose a newer file of a border point."
    ),
    "bundle_not_for_this_pc": QT_TRANSLATE_NOOP(
        "Messages",
        "This file is for this point, but not for this PC: it joined later, or headquarters withdrew it. Ask there.",
    ),
    "escrow_needed": QT_TRANSLATE_NOOP(
        "Messages", "The escrow key is needed to read this file. Name its key file."
    ),
    "device_not_withdrawn": QT_TRANSLATE_NOOP("Messages", "The PC with this code has not been withdrawn."),
    "adopt_nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "Changes up to number {good} count already, and {here} are here. Choose a number between the two.",
    ),
    "adopt_which_log": QT_TRANSLATE_NOOP(
        "Messages", "The PC has {number} logs with later changes. Name the one to adopt."
    ),
}
