"""What commands mean for each other: combinations that are errors, and what the reference says is
ignored.

Each rule is a function of the collected request; errors go to the router's ``fail``, the rest
becomes notes.
"""

from __future__ import annotations

from dataclasses import replace

from exportgui.errors import RequestError
from exportgui.messages import Message, marked
from exportgui.request.commands import COMMANDS, Status, names_where
from exportgui.request.commands.table import IgnoredBy
from exportgui.request.effective import Note
from exportgui.request.encoding import shown
from exportgui.request.format_grammar import listens
from exportgui.request.output_formats import OUTPUTS
from exportgui.request.routing import Assignment, Router, SegmentBuilder
from exportgui.request.values import Color, Format

_HAS = marked("ignored, the layer has {name}=")
_LACKS = marked("ignored, the layer has no {name}=")
_WITHOUT = marked("ignored without {name}=")
_ONLY_REQ = marked("ignored, only req={kind} uses it")
_WITH = marked("ignored with {name}={value}")
_OUTPUT_OPTIONS = sorted({name for output in OUTPUTS.values() for name in output.options})
_BASE_IGNORED = names_where(lambda row: IgnoredBy.BASE in row.ignored)
_LAYING = ("blendMode", "sizeN")


def apply_rules(router: Router, *, nested: bool = False, watermark: bool = False) -> None:
    """Check the collected request as a whole and take out what is ignored.

    In a watermark's record, layer 0 and the composite may say how they lie on the target
    (r-watermarks.md).
    """
    if not nested:
        _check_output(router)
    _check_fit(router)
    _check_align(router)
    _check_bgc(router)
    _check_kind(router)
    _note_server_only(router)
    for number, layer in router.layers.items():
        _check_layer(router, layer, number, watermark=watermark)
        _note_empty(router, layer, number)
    _check_layer(router, router.comp, None, watermark=watermark)


def _ignore(
    router: Router, where: SegmentBuilder, name: str, reason: Message, *, quiet: bool = False
) -> None:
    said = where.drop(name)
    if said is not None and not quiet:
        router.note(said.item, name, reason)


def _check_output(router: Router) -> None:
    """Options the output format does not listen to. Page: r-is-http-fmt.md."""
    fmt: Format = router.request.value("fmt", Format("jpeg"))
    output = OUTPUTS[fmt.name]
    for name in _OUTPUT_OPTIONS:
        said = router.request.said.get(name)
        if said is not None and not listens(output, fmt, name):
            what = (
                ",".join((fmt.name, "", fmt.compression))
                if fmt.compression and name == "qlt"
                else fmt.name
            )
            _ignore(
                router,
                router.request,
                name,
                Message("ignored, it means nothing for fmt={format}", format=what),
                quiet=COMMANDS[name.lower()].is_default(said.value),
            )
    _check_qlt(router, fmt)
    _check_quantize(router, fmt)
    if fmt.pixel_type and "icc" in router.request.said:
        said = router.request.said["fmt"]
        router.request.said["fmt"] = Assignment(replace(fmt, pixel_type=None), said.item)
        ignored = marked("the pixel type {type} is ignored, the icc= profile decides it")
        router.note(said.item, "fmt", Message(ignored, type=fmt.pixel_type))


def _check_qlt(router: Router, fmt: Format) -> None:
    said = router.request.said.get("qlt")
    if said is None or not said.value[1]:
        return
    if not OUTPUTS[fmt.name].chroma:
        router.request.said["qlt"] = Assignment((said.value[0], False), said.item)
        lacks = marked("the second value is ignored, {format} has no such setting")
        router.note(said.item, "qlt", Message(lacks, format=fmt.family))
    elif fmt.pixel_type in ("gray", "cmyk"):
        ignored = marked("the second value is ignored for {type} output")
        router.note(said.item, "qlt", Message(ignored, type=fmt.pixel_type))


