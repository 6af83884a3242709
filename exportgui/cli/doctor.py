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

from exportgui import paths
from exportgui import settings as stored
from exportgui.cli.console import Console
from exportgui.errors import UnsupportedError
from exportgui.messages import Message, counted, joined, marked, quoted
from exportgui.render.encode import EXTRAS
from exportgui.request.output_formats import FAMILIES, OutputFormat
from exportgui.system_errors import system_reason
from exportgui.version import __version__

_PACKAGES = (
    *("Pillow", "pyvips", "numpy", "pypdfium2", "PySide6-Essentials", "keyring"),
    *("pillow-heif", "imagecodecs", "rawpy", "watchfiles", "obstore", "distributed"),
)
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
    "/System/Library/Fonts",
)

_FONT_ENDINGS = frozenset({".ttf", ".otf", ".ttc", ".pfb"})
_MISSING = Message("not installed")
_YES = Message("yes")
_NO = Message("no")
_PICTURE_CODECS = ("jpg", "zlib", "libtiff", "jpg_2000", "webp", "avif", "littlecms2")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the findings; always 0, for finding something missing is what it is for."""
    findings = examine()
    if arguments.json:
        console.document(findings)
        return 0
    for group, facts in findings.items():
        console.result(joined("", (group, ":")))
        for name, value in facts.items():
            console.result(joined("", ("  ", name, ": ", value)))
    return 0


def examine() -> dict[str, dict[str, str]]:
    """Everything there is to know, by group: messages, or the plain names of things."""
    return {
        Message("Program"): {
            "exportgui": __version__,
            "Python": f"{platform.python_version()} ({sys.executable})",
            Message("System"): platform.platform(),
            "SQLite": sqlite3.sqlite_version,
        },
        Message("Packages"): {name: _version(name) or _MISSING for name in _PACKAGES},
        Message("Pictures"): _pictures(),
        Message("Output formats"): {name: _output(row) for name, row in FAMILIES.items()},
        Message("Window"): {"Qt": _qt()},
        Message("Fonts"): {Message("found"): _fonts(), Message("letters"): _letters()},
        Message("Folders"): {name: _folder(folder) for name, folder in _folders().items()},
        Message("Mail"): {Message("server"): _mail()},
    }


def _version(package: str) -> str:
    """The version of a package, empty where it is not installed."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _output(row: OutputFormat) -> str:
    """The suffix, and what would have to be installed first."""
    try:
        if row.extra:
            EXTRAS[row.extra]()
    except UnsupportedError as error:
        return joined("", (row.extension, " (", error.reason, ")"))
    return row.extension


def _pictures() -> dict[str, str]:
    from PIL import features

    facts: dict[str, str] = {
        f"Pillow {name}": _YES if features.check(name) else _NO for name in _PICTURE_CODECS
    }
    try:
        import pyvips

        facts["libvips"] = ".".join(str(pyvips.version(part)) for part in range(3))
    except Exception as error:
        facts["libvips"] = Message("does not load: {detail}", detail=_complaint(error))
    off = Message("off (settings: {key})", key="allow_eps")
    facts[Message("EPS sources")] = Message("on") if stored.load().allow_eps else off
    return facts


def _complaint(error: Exception) -> Message:
    return quoted(" ".join(str(error).split())[:120])


def _qt() -> str:
    if importlib.util.find_spec("PySide6") is None:
        return Message("not installed; the commands work without it")
    version = _version("PySide6-Essentials")
    display = any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    has_display = display or sys.platform in ("win32", "darwin")
    state = Message("a display is there") if has_display else Message("no display found")
    return joined("; ", (version, state))


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
    if not count:
        return Message("none in the system; the program's own is used")
    return counted(marked("{n} font file"), marked("{n} font files"), count)


def _letters() -> str:
    """Scripts whose texts would be drawn as boxes."""
    try:
        from exportgui.render.text.missing_glyphs import missing_scripts

        scripts = missing_scripts()
    except Exception as error:
        return Message("not known: {detail}", detail=_complaint(error))
    if scripts:
        return Message("none of {scripts}: such texts are drawn as boxes", scripts=scripts)
    return Message("of every larger script")


def _folders() -> dict[str, Path]:
    return {
        Message("settings"): paths.config_dir(),
        Message("library and ledger"): paths.data_dir(),
        Message("thumbnails"): paths.cache_dir(),
    }


def _folder(folder: Path) -> str:
    try:
        paths.make_private_folder(folder)
        with tempfile.TemporaryFile(dir=folder):
            state = Message("writable")
    except OSError as error:
        state = Message("cannot be written to: {detail}", detail=system_reason(error))
    return joined("", (folder, " (", state, ")"))


def _mail() -> str:
    mail = stored.load().mail
    if not mail.host:
        return Message("not set up; jobs run without mail")
    parts = [f"{mail.host}:{mail.effective_port} ({mail.tls})"]
    if mail.user:
        has = marked("log-in as {user} has a password")
        lacks = marked("log-in as {user} lacks a password")
        parts.append(Message(has if stored.mail_password(mail.user) else lacks, user=mail.user))
    return joined(", ", parts)
