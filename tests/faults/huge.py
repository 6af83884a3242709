"""Huge pictures, each as large as the limits let it be: the memory that an export of two of them
takes on two workers.

    python tests/faults/huge.py [KIND ...] [--folder FOLDER] [--request REQUEST]

Needs Linux, some 6 GB on disk (less for fewer kinds) and a few minutes. Prints the peak of the
program and its helper together: what they hold for themselves, and their proportional set size,
which counts mapped files, too. Ends with 1 when the former was 1 GB or more, or when one was not
exported.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from exportgui.media.libvips import pyvips

MAX_KILOBYTES = 1_000_000


def vips(width: int, height: int, bands: int) -> Any:
    """Ramps, which cost nothing to make."""
    place = pyvips.Image.xyz(width, height)
    ramps = [
        place[0] * 255 / width,
        place[1] * 255 / height,
        (place[0] + place[1]) % 256,
        place[1] * 255 / height,
    ]
    return ramps[0].bandjoin(ramps[1:bands]).cast("uchar").copy(interpretation="srgb")


def pillow(width: int, height: int, bands: int) -> Image.Image:
    """The same in Pillow."""
    return Image.frombytes(
        "RGBA"[:bands], (width, height), vips(width, height, bands).write_to_memory()
    )


def psd(path: Path) -> None:
    """290 megapixels with a fourth channel, stored as they are."""
    width = 20_000
    height = 14_500
    with path.open("wb") as file:
        file.write(
            b"8BPS" + struct.pack(">H6xHIIHH", 1, 4, height, width, 8, 3) + bytes(12) + bytes(2)
        )
        row = np.tile(np.arange(250, dtype=np.uint8), width // 250).tobytes()
        for _ in range(4 * height):
            file.write(row)


def deep_psd(path: Path) -> None:
    """100 megapixels of 16 bits a channel, stored as they are."""
    width = 10_000
    height = 10_000
    with path.open("wb") as file:
        file.write(
            b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, height, width, 16, 3) + bytes(12) + bytes(2)
        )
        row = np.arange(width, dtype=">u2").tobytes()
        for _ in range(3 * height):
            file.write(row)


def turned(width: int, height: int) -> Any:
    """A picture that is to be shown turned a quarter to the right."""
    image = vips(width, height, 3).copy()
    image.set_type(pyvips.GValue.gint_type, "orientation", 6)
    return image


def cmyk(width: int, height: int) -> Any:
    """Four inks."""
    return vips(width, height, 4).copy(interpretation="cmyk")


def deep(width: int, height: int) -> Any:
    """16 bits a channel."""
    return (vips(width, height, 3) * 257).cast("ushort").copy(interpretation="rgb16")


KINDS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "avif": ("avif", lambda path: pillow(10_000, 9_500, 3).save(path, quality=50, speed=10)),
    "avif-444": (
        "avif",
        lambda path: pillow(10_000, 8_200, 3).save(path, quality=50, speed=10, subsampling="4:4:4"),
    ),
    "avif-rgba": (
        "avif",
        lambda path: pillow(8_000, 8_000, 4).save(path, quality=50, speed=10, subsampling="4:4:4"),
    ),
    "psd": ("psd", psd),
    "tga": ("tga", lambda path: pillow(15_000, 11_600, 3).save(path, compression="tga_rle")),
    "bmp": ("bmp", lambda path: pillow(15_000, 11_600, 3).save(path)),
    "png-interlaced": (
        "png",
        lambda path: vips(17_000, 17_000, 3).pngsave(str(path), compression=1, interlace=True),
    ),
    "png-interlaced-rgba": (
        "png",
        lambda path: vips(17_000, 17_000, 4).pngsave(str(path), compression=1, interlace=True),
    ),
    "jpeg-progressive": (
        "jpg",
        lambda path: vips(17_000, 17_000, 3).jpegsave(str(path), Q=80, interlace=True),
    ),
    "jpeg-progressive-444": (
        "jpg",
        lambda path: vips(14_000, 10_400, 3).jpegsave(
            str(path), Q=80, interlace=True, subsample_mode="off"
        ),
    ),
    "webp-lossless": (
        "webp",
        lambda path: vips(16_000, 11_000, 3).webpsave(str(path), lossless=True, effort=0),
    ),
    "jp2": (
        "jp2",
        lambda path: pillow(7_000, 6_200, 3).save(path, num_resolutions=1, quality_layers=[40]),
    ),
    "gif": ("gif", lambda path: pillow(16_000, 15_500, 3).getchannel(0).save(path)),
    "png": ("png", lambda path: vips(17_000, 17_000, 3).pngsave(str(path), compression=1)),
    "jpeg-200": ("jpg", lambda path: vips(16_000, 12_500, 3).jpegsave(str(path), Q=80)),
    "jpeg-cmyk": ("jpg", lambda path: cmyk(16_000, 12_500).jpegsave(str(path), Q=80)),
    "jpeg-turned": ("jpg", lambda path: turned(16_000, 12_500).jpegsave(str(path), Q=80)),
    "jpeg-progressive-turned": (
        "jpg",
        lambda path: turned(11_500, 8_700).jpegsave(str(path), Q=80, interlace=True),
    ),
    "jpeg-progressive-cmyk": (
        "jpg",
        lambda path: cmyk(11_500, 8_700).jpegsave(str(path), Q=80, interlace=True),
    ),
    "tiff-24": ("tif", lambda path: vips(6_000, 4_000, 3).tiffsave(str(path))),
    "tiff-99": ("tif", lambda path: vips(10_000, 9_900, 3).tiffsave(str(path))),
    "tiff-turned": ("tif", lambda path: turned(11_500, 8_700).tiffsave(str(path))),
    "tiff-cmyk": ("tif", lambda path: cmyk(16_000, 12_500).tiffsave(str(path))),
    "tiff-deep": ("tif", lambda path: deep(11_500, 8_700).tiffsave(str(path))),
    "tiff-lab": (
        "tif",
        lambda path: vips(8_000, 6_000, 3).colourspace("lab").tiffsave(str(path)),
    ),
    "png-turned": ("png", lambda path: turned(11_500, 8_700).pngsave(str(path), compression=1)),
    "png-deep": ("png", lambda path: deep(11_500, 8_700).pngsave(str(path), compression=1)),
    "psd-deep": ("psd", deep_psd),
    "webp": ("webp", lambda path: vips(11_500, 8_700, 3).webpsave(str(path), effort=0)),
    "ppm": ("ppm", lambda path: pillow(16_000, 12_500, 3).save(path)),
    "tiff": ("tif", lambda path: vips(17_000, 17_000, 3).tiffsave(str(path), compression="lzw")),
}


def tree(process: int) -> Iterator[int]:
    """A process and those it started."""
    yield process
    with contextlib.suppress(OSError):  # it has just ended
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text("ascii").split():
                yield from tree(int(child))


def memory_of(process: int) -> tuple[int, int]:
    """Kilobytes that a process and those it started hold for themselves, and their share of all
    that is in memory for them.
    """
    own = 0
    share = 0
    for each in tree(process):
        with contextlib.suppress(OSError):
            status = Path(f"/proc/{each}/status").read_text("ascii").splitlines()
            own += sum(
                int(line.split()[1]) for line in status if line.startswith(("RssAnon", "RssShmem"))
            )
            rollup = Path(f"/proc/{each}/smaps_rollup").read_text("ascii").splitlines()
            share += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return own, share


def measured(source: Path, scratch: Path, request: str) -> tuple[int, tuple[int, int], float, str]:
    """Exit status, both peaks in kilobytes, seconds and last line of an export."""
    words = [
        "export",
        source,
        "--to",
        scratch / "out",
        "--is-modifier",
        request,
        "--workers",
        "2",
    ]
    begun = time.monotonic()
    peak = (0, 0)
    with subprocess.Popen(
        [sys.executable, "-m", "exportgui", *map(str, words)],
        env={**os.environ, "EXPORTGUI_HOME": str(scratch / "home")},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as process:  # fmt: skip
        while process.poll() is None:
            own, share = memory_of(process.pid)
            peak = (max(peak[0], own), max(peak[1], share))
            time.sleep(0.02)
        said = process.stdout.read().strip().splitlines() if process.stdout else []
    return process.returncode, peak, time.monotonic() - begun, said[-1] if said else ""


def main() -> int:
    """Make, measure, remove, one kind after the other."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    parser.add_argument(
        "--folder", type=Path, help="where to make them (default: a temporary folder)"
    )
    parser.add_argument("--request", default="wid=1000&fmt=jpg", help="what is asked of each")
    options = parser.parse_args()
    Image.MAX_IMAGE_PIXELS = None
    failed = False
    for kind in options.kinds or KINDS:
        with tempfile.TemporaryDirectory(dir=options.folder) as name:
            source = Path(name) / "source"
            source.mkdir()
            extension, make = KINDS[kind]
            make(source / f"a.{extension}")
            os.link(source / f"a.{extension}", source / f"b.{extension}")
            status, peak, seconds, said = measured(source, Path(name), options.request)
        print(
            f"{kind}: peak {peak[0] / 1000:.0f} MB, with mapped files {peak[1] / 1000:.0f} MB,"
            f" {seconds:.0f} s, exit {status}: {said}",
            flush=True,
        )
        failed = failed or status != 0 or peak[0] >= MAX_KILOBYTES
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
