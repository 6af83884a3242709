"""The assets of a watched catalog that are to be exported once their files are whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from exportgui.catalog.assets import HANDLE_PREFIX, Asset
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.names import listed_name
from exportgui.catalog.query import Query
from exportgui.job.watch.settling import Settling, Stamp, is_temporary, stamp_of

_BATCH = 1000
_MANY_FOLDERS = 100
_ROOT = "."


class WaitingAssets:
    """Scans a catalog for changes, and knows which assets are due; for one thread.

    An asset is known by its id and the stamp that the scan gave it. Nothing in ``destination``
    becomes an asset.
    """

    def __init__(
        self, catalog: Catalog, destination: Path, settle: float, clock: Callable[[], float]
    ) -> None:
        self._catalog = catalog
        self._destination = destination
        self._settling = Settling(settle, clock)
        self._known: dict[int, Stamp] = {}
        self._waiting: dict[str, dict[int, Stamp]] = {}
        self._due: dict[int, Stamp] = {}
        self._everything = False
        # the files that define an IS catalog; a folder has none
        self._defining = Settling(settle, clock)
        self._definitions = self._stamps()

    def look_at_everything(self) -> None:
        """Rely on no list of changes the next time: the folder may have been gone."""
        self._everything = True

    def notice(self, changed: Iterable[Path] | None, stop: Callable[[], bool]) -> None:
        """Scan what may have changed, None for everything, and wait for what did.

        Raises EnvironmentFault when the folder is gone, CatalogError for a damaged catalog.
        """
        if self._are_definitions_growing():
            self.look_at_everything()
            return
        self._catalog.leave_out(self._destination)
        folders = None if changed is None or self._everything else self._folders_of(changed)
        if folders is None:
            self._everything = True
            self._catalog.scan(stop=stop)
            self._take_in_all()
            self._everything = stop()
        else:
            for folder in folders:
                self._catalog.rescan_folder(folder)
                self._take_in(self._listed(Query(folder=folder, sort="folder")))

    def due(self) -> tuple[str, ...]:
        """The handles of the assets whose files are whole and that were not exported since."""
        for file in self._settling.take_settled():
            self._due |= self._waiting.pop(file, {})
        return self._existing(f"{HANDLE_PREFIX}{id_}" for id_ in self._due)

    def everything(self) -> tuple[str, ...]:
        """The handles of all assets but those whose files are not whole yet."""
        assets = self._listed(Query(sort="folder"))
        return tuple(asset.handle for asset in assets if self._is_whole(asset))

    def exported(self) -> None:
        """Everything that was due is done."""
        self._known |= self._due
        self._due.clear()

    def pause(self) -> float | None:
        """Seconds until a file may be whole; None where none is waited for."""
        pauses = (self._settling.pause(), self._defining.pause())
        return min((pause for pause in pauses if pause is not None), default=None)

    def _is_whole(self, asset: Asset) -> bool:
        return str(asset.file) not in self._settling and not is_temporary(_file_name(asset))

    def _existing(self, handles: Iterable[str]) -> tuple[str, ...]:
        found = self._catalog.by_handles(handles)
        return tuple(handle for handle, asset in found.items() if asset is not None)

    def _take_in_all(self) -> None:
        """Take in all assets, and forget those that are gone."""
        found = dict(self._take_in(self._listed(Query(sort="folder"))))
        self._known = {id_: stamp for id_, stamp in self._known.items() if id_ in found}

    def _take_in(self, assets: Iterable[Asset]) -> list[tuple[int, Stamp]]:
        """Wait for those that are not known as they are; returns them all."""
        found = []
        for asset in assets:
            stamp = Stamp(asset.size, asset.mtime_ns)
            found.append((asset.id, stamp))
            if self._known.get(asset.id) == stamp or is_temporary(_file_name(asset)):
                continue
            if asset.file is None:  # made of others, which the catalog names
                self._due[asset.id] = stamp
            elif self._due.get(asset.id) != stamp:
                self._settling.add(str(asset.file))
                self._waiting.setdefault(str(asset.file), {})[asset.id] = stamp
        return found

    def _listed(self, query: Query) -> Iterator[Asset]:
        ids = self._catalog.ids(query)
        for start in range(0, len(ids), _BATCH):
            yield from self._catalog.assets(ids[start : start + _BATCH])

    def _folders_of(self, changed: Iterable[Path]) -> list[str] | None:
        """The folders to scan for changed paths, outermost first; None for everything."""
        folders = set()
        for path in changed:
            inside = os.path.relpath(path.parent, self._catalog.root)
            if inside.startswith(".."):
                return None
            folders.add("" if inside == _ROOT else listed_name(Path(inside).as_posix()))
        is_folder = self._catalog.source == self._catalog.root
        return sorted(folders) if is_folder and len(folders) <= _MANY_FOLDERS else None

    def _stamps(self) -> dict[str, Stamp | None]:
        files = (path for path in self._catalog.watched_paths("") if path.is_file())
        return {str(path): stamp_of(path) for path in files}

    def _are_definitions_growing(self) -> bool:
        """Whether one of the files that define the catalog is not whole; then it is not read.

        Once they all are, every asset counts as changed.
        """
        for file, stamp in self._stamps().items():
            if stamp != self._definitions.get(file):
                self._defining.add(file)
        if settled := self._defining.take_settled():
            self._definitions |= settled
            self._known.clear()
            self._everything = True
        return bool(self._defining)


def _file_name(asset: Asset) -> str:
    return asset.name if asset.path is None else asset.path.name
