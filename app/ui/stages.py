"""What a job is doing, in words: the sentences for the stages that the layers below name by code."""

from __future__ import annotations

from app.ui.i18n import translate


def stage_text(stage: str) -> str:
    """Return what a job is doing, in the language in use; "" for a stage that needs no words."""
    words = {
        "exporting": translate("Stages", "Writing changes"),
        "importing_files": translate("Stages", "Reading files"),
        "importing": translate("Stages", "Taking in changes"),
        "upgrading": translate("Stages", "Preparing the records for this version; this happens once"),
        "checking": translate("Stages", "Checking records"),
        "printing": translate("Stages", "Printing pages"),
        "scoring": translate("Stages", "Counting checklists"),
        "making_forms": translate("Stages", "Making forms"),
        "demo_days": translate("Stages", "Making days"),
        "channel_asking": translate("Stages", "Asking servers"),
        "channel_sending": translate("Stages", "Sending files"),
        "channel_fetching": translate("Stages", "Fetching files"),
        "self_test": translate("Stages", "Checking this PC"),
    }
    return words.get(stage, "")
