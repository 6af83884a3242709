"""Request commands: format, quality, metadata, and what only a server needs. They count wherever
they stand.
"""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.request.commands.table import Command, Scope, Status
from exportgui.request.fields import Choice, Flag, Int, Real, Text
from exportgui.request.grammar import TextGrammar, row
from exportgui.request.objects import ObjectGrammar
from exportgui.request.outputs import FormatGrammar
from exportgui.request.replies import QuantizeGrammar, ReqGrammar, cache, dpr, pscan

_SWITCH = Choice("switch", ("on", "off"))

ROWS = (
    Command(
        name="bfc",
        scope=Scope.REQUEST,
        grammar=row(
            _SWITCH, make=lambda word: word == "on", unmake=lambda on: "on" if on else "off"
        ),
        default="off",
        drawn=Status.NO_EFFECT,
        summary=Message("Lets a server swap JPEG or PNG for what the browser likes best"),
        page="r-bfc.md",
    ),
    Command(
        name="cache",
        scope=Scope.REQUEST,
        grammar=cache(),
        default="on,on",
        drawn=Status.NO_EFFECT,
        summary=Message("Controls the caches of the server and of the browser"),
        page="r-is-http-cache.md",
    ),
    Command(
        name="defaultImage",
        scope=Scope.REQUEST,
        grammar=ObjectGrammar(empty=True),
        summary=Message("The image that stands in for one that is missing; empty for none"),
        page="r-is-http-defaultimage.md",
    ),
    Command(
        name="dpr",
        scope=Scope.REQUEST,
        grammar=dpr(),
        default="off",
        summary=Message("Multiplies the size of the reply for screens with more pixels"),
        page="r-dpr.md",
    ),
    Command(
        name="effectMask",
        scope=Scope.REQUEST,
        grammar=row(Flag("value")),
        default="1",
        summary=Message("Whether effect layers are masked out where they overlap their layer"),
        page="r-effectmask.md",
    ),
    Command(
        name="fmt",
        scope=Scope.REQUEST,
        grammar=FormatGrammar(),
        default="jpeg",
        summary=Message("File format of the reply, with pixel type and compression"),
        page="r-is-http-fmt.md",
    ),
    Command(
        name="icc",
        scope=Scope.REQUEST,
        grammar=row(
            Text("profile"),
            Choice("renderIntent", ("perceptual", "relative", "saturation", "absolute")),
            Flag("blackpointComp"),
            Flag("dither"),
            required=1,
            defaults=(None, None, None),
        ),
        summary=Message("Colour profile the reply is converted to, and how"),
        page="r-icc.md",
    ),
    Command(
        name="iccEmbed",
        scope=Scope.REQUEST,
        grammar=row(Flag("value", words=True)),
        default="0",
        summary=Message("Puts the colour profile into the file"),
        page="r-iccembed.md",
    ),
    Command(
        name="id",
        scope=Scope.REQUEST,
        grammar=TextGrammar((Text("val"),)),
        drawn=Status.NO_EFFECT,
        summary=Message("Version of the image, to keep old copies out of caches"),
        page="r-id.md",
    ),
    Command(
        name="imageSet",
        scope=Scope.REQUEST,
        grammar=TextGrammar((Text("val"),), braces=True),
        drawn=Status.NO_EFFECT,
        summary=Message("The members of a media set, for req=set"),
        page="r-imageset.md",
    ),
    Command(
        name="jpegSize",
        scope=Scope.REQUEST,
        grammar=row(Int("size", 0)),
        default="0",
        summary=Message(
            "Largest JPEG file in kilobytes; quality is lowered to get there, 0 for no limit"
        ),
        page="r-jpegsize.md",
    ),
    Command(
        name="locale",
        scope=Scope.REQUEST,
        grammar=TextGrammar((Text("locId", empty=True, ascii=True),)),
        summary=Message("Language version of objects and texts"),
        page="r-locale.md",
    ),
    Command(
        name="network",
        scope=Scope.REQUEST,
        grammar=row(
            _SWITCH, make=lambda word: word == "on", unmake=lambda on: "on" if on else "off"
        ),
        default="off",
        drawn=Status.NO_EFFECT,
        summary=Message("Lets a server lower the quality on slow connections"),
        page="r-network.md",
    ),
    Command(
        name="pathEmbed",
        scope=Scope.REQUEST,
        grammar=row(Flag("value")),
        default="0",
        summary=Message("Puts the Photoshop paths of the layer 0 image into the file"),
        page="r-pathembed.md",
    ),
    Command(
        name="printRes",
        scope=Scope.REQUEST,
        grammar=row(Real("dpi", 0, open_low=True)),
        summary=Message("Print resolution written into the file; the pixels stay"),
        page="r-printres.md",
    ),
    Command(
        name="pscan",
        scope=Scope.REQUEST,
        grammar=pscan(),
        default="auto",
        summary=Message("Number of passes of a progressive JPEG"),
        page="r-pscan.md",
    ),
    Command(
        name="qlt",
        scope=Scope.REQUEST,
        grammar=row(Int("quality", 1, 100), Flag("chroma"), required=1, defaults=(False,)),
        summary=Message(
            "Quality of lossy compression; second value 1 keeps full colour resolution in JPEG"
        ),
        page="r-is-http-qlt.md",
    ),
    Command(
        name="quantize",
        scope=Scope.REQUEST,
        grammar=QuantizeGrammar(),
        default="adaptive,diffuse,256",
        summary=Message("Palette, dithering and colours of GIF and 8-bit PNG"),
        page="r-is-http-quantize.md",
    ),
    Command(
        name="req",
        scope=Scope.REQUEST,
        grammar=ReqGrammar(),
        default="img",
        summary=Message("What is asked for: the image, its mask, a thumbnail, properties…"),
        page="r-req.md",
    ),
    Command(
        name="resMode",
        scope=Scope.REQUEST,
        grammar=row(
            Choice(
                "mode",
                ("bilin", "bicub", "sharp2", "bisharp"),
                (("sharp", "sharp2"), ("trilin", "bilin")),
            ),
        ),
        summary=Message("Method by which pixels are resampled in all scaling"),
        page="r-is-http-resmode.md",
    ),
    Command(
        name="template",
        scope=Scope.REQUEST,
        grammar=ObjectGrammar(),
        summary=Message("A catalog entry whose layers the object is put into"),
        page="r-template.md",
    ),
    Command(
        name="type",
        scope=Scope.REQUEST,
        grammar=TextGrammar((Text("val", empty=True),)),
        drawn=Status.NO_EFFECT,
        summary=Message("Filter for static content of a server"),
        page="r-type.md",
    ),
    Command(
        name="xmpEmbed",
        scope=Scope.REQUEST,
        grammar=row(Flag("value")),
        default="0",
        summary=Message("Copies the XMP metadata of the layer 0 image into the file"),
        page="r-xmpembed.md",
    ),
)
