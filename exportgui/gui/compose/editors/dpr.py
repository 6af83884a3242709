"""The editor of the device pixel ratio: a switch, and a number that counts when it is on."""

from __future__ import annotations

from exportgui.gui.compose.editors.tuples import TupleEdit

USUAL = "2"


class RatioEdit(TupleEdit):
    """`off` takes no ratio, `on` needs one; giving a ratio switches it on."""

    def _edited(self, place: int, text: str, gesture: object) -> None:
        switch, ratio = (editor.value for editor in self._editors)
        on = bool(place) or switch.lower() == "on"
        self._typed(f"on,{ratio or USUAL}" if on else "off", gesture)
