"""The macros in the export panel: a list to check, with an image of each as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from exportgui.gui.macros.exchange import is_welcome
from exportgui.gui.macros.model import ROW
from exportgui.gui.macros.parsed_macros import ParsedMacros
from exportgui.gui.macros.row_delegate import MacroRowDelegate
from exportgui.gui.macros.rows import MacroRow
from exportgui.gui.macros.service import MacroService
from exportgui.gui.macros.tooltip import tip
from exportgui.gui.widgets import controls, drag_data, tooltips

MAX_MACROS = 6


class MacroSection(QWidget):
    """The list of macros with its heading and buttons.

    `manage_asked` asks for the macro window, `keep_asked` for the editor with a new macro.
    """

    manage_asked = Signal()
    keep_asked = Signal()

    def __init__(self, service: MacroService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model = service.model
        self.view = MacroPicker(service.parsed, self)
        self.view.setModel(model)
        self.add = controls.tool(
            "plus",
            self.tr("New macro"),
            self.tr("Keep the modifiers as a macro (Ctrl+Shift+M)"),
            self,
        )
        self.manage = controls.tool(
            "sliders",
            self.tr("Manage macros…"),
            self.tr("All macros with pictures, to edit and to arrange (Ctrl+M)"),
            self,
        )
        self.count = controls.muted("")
        self.count.setObjectName("macroCount")
        self.add.setObjectName("newMacro")
        self.add.clicked.connect(self.keep_asked)
        self.manage.clicked.connect(self.manage_asked)
        self.view.dropped.connect(lambda data: service.importer.import_data(data, self.window()))
        model.modelReset.connect(self._fit)
        model.chosen_changed.connect(self._show_count)
        self._lay_out()
        self._fit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(controls.heading(self.tr("Macros")))
        row.addSpacing(4)
        row.addWidget(self.count, 1)
        row.addWidget(self.add)
        row.addWidget(self.manage)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.view)

    def _show_count(self) -> None:
        """A checked macro may be out of sight."""
        chosen = self.model.chosen()
        self.count.setText(self.tr("%n checked", "", len(chosen)) if chosen else "")
        tooltips.set_tooltip(self.count, self.model.text())

    def _fit(self) -> None:
        self._show_count()
        count = self.model.rowCount()
        row = max(20, self.view.sizeHintForRow(0)) if count else 20
        self.view.setFixedHeight(row * min(max(count, 1), MAX_MACROS) + 2 * self.view.frameWidth())


class MacroPicker(QListView):
    """The list of macros to check; `dropped(data)` for macro files and text."""

    dropped = Signal(object)

    def __init__(self, parsed: ParsedMacros, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parsed = parsed
        self._spot = QPoint()
        self.setObjectName("macros")
        self.setUniformItemSizes(True)
        self.setItemDelegate(MacroRowDelegate(parsed, self))
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "boxed")
        controls.name(
            self,
            self.tr("Macros"),
            self.tr("The checked macros follow the modifiers and win every conflict"),
        )
        parsed.pictures.changed.connect(self._picture_arrived)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome macro files and text; assets and folders are for the window."""
        if is_welcome(event.mimeData()):
            drag_data.accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """They may be dropped anywhere on the list."""
        if is_welcome(event.mimeData()):
            drag_data.accept_copy(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit what was dropped."""
        drag_data.accept_copy(event)
        self.dropped.emit(event.mimeData())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a macro under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid():
                self._spot = event.pos()
                self._parsed.request_images([index.data(ROW)])
                self._show_tip()
                return True
        return super().viewportEvent(event)

    def _show_tip(self) -> None:
        index = self.indexAt(self._spot)
        if index.isValid():
            row: MacroRow = index.data(ROW)
            text = tip(row, self._parsed.picture(row), self._parsed.problem(row))
            spot = self.viewport().mapToGlobal(self._spot)
            tooltips.show(spot, text, self.viewport(), self.visualRect(index))

    def _picture_arrived(self, _text: str) -> None:
        if tooltips.is_shown() and self.viewport().underMouse():
            self._show_tip()
