"""What the fields of commands are called in the window, by the words of the reference."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "horiz": QT_TRANSLATE_NOOP("Field", "Across"),
    "vert": QT_TRANSLATE_NOOP("Field", "Down"),
    "left": QT_TRANSLATE_NOOP("Field", "Left"),
    "top": QT_TRANSLATE_NOOP("Field", "Top"),
    "right": QT_TRANSLATE_NOOP("Field", "Right"),
    "bottom": QT_TRANSLATE_NOOP("Field", "Bottom"),
    "width": QT_TRANSLATE_NOOP("Field", "Width"),
    "height": QT_TRANSLATE_NOOP("Field", "Height"),
    "scale": QT_TRANSLATE_NOOP("Field", "Scale"),
    "mode": QT_TRANSLATE_NOOP("Field", "Mode"),
    "upscale": QT_TRANSLATE_NOOP("Field", "Enlarge"),
    "cacheControl": QT_TRANSLATE_NOOP("Field", "Cache"),
    "serverControl": QT_TRANSLATE_NOOP("Field", "Server"),
    "switch": QT_TRANSLATE_NOOP("Field", "Switch"),
    "dprValue": QT_TRANSLATE_NOOP("Field", "Ratio"),
    "object": QT_TRANSLATE_NOOP("Field", "Profile"),
    "renderIntent": QT_TRANSLATE_NOOP("Field", "Intent"),
    "blackpointComp": QT_TRANSLATE_NOOP("Field", "Black point"),
    "dither": QT_TRANSLATE_NOOP("Field", "Dither"),
    "redAdj": QT_TRANSLATE_NOOP("Field", "Red"),
    "greenAdj": QT_TRANSLATE_NOOP("Field", "Green"),
    "blueAdj": QT_TRANSLATE_NOOP("Field", "Blue"),
    "color": QT_TRANSLATE_NOOP("Field", "Colour"),
    "normalize": QT_TRANSLATE_NOOP("Field", "Brightness"),
    "contrast": QT_TRANSLATE_NOOP("Field", "Contrast"),
    "val": QT_TRANSLATE_NOOP("Field", "Amount"),
    "distribution": QT_TRANSLATE_NOOP("Field", "Distribution"),
    "monochrome": QT_TRANSLATE_NOOP("Field", "One channel"),
    "amount": QT_TRANSLATE_NOOP("Field", "Amount"),
    "radius": QT_TRANSLATE_NOOP("Field", "Radius"),
    "threshold": QT_TRANSLATE_NOOP("Field", "Threshold"),
    "opacity": QT_TRANSLATE_NOOP("Field", "Opacity"),
    "fillOpacity": QT_TRANSLATE_NOOP("Field", "Fill"),
    "direction": QT_TRANSLATE_NOOP("Field", "Direction"),
    "startPos": QT_TRANSLATE_NOOP("Field", "Start"),
    "endPos": QT_TRANSLATE_NOOP("Field", "End"),
    "resOptions": QT_TRANSLATE_NOOP("Field", "Sampling"),
    "quality": QT_TRANSLATE_NOOP("Field", "Quality"),
    "chroma": QT_TRANSLATE_NOOP("Field", "Full colour"),
    "type": QT_TRANSLATE_NOOP("Field", "Type"),
    "numColors": QT_TRANSLATE_NOOP("Field", "Colours"),
    "colorList": QT_TRANSLATE_NOOP("Field", "Always"),
    "options": QT_TRANSLATE_NOOP("Field", "Options"),
    "res": QT_TRANSLATE_NOOP("Field", "Resolution"),
    "antiAliasing": QT_TRANSLATE_NOOP("Field", "Smoothing"),
    "resMode": QT_TRANSLATE_NOOP("Field", "Fitting"),
    "string": QT_TRANSLATE_NOOP("Field", "Text"),
    "locId": QT_TRANSLATE_NOOP("Field", "Locale"),
    "pathName": QT_TRANSLATE_NOOP("Field", "Path name"),
    "pathDefinition": QT_TRANSLATE_NOOP("Field", "Path"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "layer": QT_TRANSLATE_NOOP("Field", "Layer"),
    "wordWrap": QT_TRANSLATE_NOOP("Field", "Wrapping"),
}


def label(word: str) -> str:
    """The window's word for a field; coordinates and the like stay as they are."""
    return QCoreApplication.translate("Field", WORDS[word]) if word in WORDS else word
