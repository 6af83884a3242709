"""Plan the export of an asset as its original: a copy of its file."""

from __future__ import annotations

from pathlib import Path

from exportgui.catalog.assets import Asset, AssetType
from exportgui.errors import SourceError
from exportgui.file_kinds import not_a_file
from exportgui.job.outcome import SourceIdentity
from exportgui.job.planning.naming import split_name
from exportgui.job.planning.planned_asset import (
    EPS_OFF,
    NO_FILE,
    NO_PICTURE,
    PlannedAction,
    PlannedAsset,
)
from exportgui.job.planning.request_digest import ORIGINAL
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.messages import NOTHING, Message
from exportgui.system_errors import cannot_be_read

TEMPLATE_ORIGINAL = Message("a template cannot be exported as an original; use fmt=convert")


def plan_original(
    asset: Asset, action: PlannedAction, limits: Limits, *, sizes: bool
) -> PlannedAsset:
    """Plan a copy; ``action`` is COPY, or COPY_INSTEAD of a conversion.

    With ``sizes`` the file's header is read for width and height; otherwise no file is opened.
    """
    if asset.type is AssetType.TEMPLATE:
        return PlannedAsset(asset, PlannedAction.FAILS, TEMPLATE_ORIGINAL)
    if asset.path is None:
        return PlannedAsset(asset, PlannedAction.FAILS, NO_FILE)
    try:
        kind = not_a_file(asset.path.stat().st_mode)
        identity = SourceIdentity.of(asset.path)
    except OSError as error:
        return PlannedAsset(asset, PlannedAction.FAILS, cannot_be_read(error))
    if kind:
        return PlannedAsset(asset, PlannedAction.FAILS, kind)
    reads_size = sizes and asset.convertible
    size = _size(asset, asset.path, identity, limits) if reads_size else (0, 0)
    return _copy(asset, asset.path, action, identity, size)


def _copy(
    asset: Asset,
    path: Path,
    action: PlannedAction,
    identity: SourceIdentity,
    size: tuple[int, int],
) -> PlannedAsset:
    stem, extension = split_name(path.name)
    reason = _why_original(asset) if action is PlannedAction.COPY_INSTEAD else NOTHING
    return PlannedAsset(
        asset,
        action,
        reason=reason,
        stem=stem,
        extension=extension,
        width=size[0],
        height=size[1],
        warnings=(reason,) if reason else (),
        identity=identity,
        size=identity.size,
        request_hash=ORIGINAL,
    )


def _size(asset: Asset, path: Path, identity: SourceIdentity, limits: Limits) -> tuple[int, int]:
    """Width and height in pixels; 0 for an unreadable header, as the file is copied anyway."""
    if asset.pixel_type and (identity.size, identity.mtime_ns) == (asset.size, asset.mtime_ns):
        return asset.width, asset.height  # as the catalog's scan read it
    try:
        header = read_header(path, limits=limits)
    except SourceError:
        return 0, 0
    return header.width, header.height


def _why_original(asset: Asset) -> Message:
    """Why an asset is exported as its original although the job converts."""
    return EPS_OFF if asset.type is AssetType.POSTSCRIPT else NO_PICTURE
