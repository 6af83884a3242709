"""Where the monkey plays: a folder of its own for everything, and no way out of it.

A deleted letter can turn ``/tmp/x/out`` into ``/tmp``, so an audit hook refuses every write outside
of the folder, every connection and every program, as a system without the right to it would.
"""

from __future__ import annotations

import errno
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
HARMLESS = ("/dev/null", "/dev/shm/", "/dev/tty", "/proc/")
_CHANGING = {
    "os.chmod": 1, "os.chown": 1, "os.link": 2, "os.mkdir": 1, "os.remove": 1, "os.rename": 2,
    "os.rmdir": 1, "os.symlink": 2, "os.truncate": 1, "os.utime": 1, "sqlite3.connect": 1,
    "shutil.rmtree": 1,
}  # fmt: skip
"""The events that change files, and how many of their first arguments are paths."""

_PROGRAMS = ("os.exec", "os.posix_spawn", "os.startfile", "os.system", "subprocess.Popen")


def _names(path: object) -> str:
    return os.fsdecode(path) if isinstance(path, (str, bytes, os.PathLike)) else ""


class Sandbox:
    """The folder ``root`` with the home, a catalog, odd files and the folder to export to.

    ``refused`` are the paths and addresses that the fence kept the program from.
    """

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self.refused: list[str] = []
        self._is_fenced = True
        self.shop = self.root / "shop"
        self.catalog = self.root / "catalog" / "shop.ini"
        self.odd = self.root / "odd"
        self.out = self.root / "out"
        self.home = self.root / "home"

    def enter(self) -> None:
        """Move the program's folders, and close the fence. To be called before Qt is loaded."""
        for folder in (self.home, self.root / "tmp", self.out):
            folder.mkdir()
        os.environ |= {
            "EXPORTGUI_HOME": str(self.home),
            "HOME": str(self.home),
            "LC_ALL": "C.UTF-8",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "TMPDIR": str(self.root / "tmp"),
            "XDG_CACHE_HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home),
        }
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.chdir(self.root)
        tempfile.tempdir = None
        sys.dont_write_bytecode = True
        self._fill()
        sys.addaudithook(self._audit)

    # --- the fence

    def open_fence(self) -> None:
        """The program is over: the folder itself can be removed."""
        self._is_fenced = False

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._is_fenced:
            return
        if event == "open":
            path, _mode, flags = arguments
            leads_out = flags & getattr(os, "O_DIRECTORY", 0)  # names in it are opened next
            if flags & WRITING or leads_out:
                self._keep_in(path)
        elif event in _CHANGING:
            for path in arguments[: _CHANGING[event]]:
                self._keep_in(path)
        elif event == "socket.connect" and isinstance(arguments[1], tuple):
            self._refuse(f"{event} {arguments[1]}")
        elif event in _PROGRAMS or event == "socket.getaddrinfo":
            self._refuse(f"{event} {arguments[0]}")

    def _keep_in(self, path: object) -> None:
        name = _names(path)
        whole = os.path.abspath(name)  # noqa: PTH100 - a Path is made of it nowhere
        inside = whole == str(self.root) or whole.startswith(f"{self.root}{os.sep}")
        if name and name != ":memory:" and not inside and not whole.startswith(HARMLESS):
            self._refuse(name)

    def _refuse(self, what: str) -> None:
        self.refused.append(what)
        raise PermissionError(errno.EACCES, "outside of the monkey's folder", what)

    # --- what there is to play with

    def _fill(self) -> None:
        from PIL import Image, ImageDraw

        def picture(path: Path, size: tuple[int, int], tone: str) -> None:
            path.parent.mkdir(parents=True, exist_ok=True)
            image = Image.new("RGB", size, tone)
            ImageDraw.Draw(image).ellipse((9, 9, size[0] // 2, size[1] // 2), fill="white")
            image.save(path)

        names = ("lamp.jpg", "vase.png", "chairs/oak.jpg", "chairs/pine.tif", "chairs/old/elm.gif")
        strange = (
            "50 % & more.jpg",
            "-dash.png",
            "naïve 😀.jpg",
            "<b>a</b>.png",
            "x" * 120 + ".jpg",
        )
        for number, name in enumerate((*names, *strange)):
            picture(self.shop / name, (60 + 25 * number, 80), f"#30{60 + 9 * number:02x}a0")
        whole = (self.shop / "lamp.jpg").read_bytes()
        (self.shop / "chairs/broken.jpg").write_bytes(whole[: len(whole) // 2])
        (self.shop / "no picture.jpg").write_text("hello", "utf-8")
        (self.shop / "empty.png").touch()
        for name in ("bowl", "jug", "pot"):
            picture(self.catalog.parent / f"{name}.jpg", (90, 70), "#a06030")
        rows = ["Id\tPath\tImageSet\tAssetType\tModifier", "bowl\tbowl.jpg\t\t\tqlt=90"]
        rows += ["jug\tjug.jpg\t\t\tsrc=is{", "pot\tpot.jpg\t\t\t", "gone\tgone.jpg\t\t\t"]
        rows += ["turn\t\tbowl;jug;pot\tSPINSET\t", "set\t\tbowl,jug\tIMAGESET\t", ""]
        (self.catalog.parent / "shop.tsv").write_text("\n".join(rows), "utf-8")
        macros = "Name\tDefinition\nsmall\twid=20\nbad\tsrc=is{\nloop\t$loop$\n"
        (self.catalog.parent / "shop.mac").write_text(macros, "utf-8")
        ini = "RootId=shop\nCatalogFile=shop.tsv\nMacroFile=shop.mac\nRootPath=.\n"
        self.catalog.write_text(ini, "utf-8")
        self._fill_odd()

    def _fill_odd(self) -> None:
        """Files that may be dropped or chosen, whole and not."""
        self.odd.mkdir()
        recipe = '{"recipe": 1, "fmt": "convert", "is_modifier": "src=is{", "macro": "$web$"'
        for name, text in {
            "half.recipe.json": f"{recipe}}}",
            "cut.recipe.json": recipe,
            "deep.recipe.json": "[" * 5000,
            "macros.mac": "one wid=5\ntwo $one$&src=is{\n",
            "macros.tsv": "Name\tDefinition\nx\twid=1\nx\twid=2\n\t\n",
            "list.txt": "lamp\nvase.png\nnothing\n",
            "empty.mac": "",
            "bad.ini": "RootId=\nCatalogFile=nowhere.tsv\n",
        }.items():
            (self.odd / name).write_text(text, "utf-8")
        (self.odd / "bytes.mac").write_bytes(random.Random(1).randbytes(3000))

    def paths(self) -> list[str]:
        """What may be dropped, or chosen in a dialog, from the root; some of it is not there."""
        there = [
            self.shop,
            self.catalog,
            self.out,
            self.home,
            self.catalog.parent,
            *self.odd.iterdir(),
        ]
        there += [self.shop / "lamp.jpg", self.shop / "chairs", self.shop / "chairs/broken.jpg"]
        missing = [self.root / "nowhere" / "a.jpg", self.odd / "new.csv", self.odd / "new.html"]
        return sorted(str(path.relative_to(self.root)) for path in [*there, *missing])


def no_way_out(chosen: Callable[[], str], opened: list[str]) -> None:
    """Answer file dialogs, which are the system's, with ``chosen``; open nothing elsewhere.

    What would have been opened comes into ``opened``.
    """
    from PySide6.QtCore import QObject, QProcess, QUrl, Slot
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtWidgets import QApplication, QFileDialog

    class Opened(QObject):
        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            opened.append(url.toString())

    def one(*_arguments: Any, **_named: Any) -> tuple[str, str]:
        return chosen(), ""

    def several(*_arguments: Any, **_named: Any) -> tuple[list[str], str]:
        name = chosen()
        return ([name] if name else []), ""

    def note(*arguments: Any) -> bool:
        opened.append(str(arguments))
        return True

    dialog: Any = QFileDialog
    dialog.getExistingDirectory = staticmethod(lambda *_arguments: chosen())
    dialog.getOpenFileName = staticmethod(one)
    dialog.getSaveFileName = staticmethod(one)
    dialog.getOpenFileNames = staticmethod(several)
    for place, name in ((QDesktopServices, "openUrl"), (QProcess, "startDetached")):
        setattr(place, name, staticmethod(note))
    taker = Opened(QApplication.instance())
    for scheme in ("file", "http", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")
