"""Sentences about checklists: filling in, completing, returning and signing off."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "template_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The checklist {template} has not been received yet. The record is kept; "
        "import the newest file of headquarters.",
    ),
    "shift_missing": QT_TRANSLATE_NOOP("Messages", "Choose the shift."),
    "run_signed": QT_TRANSLATE_NOOP(
        "Messages", "This checklist is signed off and can no longer be changed. Add a new one to correct it."
    ),
    "run_completed": QT_TRANSLATE_NOOP(
        "Messages", "This checklist is completed. Open it again before you change an answer."
    ),
    "not_completed": QT_TRANSLATE_NOOP("Messages", "This checklist is not completed yet."),
    "not_a_draft": QT_TRANSLATE_NOOP("Messages", "Only a draft can be discarded."),
    "answers_exist": QT_TRANSLATE_NOOP("Messages", "This draft already has {count} answers."),
    "items_missing": QT_TRANSLATE_NOOP("Messages", "Still to be answered: {count}. The first one is marked."),
    "reason_needed": QT_TRANSLATE_NOOP(
        "Messages", "A critical item set to “not applicable” needs a remark that says why."
    ),
    "case_ref_needed": QT_TRANSLATE_NOOP(
        "Messages", "Enter the number in the register. Names of travellers do not belong here."
    ),
    "bad_choice": QT_TRANSLATE_NOOP("Messages", "Choose one of what is offered."),
    "unknown_reason": QT_TRANSLATE_NOOP("Messages", "Choose one of the reasons."),
    "note_needed": QT_TRANSLATE_NOOP("Messages", "Say in a few words what the reason was."),
    "not_missed": QT_TRANSLATE_NOOP(
        "Messages", "{checklist} is not missed: it was started meanwhile, or its time is not over."
    ),
    "worked_that_shift": QT_TRANSLATE_NOOP(
        "Messages", "You worked in that shift. The handover is signed by the incoming supervisor."
    ),
    "comment_needed": QT_TRANSLATE_NOOP("Messages", "Say in a few words what has to be corrected."),
    "remark_missing": QT_TRANSLATE_NOOP("Messages", "Write a few words first."),
    "not_your_remark": QT_TRANSLATE_NOOP("Messages", "Only the person who made a remark can take it back."),
    "not_signed": QT_TRANSLATE_NOOP(
        "Messages", "This checklist is not signed off yet. Correct it itself; only signed ones are amended."
    ),
    "amend_reason_needed": QT_TRANSLATE_NOOP(
        "Messages", "Say in a few words why the signed checklist is amended."
    ),
    "already_amended": QT_TRANSLATE_NOOP(
        "Messages", "This checklist has been amended already. Open the amendment and continue there."
    ),
    "newest_already": QT_TRANSLATE_NOOP("Messages", "There is no newer version of this checklist here."),
    "other_checklist": QT_TRANSLATE_NOOP(
        "Messages", "A run can only move to another version of its own checklist. Nothing was changed."
    ),
    "conflicts_open": QT_TRANSLATE_NOOP(
        "Messages", "Two PCs recorded different answers. Choose the right one, then sign off."
    ),
    "item_missing": QT_TRANSLATE_NOOP("Messages", "This item is not part of this version of the checklist."),
    "bad_answer": QT_TRANSLATE_NOOP("Messages", "This answer does not fit the item."),
    "bad_shift_pattern": QT_TRANSLATE_NOOP(
        "Messages", "Shifts need a name, a start and an end each; no two may share a name or a start."
    ),
    "picture_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "This file cannot be read as a picture. Take or choose another one; the answer is unchanged.",
    ),
    "only_headquarters_publishes": QT_TRANSLATE_NOOP(
        "Messages", "Only headquarters publishes checklists. Send your proposal there."
    ),
    "template_malformed": QT_TRANSLATE_NOOP(
        "Messages", "This is no complete checklist: it needs a title and items with different codes."
    ),
    "version_exists": QT_TRANSLATE_NOOP(
        "Messages", "{template} is already published and never changes. Give the new version another number."
    ),
    "template_flawed": QT_TRANSLATE_NOOP(
        "Messages", "This checklist cannot be given out yet: {item} {text} ({why}). The draft is kept."
    ),
    "version_replaced": QT_TRANSLATE_NOOP(
        "Messages", "{template} has been replaced by a newer version. Retire that one."
    ),
    "code_exists": QT_TRANSLATE_NOOP(
        "Messages", "There is already a checklist {form}. Choose another code, or make a new version of it."
    ),
    "change_note_needed": QT_TRANSLATE_NOOP(
        "Messages", "Say in a few words what is new, in at least one language."
    ),
    "draft_missing": QT_TRANSLATE_NOOP("Messages", "This draft is not there any more."),
    "drafts_too_many": QT_TRANSLATE_NOOP(
        "Messages", "There are already {most} drafts. Publish or discard one first."
    ),
    "workbook_too_large": QT_TRANSLATE_NOOP(
        "Messages", "This workbook is larger than {most} MB, or would be when unpacked. It was not opened."
    ),
    "workbook_old": QT_TRANSLATE_NOOP(
        "Messages",
        "This is a workbook of the old kind (.xls). Save it as .xlsx in Excel or LibreOffice, then import.",
    ),
    "workbook_locked": QT_TRANSLATE_NOOP(
        "Messages", "This workbook is protected by a password. Remove the password, then import."
    ),
    "workbook_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "This file is no workbook (.xlsx), or it is damaged. Nothing was changed."
    ),
    "survey_missing": QT_TRANSLATE_NOOP(
        "Messages", "This workbook has no sheet “survey” with rows, so it is no XLSForm. Nothing was changed."
    ),
    "form_without_questions": QT_TRANSLATE_NOOP(
        "Messages", "No question of this form can be an item of a checklist. Nothing was changed."
    ),
    "expression_malformed": QT_TRANSLATE_NOOP(
        "Messages", "This condition cannot be read; look at character {at}."
    ),
    "expression_too_long": QT_TRANSLATE_NOOP("Messages", "This condition is too long or too deeply nested."),
    "function_unknown": QT_TRANSLATE_NOOP(
        "Messages", "The function {name} at character {at} is not known here."
    ),
    "path_not_expressible": QT_TRANSLATE_NOOP(
        "Messages", "A path ({name}) at character {at} cannot be used here; name the item by its code."
    ),
    "reference_bad": QT_TRANSLATE_NOOP("Messages", "The reference {name} at character {at} cannot be read."),
    "pattern_not_expressible": QT_TRANSLATE_NOOP(
        "Messages", "The pattern at character {at} cannot be used here, or would take too long."
    ),
    "bad_month": QT_TRANSLATE_NOOP("Messages", "This is not a month. Write it as 2026-11."),
    "signed_twice": QT_TRANSLATE_NOOP("Messages", "This checklist was signed off on two PCs."),
}
