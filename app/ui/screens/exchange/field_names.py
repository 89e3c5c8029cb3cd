"""What tables and columns are called, and what their codes mean, in the language in use."""

from __future__ import annotations

from collections.abc import Callable

from app.models.equipment import OwnershipStage
from app.models.people import Role
from app.models.training import Mark, ParticipantStatus, SessionStatus
from app.ui.i18n import OWN_NAMES, translate
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.person_fields import sex_name
from app.ui.role_names import role_name
from app.ui.screens.actions import words as action_words
from app.ui.screens.checklists.words import shift_title
from app.ui.screens.checklists.words import status_name as run_stage_name
from app.ui.screens.equipment.words import condition_choices, condition_name, stage_name
from app.ui.screens.training.words import mark_name, session_status_name, status_name

_KINDS = {
    "template": QT_TRANSLATE_NOOP("Conflicts", "Checklist form"),
    "reference": QT_TRANSLATE_NOOP("Conflicts", "List of headquarters"),
    "user": QT_TRANSLATE_NOOP("Conflicts", "User"),
    "person": QT_TRANSLATE_NOOP("Conflicts", "Person"),
    "location": QT_TRANSLATE_NOOP("Conflicts", "Place"),
    "asset": QT_TRANSLATE_NOOP("Conflicts", "Asset"),
    "asset_move": QT_TRANSLATE_NOOP("Conflicts", "Movement of an asset"),
    "stock_item": QT_TRANSLATE_NOOP("Conflicts", "Consumable"),
    "stock_move": QT_TRANSLATE_NOOP("Conflicts", "Movement of a consumable"),
    "run": QT_TRANSLATE_NOOP("Conflicts", "Checklist"),
    "answer": QT_TRANSLATE_NOOP("Conflicts", "Answer of a checklist"),
    "run_note": QT_TRANSLATE_NOOP("Conflicts", "Remark of a reviewer"),
    "action": QT_TRANSLATE_NOOP("Conflicts", "Corrective action"),
    "action_note": QT_TRANSLATE_NOOP("Conflicts", "Note on a corrective action"),
    "missed": QT_TRANSLATE_NOOP("Conflicts", "Missed checklist"),
    "duty": QT_TRANSLATE_NOOP("Conflicts", "What the point asks for"),
    "paper": QT_TRANSLATE_NOOP("Conflicts", "Printed blank forms"),
    "session": QT_TRANSLATE_NOOP("Conflicts", "Training"),
    "participant": QT_TRANSLATE_NOOP("Conflicts", "Participant"),
    "attendance": QT_TRANSLATE_NOOP("Conflicts", "Attendance"),
}

_EQUIPMENT, _TRAINING, _CHECKLISTS, _PEOPLE, _USERS = "Equipment", "Training", "Checklists", "People", "Users"

