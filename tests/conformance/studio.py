"""Runs a case: the reply of the program, written to a file and read back by others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
from PIL import Image, JpegImagePlugin
from tables import Case, entries

from exportgui.catalog import Library
from exportgui.catalog.folder import FolderResolver
from exportgui.render import plan, text_response, write
from exportgui.request import MacroBook, parse

_FIELDS = (
    "Id",
    "Path",
    "MaskPath",
    "Modifier",
    "PostModifier",
    "Anchor",
    "ImageSet",
    "AssetType",
    "Resolution",
    "PrintResolution",
    "Map",
    "UserData",
)


@dataclass(frozen=True)
class Reply:
    """A written file: what Pillow (pdfium for PDF) finds in it."""

    path: Path
    mime: str
    format: str
    mode: str
    pixels: np.ndarray
    info: dict[str, Any]

    def fact(self, name: str) -> str:
        """A property by the names that the tables use."""
        data = self.path.read_bytes()
        known = {
            "mime": lambda: self.mime,
            "ext": lambda: self.path.suffix,
            "dpi": lambda: str(round(float(self.info.get("dpi", (0, 0))[0]))),
            "icc": lambda: "yes" if self.info.get("icc_profile") else "no",
            "xmp": lambda: "yes" if b"<note>kept</note>" in data else "no",
            "paths": lambda: "yes" if b"8BIM" in data and b"\x04left" in data else "no",
            "compression": lambda: str(self.info.get("compression")),
            "progressive": lambda: "yes" if self.info.get("progressive") else "no",
            "scans": lambda: str(data.count(b"\xff\xda")),
            "sampling": lambda: str(self.info["sampling"]),
            "q": lambda: str(self.info["quantization"][0][0]),
            "colors": lambda: str(
                len(np.unique(self.pixels.reshape(-1, self.pixels.shape[-1]), axis=0))
            ),
        }
        return known[name]()


class Studio:
    """Renders cases over one folder of pictures; replies are kept by what was asked for."""

    def __init__(self, root: Path, work: Path) -> None:
        self.root = root
        self.work = work
        self._kept: dict[tuple[str, ...], Reply] = {}
        self._count = 0

    def resolver(self, case: Case) -> Any:
        """A catalog where the case describes one, else the folder."""
        folder = self._folder()
        (folder / "cat.mac").write_text(
            "".join(f"{one.replace(':', ' ', 1)}\n" for one in entries(case.macros))
        )
        if not (case.ini or case.records):
            return FolderResolver(self.root, MacroBook.from_file(folder / "cat.mac"))
        self._catalog(folder, case)
        with Library(folder / "library.db") as library:
            return library.open_catalog(folder / "cat.ini").resolver

    def _catalog(self, folder: Path, case: Case) -> None:
        own = [one for one in entries(case.ini) if not one.startswith("default::")]
        outer = [
            one.removeprefix("default::")
            for one in entries(case.ini)
            if one.startswith("default::")
        ]
        lines = [
            "RootId=cat",
            f"RootPath={self.root}",
            "CatalogFile=cat.txt",
            "MacroFile=cat.mac",
            *own,
        ]
        (folder / "cat.ini").write_text("\n".join(lines))
        (folder / "default.ini").write_text("\n".join([f"RootPath={self.root}", *outer]))
        records = [
            dict(part.split("=", 1) for part in entries(one, "|")) for one in entries(case.records)
        ]
        assert all(set(record) <= set(_FIELDS) for record in records)
        rows = [_FIELDS, *(tuple(record.get(name, "") for name in _FIELDS) for record in records)]
        (folder / "cat.txt").write_text("\n".join("\t".join(row) for row in rows) + "\n")

    def _folder(self) -> Path:
        self._count += 1
        folder = self.work / str(self._count)
        folder.mkdir()
        return folder

    def planned(
        self, case: Case, request: str | None = None, source: str | None = None, scale: float = 1.0
    ) -> Any:
        """The plan of a case, or of another request in its surroundings."""
        text = case.request if request is None else request
        return plan(source or case.source, parse(text), self.resolver(case), scale=scale)

    def reply(self, case: Case, request: str | None = None, source: str | None = None) -> Reply:
        """The written reply, read back."""
        key = (
            source or case.source,
            case.request if request is None else request,
            case.macros,
            case.ini,
            case.records,
        )
        if key not in self._kept:
            made = self.planned(case, request, source)
            path = self._folder() / f"reply{made.extension}"
            written = write(made, path)
            assert (made.width, made.height) == (written.width, written.height)
            self._kept[key] = read_back(path, made.mime)
        return self._kept[key]

    def answer(self, case: Case) -> str:
        """The reply in words."""
        return text_response(case.source, parse(case.request), self.resolver(case)).text

    def other(self, case: Case, text: str) -> Reply:
        """The reply to what a ``like`` cell names: a request, or ``source?request``."""
        match = re.match(r"([\w.]+)\?(.*)", text)
        return self.reply(case, match[2], match[1]) if match else self.reply(case, text)


def read_back(path: Path, mime: str) -> Reply:
    """Format, mode and pixels of a file; palettes are looked up in their colours."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            image = document[0].render(scale=1).to_pil().convert("RGB")
            return Reply(path, mime, "PDF", "RGB", np.asarray(image), {"pages": len(document)})
    with Image.open(path) as image:
        info = dict(image.info)
        made_by = image.format or ""
        if image.format == "JPEG":
            info |= {
                "sampling": JpegImagePlugin.get_sampling(image),
                "quantization": image.quantization,
            }
        if image.format == "EPS":
            return Reply(
                path, mime, "EPS", image.mode, np.zeros((image.height, image.width, 1)), info
            )
        mode = image.mode
        if mode == "P":
            image = image.convert("RGBA" if "transparency" in info else "RGB")
        pixels = np.asarray(image)
        return Reply(path, mime, made_by, mode, np.atleast_3d(pixels), info)
