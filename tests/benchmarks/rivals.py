"""The commands that are measured: one row per measure and one per peer, as tables.

Every peer gets two processes on two halves of the files, which is the best each of them can do on two cores.
``must`` and ``goal`` bound our wall time as a multiple of the peer's (of the best peer for ``best``).
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

WORKERS = 2
Words = list[str]
Build = Callable[["Measure", Sequence[Path], Path], Words]


@dataclass(frozen=True)
class Measure:
    """One job. ``kind`` of pictures; ``modifier`` is ours; ``end`` the extension; the rest is what peers are told."""

    name: str
    kind: str
    modifier: str
    end: str = "jpg"
    side: str = "1200x1200"
    vips: str = "[Q=85]"
    magick: tuple[str, ...] = ("-quality", "85")
    first: tuple[str, ...] = ()
    peers: tuple[str, ...] = ("vipsthumbnail", "mogrify", "gm")
    bounds: dict[str, tuple[float, float]] = field(default_factory=dict)


_USM = ("-unsharp", "0x1.5+1+0.02")
MEASURES = {
    row.name: row
    for row in (
        Measure(
            "jpeg",
            "12mp",
            "wid=1200&fmt=jpeg&qlt=85",
            peers=("vipsthumbnail", "mogrify", "gm", "djpeg"),
            bounds={"vipsthumbnail": (0.70, 0.55), "mogrify": (0.70, 0.55), "gm": (0.75, 0.60), "djpeg": (1.6, 1.3)},
        ),
        Measure(
            "usm",
            "12mp",
            "wid=1200&fmt=jpeg&qlt=85&op_usmR=1,1.5,5",
            magick=(*_USM, "-quality", "85"),
            peers=("mogrify", "gm"),
            bounds={"best": (0.70, 0.50)},
        ),
        Measure(
            "turned",
            "12mp",
            "wid=1200&fmt=jpeg&qlt=85&rotate=10&op_usmR=1,1.5,5",
            magick=("-rotate", "10", *_USM, "-quality", "85"),
            peers=("mogrify", "gm"),
            bounds={"best": (0.80, 0.60)},
        ),
        Measure("png", "12mp", "wid=1200&fmt=png", "png", vips="", magick=(), bounds={"best": (0.80, 0.65)}),
        Measure(
            "webp",
            "12mp",
            "wid=1200&fmt=webp&qlt=80",
            "webp",
            vips="[Q=80]",
            magick=("-quality", "80"),
            peers=("vipsthumbnail", "mogrify"),
            bounds={"best": (0.85, 0.70)},
        ),
        Measure(
            "tiff",
            "12mp",
            "wid=1200&fmt=tif,,lzw",
            "tif",
            vips="[compression=lzw,predictor=horizontal]",
            magick=("-compress", "LZW"),
            bounds={"best": (0.90, 0.75)},
        ),
        Measure(
            "avif",
            "12mp",
            "wid=1200&fmt=avif&qlt=60",
            "avif",
            vips="[Q=60]",
            peers=("vipsthumbnail",),
            bounds={"best": (0.65, 0.50)},
        ),
        Measure("gif", "12mp", "wid=1200&fmt=gif", "gif", vips="", magick=(), bounds={"best": (0.85, 0.70)}),
        Measure("cmyk", "cmyk", "wid=1200&fmt=jpeg&qlt=85", bounds={"best": (1.0, 0.8)}),
        Measure(
            "rgba",
            "rgba",
            "wid=1200&fmt=jpeg&qlt=85",
            magick=("-background", "white", "-flatten", "-quality", "85"),
            peers=("vipsthumbnail", "mogrify"),
            bounds={"best": (1.0, 0.8)},
        ),
        Measure("24mp", "24mp", "wid=1200&fmt=jpeg&qlt=85", bounds={"best": (1.0, 0.8)}),
        Measure("100mp", "tiff", "wid=1200&fmt=jpeg&qlt=85", peers=("vipsthumbnail",)),
    )
}


def ours(measure: Measure, source: Path, out: Path, *more: str, workers: int = WORKERS) -> Words:
    """``exportgui export`` of a folder."""
    words = [sys.executable, "-m", "exportgui", "export", str(source), "--to", str(out), "--workers", str(workers)]
    return [*words, *(("--is-modifier", measure.modifier) if measure.modifier else ()), *more]


def _vipsthumbnail(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    return ["vipsthumbnail", *map(str, files), "-s", "1200x", "-o", f"{out}/%s.{measure.end}{measure.vips}"]


def _mogrify(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    hint = ("-define", "jpeg:size=1800x1800")  # as much head-room as we keep
    return ["mogrify", *hint, "-path", str(out), "-format", measure.end, *_resized(measure), *map(str, files)]


def _gm(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    # It puts the whole path of a file behind the output folder's: called where the files are, with their names.
    words = ["env", "-C", str(files[0].parent), "gm", "mogrify", "-size", "1800x1800", "-output-directory", str(out)]
    return [*words, "-format", measure.end, *_resized(measure), *(path.name for path in files)]


def _resized(measure: Measure) -> tuple[str, ...]:
    return ("-resize", "1200x", *measure.magick)


def _djpeg(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    line = 'for f; do djpeg -scale 1/2 "$f" | cjpeg -quality 85 > "$0/$(basename "$f")"; done'
    return ["sh", "-c", line, str(out), *map(str, files)]


PEERS: dict[str, tuple[str, Build]] = {
    "vipsthumbnail": ("vipsthumbnail", _vipsthumbnail),
    "mogrify": ("mogrify", _mogrify),
    "gm": ("gm", _gm),
    "djpeg": ("djpeg", _djpeg),
}
"""Program to look for, and how it is called. ``djpeg`` decodes at half size and encodes: no tool can do less."""


def theirs(peer: str, measure: Measure, files: Sequence[Path], out: Path) -> list[Words]:
    """The peer's commands, each for its part of the files."""
    parts = [list(files[start::WORKERS]) for start in range(WORKERS)]
    return [PEERS[peer][1](measure, part, out) for part in parts if part]


def missing() -> list[str]:
    """Peers that are not installed."""
    return [name for name, (program, _) in PEERS.items() if shutil.which(program) is None]
