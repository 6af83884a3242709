"""Lay the assets that a server has listed over a scanned catalog, and say what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.imported import Overlay
from exportgui.job.ips.asset_reader import AssetReturn, read_asset_pages
from exportgui.job.planning.naming import listed
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined


@dataclass(frozen=True, slots=True)
class AssetImport:
    """What became of an import: a sentence, and what somebody should look at."""

    summary: Message
    warnings: tuple[Message, ...] = ()


def import_pages(catalog: Catalog, files: Sequence[Path]) -> AssetImport:
    """Import the pages in files into a catalog that was scanned. Raises IpsError.

    Nothing is imported if one of them cannot be read. What was imported before is kept; an asset
    that is listed again is replaced.
    """
    page = read_asset_pages(files)
    overlay = catalog.import_assets(page.assets)
    return AssetImport(_summary(page, overlay), tuple(_warnings(page, overlay)))


def _summary(page: AssetReturn, overlay: Overlay) -> Message:
    parts = [
        Message("{number} assets of a server read", number=len(page.assets)),
        Message("{number} with a file here", number=overlay.with_file),
        Message("{number} sets", number=overlay.sets),
        Message("{number} without a file here", number=overlay.missing),
    ]
    if page.trashed:
        parts.append(Message("{number} in the trash left out", number=page.trashed))
    return joined(", ", parts)


def _warnings(page: AssetReturn, overlay: Overlay) -> Iterator[Message]:
    if page.total > len(page.assets) + page.trashed:
        yield Message(
            "{number} of {total} assets are in these pages; the others keep no handle",
            number=len(page.assets) + page.trashed,
            total=page.total,
        )
    for name, paths in overlay.ambiguous:
        yield Message("{name} may be {names}; it has no file", name=name, names=listed(paths))
