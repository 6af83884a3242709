"""The tooltip of a macro: its image, its definition, and where it comes from."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPixmap

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.macros.model import about
from exportgui.gui.macros.pictures import Picture
from exportgui.gui.macros.rows import MacroRow, tr
from exportgui.gui.widgets.tooltips import Markup

SIDE = 128


def tip(row: MacroRow, picture: Picture | None, problem: str) -> Markup:
    """Rich text; without a picture as long as there is none."""
    # Commands may go to the next line: the text has no spaces to break at.
    definition = escape(row.definition).replace("&amp;", "&amp;\u200b")
    lines = [
        f"<b>{escape(row.call)}</b> · {escape(row.source.title)}",
        f"<code>{definition}</code>",
    ]
    lines += [escape(line) for line in (about(row), replacing(row), problem) if line]
    if picture is not None:
        lines += [escape(line) for line in (picture.about, picture.failure) if line]
    image = _image(picture.pixmap) if picture is not None and not picture.pixmap.isNull() else ""
    return Markup(f"{image}<div>{'<br>'.join(lines)}</div>")


def replacing(row: MacroRow) -> str:
    """A note where a macro replaces another, or is replaced."""
    if not row.counts:
        return tr(QT_TRANSLATE_NOOP("Macros", "Your own macro of the same name is used instead"))
    return (
        tr(QT_TRANSLATE_NOOP("Macros", "Used instead of the one with this name: {source}")).replace(
            "{source}", row.replaces.title
        )
        if row.replaces
        else ""
    )


def _image(pixmap: QPixmap) -> str:
    aspect = Qt.AspectRatioMode.KeepAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    small = (
        pixmap.scaled(SIDE, SIDE, aspect, smooth)
        if max(pixmap.width(), pixmap.height()) > SIDE
        else pixmap
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "PNG")
    data = bytes(buffer.data().toBase64().data()).decode("ascii")
    return f'<div><img src="data:image/png;base64,{data}"></div>'
