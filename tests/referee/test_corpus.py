"""Real files, and three hundred damaged copies of them, against decoders that the program does not
use for them.

Each is exported with its numbers as they are (its own pixel type, no profile applied) and compared
with what Pillow, libvips or ImageMagick, where installed, make of it: on average no more than three
levels apart, or refused for a reason that is in the file. What differs for a reason of ours is in
the table `EXPLAINED`.

The corpus is not part of the project; it is looked for in ``EXPORTGUI_CORPUS`` or in a
``shared/corpus`` folder beside the checkout.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image, ImageOps

from exportgui.catalog.folder import FolderResolver
from exportgui.errors import SourceError
from exportgui.media.header import read_header
from exportgui.media.limits import Limits
from exportgui.render import plan, write
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

CORPUS = Path(os.environ.get("EXPORTGUI_CORPUS") or Path(__file__).parents[3] / "shared" / "corpus")
VALID = sorted((CORPUS / "valid").iterdir()) if CORPUS.is_dir() else []
SEED = 20240
MUTANTS = 300
PARTS = 12
SMALL = 12_000
LEVELS = 3.0

EXPLAINED = {
    "gif-frame-oob": (
        "what a frame leaves free has the background colour; one decoder has black "
        "there, one cuts it off"
    ),
    "ico-multi": "the largest picture is exported, ImageMagick takes the first",
    "psd-lab": "Lab is converted from D50, ImageMagick takes it for D65",
    "tga-rle-la": "ImageMagick takes gray with alpha for 5 bits a colour",
    "tiff-zstd-int16": (
        "signed samples are stretched from the smallest to the largest, as the "
        "README says of floats"
    ),
}
"""By the file's name without its ending, for it and its damaged copies: why another picture is
right.
"""

REFUSED = {
    "eps-basic": "EPS is off",
    "psb-UNSUPPORTED": "32-bit Photoshop documents are not read",
    "psd-16bit-cmyk-UNSUPPORTED": "its merged picture was not saved",
    "psd-32bit-UNSUPPORTED": "32-bit Photoshop documents are not read",
}
"""Sound files that are refused by name."""

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not VALID, reason="the corpus of real files is not here"),
]

_BANDS = {"gray": 1, "rgb": 3, "cmyk": 4}
_TYPES = {"gray": "fmt=png-alpha,gray", "rgb": "fmt=png-alpha,rgb", "cmyk": "fmt=tif,cmyk"}


# --- other decoders
# ------------------------------------------------------------------------------------------


def by_pillow(path, space):
    with Image.open(path) as image:
        image.load()
        image = ImageOps.exif_transpose(image)
        if image.mode == "LAB":
            return None
        if image.mode.startswith("I;16"):
            pixels = np.asarray(image).astype(np.float64) / 257
        elif image.mode in ("I", "F"):
            return None
        else:
            wanted = {"gray": "LA", "rgb": "RGBA", "cmyk": "CMYK"}[space]
            pixels = np.asarray(image.convert(wanted), np.float64)
        return pixels if pixels.ndim == 3 else pixels[..., None]


def by_vips(path, space):
    image = pyvips.Image.new_from_file(str(path), fail_on="none").autorot()
    bands = _BANDS[space]
    pixels = np.asarray(image.numpy(), np.float64).reshape(image.height, image.width, -1)
    if image.format == "ushort":
        pixels = pixels / 257
    elif image.format != "uchar" or image.interpretation in ("lab", "labs"):
        return None
    if pixels.shape[2] < bands:
        pixels = np.concatenate([pixels[..., :1]] * bands + [pixels[..., 1:]], axis=-1)
    return pixels[..., : bands + 1]


def by_magick(path, space):
    if space == "cmyk" or not shutil.which("convert"):
        return None
    stream = {"gray": "graya", "rgb": "rgba"}[space]
    how = ["-auto-orient", "-depth", "8"]
    size = subprocess.run(
        ["convert", "-background", "none", f"{path}[0]", *how, "-format", "%w %h\n", "info:"],
        capture_output=True,
        timeout=60,
        check=True,
    )
    done = subprocess.run(
        ["convert", "-background", "none", f"{path}[0]", *how, f"{stream}:-"],
        capture_output=True,
        timeout=60,
        check=True,
    )
    width, height = (int(side) for side in size.stdout.split()[:2])
    return np.frombuffer(done.stdout, np.uint8).reshape(height, width, -1).astype(np.float64)


OWN = {"JPEG": by_vips, "PNG": by_vips, "TIFF": by_vips, "SVG": by_vips, "PSD": None}
"""What the program decodes a format with, where that is not Pillow; Photoshop's documents it reads
itself.
"""


def witnesses(path, fmt, space):
    """What other decoders make of the file, those that make anything of it."""
    for decoder in (by_pillow, by_vips, by_magick):
        if decoder is OWN.get(fmt, by_pillow):
            continue
        try:
            pixels = decoder(path, space)
        except Exception:  # strangers' decoders fail in every way
            continue
        if pixels is not None:
            yield decoder.__name__, pixels


# --- ours
# ------------------------------------------------------------------------------------------


def exported(path, folder):
    """Pixels, format and pixel type; SourceError where the file is refused."""
    header = read_header(path, limits=Limits())
    made = plan(
        path.name, parse(_TYPES[header.pixel_type]), FolderResolver(path.parent, MacroBook({}))
    )
    target = folder / f"out{made.extension}"
    write(made, target)
    with Image.open(target) as image:
        pixels = np.asarray(image, np.float64)
    return (pixels if pixels.ndim == 3 else pixels[..., None]), header.format, header.pixel_type


def apart(one, other, bands):
    """Mean difference of what is seen, infinite where the sizes differ."""
    if one.shape[:2] != other.shape[:2]:
        return float("inf")

    def seen(pixels):
        if pixels.shape[2] == bands:
            return np.concatenate([pixels, np.full((*pixels.shape[:2], 1), 255.0)], axis=-1)
        return np.concatenate(
            [pixels[..., :bands] * pixels[..., bands:] / 255, pixels[..., bands:]], axis=-1
        )

    return float(np.abs(seen(one) - seen(other)).mean())


def verdict(path, folder, name):
    """``same``, ``explained``, ``refused: …``, ``alone`` (nobody else reads it) or how it
    differs.
    """
    try:
        pixels, fmt, space = exported(path, folder)
    except SourceError as error:
        return f"refused: {error.reason}"
    found = {}
    for decoder, other in witnesses(path, fmt, space):
        found[decoder] = apart(pixels, other, _BANDS[space])
        if found[decoder] <= LEVELS:
            return "same"
    if found and Path(name).stem in EXPLAINED:
        return "explained"
    return f"differs: {found}" if found else "alone"


def mutant(data, chance):
    """A copy with some bytes changed, the end cut off, or the first bytes edited."""
    kind = chance.choice(("flip", "cut", "header"))
    changed = bytearray(data)
    if kind == "cut":
        return kind, bytes(changed[: chance.randrange(len(data) // 10, len(data))])
    span = len(data) if kind == "flip" else min(len(data), 400)
    for _ in range(chance.randint(1, 6)):
        changed[chance.randrange(span)] ^= 1 << chance.randrange(8)
    return kind, bytes(changed)


def mutants(folder):
    """Their names and files, the same on every run."""
    chance = random.Random(SEED)
    for number in range(MUTANTS):
        source = VALID[number % len(VALID)]
        kind, data = mutant(source.read_bytes(), chance)
        yield source.name, folder / f"{number:03}-{kind}-{source.name}", data


def check_valid(files, folder):
    wrong = []
    for path in files:
        said = verdict(path, folder, path.name)
        refused = said.startswith("refused") and path.stem in REFUSED
        if said not in ("same", "explained", "alone") and not refused:
            wrong.append(f"{path.name}: {said}")
    assert not wrong, "\n".join(wrong)


def test_small_files(tmp_path):
    check_valid([path for path in VALID if path.stat().st_size <= SMALL], tmp_path)


@pytest.mark.long
def test_all_files(tmp_path):
    check_valid(VALID, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_damaged_copies(tmp_path, part):
    wrong = []
    counts = Counter()
    for number, (name, path, data) in enumerate(mutants(tmp_path)):
        if number % PARTS != part:
            continue
        path.write_bytes(data)
        said = verdict(path, tmp_path, name)
        counts[said.split(":")[0]] += 1
        if said.startswith("differs"):
            wrong.append(f"{path.name}: {said}")
    print(counts)
    assert not wrong, "\n".join(wrong)
