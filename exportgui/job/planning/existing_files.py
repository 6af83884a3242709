"""List the files that exist in a job's destination."""

from __future__ import annotations

from pathlib import Path

from exportgui.job.planning.naming import key


def folder_of(output: str) -> str:
    """The folder of a relative path, "" for the destination itself."""
    return output.rpartition("/")[0]


class ExistingFiles:
    """The names in the destination; each folder is listed once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._keys: dict[str, frozenset[str]] = {}

    def keys_in(self, folder: str) -> frozenset[str]:
        """Keys of the relative paths of a folder's entries, as `key` makes them."""
        if folder not in self._keys:
            try:
                names = [entry.name for entry in (self._root / folder).iterdir()]
            except OSError:
                names = []
            before = f"{folder}/" if folder else ""
            self._keys[folder] = frozenset(key(before + name) for name in names)
        return self._keys[folder]

    def has(self, output: str) -> bool:
        """Whether something of that name exists, ignoring case."""
        return key(output) in self.keys_in(folder_of(output))
