"""The window's few icons, drawn from SVG paths in the palette's colours."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

# 16 × 16 outlines, stroked with 1.4 units and round joins.
PATHS: dict[str, str] = {
    "search": "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0 -9M10.4 10.4L14 14",
    "folder": "M1.5 4.5v8h13v-7h-6.5l-1.5 -2h-5z",
    "folder-open": "M1.5 12.5v-9h5l1.5 2h5v2M1.5 12.5l2 -5h11l-2 5z",
    "catalog": "M3 2.5h10v11h-10zM5.5 5.5h5M5.5 8h5M5.5 10.5h3",
    "grid": "M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5h-4.5zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5h-4.5z",
    "list": "M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5",
    "ascending": "M8 13v-10M4.5 6.5l3.5 -3.5l3.5 3.5",
    "descending": "M8 3v10M4.5 9.5l3.5 3.5l3.5 -3.5",
    "copy": "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
    "export": "M8 10.5v-8M5 5.5l3 -3l3 3M2.5 9.5v4h11v-4",
    "close": "M4 4l8 8M12 4l-8 8",
    "split": "M2 3h12v10h-12zM8 1.5v13",
    "before": "M2 3h12v10h-12zM5 6v4M5 8h0",
    "beside": "M2 3h5v10h-5zM9 3h5v10h-5z",
    "after": "M2 3h12v10h-12zM4 10.5l3 -3.5l2.5 2.5l1.5 -1.5l1.5 2.5",
    "image": "M2 3h12v10h-12zM4 11l3 -4l2.5 3l1.5 -1.5l2 2.5M10.5 5.8h.2",
    "stack": "M4 5.5h9.5v8h-9.5zM2 11v-8h9.5",
    "film": "M2 3h12v10h-12zM5 3v10M11 3v10M2 6.3h3M2 9.7h3M11 6.3h3M11 9.7h3",
    "sound": "M6 12a1.8 1.8 0 1 1 -.1 -.6zM6 12v-8.5l6.5 -1.3v7.5M12.5 9.8a1.8 1.8 0 1 1 -.1 -.6",
    "file": "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3",
    "warning": "M8 2l6.5 11.5h-13zM8 6.5v3.2M8 11.6h.1",
    "info": "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0 -12M8 7.2v4M8 4.8h.1",
    "region": "M4.5 1.5v10h10M1.5 4.5h10v10",
    "grip": "M6 3.9v.2M10 3.9v.2M6 7.9v.2M10 7.9v.2M6 11.9v.2M10 11.9v.2",
    "right": "M6 4l4 4l-4 4",
    "down": "M4 6l4 4l4 -4",
    "open": "M4 6l4 4.5l4 -4.5",
    "closed": "M6 4l4.5 4l-4.5 4",
    "pin": "M5.5 2h5M6 2v4.5l-2.5 3h9l-2.5 -3v-4.5M8 9.5v4.5",
    "star": "M8 2l1.8 3.9l4.2 0.5l-3.1 2.9l0.8 4.2l-3.7 -2.1l-3.7 2.1l0.8 -4.2l-3.1 -2.9l4.2 -0.5z",
    "group": "M2 3.5h12M4 6.5h10M2 9.5h12M4 12.5h10",
    "smaller": "M5.5 5.5h5v5h-5z",
    "larger": "M2.5 2.5h11v11h-11z",
    "eye": "M1.5 8c3 -5 10 -5 13 0c-3 5 -10 5 -13 0M8 6a2 2 0 1 1 0 4a2 2 0 1 1 0 -4",
    "check": "M3 8.5l3.5 3.5l6.5 -8",
    "braces": "M6 2.5c-2 0 -1.5 1.5 -1.5 3s-.5 2.5 -2 2.5c1.5 0 2 1 2 2.5s-.5 3 1.5 3M10 2.5c2 0 "
    "1.5 1.5 1.5 3"
    "s.5 2.5 2 2.5c-1.5 0 -2 1 -2 2.5s.5 3 -1.5 3",
    "more": "M3 7.7h.6v.6h-.6zM7.7 7.7h.6v.6h-.6zM12.4 7.7h.6v.6h-.6z",
    "play": "M5 3l8 5l-8 5z",
    "pause": "M5.5 3v10M10.5 3v10",
    "preflight": "M5.5 3.5h-2.5v10h10v-10h-2.5M5.5 2.2h5v2.6h-5zM5.5 9.2l2 2l3.5 -4",
    "stop": "M4 4h8v8h-8z",
    "flip": "M2 5.5h11M10 2.5l3 3l-3 3M14 10.5h-11M6 7.5l-3 3l3 3",
    "plus": "M8 3v10M3 8h10",
    "sliders": "M2 4.5h7M12 4.5h2M9 3v3M2 11.5h2M7 11.5h7M4.5 10v3",
}


def pixmap(name: str, color: QColor | str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """An icon as pixels of `size` × `size` points; KeyError for a name that is not in `PATHS`."""
    key = f"exportgui {name} {QColor(color).name()} {size} {ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, color, size, ratio)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(name: str, color: QColor | str, size: int, ratio: float) -> QPixmap:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="none" '
        'stroke-width="1.4" '
        f'stroke-linecap="round" stroke-linejoin="round" stroke="{QColor(color).name()}" '
        f'd="{PATHS[name]}"/></svg>'
    )
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, color: QColor | str, size: int = 16) -> QIcon:
    """An icon that stays sharp on dense screens."""
    shown = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        shown.addPixmap(pixmap(name, color, size, ratio))
    return shown
