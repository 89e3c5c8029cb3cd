"""Sentences about disk, folders, the database and this PC's own set-up, with what to do next."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "The disk is full. Nothing was lost: this step was not done, all earlier records are safe.",
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "Messages", "The disk reports an error. This step was not done; what was saved before is kept."
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "Messages", "Another program is using the records. This step was not done; all records are safe."
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "Messages", "The file {path} is damaged. Records that were exported are safe at headquarters."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Messages", "These records were made by a newer Gatebook. They are safe and were not touched."
    ),
    "upgrade_incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        "The records could not be prepared for this version of Gatebook. They are safe and stand as before.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Messages", "Gatebook may not write to {path}. Nothing was changed."
    ),
    "folder_missing": QT_TRANSLATE_NOOP("Messages", "The folder {folder} is not there. Nothing was written."),
    "file_missing": QT_TRANSLATE_NOOP("Messages", "The file {file} is not there. Nothing was changed."),
    "file_not_readable": QT_TRANSLATE_NOOP(
        "Messages", "The file {file} cannot be read. Nothing was changed."
    ),
    "medium_failed": QT_TRANSLATE_NOOP(
        "Messages", "The stick or disk stopped answering at {file}. The records on this PC are safe."
    ),
    "write_not_verified": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} was written but reads back differently. The file was removed; all records are safe.",
    ),
    "home_in_use": QT_TRANSLATE_NOOP(
        "Messages", "Gatebook is already open with this data. All records are safe."
    ),
    "home_not_set_up": QT_TRANSLATE_NOOP(
        "Messages",
        "This data folder is not set up yet. Say first whether it is a border point or headquarters.",
    ),
    "home_already_set_up": QT_TRANSLATE_NOOP(
        "Messages", "This data folder is already set up; nothing was changed: {path}. Choose another folder."
    ),
    "device_key_damaged": QT_TRANSLATE_NOOP(
        "Messages", "The key file of this PC is damaged. The records are safe, but they cannot be exported."
    ),
    "device_key_locked": QT_TRANSLATE_NOOP(
        "Messages", "The key of this PC belongs to another Windows user or another PC. The records are safe."
    ),
    "kept_key_damaged": QT_TRANSLATE_NOOP("Messages", "The key file {file} is damaged. Nothing was changed."),
    "kept_key_malformed": QT_TRANSLATE_NOOP(
        "Messages", "This is no key of a deployment. Check the file or type the key again."
    ),
    "entry_too_large": QT_TRANSLATE_NOOP(
        "Messages", "This record is too large to be kept in one piece. Shorten the texts and save again."
    ),
    "text_not_storable": QT_TRANSLATE_NOOP(
        "Messages",
        "A text holds signs that no file can keep. Delete it and type it again instead of pasting it.",
    ),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "Messages", "This picture has {bytes}; at most {most} are kept. Take it with a lower resolution."
    ),
    "printer_failed": QT_TRANSLATE_NOOP(
        "Messages",
        "The printer did not take the document. The record is safe; save the document as PDF meanwhile.",
    ),
    "demo_too_large": QT_TRANSLATE_NOOP(
        "Messages", "A demonstration has 1 to {points} points and 1 to {days} days."
    ),
    "demo_folder_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "There is something in {path} already; it was left alone. Choose a folder that is not there yet.",
    ),
    "attachment_kind": QT_TRANSLATE_NOOP("Messages", "Only JPEG and PNG pictures can be kept."),
}

HINTS = {
    "free_space_and_retry": QT_TRANSLATE_NOOP("Messages", "Free some space on the disk and try again."),
    "free_space": QT_TRANSLATE_NOOP("Messages", "Free some space there, or use another stick."),
    "check_disk_and_restore": QT_TRANSLATE_NOOP(
        "Messages", "Copy the data folder to another disk now and tell your administrator."
    ),
    "close_other_program": QT_TRANSLATE_NOOP("Messages", "Close the other window or program and try again."),
    "restore_backup": QT_TRANSLATE_NOOP(
        "Messages", "Ask your administrator to restore the newest backup; headquarters sends the rest again."
    ),
    "update_program": QT_TRANSLATE_NOOP("Messages", "Install the newer Gatebook to open them."),
    "keep_older_program": QT_TRANSLATE_NOOP(
        "Messages", "Go on with the version you had before and tell your administrator."
    ),
    "choose_writable_folder": QT_TRANSLATE_NOOP("Messages", "Choose a folder that you may write to."),
    "choose_another_folder": QT_TRANSLATE_NOOP("Messages", "Choose another folder."),
    "check_permissions": QT_TRANSLATE_NOOP(
        "Messages", "Check that you may read and write there, or choose another place."
    ),
    "plug_in_again": QT_TRANSLATE_NOOP("Messages", "Plug the stick in again and repeat the step."),
    "use_another_stick": QT_TRANSLATE_NOOP("Messages", "Use another stick and export again."),
    "use_other_copy": QT_TRANSLATE_NOOP("Messages", "Use the other copy of the key."),
    "sign_in_as_owner": QT_TRANSLATE_NOOP(
        "Messages", "Sign in to Windows as the user who set Gatebook up, or join the deployment again."
    ),
    "restore_or_enrol_again": QT_TRANSLATE_NOOP(
        "Messages", "Restore the file from its copy, or join the deployment again as a new PC."
    ),
    "restore_or_join_again": QT_TRANSLATE_NOOP(
        "Messages", "Restore the file from its copy, or join the deployment again as a new PC."
    ),
    "check_the_printer": QT_TRANSLATE_NOOP(
        "Messages", "Check that it is switched on and has paper, then print again."
    ),
    "try_again": QT_TRANSLATE_NOOP("Messages", "Try again."),
}
