"""What the engine says of requests, macros and drawing: sentences with blanks in braces."""

from __future__ import annotations

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP

REQUESTS: tuple[str, ...] = (
    # still said as plain text by other rooms
    QT_TRANSLATE_NOOP("Engine", "did you mean {name}?"),
    QT_TRANSLATE_NOOP("Engine", "allowed: {choices}"),
    QT_TRANSLATE_NOOP("Engine", "at column {number}"),
    QT_TRANSLATE_NOOP("Engine", "{name} is not a macro name"),
    QT_TRANSLATE_NOOP("Engine", "ASCII letters, digits, '-', '_' and '.'"),
    QT_TRANSLATE_NOOP("Engine", "{file}, line {number}"),
    QT_TRANSLATE_NOOP("Engine", "requests are nested more than {number} deep"),
    QT_TRANSLATE_NOOP("Engine", "out of range"),
    QT_TRANSLATE_NOOP("Engine", "this version has no writer for it"),
    # what a request ignores
    QT_TRANSLATE_NOOP("Engine", "ignored, the size= has no height"),
    QT_TRANSLATE_NOOP("Engine", "endPos is beyond the end of an open path"),
    QT_TRANSLATE_NOOP("Engine", "at most 1; a path that ends with Z can go round again"),
    # macros
    QT_TRANSLATE_NOOP("Engine", "macro {name} is longer than {size} KiB"),
    QT_TRANSLATE_NOOP("Engine", "macro {name} has several lines; a definition is one"),
    QT_TRANSLATE_NOOP(
        "Engine", "macro {name} was changed or removed meanwhile; it was left as it is now"
    ),
    QT_TRANSLATE_NOOP("Engine", "there is a macro {name} already; choose another name"),
    # rendering
    QT_TRANSLATE_NOOP("Engine", "the reply of {size} is too large"),
    QT_TRANSLATE_NOOP("Engine", "the reply of {size} exceeds the catalog's MaxPix"),
    QT_TRANSLATE_NOOP("Engine", "the nested reply of {size} is too large"),
    QT_TRANSLATE_NOOP("Engine", "a reply of {size} does not fit"),
    QT_TRANSLATE_NOOP("Engine", "{what} of {size} is too large"),
    QT_TRANSLATE_NOOP("Engine", "{what} would have {size} pixels to work on"),
    QT_TRANSLATE_NOOP("Engine", "at most {number} megapixels"),
    QT_TRANSLATE_NOOP("Engine", "sides up to {number} pixels"),
    QT_TRANSLATE_NOOP("Engine", "sides up to {number}"),
    QT_TRANSLATE_NOOP("Engine", "the layer would be too large to work on"),
    QT_TRANSLATE_NOOP("Engine", "nothing is left of the picture"),
    QT_TRANSLATE_NOOP("Engine", "nothing is left of the layer"),
    QT_TRANSLATE_NOOP("Engine", "a solid colour layer has no size"),
    QT_TRANSLATE_NOOP("Engine", "the layer has no picture"),
    QT_TRANSLATE_NOOP("Engine", "the effect needs a colour"),
    QT_TRANSLATE_NOOP("Engine", "the object's resolution is not known"),
    QT_TRANSLATE_NOOP(
        "Engine", "a record with src= or mask= in its Modifier cannot be a layer or a mask"
    ),
    QT_TRANSLATE_NOOP("Engine", "the mask object has no picture"),
    QT_TRANSLATE_NOOP("Engine", "not a convex quadrilateral"),
    QT_TRANSLATE_NOOP("Engine", "no such profile"),
    QT_TRANSLATE_NOOP("Engine", "not an ICC profile"),
    QT_TRANSLATE_NOOP("Engine", "too large for a profile"),
    QT_TRANSLATE_NOOP("Engine", "the profile is for {space}"),
    QT_TRANSLATE_NOOP("Engine", "the profile is {space}, which the format does not hold"),
    QT_TRANSLATE_NOOP("Engine", "the colours cannot be converted"),
    QT_TRANSLATE_NOOP("Engine", "the colours cannot be converted: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the catalog's Watermark is missing"),
    QT_TRANSLATE_NOOP("Engine", "the text is too long"),
    QT_TRANSLATE_NOOP("Engine", "the text has more than {number} lines"),
    QT_TRANSLATE_NOOP("Engine", "the text cannot be set"),
    QT_TRANSLATE_NOOP("Engine", "the font {name} cannot be used"),
    QT_TRANSLATE_NOOP("Engine", "a text box needs a width"),
    QT_TRANSLATE_NOOP("Engine", "even quality 1 needs more"),
    QT_TRANSLATE_NOOP("Engine", "{format} cannot hold this picture: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "the source has no path “{name}”"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "the colours are those of “{name}”, but the profile is not embedded and other programs may show them wrong",  # noqa: E501
    ),
    QT_TRANSLATE_NOOP("Engine", "add icc=sRGB to convert them, or iccEmbed=1 to embed it"),
    QT_TRANSLATE_NOOP("Engine", "add icc=sRGB to convert them"),
    QT_TRANSLATE_NOOP("Engine", "unnamed profile"),
    QT_TRANSLATE_NOOP("Engine", "font '{name}' is not installed; {used} is used"),
    QT_TRANSLATE_NOOP("Engine", "{number} colours are listed but numColors is {given}"),
    QT_TRANSLATE_NOOP("Engine", "a layer sized by its path cannot have it"),
    QT_TRANSLATE_NOOP("Engine", "is no template"),
    QT_TRANSLATE_NOOP("Engine", "a template has no image file of its own"),
    QT_TRANSLATE_NOOP("Engine", "a layer of {size} pixels is too large to work on"),
    QT_TRANSLATE_NOOP("Engine", "text on a path can have {number} letters"),
    QT_TRANSLATE_NOOP("Engine", "the font has no name"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "no font here has the {script} letters of the text: {letters}; install a font that has "
        "them, such as {font}",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "no font here has these signs of the text: {letters}; install a font that has "
        "them, such as {font}",
    ),
    QT_TRANSLATE_NOOP("Engine", "the font map has no {style} style of '{name}'"),
    QT_TRANSLATE_NOOP(
        "Engine", "styles in the font map, as the catalog says SynthesizeFontStyles=0"
    ),
    QT_TRANSLATE_NOOP("Engine", "not a font that can be used"),
    QT_TRANSLATE_NOOP("Engine", "text that sizes its own layer can have one alignment only"),
    QT_TRANSLATE_NOOP("Engine", "its reply is not a picture"),
    QT_TRANSLATE_NOOP("Engine", "the source of layer 0 has no closed paths"),
    QT_TRANSLATE_NOOP("Engine", "a part of the source's XMP is missing and left out"),
    QT_TRANSLATE_NOOP("Engine", "the source's XMP is damaged and left out"),
    QT_TRANSLATE_NOOP("Engine", "the profile is too large for the file and left out"),
    QT_TRANSLATE_NOOP(
        "Engine", "the file cannot tell a resolution of {number} dpi, at most {most}"
    ),
    QT_TRANSLATE_NOOP("Engine", "the catalog's profile {name} is not used: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "is not a profile for {type}"),
    QT_TRANSLATE_NOOP("Engine", "ignored, no localization map is declared"),
    QT_TRANSLATE_NOOP("Engine", "paths with something of the picture in them"),
    QT_TRANSLATE_NOOP("Engine", "font '{name}' of the catalog cannot be used: {detail}"),
    QT_TRANSLATE_NOOP("Engine", "font {name} is not in the font table; the default font is used"),
    QT_TRANSLATE_NOOP("Engine", "{word} is drawn as metric kerning"),
    QT_TRANSLATE_NOOP("Engine", "the catalog does not know it"),
    QT_TRANSLATE_NOOP("Engine", "only a server has a cache to fill"),
    QT_TRANSLATE_NOOP("Engine", "only a video server has streams to list"),
    QT_TRANSLATE_NOOP("Engine", "only a server has a log to write to"),
    QT_TRANSLATE_NOOP("Engine", "it is for finding faults in a server"),
    QT_TRANSLATE_NOOP("Engine", "only a server saves that way; render writes files here"),
    QT_TRANSLATE_NOOP("Engine", "it is for asking a server; every request is checked here"),
    QT_TRANSLATE_NOOP("Engine", "only a server lists locales"),
)
