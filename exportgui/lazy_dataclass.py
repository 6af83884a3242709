"""A ``dataclass`` decorator that generates each method when it is first called.

The standard library compiles six methods for each class while its module is imported. This program
has some two hundred such classes, of which a run uses some: compiling them was a third of the time
to load a command. The fields of frozen classes are found when they are first asked for, too: few of
the classes that a run uses are compared, copied or shown. Constructors share their compiled code:
compiling one for each class in use took 4 % of the instructions of a small export.
"""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Sequence
from functools import cache, partial
from types import CodeType, FunctionType, MemberDescriptorType
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
_FOUND = ("__dataclass_fields__", "__dataclass_params__", "__match_args__")
_SPECIAL_TYPES = ("ClassVar", "InitVar", "KW_ONLY")
_LOCK = threading.RLock()
"""Held while fields are found: parameters and annotations of classes are changed temporarily."""


def _make_class(cls: type, options: dict[str, bool]) -> type:
    bases: list[Any] = [base for base in cls.__mro__[1:] if "__dataclass_params__" in vars(base)]
    if bases and (
        options != _FROZEN or not all(vars(base).get("__setstate__") is _restore for base in bases)
    ):
        return dataclasses.dataclass(**options)(cls)
    methods = {name: lazy for name, lazy in _METHODS.items() if vars(cls).get(name) is None}
    # Without a docstring, dataclasses makes one from the signature, which is slow.
    cls.__doc__ = cls.__doc__ or cls.__name__
    annotations: dict[str, str] = vars(cls).get("__annotations__", {})
    if options and annotations and not bases and _is_simple(annotations):
        return _with_late_fields(cls, options, methods | _FROZEN_METHODS)
    _add_fields(cls, options, [base.__dataclass_params__ for base in bases])
    if options:
        inherited = {field.name for base in bases for field in dataclasses.fields(base)}
        names = [field.name for field in dataclasses.fields(cls)]
        return _with_slots(cls, names, inherited, methods | _FROZEN_METHODS)
    for name, method in methods.items():
        setattr(cls, name, method)
    cls.__hash__ = None  # type: ignore[assignment]
    return cls


def _with_late_fields(cls: Any, options: dict[str, bool], methods: dict[str, Any]) -> type:
    """The class made anew, whose fields are found when they are first asked for."""
    find = partial(_found_in, cls, options)
    found = {name: _LazyMethod(name, partial(find, name)) for name in _FOUND}
    if "__init__" in methods:
        found["__init__"] = _LazyMethod("__init__", partial(_make_init_of, cls, options))
    return _with_slots(cls, list(cls.__annotations__), set(), methods | found)


def _add_fields(cls: Any, options: dict[str, bool], base_params: list[Any]) -> None:
    """Let dataclasses find the fields, and nothing else.

    It compiles methods for frozen classes and refuses to mix frozen and other classes, so the class
    and its bases are marked as not frozen meanwhile. It also matches every annotation by a regular
    expression to find ClassVar and InitVar, which takes a quarter of the time; where no annotation
    has these words, it gets placeholders instead.
    """
    annotations: dict[str, str] = vars(cls).get("__annotations__", {})
    is_simple = _is_simple(annotations)
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


def _is_simple(annotations: dict[str, str]) -> bool:
    """Whether each annotation is that of a field."""
    all_text = " ".join(annotations.values())
    return not any(word in all_text for word in _SPECIAL_TYPES)


def _found_in(cls: Any, options: dict[str, bool], name: str, _made: Any) -> Any:
    """What dataclasses finds in ``cls``, from which the class with slots was made."""
    with _LOCK:
        if "__dataclass_fields__" not in vars(cls):
            _add_fields(cls, options, [])
    return getattr(cls, name)


def _with_slots(cls: Any, names: list[str], inherited: set[str], methods: dict[str, Any]) -> type:
    """The class made anew, with ``methods`` and with slots for the fields that no base has.

    dataclasses would add the slots as well, but setting the methods of a class one by one takes as
    long as making it.
    """
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


