"""Configure libvips for the whole program: ``from exportgui.media.libvips import pyvips``.

Several assets are exported in parallel, so each pipeline gets one thread; nothing is cached between
files; loaders that libvips marks as unsafe for untrusted files stay blocked, except SVG, which is
only read from a checked buffer, and raw pixels, which are our own.
"""

from __future__ import annotations

import contextlib
import ctypes
import os

os.environ.setdefault("VIPS_CONCURRENCY", "1")
# Text uses fontconfig on every system, because only there can font files be added.
os.environ.setdefault("PANGOCAIRO_BACKEND", "fontconfig")

import pyvips
from PIL import Image

pyvips.cache_set_max(0)
pyvips.block_untrusted_set(True)
pyvips.operation_block_set("VipsForeignLoadSvg", False)
pyvips.operation_block_set("VipsForeignLoadRaw", False)
# Pillow keeps up to 64 freed blocks of pixels for the next picture instead of requesting memory
# again: full decodes take 13 % less time.
Image.core.set_blocks_max(64)  # type: ignore[attr-defined]

__all__ = ["give_back_memory", "pyvips"]


def give_back_memory() -> None:
    """Return freed memory that Pillow and the C library hold after a huge picture.

    Pillow keeps its blocks (530 MB after an RGB picture of 80 megapixels and a copy of 20), and
    glibc keeps freed pages below the top of its heap until it is asked to trim it.
    """
    Image.core.clear_cache()  # type: ignore[attr-defined]
    with contextlib.suppress(OSError, AttributeError, TypeError):  # glibc only
        ctypes.CDLL(None).malloc_trim(0)
