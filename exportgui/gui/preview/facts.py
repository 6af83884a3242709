"""The two lines under the preview, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.i18n.messages import said

if TYPE_CHECKING:
    from exportgui.gui.preview.images import RenderedImage
    from exportgui.gui.preview.preview_model import PreviewFeed
    from exportgui.gui.preview.size_measurer import Weigher
    from exportgui.gui.preview.view import PreviewView

SAME = 1.005
LOOSE: dict[str, str] = {
    "noise": QT_TRANSLATE_NOOP("PreviewPane", "noise"),
    "dissolve": QT_TRANSLATE_NOOP("PreviewPane", "dissolving"),
    "text": QT_TRANSLATE_NOOP("PreviewPane", "text"),
    "sharpening": QT_TRANSLATE_NOOP("PreviewPane", "sharpening"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("PreviewPane", text)


def facts_text(feed: PreviewFeed, weigher: Weigher, veiled: bool) -> str:
    """Size, format and bytes of the reply, and what it is made from; `veiled` as the picture is."""
    asset = feed.asset
    after = feed.after
    before = feed.before
    if asset is None or feed.error:
        return " "
    if veiled:
        return QCoreApplication.translate("PreviewPane", "Updating…")
    if after is None:
        return " "
    if after.text:
        return QCoreApplication.translate("PreviewPane", "Reply in words: {kind}").format(
            kind=after.format
        )
    source = asset_text.data_size(asset.size)
    if feed.is_original:
        text = QCoreApplication.translate(
            "PreviewPane", "{width} × {height} px · original · {size}"
        )
        return text.format(width=after.width, height=after.height, size=source)
    parts = [size_and_format(after.width, after.height, after.format), _weight(weigher, asset.size)]
    if before is not None:
        text = QCoreApplication.translate("PreviewPane", "from {width} × {height} px, {size}")
        parts.append(text.format(width=before.width, height=before.height, size=source))
    return " · ".join(part for part in parts if part)


def _weight(weigher: Weigher, source: int) -> str:
    if weigher.busy:
        return "…"
    if weigher.weight is None:
        return ""
    text = asset_text.data_size(weigher.weight)
    if not source:
        return text
    share = 100 * weigher.weight / source
    percent = f"{share:.1f}" if share < 10 else asset_text.number(round(share))
    ratio = QCoreApplication.translate("PreviewPane", "{size} ({percent} %)")
    return ratio.format(size=text, percent=percent)


def size_and_format(width: int, height: int, name: str) -> str:
    """`300 × 225 px · PNG`."""
    text = QCoreApplication.translate("PreviewPane", "{width} × {height} px · {format}")
    return text.format(width=width, height=height, format=name)


def quiet_text(feed: PreviewFeed, view: PreviewView) -> tuple[str, str]:
    """What is to be noted, and the style of the line: notes of the request first, then what is not
    exact.
    """
    after = feed.after
    if after is None or view.veiled or feed.error:
        return " ", "muted"
    if after.notes:
        return "; ".join(said(note) for note in after.notes), "warning"
    return ("" if after.text else _inexact(feed, view, after)) or " ", "muted"


def _inexact(feed: PreviewFeed, view: PreviewView, after: RenderedImage) -> str:
    """In what way the picture in sight is not the export."""
    if feed.is_coarse:
        return QCoreApplication.translate(
            "PreviewPane", "Enlarged; the real pixels are being drawn…"
        )
    shown = view.sides["after"].detail or after
    if "after" in view.shown() and shown.scale * SAME < 1:
        percent = round(100 * shown.scale)
        if shown.loose:
            text = QCoreApplication.translate(
                "PreviewPane", "Approximate at {percent} %: {parts}; exact from 100 %"
            )
            return text.format(
                percent=percent, parts=", ".join(_tr(LOOSE[part]) for part in shown.loose)
            )
        text = QCoreApplication.translate("PreviewPane", "Drawn at {percent} %; exact from 100 %")
        return text.format(percent=percent)
    return ""
