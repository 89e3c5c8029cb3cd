"""The paged table: fetching, keeping place and selection, sorting, searching, copying, empty and failing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.errors import Environment
from app.ui.i18n import translate
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Filter
from app.ui.table.model import State
from app.ui.table.panel import EmptyWords, ListPanel
from tests.gui.shell.conftest import Shelf, Thing

COLUMNS = [
    Column("code", lambda: translate("Test", "Code"), lambda row: row.id, Kind.CODE, chars=8),
    Column("name", lambda: translate("Test", "Name"), lambda row: row.name, stretch=True, sortable=True),
    Column("state", lambda: translate("Test", "State"), lambda row: row.state, Kind.PILL, may_hide=True),
]
EMPTY = EmptyWords("inbox", lambda: "No things", lambda: "Add one.", lambda: "Add", lambda: None)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def panel(shelf, context, qtbot, until) -> ListPanel:
    chips = Filter("kind", lambda: "All", lambda: [("a", "A kind"), ("b", "B kind")], "chips")
    made = ListPanel(context, COLUMNS, shelf.fetch, lambda row: row.id, EMPTY, filters=[chips], sort="name")
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    until(lambda: made.model.state is State.READY)
    return made


def shown(panel: ListPanel, row: int, column: int = 1) -> str:
    return str(panel.model.index(row, column).data())


def find(panel: ListPanel, text: str) -> QLabel:
    return next(label for label in panel.findChildren(QLabel) if label.text() == text)


def test_only_the_first_page_is_fetched(panel, shelf):
    assert (panel.model.rowCount(), len(shelf.asked)) == (100, 1)


def test_the_list_starts_in_the_order_it_was_given(panel, shelf):
    assert shelf.asked[0][0].sort == "name"


def test_scrolling_down_fetches_the_next_page(panel, until):
    panel.view.scrollToBottom()
    until(lambda: panel.model.rowCount() == 200)


def test_the_end_is_reached(panel, until):
    for known in (200, 250):
        panel.model.fetchMore(QModelIndex())
        until(lambda known=known: panel.model.rowCount() == known)
    assert panel.model.complete


@pytest.fixture
def far_down(panel, shelf, until) -> ListPanel:
    """A list scrolled over 25 pages."""
    shelf.size = 100_000
    for page in range(2, 26):
        panel.model.fetchMore(QModelIndex())
        until(lambda page=page: panel.model.rowCount() == page * 100)
    return panel


def test_memory_is_bounded_however_far_one_scrolls(far_down):
    assert (far_down.model.rowCount(), far_down.model.rows_in_memory) == (2500, 2000)


def test_a_row_out_of_memory_is_fetched_when_it_is_seen(far_down, until):
    assert shown(far_down, 150) == "…"
    until(lambda: "Thing 150" in shown(far_down, 150))


def test_a_refresh_shows_what_changed_and_keeps_the_selection(panel, shelf, until):
    panel.view.selectRow(3)
    shelf.names[3] = "Renamed"
    panel.refresh()
    until(lambda: "Renamed" in shown(panel, 3))
    assert [row.id for row in panel.selected()] == ["t3"]


def test_the_selection_follows_its_row_when_another_goes(panel, shelf, until):
    panel.view.selectRow(3)
    shelf.gone.add(1)
    panel.refresh()
    until(lambda: panel.model.id_at(1) == "t2")
    assert [row.id for row in panel.selected()] == ["t3"]
    assert panel.view.currentIndex().row() == 2


def test_a_refresh_far_down_keeps_the_place(far_down, shelf, until):
    shelf.names[2305] = "Renamed"
    far_down.model.refresh(around=2305)
    until(lambda: "Renamed" in shown(far_down, 2305))
    assert far_down.model.rowCount() == 2500


def test_typing_in_the_search_narrows_the_list(panel, until):
    panel.filters.search.setText("Thing 24")
    until(lambda: panel.model.rowCount() == 11)


def test_typing_over_the_rows_goes_to_the_search(panel, qtbot):
    qtbot.keyClicks(panel.view, "x")
    assert panel.filters.search.text() == "x"


def test_a_chip_sets_its_filter(panel, shelf, until):
    chip = next(button for button in panel.findChildren(QPushButton) if button.text() == "A kind")
    chip.click()
    until(lambda: shelf.asked[-1][0].filters == (("kind", "a"),))


def click_header(panel: ListPanel, qtbot, column: int) -> None:
    header = panel.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(column) + 5, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_a_sortable_title_sorts(panel, shelf, qtbot, until):
    click_header(panel, qtbot, 1)
    until(lambda: shelf.asked[-1][0].descending)
    assert shelf.asked[-1][0].sort == "name"


def test_a_click_on_another_title_does_nothing(panel, shelf, qtbot):
    before = len(shelf.asked)
    click_header(panel, qtbot, 0)
    assert (len(shelf.asked), panel.model.query.descending) == (before, False)


def test_enter_opens_a_row(panel, qtbot):
    panel.view.selectRow(2)
    with qtbot.waitSignal(panel.opened) as caught:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert caught.args == [Thing("t2", "Thing 2")]


def test_copied_rows_are_plain_text(panel):
    panel.view.selectRow(0)
    panel.view.copy()
    assert QApplication.clipboard().text() == "t0\tThing 0\tdraft"


def test_a_code_reads_left_to_right(panel):
    assert shown(panel, 0, 0) == "\u2066t0\u2069"


def test_what_users_wrote_is_isolated(panel):
    assert shown(panel, 0) == "\u2068Thing 0\u2069"


def test_no_match_offers_to_show_all_again(panel, until):
    panel.filters.search.setText("nowhere")
    until(lambda: panel.model.rowCount() == 0)
    assert find(panel, "Nothing matches").isVisible()


def test_an_empty_list_says_what_to_do(panel, shelf, until):
    shelf.size = 0
    panel.refresh()
    until(lambda: panel.model.rowCount() == 0)
    assert find(panel, "No things").isVisible()


def test_a_list_that_cannot_be_read_says_so_and_can_be_tried_again(panel, shelf, until):
    shelf.failure = Environment("database_damaged", "restore_backup")
    panel.refresh()
    until(lambda: panel.model.state is State.FAILED)
    assert find(panel, "This list could not be read").isVisible()
    shelf.failure = None
    next(button for button in panel.findChildren(QPushButton) if button.text() == "Try again").click()
    until(lambda: panel.model.state is State.READY)
    assert panel.view.isVisible()


def test_what_may_hide_hides_where_it_is_narrow(panel, until):
    panel.resize(240, 500)
    until(lambda: panel.view.isColumnHidden(2))
    panel.resize(900, 500)
    until(lambda: not panel.view.isColumnHidden(2))


def test_the_titles_follow_the_language(panel, context):
    context.languages.use("qps")
    assert "Ñámé" in str(panel.model.headerData(1, Qt.Orientation.Horizontal))


def test_the_first_column_stands_at_the_right_in_arabic(panel, context):
    context.languages.use("ar")
    view = panel.view
    assert view.columnViewportPosition(0) > view.columnViewportPosition(1)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_row_is_selected_by_hand_and_by_key_in_both_directions(panel, context, qtbot, lang):
    context.languages.use(lang)
    at = panel.view.visualRect(panel.model.index(4, 1)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [row.id for row in panel.selected()] == ["t4"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert [row.id for row in panel.selected()] == ["t5"]


def test_a_row_is_selected_by_the_program_right_to_left(panel, context):
    context.languages.use("ar")
    panel.view.selectRow(2)
    assert [row.id for row in panel.selected()] == ["t2"]


def test_an_old_answer_does_not_overtake_a_new_question(panel, shelf, until):
    panel.filters.search.setText("Thing 1")
    panel.filters.search.searched.emit("Thing 1")
    panel.filters.search.setText("Thing 24")
    panel.filters.search.searched.emit("Thing 24")
    until(lambda: panel.model.state is State.READY and panel.model.rowCount() == 11)
    assert "Thing 24" in shown(panel, 0)
