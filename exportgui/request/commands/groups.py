"""The commands in groups, in the order in which people look for them, and what each starts with
when it is picked.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from exportgui.request.commands import COMMANDS, Command, Scope, Status
from exportgui.request.parts import neutral


class Group(StrEnum):
    """What a command is about."""

    VIEW = "view"
    IMAGE = "image"
    LAYER = "layer"
    TEXT = "text"
    EFFECT = "effect"
    COLOUR = "colour"
    OUTPUT = "output"


_BY_SCOPE = {
    Scope.VIEW: Group.VIEW,
    Scope.SOURCE: Group.IMAGE,
    Scope.LAYER: Group.LAYER,
    Scope.LAYER_VIEW: Group.EFFECT,
    Scope.TEXT: Group.TEXT,
    Scope.EFFECT: Group.EFFECT,
    Scope.REQUEST: Group.OUTPUT,
}
_TONES = ("brightness", "contrast", "hue", "saturation", "colorbalance", "colorize", "invert")
_BY_NAME = {
    **dict.fromkeys(("bgc", "bgColor", "color", *(f"op_{tone}" for tone in _TONES)), Group.COLOUR),
    **dict.fromkeys(
        ("op_blur", "op_grow", "op_noise", "op_growMask", "op_growMaskR", "effectMask"),
        Group.EFFECT,
    ),
    **dict.fromkeys(
        ("src", "rotate", "flip", "perspective", "perspectiveN", "template", "defaultImage"),
        Group.IMAGE,
    ),
    **dict.fromkeys(("dpr", "resMode"), Group.VIEW),
}
# Where the documented default would change nothing or nothing is documented: something to go on
# from.
_STARTS = {
    "wid": "800",
    "hei": "800",
    "fmt": "png",
    "qlt": "85",
    "printRes": "300",
    "scl": "2",
    "res": "72",
    "bgc": "255,255,255",
    "bgColor": "255,255,255",
    "color": "255,255,255",
    "op_colorize": "128,128,128",
    "op_usm": "1,1,5",
    "op_usmR": "1,1,5",
    "rotate": "90",
    "fit": "constrain",
    "rgn": "0,0,400,400",
    "rect": "0,0,400,400",
    "crop": "0,0,400,400",
    "cropN": "0.1,0.1,0.8,0.8",
    "sizeN": "0.5,0.5",
    "size": "400,400",
    "perspective": "0,0,400,0,400,400,0,400",
    "perspectiveN": "0,0,1,0,1,1,0,1",
    "layer": "1",
    "effect": "-1",
    "text": "Text",
    "dpr": "on,2",
    "textPath": "M0,0,L400,0",
    "op_blur": "2",
    "extend": "10,10,10,10",
    "clipPath": "M0,0,L400,0,400,400,Z",
    "clipXPath": "M0,0,L400,0,400,400,Z",
    "req": "mask",
    "opac": "50",
    "anchorN": "0,0",
    "originN": "0,0",
    "id": "1",
    "blendMode": "mult",
    "maskUse": "invert",
    "op_noise": "10",
}


# What a command needs beside it to show anything: an effect without a colour is refused.
COMPANIONS = {"effect": "color=0,0,0&op_blur=8&pos=8,8"}


def group_of(command: Command) -> Group:
    """The group a command is in."""
    return _BY_NAME.get(command.name) or _BY_SCOPE[command.scope]


def start(command: Command) -> str:
    """The value a command has when it has just been picked: one that shows what it does, where
    there is one.

    Empty where only a person knows (an object, a text).
    """
    field = command.grammar.fields[0]
    if command.name in _STARTS:
        return _STARTS[command.name]
    if len(command.grammar.fields) == 1 and field.kind == "flag":
        return "0" if command.default == "1" else "1"
    if command.default is not None:
        return command.default
    return ",".join(neutral(each) for each in command.grammar.fields[: command.grammar.required])


GROUPS: Mapping[Group, tuple[Command, ...]] = MappingProxyType(
    {
        group: tuple(
            row
            for row in COMMANDS.values()
            if group_of(row) is group and row.drawn is not Status.REFUSED
        )
        for group in Group
    }
)
