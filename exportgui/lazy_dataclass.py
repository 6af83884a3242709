"""``dataclass`` whose classes get their methods when those are first needed.

The standard library compiles six methods for each class while its module is loaded. This program
has some two hundred such classes, of which a run uses a part: that was a third of what it takes to
load a command.
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
        """As ``dataclasses.dataclass``, which makes what has other options, or one of its own for a
        base.

        As with ``slots=True`` there, ``super()`` without arguments finds no class in the methods of
        a frozen one.
        """
        if options not in _OPTIONS:
            return dataclasses.dataclass(cls, **options)
        make = partial(_made, options=options)
        return make if cls is None else make(cls)


_FROZEN = {"frozen": True, "slots": True}
_OPTIONS: tuple[dict[str, bool], ...] = ({}, _FROZEN, _FROZEN | {"kw_only": True})
_MISSING = dataclasses.MISSING
_ONE_AT_A_TIME = threading.Lock()


def _made(cls: type, options: dict[str, bool]) -> type:
    bases = [base for base in cls.__mro__[1:] if "__dataclass_params__" in vars(base)]
    if bases and (
        options != _FROZEN or not all(vars(base).get("__setstate__") is _restore for base in bases)
    ):
        return dataclasses.dataclass(**options)(cls)
    written = {name for name, what in vars(cls).items() if what is not None}
    # else it is made from a signature, which takes its time
    cls.__doc__ = cls.__doc__ or cls.__name__
    inherited = [vars(base)["__dataclass_params__"] for base in bases]
    made = _with_fields(cls, options, inherited)
    for name, make in _METHODS.items():
        if name not in written:
            setattr(made, name, _later(made, name, make))
    if not options:
        made.__hash__ = None
        return made  # type: ignore[no-any-return]
    made.__setattr__ = _refuse_to_set
    made.__delattr__ = _refuse_to_delete
    made.__getstate__ = _state
    made.__setstate__ = _restore
    return made  # type: ignore[no-any-return]


def _with_fields(cls: type, options: dict[str, bool], above: list[Any]) -> Any:
    """The class with its fields and slots, which compiles nothing as long as it is not to be
    frozen; nor may what is ``above`` it say so meanwhile.
    """
    with _ONE_AT_A_TIME:
        for params in above:
            params.frozen = False
        made: Any = dataclasses.dataclass(
            **{**options, "frozen": False}, init=False, repr=False, eq=False
        )(cls)
        for params in (made.__dataclass_params__, *above):
            params.frozen = bool(options)
    return made


def _later(made: Any, name: str, make: Callable[[Any], Any]) -> Callable[..., Any]:
    def method(self: Any, *values: Any, **named: Any) -> Any:
        setattr(made, name, make(made))
        return getattr(made, name)(self, *values, **named)

    return method


def _init(made: Any) -> Any:
    """``__init__``, which puts each value straight into its slot."""
    parts: dict[str, Any] = {"_missing": _MISSING}
    head = ["self"]
    body = []
    slotted = made.__dataclass_params__.frozen
    for field in dataclasses.fields(made):
        name = field.name
        value = field.name
        if slotted:
            parts[f"_set_{name}"] = getattr(made, name).__set__
        if field.kw_only and "*" not in head:
            head.append("*")
        if field.default_factory is not _MISSING:
            parts[f"_make_{name}"] = field.default_factory
            parts[f"_default_{name}"] = _MISSING
            value = f"_make_{name}() if {name} is _missing else {name}"
        elif field.default is not _MISSING:
            parts[f"_default_{name}"] = field.default
        head.append(f"{name}=_default_{name}" if f"_default_{name}" in parts else name)
        body.append(f" _set_{name}(self, {value})" if slotted else f" self.{name} = {value}")
    if hasattr(made, "__post_init__"):
        body.append(" self.__post_init__()")
    found: dict[str, Any] = {}
    exec(f"def __init__({', '.join(head)}):\n" + "\n".join(body or [" pass"]), parts, found)
    return found["__init__"]


def _compared(name: str) -> Callable[[Any], Any]:
    """Those methods that only read fields are taken from a class that the standard library
    makes.
    """

    def make(made: Any) -> Any:
        fields = [
            (
                field.name,
                Any,
                dataclasses.field(repr=field.repr, hash=field.hash, compare=field.compare),
            )
            for field in dataclasses.fields(made)
        ]
        shown = name == "__repr__"
        hashed = name == "__hash__"
        said = {"__doc__": made.__doc__}
        twin = dataclasses.make_dataclass(
            made.__name__,
            fields,
            namespace=said,
            init=False,
            repr=shown,
            eq=not shown,
            unsafe_hash=hashed,
        )
        return getattr(twin, name)

    return make


_METHODS = {
    "__init__": _init,
    "__repr__": _compared("__repr__"),
    "__eq__": _compared("__eq__"),
    "__hash__": _compared("__hash__"),
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
