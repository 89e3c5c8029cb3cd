"""The receipt of one file: the code to read out for one that came in, what is known of one that went out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.places import HQ_CODE
from app.services.receipts import Marked, ReceiptToTell, Told
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.facts import Fact, Facts
from app.ui.form_dialog import FormDialog, open_form
from app.ui.forms.fields import Section, TextField
from app.ui.i18n import translate
from app.ui.plain_label import PlainLabel
from app.ui.screens.exchange.receipt_card import ReceiptCard
from app.ui.screens.exchange.words import headquarters
from app.ui.text import Formats, isolate, ltr
from app.ui.tokens import GAP

FIELD = "receipt_code"
_CHARS = 84


class ReceiptDialog(QDialog):
    """Shows the facts of one file and, where there is one, its receipt code."""

    def __init__(self, parent: QWidget, context: AppContext, receipt: ReceiptToTell) -> None:
        super().__init__(parent)
        heading = translate("ReceiptCode", "Receipt code")
        self.setWindowTitle(heading)
        self.card = ReceiptCard(context.languages)
        self.card.show_code(receipt.code, receipt.name)
        sentence = translate(
            "ReceiptCode",
            "This file has been taken in. Whoever sent it types this code on that PC and knows that it arrived.",
        )
        facts = Facts()
        facts.show_facts(_facts(receipt, context.formats))
        close = Button(lambda: translate("Join", "Close"), kind="primary", pressed=self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        parts = (
            PlainLabel(heading, role="heading", wrap=True),
            PlainLabel(sentence, wrap=True),
            facts,
            self.card,
        )
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(foot)
        close.setFocus()
        width = self.fontMetrics().averageCharWidth() * _CHARS
        self.resize(width, layout.totalHeightForWidth(width))


def show_receipt(parent: QWidget, context: AppContext, bundle: str) -> None:
    """Read the receipt code of a bundle that came in and show it; say so where there is none."""
    services = context.services
    context.jobs.run(
        lambda _progress, _cancel: services.exchange.receipt_to_tell(bundle),
        done=lambda receipt: ReceiptDialog(parent, context, receipt).open(),
        owner=parent,
    )


def enter_receipt(parent: QWidget, context: AppContext, changed: Callable[[], object]) -> FormDialog:
    """Ask for the code that was told on the telephone, mark the file it belongs to, and say which it is."""
    services, actor = context.services, context.actor

    def save(values: dict[str, Any]) -> Marked:
        return services.exchange.mark_received(actor, str(values[FIELD]))

    def saved(marked: Marked) -> None:
        context.notify(outcome(marked, context.formats))
        changed()

    field = TextField(
        key=FIELD,
        label=lambda: translate("ReceiptCode", "Receipt code"),
        required=True,
        wide=True,
        code=True,
        longest=40,
        hint=lambda: translate("ReceiptCode", "Twelve digits. Spaces and dashes do not matter."),
    )
    return open_form(
        parent,
        context,
        translate("ReceiptCode", "Enter a receipt code"),
        [Section(None, [field])],
        save,
        saved,
        save_words=lambda: translate("ReceiptCode", "Mark as received"),
        note=translate(
            "ReceiptCode",
            "The other side reads it out after it has taken your file in. What is sent next does not depend on it.",
        ),
    )


def outcome(marked: Marked, formats: Formats) -> str:
    """Return which file a typed code belongs to and what was known of it."""
    file = marked.file
    if marked.outcome is Told.ACKNOWLEDGED:
        text = translate("ReceiptCode", "{place} has already acknowledged the file {file} of {moment}.")
    elif marked.outcome is Told.ALREADY:
        text = translate("ReceiptCode", "The file {file} of {moment} had been marked as received before.")
    else:
        text = translate("ReceiptCode", "The file {file} of {moment} has been received: told by telephone.")
    place = headquarters() if file.to == HQ_CODE else isolate(file.to)
    moment = ltr(formats.moment(file.made))
    return text.format(place=place, file=ltr(file.name), moment=moment)


def _facts(receipt: ReceiptToTell, formats: Formats) -> list[Fact]:
    return [
        (translate("Exchange", "File"), ltr(receipt.name)),
        (translate("Exchange", "From"), isolate(receipt.label)),
        (translate("Exchange", "Made"), ltr(formats.moment(receipt.made))),
        (translate("ReceiptCode", "Taken in"), ltr(formats.moment(receipt.imported))),
    ]
