"""The command that starts an effect layer."""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.commands.table import Command, Group, Scope
from exportgui.request.layer_grammars import EffectGrammar

ROWS = (
    Command(
        name="effect",
        scope=Scope.EFFECT,
        group=Group.EFFECT,
        grammar=EffectGrammar(),
        start="-1",
        companion="color=0,0,0&op_blur=8&pos=8,8",
        starts=True,
        summary=Message(
            "Starts an effect layer of the current layer: below 0 behind it, above 0 inside it"
        ),
        page="r-effect.md",
    ),
)
