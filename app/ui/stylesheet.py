"""The style sheet of the program, written once over the tokens of a theme."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from app.ui.resources import resource
from app.ui.tokens import RADIUS, Tokens

_SHEET = Template("""
QToolTip { color: $surface; background: $text; border: none; padding: 4px 6px; }
QMainWindow, QDialog { background: $window; }
*[muted="true"] { color: $muted; }
*[role="title"] { font-size: 15pt; font-weight: bold; }
*[role="heading"] { font-size: 11pt; font-weight: bold; }
*[role="label"] { font-weight: bold; }
*[role="note"] { font-size: 8.5pt; }
*[role="small"] { font-size: 8.5pt; color: $muted; }
*[role="item"] { font-size: 19pt; font-weight: bold; }
*[role="item-long"] { font-size: 15pt; font-weight: bold; }
*[role="item-longest"] { font-size: 12.5pt; font-weight: bold; }
*[role="hint"] { font-size: 12.5pt; color: $muted; }
*[role="reading"] { font-size: 11.5pt; }
*[role="reading-value"] { font-size: 15pt; font-weight: bold; }
QWidget[large] QLabel { font-size: 11.5pt; }
QWidget[large="field"] QLabel { font-size: 14pt; }
QWidget[large="notes"] QLineEdit { font-size: 13pt; padding: 8px 10px; }
*[tone="danger"] { color: $danger_text; }
*[tone="warning"] { color: $warning_text; }
*[tone="ok"] { color: $ok_text; }

QFrame[card="true"] { background: $surface; border: ${w}px solid $line; border-radius: 8px; }
QFrame[banner] { border-radius: ${r}px; }
QFrame[banner="danger"] { background: $danger_fill; border: ${w}px solid $danger_edge; }
QFrame[banner="warning"] { background: $warning_fill; border: ${w}px solid $warning_edge; }
QFrame[banner="info"] { background: $info_fill; border: ${w}px solid $info_edge; }
QFrame[banner="ok"] { background: $ok_fill; border: ${w}px solid $ok_edge; }
QFrame[banner="danger"] QLabel { color: $danger_text; }
QFrame[banner="warning"] QLabel { color: $warning_text; }
QFrame[banner="info"] QLabel { color: $info_text; }
QFrame[banner="ok"] QLabel { color: $ok_text; }
QFrame[rule="true"] { background: $line; border: none; }

QPushButton, QToolButton[kind="button"] {
    background: $surface; color: $text; border: ${w}px solid $edge; border-radius: ${r}px; padding: 4px 12px;
}
QPushButton:hover, QToolButton[kind="button"]:hover { background: $sunken; border-color: $strong_line; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton[kind="button"]:focus { border: 2px solid $focus; padding: ${p}px 11px; }
QPushButton:disabled { color: $muted; background: $sunken; border-color: $line; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: bold;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $danger_text; border-color: $danger_edge; }
QPushButton[kind="danger"]:hover { background: $danger_fill; }
QPushButton[kind="quiet"], QToolButton {
    background: transparent; color: $text; border: ${w}px solid transparent; border-radius: ${r}px;
    padding: 4px 8px;
}
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border: 2px solid $focus; padding: ${p}px 7px; }
QToolButton:checked { background: $accent_soft; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="chip"] { border-radius: 11px; padding: 2px 11px; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: 1px 10px; }
QPushButton[kind="chip"]:checked {
    background: $accent_soft; color: $accent_text; border-color: $accent; font-weight: bold;
}

QPushButton[size="large"] { font-size: 12pt; padding: 10px 22px; }
QPushButton[size="large"]:focus { padding: 9px 21px; }
QPushButton[size="tall"] { font-size: 11pt; padding: 8px 12px; }

QPushButton[kind="segment"] { padding: 4px 12px; color: $muted; }
QPushButton[kind="segment"]:checked { color: $text; font-weight: bold; }
QPushButton[answer="yes"]:checked {
    background: $ok_fill; border: 2px solid $ok_text; color: $ok_text; padding: ${p}px 11px;
}
QPushButton[answer="no"]:checked {
    background: $warning_fill; border: 2px solid $warning_text; color: $warning_text; padding: ${p}px 11px;
}
QPushButton[answer="na"]:checked {
    background: $neutral_fill; border: 2px solid $neutral_text; color: $neutral_text; padding: ${p}px 11px;
}
QPushButton[kind="segment"]:focus { border: 2px solid $focus; padding: ${p}px 11px; }

