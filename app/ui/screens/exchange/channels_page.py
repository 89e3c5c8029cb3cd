"""The channels of this PC: one card each, a round at once, and setting them up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.models.people import Act, may
from app.services.channels import ChannelRow, RoundReport, Setup, new_setup
from app.ui.ask import Answer, ask
from app.ui.button import Button
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.facts import clear
from app.ui.form_dialog import FormDialog, open_form
from app.ui.i18n import Retranslating, translate
from app.ui.jobs import Lane
from app.ui.screens.exchange.channel_card import ChannelActs, ChannelCard
from app.ui.screens.exchange.channel_form import channel_sections, setup_of, shown_values
from app.ui.screens.exchange.channel_kind_dialog import ChannelKindDialog
from app.ui.screens.exchange.channel_rounds import rounds_of
from app.ui.screens.exchange.channel_trial import ChannelTrial
from app.ui.screens.exchange.channel_words import round_done
from app.ui.text import isolate
from app.ui.tokens import GAP


class ChannelsPage(Retranslating, QWidget):
    """Reads the channels whenever something has become of one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._rows: list[ChannelRow] = []
        self._rounds = rounds_of(context)
        self._trial = ChannelTrial(context, self, self.refresh)
        self.may_set_up = context.actor is not None and may(context.actor, Act.MANAGE_CHANNELS)
        self.now_button = Button(
            lambda: translate("Channels", "Send and fetch now"), "sync", "primary", self._rounds.now
        )
        self.add_button = Button(lambda: translate("Channels", "Add a channel…"), "plus", "", self.add)
        self.add_button.setVisible(self.may_set_up)
        self._empty = EmptyState()
        self._cards = QVBoxLayout()
        self._layers = QStackedLayout(self)
        self._lay_out()
        self._rounds.began.connect(self._show_running)
        self._rounds.ended.connect(self._on_round)
        self.refresh()

    @property
    def cards(self) -> list[ChannelCard]:
        """The cards that are shown, in order."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, ChannelCard)]

    def refresh(self) -> None:
        """Read the channels again."""
        channels = self._context.services.channels
        self._context.jobs.run(lambda _progress, _cancel: channels.listed(), done=self._show, owner=self)

    def retranslate(self) -> None:
        """Write everything in the language in use."""
        self._show(self._rows)

    def add(self) -> None:
        """Ask which kind, then for what it needs."""
        dialog = ChannelKindDialog(self.window())
        dialog.exec()
        kind = dialog.kind
        dialog.deleteLater()
        if kind is not None:
            title = translate("Channels", "New channel")
            self.open_form(new_setup(kind), title, new=True)

    def change(self, row: ChannelRow) -> None:
        """Open the form of a channel."""
        self.open_form(row.setup, isolate(row.setup.name), new=False)

    def open_form(self, setup: Setup, title: str, *, new: bool) -> FormDialog:
        """Open the form of a channel; it is tried as soon as it has been kept."""
        channels, actor = self._context.services.channels, self._context.actor

        def save(typed: dict[str, Any]) -> tuple[Setup, str]:
            wanted = setup_of(setup, typed)
            changed = channels.put(actor, wanted)
            del changed
            return channels.named(wanted.id).setup, str(typed.get("password") or "")

        return open_form(
            self,
            self._context,
            title,
            channel_sections(setup.kind, new=new),
            save,
            lambda kept: self._trial.keep_and_try(*kept),
            save_words=lambda: translate("Channels", "Save and try"),
            values=shown_values(setup),
        )

    def use_earlier(self, row: ChannelRow) -> None:
        """Move a channel before the one above it."""
        channels, actor = self._context.services.channels, self._context.actor
        self._run(lambda: channels.move(actor, row.setup.id, -1))

    def turn(self, row: ChannelRow) -> None:
        """Switch a channel on or off."""
        channels, actor = self._context.services.channels, self._context.actor
        wanted = replace(row.setup, active=not row.setup.active)
        self._run(lambda: channels.put(actor, wanted))

    def remove(self, row: ChannelRow) -> None:
        """Forget a channel after asking."""
        title = translate("Channels", "Remove {name}?").format(name=isolate(row.setup.name))
        sentence = translate(
            "Channels", "Its password is forgotten. What was sent stays there; no record is touched."
        )
        answers = [
            Answer("no", translate("Channels", "Cancel")),
            Answer("yes", translate("Channels", "Remove"), "danger"),
        ]
        if ask(self.window(), title, sentence, answers, "warning") == "yes":
            self.remove_now(row)

    def remove_now(self, row: ChannelRow) -> None:
        """Forget a channel; its password is taken out of the keyring away from the database."""
        channels, actor, jobs = self._context.services.channels, self._context.actor, self._context.jobs

        def forget(stored: str) -> None:
            jobs.run(lambda _progress, _cancel: channels.secrets.forget(stored), lane=Lane.POOL)
            self.refresh()

        jobs.run(lambda _progress, _cancel: channels.remove(actor, row.setup.id), done=forget, owner=self)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _show(self, rows: list[ChannelRow]) -> None:
        self._rows = rows
        clear(self._cards)
        acts = ChannelActs(
            lambda row: self._trial.begin(row.setup), self.change, self.use_earlier, self.turn, self.remove
        )
        for row in rows:
            allowed = acts if self.may_set_up else None
            self._cards.addWidget(ChannelCard(self._context, row, allowed, first=row is rows[0]))
        self._cards.addStretch(1)
        self._say_empty()
        self._layers.setCurrentIndex(1 if rows else 0)
        self._show_running()

    def _say_empty(self) -> None:
        words = translate(
            "Channels",
            "Files can always be carried on a stick. Where there is a connection now and then, a channel sends and"
            " fetches them by itself.",
        )
        add = translate("Channels", "Add a channel…")
        self._empty.show_message(
            "network-off",
            translate("Channels", "No channel is set up"),
            words,
            add if self.may_set_up else "",
            self.add if self.may_set_up else None,
        )

    def _show_running(self) -> None:
        active = any(row.setup.active for row in self._rows)
        self.now_button.setEnabled(active and not self._rounds.running)

    def _on_round(self, report: RoundReport | None) -> None:
        if report is not None and self.isVisible():
            tone, words = round_done(report, self._context.formats)
            self._context.notify(words, tone=tone)
        self.refresh()

    def _run(self, work: Any) -> None:
        self._context.jobs.run(
            lambda _progress, _cancel: work(), done=lambda _changed: self.refresh(), owner=self
        )

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("page", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP * 2, GAP * 2, GAP * 2, GAP * 2)
        self._cards.setSpacing(GAP * 2)
        column.addLayout(self._cards)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        self._layers.addWidget(self._empty)
        self._layers.addWidget(scroll)
        self.setFocusProxy(self.now_button)
