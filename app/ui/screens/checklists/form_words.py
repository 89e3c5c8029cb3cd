"""What became of the rows of an imported form, in words."""

from __future__ import annotations

from app.models.xlsform import CHOICES, SETTINGS, SURVEY, Fate, Finding
from app.ui.i18n import translate
from app.ui.marks import QT_TRANSLATE_NOOP
from app.ui.text import isolate, ltr

WORDS = {
    "item": QT_TRANSLATE_NOOP("Forms", "Became an item."),
    "option": QT_TRANSLATE_NOOP("Forms", "Became an option."),
    "section": QT_TRANSLATE_NOOP("Forms", "Became a section."),
    "section_end": QT_TRANSLATE_NOOP("Forms", "End of a section."),
    "settings": QT_TRANSLATE_NOOP("Forms", "Title, code and version."),
    "acknowledge_as_choice": QT_TRANSLATE_NOOP("Forms", "Became a choice with one option."),
    "appearance_not_kept": QT_TRANSLATE_NOOP("Forms", "How it looks on a telephone is not needed here."),
    "barcode_typed": QT_TRANSLATE_NOOP("Forms", "The code is typed or read by a scanner that types."),
    "calculation_missing": QT_TRANSLATE_NOOP(
        "Forms", "The calculation cannot be done here; the item is only shown."
    ),
    "calculation_of_question": QT_TRANSLATE_NOOP(
        "Forms", "A question is not filled in by a calculation here."
    ),
    "cells_merged": QT_TRANSLATE_NOOP("Forms", "Merged cells: only the first of them has the text."),
    "choice_code_changed": QT_TRANSLATE_NOOP("Forms", "The code of the option was changed."),
    "choice_filter_not_kept": QT_TRANSLATE_NOOP(
        "Forms", "All options of the list are offered, not a part of them."
    ),
    "choice_incomplete": QT_TRANSLATE_NOOP("Forms", "An option needs the name of its list and a code."),
    "choice_media_not_kept": QT_TRANSLATE_NOOP("Forms", "Options have no pictures or sounds."),
    "choice_repeated": QT_TRANSLATE_NOOP("Forms", "This code stands twice in its list; the first is kept."),
    "column_repeated": QT_TRANSLATE_NOOP("Forms", "This column stands twice; the first is read."),
    "column_unknown": QT_TRANSLATE_NOOP("Forms", "This column has no meaning in a checklist."),
    "column_without_title": QT_TRANSLATE_NOOP("Forms", "A cell in a column without a title."),
    "default_not_kept": QT_TRANSLATE_NOOP("Forms", "Answers are not filled in beforehand: people give them."),
    "depends_on_itself": QT_TRANSLATE_NOOP("Forms", "This condition leads back to itself and was left out."),
    "drawing_as_signature": QT_TRANSLATE_NOOP("Forms", "A drawing became a signature."),
    "end_mismatched": QT_TRANSLATE_NOOP("Forms", "This ends a group of another kind than it says."),
    "end_without_begin": QT_TRANSLATE_NOOP("Forms", "This ends a group that was not begun."),
    "entity_not_kept": QT_TRANSLATE_NOOP("Forms", "Entities are not kept."),
    "expression_malformed": QT_TRANSLATE_NOOP("Forms", "This condition cannot be read."),
    "expression_too_long": QT_TRANSLATE_NOOP("Forms", "This condition is too long or too deeply nested."),
    "form_code_changed": QT_TRANSLATE_NOOP("Forms", "The code of the form was changed."),
    "formula": QT_TRANSLATE_NOOP(
        "Forms", "A formula: what it last came to was taken, if the workbook has it."
    ),
    "function_unknown": QT_TRANSLATE_NOOP(
        "Forms", "This function is not known here; the condition was left out."
    ),
    "group_not_ended": QT_TRANSLATE_NOOP("Forms", "This group is not ended; it goes to the end of the form."),
    "guidance_hint_not_kept": QT_TRANSLATE_NOOP("Forms", "Guidance for interviewers is not kept."),
    "hint_of_group_not_kept": QT_TRANSLATE_NOOP("Forms", "Sections have no hint."),
    "items_too_many": QT_TRANSLATE_NOOP("Forms", "A checklist has at most 1000 items."),
    "label_missing": QT_TRANSLATE_NOOP(
        "Forms", "There is no text; the hint or the name stands in its place."
    ),
    "language_as_english": QT_TRANSLATE_NOOP(
        "Forms", "The form has none of our languages; its texts stand in the place of English."
    ),
    "language_not_kept": QT_TRANSLATE_NOOP("Forms", "Texts are kept in Arabic, Sorani and English only."),
    "list_from_file": QT_TRANSLATE_NOOP("Forms", "Options that come from another file cannot be taken."),
    "list_missing": QT_TRANSLATE_NOOP("Forms", "The list of options is not in the form."),
    "loop_not_expressible": QT_TRANSLATE_NOOP(
        "Forms", "A loop over options became a section that is asked once."
    ),
    "markup_in_text": QT_TRANSLATE_NOOP(
        "Forms", "Signs for bold text stay as they are; an answer within a text became its name."
    ),
    "media_not_kept": QT_TRANSLATE_NOOP("Forms", "Sounds and films are not kept."),
    "metadata_not_needed": QT_TRANSLATE_NOOP("Forms", "The record book keeps who, when and where by itself."),
    "name_changed": QT_TRANSLATE_NOOP(
        "Forms", "The name was changed: letters, digits, dot, dash and underscore."
    ),
    "name_missing": QT_TRANSLATE_NOOP("Forms", "There is no name; one was made."),
    "name_repeated": QT_TRANSLATE_NOOP("Forms", "This name stands twice; the second was changed."),
    "own_answer_of_section": QT_TRANSLATE_NOOP("Forms", "A section has no answer of its own to ask for."),
    "parameters_not_kept": QT_TRANSLATE_NOOP("Forms", "Parameters are not needed here."),
    "path_not_expressible": QT_TRANSLATE_NOOP(
        "Forms", "Paths and lists of nodes cannot be used in conditions."
    ),
    "pattern_not_expressible": QT_TRANSLATE_NOOP(
        "Forms", "This pattern cannot be used, or would take too long."
    ),
    "picture_of_group_not_kept": QT_TRANSLATE_NOOP("Forms", "Sections have no picture."),
    "pyxform_fails": QT_TRANSLATE_NOOP("Forms", "pyxform could not check the form."),
    "pyxform_refuses": QT_TRANSLATE_NOOP("Forms", "For pyxform this is no good form."),
    "pyxform_warns": QT_TRANSLATE_NOOP("Forms", "A remark of pyxform."),
    "range_as_number": QT_TRANSLATE_NOOP("Forms", "A slider became a number with a rule."),
    "read_only_not_kept": QT_TRANSLATE_NOOP("Forms", "Answers can always be given."),
    "reference_bad": QT_TRANSLATE_NOOP("Forms", "This reference cannot be read."),
    "refers_to_first_block": QT_TRANSLATE_NOOP(
        "Forms", "Asks for an answer in a repeat; the first block counts."
    ),
    "refers_to_left_out": QT_TRANSLATE_NOOP(
        "Forms", "Asks for a row that did not come; the condition was left out."
    ),
    "refers_to_unknown": QT_TRANSLATE_NOOP("Forms", "Asks for a name that is not in the form."),
    "repeat_count_not_kept": QT_TRANSLATE_NOOP(
        "Forms", "Blocks are added as they are needed, not counted before."
    ),
    "repeat_in_repeat": QT_TRANSLATE_NOOP("Forms", "A repeat within a repeat cannot be expressed."),
    "required_message_not_kept": QT_TRANSLATE_NOOP("Forms", "The program says itself what is missing."),
    "row_disabled": QT_TRANSLATE_NOOP("Forms", "The form itself leaves this row out."),
    "row_is_remark": QT_TRANSLATE_NOOP("Forms", "A remark."),
    "row_not_read": QT_TRANSLATE_NOOP("Forms", "This row has no meaning in a checklist."),
    "rows_too_many": QT_TRANSLATE_NOOP("Forms", "The sheet is too long; what follows was not read."),
    "setting_not_used": QT_TRANSLATE_NOOP("Forms", "This setting has no meaning in a checklist."),
    "settings_missing": QT_TRANSLATE_NOOP(
        "Forms", "There is no sheet of settings; the file gives the title."
    ),
    "settings_row_not_used": QT_TRANSLATE_NOOP("Forms", "Only the first row of settings counts."),
    "sheet_not_read": QT_TRANSLATE_NOOP("Forms", "This sheet is no part of a checklist."),
    "text_cut": QT_TRANSLATE_NOOP("Forms", "The text is too long and was cut."),
    "titles_not_in_first_row": QT_TRANSLATE_NOOP(
        "Forms", "The titles of the columns stand below the first row."
    ),
    "trigger_not_kept": QT_TRANSLATE_NOOP("Forms", "Triggers are not kept."),
    "type_as_text": QT_TRANSLATE_NOOP("Forms", "Became a text."),
    "type_missing": QT_TRANSLATE_NOOP("Forms", "A row without a type."),
    "type_not_expressible": QT_TRANSLATE_NOOP("Forms", "A checklist has no items of this kind."),
    "version_changed": QT_TRANSLATE_NOOP("Forms", "The version was changed."),
}
"""What each line of the report says, by its code."""


def reason_of(finding: Finding) -> str:
    """Return why a row or cell is in the report, with what the form says there."""
    words = translate("Forms", WORDS.get(finding.code, finding.code))
    if finding.at:
        words += " " + translate("Forms", "Character {at}.").format(at=finding.at)
    return f"{words} {isolate(finding.text)}" if finding.text else words


def place_of(finding: Finding) -> str:
    """Return sheet and row as the spreadsheet names them."""
    sheets = {
        SURVEY: translate("Forms", "survey"),
        CHOICES: translate("Forms", "choices"),
        SETTINGS: translate("Forms", "settings"),
    }
    sheet = sheets.get(finding.sheet, finding.sheet)
    return ltr(f"{sheet} {finding.row}" if finding.row else sheet)


def fate_name(fate: Fate) -> str:
    """Return what became of a row in one word."""
    return {
        Fate.CAME: translate("Forms", "Came"),
        Fate.CHANGED: translate("Forms", "Changed"),
        Fate.LOST: translate("Forms", "Left out"),
        Fate.NOTED: translate("Forms", "Not needed"),
    }[fate]
