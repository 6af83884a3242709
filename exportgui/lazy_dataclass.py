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
    methods = {name: lazy for name, lazy in _METHODS.items() if vars(cls).get(name) is None}
    # Without a docstring, dataclasses makes one from the signature, which is slow.
    cls.__doc__ = cls.__doc__ or cls.__name__
    _add_fields(cls, options, [vars(base)["__dataclass_params__"] for base in bases])
    if options:
        inherited = {field.name for base in bases for field in dataclasses.fields(base)}
        return _with_slots(cls, inherited, methods | _FROZEN_METHODS)
    for name, method in methods.items():
        setattr(cls, name, method)
    cls.__hash__ = None  # type: ignore[assignment]
    return cls


def _add_fields(cls: Any, options: dict[str, bool], base_params: list[Any]) -> None:
    """Let dataclasses find the fields, and nothing else.

    It compiles methods for frozen classes and refuses to mix frozen and other classes, so the class
    and its bases are marked as not frozen meanwhile. It also matches every annotation by a regular
    expression to find ClassVar and InitVar, which takes a quarter of the time; where no annotation
    has these words, it gets placeholders instead.
    """
    annotations: dict[str, str] = vars(cls).get("__annotations__", {})
    all_text = " ".join(annotations.values())
    is_simple = not any(word in all_text for word in _SPECIAL_TYPES)
    if is_simple:
        cls.__annotations__ = dict.fromkeys(annotations, object)
    keywords_only = "kw_only" in options
    with _LOCK:
        for params in base_params:
            params.frozen = False
        dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=keywords_only)(cls)
        for params in (cls.__dataclass_params__, *base_params):
            params.frozen = bool(options)
    if is_simple:
        cls.__annotations__ = annotations
        for name, annotation in annotations.items():
            cls.__dataclass_fields__[name].type = annotation


def _with_slots(cls: Any, inherited: set[str], methods: dict[str, Any]) -> type:
    """The class made anew, with ``methods`` and with slots for the fields that no base has.

    dataclasses would add the slots as well, but setting the methods of a class one by one takes as
    long as making it.
    """
    names = [field.name for field in dataclasses.fields(cls)]
    namespace = {**vars(cls), **methods}
    for name in (*names, "__dict__", "__weakref__"):
        namespace.pop(name, None)
    namespace["__slots__"] = tuple(name for name in names if name not in inherited)
    made: type = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


class _LazyMethod:
    """A method that replaces itself in its class by what ``make`` generates when first used."""

    def __init__(self, name: str, make: Callable[[Any], Any]) -> None:
        self._name = name
        self._make = make

    def __get__(self, instance: object, owner: type) -> Any:
        for cls in owner.__mro__:
            if vars(cls).get(self._name) is self:
                setattr(cls, self._name, self._make(cls))
                break
        # Where none has it any more, another thread was first.
        return getattr(owner if instance is None else instance, self._name)


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
    "__init__": _LazyMethod("__init__", _make_init),
    **{name: _LazyMethod(name, _from_twin(name)) for name in ("__repr__", "__eq__", "__hash__")},
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


_FROZEN_METHODS = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _restore,
}
