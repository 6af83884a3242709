"""Macros that come with the program, for what most exports want; any catalog's own of the same name
wins.

Sizes and sharpening are those that setting-image-presets.md recommends, where it does.
"""

from __future__ import annotations

from exportgui.request.macros import MacroBook

# ``fit=constrain,0`` keeps the picture's shape and never enlarges it.
_ENTRIES: tuple[tuple[str, str], ...] = (
    # Enough for a viewer to enlarge four times; 4:4:4 because colour edges show when one looks
    # closely.
    ("zoom", "wid=2000&hei=2000&fit=constrain,0&fmt=jpeg&qlt=90,1"),
    # The page's size, resampling and unsharp mask for a thumbnail.
    ("thumbnail", "wid=150&hei=150&fit=constrain,0&resMode=bicub&op_usm=1.1,1,5,0&fmt=jpeg&qlt=80"),
    # Every pixel, nothing lost, at the density printers ask for, with the colours' profile.
    ("print", "fmt=tif&printRes=300&iccEmbed=1"),
    # As wide as a column of text on a dense screen.
    ("web", "wid=1200&hei=1200&fit=constrain,0&fmt=jpeg&qlt=85"),
    # A square filled to its edges, without loss, because swatches are compared by their colour.
    ("swatch", "wid=64&hei=64&fit=crop,1&fmt=png"),
)


def built_in() -> MacroBook:
    """All of them."""
    return MacroBook(_ENTRIES)


def with_built_in(book: MacroBook) -> MacroBook:
    """``book`` preceded by the built-in macros whose names it does not define itself.

    A name that it does define is left out altogether, so that calling it too early stays an error.
    """
    return MacroBook(
        (*((name, text) for name, text in _ENTRIES if name not in book), *book.entries)
    )


def built_in_names(book: MacroBook) -> tuple[str, ...]:
    """Which macros of a book made by ``with_built_in`` are the program's and not the catalog's."""
    found: list[str] = []
    for entry in book.entries:
        if entry not in _ENTRIES:
            break
        found.append(entry[0])
    return tuple(found)
