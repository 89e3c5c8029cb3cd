"""What commands say when all went well, for each code; needs Qt's core alone."""

from __future__ import annotations

from collections.abc import Mapping

from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.messages import translate_in
from app.ui.text import bare

_PLACES = {
    "point_set_up": QT_TRANSLATE_NOOP("Commands", "Border point {point} set up in {folder}"),
    "hq_set_up": QT_TRANSLATE_NOOP("Commands", "Headquarters set up in {folder}"),
    "hq_move_keys": QT_TRANSLATE_NOOP(
        "Commands",
        "Move root-*.key and escrow.key from {folder} to safe sticks: gatebook trust keep, trust forget.",
    ),
    "hq_member_set_up": QT_TRANSLATE_NOOP("Commands", "Set up in {folder}. Now: gatebook join request FILE"),
    "hq_recovered": QT_TRANSLATE_NOOP(
        "Commands", "Set up in {folder}. Code of the deployment: {code}; compare it with the sealed paper."
    ),
    "hq_propose_now": QT_TRANSLATE_NOOP("Commands", "Now: gatebook trust propose FILE --this-pc"),
    "join_requested": QT_TRANSLATE_NOOP("Commands", "Request written to {file}. Code of this PC: {code}"),
    "join_accepted": QT_TRANSLATE_NOOP("Commands", "{label} ({point}) accepted. Its code: {code}"),
    "answer_written": QT_TRANSLATE_NOOP("Commands", "Answer written to {file}"),
    "joined": QT_TRANSLATE_NOOP("Commands", "This PC has joined {deployment}. Code of its root: {code}"),
    "demo_place": QT_TRANSLATE_NOOP("Commands", "{home}: {label}; users {logins}"),
    "demo_password": QT_TRANSLATE_NOOP("Commands", "Password of every user: {password}"),
}

_EXCHANGE = {
    "exported": QT_TRANSLATE_NOOP("Commands", "{file}: {entries} entries, {blobs} attachments, {size} bytes"),
    "nothing_to_export": QT_TRANSLATE_NOOP("Commands", "Nothing to export: everything has been received."),
    "bundle_whole": QT_TRANSLATE_NOOP("Commands", "{file}: whole and unchanged, {size} bytes"),
    "bundle_made": QT_TRANSLATE_NOOP("Commands", "made by {label} ({device}) for {to} on {made}"),
    "bundle_counts": QT_TRANSLATE_NOOP("Commands", "{fresh} new, {known} already here"),
    "log_range": QT_TRANSLATE_NOOP("Commands", "{label} ({audience}): {first}-{last}, {fresh} new"),
    "log_range_lacking": QT_TRANSLATE_NOOP(
        "Commands",
        "{label} ({audience}): {first}-{last}, {fresh} new, {missing} before it are not here yet",
    ),
    "no_bundles": QT_TRANSLATE_NOOP("Commands", "No bundles found."),
    "verdict_new": QT_TRANSLATE_NOOP("Commands", "new"),
    "verdict_imported": QT_TRANSLATE_NOOP("Commands", "imported"),
    "verdict_nothing_new": QT_TRANSLATE_NOOP("Commands", "nothing new"),
    "verdict_tray": QT_TRANSLATE_NOOP("Commands", "kept aside in the tray"),
    "verdict_refused": QT_TRANSLATE_NOOP("Commands", "refused"),
    "bundle_from": QT_TRANSLATE_NOOP("Commands", "from {label} ({device})"),
    "import_counts": QT_TRANSLATE_NOOP("Commands", "{entries} entries, {fresh} new, {held} waiting"),
    "import_receipt": QT_TRANSLATE_NOOP("Commands", "receipt code {code}"),
    "escrow_counts": QT_TRANSLATE_NOOP("Commands", "{fresh} new, {held} waiting"),
    "receipt_marked": QT_TRANSLATE_NOOP(
        "Commands", "{file} to {to}, made {made}: marked as received, told by telephone"
    ),
    "receipt_already": QT_TRANSLATE_NOOP(
        "Commands", "{file} to {to}, made {made}: was marked as received before"
    ),
    "receipt_acknowledged": QT_TRANSLATE_NOOP(
        "Commands", "{file} to {to}, made {made}: had been confirmed by a file already"
    ),
    "sent_acknowledged": QT_TRANSLATE_NOOP("Commands", "acknowledged"),
    "sent_told": QT_TRANSLATE_NOOP("Commands", "told by telephone"),
    "sent_exported": QT_TRANSLATE_NOOP("Commands", "exported"),
}

