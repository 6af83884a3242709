"""Run Scene7 ExportJobs on your own machine.

`exportgui.api` has the public names; they are loaded when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exportgui.lazy_exports import lazy_getattr
from exportgui.version import __version__

if TYPE_CHECKING:
    from exportgui.api import (
        Cancelled,
        CatalogAsset,
        CatalogError,
        Checked,
        Control,
        Detail,
        EncodeError,
        EnvironmentFault,
        ExportFields,
        ExportguiError,
        Fault,
        JobError,
        JobLog,
        JobState,
        OpenedCatalog,
        Progress,
        RequestError,
        RequestWarning,
        SourceError,
        State,
        check,
        export,
        open_catalog,
        render,
    )

__all__ = [
    "Cancelled",
    "CatalogAsset",
    "CatalogError",
    "Checked",
    "Control",
    "Detail",
    "EncodeError",
    "EnvironmentFault",
    "ExportFields",
    "ExportguiError",
    "Fault",
    "JobError",
    "JobLog",
    "JobState",
    "OpenedCatalog",
    "Progress",
    "RequestError",
    "RequestWarning",
    "SourceError",
    "State",
    "__version__",
    "check",
    "export",
    "open_catalog",
    "render",
]
_PACKAGE = "render"
"""Names a package too, which is callable: importing it sets the name, whatever is loaded before."""
_from_api = lazy_getattr(
    __name__, {"api": tuple(name for name in __all__ if name not in ("__version__", _PACKAGE))}
)


if not TYPE_CHECKING:  # a type checker would take any name for one of the package

    def __getattr__(name: str) -> Any:
        if name == _PACKAGE:
            from importlib import import_module

            return import_module(f"{__name__}.{name}")
        return _from_api(name)
