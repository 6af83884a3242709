"""Folders of settings, data, caches and resources; ``EXPORTGUI_HOME`` moves the first three."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

HOME_VARIABLE = "EXPORTGUI_HOME"


def _base(kind: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home) / kind
    import platformdirs  # slow to import, and not needed with HOME_VARIABLE

    dirs = platformdirs.PlatformDirs("exportgui", appauthor=False)
    return {
        "config": dirs.user_config_path,
        "data": dirs.user_data_path,
        "cache": dirs.user_cache_path,
    }[kind]


def config_dir() -> Path:
    """Folder of the settings file; created when the file is first written."""
    return _base("config")


def data_dir() -> Path:
    """Folder of the library and the job ledger."""
    return _base("data")


def cache_dir() -> Path:
    """Folder of what can be rendered again: thumbnails, proxies."""
    return _base("cache")


def resources_dir() -> Path:
    """Folder of what comes with the program: sample catalog, icons, translations, font.

    Inside the package when installed; the top-level ``resources`` in a checkout.
    """
    from importlib import resources  # imports many modules

    inside = Path(str(resources.files("exportgui"))) / "resources"
    return inside if inside.is_dir() else inside.parent.parent / "resources"


def make_private_folder(folder: Path) -> None:
    """Create a folder with mode 0700, or give that mode to one of ours that is open to others.

    Missing folders above it are private too (XDG Base Directory Specification). Raises OSError.
    """
    missing = [parent for parent in folder.parents if not parent.exists()]
    for parent in (*reversed(missing), folder):
        parent.mkdir(mode=0o700, exist_ok=True)
    if os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        with contextlib.suppress(OSError):  # it belongs to somebody else
            folder.chmod(0o700)


def private_opener(path: str, flags: int) -> int:
    """For ``open(…, opener=…)``: make a file that no other user can read. Raises OSError."""
    return os.open(path, flags, 0o600)
