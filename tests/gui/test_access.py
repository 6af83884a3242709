"""Everyone's window: names for screen readers, tooltips, keys, contrast, light and dark."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListView,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exportgui.gui.i18n import asset_text
from exportgui.gui.shell import commands
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import icons, theme
from tests.gui.page import ExportPage, command

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar)


def is_ours(widget: QWidget) -> bool:
    """Whether a control is one of this window's, not a part that Qt made inside another."""
    above = [widget.parentWidget(), widget.parentWidget() and widget.parentWidget().parentWidget()]
    inside = any(isinstance(parent, QComboBox | QLineEdit | QMenuBar) for parent in above)
    return (
        not inside
        and not isinstance(widget, QHeaderView)
        and not widget.objectName().startswith("qt_")
    )


def test_every_control_has_a_name_and_a_tooltip(open_window, folder: Path):
    window: MainWindow = open_window(folder)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and is_ours(widget)
    ]
    assert len(nameless) > 25
    # The assets' tooltips are those of its rows.
    silent = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in nameless
        if not widget.accessibleName() or not (widget.toolTip() or widget.objectName() == "assets")
    ]
    assert not silent


@pytest.mark.parametrize(
    "name",
    [
        "search",
        "assets",
        "fmt",
        "modifiers",
        "macros",
        "effectiveRequest",
        "preview",
        "destination",
        "export",
        "jobs",
    ],
)
def test_the_public_names_stay(open_window, name: str):
    window: MainWindow = open_window(None)
    assert len(window.findChildren(QWidget, name)) == 1
    assert window.findChild(QWidget, name).accessibleName()


def test_every_command_is_an_action_of_its_own_and_no_two_share_a_key(open_window):
    window: MainWindow = open_window(None)
    rows = [row for menu in commands.MENUS for row in menu.commands if row.name]
    actions = [command(window, row.name) for row in rows]
    assert len(set(actions)) == len(rows)
    assert all(action.toolTip() for action in actions)
    keys = [QKeySequence(row.key).toString() for row in rows if row.key]
    assert len(keys) == len(set(keys))
    assert all(keys)


def test_the_window_can_be_walked_through_with_tab(qtbot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.browse.search.setFocus()
    seen: list[str] = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        window.focusNextChild()
        if QApplication.focusWidget() is window.browse.search:
            break
    wanted = {
        "search",
        "sort",
        "assets",
        "preview",
        "jobList",
        "modifiers",
        "tray",
        "destination",
        "conflict",
    }
    assert wanted <= set(seen)


def test_a_screen_reader_hears_each_asset_with_its_place_and_state(
    qtbot, open_window, folder: Path
):
    window: MainWindow = open_window(folder)
    view = window.findChild(QAbstractItemView, "assets")
    qtbot.waitUntil(lambda: view.model().rowCount() > 2)
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.role() is QAccessible.Role.List
    assert spoken.childCount() == view.model().rowCount()
    view.setCurrentIndex(view.model().index(1, 0))
    items = [spoken.child(row) for row in range(3)]
    assert [item.role() for item in items] == [QAccessible.Role.ListItem] * 3
    assert [bool(item.state().selected) for item in items] == [False, True, False]
    for row, item in enumerate(items):
        index = view.model().index(row, 0)
        words = item.text(QAccessible.Text.Name)
        assert words.startswith(f"{index.data()}, Image, ")
        shown = view.visualRect(index).translated(view.viewport().mapToGlobal(QPoint(0, 0)))
        assert item.rect() == shown


def test_a_screen_reader_hears_the_place_in_the_filmstrip(qtbot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    qtbot.waitUntil(lambda: window.browse.view.model().rowCount() > 2)
    total = window.browse.view.model().rowCount()
    window.browse.view.selectAll()
    strip = window.findChild(QAbstractItemView, "filmstrip")
    qtbot.waitUntil(lambda: strip.model().columnCount() == total)
    spoken = QAccessible.queryAccessibleInterface(strip)
    items = [spoken.child(place) for place in range(spoken.childCount())]
    cells = [item.text(QAccessible.Text.Name) for item in items]
    name = strip.model().index(0, 1).data()
    assert f"{name}, 2 of {total}" in cells


def test_a_box_is_known_by_its_label_and_not_by_its_value(open_window, folder: Path):
    window: MainWindow = open_window(folder)
    boxes = [box for box in window.findChildren(QComboBox) if box.accessibleName()]
    assert boxes
    for box in boxes:
        relations = QAccessible.queryAccessibleInterface(box).relations()
        labels = [other.text(QAccessible.Text.Name) for other, _kind in relations]
        assert box.accessibleName() in labels, box.objectName()


def luminance(color: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(color.redF())
        + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF())
    )


def contrast(front: str, ground: str) -> float:
    high, low = sorted((luminance(QColor(front)), luminance(QColor(ground))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_paints_itself_in_a_list_has_the_colours_of_the_window(
    qtbot: QtBot, qapp, scheme: str
):
    theme.apply(qapp, scheme)
    view = QListView()
    qtbot.addWidget(view)
    view.ensurePolished()
    assert theme.colors(view.palette()) is theme.colors(qapp.palette())


@pytest.mark.parametrize(
    "kind", theme.TABLES, ids=["light", "dark", "light contrast", ("dark contrast")]
)
def test_text_has_contrast_on_every_ground(kind: tuple[bool, bool]):
    tones = theme.TABLES[kind]
    least = 7 if kind[1] else 4.5
    grounds = ("window", "base", "raised", "tint")
    inks = (
        "text",
        "muted",
        "error",
        "warning",
        "success",
        "token_name",
        "token_value",
        "token_macro",
        "token_comment",
    )
    weak = [
        (ink, ground, round(contrast(getattr(tones, ink), getattr(tones, ground)), 2))
        for ink in inks
        for ground in grounds
        if contrast(getattr(tones, ink), getattr(tones, ground)) < least
    ]
    assert not weak
    assert contrast(tones.on_accent, tones.accent) >= least
    assert contrast(tones.accent, tones.window) >= least
    assert tones.is_dark is kind[0]
    assert all(QColor(getattr(tones, field.name)).isValid() for field in fields(tones))


def test_contrast_follows_light_and_dark_of_the_desktop(qapp: QApplication):
    theme.apply(qapp, "contrast")
    tones = theme.colors(qapp.palette())
    assert tones in (theme.TABLES[False, True], theme.TABLES[True, True])
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    theme.apply(qapp, "system")
    assert theme.colors(qapp.palette()) in theme.TABLES.values()
    qapp.styleHints().unsetColorScheme()


@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
def test_the_scheme_can_be_forced(qapp: QApplication, scheme: theme.Scheme, dark: bool):
    theme.apply(qapp, scheme)
    assert theme.is_dark(qapp.palette()) is dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(
        theme.colors(qapp.palette()).window
    )


def test_the_open_window_follows_light_and_dark(qapp: QApplication, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    ExportPage(window).type_modifiers("wid=40")
    theme.apply(qapp, "dark")
    assert theme.is_dark(window.palette())
    modifiers = window.export.composer.modifiers
    marks = modifiers.document().begin().layout().formats()
    assert marks[0].format.foreground().color() == QColor(theme.DARK.token_name)


@pytest.mark.parametrize("name", sorted(icons.PATHS))
def test_every_icon_draws_something(qapp: QApplication, name: str):
    image = icons.pixmap(name, "#ff0000", 32).toImage()
    painted = sum(image.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32))
    assert painted > 10


def test_every_type_has_an_icon_that_exists():
    assert {icon for _name, icon in asset_text.TYPES.values()} <= set(icons.PATHS)
