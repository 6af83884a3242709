"""Import the modules of a package when one of their names or functions is first used.

A command uses a part of each package; importing all of it would slow down its start. The standard
library has lazy modules (``importlib.util.LazyLoader``), but no lazy names of a package (PEP 562)
and no tables of functions whose modules are imported by the first call.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any


def lazy_getattr(package: str, exports: Mapping[str, tuple[str, ...]]) -> Callable[[str], Any]:
    """The ``__getattr__`` of a package; ``exports`` has the public names of each module.

    No module may have a public name of the package: importing the module would hide it.
    """
    module_of = {name: module for module, names in exports.items() for name in names}

    def load(name: str) -> Any:
        if name not in module_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{module_of[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return load


def lazy_function(package: str, path: str) -> Callable[..., Any]:
    """The function ``path`` ("module.name") of a package; its first call imports the module."""
    module, _, name = path.rpartition(".")

    def call(*arguments: Any, **named: Any) -> Any:
        return getattr(import_module(f"{package}.{module}"), name)(*arguments, **named)

    return call


def callable_package(package: str, path: str) -> None:
    """Let a package be called: it calls the function ``path`` ("module.name") of its parent.

    A public function may so have the name of a package. It cannot be a plain name of the parent:
    importing the package, or any module of it, would put the package in its place.
    """
    module, _, name = path.rpartition(".")
    parent = package.rpartition(".")[0]

    def load(_: ModuleType) -> Callable[..., Any]:
        function: Callable[..., Any] = getattr(import_module(f"{parent}.{module}"), name)
        return function

    methods = {"__call__": property(load)}
    sys.modules[package].__class__ = type("CallablePackage", (ModuleType,), methods)
