"""Reads a number as people type it: by the locale's comma, or with full-width digits."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QLocale

MINUS = "\N{MINUS SIGN}"
GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
"""A number in groups of three digits, where the comma is no decimal sign."""


def plain_number(text: str) -> str:
    """The text of one number with ASCII digits and a decimal point, as requests have it.

    A comma is the decimal sign, but between groups of three digits where the locale writes a
    decimal point. A text that is no number keeps its other characters, so that its error is told.
    """
    narrow = unicodedata.normalize("NFKC", text).replace(MINUS, "-")
    if "," not in narrow:
        return narrow if _is_numeric(narrow) else text
    if QLocale().decimalPoint() == "." and GROUPED.fullmatch(narrow):
        return narrow.replace(",", "")
    pointed = narrow.replace(",", ".", 1)
    return pointed if _is_numeric(pointed) else text


def _is_numeric(text: str) -> bool:
    return re.fullmatch(r"[+-]?\d*\.?\d*", text) is not None
