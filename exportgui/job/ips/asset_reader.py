"""Read what getAssets and searchAssets return. Pages: r-get-assets.md, r-search-assets.md.

Also r-get-assets-by-name.md and r-search-assets-by-metadata.md, with r-asset.md, r-asset-summary.md
and r-metadata.md. A return is read piece by piece, as it may list ten thousand assets; elements may
be in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from exportgui.catalog.imported_asset import ImportedAsset
from exportgui.errors import IpsError
from exportgui.job.ips.envelope import content
from exportgui.job.ips.xml_tree import MAX_BYTES, PIECE, Node, TreeBuilder, parse
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.system_errors import cannot_be_read

RETURNS = (
    "getAssetsReturn",
    "searchAssetsReturn",
    "getAssetsByNameReturn",
    "searchAssetsByMetadataReturn",
)
_ARRAYS = ("assetArray", "assetSummaryArray")
_VALUES = ("value", "boolVal", "longVal", "doubleVal", "dateVal")
_LIVE = ("", "NotInTrash")


@dataclass(frozen=True, slots=True)
class AssetReturn:
    """The assets of one or more pages, each handle once; ``total`` is the largest ``totalRows``.

    ``trashed`` counts the assets that are in the trash, which are not among them.
    """

    assets: tuple[ImportedAsset, ...]
    total: int = 0
    trashed: int = 0


def read_asset_pages(paths: Iterable[Path]) -> AssetReturn:
    """Join the pages in files. Raises IpsError with the path, element and line."""
    assets: dict[str, ImportedAsset] = {}
    total = 0
    trashed = 0
    for path in paths:
        page = _read_page(path)
        assets.update((asset.handle, asset) for asset in page.assets)
        total = max(total, page.total)
        trashed += page.trashed
    return AssetReturn(tuple(assets.values()), total, trashed)


def _read_page(path: Path) -> AssetReturn:
    try:
        with path.open("rb") as file:
            return read_assets(file)
    except OSError as error:
        raise IpsError(cannot_be_read(error), file=path) from error
    except IpsError as error:
        raise error.of_file(path) from error


def read_assets(file: BinaryIO) -> AssetReturn:
    """Read one page. Raises IpsError with the element and line."""
    collector = _Collector()
    root = parse(collector.pieces(file), TreeBuilder(collector.on_end))
    page = content(root, *RETURNS)
    total = page.text_of("totalRows")
    is_number = total.isascii() and total.isdigit()
    return AssetReturn(tuple(collector.assets), int(total) if is_number else 0, collector.trashed)


class _Collector:
    """Takes the assets out of a document while it is parsed."""

    def __init__(self) -> None:
        self.assets: list[ImportedAsset] = []
        self.trashed = 0
        self._since_last = 0

    def pieces(self, file: BinaryIO) -> Iterator[bytes]:
        """The bytes of a file; IpsError where too many of them are no asset."""
        while piece := file.read(PIECE):
            self._since_last += len(piece)
            if self._since_last > MAX_BYTES:
                size = MAX_BYTES // 1_000_000
                raise IpsError(Message("more than {size} MB without an asset", size=size))
            yield piece

    def on_end(self, node: Node, parent: Node) -> None:
        """Keep an asset, and forget its element."""
        if node.name != "items" or parent.name not in _ARRAYS:
            return
        parent.children.pop()
        self._since_last = 0
        if node.text_of("trashState") in _LIVE:
            self.assets.append(_asset(node))
        else:
            self.trashed += 1


def _asset(item: Node) -> ImportedAsset:
    file_name = item.text_of("fileName") or item.text_of("filename")
    name = item.text_of("name") or file_name.rpartition(".")[0] or file_name
    handle = item.text_of("assetHandle")
    for needed, text in (("assetHandle", handle), ("name", name)):
        if not text:
            raise IpsError(Message("is missing"), f"items/{needed}", item.line)
    metadata = item.child("metadataArray")
    return ImportedAsset(
        handle,
        name,
        item.text_of("type"),
        item.text_of("subType"),
        item.text_of("folder"),
        file_name,
        dict(_metadata(metadata)) if metadata is not None else {},
    )


def _metadata(array: Node) -> Iterator[tuple[str, str]]:
    """Names and values; the value of a typed field is in an element of its own."""
    for item in array.children:
        value = next((text for text in map(item.text_of, _VALUES) if text), "")
        if name := item.text_of("name"):
            yield name, value
