"""What a reviewer does with a waiting run: remarks on items, returning it, signing it off."""

from __future__ import annotations

from typing import Any

from app.errors import GatebookError
from app.models.comparing import Compared
from app.models.people import Act, may
from app.models.runs import RunDetail
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.checklists.text_dialog import TextDialog
from app.ui.screens.checklists.words import critical_text, line, met_text
from app.ui.text import isolate, ltr


class ReviewSteps:
    """Asks for what is needed and keeps it at once; the page shows what came of it."""

    def __init__(self, context: AppContext, page: Any) -> None:
        self._context, self._page = context, page

    def write_remark(self, item: Compared) -> None:
        """Ask for a remark on an item and keep it."""
        actor, run_id = self._context.actor, self._page.run_id
        if not self._waits():
            return
        self._ask(
            title=translate("Review", "Remark on this item"),
            sentence=isolate(item.item.text.get(self._context.language)),
            label=translate("Review", "What has to be corrected"),
            action=lambda: translate("Checklists", "Save"),
            icon_name="flag",
            work=lambda services, text: services.review.remark(actor, run_id, item.key, text),
            done=self._page.load,
        )

    def take_back(self, item: Compared) -> None:
        """Take one's own newest remark on an item back, with undo."""
        actor, run_id = self._context.actor, self._page.run_id
        own = [one for one in self._page.model.remarks_on(item.key) if one.said.by == actor.id]
        if not own or not self._waits():
            return
        remark = own[-1].said

        def again() -> None:
            self._page.act(
                lambda services: services.review.remark(actor, run_id, item.key, remark.text), self._page.load
            )

        def done() -> None:
            self._page.load()
            self._context.notify(
                translate("Review", "Remark taken back."),
                action_text=translate("Checklists", "Undo"),
                action=again,
            )

        self._page.act(
            lambda services: services.review.take_back(actor, run_id, remark.id), done, self._not_done
        )

    def send_back(self) -> None:
        """Return the run with its remarks and a general comment, then show the next one."""
        detail = self._detail()
        if detail is None or not self._may_decide(detail):
            return
        actor, run_id = self._context.actor, self._page.run_id
        count = sum(one.open for one in detail.remarks)
        told = translate("Review", "It goes back with your remarks on items: {count}.")
        told = told.format(count=ltr(self._context.formats.number(count)))
        none = translate("Review", "No item has a remark yet; say here what has to be corrected.")
        self._ask(
            title=translate("Checklists", "Return this checklist"),
            sentence=told if count else none,
            label=translate("Review", "Comment on the whole checklist"),
            action=lambda: translate("Checklists", "Return"),
            icon_name="undo",
            work=lambda services, text: services.checklists.send_back(actor, run_id, text),
            done=lambda: self._gone(translate("Checklists", "Returned with your comment.")),
            may_be_empty=bool(count),
        )

    def sign_off(self) -> None:
        """Sign the run for ever, after the password has been asked again, then show the next one."""
        detail = self._detail()
        if detail is None or not self._may_decide(detail):
            return
        actor, run_id = self._context.actor, self._page.run_id

        def work(services: Any, password: str) -> Any:
            services.accounts.check_password(actor, password)
            return services.checklists.sign_off(actor, run_id)

        self._ask(
            title=translate("Checklists", "Sign off this checklist"),
            sentence=self._signing_sentence(detail),
            label=translate("Checklists", "Your password"),
            action=lambda: translate("Checklists", "Sign off"),
            icon_name="signature",
            work=work,
            done=lambda: self._gone(translate("Checklists", "Signed off.")),
            secret=True,
        )

    def _signing_sentence(self, detail: RunDetail) -> str:
        formats = self._context.formats
        met = translate("Checklists", "Met: {met}").format(
            met=ltr(met_text(formats, detail.row.result)) or "–"
        )
        count = sum(one.open for one in detail.remarks)
        open_ones = translate("Review", "Open remarks: {count}").format(count=ltr(formats.number(count)))
        rule = translate(
            "Checklists",
            "You sign all answers as they stand now. Nothing in this checklist can be changed afterwards.",
        )
        return line(met, critical_text(formats, detail.row.result), open_ones if count else "") + "\n" + rule

    def _gone(self, words: str) -> None:
        self._context.notify(words)
        self._page.leave_out()

    def _detail(self) -> RunDetail | None:
        return self._page.beside.now if self._page.beside is not None else None

    def _waits(self) -> bool:
        detail = self._detail()
        return detail is not None and detail.row.status != "signed"

    def _may_decide(self, detail: RunDetail) -> bool:
        return may_decide(self._context, detail)

    def _not_done(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._context.notify(self._context.message(error), tone="warning")

    def _ask(self, *, work: Any, done: Any, **words: Any) -> None:
        def act(dialog: TextDialog, text: str) -> None:
            def finish() -> None:
                dialog.accept()
                done()

            self._page.act(lambda services: work(services, text), finish, dialog.show_error)

        TextDialog(self._page, self._context, act=act, **words).exec()


def may_decide(context: AppContext, detail: RunDetail) -> bool:
    """Tell whether the signed-in user may return or sign a run: it waits, and somebody else completed it."""
    own = detail.row.completed_by == context.actor.id
    return detail.row.status == "completed" and may(context.actor, Act.SIGN_OFF) and not own
