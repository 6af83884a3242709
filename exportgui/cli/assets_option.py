"""``--ips-assets``: give a catalog the handles, names and types that a server has listed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.cli.console import Console


def import_assets(catalog: Catalog, files: Sequence[Path], console: Console) -> None:
    """Import the pages in files and tell what became of them. Raises IpsError."""
    if not files:
        return
    from exportgui.job.ips.asset_import import import_pages  # imports a parser of XML

    imported = import_pages(catalog, files)
    console.note(imported.summary)
    for warning in imported.warnings:
        console.warning(warning)
