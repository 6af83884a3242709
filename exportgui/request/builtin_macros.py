"""Macros built into the program for common exports; a catalog's macro of the same name wins.

Sizes and sharpening follow setting-image-presets.md where it recommends any.
"""

from __future__ import annotations

from exportgui.request.macros import MacroBook

# ``fit=constrain,0`` keeps the aspect ratio and never enlarges.
_ENTRIES: tuple[tuple[str, str], ...] = (
    # Lets a viewer zoom in four times; 4:4:4 because colour edges show in a zoom.
    ("zoom", "wid=2000&hei=2000&fit=constrain,0&fmt=jpeg&qlt=90,1"),
    # The page's size, resampling and unsharp mask for a thumbnail.
    ("thumbnail", "wid=150&hei=150&fit=constrain,0&resMode=bicub&op_usm=1.1,1,5,0&fmt=jpeg&qlt=80"),
    # Full size, lossless, at the resolution that printers ask for, with its colour profile.
    ("print", "fmt=tif&printRes=300&iccEmbed=1"),
    # The width of a text column on a high-density screen.
    ("web", "wid=1200&hei=1200&fit=constrain,0&fmt=jpeg&qlt=85"),
    # A filled square, lossless, because swatches are compared by their colour.
    ("swatch", "wid=64&hei=64&fit=crop,1&fmt=png"),
)


def built_in() -> MacroBook:
    """The book of the built-in macros."""
    return MacroBook(_ENTRIES)


def with_built_in(book: MacroBook) -> MacroBook:
    """``book`` preceded by the built-in macros that it does not define itself.

    Names that it defines are left out, so that a call before the definition stays an error.
    """
    return MacroBook(
        (*((name, text) for name, text in _ENTRIES if name not in book), *book.entries)
    )


def built_in_names(book: MacroBook) -> tuple[str, ...]:
    """The names of the built-in macros in a book made by ``with_built_in``."""
    names: list[str] = []
    for entry in book.entries:
        if entry not in _ENTRIES:
            break
        names.append(entry[0])
    return tuple(names)
