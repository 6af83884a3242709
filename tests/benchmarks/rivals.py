"""The commands that are measured: one row per measure and one per peer, as tables.

Every peer gets two processes on two halves of the files, which is the best each of them can do on
two cores; those that reduce JPEGs while they decode are told the size that lets them reduce as far
as we do. ``must`` and ``goal`` bound our wall time as a multiple of the peer's (of the best peer
for ``best``).
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photographs import KINDS

WORKERS = 2
Words = list[str]
Build = Callable[["Measure", Sequence[Path], Path], Words]


@dataclass(frozen=True)
class Measure:
    """One job. ``kind`` of pictures; ``modifier`` is ours; ``end`` the extension; ``width`` that
    peers resize to.

    ``vips`` and ``magick`` are what peers are told about the rest; ``bounds`` are must and goal, by
    peer; ``largest`` is what our files may have of the best peer's bytes; ``memory`` is must and
    goal of our peak in MB.
    """

    name: str
    kind: str
    modifier: str
    end: str = "jpg"
    width: int = 1200
    vips: str = "[Q=85]"
    magick: tuple[str, ...] = ("-quality", "85")
    peers: tuple[str, ...] = ("vipsthumbnail", "mogrify", "gm")
    bounds: dict[str, tuple[float, float]] = field(default_factory=dict)
    largest: float | None = None
    memory: tuple[float, float] | None = None


SIZE = 1.05
HEAD_ROOM = 1.5
_USM = ("-unsharp", "0x1.5+1+0.02")
MEASURES = {
    row.name: row
    for row in (
        Measure(
            "jpeg",
            "12mp",
            "wid=1200&fmt=jpeg&qlt=85",
            peers=("vipsthumbnail", "mogrify", "gm", "djpeg"),
            bounds={
                "vipsthumbnail": (0.70, 0.55),
                "mogrify": (0.70, 0.55),
                "gm": (0.75, 0.60),
                "djpeg": (1.6, 1.3),
            },
            memory=(200, 130),
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
            width=1076,  # comes to 1200 once turned, as ours is
            magick=("-rotate", "10", *_USM, "-quality", "85"),
            peers=("mogrify", "gm"),
            bounds={"best": (0.80, 0.60)},
        ),
        Measure(
            "png",
            "12mp",
            "wid=1200&fmt=png",
            "png",
            vips="",
            magick=(),
            bounds={"best": (0.80, 0.65)},
            largest=SIZE,
        ),
        Measure(
            "webp",
            "12mp",
            "wid=1200&fmt=webp&qlt=80",
            "webp",
            vips="[Q=80]",
            magick=("-quality", "80"),
            peers=("vipsthumbnail", "mogrify"),
            bounds={"best": (0.85, 0.70)},
            largest=SIZE,
        ),
        Measure(
            "tiff",
            "12mp",
            "wid=1200&fmt=tif,,lzw",
            "tif",
            vips="[compression=lzw,predictor=horizontal]",
            magick=("-compress", "LZW"),
            bounds={"best": (0.90, 0.75)},
            largest=SIZE,
        ),
        Measure(
            "avif",
            "12mp",
            "wid=1200&fmt=avif&qlt=60",
            "avif",
            vips="[Q=60]",
            peers=("vipsthumbnail",),
            bounds={"best": (0.65, 0.50)},
            largest=SIZE,
        ),
        Measure(
            "gif",
            "12mp",
            "wid=1200&fmt=gif",
            "gif",
            vips="",
            magick=(),
            bounds={"best": (0.85, 0.70)},
            largest=SIZE,
        ),
        Measure(
            "cmyk",
            "cmyk",
            "wid=1200&fmt=jpeg&qlt=85",
            # else they leave it CMYK, which is slower still
            magick=("-colorspace", "sRGB", "-quality", "85"),
            bounds={"best": (1.0, 0.8)},
        ),
        Measure(
            "rgba",
            "rgba",
            "wid=1200&fmt=jpeg&qlt=85",
            magick=("-background", "white", "-flatten", "-quality", "85"),
            peers=("vipsthumbnail", "mogrify"),
            bounds={"best": (1.0, 0.8)},
        ),
        Measure("24mp", "24mp", "wid=1200&fmt=jpeg&qlt=85", bounds={"best": (1.0, 0.8)}),
        Measure(
            "100mp", "tiff", "wid=1200&fmt=jpeg&qlt=85", peers=("vipsthumbnail",), memory=(250, 150)
        ),
    )
}


def ours(measure: Measure, source: Path, out: Path, *more: str, workers: int = WORKERS) -> Words:
    """``exportgui export`` of a folder."""
    words = [
        sys.executable,
        "-m",
        "exportgui",
        "export",
        str(source),
        "--to",
        str(out),
        "--workers",
        str(workers),
    ]
    return [*words, *(("--is-modifier", measure.modifier) if measure.modifier else ()), *more]


def _vipsthumbnail(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    return [
        "vipsthumbnail",
        *map(str, files),
        "-s",
        f"{measure.width}x",
        "-o",
        f"{out}/%s.{measure.end}{measure.vips}",
    ]


def _mogrify(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    hint = ("-define", f"jpeg:size={_hint(measure)}")
    return [
        "mogrify",
        *hint,
        "-path",
        str(out),
        "-format",
        measure.end,
        *_resized(measure),
        *map(str, files),
    ]


def _gm(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    # It puts the whole path of a file behind the output folder's: called where the files are, with
    # their names.
    words = ["env", "-C", str(files[0].parent), "gm", "mogrify", "-size", _hint(measure)]
    words += ["-output-directory", str(out), "-format", measure.end]
    told = ("RGB" if word == "sRGB" else word for word in _resized(measure))  # which it calls so
    return [*words, *told, *(path.name for path in files)]


def _hint(measure: Measure) -> str:
    """As much head-room as we keep, in the shape of the pictures: they reduce by the side that
    allows less.
    """
    kind = KINDS[measure.kind]
    width = HEAD_ROOM * measure.width
    return f"{width:.0f}x{width * kind.height / kind.width:.0f}"


def _resized(measure: Measure) -> tuple[str, ...]:
    return ("-resize", f"{measure.width}x", *measure.magick)


def _djpeg(measure: Measure, files: Sequence[Path], out: Path) -> Words:
    line = 'for f; do djpeg -scale 1/2 "$f" | cjpeg -quality 85 > "$0/$(basename "$f")"; done'
    return ["sh", "-c", line, str(out), *map(str, files)]


PEERS: dict[str, tuple[str, Build]] = {
    "vipsthumbnail": ("vipsthumbnail", _vipsthumbnail),
    "mogrify": ("mogrify", _mogrify),
    "gm": ("gm", _gm),
    "djpeg": ("djpeg", _djpeg),
}
"""Program to look for, and how it is called. ``djpeg`` decodes at half size and encodes: no tool
can do less.
"""


def theirs(peer: str, measure: Measure, files: Sequence[Path], out: Path) -> list[Words]:
    """The peer's commands, each for its part of the files."""
    parts = [list(files[start::WORKERS]) for start in range(WORKERS)]
    return [PEERS[peer][1](measure, part, out) for part in parts if part]


def missing() -> list[str]:
    """Peers that are not installed."""
    return [name for name, (program, _) in PEERS.items() if shutil.which(program) is None]
