"""Sentences about what is typed into forms, equipment, stock, training and people."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "record_missing": QT_TRANSLATE_NOOP(
        "Messages", "This record is no longer here: it was removed, perhaps on another PC."
    ),
    "record_of_another_point": QT_TRANSLATE_NOOP(
        "Messages", "This record belongs to {point}. It can be changed there or at headquarters."
    ),
    "unknown_record": QT_TRANSLATE_NOOP(
        "Messages", "The record chosen here is not known. Choose another one."
    ),
    "required": QT_TRANSLATE_NOOP("Messages", "This has to be filled in."),
    "name_missing": QT_TRANSLATE_NOOP("Messages", "Enter a name."),
    "text_too_long": QT_TRANSLATE_NOOP("Messages", "This text is too long: at most {most} characters."),
    "bad_number": QT_TRANSLATE_NOOP("Messages", "This is not a number. Use a point for decimals: 3.5"),
    "not_a_number": QT_TRANSLATE_NOOP("Messages", "This is not a number. Use a point for decimals: 3.5"),
    "number_too_small": QT_TRANSLATE_NOOP("Messages", "The number must be {least} or more."),
    "too_many_decimals": QT_TRANSLATE_NOOP("Messages", "At most {most} digits after the point."),
    "bad_date": QT_TRANSLATE_NOOP("Messages", "This is not a date. Write day/month/year."),
    "not_a_date": QT_TRANSLATE_NOOP("Messages", "This is not a date. Write day/month/year."),
    "bad_time": QT_TRANSLATE_NOOP("Messages", "This is not a time. Write hours:minutes, for example 07:30."),
    "reason_required": QT_TRANSLATE_NOOP("Messages", "Say in a few words why."),
    "paper_required": QT_TRANSLATE_NOOP("Messages", "Enter the number of the minute or letter."),
    "person_required": QT_TRANSLATE_NOOP("Messages", "Choose the person."),
    "where_to_required": QT_TRANSLATE_NOOP("Messages", "Choose where it goes."),
    "same_place": QT_TRANSLATE_NOOP("Messages", "It is already there. Choose another place."),
    "unknown_item": QT_TRANSLATE_NOOP("Messages", "The catalogue has no item {item}."),
    "unknown_point": QT_TRANSLATE_NOOP("Messages", "There is no border point with the code {point}."),
    "unknown_condition": QT_TRANSLATE_NOOP("Messages", "Choose a condition from the list."),
    "unknown_stage": QT_TRANSLATE_NOOP("Messages", "Choose a stage of ownership from the list."),
    "tag_in_use": QT_TRANSLATE_NOOP(
        "Messages", "The tag {tag} is already on “{name}”. Check the label on the device."
    ),
    "asset_gone": QT_TRANSLATE_NOOP(
        "Messages", "This device has left the point; only its history can be read."
    ),
    "already_received": QT_TRANSLATE_NOOP("Messages", "This device has already been received."),
    "already_issued": QT_TRANSLATE_NOOP("Messages", "This person already holds the device."),
    "not_issued": QT_TRANSLATE_NOOP("Messages", "Nobody holds this device, so it cannot be returned."),
    "already_void": QT_TRANSLATE_NOOP("Messages", "This movement has already been declared void."),
    "first_movement": QT_TRANSLATE_NOOP(
        "Messages", "The first movement cannot be void. Remove the device if it was entered by mistake."
    ),
    "stage_needs_movement": QT_TRANSLATE_NOOP(
        "Messages", "A device leaves the point by a movement. Record the transfer or the write-off."
    ),
    "write_off_needs_minute": QT_TRANSLATE_NOOP(
        "Messages", "A write-off is a movement with the number of its minute. Record it as a movement."
    ),
    "name_in_use": QT_TRANSLATE_NOOP("Messages", "The name “{name}” is already used here."),
    "place_in_itself": QT_TRANSLATE_NOOP("Messages", "A place cannot lie within itself."),
    "place_in_use": QT_TRANSLATE_NOOP(
        "Messages", "There is still equipment in this place ({assets}). Move it first."
    ),
    "quantity_negative": QT_TRANSLATE_NOOP("Messages", "A counted quantity cannot be less than zero."),
    "quantity_not_positive": QT_TRANSLATE_NOOP("Messages", "The quantity must be more than zero."),
    "scale_in_use": QT_TRANSLATE_NOOP(
        "Messages", "The number of decimals can no longer be changed: there are movements already."
    ),
    "scale_range": QT_TRANSLATE_NOOP("Messages", "A quantity has 0 to {most} decimals."),
    "days_required": QT_TRANSLATE_NOOP("Messages", "Enter at least one day of training."),
    "too_many_days": QT_TRANSLATE_NOOP("Messages", "A training has at most {most} days."),
    "unknown_mark": QT_TRANSLATE_NOOP("Messages", "Choose present, absent, late or excused."),
    "unknown_course": QT_TRANSLATE_NOOP(
        "Messages", "The list has no course {course}. Choose one from the list."
    ),
    "unknown_status": QT_TRANSLATE_NOOP("Messages", "Choose a status from the list."),
    "already_participant": QT_TRANSLATE_NOOP("Messages", "This person already takes part in the training."),
    "not_a_participant": QT_TRANSLATE_NOOP("Messages", "This person does not take part in this training."),
    "has_marks": QT_TRANSLATE_NOOP(
        "Messages", "There are attendance marks for this person already. Set the status to withdrawn instead."
    ),
    "day_has_marks": QT_TRANSLATE_NOOP(
        "Messages", "There are attendance marks on a day that would fall away. Clear them first."
    ),
    "day_not_in_session": QT_TRANSLATE_NOOP("Messages", "This day does not belong to the training."),
    "score_range": QT_TRANSLATE_NOOP("Messages", "A score is a number from 0 to 100."),
    "session_cancelled": QT_TRANSLATE_NOOP(
        "Messages", "This training was cancelled. Change its status before you mark attendance."
    ),
    "unknown_sex": QT_TRANSLATE_NOOP("Messages", "Choose female or male."),
    "latin_letters_only": QT_TRANSLATE_NOOP("Messages", "Use Latin letters only, as in the passport."),
}
