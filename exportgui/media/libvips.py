"""Sets libvips up once, for everyone: ``from exportgui.media.libvips import pyvips``.

Parallel work comes from exporting several assets at once, so each pipeline gets one
thread; nothing is cached between files; loaders that libvips itself does not trust with
strangers' files stay off, except SVG, which is only ever read from a checked buffer, and packed
bytes, which are our own.
"""

from __future__ import annotations

import contextlib
import ctypes
import os

os.environ.setdefault("VIPS_CONCURRENCY", "1")
# Text takes its fonts from fontconfig on every system: only there can a font file be added to them.
os.environ.setdefault("PANGOCAIRO_BACKEND", "fontconfig")

import pyvips
from PIL import Image

pyvips.cache_set_max(0)
pyvips.block_untrusted_set(True)
pyvips.operation_block_set("VipsForeignLoadSvg", False)
pyvips.operation_block_set("VipsForeignLoadRaw", False)
# Pillow keeps freed blocks of pixels for the next picture instead of asking the system again.
Image.core.set_blocks_max(64)  # type: ignore[attr-defined]

__all__ = ["give_back_memory", "pyvips"]


def give_back_memory() -> None:
    """Let go of what Pillow and the C library keep of a huge picture for the next one, which may
    need it elsewhere.
    """
    Image.core.clear_cache()  # type: ignore[attr-defined]
    with contextlib.suppress(OSError, AttributeError, TypeError):  # only GNU's C library has it
        ctypes.CDLL(None).malloc_trim(0)
