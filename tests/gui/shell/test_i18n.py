"""Languages, directions and the rehearsal language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from app.ui.button import Button
from app.ui.i18n import Retranslating, is_rtl, translate, translated
from app.ui.pseudo import stretched


class Greeting(Retranslating, QLabel):
    """A label that greets."""

    def retranslate(self):
        self.setText(translate("Test", "Welcome {name}"))


@pytest.mark.parametrize("lang, rtl", [("ar", True), ("ckb", True), ("qps", True), ("en", False)])
def test_the_direction_comes_from_the_tag(lang, rtl):
    assert is_rtl(lang) is rtl


@pytest.mark.parametrize("lang", ["ar", "ckb"])
def test_switching_turns_the_window_round(shell, lang):
    shell.context.languages.use(lang)
    assert shell.window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_the_locale_follows_the_language(context):
    context.languages.use("ckb")
    assert QLocale().name() == "ckb_IQ"


def test_every_widget_is_told_of_another_language(context, qtbot):
    label = Greeting()
    qtbot.addWidget(label)
    context.languages.use("qps")
    assert label.text() == stretched("Welcome {name}")


def test_a_button_follows_the_language_by_itself(context, qtbot):
    button = Button(lambda: translate("Test", "Save"))
    qtbot.addWidget(button)
    context.languages.use("qps")
    assert button.text() == stretched("Save")


def test_the_way_back_to_english_leaves_nothing_behind(context, qtbot):
    label = Greeting()
    qtbot.addWidget(label)
    context.languages.use("qps")
    context.languages.use("en")
    assert label.text() == "Welcome {name}"


def test_the_rehearsal_keeps_placeholders_and_accelerators():
    shown = stretched("&Save {count} of %n")
    assert all(part in shown for part in ("&S", "{count}", "%n"))


def test_the_rehearsal_is_longer_and_marked():
    assert len(stretched("Save")) > len("Save") * 1.4


def test_a_text_can_be_had_in_another_language_than_the_windows(context):
    assert translated("qps", "Test", "Save") == stretched("Save")
    assert translate("Test", "Save") == "Save"


def test_a_text_without_translation_is_its_source():
    assert translated("xx", "Test", "Save") == "Save"
