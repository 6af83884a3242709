"""The command that starts an effect layer."""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.commands.table import Command, Scope
from exportgui.request.layerref import EffectGrammar

ROWS = (
    Command(
        name="effect",
        scope=Scope.EFFECT,
        grammar=EffectGrammar(),
        summary=Message(
            "Starts an effect layer of the current layer: below 0 behind it, above 0 inside it"
        ),
        page="r-effect.md",
    ),
)
