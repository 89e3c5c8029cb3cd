"""The words on paper in every language, for the window and the command line; needs Qt's core alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from PySide6.QtCore import QTranslator

from app.ui.calendar_names import month_name
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.resources import resource

FRAME = {
    "page_of": QT_TRANSLATE_NOOP("Print", "Page {page} of {pages}"),
    "printed_by_at": QT_TRANSLATE_NOOP("Print", "Printed by {name}, {moment}"),
    "printed_at": QT_TRANSLATE_NOOP("Print", "Printed {moment}"),
    "record_id": QT_TRANSLATE_NOOP("Print", "Record"),
    "head_hash": QT_TRANSLATE_NOOP("Print", "Log hash"),
    "form_code": QT_TRANSLATE_NOOP("Print", "Form"),
    "version": QT_TRANSLATE_NOOP("Print", "Version"),
    "point": QT_TRANSLATE_NOOP("Print", "Border point"),
    "place": QT_TRANSLATE_NOOP("Print", "Place"),
    "shift": QT_TRANSLATE_NOOP("Print", "Shift"),
    "shift_day": QT_TRANSLATE_NOOP("Print", "Day"),
    "shift_night": QT_TRANSLATE_NOOP("Print", "Night"),
    "shift_morning": QT_TRANSLATE_NOOP("Print", "Morning"),
    "shift_evening": QT_TRANSLATE_NOOP("Print", "Evening"),
    "shift_duty": QT_TRANSLATE_NOOP("Print", "24-hour duty"),
    "date": QT_TRANSLATE_NOOP("Print", "Date"),
    "name": QT_TRANSLATE_NOOP("Print", "Name"),
    "rank": QT_TRANSLATE_NOOP("Print", "Rank"),
    "signature": QT_TRANSLATE_NOOP("Print", "Signature"),
    "remarks": QT_TRANSLATE_NOOP("Print", "Remarks"),
    "number": QT_TRANSLATE_NOOP("Print", "No."),
    "no_entries": QT_TRANSLATE_NOOP("Print", "Nothing has been recorded"),
}
CHECKLIST = {
    "item": QT_TRANSLATE_NOOP("Print", "Item"),
    "yes": QT_TRANSLATE_NOOP("Print", "Yes"),
    "no": QT_TRANSLATE_NOOP("Print", "No"),
    "not_applicable": QT_TRANSLATE_NOOP("Print", "N/A"),
    "required_mark": QT_TRANSLATE_NOOP("Print", "Must be answered"),
    "critical_mark": QT_TRANSLATE_NOOP("Print", "Critical item"),
    "frequency": QT_TRANSLATE_NOOP("Print", "How often"),
    "frequency_per_shift": QT_TRANSLATE_NOOP("Print", "Every shift"),
    "frequency_daily": QT_TRANSLATE_NOOP("Print", "Daily"),
    "frequency_weekly": QT_TRANSLATE_NOOP("Print", "Weekly"),
    "frequency_monthly": QT_TRANSLATE_NOOP("Print", "Monthly"),
    "frequency_quarterly": QT_TRANSLATE_NOOP("Print", "Every three months"),
    "frequency_semi_annual": QT_TRANSLATE_NOOP("Print", "Every six months"),
    "frequency_per_case": QT_TRANSLATE_NOOP("Print", "For each case"),
    "model_template": QT_TRANSLATE_NOOP(
        "Print", "Model checklist – adopted by order no. ________ of ____ / ____ / ________"
    ),
    "no_traveller_data": QT_TRANSLATE_NOOP(
        "Print",
        "Write the register number only: no traveller’s name, passport number or state of health on this form.",
    ),
    "acceptable_between": QT_TRANSLATE_NOOP("Print", "acceptable: {minimum} to {maximum}"),
    "acceptable_from": QT_TRANSLATE_NOOP("Print", "acceptable: {minimum} or more"),
    "acceptable_to": QT_TRANSLATE_NOOP("Print", "acceptable: {maximum} or less"),
    "photo_here": QT_TRANSLATE_NOOP("Print", "Photo here"),
    "photo_attached": QT_TRANSLATE_NOOP("Print", "Photo attached"),
    "photo_unreadable": QT_TRANSLATE_NOOP("Print", "The photo cannot be read"),
    "critical_failure": QT_TRANSLATE_NOOP("Print", "Critical failure"),
    "not_met": QT_TRANSLATE_NOOP("Print", "Not met"),
    "out_of_range": QT_TRANSLATE_NOOP("Print", "Outside the acceptable range"),
    "reason": QT_TRANSLATE_NOOP("Print", "Reason: {text}"),
    "unanswered": QT_TRANSLATE_NOOP("Print", "Not answered"),
    "result_met": QT_TRANSLATE_NOOP("Print", "Met: {met} of {applicable}"),
    "result_critical": QT_TRANSLATE_NOOP("Print", "Critical failures: {count}"),
    "section_result": QT_TRANSLATE_NOOP(
        "Print", "This section: met {met} of {applicable} · critical failures: {count}"
    ),
    "result_unanswered": QT_TRANSLATE_NOOP("Print", "Still to be answered: {count}"),
    "completed_by_at": QT_TRANSLATE_NOOP("Print", "Completed by {name}, {moment}"),
    "signed_by_at": QT_TRANSLATE_NOOP("Print", "Signed off by {name}, {moment}"),
    "estimate_before_program": QT_TRANSLATE_NOOP(
        "Print", "≈ Not a right time: the clock of the PC showed one before this program was made."
    ),
    "estimate_far_future": QT_TRANSLATE_NOOP(
        "Print", "≈ Not a right time: the clock of the PC was many years ahead."
    ),
    "estimate_ahead": QT_TRANSLATE_NOOP(
        "Print", "≈ Not a right time: the clock of the PC was ahead of those that saw the entry later."
    ),
    "estimate_behind": QT_TRANSLATE_NOOP(
        "Print", "≈ Not a right time: the clock of the PC was behind what its user had already seen."
    ),
    "estimate_went_back": QT_TRANSLATE_NOOP(
        "Print", "≈ Not a right time: the clock of the PC was set otherwise for a while."
    ),
    "entered_from_paper": QT_TRANSLATE_NOOP("Print", "Entered from paper by {name}"),
    "paper_number": QT_TRANSLATE_NOOP("Print", "Paper number"),
    "paper_filled_at": QT_TRANSLATE_NOOP("Print", "Filled in on paper: {moment}"),
    "paper_signed_by": QT_TRANSLATE_NOOP("Print", "Paper signed by {name}"),
    "stage_draft": QT_TRANSLATE_NOOP("Print", "DRAFT – not complete"),
    "stage_completed": QT_TRANSLATE_NOOP("Print", "COMPLETED – not signed off"),
    "stage_returned": QT_TRANSLATE_NOOP("Print", "RETURNED – to be corrected"),
    "stage_signed": QT_TRANSLATE_NOOP("Print", "SIGNED OFF"),
    "signatory_officer": QT_TRANSLATE_NOOP("Print", "Officer"),
    "signatory_supervisor": QT_TRANSLATE_NOOP("Print", "Supervisor"),
    "signatory_director": QT_TRANSLATE_NOOP("Print", "Director of the point"),
    "signatory_incoming": QT_TRANSLATE_NOOP("Print", "Incoming supervisor"),
    "signatory_outgoing": QT_TRANSLATE_NOOP("Print", "Outgoing supervisor"),
    "from_register": QT_TRANSLATE_NOOP("Print", "From the register, {moment}"),
    "register_at": QT_TRANSLATE_NOOP("Print", "The register at {moment}"),
    "register_faults": QT_TRANSLATE_NOOP("Print", "Equipment that does not work"),
    "register_actions": QT_TRANSLATE_NOOP("Print", "Open corrective actions"),
    "register_checklists": QT_TRANSLATE_NOOP("Print", "Open and missed checklists"),
    "nothing_open": QT_TRANSLATE_NOOP("Print", "None"),
    "entered_as_record": QT_TRANSLATE_NOOP("Print", "Entered in Gatebook as record no."),
    "case_ref": QT_TRANSLATE_NOOP("Print", "Register no. of the case"),
    "further_remarks": QT_TRANSLATE_NOOP("Print", "Further remarks"),
    "asked_if": QT_TRANSLATE_NOOP("Print", "Only if: {condition}"),
    "not_asked": QT_TRANSLATE_NOOP("Print", "Not asked"),
    "rule_broken": QT_TRANSLATE_NOOP("Print", "Does not fit the rule"),
    "condition_item": QT_TRANSLATE_NOOP("Print", "item {number}"),
    "condition_and": QT_TRANSLATE_NOOP("Print", "and"),
    "condition_or": QT_TRANSLATE_NOOP("Print", "or"),
    "condition_not": QT_TRANSLATE_NOOP("Print", "not"),
    "condition_answered": QT_TRANSLATE_NOOP("Print", "is answered"),
    "condition_empty": QT_TRANSLATE_NOOP("Print", "is not answered"),
    "result_kept": QT_TRANSLATE_NOOP("Print", "Kept, not asked any more and not counted: {count}"),
    "amends_record": QT_TRANSLATE_NOOP("Print", "Amends record {record}, signed off by {name}, {moment}"),
    "amended_by_record": QT_TRANSLATE_NOOP(
        "Print", "AMENDED by record {record}, signed off by {name}, {moment}"
    ),
    "amendment_begun": QT_TRANSLATE_NOOP(
        "Print", "An amendment has been begun, not signed off: record {record}"
    ),
    "amend_reason": QT_TRANSLATE_NOOP("Print", "Reason for the amendment: {text}"),
    "left_over_title": QT_TRANSLATE_NOOP(
        "Print", "Answers of items that are no longer asked, kept and not counted"
    ),
}
EQUIPMENT = {
    "equipment_list": QT_TRANSLATE_NOOP("Print", "Equipment list"),
    "count_sheet": QT_TRANSLATE_NOOP("Print", "Count sheet"),
    "asset_tag": QT_TRANSLATE_NOOP("Print", "Asset tag"),
    "donor_tag": QT_TRANSLATE_NOOP("Print", "Donor tag"),
    "description": QT_TRANSLATE_NOOP("Print", "Description"),
    "manufacturer_model": QT_TRANSLATE_NOOP("Print", "Make and model"),
    "serial": QT_TRANSLATE_NOOP("Print", "Serial number"),
    "condition": QT_TRANSLATE_NOOP("Print", "Condition"),
    "condition_n": QT_TRANSLATE_NOOP("Print", "New"),
    "condition_g": QT_TRANSLATE_NOOP("Print", "Good"),
    "condition_f": QT_TRANSLATE_NOOP("Print", "Fair"),
    "condition_u": QT_TRANSLATE_NOOP("Print", "Out of order"),
    "condition_r": QT_TRANSLATE_NOOP("Print", "In repair"),
    "condition_b": QT_TRANSLATE_NOOP("Print", "Beyond repair"),
    "condition_m": QT_TRANSLATE_NOOP("Print", "Missing"),
    "condition_w": QT_TRANSLATE_NOOP("Print", "Written off"),
    "location": QT_TRANSLATE_NOOP("Print", "Location"),
    "holder": QT_TRANSLATE_NOOP("Print", "In custody of"),
    "received_on": QT_TRANSLATE_NOOP("Print", "Received"),
    "last_seen": QT_TRANSLATE_NOOP("Print", "Last seen"),
    "found": QT_TRANSLATE_NOOP("Print", "Found"),
    "total_assets": QT_TRANSLATE_NOOP("Print", "Number of items"),
    "consumables": QT_TRANSLATE_NOOP("Print", "Consumables"),
    "unit": QT_TRANSLATE_NOOP("Print", "Unit"),
    "on_hand": QT_TRANSLATE_NOOP("Print", "On hand"),
    "counted": QT_TRANSLATE_NOOP("Print", "Counted"),
    "lot": QT_TRANSLATE_NOOP("Print", "Lot"),
    "expiry": QT_TRANSLATE_NOOP("Print", "Expiry"),
    "days_of_cover": QT_TRANSLATE_NOOP("Print", "Days of cover"),
    "committee_chair": QT_TRANSLATE_NOOP("Print", "Chair of the committee"),
    "committee_member": QT_TRANSLATE_NOOP("Print", "Member of the committee"),
    "storekeeper": QT_TRANSLATE_NOOP("Print", "Storekeeper"),
    "as_at": QT_TRANSLATE_NOOP("Print", "As at"),
}
ATTENDANCE = {
    "attendance_sheet": QT_TRANSLATE_NOOP("Print", "Attendance sheet"),
    "project": QT_TRANSLATE_NOOP("Print", "Project"),
    "project_code": QT_TRANSLATE_NOOP("Print", "Project code"),
    "funding": QT_TRANSLATE_NOOP("Print", "Funded by"),
    "course": QT_TRANSLATE_NOOP("Print", "Course"),
    "delivery_code": QT_TRANSLATE_NOOP("Print", "Course number"),
    "venue": QT_TRANSLATE_NOOP("Print", "Venue"),
    "city": QT_TRANSLATE_NOOP("Print", "City"),
    "dates": QT_TRANSLATE_NOOP("Print", "Dates"),
    "facilitators": QT_TRANSLATE_NOOP("Print", "Trainers"),
    "full_name": QT_TRANSLATE_NOOP("Print", "Full name"),
    "latin_name": QT_TRANSLATE_NOOP("Print", "Name in Latin letters"),
    "rank_title": QT_TRANSLATE_NOOP("Print", "Rank or title"),
    "institution": QT_TRANSLATE_NOOP("Print", "Agency"),
    "duty_station": QT_TRANSLATE_NOOP("Print", "Duty station"),
    "sex": QT_TRANSLATE_NOOP("Print", "Sex"),
    "sex_f": QT_TRANSLATE_NOOP("Print", "F"),
    "sex_m": QT_TRANSLATE_NOOP("Print", "M"),
    "phone": QT_TRANSLATE_NOOP("Print", "Phone"),
    "day_signature": QT_TRANSLATE_NOOP("Print", "Signature for the day"),
    "morning": QT_TRANSLATE_NOOP("Print", "Morning"),
    "afternoon": QT_TRANSLATE_NOOP("Print", "Afternoon"),
    "mark_p": QT_TRANSLATE_NOOP("Print", "P"),
    "mark_a": QT_TRANSLATE_NOOP("Print", "A"),
    "mark_l": QT_TRANSLATE_NOOP("Print", "L"),
    "mark_e": QT_TRANSLATE_NOOP("Print", "E"),
    "mark_p_name": QT_TRANSLATE_NOOP("Print", "present"),
    "mark_a_name": QT_TRANSLATE_NOOP("Print", "absent"),
    "mark_l_name": QT_TRANSLATE_NOOP("Print", "late"),
    "mark_e_name": QT_TRANSLATE_NOOP("Print", "excused"),
    "present_total": QT_TRANSLATE_NOOP("Print", "Present"),
    "consent_photo": QT_TRANSLATE_NOOP("Print", "I agree to be photographed"),
    "data_use": QT_TRANSLATE_NOOP(
        "Print",
        "The data on this sheet serve to prove attendance and to report on the training, nothing else.",
    ),
    "certified_by": QT_TRANSLATE_NOOP("Print", "Certified by"),
    "trainer": QT_TRANSLATE_NOOP("Print", "Trainer"),
}
REQUEST = {
    "request_title": QT_TRANSLATE_NOOP("Print", "Request for missing changes"),
    "request_intro": QT_TRANSLATE_NOOP(
        "Print",
        "These changes have not arrived, though later ones of the same PC have. Please export them again.",
    ),
    "request_steps": QT_TRANSLATE_NOOP(
        "Print",
        "On the PC that is named: open Gatebook, choose “Exchange”, then “Export”, tick “Everything again”, and send"
        " the file to the place that asks.",
    ),
    "request_calm": QT_TRANSLATE_NOOP(
        "Print", "Nothing is lost: the changes are on that PC, and a file that comes twice does no harm."
    ),
    "request_pc": QT_TRANSLATE_NOOP("Print", "PC"),
    "request_place": QT_TRANSLATE_NOOP("Print", "Where it stands"),
    "request_changes": QT_TRANSLATE_NOOP("Print", "Missing changes"),
    "request_log": QT_TRANSLATE_NOOP("Print", "Log"),
    "request_waiting": QT_TRANSLATE_NOOP("Print", "Later ones that wait"),
    "asking_place": QT_TRANSLATE_NOOP("Print", "Asked by (place)"),
    "asking_pc": QT_TRANSLATE_NOOP("Print", "PC that asks"),
    "asked_by": QT_TRANSLATE_NOOP("Print", "Asked by"),
    "exported_by": QT_TRANSLATE_NOOP("Print", "Exported again by"),
    "headquarters": QT_TRANSLATE_NOOP("Print", "Headquarters"),
}
KEY = {
    "key_title": QT_TRANSLATE_NOOP("Print", "Secret key"),
    "key_root_meant": QT_TRANSLATE_NOOP(
        "Print",
        "This root key signs changes of headquarters’ PCs and of root keys. Enough of them rule the deployment.",
    ),
    "key_escrow_meant": QT_TRANSLATE_NOOP(
        "Print", "This escrow key reads every exchange file when all PCs of headquarters are lost."
    ),
    "key_seal": QT_TRANSLATE_NOOP(
        "Print",
        "Seal this sheet and lock it away, apart from the sticks. Make no copy and send it to nobody.",
    ),
    "key_back": QT_TRANSLATE_NOOP(
        "Print",
        "To use the key again, type the four words below into a text file, a blank between them, or scan the square.",
    ),
    "key_deployment": QT_TRANSLATE_NOOP("Print", "Deployment"),
    "key_code": QT_TRANSLATE_NOOP("Print", "Code of the deployment"),
    "key_name": QT_TRANSLATE_NOOP("Print", "Key"),
}
MONTH = {
    "month_title": QT_TRANSLATE_NOOP("Print", "The month at this point"),
    "month": QT_TRANSLATE_NOOP("Print", "Month"),
    "month_share": QT_TRANSLATE_NOOP("Print", "Share of items met"),
    "month_critical": QT_TRANSLATE_NOOP("Print", "Critical failures"),
    "month_critical_runs": QT_TRANSLATE_NOOP("Print", "Checklists with a critical failure: {count}"),
    "month_done": QT_TRANSLATE_NOOP("Print", "Done"),
    "month_missed": QT_TRANSLATE_NOOP("Print", "Missed"),
    "month_explained": QT_TRANSLATE_NOOP("Print", "Of these with a reason"),
    "month_unfinished": QT_TRANSLATE_NOOP("Print", "Begun, not complete"),
    "month_checklist": QT_TRANSLATE_NOOP("Print", "Checklist"),
    "month_met": QT_TRANSLATE_NOOP("Print", "Items met"),
    "month_few": QT_TRANSLATE_NOOP("Print", "few"),
    "month_failed": QT_TRANSLATE_NOOP("Print", "Items that failed most often"),
    "month_times": QT_TRANSLATE_NOOP("Print", "Failed"),
    "month_of": QT_TRANSLATE_NOOP("Print", "{some} of {all}"),
    "month_share_failed": QT_TRANSLATE_NOOP("Print", "Share failed"),
    "month_more": QT_TRANSLATE_NOOP("Print", "Not shown here: {count} more"),
    "month_standing": QT_TRANSLATE_NOOP("Print", "As it stands on the day of printing"),
    "month_actions": QT_TRANSLATE_NOOP("Print", "Open corrective actions"),
    "month_overdue": QT_TRANSLATE_NOOP("Print", "Overdue"),
    "month_escalated": QT_TRANSLATE_NOOP("Print", "Passed to headquarters"),
    "month_assets": QT_TRANSLATE_NOOP("Print", "Pieces of equipment"),
    "month_assets_down": QT_TRANSLATE_NOOP("Print", "Not usable"),
    "month_people": QT_TRANSLATE_NOOP("Print", "People"),
    "month_trained": QT_TRANSLATE_NOOP("Print", "With a completed training"),
}
ACTION = {
    "action_list": QT_TRANSLATE_NOOP("Print", "Corrective actions"),
    "action_count": QT_TRANSLATE_NOOP("Print", "Not closed"),
    "action_overdue": QT_TRANSLATE_NOOP("Print", "Overdue"),
    "action_due": QT_TRANSLATE_NOOP("Print", "Due"),
    "action_wrong": QT_TRANSLATE_NOOP("Print", "What is wrong"),
    "action_task": QT_TRANSLATE_NOOP("Print", "What has to be done"),
    "action_priority": QT_TRANSLATE_NOOP("Print", "Priority"),
    "action_post": QT_TRANSLATE_NOOP("Print", "Responsible post"),
    "action_status": QT_TRANSLATE_NOOP("Print", "Status"),
    "action_said": QT_TRANSLATE_NOOP("Print", "Last word on it"),
    "action_supervisor": QT_TRANSLATE_NOOP("Print", "Shift supervisor"),
    "action_director": QT_TRANSLATE_NOOP("Print", "Director of the point"),
    "action_open": QT_TRANSLATE_NOOP("Print", "To do"),
    "action_in_progress": QT_TRANSLATE_NOOP("Print", "In progress"),
    "action_done": QT_TRANSLATE_NOOP("Print", "Done, to be checked"),
    "action_closed": QT_TRANSLATE_NOOP("Print", "Closed"),
    "action_escalated": QT_TRANSLATE_NOOP("Print", "Passed to headquarters"),
    "priority_critical": QT_TRANSLATE_NOOP("Print", "Critical"),
    "priority_high": QT_TRANSLATE_NOOP("Print", "High"),
    "priority_normal": QT_TRANSLATE_NOOP("Print", "Normal"),
    "post_shift_supervisor": QT_TRANSLATE_NOOP("Print", "Shift supervisor"),
    "post_incoming_shift_supervisor": QT_TRANSLATE_NOOP("Print", "Incoming shift supervisor"),
    "post_second_line_supervisor": QT_TRANSLATE_NOOP("Print", "Second-line supervisor"),
    "post_customs_or_port_supervisor": QT_TRANSLATE_NOOP("Print", "Customs or port supervisor"),
    "post_technical_officer": QT_TRANSLATE_NOOP("Print", "Technical officer"),
    "post_it_officer": QT_TRANSLATE_NOOP("Print", "IT officer"),
    "post_point_health_officer": QT_TRANSLATE_NOOP("Print", "Health officer of the point"),
    "post_armoury_officer": QT_TRANSLATE_NOOP("Print", "Armoury officer"),
    "post_store_officer": QT_TRANSLATE_NOOP("Print", "Store keeper"),
    "post_border_point_director": QT_TRANSLATE_NOOP("Print", "Director of the point"),
    "post_headquarters": QT_TRANSLATE_NOOP("Print", "Headquarters"),
}
_MONTH_NUMBERS = {f"month_{number}": number for number in range(1, 13)}

SOURCES: Mapping[str, str] = {
    **FRAME,
    **CHECKLIST,
    **EQUIPMENT,
    **ATTENDANCE,
    **REQUEST,
    **KEY,
    **MONTH,
    **ACTION,
    **{label: month_name("en", number) for label, number in _MONTH_NUMBERS.items()},
}
"""English source of every label that a document may ask for."""


def labels_for(langs: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """Return the words of every label in each of some languages; the English source where there is no other."""
    return {lang: _labels(lang) for lang in langs}


@lru_cache(maxsize=8)
def _labels(lang: str) -> Mapping[str, str]:
    translator = QTranslator()
    if not translator.load(str(resource("i18n", f"gatebook_{lang}.qm"))):
        return SOURCES
    words = {code: translator.translate("Print", text) or text for code, text in SOURCES.items()}
    return words | {label: month_name(lang, number) for label, number in _MONTH_NUMBERS.items()}
