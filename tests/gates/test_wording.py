"""The window speaks through translation only, and the check sees a text that does not."""

from pathlib import Path

import pytest

from tests.gates import wording
from tests.gates.source import ROOT


def test_every_text_of_the_window_can_be_translated():
    assert not (found := wording.untranslated(ROOT)), "\n".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "label.setText('Save')\n",
        "QPushButton('Save', parent)\n",
        "x = 'The record could not be saved'\n",
        "x = f'{count} of {total} lists are signed off'\n",
    ],
)
def test_an_english_only_text_is_seen(tmp_path: Path, text: str):
    _plant(tmp_path, text)
    assert len(wording.untranslated(tmp_path)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "label.setText(self.tr('Save'))\n",
        "QPushButton(translate('Form', 'Save'), parent)\n",
        "x = QT_TRANSLATE_NOOP('Messages', 'The record could not be saved')\n",
        "label.setText('—')\n",
        "menu.addAction(icon, name, 'Ctrl+Shift+S')\n",
        "box.setObjectName('banner')\n",
    ],
)
def test_a_translated_or_silent_text_is_let_pass(tmp_path: Path, text: str):
    _plant(tmp_path, text)
    assert wording.untranslated(tmp_path) == []


def _plant(root: Path, text: str) -> None:
    file = root / "app/ui/a.py"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
