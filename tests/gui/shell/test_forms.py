"""The form: values, errors at their fields, changes, guard, and what each editor takes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from app.errors import Environment, Refused
from app.ui.ask import Question
from app.ui.forms import fields
from app.ui.forms.fields import Choice, Pick, Section
from app.ui.forms.panel import FormPanel

KINDS = [Choice("r", "Reader"), Choice("c", "Camera")]
PEOPLE = [Pick("p1", "أحمد", "Basra"), Pick("p2", "Sara", "Erbil")]
FIELDS = [
    fields.TextField(key="tag", label=lambda: "Tag", required=True, code=True),
    fields.MultilineField(key="notes", label=lambda: "Notes"),
    fields.NumberField(key="volt", label=lambda: "Voltage", low=Decimal(210), high=Decimal(240), decimals=1),
    fields.DateField(key="day", label=lambda: "Day"),
    fields.TimeField(key="at", label=lambda: "Time"),
    fields.ChoiceField(key="kind", label=lambda: "Kind", choices=lambda: KINDS),
    fields.MultiChoiceField(key="kinds", label=lambda: "Kinds", choices=lambda: KINDS),
    fields.AnswerField(key="works", label=lambda: "Works?"),
    fields.PickerField(key="who", label=lambda: "Custodian", fetch=lambda _typed: PEOPLE),
    fields.PasswordField(key="secret", label=lambda: "Password"),
]
STORED = {
    "tag": "A-1",
    "notes": "سطر\nline",
    "volt": Decimal("219.5"),
    "day": "2026-11-23",
    "at": "07:05",
    "kind": "c",
    "kinds": ("r",),
    "works": "no",
    "secret": "s",
}


class Desk:
    """Where the form is saved."""

    def __init__(self) -> None:
        self.got: list[dict[str, object]] = []
        self.saved: list[object] = []
        self.failure: Exception | None = None

    def save(self, values: dict[str, object]) -> str:
        if self.failure is not None:
            raise self.failure
        self.got.append(values)
        return "id"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def panel(context, qtbot, desk) -> FormPanel:
    made = FormPanel(context, [Section(lambda: "Thing", FIELDS)], desk.save, desk.saved.append)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.form.set_values({"tag": "A-1"})
    made.show()
    return made


def line(panel: FormPanel, key: str) -> QLineEdit:
    return panel.form.row(key).editor.findChild(QLineEdit)


def type_in(panel: FormPanel, key: str, text: str) -> None:
    box = line(panel, key)
    box.setText(text)
    box.textEdited.emit(text)


def answer_next_question(key: str) -> None:
    def give() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, Question):
            question._choose(key)
        else:
            QTimer.singleShot(10, give)

    QTimer.singleShot(0, give)


def test_what_is_stored_comes_back_as_it_was(panel):
    panel.form.set_values(STORED)
    assert {**panel.form.values(), "who": ""} == {**STORED, "who": ""}


def test_a_form_that_was_only_shown_is_unchanged(panel):
    panel.form.set_values(STORED)
    assert not panel.form.dirty


def test_typing_makes_a_form_changed_and_names_the_field(panel, qtbot):
    with qtbot.waitSignal(panel.form.changed) as caught:
        type_in(panel, "tag", "A-2")
    assert (caught.args, panel.form.dirty, panel.form.changes()) == (["tag"], True, {"tag": "A-2"})


def test_saving_gives_the_values_to_the_service_and_its_answer_to_the_screen(panel, desk, until):
    panel.submit()
    until(lambda: desk.saved == ["id"])
    assert desk.got[0]["tag"] == "A-1"


def test_control_s_saves(panel, desk, qtbot, until):
    from PySide6.QtCore import Qt

    with qtbot.waitExposed(panel):
        panel.activateWindow()
    qtbot.keyClick(line(panel, "tag"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    until(lambda: bool(desk.saved))


def test_a_saved_form_is_unchanged(panel, desk, until):
    type_in(panel, "tag", "A-2")
    panel.submit()
    until(lambda: bool(desk.saved))
    assert not panel.form.dirty


def test_a_required_field_left_empty_is_not_saved(panel, desk):
    type_in(panel, "tag", " ")
    panel.submit()
    assert panel.form.row("tag").error == "This field must be filled."
    assert not desk.got


def test_a_refusal_stands_at_its_field(panel, desk, until):
    desk.failure = Refused("tag_taken", field="tag")
    panel.submit()
    until(lambda: panel.form.row("tag").error == "tag_taken()")


def test_editing_takes_the_error_away(panel):
    panel.show_error(Refused("tag_taken", field="tag"))
    type_in(panel, "tag", "A-3")
    assert panel.form.row("tag").error == ""


def test_a_failure_without_a_field_stands_over_the_form(panel, desk, until):
    desk.failure = Environment("disk_full", "free_space")
    panel.submit()
    until(panel._banner.isVisible)
    assert panel._banner_words.text() == "disk_full()"


@pytest.mark.parametrize("typed", ["٢١٩٫٥", "۲۱۹٫۵", "219.5"])
def test_a_number_is_typed_in_any_digits(panel, typed):
    type_in(panel, "volt", typed)
    assert panel.form.values()["volt"] == Decimal("219.5")


def test_a_number_outside_its_range_is_kept_and_flagged(panel, desk, until):
    type_in(panel, "volt", "190")
    assert "flagged" in panel.form.row("volt").error
    panel.submit()
    until(lambda: bool(desk.got))
    assert desk.got[0]["volt"] == 190


def test_what_is_no_number_is_not_saved(panel, desk):
    type_in(panel, "volt", "much")
    panel.submit()
    assert (panel.form.row("volt").error, desk.got) == ("This is not a number.", [])


def test_a_day_is_typed_in_arabic_digits_and_written_out(panel):
    type_in(panel, "day", "٣-٢-٢٦")
    line(panel, "day").editingFinished.emit()
    assert (line(panel, "day").text(), panel.form.values()["day"]) == ("03/02/2026", "2026-02-03")


def test_an_unreadable_day_counts_as_a_change_and_is_not_lost(panel):
    type_in(panel, "day", "31/02/2026")
    assert panel.form.dirty
    assert not panel.form.check()


def test_the_keys_one_two_three_answer(panel, qtbot):
    control = panel.form.row("works").editor.input()
    for key, wanted in (("1", "yes"), ("2", "no"), ("3", "na")):
        qtbot.keyClicks(control, key)
        assert panel.form.values()["works"] == wanted


def test_the_wheel_does_not_change_a_choice(panel):
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent

    panel.form.set_values({"kind": "c"})
    combo = panel.form.row("kind").editor.findChild(QComboBox)
    at = QPointF(5, 5)
    down = QPoint(0, -120)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        at, at, down, down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, phase, False
    )
    QApplication.sendEvent(combo, event)
    assert panel.form.values()["kind"] == "c"


def test_a_choice_that_is_no_longer_offered_is_kept(panel):
    panel.form.set_values({"kind": "old"})
    assert panel.form.values()["kind"] == "old"


def test_a_record_is_picked_from_what_is_found(panel, qtbot, until):
    editor = panel.form.row("who").editor
    with qtbot.waitExposed(panel):
        panel.activateWindow()
    line(panel, "who").setFocus()
    type_in(panel, "who", "أح")
    until(lambda: editor._completer.popup().isVisible())
    editor._take(editor._completer.completionModel().index(0, 0))
    editor._completer.popup().hide()
    assert (editor.value(), line(panel, "who").text()) == ("p1", "أحمد")


def test_a_name_that_was_only_typed_is_not_taken_for_a_person(panel):
    type_in(panel, "who", "أحمد")
    assert not panel.form.check()


def test_a_clean_form_may_be_left(panel):
    assert panel.may_leave()


@pytest.mark.parametrize("answer, left", [("discard", True), ("stay", False), ("", False)])
def test_a_changed_form_asks_before_it_is_left(panel, answer, left):
    type_in(panel, "tag", "A-2")
    answer_next_question(answer)
    assert panel.may_leave() is left


def test_saving_on_the_way_out_waits_for_its_end(panel, desk):
    type_in(panel, "tag", "A-2")
    answer_next_question("save")
    assert panel.may_leave()
    assert desk.got[0]["tag"] == "A-2"


def test_a_refused_save_keeps_the_form_open(panel, desk):
    desk.failure = Refused("tag_taken", field="tag")
    type_in(panel, "tag", "A-2")
    answer_next_question("save")
    assert not panel.may_leave()


def test_labels_and_names_follow_the_language(panel, context):
    context.languages.use("qps")
    assert line(panel, "day").placeholderText() != "dd/mm/yyyy"


def test_every_input_has_a_name_for_screen_readers(panel):
    names = [row.editor.input().accessibleName() for row in panel.form._rows.values()]
    assert all(names)
    assert names[0] == "Tag (required)"


def test_a_signed_record_cannot_be_typed_into(panel):
    panel.form.set_read_only(True)
    assert line(panel, "tag").isReadOnly()
    assert panel.findChild(QPlainTextEdit).isReadOnly()


def test_tab_leaves_a_field_of_several_lines(panel):
    assert panel.findChild(QPlainTextEdit).tabChangesFocus()


def test_two_columns_become_one_where_it_is_narrow(panel, qtbot, until):
    def columns() -> int:
        return len({panel.form.row(key).x() for key in ("volt", "day", "at")})

    until(lambda: columns() == 2)
    panel.resize(420, 700)
    until(lambda: columns() == 1)


def test_a_password_can_be_shown(panel):
    panel.form.row("secret").editor._eye.trigger()
    assert line(panel, "secret").echoMode() == QLineEdit.EchoMode.Normal


def test_saving_twice_at_once_saves_once(panel, desk, until):
    panel.submit()
    panel.submit()
    until(lambda: bool(desk.saved))
    assert len(desk.got) == 1


def test_the_save_button_waits_while_it_saves(panel, desk, until):
    panel.submit()
    assert not next(b for b in panel.findChildren(QPushButton) if b.text() == "Save").isEnabled()
    until(lambda: bool(desk.saved))
