"""What each command does, in the language of the window: the command table's own sentences, marked
for translation.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.request.commands import Command

SUMMARIES: tuple[str, ...] = (
    # view
    QT_TRANSLATE_NOOP(
        "Command",
        "Where the image sits in a view it does not fill, or which part is kept: -1 left/top … "
        "1 "
        "right/bottom",
    ),
    QT_TRANSLATE_NOOP("Command", "Multiplies the size of the reply for screens with more pixels"),
    QT_TRANSLATE_NOOP(
        "Command", "How the image is scaled into wid= and hei=, and whether it may be enlarged"
    ),
    QT_TRANSLATE_NOOP("Command", "Height of the reply image in pixels"),
    QT_TRANSLATE_NOOP(
        "Command", "The piece of the finished view that is delivered, after all scaling"
    ),
    QT_TRANSLATE_NOOP("Command", "Method by which pixels are resampled in all scaling"),
    QT_TRANSLATE_NOOP("Command", "The region of the composite image that is shown, before scaling"),
    QT_TRANSLATE_NOOP(
        "Command", "Divides the size of the composite image: 2 halves it, 0.5 doubles it"
    ),
    QT_TRANSLATE_NOOP("Command", "Width of the reply image in pixels"),
    # image
    QT_TRANSLATE_NOOP(
        "Command", "Anchor in pixels from the top left of the source; also the centre of rotation"
    ),
    QT_TRANSLATE_NOOP("Command", "Anchor as a share of the source's size from its centre"),
    QT_TRANSLATE_NOOP(
        "Command", "The rectangle of the source that is used, in pixels; may reach beyond it"
    ),
    QT_TRANSLATE_NOOP("Command", "The rectangle of the source that is used, as shares of its size"),
    QT_TRANSLATE_NOOP(
        "Command", "The image that stands in for one that is missing; empty for none"
    ),
    QT_TRANSLATE_NOOP("Command", "Mirrors left to right, upside down, or both"),
    QT_TRANSLATE_NOOP(
        "Command", "Another image, or nested request, whose alpha or gray is the layer's mask"
    ),
    QT_TRANSLATE_NOOP("Command", "Uses the mask as it is, inverted, or not at all"),
    QT_TRANSLATE_NOOP("Command", "Bends the layer into a quadrilateral given in pixels"),
    QT_TRANSLATE_NOOP(
        "Command", "Bends the layer into a quadrilateral given as shares of the composite"
    ),
    QT_TRANSLATE_NOOP(
        "Command",
        "Scales the source to a resolution, relative to the one its catalog record gives",
    ),
    QT_TRANSLATE_NOOP("Command", "Turns the layer clockwise, in degrees"),
    QT_TRANSLATE_NOOP("Command", "Scales the source: 0.5 halves it"),
    QT_TRANSLATE_NOOP(
        "Command", "The image of the layer: a catalog entry, a file, or a nested request"
    ),
    QT_TRANSLATE_NOOP("Command", "A catalog entry whose layers the object is put into"),
    # layer
    QT_TRANSLATE_NOOP("Command", "How the layer mixes with what is below it"),
    QT_TRANSLATE_NOOP("Command", "Keeps only what is inside a path"),
    QT_TRANSLATE_NOOP("Command", "Keeps only what is inside paths embedded in the source"),
    QT_TRANSLATE_NOOP("Command", "Removes what is inside a path"),
    QT_TRANSLATE_NOOP("Command", "Removes what is inside paths embedded in the source"),
    QT_TRANSLATE_NOOP("Command", "Crops to the bounds of paths embedded in the source"),
    QT_TRANSLATE_NOOP(
        "Command", "Adds margins in pixels to the layer, or cuts them off when negative"
    ),
    QT_TRANSLATE_NOOP(
        "Command", "Adds margins as shares of the layer's size, or cuts them off when negative"
    ),
    QT_TRANSLATE_NOOP("Command", "Leaves the layer out"),
    QT_TRANSLATE_NOOP(
        "Command",
        "Starts the commands of a layer: its number, comp for the composite, or its name",
    ),
    QT_TRANSLATE_NOOP("Command", "Image map of the layer, in layer coordinates"),
    QT_TRANSLATE_NOOP("Command", "Image map of the layer, in coordinates of its source"),
    QT_TRANSLATE_NOOP(
        "Command", "Opacity of the layer with its effects, and of its own content, in per cent"
    ),
    QT_TRANSLATE_NOOP(
        "Command", "The point by which the layer is placed, in pixels from its top left"
    ),
    QT_TRANSLATE_NOOP(
        "Command",
        "The point by which the layer is placed, as a share of its size from its centre",
    ),
    QT_TRANSLATE_NOOP("Command", "Shifts the layer from layer 0's origin, in pixels"),
    QT_TRANSLATE_NOOP(
        "Command", "Shifts the layer from layer 0's origin, as shares of layer 0's size"
    ),
    QT_TRANSLATE_NOOP("Command", "Size the layer must fit into, in pixels; 0 leaves a side free"),
    QT_TRANSLATE_NOOP("Command", "Size the layer must fit into, as shares of layer 0's size"),
    # text
    QT_TRANSLATE_NOOP("Command", "Direction, start and end of text on a path"),
    QT_TRANSLATE_NOOP("Command", "Text of a text layer, plain or RTF"),
    QT_TRANSLATE_NOOP("Command", "Angle at which textPs= runs, clockwise in degrees"),
    QT_TRANSLATE_NOOP("Command", "Resolution, smoothing, fitting and wrapping of text"),
    QT_TRANSLATE_NOOP("Command", "Regions that textPs= is flowed into"),
    QT_TRANSLATE_NOOP("Command", "Regions that text is kept out of"),
    QT_TRANSLATE_NOOP("Command", "The line that textPs= is written along"),
    QT_TRANSLATE_NOOP("Command", "RTF text laid out as Photoshop does"),
    # effect
    QT_TRANSLATE_NOOP(
        "Command",
        "Starts an effect layer of the current layer: below 0 behind it, above 0 inside it",
    ),
    QT_TRANSLATE_NOOP(
        "Command", "Whether effect layers are masked out where they overlap their layer"
    ),
    QT_TRANSLATE_NOOP("Command", "Blurs by a radius in pixels of the composite image"),
    QT_TRANSLATE_NOOP(
        "Command", "Grows bright areas by a radius in pixels, or shrinks them when negative"
    ),
    QT_TRANSLATE_NOOP(
        "Command", "Grows or shrinks the mask; the radius is in pixels of the full-size mask"
    ),
    QT_TRANSLATE_NOOP(
        "Command", "Grows or shrinks the mask; the radius is in pixels of the mask as it is drawn"
    ),
    QT_TRANSLATE_NOOP("Command", "Adds noise, in per cent"),
    QT_TRANSLATE_NOOP("Command", "Sharpens a little, after all scaling"),
    QT_TRANSLATE_NOOP("Command", "Unsharp mask; the radius is in pixels of the full-size image"),
    QT_TRANSLATE_NOOP(
        "Command", "Unsharp mask; the radius is in pixels of the image as it is drawn"
    ),
    # colour
    QT_TRANSLATE_NOOP(
        "Command",
        "Colour behind the image, seen where it is transparent or does not fill the view",
    ),
    QT_TRANSLATE_NOOP("Command", "Colour behind the layer, filled in after rotation and margins"),
    QT_TRANSLATE_NOOP(
        "Command",
        "Colour of a colour or effect layer; on images, what fills the transparent parts "
        "before "
        "rotation",
    ),
    QT_TRANSLATE_NOOP("Command", "Makes darker or brighter"),
    QT_TRANSLATE_NOOP("Command", "Shifts red, green and blue one by one"),
    QT_TRANSLATE_NOOP("Command", "Paints in one RGB colour, keeping shadows and highlights"),
    QT_TRANSLATE_NOOP("Command", "Lowers or raises contrast around the middle"),
    QT_TRANSLATE_NOOP("Command", "Turns all hues by degrees"),
    QT_TRANSLATE_NOOP("Command", "Turns the image into its negative"),
    QT_TRANSLATE_NOOP("Command", "Takes colour away, or adds to it"),
    # output
    QT_TRANSLATE_NOOP("Command", "Lets a server swap JPEG or PNG for what the browser likes best"),
    QT_TRANSLATE_NOOP("Command", "Controls the caches of the server and of the browser"),
    QT_TRANSLATE_NOOP("Command", "File format of the reply, with pixel type and compression"),
    QT_TRANSLATE_NOOP("Command", "Colour profile the reply is converted to, and how"),
    QT_TRANSLATE_NOOP("Command", "Puts the colour profile into the file"),
    QT_TRANSLATE_NOOP("Command", "Version of the image, to keep old copies out of caches"),
    QT_TRANSLATE_NOOP("Command", "The members of a media set, for req=set"),
    QT_TRANSLATE_NOOP(
        "Command",
        "Largest JPEG file in kilobytes; quality is lowered to get there, 0 for no limit",
    ),
    QT_TRANSLATE_NOOP("Command", "Language version of objects and texts"),
    QT_TRANSLATE_NOOP("Command", "Lets a server lower the quality on slow connections"),
    QT_TRANSLATE_NOOP("Command", "Puts the Photoshop paths of the layer 0 image into the file"),
    QT_TRANSLATE_NOOP("Command", "Print resolution written into the file; the pixels stay"),
    QT_TRANSLATE_NOOP("Command", "Number of passes of a progressive JPEG"),
    QT_TRANSLATE_NOOP(
        "Command",
        "Quality of lossy compression; second value 1 keeps full colour resolution in JPEG",
    ),
    QT_TRANSLATE_NOOP("Command", "Palette, dithering and colours of GIF and 8-bit PNG"),
    QT_TRANSLATE_NOOP(
        "Command", "What is asked for: the image, its mask, a thumbnail, properties…"
    ),
    QT_TRANSLATE_NOOP("Command", "Filter for static content of a server"),
    QT_TRANSLATE_NOOP("Command", "Copies the XMP metadata of the layer 0 image into the file"),
)


def summary(command: Command) -> str:
    """What a command does, in one line."""
    return QCoreApplication.translate("Command", command.summary)
