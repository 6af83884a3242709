"""Convert Lab samples of TIFF files, as libvips loads them, to RGB with littleCMS.

Encodings: L* of 0…100 is stored as 0…255, 0…65280 (ICC) or itself (floats); a* and b* are signed,
or have 128 and 32768 for 0; ITU Lab has a* of −85…85 and b* of −75…125. CIE Lab is loaded as bare
unsigned samples, so that the negative half of a* and b* comes after the positive one.
"""

from __future__ import annotations

from PIL import Image

from exportgui.errors import SourceError
from exportgui.media import planes
from exportgui.media.libvips import pyvips
from exportgui.media.pillow_pixels import from_image
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told_whole

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


def from_lab(image: pyvips.Image, photometric: int) -> pyvips.Image:
    """Bytes of RGB, and alpha where there is a fourth band; `SourceError` for other samples."""
    scale = _BYTES.get((photometric, image.format))
    if scale is None:
        reason = Message(
            "this kind of Lab samples is not supported; save it with 8 or 16 bits a channel"
        )
        raise SourceError(told_whole(RefusalKind.UNSUPPORTED, reason))
    image = image.copy_memory()
    lab = image.extract_band(0, n=3)
    if photometric == CIE and image.format in _HALF:
        lab = lab ^ [0, _HALF[image.format], _HALF[image.format]]
    color = _to_rgb(lab.linear(*scale).rint().cast("uchar").copy_memory())
    if image.bands == 3:
        return color
    return color.bandjoin(image[3].linear(255 / _FULL[image.format], 0.5, uchar=True))


def _to_rgb(lab: pyvips.Image) -> pyvips.Image:
    # Merged from bands, because Pillow takes a and b of raw Lab bytes for signed.
    bands = [
        Image.frombytes("L", (lab.width, lab.height), band.write_to_memory())
        for band in lab.bandsplit()
    ]
    return planes.from_pixels(from_image(Image.merge("LAB", bands))).color
