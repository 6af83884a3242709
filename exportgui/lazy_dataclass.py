"""A ``dataclass`` decorator that generates each method when it is first called.

The standard library compiles six methods for each class while its module is imported. This program
has some two hundred such classes, of which a run uses some: compiling them was a third of the time
to load a command.
"""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> Any:
        """`dataclasses.dataclass`; lazy for the options in `_OPTIONS`, the usual one for others.

        As with ``slots=True`` there, ``super()`` without arguments does not work in the methods of
        a frozen class, because the class is made anew.
        """
        if options not in _OPTIONS:
            return dataclasses.dataclass(cls, **options)
        decorate = partial(_make_class, options=options)
        return decorate if cls is None else decorate(cls)


_FROZEN = {"frozen": True, "slots": True}
_OPTIONS: tuple[dict[str, bool], ...] = ({}, _FROZEN, _FROZEN | {"kw_only": True})
_MISSING = dataclasses.MISSING
_SPECIAL_TYPES = ("ClassVar", "InitVar", "KW_ONLY")
_LOCK = threading.Lock()
"""Held while the parameters of base classes are changed temporarily."""


def _make_class(cls: type, options: dict[str, bool]) -> type:
    bases = [base for base in cls.__mro__[1:] if "__dataclass_params__" in vars(base)]
    if bases and (
        options != _FROZEN or not all(vars(base).get("__setstate__") is _restore for base in bases)
    ):
        return dataclasses.dataclass(**options)(cls)
    defined = {name for name, value in vars(cls).items() if value is not None}
    # Without a docstring, dataclasses makes one from the signature, which is slow.
    cls.__doc__ = cls.__doc__ or cls.__name__
    inherited = [vars(base)["__dataclass_params__"] for base in bases]
    lazy = _with_fields(cls, options, inherited)
    for name, make in _METHODS.items():
        if name not in defined:
            setattr(lazy, name, _lazy_method(lazy, name, make))
    if not options:
        lazy.__hash__ = None
        return lazy  # type: ignore[no-any-return]
    lazy.__setattr__ = _refuse_to_set
    lazy.__delattr__ = _refuse_to_delete
    lazy.__getstate__ = _state
    lazy.__setstate__ = _restore
    return lazy  # type: ignore[no-any-return]


def _with_fields(cls: type, options: dict[str, bool], base_params: list[Any]) -> Any:
    """The class with its fields and slots, and no methods.

    dataclasses compiles methods for frozen classes and refuses to mix frozen and other classes, so
    the class and its bases are marked as not frozen meanwhile. It also matches every annotation by
    a regular expression to find ClassVar and InitVar, which takes a quarter of the time; where no
    annotation has these words, it gets placeholders instead.
    """
    annotations: dict[str, str] = vars(cls).get("__annotations__", {})
    all_text = " ".join(annotations.values())
    is_simple = not any(word in all_text for word in _SPECIAL_TYPES)
    if is_simple:
        cls.__annotations__ = dict.fromkeys(annotations, object)
    with _LOCK:
        for params in base_params:
            params.frozen = False
        bare: Any = dataclasses.dataclass(
            **{**options, "frozen": False}, init=False, repr=False, eq=False
        )(cls)
        for params in (bare.__dataclass_params__, *base_params):
            params.frozen = bool(options)
    if is_simple:
        bare.__annotations__ = annotations
        for name, annotation in annotations.items():
            bare.__dataclass_fields__[name].type = annotation
    return bare


def _lazy_method(cls: Any, name: str, make: Callable[[Any], Any]) -> Callable[..., Any]:
    """A method that replaces itself by what ``make`` generates, and calls that."""

    def method(self: Any, *values: Any, **named: Any) -> Any:
        setattr(cls, name, make(cls))
        return getattr(cls, name)(self, *values, **named)

    return method


def _make_init(cls: Any) -> Any:
    """Generate ``__init__``, which sets slots directly, past the refusal to set attributes."""
    scope: dict[str, Any] = {"_missing": _MISSING}
    parameters = ["self"]
    body = []
    for field in dataclasses.fields(cls):
        if field.kw_only and "*" not in parameters:
            parameters.append("*")
        parameters.append(_parameter(field, scope))
        body.append(_assignment(cls, field, scope))
    if hasattr(cls, "__post_init__"):
        body.append(" self.__post_init__()")
    result: dict[str, Any] = {}
    source = f"def __init__({', '.join(parameters)}):\n" + "\n".join(body or [" pass"])
    exec(source, scope, result)
    return result["__init__"]


def _parameter(field: dataclasses.Field[Any], scope: dict[str, Any]) -> str:
    """A parameter of ``__init__``; ``scope`` gets its default."""
    name = field.name
    if field.default_factory is not _MISSING:
        scope[f"_default_{name}"] = _MISSING
    elif field.default is not _MISSING:
        scope[f"_default_{name}"] = field.default
    return f"{name}=_default_{name}" if f"_default_{name}" in scope else name


def _assignment(cls: Any, field: dataclasses.Field[Any], scope: dict[str, Any]) -> str:
    """The line of ``__init__`` that sets a field; ``scope`` gets the functions it calls."""
    name = field.name
    value = name
    if field.default_factory is not _MISSING:
        scope[f"_make_{name}"] = field.default_factory
        value = f"_make_{name}() if {name} is _missing else {name}"
    if not cls.__dataclass_params__.frozen:
        return f" self.{name} = {value}"
    scope[f"_set_{name}"] = getattr(cls, name).__set__
    return f" _set_{name}(self, {value})"


def _from_twin(name: str) -> Callable[[Any], Any]:
    """Take a method that only reads fields from a usual dataclass with the same fields."""

    def make(cls: Any) -> Any:
        fields = [(field.name, Any, _copy_of(field)) for field in dataclasses.fields(cls)]
        twin = dataclasses.make_dataclass(
            cls.__name__,
            fields,
            namespace={"__doc__": cls.__doc__},
            init=False,
            repr=name == "__repr__",
            eq=name != "__repr__",
            unsafe_hash=name == "__hash__",
        )
        return getattr(twin, name)

    return make


def _copy_of(field: dataclasses.Field[Any]) -> Any:
    return dataclasses.field(repr=field.repr, hash=field.hash, compare=field.compare)


_METHODS = {
    "__init__": _make_init,
    "__repr__": _from_twin("__repr__"),
    "__eq__": _from_twin("__eq__"),
    "__hash__": _from_twin("__hash__"),
}


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
