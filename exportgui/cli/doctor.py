"""``exportgui doctor``: what this installation can and cannot do."""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import os
import platform
import sqlite3
import sys
import tempfile
from pathlib import Path

from exportgui import __version__, paths
from exportgui import settings as stored
from exportgui.cli.console import Console
from exportgui.errors import UnsupportedError
from exportgui.render.encode import EXTRAS
from exportgui.request.output_formats import FAMILIES, OutputFormat

_PACKAGES = (
    *("Pillow", "pyvips", "numpy", "pypdfium2", "PySide6-Essentials", "keyring"),
    *("pillow-heif", "imagecodecs", "distributed"),
)
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
    "/System/Library/Fonts",
)
_FONT_ENDINGS = frozenset({".ttf", ".otf", ".ttc", ".pfb"})
_PICTURE_CODECS = ("jpg", "zlib", "libtiff", "jpg_2000", "webp", "avif", "littlecms2")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the findings; always 0, for finding something missing is what it is for."""
    findings = examine()
    if arguments.json:
        console.document(findings)
        return 0
    for group, facts in findings.items():
        console.result(f"{group}:")
        for name, value in facts.items():
            console.result(f"  {name}: {value}")
    return 0


def examine() -> dict[str, dict[str, str]]:
    """Everything there is to know, by group."""
    return {
        "Program": {
            "exportgui": __version__,
            "Python": f"{platform.python_version()} ({sys.executable})",
            "System": platform.platform(),
            "SQLite": sqlite3.sqlite_version,
        },
        "Packages": {name: _version(name) for name in _PACKAGES},
        "Pictures": _pictures(),
        "Output formats": {name: _output(row) for name, row in FAMILIES.items()},
        "Window": {"Qt": _qt()},
        "Fonts": {"found": _fonts(), "letters": _letters()},
        "Folders": {name: _folder(place) for name, place in _folders().items()},
        "Mail": {"server": _mail()},
    }


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def _output(row: OutputFormat) -> str:
    """The suffix, and what would have to be installed first."""
    try:
        if row.extra:
            EXTRAS[row.extra]()
    except UnsupportedError as error:
        return f"{row.extension} ({error.reason})"
    return row.extension


def _pictures() -> dict[str, str]:
    from PIL import features

    facts = {f"Pillow {name}": "yes" if features.check(name) else "no" for name in _PICTURE_CODECS}
    try:
        import pyvips

        facts["libvips"] = ".".join(str(pyvips.version(part)) for part in range(3))
    except Exception as error:
        facts["libvips"] = f"does not load: {' '.join(str(error).split())[:120]}"
    facts["EPS sources"] = "on" if stored.load().allow_eps else "off (settings: allow_eps)"
    return facts


def _qt() -> str:
    if importlib.util.find_spec("PySide6") is None:
        return "not installed; the commands work without it"
    version = _version("PySide6-Essentials")
    display = any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    seen = display or sys.platform in ("win32", "darwin")
    return f"{version}; {'a display is there' if seen else 'no display found'}"


def _fonts() -> str:
    folders = [Path(name).expanduser() for name in _FONT_FOLDERS]
    if windows := os.environ.get("WINDIR"):
        folders.append(Path(windows) / "Fonts")
    count = sum(
        path.suffix.lower() in _FONT_ENDINGS
        for folder in folders
        if folder.is_dir()
        for path in folder.rglob("*")
    )
    return f"{count} font files" if count else "none in the system; the program's own is used"


def _letters() -> str:
    """Scripts whose texts would be drawn as boxes."""
    try:
        from exportgui.render.text.letters import lacking

        scripts = lacking()
    except Exception as error:
        return f"not known: {' '.join(str(error).split())[:120]}"
    return (
        f"none of {', '.join(scripts)}: such texts are drawn as boxes"
        if scripts
        else ("of every larger script")
    )


def _folders() -> dict[str, Path]:
    return {
        "settings": paths.config_dir(),
        "library and ledger": paths.data_dir(),
        "thumbnails": paths.cache_dir(),
    }


def _folder(place: Path) -> str:
    try:
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=place):
            return f"{place} (writable)"
    except OSError as error:
        return f"{place} (cannot be written to: {error.strerror})"


def _mail() -> str:
    mail = stored.load().mail
    if not mail.host:
        return "not set up; jobs run without mail"
    secret = "has" if stored.mail_password(mail.user) else "lacks"
    login = f", log-in as {mail.user} {secret} a password" if mail.user else ""
    return f"{mail.host}:{mail.effective_port} ({mail.tls}){login}"
