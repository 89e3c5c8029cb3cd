"""What an administrator of headquarters does with keys and proposals: files are asked for, then passphrases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.roots import (
    LEAST_PASSPHRASE,
    HeadDifference,
    key_is_locked,
    read_proposal,
    sign_proposal,
)
from app.ui.ask import Answer, ask
from app.ui.context import AppContext
from app.ui.form_dialog import open_form
from app.ui.forms.fields import PasswordField, Section
from app.ui.i18n import translate
from app.ui.text import isolate, ltr

SUFFIX = ".gbt"
"""The end of the name of a proposal file."""


class TrustActs:
    """Runs the acts for one page; ``changed`` is called when the list or the keys may look different."""

    def __init__(self, page: QWidget, context: AppContext, changed: Callable[[], None]) -> None:
        self._page = page
        self._context = context
        self._changed = changed

    def say(self, words: str) -> None:
        """Say that something was done, and let the page read again."""
        self._context.notify(words)
        self._changed()

    # ---- keys ------------------------------------------------------------------------------------------------

    def ask_copy(self, name: str) -> None:
        """Ask for a stick and a passphrase, and copy a key."""
        title = translate("Trust", "Choose the stick for the key")
        folder = QFileDialog.getExistingDirectory(self._page, title)
        if folder:
            self.copy(name, Path(folder))

    def copy(self, name: str, folder: Path) -> None:
        """Ask for the passphrase and copy a key to a folder."""
        services, actor = self._context.services, self._context.actor

        def save(typed: dict[str, Any]) -> str:
            line: str = services.exchange.roots.copy_key(actor, name, folder, typed["passphrase"])
            return line

        self._form(
            translate("Trust", "Passphrase for {name}").format(name=ltr(name)),
            translate(
                "Trust",
                "At least {least} characters, such as four words. Without it the copy is of no use: keep it apart.",
            ).format(least=LEAST_PASSPHRASE),
            save,
            self._copied,
            translate("Trust", "Copy"),
        )

    @property
    def may_print(self) -> bool:
        """Whether anything can be printed here."""
        return self._context.print_document is not None

    def print_key(self, name: str) -> None:
        """Show the paper of a key, to be printed and sealed."""
        if self._context.print_document is not None:
            self._context.print_document("key", name)

    def remove(self, name: str) -> None:
        """Remove a key from this PC after asking."""
        sentence = translate("Trust", "From then on it is on the sticks and on paper alone.")
        title = translate("Trust", "Remove {name} from this PC?").format(name=ltr(name))
        if not self._sure(title, sentence, translate("Trust", "Remove"), "danger"):
            return
        services, actor = self._context.services, self._context.actor
        self._run(
            lambda: services.exchange.roots.remove_key(actor, name),
            lambda _nothing: self.say(translate("Trust", "The key is no longer on this PC")),
        )

    def _copied(self, line: str) -> None:
        self._changed()
        ask(
            self._page.window(),
            translate("Trust", "The key is on the stick"),
            translate("Trust", "For the sealed paper, write down or print this line:") + "\n\n" + ltr(line),
            [Answer("yes", translate("Trust", "Done"), "primary")],
        )

    # ---- proposals -------------------------------------------------------------------------------------------

    def ask_request(self) -> None:
        """Ask for the request of a new headquarters PC and where the proposal goes."""
        title = translate("Trust", "Open the request of the new PC")
        request, _ = QFileDialog.getOpenFileName(self._page, title, "", "*.request;;*")
        if not request:
            return
        title = translate("Trust", "Save the proposal")
        path, _ = QFileDialog.getSaveFileName(self._page, title, f"headquarters{SUFFIX}", f"*{SUFFIX}")
        if path:
            self.propose(Path(request), Path(path))

    def propose(self, request: Path, path: Path) -> None:
        """Write the proposal to let a new headquarters PC in."""
        services, actor = self._context.services, self._context.actor
        self._run(
            lambda: services.exchange.roots.propose(actor, path, requests=[request]),
            lambda told: self._tell(
                translate("Trust", "Carry the file to the keepers of the root keys"), told
            ),
        )

    def ask_signing(self) -> None:
        """Ask for a proposal and a root key, show what changes, and sign."""
        title = translate("Trust", "Open the proposal to sign")
        path, _ = QFileDialog.getOpenFileName(self._page, title, "", f"*{SUFFIX};;*")
        if path:
            self._run(lambda: read_proposal(Path(path)), lambda told: self._show_first(Path(path), told))

    def _show_first(self, path: Path, told: HeadDifference) -> None:
        title = translate("Trust", "Sign this change?")
        if not self._sure(title, _lines(told), translate("Trust", "Choose the key file…"), "primary"):
            return
        title = translate("Trust", "Choose the file of the root key")
        key, _ = QFileDialog.getOpenFileName(self._page, title, "", "*.key;;*")
        if key:
            self._run(lambda: key_is_locked(Path(key)), lambda locked: self.sign(path, Path(key), locked))

    def sign(self, path: Path, key: Path, locked: bool) -> None:
        """Sign a proposal with a key file, asking for its passphrase when it has one."""
        signed = translate("Trust", "Signed")
        if not locked:
            self._run(lambda: sign_proposal(path, key), lambda told: self._tell(signed, told))
            return
        self._form(
            translate("Trust", "Passphrase of the key"),
            "",
            lambda typed: sign_proposal(path, key, typed["passphrase"]),
            lambda told: self._tell(signed, told),
            translate("Trust", "Sign"),
        )

    def ask_adopting(self) -> None:
        """Ask for the signed copies of a proposal and put it in force."""
        title = translate("Trust", "Open the signed proposal, all copies together")
        paths, _ = QFileDialog.getOpenFileNames(self._page, title, "", f"*{SUFFIX};;*")
        if paths:
            self.adopt([Path(path) for path in paths])

    def adopt(self, paths: list[Path]) -> None:
        """Put a signed proposal in force."""
        services, actor = self._context.services, self._context.actor
        self._run(
            lambda: services.exchange.roots.adopt(actor, paths),
            lambda version: self.say(
                translate("Trust", "Version {version} is in force").format(version=version)
            ),
        )

    # ---- inside ----------------------------------------------------------------------------------------------

    def _tell(self, title: str, told: HeadDifference) -> None:
        self._changed()
        ask(
            self._page.window(),
            title,
            _lines(told),
            [Answer("yes", translate("Trust", "Done"), "primary")],
            "info",
        )

    def _sure(self, title: str, sentence: str, yes: str, kind: str) -> bool:
        answers = [Answer("no", translate("Trust", "Cancel")), Answer("yes", yes, kind)]
        return ask(self._page.window(), title, sentence, answers, "warning") == "yes"

    def _form(self, title: str, note: str, save: Any, saved: Any, words: str) -> None:
        field = PasswordField(
            key="passphrase", label=lambda: translate("Trust", "Passphrase"), required=True, wide=True
        )
        open_form(
            self._page,
            self._context,
            title,
            [Section(None, [field])],
            save,
            saved,
            save_words=lambda: words,
            note=note,
        )

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._context.jobs.run(lambda _progress, _cancel: work(), done=done, owner=self._page)


def _lines(told: HeadDifference) -> str:
    """Return what a proposal changes, one change a line, and who must still sign."""
    root_in, root_out = (
        translate("Trust", "Root key added: {code}"),
        translate("Trust", "Root key dropped: {code}"),
    )
    pc_in = translate("Trust", "Headquarters PC added: {name} {code}")
    pc_out = translate("Trust", "Headquarters PC dropped: {name} {code}")
    found = [f"{isolate(told.deployment)} · {ltr(told.root_code)} · {ltr(str(told.version))}"]
    found += [root_in.format(code=ltr(code)) for code in told.roots_added]
    found += [root_out.format(code=ltr(code)) for code in told.roots_dropped]
    found += [pc_in.format(name=isolate(name), code=ltr(code)) for code, name in told.hq_added]
    found += [pc_out.format(name=isolate(name), code=ltr(code)) for code, name in told.hq_dropped]
    if told.readers_changed:
        found.append(translate("Trust", "Another escrow key"))
    counted = translate(
        "Trust", "Signed by {old} of {old_needed} keys in force and {new} of {new_needed} new ones"
    )
    tally = told.tally
    found.append(
        counted.format(old=tally.old, old_needed=tally.old_needed, new=tally.new, new_needed=tally.new_needed)
    )
    return "\n".join(found)
