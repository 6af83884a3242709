"""Assets and where they come from: the library, folder scans, IS catalogs, searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exportgui.lazy_exports import lazy_getattr

if TYPE_CHECKING:
    from exportgui.catalog.assets import (
        SET_KINDS,
        UNSUPPORTED,
        Asset,
        AssetType,
        display_name,
        has_picture,
    )
    from exportgui.catalog.catalog import Catalog
    from exportgui.catalog.defaults import Defaults, IccDefaults
    from exportgui.catalog.folder import FolderResolver
    from exportgui.catalog.grouping import Facets, Group
    from exportgui.catalog.library import Library
    from exportgui.catalog.objects import SourceRecord
    from exportgui.catalog.query import SIZE_CLASSES, GroupBy, Query, SortBy
    from exportgui.catalog.resolver import CatalogResolver

__all__ = [
    "SET_KINDS",
    "SIZE_CLASSES",
    "UNSUPPORTED",
    "Asset",
    "AssetType",
    "Catalog",
    "CatalogResolver",
    "Defaults",
    "Facets",
    "FolderResolver",
    "Group",
    "GroupBy",
    "IccDefaults",
    "Library",
    "Query",
    "SortBy",
    "SourceRecord",
    "display_name",
    "has_picture",
]

__getattr__ = lazy_getattr(
    __name__,
    {
        "assets": (
            "SET_KINDS",
            "UNSUPPORTED",
            "Asset",
            "AssetType",
            "display_name",
            "has_picture",
        ),
        "catalog": ("Catalog",),
        "defaults": (
            "Defaults",
            "IccDefaults",
        ),
        "folder": ("FolderResolver",),
        "grouping": (
            "Facets",
            "Group",
        ),
        "library": ("Library",),
        "objects": ("SourceRecord",),
        "query": (
            "SIZE_CLASSES",
            "GroupBy",
            "Query",
            "SortBy",
        ),
        "resolver": ("CatalogResolver",),
    },
)
