"""Palette and style sheet made from the tokens, for the boxes that Qt draws itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette

from regrisk_ui.tokens import ColorName

_ROLES: tuple[tuple[QPalette.ColorRole, ColorName], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "onAccent"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "onAccent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "lineStrong"),
    (QPalette.ColorRole.Shadow, "shadow"),
    (QPalette.ColorRole.Accent, "accent"),
)
_DISABLED: tuple[tuple[QPalette.ColorRole, ColorName], ...] = (
    (QPalette.ColorRole.WindowText, "text3"),
    (QPalette.ColorRole.Text, "text3"),
    (QPalette.ColorRole.ButtonText, "text3"),
    (QPalette.ColorRole.Base, "sunken"),
)


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes the sheet needs, px at the text size of the moment."""

    edge: int
    ring: int
    radius: int
    field: int
    row: int
    pad: int
    bar: int
    head_points: float


def palette(colors: Mapping[ColorName, QColor]) -> QPalette:
    """Return the palette that Fusion draws with."""
    made = QPalette()
    for role, name in _ROLES:
        made.setColor(role, colors[name])
    for role, name in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, colors[name])
    return made


def sheet(colors: Mapping[ColorName, QColor], size: Measures) -> str:
    """Return the one style sheet of the application."""
    values = {str(name): value.name() for name, value in colors.items()}
    lengths = {
        "edge": size.edge,
        "ring": size.ring,
        "radius": size.radius,
        "row": size.row,
        "bar": size.bar,
        "pad": size.pad,
        "pad_edge": size.pad - size.edge,
        "pad_ring": size.pad - size.ring,
        "tall_edge": size.field - 2 * size.edge,
        "tall_ring": size.field - 2 * size.ring,
        "over": max(2, size.pad // 2 - size.edge),
        "over_ring": max(1, size.pad // 2 - size.ring),
    }
    written = {name: f"{length}px" for name, length in lengths.items()}
    return _SHEET.substitute(values, **written, head=f"{size.head_points:.3f}pt")


_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: $edge solid $lineStrong; padding: 4px 6px; }

QLineEdit, QPlainTextEdit {
    background: $surface; color: $text; border: $edge solid $lineStrong; border-radius: $radius;
    selection-background-color: $accent; selection-color: $onAccent;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $text3; }
QLineEdit { padding: 0 $pad_edge; min-height: $tall_edge; max-height: $tall_edge; }
QPlainTextEdit { padding: $over $over; }
QLineEdit:focus {
    border: $ring solid $focus; padding: 0 $pad_ring; min-height: $tall_ring; max-height: $tall_ring;
}
QPlainTextEdit:focus { border: $ring solid $focus; padding: $over_ring $over_ring; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $sunken; color: $text3; border-color: $line; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {
    background: transparent; border-color: transparent;
}
QLineEdit[readOnly="true"]:focus, QPlainTextEdit[readOnly="true"]:focus { border-color: $focus; }
QLineEdit[bad="true"] {
    border: $ring solid $decline; padding: 0 $pad_ring; min-height: $tall_ring; max-height: $tall_ring;
}
QPlainTextEdit[bad="true"] { border: $ring solid $decline; padding: $over_ring $over_ring; }
QLineEdit[bad="true"]:focus, QPlainTextEdit[bad="true"]:focus {
    border: $ring solid $focus; background: $declineSoft;
}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
    border: none; background: transparent; padding: 0; min-height: 0; max-height: 9999px;
}

QScrollBar:vertical { background: transparent; width: $bar; margin: 2px 1px 2px 1px; border: none; }
QScrollBar:horizontal { background: transparent; height: $bar; margin: 1px 2px 1px 2px; border: none; }
QScrollBar::handle { background: $lineStrong; border-radius: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView {
    background: $surface; color: $text; border: none; outline: 0; gridline-color: transparent;
    selection-background-color: $accentSoft; selection-color: $text;
}
QHeaderView { background: $sunken; border: none; }
QHeaderView::section {
    background: $sunken; color: $text2; border: none; border-bottom: $edge solid $line; padding: 0 $pad;
    font-size: $head; font-weight: 600;
}
QTableCornerButton::section { background: $sunken; border: none; }

QMenu { background: $raised; color: $text; border: $edge solid $lineStrong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; min-height: $row; }
QMenu::item:selected { background: $accentSoft; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenuBar { background: $canvas; color: $text; }
QMenuBar::item:selected { background: $accentSoft; }
QAbstractItemView#options {
    background: $raised; color: $text; border: $edge solid $lineStrong; outline: 0; padding: 4px;
    selection-background-color: $accentSoft; selection-color: $text;
}
QAbstractItemView#options::item { min-height: $row; padding: 0 8px; border-radius: 4px; }
QAbstractItemView#options::item:selected { background: $accentSoft; color: $text; }
""")
