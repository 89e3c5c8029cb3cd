"""What is done with a run as a whole: complete, reopen, return, sign off, correct its heading, discard, print."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtWidgets import QWidget

from app.errors import GatebookError, Refused
from app.ui.ask import Answer, ask
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.screens.actions.pages import open_run_actions, screen_of
from app.ui.screens.checklists.head_dialog import open_head_dialog
from app.ui.screens.checklists.run_session import RunSession
from app.ui.screens.checklists.signing_words import signing_button, signing_sentence, signing_title
from app.ui.screens.checklists.text_dialog import TextDialog
from app.ui.screens.checklists.words import critical_text, met_text
from app.ui.text import ltr
from app.ui.undo import say_with_undo


class RunSteps:
    """Asks where something cannot be taken back, and offers undo where it can."""

    def __init__(self, context: AppContext, session: RunSession, page: Any) -> None:
        self._context = context
        self._session = session
        self._page = page

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the buttons do, by name."""
        return {
            "complete": self.complete,
            "reopen": self.reopen,
            "send_back": self.send_back,
            "sign_off": self.sign_off,
            "change": self.change,
            "note": self.note,
            "discard": self.discard,
            "print": self.print,
            "undo": self._undo,
            "actions": self.show_actions,
            "amend": self.amend,
        }

    def complete(self) -> None:
        """Declare the run complete, or go to what is missing."""
        session = self._session
        self._page.body.commit()
        if not session.editable or not session.wait():
            return
        actor, run_id = self._context.actor, session.run_id
        session.act(
            lambda services: services.checklists.complete(actor, run_id),
            done=self._completed,
            failed=self._not_completed,
        )

    def reopen(self) -> None:
        """Make a completed run a draft again, with the reason why."""
        self._ask_text(
            title=translate("Checklists", "Reopen this checklist?"),
            sentence=translate("Checklists", "It becomes a draft again. The reason is kept with it."),
            label=translate("Checklists", "Reason"),
            action=lambda: translate("Checklists", "Reopen"),
            icon_name="unlock",
            work=lambda services, actor, run_id, text: services.checklists.reopen(actor, run_id, reason=text),
            may_be_empty=True,
        )

    def send_back(self) -> None:
        """Return a completed run with a comment."""
        self._ask_text(
            title=translate("Checklists", "Return this checklist"),
            sentence=translate("Checklists", "Whoever filled it in sees your comment on the Today page."),
            label=translate("Checklists", "What has to be corrected"),
            action=lambda: translate("Checklists", "Return"),
            icon_name="undo",
            work=lambda services, actor, run_id, text: services.checklists.send_back(actor, run_id, text),
            done=lambda: self._say(translate("Checklists", "Returned with your comment.")),
        )

    def sign_off(self) -> None:
        """Sign the run for ever, after the password has been asked again."""
        detail = self._session.detail
        if detail is None:
            return
        template, result, formats = detail.template, self._session.result(), self._context.formats
        figures = translate("Checklists", "Met: {met}").format(met=ltr(met_text(formats, result)) or "–")
        told = (figures, critical_text(formats, result))
        self._ask_text(
            title=signing_title(template),
            sentence=" · ".join(part for part in told if part) + "\n" + signing_sentence(template),
            label=translate("Checklists", "Your password"),
            action=lambda: signing_button(template),
            icon_name="signature",
            work=_signed,
            done=lambda: self._say(translate("Checklists", "Signed off.")),
            secret=True,
        )

    def note(self) -> None:
        """Write a remark on the whole run."""
        detail = self._session.detail
        self._ask_text(
            title=translate("Checklists", "Remark on the whole checklist"),
            sentence="",
            label=translate("Checklists", "Remark"),
            action=lambda: translate("Checklists", "Save"),
            icon_name="save",
            work=lambda services, actor, run_id, text: services.checklists.note(actor, run_id, text),
            text=detail.row.note if detail else "",
            may_be_empty=True,
        )

    def change(self) -> None:
        """Correct shift, zone or register number."""
        open_head_dialog(self._page, self._context, self._session)

    def discard(self) -> None:
        """Delete a draft after a question, with an offer to take it back."""
        answer = ask(
            self._window(),
            translate("Checklists", "Discard this draft?"),
            translate(
                "Checklists",
                "It disappears from all lists. Its entries stay in the log.",
            ),
            [
                Answer("keep", translate("Checklists", "Keep the draft"), "primary"),
                Answer("discard", translate("Checklists", "Discard"), "danger"),
            ],
            "warning",
        )
        if answer != "discard":
            return
        context, actor, run_id = self._context, self._context.actor, self._session.run_id
        checklists = context.services.checklists

        def done() -> None:
            self._page.closed.emit()
            words = translate("Checklists", "Draft discarded.")
            say_with_undo(context, words, lambda: checklists.restore(actor, run_id))

        self._session.act(
            lambda services: services.checklists.discard(actor, run_id, confirmed=True),
            done=done,
            reload=False,
        )

    def amend(self) -> None:
        """Start an amendment of a signed run, after the reason why, and open it."""
        made: list[str] = []

        def work(services: Any, actor: Any, run_id: str, text: str) -> Any:
            changed = services.review.amend(actor, run_id, text)
            made.append(changed.id)
            return changed

        self._ask_text(
            title=translate("Review", "Amend this signed checklist"),
            sentence=translate(
                "Review",
                "A new checklist begins with the signed answers. It is corrected, completed and signed like any "
                "other; the signed one stays as it is, and both name each other.",
            ),
            label=translate("Review", "Reason for the amendment"),
            action=lambda: translate("Review", "Amend"),
            icon_name="pencil",
            work=work,
            done=lambda: self._page.open_wanted.emit(made[-1]),
        )

    def show_actions(self) -> None:
        """Show the corrective actions that the run opened."""
        screen = screen_of(self._page)
        if screen is not None:
            open_run_actions(screen, self._context, self._session.run_id)

    def print(self) -> None:
        """Print the run as it stands."""
        self._page.body.commit()
        printer = self._context.print_document
        if printer is not None and self._session.wait():
            printer("checklist", self._session.run_id)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _completed(self) -> None:
        context, session = self._context, self._session
        service, actor, run_id = context.services.checklists, context.actor, session.run_id

        def undo() -> None:
            if shiboken6.isValid(session):
                session.act(lambda services: services.checklists.reopen(actor, run_id))
            else:
                # The page has been closed meanwhile.
                context.jobs.run(
                    lambda _progress, _cancel: service.reopen(actor, run_id), done=context.bus.changed
                )

        words = translate("Checklists", "Completed. It now waits for the sign-off.")
        failed = len(session.result().failed)
        if failed:
            told = translate("Actions", "Corrective actions: {count}")
            words += " " + told.format(count=context.formats.number(failed))
        self._context.notify(
            words,
            action_text=translate("Checklists", "Undo"),
            action=undo,
        )

    def _not_completed(self, error: BaseException) -> None:
        if not isinstance(error, GatebookError):
            raise error
        self._context.notify(self._context.message(error), tone="warning")
        if isinstance(error, Refused) and error.field == "case_ref":
            self.change()
        elif isinstance(error, Refused):
            self._page.body.focus_on(error.field)
            if error.code in ("reason_needed", "failure_needs_word"):
                self._page.body.rows()[error.field].open_comment()

    def _undo(self) -> None:
        self._page.body.undo()

    def _say(self, text: str) -> None:
        self._context.notify(text)

    def _window(self) -> QWidget:
        return self._page.window()

    def _ask_text(
        self,
        *,
        work: Callable[[Any, Any, str, str], Any],
        done: Callable[[], None] | None = None,
        **words: Any,
    ) -> None:
        actor, run_id = self._context.actor, self._session.run_id

        def act(dialog: TextDialog, text: str) -> None:
            def finish() -> None:
                dialog.accept()
                if done is not None:
                    done()

            self._session.act(
                lambda services: work(services, actor, run_id, text), done=finish, failed=dialog.show_error
            )

        TextDialog(self._page, self._context, act=act, **words).exec()


def _signed(services: Any, actor: Any, run_id: str, password: str) -> Any:
    """Make sure who is at the keyboard, then sign (sync design, section 2: sign-off asks again)."""
    services.accounts.check_password(actor, password)
    return services.checklists.sign_off(actor, run_id)
