"""The colour tables of the themes: light and dark, each also in high contrast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Colors:
    """Every colour of the window, as `#rrggbb`; text has a contrast of at least 4.5:1."""

    window: str
    base: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str
    error: str
    warning: str
    success: str
    check_a: str
    check_b: str
    token_name: str
    token_value: str
    token_macro: str
    token_comment: str

    @property
    def is_dark(self) -> bool:
        """Whether text is light on dark."""
        return QColor(self.window).lightness() < 128


LIGHT = Colors(
    window="#f4f5f7",
    base="#ffffff",
    raised="#ffffff",
    border="#d3d7dd",
    text="#1b1f24",
    muted="#59626e",
    accent="#1f63c9",
    on_accent="#ffffff",
    tint="#dce8fb",
    error="#b3261e",
    warning="#875400",
    success="#1c6e3a",
    check_a="#ffffff",
    check_b="#e4e6ea",
    token_name="#1f56a8",
    token_value="#1b1f24",
    token_macro="#8a2f9c",
    token_comment="#59626e",
)
DARK = Colors(
    window="#1d2025",
    base="#15171b",
    raised="#262a31",
    border="#3b414b",
    text="#e7eaee",
    muted="#a2abb7",
    accent="#74a9f8",
    on_accent="#0c1a30",
    tint="#24395c",
    error="#ff8f86",
    warning="#f0b45a",
    success="#77d198",
    check_a="#2a2e35",
    check_b="#33383f",
    token_name="#8fbcff",
    token_value="#e7eaee",
    token_macro="#e19bf0",
    token_comment="#a2abb7",
)
CONTRAST_LIGHT = Colors(
    window="#ffffff",
    base="#ffffff",
    raised="#ffffff",
    border="#000000",
    text="#000000",
    muted="#2b2b2b",
    accent="#00309c",
    on_accent="#ffffff",
    tint="#fff2a8",
    error="#8b0000",
    warning="#5c3300",
    success="#004d1a",
    check_a="#ffffff",
    check_b="#dddddd",
    token_name="#00309c",
    token_value="#000000",
    token_macro="#5c0a73",
    token_comment="#2b2b2b",
)
CONTRAST_DARK = Colors(
    window="#000000",
    base="#000000",
    raised="#000000",
    border="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    accent="#ffe600",
    on_accent="#000000",
    tint="#06306f",
    error="#ffb3ad",
    warning="#ffd27a",
    success="#a6f5b9",
    check_a="#2a2e35",
    check_b="#44484f",
    token_name="#9fd0ff",
    token_value="#ffffff",
    token_macro="#f0b8ff",
    token_comment="#e6e6e6",
)

TABLES: Mapping[tuple[bool, bool], Colors] = {
    (False, False): LIGHT,
    (True, False): DARK,
    (False, True): CONTRAST_LIGHT,
    (True, True): CONTRAST_DARK,
}
"""By whether it is dark, and of high contrast."""
