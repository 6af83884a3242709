"""The window; the only room that knows Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exportgui.lazy_exports import door

if TYPE_CHECKING:
    from exportgui.gui.shell.startup import build_window

__all__ = ["build_window"]

__getattr__ = door(__name__, {"shell.startup": ("build_window",)})
