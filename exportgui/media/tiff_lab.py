"""Convert Lab samples of TIFF files, as libvips loads them, to RGB with littleCMS.

Encodings: L* of 0…100 is stored as 0…255, 0…65280 (ICC) or itself (floats); a* and b* are signed,
or have 128 and 32768 for 0; ITU Lab has a* of −85…85 and b* of −75…125. CIE Lab is loaded as bare
unsigned samples, so that the negative half of a* and b* comes after the positive one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from exportgui.errors import SourceError
from exportgui.media import planes
from exportgui.media.libvips import pyvips
from exportgui.media.pillow_pixels import from_image
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told_whole
from exportgui.temporary_folders import temporary_folder

CIE = 8
ICC = 9
ITU = 10
"""Photometric interpretations."""

# Factors and offsets that turn samples into 8 bits with a* and b* around 128.
_BYTES: dict[tuple[int, str], tuple[list[float], list[float]]] = {
    (CIE, "uchar"): ([1, 1, 1], [0, 0, 0]),
    (CIE, "ushort"): ([1 / 257, 1 / 256, 1 / 256], [0, 0, 0]),
    **{(kind, "float"): ([2.55, 1, 1], [0.0, 128, 128]) for kind in (CIE, ICC, ITU)},
    (ICC, "uchar"): ([1, 1, 1], [0, 0, 0]),
    (ICC, "ushort"): ([255 / 65280, 1 / 256, 1 / 256], [0, 0, 0]),
    (ITU, "uchar"): ([1, 170 / 255, 200 / 255], [0, 128 - 85, 128 - 75]),
    (ITU, "ushort"): ([1 / 257, 170 / 65535, 200 / 65535], [0, 128 - 85, 128 - 75]),
}


_FULL: dict[str, float] = {"uchar": 255, "ushort": 65535, "float": 1}
"""Full alpha, by sample format."""

_HALF = {"uchar": 128, "ushort": 32768}


_STRIP = 1 << 20
"""Pixels that are converted at a time: at once they would take 33 bytes each, floats even more."""


@contextmanager
def from_lab(image: pyvips.Image, photometric: int) -> Iterator[pyvips.Image]:
    """Bytes of RGB, and alpha where there is a fourth band, to be read within the block.

    `SourceError` for other samples. They are kept on disk, and converted strip by strip.
    """
    scale = _BYTES.get((photometric, image.format))
    if scale is None:
        reason = Message(
            "this kind of Lab samples is not supported; save it with 8 or 16 bits a channel"
        )
        raise SourceError(told_whole(RefusalKind.UNSUPPORTED, reason))
    with temporary_folder() as folder:
        stored = folder / "lab"
        shown = folder / "rgb"
        lab = _in_bytes(image, scale, _HALF.get(image.format, 0) if photometric == CIE else 0)
        lab.rawsave(str(stored))
        with shown.open("wb") as file:
            for strip in _strips(stored, lab):
                color = _to_rgb(strip.extract_band(0, n=3))
                joined = color if strip.bands == 3 else color.bandjoin(strip[3])
                file.write(joined.write_to_memory())
        stored.unlink()
        yield pyvips.Image.rawload(str(shown), lab.width, lab.height, lab.bands)


def _in_bytes(
    image: pyvips.Image, scale: tuple[list[float], list[float]], signed: int
) -> pyvips.Image:
    """Samples of 8 bits with a* and b* around 128, and alpha if any; computed when it is read."""
    lab = image.extract_band(0, n=3)
    if signed:
        lab = lab ^ [0, signed, signed]
    lab = lab.linear(*scale).rint().cast("uchar")
    if image.bands == 3:
        return lab
    return lab.bandjoin(image[3].linear(255 / _FULL[image.format], 0.5, uchar=True))


def _strips(stored: Path, lab: pyvips.Image) -> Iterator[pyvips.Image]:
    """The rows of the samples in a file, some at a time."""
    rows = max(1, _STRIP // lab.width)
    with stored.open("rb") as file:
        for top in range(0, lab.height, rows):
            height = min(rows, lab.height - top)
            data = file.read(lab.width * height * lab.bands)
            yield pyvips.Image.new_from_memory(data, lab.width, height, lab.bands, "uchar")


def _to_rgb(lab: pyvips.Image) -> pyvips.Image:
    # Merged from bands, because Pillow takes a and b of raw Lab bytes for signed.
    bands = [
        Image.frombytes("L", (lab.width, lab.height), band.write_to_memory())
        for band in lab.bandsplit()
    ]
    return planes.from_pixels(from_image(Image.merge("LAB", bands))).color
