"""Names of files and folders that systems and storage devices keep beside people's files."""

from __future__ import annotations

_FILES = frozenset(
    {
        *("thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini"),  # Windows
        "icon\r",  # macOS; its other files begin with a dot
    }
)
_FOLDERS = frozenset(
    {
        *("$recycle.bin", "recycler", "recycled", "system volume information"),  # Windows
        *("__macosx", "network trash folder", "temporary items"),  # macOS, Zip files it makes
        *("@eadir", "#recycle", "#snapshot", "@tmp"),  # Synology
        *("@recycle", "@recently-snapshot"),  # QNAP
        *("lost+found", "~snapshot"),  # ext4, NetApp
    }
)


def is_left_out(name: str, *, is_folder: bool) -> bool:
    """Whether scans leave a name out: hidden ones, which begin with a dot, and those of systems."""
    return name.startswith(".") or name.lower() in (_FOLDERS if is_folder else _FILES)