_CHANNELS = {
    "channel_set_up": QT_TRANSLATE_NOOP("Commands", "{name} is set up. Try it: gatebook channel test {name}"),
    "channel_forgotten": QT_TRANSLATE_NOOP("Commands", "{name} is forgotten."),
    "channel_serves": QT_TRANSLATE_NOOP("Commands", "{name} serves."),
    "channel_off": QT_TRANSLATE_NOOP("Commands", "off"),
    "channel_well": QT_TRANSLATE_NOOP("Commands", "ok"),
    "channel_waiting": QT_TRANSLATE_NOOP("Commands", "{count} waiting"),
    "channel_round": QT_TRANSLATE_NOOP("Commands", "{name}: {sent} sent, {fetched} fetched"),
    "channel_sent": QT_TRANSLATE_NOOP("Commands", "sent {file}"),
    "channel_fetched": QT_TRANSLATE_NOOP("Commands", "fetched {result}"),
}

_DECISIONS = {
    "found": QT_TRANSLATE_NOOP("Commands", "{count} found"),
    "decided": QT_TRANSLATE_NOOP("Commands", "Decided; the decision travels with the next export."),
    "pc_withdrawn": QT_TRANSLATE_NOOP(
        "Commands", "{label} is withdrawn. Exports from now on say so; its later records go to the tray."
    ),
    "withdrawn_files": QT_TRANSLATE_NOOP("Commands", "{count} files kept aside"),
    "withdrawn_log": QT_TRANSLATE_NOOP("Commands", "{log}: changes 1 to {good} count"),
    "withdrawn_log_later": QT_TRANSLATE_NOOP(
        "Commands",
        "{log}: changes 1 to {good} count, {withheld} later ones do not ({oldest} to {newest})",
    ),
    "adopted": QT_TRANSLATE_NOOP(
        "Commands", "{count} changes of {label} count from now on; it travels with the next exports."
    ),
}

_TRUST = {
    "trust_version": QT_TRANSLATE_NOOP("Commands", "{deployment}: version {version} ({link}), code {code}"),
    "trust_roots": QT_TRANSLATE_NOOP("Commands", "{threshold} of {count} root keys: {roots}"),
    "key_copies": QT_TRANSLATE_NOOP("Commands", "{count} copies made"),
    "keys_here": QT_TRANSLATE_NOOP("Commands", "{count} secret keys on this PC"),
    "key_copied": QT_TRANSLATE_NOOP(
        "Commands", "Copied to {folder}, encrypted, and read back. For the sealed paper:"
    ),
    "key_forgotten": QT_TRANSLATE_NOOP("Commands", "{name} is no longer on this PC."),
    "root_made": QT_TRANSLATE_NOOP(
        "Commands", "Secret key in {file}. Its public line, for 'trust propose --add-root':"
    ),
    "proposal_written": QT_TRANSLATE_NOOP(
        "Commands", "Written to {file}. Carry it to the keepers of the root keys."
    ),
    "proposal_signed": QT_TRANSLATE_NOOP("Commands", "Signed."),
    "proposal_of": QT_TRANSLATE_NOOP("Commands", "{deployment} ({code}), version {version}:"),
    "root_added": QT_TRANSLATE_NOOP("Commands", "root key added: {code}"),
    "root_dropped": QT_TRANSLATE_NOOP("Commands", "root key dropped: {code}"),
    "hq_pc_added": QT_TRANSLATE_NOOP("Commands", "headquarters PC added: {code} {label}"),
    "hq_pc_dropped": QT_TRANSLATE_NOOP("Commands", "headquarters PC dropped: {code} {label}"),
    "escrow_changed": QT_TRANSLATE_NOOP("Commands", "another escrow key"),
    "roots_needed": QT_TRANSLATE_NOOP("Commands", "{threshold} of {count} root keys will be needed"),
    "signed_by": QT_TRANSLATE_NOOP(
        "Commands", "Signed by {old} of {old_needed} keys in force, {new} of {new_needed} new ones."
    ),
    "trust_in_force": QT_TRANSLATE_NOOP(
        "Commands", "Version {version} is in force; it travels with the next exports."
    ),
}

