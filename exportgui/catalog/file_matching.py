"""Find the file, or record, of a catalog that an asset of a server is.

Its virtual path counts first: the catalog's root may be any folder of it, because what a company's
root is called is not known here. Then its name with any extension, since names are unique there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from exportgui.catalog.assets import UNSUPPORTED
from exportgui.catalog.imported_asset import ImportedAsset
from exportgui.catalog.names import STATIC_PREFIX, fold


class CatalogFile(NamedTuple):
    """An asset of the catalog: its id, its object path, and its file's path below the root."""

    id: int
    object_path: str
    path: str


_Part = Callable[[CatalogFile], str]


class FileMatcher:
    """Matches assets of a server with the files that come into question for them."""

    def __init__(self, files: Iterable[CatalogFile], wanted: Iterable[ImportedAsset]) -> None:
        names = {fold(name) for asset in wanted for name in (asset.name, asset.file_name) if name}
        self._by_name: dict[str, list[CatalogFile]] = {}
        for file in files:
            for key in _keys(file) & names:
                self._by_name.setdefault(key, []).append(file)

    def by_path(self, asset: ImportedAsset) -> Sequence[CatalogFile]:
        """The record with an asset's name as its Id, or the file at its virtual path."""
        records = [file for file in self._pool(asset.name) if _is_record(file, asset.name)]
        if records or not asset.file_name:
            return records[:1]
        return _in_folder(self._named(asset.file_name, _name), asset, asset.file_name, _name)

    def by_name(self, asset: ImportedAsset) -> Sequence[CatalogFile]:
        """The files with an asset's file name, else with its name and any extension."""
        for wanted, part in ((asset.file_name, _name), (asset.name, _stem)):
            if found := self._named(wanted, part):
                return _in_folder(found, asset, wanted, part) or found
        return ()

    def _named(self, wanted: str, part: _Part) -> list[CatalogFile]:
        return [file for file in self._pool(wanted) if fold(part(file)) == fold(wanted)]

    def _pool(self, name: str) -> list[CatalogFile]:
        return self._by_name.get(fold(name), []) if name else []


def match_all(
    files: Iterable[CatalogFile], assets: Sequence[ImportedAsset]
) -> list[Sequence[CatalogFile]]:
    """The files that each asset may be, in order; a set has none, and a file is of one asset.

    No asset takes by its name what is at the path of another.
    """
    matcher = FileMatcher(files, assets)
    taken: set[int] = set()
    found: list[Sequence[CatalogFile]] = [()] * len(assets)
    for find in (matcher.by_path, matcher.by_name):
        for place, asset in enumerate(assets):
            if found[place] or asset.kind in UNSUPPORTED:
                continue
            free = [file for file in find(asset) if file.id not in taken]
            taken.update(file.id for file in free[:1] if len(free) == 1)
            found[place] = free
    return found


def company_folder(matches: Iterable[tuple[ImportedAsset, Sequence[CatalogFile]]]) -> str:
    """What most virtual paths have before the paths of their files here; "" for nothing."""
    before: Counter[str] = Counter()
    for asset, files in matches:
        own = _folder(files[0]) if len(files) == 1 else None
        folder = asset.path.rpartition("/")[0]
        if own is not None and fold(f"/{folder}").endswith(fold(f"/{own}".rstrip("/"))):
            before[folder[: len(folder) - len(own)].rstrip("/")] += 1
    return before.most_common(1)[0][0] if before else ""


def _in_folder(
    found: list[CatalogFile], asset: ImportedAsset, wanted: str, part: _Part
) -> Sequence[CatalogFile]:
    """Those in the deepest folder that the virtual path ends with, in exact case first."""
    if not asset.folder:
        return ()
    folder = fold(f"/{asset.path.rpartition('/')[0]}")
    inside = [file for file in found if _ends_with(folder, _folder(file))]
    deepest = max((len(_folder(file)) for file in inside), default=0)
    near = [file for file in inside if len(_folder(file)) == deepest]
    return [file for file in near if part(file) == wanted] or near


def _ends_with(folder: str, own: str) -> bool:
    """Whether a folded path ends with that of a folder; every path does with the root's, ""."""
    return not own or folder.endswith(f"/{fold(own)}")


def _is_record(file: CatalogFile, name: str) -> bool:
    """Whether a file is a catalog's record with that Id, not a file of a folder."""
    return file.object_path != file.path and file.object_path.removeprefix(STATIC_PREFIX) == name


def _keys(file: CatalogFile) -> set[str]:
    own = file.object_path.removeprefix(STATIC_PREFIX)
    return {fold(text) for text in (own, _name(file), _stem(file))}


def _folder(file: CatalogFile) -> str:
    return file.path.rpartition("/")[0]


def _name(file: CatalogFile) -> str:
    return file.path.rpartition("/")[2]


def _stem(file: CatalogFile) -> str:
    name = _name(file)
    return name.rpartition(".")[0] or name
