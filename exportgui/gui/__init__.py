"""The window; the only package that imports Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exportgui.lazy_exports import lazy_getattr

if TYPE_CHECKING:
    from exportgui.gui.shell.startup import build_window

__all__ = ["build_window"]

__getattr__ = lazy_getattr(__name__, {"shell.startup": ("build_window",)})