def _check_quantize(router: Router, fmt: Format) -> None:
    """Page: r-is-http-quantize.md."""
    said = router.request.said.get("quantize")
    if said is None:
        return
    if said.value[0] == "mac" and fmt.alpha:
        reason = Message("the mac palette cannot be used with fmt={format}", format=fmt.name)
        allowed = Message("adaptive or web, or gif and png8 without alpha")
        _fail(router, said, "quantize", reason, allowed)
    if said.value[0] != "adaptive" and said.value[3]:
        ignored = Message("the colour list is ignored, only an adaptive palette has one")
        router.note(said.item, "quantize", ignored)


def _fail(
    router: Router, said: Assignment, name: str, reason: Message, allowed: Message | None = None
) -> None:
    value = shown(said.item.value or "")
    error = RequestError(
        reason, command=name, value=value, allowed=allowed, column=said.item.column
    )
    router.fail(error, said.item)


def _check_fit(router: Router) -> None:
    """Page: r-fit.md."""
    said = router.request.said.get("fit")
    if said is None:
        return
    if "wid" not in router.request.said and "hei" not in router.request.said:
        _fail(router, said, "fit", Message("needs wid= or hei= as well"))
    if router.request.value("req", ("img", ()))[0] == "tmb":
        _fail(router, said, "fit", Message("cannot be used with req=tmb"))


def _check_align(router: Router) -> None:
    """Page: r-align.md."""
    sides = sum(name in router.request.said for name in ("wid", "hei"))
    mode = router.request.value("fit", ("", False))[0]
    if sides == 1:
        reason = Message("ignored, it needs both wid= and hei=")
        _ignore(router, router.request, "align", reason)
    elif mode in ("constrain", "stretch"):
        _ignore(router, router.request, "align", Message(_WITH, name="fit", value=mode))


def _check_bgc(router: Router) -> None:
    """Pages: r-bgc.md, r-color-management.md."""
    said = router.request.said.get("bgc")
    if said is None:
        return
    fmt: Format = router.request.value("fmt", Format("jpeg"))
    if router.request.value("req", ("img", ()))[0] == "mask":
        _ignore(router, router.request, "bgc", Message(_WITH, name="req", value="mask"))
        return
    if fmt.alpha:
        reason = Message("ignored with fmt={format}, which stays transparent", format=fmt.name)
        _ignore(router, router.request, "bgc", reason)
        return
    color: Color = said.value
    if color.alpha != 255:
        ignored = Message("the alpha value is ignored, the background is opaque")
        router.note(said.item, "bgc", ignored)
    if color.source:
        router.note(said.item, "bgc", Message("the suffix s is ignored here"))
    router.request.said["bgc"] = Assignment(Color(color.space, color.components), said.item)


def _check_kind(router: Router) -> None:
    """Commands that only some request types listen to. Pages: r-is-http-defaultimage.md,
    r-imageset.md.
    """
    kind = router.request.value("req", ("img", ()))[0]
    if kind not in ("img", "tmb"):
        _ignore(router, router.request, "defaultImage", Message(_WITH, name="req", value=kind))
    if kind != "set":
        _ignore(router, router.request, "imageSet", Message(_ONLY_REQ, kind="set"))


def _note_server_only(router: Router) -> None:
    for name, said in router.request.said.items():
        if COMMANDS[name.lower()].drawn is Status.NO_EFFECT:
            accepted = Message("accepted; it only means something to a server")
            router.note(said.item, name, accepted)


def _check_layer(
    router: Router, layer: SegmentBuilder, number: int | None, *, watermark: bool
) -> None:
    if not number:
        for name in _BASE_IGNORED:
            if not (watermark and name in _LAYING):
                _ignore(router, layer, name, Message("ignored for layer 0 and the composite"))
        if not watermark and (said := layer.said.get("sizeN")) is not None:
            reason = Message("cannot be used for layer 0 or comp")
            _fail(router, said, "sizeN", reason, Message("size= there"))
    origin = layer.said.get("origin")
    if origin is not None and "." in (origin.item.value or ""):
        rounded = Message("fractions of a pixel do not count; originN= takes shares")
        router.note(origin.item, "origin", rounded)
    _check_scaling(router, layer)
    _check_clipping(router, layer)
    _check_maps(router, layer)
    _check_text(router, layer)