_RECORDS = {
    "check_broken": QT_TRANSLATE_NOOP("Commands", "broken: {place}"),
    "check_differs": QT_TRANSLATE_NOOP("Commands", "differs: {line}"),
    "check_sound": QT_TRANSLATE_NOOP("Commands", "The records are what the log says. Entries: {entries}"),
    "check_unsound": QT_TRANSLATE_NOOP("Commands", "The records differ from the log. Entries: {entries}"),
    "list_published": QT_TRANSLATE_NOOP(
        "Commands", "{added} added, {changed} changed, {same} stood so already."
    ),
    "row_retired": QT_TRANSLATE_NOOP("Commands", "retired"),
    "file_written": QT_TRANSLATE_NOOP("Commands", "{file}: {size} bytes"),
    "rows_written": QT_TRANSLATE_NOOP("Commands", "{file}: {count} rows"),
    "forms_written": QT_TRANSLATE_NOOP("Commands", "{file}: {count} forms, {first} to {last}"),
    "paper_entered": QT_TRANSLATE_NOOP("Commands", "entered: {run}  {status}  {opened}  {person}"),
    "paper_answered": QT_TRANSLATE_NOOP("Commands", "{run}: {answered} of {total} answered, {left} to go"),
    "note_added": QT_TRANSLATE_NOOP("Commands", "Note added."),
    "template_is_draft": QT_TRANSLATE_NOOP("Commands", "draft"),
    "template_is_retired": QT_TRANSLATE_NOOP("Commands", "retired"),
    "template_is_shipped": QT_TRANSLATE_NOOP("Commands", "shipped with the program"),
    "template_is_published": QT_TRANSLATE_NOOP("Commands", "published"),
    "template_items": QT_TRANSLATE_NOOP("Commands", "{code}: {count} items"),
    "template_came": QT_TRANSLATE_NOOP("Commands", "{count} came"),
    "template_changed": QT_TRANSLATE_NOOP("Commands", "{count} changed"),
    "template_lost": QT_TRANSLATE_NOOP("Commands", "{count} lost"),
    "template_noted": QT_TRANSLATE_NOOP("Commands", "{count} noted"),
    "template_draft_made": QT_TRANSLATE_NOOP(
        "Commands", "Draft {draft}. Give it out with: gatebook template publish {draft}"
    ),
    "template_published": QT_TRANSLATE_NOOP("Commands", "{template} is given out with the next export."),
    "template_offered": QT_TRANSLATE_NOOP(
        "Commands", "{template} is offered again once points have received the next export."
    ),
    "template_retired": QT_TRANSLATE_NOOP(
        "Commands", "{template} is offered no more once points have received the next export."
    ),
    "template_gone": QT_TRANSLATE_NOOP("Commands", "The draft is gone."),
}

SENTENCES: Mapping[str, str] = {**_PLACES, **_EXCHANGE, **_CHANNELS, **_DECISIONS, **_TRUST, **_RECORDS}
"""English source of what is said, for each code."""


def said_in(code: str, params: Mapping[str, object], lang: str) -> str:
    """Return what is said in a language, without the invisible marks that a terminal would show as boxes."""
    return bare(translate_in(lang)("Commands", SENTENCES[code]).format_map(params))