QLabel#railName { color: $rail_text; font-weight: bold; }
QLabel#railPlace { color: $rail_muted; }
QToolButton#railTool { color: $rail_muted; padding: 2px 4px; font-size: 8.5pt; }
QToolButton#railTool:hover { background: $rail_hover; color: $rail_text; }
QToolButton#railTool:checked { background: $rail_active; color: $rail_text; font-weight: bold; }
QToolButton#railTool:focus { border: 2px solid $rail_mark; padding: ${t}px 3px; }
QFrame#toast { background: $rail; border: ${w}px solid $rail_active; border-radius: 9px; }
QFrame#toast[toastTone="danger"] { border: 2px solid $critical_edge; }
QFrame#toast QLabel { color: $rail_text; }
QPushButton#toastAction { background: transparent; color: $rail_mark; border: none; font-weight: bold; }
QPushButton#toastAction:hover { background: $rail_hover; }
QPushButton#toastAction:focus { border: 2px solid $rail_mark; }
QFrame#topBar { background: $surface; border: none; border-bottom: ${w}px solid $line; }
QFrame#statusStrip { background: $surface; border: none; border-top: ${w}px solid $line; }
QPushButton#statusButton { font-size: 8.5pt; padding: 1px 6px; }
QFrame#saveBar { background: $surface; border: none; border-top: ${w}px solid $line; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $surface; color: $text; border: ${w}px solid $edge; border-radius: ${r}px; padding: 4px 7px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $strong_line; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: ${p}px 6px; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: $sunken; color: $text; border-color: $line;
}
*[invalid="true"], QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] {
    border: 2px solid $danger_text; padding: ${p}px 6px;
}
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$style/chevron-down.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView, QListView[popup="true"] {
    background: $surface; color: $text; border: ${w}px solid $edge; outline: 0; padding: 3px;
    selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item, QListView[popup="true"]::item { min-height: 26px; padding: 2px 6px; }

QAbstractItemView { outline: 0; }
QTableView {
    background: $surface; color: $text; border: none; gridline-color: $line;
    selection-background-color: $accent_soft; selection-color: $text;
}
QTreeView {
    background: $surface; color: $text; border: none;
    selection-background-color: $accent_soft; selection-color: $text;
}
QHeaderView { background: $surface; border: none; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $strong_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[page="true"] { background: transparent; }
QStackedWidget { background: transparent; }

QMenu { background: $surface; color: $text; border: ${w}px solid $edge; padding: 5px; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }
QMenu::icon { padding: 0 8px; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabBar::tab { padding: 7px 14px; color: $muted; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; font-weight: bold; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border: 2px solid $focus; }
QTabWidget::pane { border: none; border-top: ${w}px solid $line; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $surface; }
""")


def stylesheet(tokens: Tokens) -> str:
    """Return the style sheet of a theme."""
    values = {key: value for key, value in asdict(tokens).items() if isinstance(value, str)}
    for name, tone in tokens.tones.items():
        values |= {f"{name}_text": tone.text, f"{name}_fill": tone.fill, f"{name}_edge": tone.edge}
    contrast = tokens.line_width > 1
    return _SHEET.substitute(
        values,
        w=tokens.line_width,
        r=RADIUS,
        p=4 if contrast else 3,
        t=2 if contrast else 1,
        edge=tokens.strong_line if contrast else _between(tokens.line, tokens.strong_line),
        thumb=_between(tokens.line, tokens.strong_line),
        accent_text=tokens.text if contrast else tokens.accent,
        style=resource("icons", "style").as_posix(),
    )


def _between(first: str, second: str) -> str:
    """Return the colour half-way between two ``#rrggbb`` colours."""
    pairs = zip(bytes.fromhex(first[1:]), bytes.fromhex(second[1:]), strict=True)
    return "#" + "".join(f"{(one + other) // 2:02x}" for one, other in pairs)
