"""The small images in a job's log: framed thumbnails, or icons of the asset's type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import icons
from exportgui.job.planning.job_plan import asset_of

if TYPE_CHECKING:
    from exportgui.gui.preview.thumbnails import Thumbnails
    from exportgui.job.outcome import ItemRow

ICON_SIZE = QSize(32, 22)


class ItemIcons:
    """Icons by asset type are made once for each colour."""

    def __init__(self, thumbnails: Thumbnails | None) -> None:
        self._thumbnails = thumbnails
        self._by_type: dict[tuple[str, str], QIcon] = {}

    def icon(self, row: ItemRow) -> QIcon:
        """The thumbnail of an item's asset, or until it is there the icon of its type."""
        if self._thumbnails is not None:
            thumbnail = self._thumbnails.picture(asset_of(row))
            if thumbnail is not None:
                return QIcon(_framed(thumbnail))
        name = asset_text.type_icon(row.asset_type)
        color = QGuiApplication.palette().placeholderText().color()
        key = (name, color.name())
        if key not in self._by_type:
            side = ICON_SIZE.height() * 2
            self._by_type[key] = QIcon(_framed(icons.icon(name, color).pixmap(side, side)))
        return self._by_type[key]


def _framed(pixmap: QPixmap) -> QPixmap:
    """The image in a frame of the same size for all, so that the names beside them line up."""
    frame = QPixmap(ICON_SIZE * 2)
    frame.fill(Qt.GlobalColor.transparent)
    ratio = Qt.AspectRatioMode.KeepAspectRatio
    fitted = pixmap.scaled(frame.size(), ratio, Qt.TransformationMode.SmoothTransformation)
    fitted.setDevicePixelRatio(1)
    painter = QPainter(frame)
    left = (frame.width() - fitted.width()) // 2
    top = (frame.height() - fitted.height()) // 2
    painter.drawPixmap(left, top, fitted)
    painter.end()
    frame.setDevicePixelRatio(2)
    return frame