_COLUMNS = {
    "name": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Name")),
    "name_latin": (_USERS, QT_TRANSLATE_NOOP("Users", "Name in Latin letters")),
    "item": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Item of the catalogue")),
    "category": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Category")),
    "manufacturer": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Manufacturer")),
    "model": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Model")),
    "tag": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Asset tag")),
    "serial": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Serial number")),
    "donor_tag": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Donor's tag")),
    "agency": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Agency")),
    "point": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Border point")),
    "location": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Place")),
    "holder": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Custodian")),
    "condition": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Condition")),
    "condition_note": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Remark on the condition")),
    "condition_photo": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Photo of the condition")),
    "asset.stage": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Stage of ownership")),
    "donor": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Donor")),
    "project": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Project")),
    "purchase_order": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Purchase order")),
    "cost": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Cost")),
    "currency": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Currency")),
    "acquired": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Acquired on")),
    "warranty_end": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Warranty until")),
    "next_maintenance": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Next maintenance")),
    "next_calibration": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Next calibration")),
    "note": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Remarks")),
    "unit": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Unit")),
    "person.unit": (_PEOPLE, QT_TRANSLATE_NOOP("People", "Unit")),
    "minimum": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Least to have")),
    "scale": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Decimals")),
    "expiry_tracked": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Expiry is recorded")),
    "active": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "In use")),
    "code": ("Locations", QT_TRANSLATE_NOOP("Locations", "Short code")),
    "parent_location": ("Locations", QT_TRANSLATE_NOOP("Locations", "Lies within")),
    "kind": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Kind")),
    "rank": (_PEOPLE, QT_TRANSLATE_NOOP("People", "Rank or grade")),
    "section": (_PEOPLE, QT_TRANSLATE_NOOP("People", "Section")),
    "sex": (_PEOPLE, QT_TRANSLATE_NOOP("People", "Sex")),
    "staff_no": (_PEOPLE, QT_TRANSLATE_NOOP("People", "Staff number")),
    "phone": (_PEOPLE, QT_TRANSLATE_NOOP("People", "Phone")),
    "post": (_PEOPLE, QT_TRANSLATE_NOOP("People", "Post")),
    "login": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Name to sign in with")),
    "role": (_USERS, QT_TRANSLATE_NOOP("Users", "Role")),
    "lang": (_USERS, QT_TRANSLATE_NOOP("Users", "Language")),
    "person": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Person")),
    "template": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Checklist form")),
    "shift_date": (_CHECKLISTS, QT_TRANSLATE_NOOP("Checklists", "Shift that began on")),
    "shift_name": (_CHECKLISTS, QT_TRANSLATE_NOOP("Checklists", "Shift")),
    "zone": (_CHECKLISTS, QT_TRANSLATE_NOOP("Checklists", "Zone or booth")),
    "case_ref": (_CHECKLISTS, QT_TRANSLATE_NOOP("Checklists", "Number in the register of cases")),
    "title": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Title")),
    "opened": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Begun")),
    "completed_at": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Completed")),
    "completed_by": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Completed by")),
    "run.stage": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Stage")),
    "return_comment": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Why it was sent back")),
    "returned_by": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Sent back by")),
    "value": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Answer")),
    "comment": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Comment")),
    "blob": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Picture")),
    "photo": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Photo")),
    "course": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Course of the catalogue")),
    "session.code": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Course number")),
    "starts_on": (_TRAINING, QT_TRANSLATE_NOOP("Training", "First day")),
    "ends_on": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Last day")),
    "days": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Days")),
    "hours": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Hours")),
    "venue": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Venue")),
    "trainers": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Trainers")),
    "language": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Language")),
    "funding": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Funding")),
    "status": (_TRAINING, QT_TRANSLATE_NOOP("Training", "Status")),
    "position": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Place on the list")),
    "replaces": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Comes in place of")),
    "pre_score": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Score before")),
    "post_score": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Score after")),
    "practical_score": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Practical score")),
    "certificate": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Number of the certificate")),
    "day": (_EQUIPMENT, QT_TRANSLATE_NOOP("Equipment", "Day")),
    "mark": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Attendance")),
    "doc": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Contents")),
    "list": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "List")),
    "version": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Version")),
    "published": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Published")),
    "retired": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Retired")),
    "amends": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Amends")),
    "amend_reason": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Why it was amended")),
    "paper": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Number of the paper form")),
    "paper_signed_by": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Paper signed by")),
    "paper_at": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Filled in on paper")),
    "paper_scan": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Scan of the paper")),
    "run": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Checklist")),
    "asset": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Asset")),
    "description": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "What has to be done")),
    "action.post": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Responsible post")),
    "due": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Due")),
    "priority": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Priority")),
    "status_note": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Remark on the status")),
    "status_photo": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Photo")),
    "status_by": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Status set by")),
    "status_at": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Status set")),
    "opened_by": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Opened by")),
    "asked": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Checklists that are due")),
    "since": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Due since")),
    "shifts": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Shifts")),
    "past_shifts": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Earlier shifts")),
    "reason": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Reason")),
    "said_by": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Said by")),
    "said_at": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Said")),
    "batch": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Number of the paper form")),
    "first": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "First number")),
    "count": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "How many")),
    "printed": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Printed")),
    "printed_by": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Printed by")),
    "text": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Remark")),
    "at": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Begun")),
    "author": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Said by")),
    "action.item": ("Conflicts", QT_TRANSLATE_NOOP("Conflicts", "Item of the checklist")),
}
"""Context and English source of each column's name, first by table and column, else by column."""

_ANSWERS = {
    "yes": ("Answer", QT_TRANSLATE_NOOP("Answer", "Yes")),
    "no": ("Answer", QT_TRANSLATE_NOOP("Answer", "No")),
    "na": ("Answer", QT_TRANSLATE_NOOP("Answer", "Not applicable")),
}

_SHIFTS = ("day", "night", "morning", "evening", "duty")


def kind_name(table: str) -> str:
    """Return what a kind of record is called; a kind of a newer program by its code."""
    return translate("Conflicts", _KINDS[table]) if table in _KINDS else table


def kind_names() -> list[tuple[str, str]]:
    """Return the kinds of records that can be in conflict on their own, with their names."""
    return [
        (table, kind_name(table))
        for table in ("asset", "run", "action", "session", "person", "stock_item", "user")
    ]


def column_name(table: str, column: str) -> str:
    """Return what a field is called; one of a newer program by its code."""
    found = _COLUMNS.get(f"{table}.{column}") or _COLUMNS.get(column)
    return translate(*found) if found is not None else column


def word_name(of: str, code: str) -> str:
    """Return the name of a code out of a set of words; an unknown code as it is."""
    return dict(word_choices(of)).get(code) or _open_word(of, code)


def word_choices(of: str) -> list[tuple[str, str]]:
    """Return the codes of a set of words with their names, in the order in which people expect them."""
    made = {
        "action_status": action_words.status_choices,
        "action_priority": action_words.priority_choices,
        "post": action_words.post_choices,
        "answer": lambda: [(code, translate(*words)) for code, words in _ANSWERS.items()],
        "condition": lambda: condition_choices(written_off=True),
        "ownership": lambda: _named(stage_name, *OwnershipStage),
        "run_stage": lambda: _named(run_stage_name, "draft", "completed", "returned"),
        "shift": lambda: _named(shift_title, *_SHIFTS),
        "mark": lambda: _named(mark_name, *Mark),
        "participant_status": lambda: _named(status_name, *ParticipantStatus),
        "session_status": lambda: _named(session_status_name, *SessionStatus),
        "role": lambda: [(role.value, role_name(role)) for role in Role],
        "sex": lambda: _named(sex_name, "F", "M"),
        "language": lambda: list(OWN_NAMES.items()),
    }
    return made[of]() if of in made else []


def _named(name: Callable[[str], str], *codes: str) -> list[tuple[str, str]]:
    return [(str(code), name(code)) for code in codes]


def _open_word(of: str, code: str) -> str:
    if of == "condition":
        return condition_name(code)
    return shift_title(code) if of == "shift" else code
