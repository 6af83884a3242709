"""Sets libvips up once, for everyone: ``from exportgui.media.engine import pyvips``.

Parallel work comes from exporting several assets at once, so each pipeline gets one
thread; nothing is cached between files; loaders that libvips itself does not trust with
strangers' files stay off, except SVG, which is only ever read from a checked buffer.
"""

from __future__ import annotations

import os

os.environ.setdefault("VIPS_CONCURRENCY", "1")
# Text takes its fonts from fontconfig on every system: only there can a font file be added to them.
os.environ.setdefault("PANGOCAIRO_BACKEND", "fontconfig")

import pyvips
from PIL import Image

pyvips.cache_set_max(0)
pyvips.block_untrusted_set(True)
pyvips.operation_block_set("VipsForeignLoadSvg", False)
# Pillow keeps freed blocks of pixels for the next picture instead of asking the system again.
Image.core.set_blocks_max(64)  # type: ignore[attr-defined]

__all__ = ["pyvips"]
