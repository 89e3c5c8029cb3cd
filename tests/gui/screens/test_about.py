"""The About page names every part, and shows licences and bill of materials word for word."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.services.about import about
from app.ui.screens.settings.licences_dialog import LicencesDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> LicencesDialog:
    dialog = LicencesDialog(None, about())
    qtbot.addWidget(dialog)
    return dialog


def test_every_part_is_listed_and_the_bill_last(dialog: LicencesDialog):
    assert dialog.parts.count() == len(about().parts) + 1


def test_the_words_of_a_licence_are_shown(dialog: LicencesDialog):
    row = next(row for row, part in enumerate(about().parts) if part.name == "Qt")
    dialog.parts.setCurrentRow(row)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.words.toPlainText()


def test_the_bill_of_materials_is_shown(dialog: LicencesDialog):
    dialog.parts.setCurrentRow(dialog.parts.count() - 1)
    assert '"bomFormat": "CycloneDX"' in dialog.words.toPlainText()
