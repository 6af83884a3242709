"""Check across commands: combinations that are errors, commands that the reference ignores.

Each rule is a function of the collected request; errors go to the router's ``fail``, the rest
becomes notes.
"""

from __future__ import annotations

from dataclasses import replace

from exportgui.errors import RequestError
from exportgui.messages import Message, marked
from exportgui.request.commands import COMMANDS, Status, names_where
from exportgui.request.commands.table import IgnoredBy
from exportgui.request.effect_rules import give_colors
from exportgui.request.effective import Note
from exportgui.request.encoding import shown
from exportgui.request.format_grammar import has_effect
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


def apply_cross_checks(router: Router, *, nested: bool = False, watermark: bool = False) -> None:
    """Check the collected request as a whole and remove what is ignored.

    In a watermark's record, layer 0 and the composite may have commands that place them on the
    target (r-watermarks.md).
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
    give_colors(router)


def _ignore(
    router: Router, where: SegmentBuilder, name: str, reason: Message, *, quiet: bool = False
) -> None:
    assignment = where.discard(name)
    if assignment is not None and not quiet:
        router.note(assignment.item, name, reason)


def _check_output(router: Router) -> None:
    """Ignore options that the output format does not have. Page: r-is-http-fmt.md."""
    fmt: Format = router.request.value("fmt", Format("jpeg"))
    output = OUTPUTS[fmt.name]
    for name in _OUTPUT_OPTIONS:
        assignment = router.request.assignments.get(name)
        if assignment is not None and not has_effect(output, fmt, name):
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
                quiet=COMMANDS[name.lower()].is_default(assignment.value),
            )
    _check_qlt(router, fmt)
    _check_quantize(router, fmt)
    if fmt.pixel_type and "icc" in router.request.assignments:
        assignment = router.request.assignments["fmt"]
        router.request.assignments["fmt"] = Assignment(
            replace(fmt, pixel_type=None), assignment.item
        )
        ignored = marked("the pixel type {type} is ignored, the icc= profile decides it")
        router.note(assignment.item, "fmt", Message(ignored, type=fmt.pixel_type))


def _check_qlt(router: Router, fmt: Format) -> None:
    assignment = router.request.assignments.get("qlt")
    if assignment is None or not assignment.value[1]:
        return
    if not OUTPUTS[fmt.name].chroma:
        router.request.assignments["qlt"] = Assignment(
            (assignment.value[0], False), assignment.item
        )
        lacks = marked("the second value is ignored, {format} has no such setting")
        router.note(assignment.item, "qlt", Message(lacks, format=fmt.family))
    elif fmt.pixel_type in ("gray", "cmyk"):
        ignored = marked("the second value is ignored for {type} output")
        router.note(assignment.item, "qlt", Message(ignored, type=fmt.pixel_type))


def _check_quantize(router: Router, fmt: Format) -> None:
    """Page: r-is-http-quantize.md."""
    assignment = router.request.assignments.get("quantize")
    if assignment is None:
        return
    if assignment.value[0] == "mac" and fmt.alpha:
        reason = Message("the mac palette cannot be used with fmt={format}", format=fmt.name)
        allowed = Message("adaptive or web, or gif and png8 without alpha")
        _fail(router, assignment, "quantize", reason, allowed)
    if assignment.value[0] != "adaptive" and assignment.value[3]:
        ignored = Message("the colour list is ignored, only an adaptive palette has one")
        router.note(assignment.item, "quantize", ignored)


def _fail(
    router: Router,
    assignment: Assignment,
    name: str,
    reason: Message,
    allowed: Message | None = None,
) -> None:
    value = shown(assignment.item.value or "")
    error = RequestError(
        reason, command=name, value=value, allowed=allowed, column=assignment.item.column
    )
    router.fail(error, assignment.item)


def _check_fit(router: Router) -> None:
    """Page: r-fit.md."""
    assignment = router.request.assignments.get("fit")
    if assignment is None:
        return
    if "wid" not in router.request.assignments and "hei" not in router.request.assignments:
        _fail(router, assignment, "fit", Message("needs wid= or hei= as well"))
    if router.request.value("req", ("img", ()))[0] == "tmb":
        _fail(router, assignment, "fit", Message("cannot be used with req=tmb"))


def _check_align(router: Router) -> None:
    """Page: r-align.md."""
    sides = sum(name in router.request.assignments for name in ("wid", "hei"))
    mode = router.request.value("fit", ("", False))[0]
    if sides == 1:
        reason = Message("ignored, it needs both wid= and hei=")
        _ignore(router, router.request, "align", reason)
    elif mode in ("constrain", "stretch"):
        _ignore(router, router.request, "align", Message(_WITH, name="fit", value=mode))


def _check_bgc(router: Router) -> None:
    """Pages: r-bgc.md, r-color-management.md."""
    assignment = router.request.assignments.get("bgc")
    if assignment is None:
        return
    fmt: Format = router.request.value("fmt", Format("jpeg"))
    if router.request.value("req", ("img", ()))[0] == "mask":
        _ignore(router, router.request, "bgc", Message(_WITH, name="req", value="mask"))
        return
    if fmt.alpha:
        reason = Message("ignored with fmt={format}, which stays transparent", format=fmt.name)
        _ignore(router, router.request, "bgc", reason)
        return
    color: Color = assignment.value
    if color.alpha != 255:
        ignored = Message("the alpha value is ignored, the background is opaque")
        router.note(assignment.item, "bgc", ignored)
    if color.source:
        router.note(assignment.item, "bgc", Message("the suffix s is ignored here"))
    router.request.assignments["bgc"] = Assignment(
        Color(color.space, color.components), assignment.item
    )


def _check_kind(router: Router) -> None:
    """Ignore commands that only other request types use.

    Pages: r-is-http-defaultimage.md, r-imageset.md.
    """
    kind = router.request.value("req", ("img", ()))[0]
    if kind not in ("img", "tmb"):
        _ignore(router, router.request, "defaultImage", Message(_WITH, name="req", value=kind))
    if kind != "set":
        _ignore(router, router.request, "imageSet", Message(_ONLY_REQ, kind="set"))


def _note_server_only(router: Router) -> None:
    for name, assignment in router.request.assignments.items():
        if COMMANDS[name.lower()].drawn is Status.NO_EFFECT:
            accepted = Message("accepted; it only means something to a server")
            router.note(assignment.item, name, accepted)


def _check_layer(
    router: Router, layer: SegmentBuilder, number: int | None, *, watermark: bool
) -> None:
    if not number:
        for name in _BASE_IGNORED:
            if not (watermark and name in _LAYING):
                _ignore(router, layer, name, Message("ignored for layer 0 and the composite"))
        if not watermark and (assignment := layer.assignments.get("sizeN")) is not None:
            reason = Message("cannot be used for layer 0 or comp")
            _fail(router, assignment, "sizeN", reason, Message("size= there"))
    origin = layer.assignments.get("origin")
    if origin is not None and "." in (origin.item.value or ""):
        rounded = Message("fractions of a pixel do not count; originN= takes shares")
        router.note(origin.item, "origin", rounded)
    _check_scaling(router, layer)
    _check_clipping(router, layer)
    _check_maps(router, layer)
    _check_text(router, layer)


def _note_empty(router: Router, layer: SegmentBuilder, number: int) -> None:
    """Note a layer without content, as in templates in production; layer 0 is a canvas."""
    assignments = [*layer.assignments.values()]
    for effect in layer.effects.values():
        assignments += effect.assignments.values()
    if number and assignments and not layer.build().has_content:
        item = assignments[0].item
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
    if "scale" in layer.assignments:
        _ignore(router, layer, "res", Message(_HAS, name="scale"))
    for name in ("perspective", "perspectiveN"):
        if name in layer.assignments:
            _ignore(router, layer, "res", Message(_HAS, name=name))


def _check_clipping(router: Router, layer: SegmentBuilder) -> None:
    """Page: r-clipxpath.md."""
    if "clipPath" not in layer.assignments and "clipPathE" not in layer.assignments:
        for name in ("clipXPath", "clipXPathE"):
            _ignore(router, layer, name, Message(_WITHOUT, name="clipPath"))


def _check_maps(router: Router, layer: SegmentBuilder) -> None:
    """Page: r-map.md."""
    if router.request.value("req", ("img", ()))[0] != "map":
        for name in ("map", "mapA"):
            _ignore(router, layer, name, Message(_ONLY_REQ, kind="map"))
    elif "map" in layer.assignments:
        _ignore(router, layer, "mapA", Message(_HAS, name="map"))


def _check_text(router: Router, layer: SegmentBuilder) -> None:
    """Pages: r-textpath.md, r-textflowpath.md and their neighbours."""
    for name in ("textFlowPath", "textFlowXPath"):
        if layer.value(name) == "":
            _ignore(router, layer, name, Message("ignored, no path is given"))
    along = layer.assignments.get("textPath")
    flow = layer.assignments.get("textFlowPath")
    if along is not None and flow is not None:
        reason = Message("cannot be used with textFlowPath= in one layer")
        _fail(router, along, "textPath", reason)
    if "textPs" not in layer.assignments:
        for name in ("textAngle", "textFlowPath", "textFlowXPath", "textPath", "pathAttr"):
            _ignore(router, layer, name, Message(_LACKS, name="textPs"))
        if "text" not in layer.assignments:
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
"""Values of ``textAttr=`` that the command does not have (r-textattr.md)."""


def _note_attributes(router: Router, layer: SegmentBuilder) -> None:
    assignment = layer.assignments.get("textAttr")
    own, other = ("textPs", "text") if "textPs" in layer.assignments else ("text", "textPs")
    if assignment is None or own not in layer.assignments:
        return
    for value in assignment.value:
        if value in _ATTRIBUTES[own]:
            useless = marked("{word} has no effect here; it works in {command}= only")
            router.note(assignment.item, "textAttr", Message(useless, word=value, command=other))
