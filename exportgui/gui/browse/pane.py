"""The asset pane: search, order, groups, thumbnail size, and the asset view."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui.browse.asset_model import AssetModel
from exportgui.gui.browse.asset_view import AssetView
from exportgui.gui.browse.selection import FastSelectionModel, Selection
from exportgui.gui.widgets import controls, folding, segments
from exportgui.gui.widgets.segments import Segment


class BrowsePane(QWidget):
    """The asset view with its search; emits `searched`, `ordered(field, descending)`, `grouped`."""

    searched = Signal(str)
    ordered = Signal(str, bool)
    grouped = Signal(str)

    def __init__(self, model: AssetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.assets = model
        self.search = QLineEdit(self)
        self.view = AssetView(self)
        self.view.setModel(model)
        self.view.setSelectionModel(FastSelectionModel(model, self.view))
        self.selection = Selection(model, self.view.selectionModel())
        self.sort = QComboBox(self)
        self.group = QComboBox(self)
        self.scale = QSlider(Qt.Orientation.Horizontal, self)
        self.count = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self.count.setObjectName("assetCount")
        self.empty = controls.label(parent=self)
        self._stack = QStackedWidget(self)
        self._set_up_search()
        self._set_up_order()
        self._set_up_group()
        self._set_up_view()
        self._set_up_size()
        self._lay_out()

    def _set_up_search(self) -> None:
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(80)
        self.search.setPlaceholderText(self.tr("Search by name or folder"))
        tip = self.tr(
            "Show assets whose name or folder has all these words; * and ? stand for any characters"
        )
        controls.name(self.search, self.tr("Search"), tip)
        self.search.textChanged.connect(self.searched)
        self.search.installEventFilter(self)

    def _set_up_order(self) -> None:
        self.sort.setObjectName("sort")
        for field, text in (
            ("name", self.tr("Name")), ("folder", self.tr("Folder")), ("type", self.tr("Type")),
            ("size", self.tr("Size")), ("pixels", self.tr("Pixels")),
            ("modified", self.tr("Date changed")),
        ):  # fmt: skip
            self.sort.addItem(text, field)
        folding.shrinking(self.sort, self.tr("Sort by"), self.tr("Order of the assets"))
        self.direction = controls.tool(
            "ascending", self.tr("Reverse order"), self.tr("Reverse the order"), self
        )
        self.direction.setCheckable(True)
        self.direction.toggled.connect(self._reorder)
        self.sort.currentIndexChanged.connect(self._reorder)
        self._set_up_modes()

    def _set_up_modes(self) -> None:
        self.as_grid = Segment(
            self.tr("Grid"), self.tr("Show the assets as tiles"), self, icon="grid"
        )
        self.as_list = Segment(
            self.tr("List"), self.tr("Show the assets as lines"), self, icon="list"
        )
        self._modes = segments.group(self, (self.as_grid, self.as_list))
        for button, mode in ((self.as_grid, "grid"), (self.as_list, "list")):
            button.clicked.connect(lambda _=False, mode=mode: self.set_mode(mode))
        self.as_grid.setChecked(True)

    def _set_up_group(self) -> None:
        self.group.setObjectName("group")
        for by, text in (
            ("none", self.tr("No groups")), ("folder", self.tr("By folder")),
            ("type", self.tr("By type")), ("set", self.tr("By set")),
        ):  # fmt: skip
            self.group.addItem(text, by)
        tip = self.tr("Put the assets under headings; a click on one selects")
        folding.shrinking(self.group, self.tr("Group by"), tip)
        self.group.currentIndexChanged.connect(
            lambda _: self.grouped.emit(self.group.currentData())
        )

    def _set_up_size(self) -> None:
        self.scale.setObjectName("thumbnailSize")
        self.scale.setFixedWidth(96)
        tip = self.tr("Size of the pictures (Ctrl+wheel, Ctrl and + or −)")
        controls.name(self.scale, self.tr("Thumbnail size"), tip)
        self.scale.valueChanged.connect(self.view.set_size)
        self.view.sized.connect(self._show_size)
        self._show_size()

    def _show_size(self, *_: int) -> None:
        tile = self.view.tile
        with QSignalBlocker(self.scale):  # a range may move the value, which nobody asked for
            self.scale.setRange(tile.least, tile.most)
            self.scale.setPageStep((tile.most - tile.least) // 8)
            self.scale.setValue(tile.picture)

    def _set_up_view(self) -> None:
        self.view.setObjectName("assets")
        self.view.setAccessibleName(self.tr("Assets"))
        self.view.setAccessibleDescription(
            self.tr("Select assets to export; drag them to the export panel or away")
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(24)
        # It quotes what was searched for, which must not make the window wider.
        self.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.empty.setProperty("role", "muted")

    def _lay_out(self) -> None:
        bar = QVBoxLayout()
        bar.setContentsMargins(8, 6, 8, 6)
        bar.setSpacing(6)
        for first, *others in (
            (self.search, self.as_grid, self.as_list),
            (self.group, self.sort, self.direction),
        ):
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(first, 1)
            for widget in others:
                line.addWidget(widget, 1 if widget is self.sort else 0)
            bar.addLayout(line)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(controls.strip(bar, "bar"))
        layout.addWidget(self._stack, 1)
        layout.addWidget(controls.foot(self.count, self.scale))
        controls.tab_chain(
            self.search,
            self.as_grid,
            self.as_list,
            self.group,
            self.sort,
            self.direction,
            self.view,
            self.scale,
        )

    def _reorder(self, *_: object) -> None:
        down = self.direction.isChecked()
        self.direction.set_icon("descending" if down else "ascending")
        self.ordered.emit(self.sort.currentData(), down)

    def set_mode(self, mode: str) -> None:
        """`grid` or `list`."""
        (self.as_list if mode == "list" else self.as_grid).setChecked(True)
        self.view.set_mode(mode)

    def show_assets(self) -> None:
        """There are assets: show them."""
        self._stack.setCurrentWidget(self.view)

    def show_empty(self, text: str) -> None:
        """Show why there are no assets, and what to do."""
        self.empty.setText(text)
        self._stack.setCurrentWidget(self.empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the assets, Escape clears it."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    # --- what is kept

    def state(self) -> dict[str, object]:
        """How the assets are shown, for the next start."""
        sizes = {mode: self.view.size_of(mode) for mode in ("grid", "list")}
        return {"view": self.view.mode, "sizes": sizes, "group": self.group.currentData()}

    def restore(self, saved: Mapping[str, object]) -> None:
        """Show the assets as they were stored; values of the wrong kind are ignored."""
        sizes = saved.get("sizes")
        for mode, size in sizes.items() if isinstance(sizes, dict) else ():
            if mode in ("grid", "list") and type(size) is int:
                self.view.set_size(size, mode)
        self.group.setCurrentIndex(max(0, self.group.findData(saved.get("group"))))
        self.set_mode("list" if saved.get("view") == "list" else "grid")
