"""A script as people write it: mypy checks it with the program, in strict mode.

``assert_type`` says what callers get; each ``type: ignore`` stands for a mistake that must be told,
for mypy complains of those that it does not need.
"""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import exportgui


def main(pictures: Path, out: Path) -> exportgui.JobLog:
    """Draw one picture from its file and one from a catalog, and export two."""
    assert_type(exportgui.render(pictures / "a.jpg", "wid=20&fmt=png", scale=0.5), bytes)
    with exportgui.open_catalog(pictures) as catalog:
        assert_type(catalog, exportgui.OpenedCatalog)
        assets = assert_type(catalog.assets("*.jpg"), list[exportgui.CatalogAsset])
        assert_type(exportgui.render(assets[0], "wid=20", macros={"a": "hei=3"}), bytes)
        return exportgui.export(
            catalog, out, assets=assets, is_modifier="wid=20&fmt=png", on_conflict="changed"
        )


def mistakes(catalog: exportgui.OpenedCatalog) -> None:
    """Never called: what a type checker must find."""
    exportgui.render(catalog, "wid=20")  # type: ignore[arg-type]
    exportgui.render("a.jpg")  # type: ignore[call-arg]
    exportgui.export(catalog, "out", on_conflict="sometimes")  # type: ignore[arg-type]
    exportgui.export(catalog, "out", wid=20)  # type: ignore[call-arg]
    exportgui.no_such_name  # type: ignore[attr-defined]  # noqa: B018


def read(log: exportgui.JobLog) -> list[str]:
    """The sentences of a log, and of checked files."""
    faults = [fault for checked in exportgui.check("a.ini") for fault in checked.faults]
    assert_type(log.file_error_count, int)
    return [*(detail.message for detail in log.details), *(fault.message for fault in faults)]
