"""The texts of the two lines under the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.i18n.messages import message_text

if TYPE_CHECKING:
    from exportgui.gui.preview.images import RenderedImage
    from exportgui.gui.preview.preview_model import PreviewModel
    from exportgui.gui.preview.size_measurer import SizeMeasurer
    from exportgui.gui.preview.viewport import Viewport

SAME = 1.005
DIFFERENCES: dict[str, str] = {
    "noise": QT_TRANSLATE_NOOP("PreviewPane", "noise"),
    "dissolve": QT_TRANSLATE_NOOP("PreviewPane", "dissolving"),
    "text": QT_TRANSLATE_NOOP("PreviewPane", "text"),
    "sharpening": QT_TRANSLATE_NOOP("PreviewPane", "sharpening"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("PreviewPane", text)


def facts_text(model: PreviewModel, size_measurer: SizeMeasurer, dimmed: bool) -> str:
    """Size, format and bytes of the reply, and what it is made from; `dimmed` as the image is."""
    asset = model.asset
    after = model.after
    before = model.before
    if asset is None or model.error:
        return " "
    if dimmed:
        return QCoreApplication.translate("PreviewPane", "Updating…")
    if after is None:
        return " "
    if after.text:
        return QCoreApplication.translate("PreviewPane", "Reply in words: {kind}").format(
            kind=after.format
        )
    source = asset_text.data_size(asset.size)
    if model.is_original:
        text = QCoreApplication.translate(
            "PreviewPane", "{width} × {height} px · original · {size}"
        )
        return text.format(width=after.width, height=after.height, size=source)
    parts = [
        size_and_format(after.width, after.height, after.format),
        _export_size(size_measurer, asset.size),
    ]
    if before is not None:
        text = QCoreApplication.translate("PreviewPane", "from {width} × {height} px, {size}")
        parts.append(text.format(width=before.width, height=before.height, size=source))
    return " · ".join(part for part in parts if part)


def _export_size(size_measurer: SizeMeasurer, source: int) -> str:
    if size_measurer.busy:
        return "…"
    if size_measurer.size_bytes is None:
        return ""
    text = asset_text.data_size(size_measurer.size_bytes)
    if not source:
        return text
    share = 100 * size_measurer.size_bytes / source
    percent = f"{share:.1f}" if share < 10 else asset_text.number(round(share))
    ratio = QCoreApplication.translate("PreviewPane", "{size} ({percent} %)")
    return ratio.format(size=text, percent=percent)


def size_and_format(width: int, height: int, name: str) -> str:
    """`300 × 225 px · PNG`."""
    text = QCoreApplication.translate("PreviewPane", "{width} × {height} px · {format}")
    return text.format(width=width, height=height, format=name)


def notes_text(model: PreviewModel, viewport: Viewport, dimmed: bool) -> tuple[str, str]:
    """The second line and its style: notes of the request first, then what is not exact."""
    after = model.after
    if after is None or dimmed or model.error:
        return " ", "muted"
    if after.notes:
        return "; ".join(message_text(note) for note in after.notes), "warning"
    return ("" if after.text else _inexact(model, viewport, after)) or " ", "muted"


def _inexact(model: PreviewModel, viewport: Viewport, after: RenderedImage) -> str:
    """In what way the picture in sight is not the export."""
    if model.is_coarse:
        return QCoreApplication.translate(
            "PreviewPane", "Enlarged; the real pixels are being drawn…"
        )
    shown = viewport.sides["after"].detail or after
    if "after" in viewport.shown() and shown.scale * SAME < 1:
        percent = round(100 * shown.scale)
        if shown.differences:
            text = QCoreApplication.translate(
                "PreviewPane", "Approximate at {percent} %: {parts}; exact from 100 %"
            )
            return text.format(
                percent=percent,
                parts=", ".join(_tr(DIFFERENCES[part]) for part in shown.differences),
            )
        text = QCoreApplication.translate("PreviewPane", "Drawn at {percent} %; exact from 100 %")
        return text.format(percent=percent)
    return ""