def _make_init_of(cls: Any, options: dict[str, bool], made: Any) -> Any:
    """Generate the ``__init__`` of a class made from ``cls``, which has no bases.

    Three of four classes that are used need no more of their fields than this takes from the class,
    and dataclasses, which does much more, need not find them.
    """
    with _LOCK:
        if "__dataclass_fields__" in vars(cls):
            fields = list(dataclasses.fields(cls))
        else:
            fields = [_written_field(cls, name) for name in cls.__annotations__]
            for field in fields:
                if field.kw_only is _MISSING:
                    field.kw_only = "kw_only" in options
    return _make_init(made, fields)


def _written_field(cls: Any, name: str) -> dataclasses.Field[Any]:
    """The field ``name`` with its default, not with its type."""
    default: Any = getattr(cls, name, _MISSING)
    if isinstance(default, MemberDescriptorType):
        default = _MISSING  # a slot of a base
    is_field = isinstance(default, dataclasses.Field)
    field: dataclasses.Field[Any] = default if is_field else dataclasses.field(default=default)
    field.name = name
    return field


def _make_init(cls: Any, fields: Sequence[dataclasses.Field[Any]] | None = None) -> Any:
    """Generate ``__init__``, which sets slots directly, past the refusal to set attributes."""
    fields = dataclasses.fields(cls) if fields is None else fields
    fields = sorted(fields, key=lambda field: bool(field.kw_only))
    is_frozen = cls.__setattr__ is _refuse_to_set
    is_made = tuple(field.default_factory is not _MISSING for field in fields)
    positional = next((n for n, field in enumerate(fields) if field.kw_only), len(fields))
    code = _init_code(is_made, positional, hasattr(cls, "__post_init__"), is_frozen=is_frozen)
    scope: dict[str, Any] = {"_missing": _MISSING}
    for number, field in enumerate(fields):
        scope[f"_make_{number}"] = field.default_factory
        if is_frozen:
            scope[f"_set_{number}"] = getattr(cls, field.name).__set__
    names = {f"_{number}": field.name for number, field in enumerate(fields)}
    defaults = _defaults_by_place(cls, fields[:positional])
    init = FunctionType(_renamed(code, names), scope, "__init__", defaults)
    init.__kwdefaults__ = _defaults(fields[positional:])
    return init


@cache
def _init_code(
    is_made: tuple[bool, ...], positional: int, has_post_init: bool, *, is_frozen: bool
) -> CodeType:
    """The code of ``__init__`` for fields called _0, _1 and so on; ``is_made`` has their factories.

    Compiling it takes longer than making a class, and most classes share it with another.
    """
    parameters = [f"_{number}" for number in range(len(is_made))]
    if positional < len(is_made):
        parameters.insert(positional, "*")
    body = [_assignment(number, made, is_frozen) for number, made in enumerate(is_made)]
    if has_post_init:
        body.append(" self.__post_init__()")
    result: dict[str, Any] = {}
    source = f"def __init__({', '.join(['self', *parameters])}):\n" + "\n".join(body or [" pass"])
    exec(source, result)
    code: CodeType = result["__init__"].__code__
    return code


def _assignment(number: int, is_made: bool, is_frozen: bool) -> str:
    """The line of ``__init__`` that sets a field."""
    name = f"_{number}"
    value = f"_make_{number}() if {name} is _missing else {name}" if is_made else name
    return f" _set_{number}(self, {value})" if is_frozen else f" self.{name} = {value}"


def _renamed(code: CodeType, names: dict[str, str]) -> CodeType:
    def own(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(names.get(word, word) for word in words)

    return code.replace(co_varnames=own(code.co_varnames), co_names=own(code.co_names))


def _defaults(fields: Sequence[dataclasses.Field[Any]]) -> dict[str, Any]:
    """The defaults of parameters; where a factory makes the value, that it is missing."""
    return {
        field.name: field.default
        for field in fields
        if field.default is not _MISSING or field.default_factory is not _MISSING
    }


def _defaults_by_place(cls: Any, fields: Sequence[dataclasses.Field[Any]]) -> tuple[Any, ...]:
    """The defaults of the last parameters by place."""
    defaults = _defaults(fields)
    if not all(field.name in defaults for field in fields[len(fields) - len(defaults) :]):
        raise TypeError(f"{cls.__name__} has a field without a default after one with a default")
    return tuple(defaults.values())


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
