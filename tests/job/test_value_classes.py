"""Value classes behave as those of the standard library, whose methods are there from the start."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import field
from typing import Any

import pytest

from exportgui.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Shoe:
    """A value."""

    name: str
    size: int = 42
    laces: tuple[str, ...] = field(default_factory=tuple, compare=False)

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("a shoe has a name")


@dataclass(frozen=True, slots=True)
class Boot(Shoe):
    """A value made from another."""

    height: int = 20


@dataclass
class Box:
    """A value that changes."""

    shoes: list[Shoe] = field(default_factory=list)
    lid: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Lace:
    """A value made of names."""

    length: int
    colour: str = "red"


class Undocumented:
    """Holds a class without a word about it."""

    @dataclass(frozen=True, slots=True)
    class Sole:
        width: int


@dataclasses.dataclass(frozen=True, slots=True)
class Plain:
    """What to compare with."""

    name: str
    size: int = 42


def test_instances_are_made_and_shown() -> None:
    assert Shoe("a", laces=("red",)).laces == ("red",)
    assert (Shoe("a").size, Shoe("a").laces) == (42, ())
    assert repr(Shoe("a")) == "Shoe(name='a', size=42, laces=())"
    assert repr(Boot("b", height=3)) == "Boot(name='b', size=42, laces=(), height=3)"
    with pytest.raises(ValueError, match="has a name"):
        Shoe("")
    for wrong in ((), ("a", 1, (), 4)):
        with pytest.raises(TypeError, match="argument"):
            Shoe(*wrong)


def test_a_mutable_class_compares_and_has_no_hash() -> None:
    box = Box([Shoe("a")])
    box.lid = False
    assert repr(box) == "Box(shoes=[Shoe(name='a', size=42, laces=())], lid=False)"
    assert box == Box([Shoe("a")], lid=False) != Box()
    assert Box().shoes is not Box().shoes
    with pytest.raises(TypeError, match="unhashable"):
        hash(box)


def test_keyword_only_fields() -> None:
    assert (Lace(length=3), Lace(colour="red", length=3).colour) == (
        Lace(length=3, colour="red"),
        "red",
    )
    with pytest.raises(TypeError, match="positional"):
        Lace(3)  # type: ignore[misc]


class Bare:
    """Fields without defaults."""

    name: str
    size: int


class Named:
    """As many fields as `Bare`, with other names."""

    left: str
    right: int


class Filled:
    """All kinds of defaults."""

    name: str
    size: int = 42
    laces: tuple[str, ...] = field(default_factory=tuple)
    width: int = field(default=3, compare=False)


class Mixed:
    """A field by name only, after one by place."""

    name: str
    size: int = field(default=42, kw_only=True)


class ByPlace:
    """A field by place, also where all are by name."""

    size: int = field(default=42, kw_only=True)
    name: str = field(kw_only=False)


class Kind:
    """Has a value and a slot."""

    __slots__ = ("size",)
    name = "boot"


class Inherited(Kind):
    """A default from a class that is no dataclass, and a slot, which is none."""

    size: int
    name: str


@pytest.mark.parametrize("options", [{}, {"frozen": True, "slots": True}])
@pytest.mark.parametrize("keywords", [{}, {"kw_only": True}])
@pytest.mark.parametrize("body", [Bare, Named, Filled, Mixed, ByPlace, Inherited])
def test_constructors_are_those_of_the_standard_library(
    body: type, options: dict[str, Any], keywords: dict[str, Any]
) -> None:
    made = [
        decorate(**options, **keywords)(_copied(body))
        for decorate in (dataclass, dataclasses.dataclass)
    ]
    lazy, usual = (
        [
            (one.name, one.kind, one.default is one.empty)
            for one in inspect.signature(cls.__init__).parameters.values()
        ]
        for cls in made
    )
    assert lazy == usual
    values = [
        {
            one.name: getattr(cls(**dict.fromkeys(_needed(cls), 5)), one.name)
            for one in dataclasses.fields(cls)
        }
        for cls in made
    ]
    assert values[0] == values[1]
    assert made[0].__match_args__ == made[1].__match_args__


def _copied(body: type) -> type:
    """A class with fields of its own: a decorator changes them."""
    left_out = ("__dict__", "__weakref__")
    values = {name: value for name, value in vars(body).items() if name not in left_out}
    fields = {
        name: copy.copy(value)
        for name, value in values.items()
        if isinstance(value, dataclasses.Field)
    }
    return type(body.__name__, body.__bases__, values | fields)


def _needed(cls: type) -> list[str]:
    (_self, *parameters) = inspect.signature(cls.__init__).parameters.values()
    return [one.name for one in parameters if one.default is one.empty]


def test_a_field_without_a_default_comes_before_those_with_one() -> None:
    body = {"__annotations__": {"size": "int", "name": "str"}, "size": 42, "__module__": __name__}
    with pytest.raises(TypeError):
        dataclasses.dataclass(type("Wrong", (), dict(body)))
    with pytest.raises(TypeError, match="without a default after"):
        dataclass(frozen=True, slots=True)(type("Wrong", (), dict(body)))(name="a")


def test_fields_are_asked_for_before_an_instance_is_made() -> None:
    assert [one.name for one in dataclasses.fields(Clog)] == ["name", "laces"]
    assert Clog("a").laces == ()


@dataclass(frozen=True, slots=True)
class Clog:
    """Its fields are asked for before it is made."""

    name: str
    laces: tuple[str, ...] = field(default_factory=tuple)


def test_a_class_without_a_docstring() -> None:
    assert repr(Undocumented.Sole(9)) == "Undocumented.Sole(width=9)"


def test_replace_makes_a_changed_copy() -> None:
    boot = Boot("b")
    assert (boot, boot.height) == (Boot("b", height=20), 20)
    assert boot != Shoe("b")
    assert len({boot, Boot("b"), Shoe("b")}) == 2
    with pytest.raises(ValueError, match="has a name"):
        Boot("")
    for name in ("size", "height"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(boot, name, 3)
    assert pickle.loads(pickle.dumps(boot)) == copy.copy(boot) == boot


def test_instances_are_compared() -> None:
    assert Shoe("a") == Shoe("a", laces=("red",)) != Shoe("b")
    assert Shoe("a") != Plain("a")
    assert hash(Shoe("a")) == hash(Shoe("a", laces=("red",)))
    assert len({Shoe("a"), Shoe("a"), Shoe("b")}) == 2


def test_a_frozen_class_cannot_be_changed() -> None:
    shoe = Shoe("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        shoe.size = 3  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del shoe.size  # type: ignore[misc]
    assert not hasattr(shoe, "__dict__")


def test_instances_are_copied_and_pickled() -> None:
    shoe = Shoe("a", laces=("red",))
    for other in (
        copy.deepcopy(shoe),
        pickle.loads(pickle.dumps(shoe)),
        dataclasses.replace(shoe, size=42),
    ):
        assert (other, other.laces) == (shoe, shoe.laces)
    assert dataclasses.asdict(shoe) == {"name": "a", "size": 42, "laces": ("red",)}
    match shoe:
        case Shoe(name, size):
            assert (name, size) == ("a", 42)
