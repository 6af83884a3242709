"""Mistakes to make on purpose: where, what stands there, what is put in its place.

The first 32 are those that rendering programs are known for; the others are of the same kinds in
other places.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    """``before`` stands exactly once in ``path``; ``more`` is replaced in the same file as well."""

    name: str
    path: str
    before: str
    after: str
    more: tuple[tuple[str, str], ...] = ()

    @property
    def edits(self) -> tuple[tuple[str, str], ...]:
        return ((self.before, self.after), *self.more)


_FLIP = '    raster = raster.flipped(layer.values.get("flip", ""))\n'
_FLIPPED = '.flipped(layer.values.get("flip", ""))'
_INNER = """        if painter is not None:
            for effect in effects.inner(own):
                below = painter.lay_inner(below, effect)
"""
_COMMON = "        common = place.intersect(Box(0, 0, below.width, below.height))\n"
_TURN = "turned(raster, angle, work.body, work.stretch, res_mode)"
_WARP = "warped(raster, layer.quad.scaled(*scale), work.body)"
_JPEG_FACTOR = "next((factor for factor in _DCT_FACTORS if factor <= {}), 1)"

FAMOUS = (
    Mutant("a 16-bit label on 8-bit samples", "media/samples.py",
        "meaning = _INTERPRETATIONS[pixel_type]",
        'meaning = "rgb16" if pixel_type == "rgb" else "grey16"',
        (("background=background, max_alpha=_FULL[image.format]", "background=background"),)),
    Mutant("max_alpha", "media/samples.py",
        "background=background, max_alpha=_FULL[image.format]",
        "background=background, max_alpha=65535"),
    Mutant("premultiply skipped", "render/resample.py",
        "unpremultiplied(function(premultiplied(whole)), whole)", 'function(whole.cast("float"))'),
    Mutant("channels swapped", "render/encode/pillow.py", '"raw", mode, 0, 1',
        '"raw", mode.replace("RGB", "BGR"), 0, 1'),
    Mutant("mask inverted", "render/source_pixels.py",
        "alpha = self._mask_band(layer, layer.mask, raster)",
        "alpha = self._mask_band(layer, layer.mask, raster).invert()"),
    Mutant("mask skipped", "render/source_pixels.py",
        "if layer.mask is not None and not premultiplied:",
        "if layer.mask is not None and premultiplied:"),
    Mutant("alpha dropped", "render/output.py", "alpha=raster.mask())",
        "alpha=raster.opaque().mask())"),
    Mutant("profile not applied", "render/colour.py", "    if raster.icc is None:\n",
        "    if raster.icc != profile:\n"),
    Mutant("wrong intent", "render/colour.py", "*modes, INTENTS[intent], bpc)",
        '*modes, INTENTS["perceptual"], bpc)'),
    Mutant("profile kept", "render/rendition.py",
        "icc = reply.raster.icc if plan.output.embed_icc else None", "icc = reply.raster.icc"),
    Mutant("XMP kept", "render/metadata.py",
        'if not values.get("xmpEmbed") or "xmpEmbed" not in row.options or packet is None:',
        'if "xmpEmbed" not in row.options or packet is None:'),
    Mutant(
        "orientation turned twice",
        "media/planes.py",
        "    return computed(turned.fliphor() if mirrored else turned)",
        "    turned = turned.fliphor() if mirrored else turned\n"
        "    return computed(turned.rot180() if orientation < 5 else turned)",
    ),
    Mutant("orientation ignored", "media/planes.py", "if orientation not in _UPRIGHT:",
        "if orientation < 9:"),
    Mutant("one row or column off", "render/raster.py",
        "return self.mapped(lambda band: band.crop(*box))",
        "return self.mapped(lambda band: band.crop(max(box.x - 1, 0), *box[1:]))"),
    Mutant("centring off by one", "render/view.py", "math.floor((room - taken)",
        "math.ceil((room - taken)"),
    Mutant("DCT factor too far", "media/reduce.py", "_largest(_DCT_FACTORS, width, height, shrink)",
        "_largest(_DCT_FACTORS, width, height, shrink * 2)",
        ((_JPEG_FACTOR.format("shrink"), _JPEG_FACTOR.format("2 * shrink")),)),
    Mutant(
        "fit rounded up",
        "render/view.py",
        "own = Size(at_least_one(content.width * scale[0]), "
        "at_least_one(content.height * scale[1]))",
        "own = Size(math.ceil(content.width * scale[0]), math.ceil(content.height * scale[1]))",
        (
            (
                "width = at_least_one(composite.width * sx)",
                "width = math.ceil(composite.width * sx)",
            ),
            (
                "height = at_least_one(composite.height * sy)",
                "height = math.ceil(composite.height * sy)",
            ),
        ),
    ),
    Mutant("crop before scale", "render/geometry.py", '        return Box(*values["crop"])',
        '        return Box(*(round(edge / values.get("scale", 1)) for edge in values["crop"]))'),
    Mutant("flip after rotate", "render/layer.py", _FLIP, "",
        ((_TURN, _TURN + _FLIPPED), (_WARP, _WARP + _FLIPPED))),
    Mutant("bgc ignored", "render/output_choice.py", '"bgc", default)', '"nothing", default)'),
    Mutant("opacity squared", "render/layer.py", "opacity * fill / 10000",
        "(opacity * fill / 10000) ** 2"),
    Mutant("multiply as screen", "render/blend.py", '"mult": lambda below, above: below * above',
        '"mult": lambda below, above: below + above - below * above'),
    Mutant("effect under its layer", "render/composite.py", _INNER, "",
        ((_COMMON, _INNER + _COMMON),)),
    Mutant("usm radius doubled", "render/ops/filters.py", "sigma = radius * factor",
        "sigma = 2 * radius * factor"),
    Mutant(
        "blur in two boxes",
        "render/gaussian.py",
        '    weights = _whole_weights(sigma) if image.format == "uchar" else None\n',
        "    side = 2 * round(math.sqrt(1.5 * sigma * sigma + 0.25) - 0.5) + 1\n"
        "    weights = [side - abs(place) for place in range(1 - side, side)]\n",
        (('precision="integer"\n', 'precision="float"\n'),),
    ),
    Mutant("contrast around 0", "render/ops/tone.py", "127.5 + (_levels() - 127.5) * slope",
        "_levels() * slope"),
    Mutant("saturation in RGB", "render/ops/tone.py",
        "    lightness = (high + low) * np.float32(0.5)\n    if",
        "    lightness = (rgb[0] + rgb[1] + rgb[2]) / np.float32(3)\n    if"),
    Mutant("palette off by one", "render/encode/palette.py",
        "    steps = (0, 51, 102, 153, 204, 255)\n", "    steps = (0, 50, 101, 152, 203, 254)\n"),
    Mutant("dither always", "render/encode/palette.py",
        "        if not dither:\n", "        if False:\n"),
    Mutant("resolution lost", "render/output_choice.py", "        dpi=dpi,\n",
        "        dpi=None,\n"),
    Mutant("gray weights equal", "render/colour.py", "LUMA = (0.299, 0.587, 0.114)",
        "LUMA = (1 / 3, 1 / 3, 1 / 3)"),
    Mutant("CMYK not inverted", "media/psd.py",
        "planes = [~plane for plane in planes]", "planes = list(planes)"),
)  # fmt: skip

OTHERS = (
    Mutant("mask at the wrong size", "render/source_pixels.py", '"bicub").copy_memory()',
        '"bilin").fliphor().copy_memory()'),
    Mutant("maskUse=invert ignored", "render/source_pixels.py", '    "invert": _use_inverted,',
        '    "invert": _use_norm,'),
    Mutant("black point not compensated", "render/colour.py", "if bpc else ImageCms.Flags.NONE",
        "if not bpc else ImageCms.Flags.NONE"),
    Mutant("lighten as darken", "render/blend.py", "np.maximum(below, above)",
        "np.minimum(below, above)"),
    Mutant("ink blended as light", "render/blend.py", "        cb = 1 - cb\n        cs = 1 - cs\n",
        "        pass\n"),
    Mutant("outer effects forgotten", "render/effects.py", "sorted(effects) if number < 0]",
        "sorted(effects) if number < -9]"),
    Mutant("effects in falling order", "render/effects.py",
        "[effects[number] for number in sorted(effects) if number > 0]",
        "[effects[number] for number in sorted(effects, reverse=True) if number > 0]"),
    Mutant("no knock-out", "render/effects.py", "    if knock_out:\n", "    if not knock_out:\n"),
    Mutant("pos the other way", "render/placement.py", "base_origin[0] + across - own[0]",
        "base_origin[0] - across - own[0]"),
    Mutant("hue the other way", "render/ops/tone.py", "((value + 180) % 360 - 180) / 60",
        "((180 - value) % 360 - 180) / 60"),
    Mutant("saturation unlimited", "render/ops/tone.py",
        "factor = np.minimum(room / spread, np.float32(1 / max(1 - amount, 1e-6)))",
        "factor = np.float32(1 / max(1 - amount, 1e-6))"),
    Mutant("colour balance in another order", "render/ops/tone.py",
        "[_levels() + adjust for adjust in value]",
        "[_levels() + adjust for adjust in reversed(value)]"),
    Mutant("brightness in per cent", "render/ops/tone.py", "[_levels() + value])",
        "[_levels() + value * 2.55])"),
    Mutant("grow by a square", "render/ops/morphology.py",
        "half = math.isqrt(radius * radius - row * row)", "half = radius"),
    Mutant("usm threshold ignored", "render/ops/filters.py", "    if threshold > 1:\n",
        "    if threshold > 99:\n"),
    Mutant("usm amount halved", "render/ops/filters.py", "round(amount * 256)",
        "round(amount * 128)"),
    Mutant("sharpen too strong", "render/ops/filters.py", "[-1, 16, -1], [-1, -1, -1]], scale=8)",
        "[-1, 12, -1], [-1, -1, -1]], scale=4)"),
    Mutant("blur not in working pixels", "render/ops/filters.py",
        "sigma = value * context.composite", "sigma = value"),
    Mutant("extend mixed up", "render/geometry.py",
        'left, top, right, bottom = values.get("extend", (0, 0, 0, 0))',
        'top, left, right, bottom = values.get("extend", (0, 0, 0, 0))'),
    Mutant("rotation counter-clockwise", "render/resample.py",
        '90: "d90", 180: "d180", 270: "d270"', '90: "d270", 180: "d180", 270: "d90"'),
    Mutant("free rotation off centre", "render/resample.py",
        "across = size.width / 2 - 0.5 - (a * x + b * y)",
        "across = size.width / 2 - (a * x + b * y)"),
    Mutant("enlarged half a pixel off", "render/resample.py", "odx=across / 2 - 0.5,", "odx=0,"),
    Mutant("kernels mixed up", "render/resample.py", '"bilin": "linear", "bicub": "cubic"',
        '"bilin": "nearest", "bicub": "cubic"'),
    Mutant("alignment ignored", "render/view.py", 'align = values.get("align", (0.0, 0.0)) if',
        "align = (0.0, 0.0) if"),
    Mutant("region a pixel off", "render/view.py", "ox - rounded(region.x * sx)",
        "ox - 1 - rounded(region.x * sx)"),
    Mutant("dpr ignored", "render/view.py",
        '    dpr = float(values.get("dpr", 1.0))\n    wid, hei = (',
        "    dpr = 1.0\n    wid, hei = ("),
    Mutant("deep samples cut, not rounded", "media/pillow_pixels.py",
        "((values.astype(np.uint32) + 128) // 257)", "(values.astype(np.uint32) // 300)"),
    Mutant("16 bits by another factor", "media/planes.py", "image.linear(1 / 257, 0.5, uchar=True)",
        "image.linear(1 / 260, 0.5, uchar=True)"),
    Mutant("ink without black", "render/colour.py",
        "return (255.0 - pixels[..., :3]) * (255.0 - pixels[..., 3:4]) / 255.0",
        "return 255.0 - pixels[..., :3]"),
    Mutant("common ink not moved", "render/colour.py",
        "np.where(white > 0, (white - pixels) * 255.0 / room, 0.0)", "255.0 - pixels"),
    Mutant("fill opacity ignored", "render/layer.py", "float(opacity * fill / 10000)",
        "float(opacity / 100)"),
    Mutant("clip path turned over", "render/clipping.py",
        "replace(raster, alpha=_both(raster.mask(), shape))",
        "replace(raster, alpha=_both(raster.mask(), shape.invert()))"),
    Mutant("mac palette short of red", "render/encode/palette.py",
        "reds = [(v, 0, 0) for v in ramp]", "reds = [(v, v, 0) for v in ramp]"),
    Mutant("key at another opacity", "render/encode/palette.py", "KEY_ALPHA = 128",
        "KEY_ALPHA = 190"),
    Mutant("quality ignored", "render/output_choice.py", "        quality=quality,\n",
        "        quality=40,\n"),
    Mutant("mask of a picture wrong", "render/output.py", "        band = raster.mask()\n",
        "        band = raster.mask().invert()\n"),
    Mutant("white of a document not undone", "media/psd.py",
        "if blended and alpha is not None:", "if blended and alpha is None:"),
    Mutant("floats upside down", "media/netpbm.py", "yield strip[::-1] if upwards else strip",
        "yield strip"),
    Mutant("deep samples of PNM by another range", "media/sample_strips.py",
        "table = (np.arange(most + 1) * int(2 * full) + most) // (2 * most)",
        "table = np.arange(most + 1) // 300"),
)  # fmt: skip
"""Thought of by its makers, but not while the referee was made: mistakes it was not made for."""
