"""Photos that are small and tell nothing, signatures drawn by hand, and the calendar."""

from __future__ import annotations

import io
import os
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from app.ui.forms.calendar_popup import CalendarPopup, MonthGrid, month_shifted
from app.ui.forms.fields import PhotoField
from app.ui.forms.photo_editor import PhotoEditor
from app.ui.forms.photo_shrink import LARGEST, shrink
from app.ui.forms.signature_editor import SignatureEditor
from app.ui.text import Formats

TODAY = date(2026, 11, 23)
GPS_TAG = 0x8825
ORIENTATION_TAG = 0x0112


def photo(width: int = 2400, height: int = 1600) -> bytes:
    """A noisy JPEG as a telephone writes it: with a place in it, lying on its side."""
    image = Image.frombytes("RGB", (width, height), os.urandom(width * height * 3))
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = 6
    exif.get_ifd(GPS_TAG)[1] = "N"
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


@pytest.fixture(scope="module")
def shrunk() -> bytes:
    return shrink(photo())


def test_even_a_noisy_photo_becomes_small(shrunk):
    assert len(shrunk) <= LARGEST


def test_a_photo_loses_what_the_telephone_wrote_into_it(shrunk):
    assert b"Exif" not in shrunk
    assert not Image.open(io.BytesIO(shrunk)).getexif()


def test_a_photo_stands_upright(shrunk):
    width, height = Image.open(io.BytesIO(shrunk)).size
    assert height > width


def test_what_is_no_picture_is_refused():
    with pytest.raises(ValueError, match="nsupported"):
        shrink(b"MZ not a picture")


def test_a_chosen_file_is_read_and_shown(context, qtbot, tmp_path, until):
    file = tmp_path / "photo.jpg"
    Image.new("RGB", (300, 200), "teal").save(file)
    editor = PhotoEditor(context)
    qtbot.addWidget(editor)
    editor.read_file(file)
    until(lambda: editor.value() is not None)
    assert not editor.problem()


def test_a_file_that_is_no_picture_is_named_at_the_field(context, qtbot, tmp_path, until):
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"nothing")
    editor = PhotoEditor(context)
    qtbot.addWidget(editor)
    editor.read_file(file)
    until(lambda: bool(editor.problem()))
    assert editor.value() is None


def sign(editor: SignatureEditor, qtbot) -> None:
    pad = editor.input()
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    for x in range(40, 200, 10):
        qtbot.mouseMove(pad, QPoint(x, 40 + x % 30))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 60))


@pytest.fixture
def signature(context, qtbot) -> SignatureEditor:
    editor = SignatureEditor()
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_nothing_drawn_is_no_signature(signature):
    assert signature.value() is None


def test_a_drawn_signature_is_a_picture(signature, qtbot):
    with qtbot.waitSignal(signature.edited):
        sign(signature, qtbot)
    assert not QImage.fromData(signature.value(), "PNG").isNull()


def test_a_signature_can_be_drawn_again(signature, qtbot):
    sign(signature, qtbot)
    signature._clear()
    assert signature.value() is None


@pytest.mark.parametrize(
    "day, months, wanted",
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 1, 5), -1, date(2025, 12, 5)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
    ],
)
def test_months_turn_over_the_ends_of_months_and_years(day, months, wanted):
    assert month_shifted(day, months) == wanted


@pytest.fixture
def grid(qapp, qtbot) -> MonthGrid:
    made = MonthGrid("ar", Formats(), TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "key, wanted",
    [
        (Qt.Key.Key_Down, date(2026, 11, 30)),
        (Qt.Key.Key_Right, date(2026, 11, 24)),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
    ],
)
def test_the_calendar_goes_by_keyboard(grid, qtbot, key, wanted):
    qtbot.keyClick(grid, key)
    assert grid.day == wanted


def test_the_left_arrow_goes_forward_in_arabic(context, grid, qtbot):
    context.languages.use("ar")
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day == date(2026, 11, 24)


def test_the_first_day_of_the_week_is_sunday(grid, qtbot):
    cell = grid.width() // 7
    with qtbot.waitSignal(grid.chosen):
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(cell // 2, grid.height() * 3 // 14))
    assert grid.day == date(2026, 11, 1)


def test_a_chosen_day_is_told_once(context, qtbot):
    popup = CalendarPopup("ckb", Formats(), TODAY, None)
    with qtbot.waitSignal(popup.chosen) as caught:
        popup._grid.chosen.emit()
    assert caught.args == [TODAY]


def test_a_photo_field_says_so():
    assert PhotoField(key="photo", label=lambda: "Photo").required is False
