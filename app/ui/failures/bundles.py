"""Sentences about joining a deployment and exchanging files (sync design, section 6)."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "bundle_not_a_bundle": QT_TRANSLATE_NOOP(
        "Messages",
        "This is no Gatebook file. Nothing was imported. Ask the sender for the file ending in .gbk.",
    ),
    "bundle_empty": QT_TRANSLATE_NOOP(
        "Messages", "This file is empty. Nothing was imported. Copy it again from where it was exported."
    ),
    "bundle_incomplete": QT_TRANSLATE_NOOP(
        "Messages", "This file is incomplete ({have} of {size}). Nothing was imported. Copy it again."
    ),
    "bundle_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "This file was damaged or changed after it was made. Nothing was imported. Ask the sender to export again.",
    ),
    "bundle_bad_payload": QT_TRANSLATE_NOOP(
        "Messages",
        "The contents of this file are damaged. Nothing was imported. Ask the sender to export again.",
    ),
    "bundle_bad_line": QT_TRANSLATE_NOOP(
        "Messages",
        "Line {line} of this file breaks the rules. Nothing was imported. Report it to headquarters.",
    ),
    "bundle_newer": QT_TRANSLATE_NOOP(
        "Messages",
        "This file was made by Gatebook {app}, which is newer. Nothing was imported. Update this PC first.",
    ),
    "bundle_not_for_us": QT_TRANSLATE_NOOP(
        "Messages", "This file is meant for another place and cannot be opened here. Nothing was imported."
    ),
    "bundle_not_ours": QT_TRANSLATE_NOOP(
        "Messages", "This file belongs to another deployment of Gatebook. Nothing was imported."
    ),
    "bundle_bad_certificate": QT_TRANSLATE_NOOP(
        "Messages",
        "The sender of this file shows a false certificate. Nothing was imported. Report it to headquarters.",
    ),
    "bundle_seal_bad": QT_TRANSLATE_NOOP(
        "Messages",
        "This file carries changes that their PC ({by}) did not make. Nothing was imported. Report it to headquarters.",
    ),
    "bundle_unknown_sender": QT_TRANSLATE_NOOP(
        "Messages",
        "This file comes from a PC that has not joined: {label}, {device}. It is kept until headquarters decides.",
    ),
    "bundle_revoked_sender": QT_TRANSLATE_NOOP(
        "Messages",
        "This file comes from a PC that was withdrawn: {label}, {device}. It is kept for headquarters to look at.",
    ),
    "bundle_too_large": QT_TRANSLATE_NOOP(
        "Messages", "This file is larger ({size}) than any Gatebook file ({limit}). Nothing was imported."
    ),
    "bundle_too_many_lines": QT_TRANSLATE_NOOP(
        "Messages", "This file has more lines ({lines}) than are allowed ({limit}). Nothing was imported."
    ),
    "bundle_unpacks_too_large": QT_TRANSLATE_NOOP(
        "Messages", "This file unpacks to more than it declares. It was refused and nothing was imported."
    ),
    "blob_too_large": QT_TRANSLATE_NOOP(
        "Messages", "A picture in this file is too large ({size}). Nothing was imported. Tell the sender."
    ),
    "no_recipients": QT_TRANSLATE_NOOP(
        "Messages", "Nobody could read this file: no PC of the receiver has joined. Nothing was written."
    ),
    "not_joined": QT_TRANSLATE_NOOP(
        "Messages",
        "This PC has not joined a deployment yet. Records are kept; join first, then exchange files.",
    ),
    "point_not_joined": QT_TRANSLATE_NOOP(
        "Messages", "No PC of {point} has joined yet, so nobody there could read the file."
    ),
    "point_unknown": QT_TRANSLATE_NOOP("Messages", "There is no border point with the code {point}."),
    "export_to_itself": QT_TRANSLATE_NOOP(
        "Messages", "Headquarters does not export to itself. Choose the border point that the file is for."
    ),
    "export_to_other_point": QT_TRANSLATE_NOOP(
        "Messages", "A border point exports to headquarters, not to {point}. Choose headquarters."
    ),
    "hq_needs_no_joining": QT_TRANSLATE_NOOP(
        "Messages", "Headquarters founded the deployment and need not join it."
    ),
    "only_headquarters_enrols": QT_TRANSLATE_NOOP(
        "Messages", "Only headquarters accepts a PC. Carry the request there."
    ),
    "join_bad_request": QT_TRANSLATE_NOOP(
        "Messages", "This is no whole request to join. Nothing was changed. Ask the point to write it again."
    ),
    "join_bad_answer": QT_TRANSLATE_NOOP(
        "Messages",
        "This is no whole answer of headquarters. Nothing was changed. Ask headquarters to write it again.",
    ),
    "join_answer_too_large": QT_TRANSLATE_NOOP(
        "Messages", "The answer would be too large ({size}). Nothing was written. Tell the developers."
    ),
    "join_code_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "The request has another code: {code}. The PC was not accepted. Ask the point to read it again.",
    ),
    "join_for_another_device": QT_TRANSLATE_NOOP(
        "Messages", "This answer is for another PC, with the code {device}. Nothing was changed."
    ),
    "join_other_deployment": QT_TRANSLATE_NOOP(
        "Messages", "This answer comes from another deployment: {deployment}. Nothing was changed."
    ),
    "join_other_point": QT_TRANSLATE_NOOP(
        "Messages",
        "Headquarters enrolled this PC for {points}, which is not this point. Nothing was changed.",
    ),
    "device_revoked": QT_TRANSLATE_NOOP(
        "Messages", "The PC with the code {device} was withdrawn by headquarters and cannot join again."
    ),
    "device_code_malformed": QT_TRANSLATE_NOOP(
        "Messages", "The code has four groups of five letters and digits. Type it as it was read out."
    ),
    "not_hq_key": QT_TRANSLATE_NOOP(
        "Messages", "This PC does not hold a key of headquarters, so it cannot do this."
    ),
    "trust_gap": QT_TRANSLATE_NOOP(
        "Messages",
        "News from headquarters is missing between number {have} and {got}. Import the older files first.",
    ),
    "trust_fork": QT_TRANSLATE_NOOP(
        "Messages",
        "There are two different lists of trusted PCs with number {version}. Nothing was imported. Tell headquarters.",
    ),
    "trust_bad": QT_TRANSLATE_NOOP(
        "Messages",
        "The list of trusted PCs does not carry the signatures it needs. Nothing was changed. Tell headquarters.",
    ),
}
