"""The commands in groups, in the order in which people look for them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exportgui.messages import Message
from exportgui.request.commands import COMMANDS, Command, Status
from exportgui.request.commands.table import Group

TITLES: Mapping[Group, Message] = MappingProxyType(
    {
        Group.VIEW: Message("View"),
        Group.IMAGE: Message("Image"),
        Group.LAYER: Message("Layer"),
        Group.TEXT: Message("Text"),
        Group.EFFECT: Message("Effect"),
        Group.COLOUR: Message("Colour"),
        Group.OUTPUT: Message("Output"),
    }
)

GROUPS: Mapping[Group, tuple[Command, ...]] = MappingProxyType(
    {
        group: tuple(
            row
            for row in COMMANDS.values()
            if row.group is group and row.drawn is not Status.REFUSED
        )
        for group in Group
    }
)
