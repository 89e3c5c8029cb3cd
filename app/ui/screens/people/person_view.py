"""One person in full: who it is, what the person holds, and which trainings were attended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.dataclass import dataclass
from app.models.paging import Query
from app.models.people import Act, may
from app.models.training import Completion
from app.services.equipment_rows import AssetRow
from app.services.staff_rows import PersonRow
from app.services.training_rows import TrainingOfPerson
from app.ui.button import Button
from app.ui.conflict_link import ConflictLink
from app.ui.context import AppContext
from app.ui.empty_state import EmptyState
from app.ui.facts import Card, Fact, Facts, clear, facts_card
from app.ui.i18n import Retranslating, translate
from app.ui.person_fields import sex_name
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.record_column import lay_out_record
from app.ui.state_pill import show_state
from app.ui.text import isolate, ltr
from app.ui.timeline import Event, Timeline
from app.ui.tokens import GAP


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """What the view shows of a person."""

    row: PersonRow
    held: tuple[AssetRow, ...]
    trainings: tuple[TrainingOfPerson, ...]
    travel: str


class PersonView(Retranslating, QWidget):
    """Shows the person whose id it was given; reads it on the database thread."""

    def __init__(
        self,
        context: AppContext,
        edit: Callable[[PersonRow], None],
        set_active: Callable[[PersonRow], None],
        move: Callable[[PersonRow], object] | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._id = ""
        self.detail: PersonDetail | None = None
        self._name = PlainLabel(role="heading", wrap=True)
        self._other = PlainLabel(role="small", wrap=True)
        self._left, self._exchange = Pill(), Pill()
        self.edit_button = Button(
            lambda: translate("People", "Edit"), "pencil", "", lambda: self._with_row(edit)
        )
        self.active_button = Button(
            lambda: translate("People", "Has left"), "sign-out", "quiet", lambda: self._with_row(set_active)
        )
        self.move_button = Button(
            lambda: translate("People", "Move…"),
            "forward",
            "quiet",
            lambda: self._with_row(move or (lambda _row: None)),
        )
        self._moves = move is not None
        self.compare = ConflictLink(context)
        self._cards = QVBoxLayout()
        self._area = QScrollArea()
        self._empty = EmptyState()
        self._lay_out()
        self.show_person("")

    def show_person(self, person_id: str) -> None:
        """Show another person, "" for none."""
        self._id = person_id
        self._area.setVisible(bool(person_id) and self.detail is not None)
        self._empty.setVisible(not person_id)
        self.reload()

    def reload(self) -> None:
        """Read the person again."""
        wanted = self._id
        if not wanted:
            self.detail = None
            self.retranslate()
            return
        services, lang = self._context.services, self._context.language

        def work(_progress: object, _cancel: object) -> PersonDetail:
            row = services.people.person(wanted, lang)
            held = services.equipment.assets_page(Query(filters=(("holder", wanted),)), None, lang)
            trainings = services.training.of_person(wanted, lang)
            travel = str(services.exchange.state(row.heads))
            return PersonDetail(row, tuple(held.rows), tuple(trainings), travel)

        self._context.jobs.run(work, done=lambda found: self._take(wanted, found), owner=self)

    def retranslate(self) -> None:
        """Write everything anew in the language in use."""
        self._empty.show_message(
            "people",
            translate("People", "Nobody chosen"),
            translate("People", "Choose a person to see what the person holds and has been trained in."),
        )
        if self.detail is not None:
            self._fill(self.detail)

    def _take(self, wanted: str, detail: PersonDetail) -> None:
        if wanted == self._id:
            self.detail = detail
            self._fill(detail)
            self._area.show()

    def _fill(self, detail: PersonDetail) -> None:
        row, allowed = detail.row, may(self._context.actor, Act.MANAGE_PEOPLE)
        self._name.setText(row.shown)
        self._other.setText(isolate(row.name if row.shown != row.name else row.name_latin))
        self._other.setVisible(bool(self._other.text()))
        self._left.setVisible(not row.active)
        self._left.show_state("neutral", translate("People", "Has left"))
        show_state(self._exchange, detail.travel)
        self.compare.show_for(row.id, row.conflicted)
        self.edit_button.setEnabled(allowed)
        self.active_button.setEnabled(allowed)
        self.active_button.show_words(self._active_words)
        self.move_button.setVisible(self._moves and row.active)
        self.move_button.setEnabled(allowed)
        clear(self._cards)
        who = facts_card(translate("People", "Post"), self._facts(row))
        cards = [who, self._held_card(detail.held), self._training_card(detail.trainings)]
        for card in cards:
            if card is not None:
                self._cards.addWidget(card)

    def _active_words(self) -> str:
        here = self.detail is None or self.detail.row.active
        return translate("People", "Has left") if here else translate("People", "Is back")

    @staticmethod
    def _facts(row: PersonRow) -> list[Fact]:
        return [
            (translate("People", "Rank or grade"), row.rank_name),
            (translate("People", "Agency"), row.agency_name),
            (translate("People", "Unit"), row.unit),
            (translate("People", "Section"), row.section),
            (translate("People", "Post"), row.post),
            (translate("People", "Staff number"), ltr(row.staff_no)),
            (translate("People", "Phone"), ltr(row.phone)),
            (translate("People", "Sex"), sex_name(row.sex)),
        ]

    def _held_card(self, held: tuple[AssetRow, ...]) -> Card:
        card = Card(translate("People", "Holds"))
        if held:
            facts = Facts()
            facts.show_facts([(ltr(row.tag) or ltr(row.serial) or "·", row.name) for row in held])
            card.body.addWidget(facts)
        else:
            card.body.addWidget(_quiet(translate("People", "Nothing: clear to leave.")))
        return card

    def _training_card(self, trainings: tuple[TrainingOfPerson, ...]) -> Card:
        card = Card(translate("People", "Training"))
        if not trainings:
            card.body.addWidget(_quiet(translate("People", "No training recorded.")))
            return card
        line = Timeline()
        line.show_events([self._event(each) for each in trainings])
        card.body.addWidget(line)
        return card

    def _event(self, each: TrainingOfPerson) -> Event:
        formats, row = self._context.formats, each.session
        parts = [ltr(formats.day(row.starts_on)), isolate(row.venue), ltr(each.certificate)]
        done = each.completion is Completion.COMPLETED
        percent = ltr(f"{formats.number(each.attendance.percent_of_planned)} %")
        return Event(
            "certificate" if done else "training",
            row.title,
            " · ".join(part for part in parts if part),
            amount=percent if each.attendance.taken else "",
            tone="ok" if done else "",
            voided=each.status == "replaced",
        )

    def _with_row(self, act: Callable[[PersonRow], object]) -> None:
        if self.detail is not None:
            act(self.detail.row)

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        pills.setSpacing(GAP // 2)
        for widget in (self._left, self._exchange):
            pills.addWidget(widget)
        pills.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.active_button)
        buttons.addWidget(self.move_button)
        buttons.addWidget(self.compare)
        buttons.addStretch(1)
        lay_out_record(self, self._area, self._empty, self._cards, self._name, self._other, pills, buttons)


def _quiet(words: str) -> PlainLabel:
    label = PlainLabel(words, wrap=True)
    label.setProperty("muted", True)
    return label
