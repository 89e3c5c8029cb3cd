"""What a run page tells of reviewing: the runs it is linked with, a newer version of its checklist, and remarks."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.checklists import Template
from app.models.review import Linked
from app.models.runs import RunDetail
from app.ui.button import Button
from app.ui.clock_words import marked
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.banner import Banner
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.words import person, status_name
from app.ui.screens.review.move_dialog import offer_move
from app.ui.screens.review.remarks_panel import RemarksPanel
from app.ui.text import isolate, ltr
from app.ui.tokens import GAP


class RunNotices(QWidget):
    """Follows the run of a session; ``page`` has the items and leads to other runs by ``open_wanted``."""

    def __init__(self, context: AppContext, session: RunSession, page: Any) -> None:
        super().__init__()
        self._context, self._session, self._page = context, session, page
        self._links: list[Banner] = []
        self._newer: Template | None = None
        move = Button(lambda: translate("Review", "Move to it…"), "forward", "", self.move)
        self.version = Banner("info", "checklist", move)
        self.remarks = RemarksPanel(context, session, page)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP - 2)
        self._layout.addWidget(self.version)
        self._layout.addWidget(self.remarks)

    def show_run(self, detail: RunDetail) -> None:
        """Show what there is to tell of a run; without anything to tell no room is taken."""
        self._show_links(detail)
        self.remarks.show_run(detail)
        self.version.show_text("")
        if detail.editable:
            self._look_for_newer()
        self._show_or_hide()

    def texts(self) -> list[str]:
        """Return the sentences about linked runs."""
        return [banner.text() for banner in self._links]

    def move(self) -> None:
        """Offer the move to the newer version."""
        offer_move(self._page, self._context, self._session)

    def _look_for_newer(self) -> None:
        service, run_id = self._context.services.review, self._session.run_id
        self._context.jobs.run(
            lambda _progress, _cancel: service.newer_version(run_id), done=self._show_newer, owner=self
        )

    def _show_newer(self, newer: Template | None) -> None:
        self._newer = newer
        words = ""
        if newer is not None and self._session.editable:
            words = translate(
                "Review", "There is a newer version of this checklist: {version}. This one follows {old}."
            ).format(version=ltr(newer.version), old=ltr(self._session.template.version))
        self.version.show_text(words)
        self._show_or_hide()

    def _show_links(self, detail: RunDetail) -> None:
        for banner in self._links:
            banner.hide()
            banner.deleteLater()
        self._links = []
        if detail.amends is not None:
            self._add("info", self._amends_text(detail.amends, detail.row.amend_reason), detail.amends.run)
        for linked in detail.amended_by:
            self._add("warning", self._amended_text(linked), linked.run)
        if detail.row.contested:
            words = translate(
                "Review",
                "Two PCs amended the same checklist. Both amendments are kept; the one signed last counts.",
            )
            self._add("warning", words, _standing(detail) if detail.row.superseded else "", counts=True)

    def _add(self, tone: str, words: str, run: str, *, counts: bool = False) -> None:
        open_it = Button(
            lambda: (
                translate("Review", "Open the one that counts") if counts else translate("Review", "Open it")
            ),
            "link",
            "",
            lambda: self._page.open_wanted.emit(run),
        )
        banner = Banner(tone, "link", open_it if run else None)
        banner.show_text(words)
        self._layout.insertWidget(len(self._links), banner)
        self._links.append(banner)

    def _amends_text(self, linked: Linked, reason: str) -> str:
        words = translate(
            "Review", "Amends the checklist that {person} signed off on {moment}. Reason: {reason}"
        )
        return words.format(
            person=isolate(person(linked.signed_by_name, "?")),
            moment=self._signed_at(linked),
            reason=isolate(reason),
        )

    def _amended_text(self, linked: Linked) -> str:
        if linked.status != "signed":
            words = translate("Review", "{person} is amending this checklist ({status}). Reason: {reason}")
            return words.format(
                person=isolate(person(linked.opened_by_name, "?")),
                status=status_name(linked.status),
                reason=isolate(linked.reason),
            )
        words = translate("Review", "Amended on {moment} by {person}. Reason: {reason}")
        return words.format(
            moment=self._signed_at(linked),
            person=isolate(person(linked.signed_by_name, "?")),
            reason=isolate(linked.reason),
        )

    def _signed_at(self, linked: Linked) -> str:
        return marked(linked.signed_at, linked.signed_estimate, self._context.formats)

    def _show_or_hide(self) -> None:
        told = bool(self._links) or not self.version.isHidden() or not self.remarks.isHidden()
        self.setVisible(told)


def _standing(detail: RunDetail) -> str:
    return detail.row.standing.run if detail.row.standing is not None else ""
