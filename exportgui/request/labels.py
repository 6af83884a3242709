"""Labels of the fields of commands for controls and messages, by the reference's words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exportgui.messages import Message, marked, verbatim

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "adj": marked("Amount"),
        "amount": marked("Amount"),
        "angle": marked("Angle"),
        "antiAliasing": marked("Smoothing"),
        "blackpointComp": marked("Black point"),
        "blueAdj": marked("Blue"),
        "bottom": marked("Bottom"),
        "cacheControl": marked("Browser"),
        "chroma": marked("Full colour"),
        "color": marked("Colour"),
        "colorList": marked("Always"),
        "compression": marked("Compression"),
        "contrast": marked("Contrast"),
        "direction": marked("Direction"),
        "distribution": marked("Distribution"),
        "dither": marked("Dither"),
        "dpi": marked("Resolution"),
        "dprValue": marked("Ratio"),
        "encoding": marked("Encoding"),
        "endPos": marked("End"),
        "factor": marked("Factor"),
        "fillOpacity": marked("Fill"),
        "format": marked("Format"),
        "greenAdj": marked("Green"),
        "height": marked("Height"),
        "horiz": marked("Across"),
        "invFactor": marked("Divisor"),
        "layer": marked("Layer"),
        "left": marked("Left"),
        "locId": marked("Locale"),
        "mode": marked("Mode"),
        "monochrome": marked("One channel"),
        "n": marked("Number"),
        "name": marked("Name"),
        "normalize": marked("Brightness"),
        "numColors": marked("Colours"),
        "object": marked("Asset"),
        "opacity": marked("Opacity"),
        "options": marked("Options"),
        "pathDefinition": marked("Path"),
        "pathName": marked("Path name"),
        "pixelType": marked("Pixel type"),
        "profile": marked("Profile"),
        "quality": marked("Quality"),
        "radius": marked("Radius"),
        "redAdj": marked("Red"),
        "renderIntent": marked("Intent"),
        "res": marked("Resolution"),
        "resMode": marked("Fitting"),
        "resOptions": marked("Sampling"),
        "response type": marked("Response type"),
        "right": marked("Right"),
        "scale": marked("Scale"),
        "scans": marked("Scans"),
        "serverControl": marked("Server"),
        "size": marked("Size"),
        "startPos": marked("Start"),
        "string": marked("Text"),
        "switch": marked("Switch"),
        "threshold": marked("Threshold"),
        "top": marked("Top"),
        "type": marked("Type"),
        "upscale": marked("Enlarge"),
        "use": marked("Use"),
        "val": marked("Value"),
        "value": marked("Value"),
        "vert": marked("Down"),
        "width": marked("Width"),
        "wordWrap": marked("Wrapping"),
    }
)
"""All but coordinates (``x``, ``y1``), which every language writes alike."""


def label(word: str) -> Message:
    """The label of a field that the reference calls ``word``."""
    return Message(LABELS[word]) if word in LABELS else verbatim(word)
