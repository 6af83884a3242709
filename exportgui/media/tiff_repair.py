"""Find TIFFs whose pixels are cut off, and mend harmless nonsense in a copy before decoding."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from exportgui.media.damage import DamagedError
from exportgui.media.tiff_directory import Directory
from exportgui.messages import Message
from exportgui.temporary_folders import temporary_folder


@contextlib.contextmanager
def without_oddities(path: Path, directories: list[Directory]) -> Iterator[Path]:
    """The file itself, or a copy without what keeps libtiff from reading sound pictures.

    It ends with the last sound one, and none has a resolution that is no number.
    """
    last = directories[-1]
    edits = [edit for directory in directories for edit in directory.edits]
    if last.broken:
        edits.append((last.link[0], bytes(last.link[1])))
    if not edits:
        yield path
        return
    with temporary_folder() as folder:
        copy = Path(shutil.copyfile(path, folder / path.name))
        with copy.open("r+b") as file:
            for place, data in edits:
                file.seek(place)
                file.write(data)
        yield copy


def check_extents(path: Path, directory: Directory) -> None:
    """Raise DamagedError where strips or tiles lie outside the file, which was truncated then."""
    end = path.stat().st_size
    for kind in ("strip", "tile"):
        offsets = directory.values.get(f"{kind}_offsets", ())
        counts = directory.values.get(f"{kind}_counts", ())
        if any(offset + count > end for offset, count in zip(offsets, counts, strict=False)):
            raise DamagedError(Message("truncated: pixels lie beyond its end"))
