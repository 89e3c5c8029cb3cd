"""The words on paper: which the documents need, and how they are chosen, filled and joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Labels = Mapping[str, Mapping[str, str]]
"""Language -> label code -> words; ``{name}`` in the words is a place to fill."""

FRAME_LABELS = (
    "page_of",  # {page} {pages}
    "printed_by_at",  # {name} {moment}
    "printed_at",  # {moment}
    "record_id",
    "head_hash",
    "form_code",
    "version",
    "point",
    "place",
    "shift",
    "date",
    "name",
    "rank",
    "signature",
    "remarks",
    "number",
    "no_entries",
)
CHECKLIST_LABELS = (
    "item",
    "yes",
    "no",
    "not_applicable",
    "required_mark",
    "critical_mark",
    "frequency",
    "frequency_per_shift",
    "frequency_daily",
    "frequency_weekly",
    "frequency_monthly",
    "frequency_quarterly",
    "frequency_semi_annual",
    "frequency_per_case",
    "model_template",
    "no_traveller_data",
    "acceptable_between",  # {minimum} {maximum}
    "acceptable_from",  # {minimum}
    "acceptable_to",  # {maximum}
    "photo_here",
    "photo_attached",
    "photo_unreadable",
    "critical_failure",
    "not_met",
    "out_of_range",
    "reason",  # {text}: why an item is not applicable
    "unanswered",
    "result_met",  # {met} {applicable}
    "result_critical",  # {count}
    "section_result",  # {met} {applicable} {count}
    "result_unanswered",  # {count}
    "completed_by_at",  # {name} {moment}
    "signed_by_at",  # {name} {moment}
    "estimate_before_program",
    "estimate_far_future",
    "estimate_ahead",
    "estimate_behind",
    "estimate_went_back",
    "entered_from_paper",  # {name}
    "paper_number",
    "paper_filled_at",  # {moment}
    "paper_signed_by",  # {name}
    "stage_draft",
    "stage_completed",
    "stage_returned",
    "stage_signed",
    "signatory_officer",
    "signatory_supervisor",
    "signatory_director",
    "signatory_incoming",
    "signatory_outgoing",
    "from_register",  # {moment}
    "register_at",  # {moment}
    "register_faults",
    "register_actions",
    "register_checklists",
    "nothing_open",
    "entered_as_record",
    "case_ref",
    "further_remarks",
    "asked_if",  # {condition}
    "not_asked",
    "rule_broken",
    "condition_item",  # {number}
    "condition_and",
    "condition_or",
    "condition_not",
    "condition_answered",
    "condition_empty",
    "result_kept",  # {count}
    "amends_record",  # {record} {name} {moment}
    "amended_by_record",  # {record} {name} {moment}
    "amendment_begun",  # {record}
    "amend_reason",  # {text}
    "left_over_title",
)
EQUIPMENT_LABELS = (
    "equipment_list",
    "count_sheet",
    "asset_tag",
    "donor_tag",
    "description",
    "manufacturer_model",
    "serial",
    "condition",
    "condition_n",
    "condition_g",
    "condition_f",
    "condition_u",
    "condition_r",
    "condition_b",
    "condition_m",
    "condition_w",
    "location",
    "holder",
    "received_on",
    "last_seen",
    "found",
    "total_assets",
    "consumables",
    "unit",
    "on_hand",
    "counted",
    "lot",
    "expiry",
    "days_of_cover",
    "committee_chair",
    "committee_member",
    "storekeeper",
    "as_at",
)
ATTENDANCE_LABELS = (
    "attendance_sheet",
    "project",
    "project_code",
    "funding",
    "course",
    "delivery_code",
    "venue",
    "city",
    "dates",
    "facilitators",
    "full_name",
    "latin_name",
    "rank_title",
    "institution",
    "duty_station",
    "sex",
    "sex_f",
    "sex_m",
    "phone",
    "day_signature",
    "morning",
    "afternoon",
    "mark_p",
    "mark_a",
    "mark_l",
    "mark_e",
    "mark_p_name",
    "mark_a_name",
    "mark_l_name",
    "mark_e_name",
    "present_total",
    "consent_photo",
    "data_use",
    "certified_by",
    "trainer",
)
REQUEST_LABELS = (
    "request_title",
    "request_intro",
    "request_steps",
    "request_calm",
    "request_pc",
    "request_place",
    "request_changes",
    "request_log",
    "request_waiting",
    "asking_place",
    "asking_pc",
    "asked_by",
    "exported_by",
    "headquarters",
)
KEY_LABELS = (
    "key_title",
    "key_root_meant",
    "key_escrow_meant",
    "key_seal",
    "key_back",
    "key_deployment",
    "key_code",
    "key_name",
)
MONTH_LABELS = (
    "month_title",
    "month",
    "month_share",
    "month_critical",
    "month_critical_runs",  # {count}
    "month_done",
    "month_missed",
    "month_explained",
    "month_unfinished",
    "month_checklist",
    "month_met",
    "month_few",
    "month_failed",
    "month_times",
    "month_of",  # {some} {all}
    "month_share_failed",
    "month_more",  # {count}
    "month_standing",
    "month_actions",
    "month_overdue",
    "month_escalated",
    "month_assets",
    "month_assets_down",
    "month_people",
    "month_trained",
    *(f"month_{number}" for number in range(1, 13)),
)
ACTION_LABELS = (
    "action_list",
    "action_count",
    "action_overdue",
    "action_due",
    "action_wrong",
    "action_task",
    "action_priority",
    "action_post",
    "action_status",
    "action_said",
    "action_supervisor",
    "action_director",
    "action_open",
    "action_in_progress",
    "action_done",
    "action_closed",
    "action_escalated",
    "priority_critical",
    "priority_high",
    "priority_normal",
    "post_shift_supervisor",
    "post_incoming_shift_supervisor",
    "post_second_line_supervisor",
    "post_customs_or_port_supervisor",
    "post_technical_officer",
    "post_it_officer",
    "post_point_health_officer",
    "post_armoury_officer",
    "post_store_officer",
    "post_border_point_director",
    "post_headquarters",
)
LABEL_CODES: tuple[str, ...] = (
    FRAME_LABELS
    + CHECKLIST_LABELS
    + EQUIPMENT_LABELS
    + ATTENDANCE_LABELS
    + REQUEST_LABELS
    + KEY_LABELS
    + MONTH_LABELS
    + ACTION_LABELS
)
"""Every code that a document may ask for; the interface provides the words in each language."""


class Words:
    """The labels of one document, in one language or in several under each other."""

    def __init__(self, labels: Labels, languages: Sequence[str]) -> None:
        self._labels = labels
        self.languages = tuple(languages)

    def in_language(self, code: str, language: str, **params: str) -> str:
        """Return the words in ``language``, else in English, else in any language, else the code itself."""
        words = self._find(code, language)
        for name, value in params.items():
            words = words.replace(f"{{{name}}}", value)
        return words

    def all(self, code: str, **params: str) -> list[str]:
        """Return the words in each language of the document, each wording once."""
        return list(dict.fromkeys(self.in_language(code, language, **params) for language in self.languages))

    def first(self, code: str, **params: str) -> str:
        """Return the words in the first language of the document."""
        return self.in_language(code, self.languages[0], **params)

    def joined(self, code: str, **params: str) -> str:
        """Return the words of all languages on one line."""
        return " / ".join(self.all(code, **params))

    def _find(self, code: str, language: str) -> str:
        for candidate in (language, "en", *self._labels):
            words = self._labels.get(candidate, {}).get(code)
            if words:
                return words
        return code