def _note_empty(router: Router, layer: SegmentBuilder, number: int) -> None:
    """Templates of production have layers that nothing was put into; a layer 0 is the canvas."""
    said = [*layer.said.values()]
    said += [one for effect in layer.effects.values() for one in effect.said.values()]
    if number and said and not layer.built().has_content:
        item = said[0].item
        message = Message(
            "layer {number} is skipped: it has no src=, text=, textPs= or color=", number=number
        )
        router.notes.append((Note(message, "layer", item.column), item))


def _check_scaling(router: Router, layer: SegmentBuilder) -> None:
    """Pages: r-size-reference.md, r-is-http-scale.md, r-res.md, r-perspective.md."""
    size = next((name for name in ("size", "sizeN") if any(layer.value(name, (0, 0)))), None)
    if size:
        for name in ("scale", "res"):
            _ignore(router, layer, name, Message(_HAS, name=size))
    if "scale" in layer.said:
        _ignore(router, layer, "res", Message(_HAS, name="scale"))
    for name in ("perspective", "perspectiveN"):
        if name in layer.said:
            _ignore(router, layer, "res", Message(_HAS, name=name))


def _check_clipping(router: Router, layer: SegmentBuilder) -> None:
    """Page: r-clipxpath.md."""
    if "clipPath" not in layer.said and "clipPathE" not in layer.said:
        for name in ("clipXPath", "clipXPathE"):
            _ignore(router, layer, name, Message(_WITHOUT, name="clipPath"))


def _check_maps(router: Router, layer: SegmentBuilder) -> None:
    """Page: r-map.md."""
    if router.request.value("req", ("img", ()))[0] != "map":
        for name in ("map", "mapA"):
            _ignore(router, layer, name, Message(_ONLY_REQ, kind="map"))
    elif "map" in layer.said:
        _ignore(router, layer, "mapA", Message(_HAS, name="map"))


def _check_text(router: Router, layer: SegmentBuilder) -> None:
    """Pages: r-textpath.md, r-textflowpath.md and their neighbours."""
    for name in ("textFlowPath", "textFlowXPath"):
        if layer.value(name) == "":
            _ignore(router, layer, name, Message("ignored, no path is given"))
    along = layer.said.get("textPath")
    flow = layer.said.get("textFlowPath")
    if along is not None and flow is not None:
        reason = Message("cannot be used with textFlowPath= in one layer")
        _fail(router, along, "textPath", reason)
    if "textPs" not in layer.said:
        for name in ("textAngle", "textFlowPath", "textFlowXPath", "textPath", "pathAttr"):
            _ignore(router, layer, name, Message(_LACKS, name="textPs"))
        if "text" not in layer.said:
            _ignore(router, layer, "textAttr", Message("ignored, the layer has no text"))
    _note_attributes(router, layer)
    if along is not None:
        _ignore(router, layer, "textAngle", Message(_HAS, name="textPath"))
    else:
        _ignore(router, layer, "pathAttr", Message(_LACKS, name="textPath"))
    if flow is None:
        _ignore(router, layer, "textFlowXPath", Message(_WITHOUT, name="textFlowPath"))


_ATTRIBUTES = {
    "text": frozenset({"crisp", "sharp", "strong"}),
    "textPs": frozenset({"autoRes", "maxRes", "noWrap", "nbWrap"}),
}
"""Values of ``textAttr=`` that the command does not know (r-textattr.md)."""


def _note_attributes(router: Router, layer: SegmentBuilder) -> None:
    said = layer.said.get("textAttr")
    own, other = ("textPs", "text") if "textPs" in layer.said else ("text", "textPs")
    if said is None or own not in layer.said:
        return
    for value in said.value:
        if value in _ATTRIBUTES[own]:
            useless = marked("{word} has no effect here; it works in {command}= only")
            router.note(said.item, "textAttr", Message(useless, word=value, command=other))
