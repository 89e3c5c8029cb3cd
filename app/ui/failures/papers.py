"""Sentences about printed blank forms and entering them."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "paper_mistyped": QT_TRANSLATE_NOOP(
        "Messages",
        "This is not a number of a paper: a digit is missing, wrong or too many. Compare it with the paper.",
    ),
    "paper_of_another_point": QT_TRANSLATE_NOOP(
        "Messages", "This paper was printed for {point}. It can be entered there or at headquarters."
    ),
    "paper_form_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The checklist of this paper has not been received here yet. Import the newest file of headquarters, "
        "then enter it.",
    ),
    "paper_form_ambiguous": QT_TRANSLATE_NOOP(
        "Messages", "Two checklists fit this number. Choose the one that the title of the paper names."
    ),
    "paper_entered": QT_TRANSLATE_NOOP("Messages", "This paper has been entered already."),
    "paper_count": QT_TRANSLATE_NOOP("Messages", "Print 1 to {most} forms at a time."),
    "paper_scans": QT_TRANSLATE_NOOP("Messages", "At most {most} scanned pages can be kept with one paper."),
    "paper_item_missing": QT_TRANSLATE_NOOP("Messages", "There is no item {number} on this paper."),
    "paper_item_other": QT_TRANSLATE_NOOP(
        "Messages", "Item {number} is not answered by yes or no. Enter it in the list below."
    ),
    "paper_item_twice": QT_TRANSLATE_NOOP("Messages", "Item {number} stands in both lines."),
    "paper_item_unread": QT_TRANSLATE_NOOP(
        "Messages", "Begin with the number of an item; its remark follows after it ({text})."
    ),
}
"""English source of the sentence for each code."""
