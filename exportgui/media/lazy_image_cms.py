"""Pillow's littleCMS, imported when it is first used: pictures without profiles need none.

Modules that every export loads use ``from exportgui.media.lazy_image_cms import ImageCms``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["ImageCms"]

if TYPE_CHECKING:
    from PIL import ImageCms
else:
    from exportgui.lazy_module import LazyModule

    ImageCms = LazyModule("PIL.ImageCms")
