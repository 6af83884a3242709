"""Every kind of source the program reads, as a table, and the picture that each of its files shows.

A source is container × depth × model × alpha × profile × orientation, as far as the container has
them. EPS is left out because it is off until somebody turns it on, HEIC because its codec is an
extra.
"""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from oracle import colours, known, plain_writers, writers
from oracle.known import Array, Pic

SHAPES: dict[int, Callable[[Array], Array]] = {
    1: lambda u: u,
    2: lambda u: u[:, ::-1],
    3: lambda u: u[::-1, ::-1],
    4: lambda u: u[::-1],
    5: lambda u: u.swapaxes(0, 1),
    6: lambda u: u[:, ::-1].swapaxes(0, 1),
    7: lambda u: u[::-1, ::-1].swapaxes(0, 1),
    8: lambda u: u[::-1].swapaxes(0, 1),
}
"""Upright → stored, from what EXIF says of the side on which the first row and the first column are
seen.
"""


@dataclass(frozen=True)
class Source:
    container: str
    depth: str
    model: str
    alpha: str
    profile: str
    orientation: int

    @property
    def name(self) -> str:
        parts = (
            self.container,
            self.depth,
            self.model,
            self.alpha,
            self.profile,
            str(self.orientation),
        )
        return "_".join(parts) + CONTAINERS[self.container].suffix

    @property
    def values(self) -> tuple[Any, ...]:
        return (self.container, self.depth, self.model, self.alpha, self.profile, self.orientation)

    @property
    def loss(self) -> tuple[float, float]:
        """Mean and largest difference that the file itself may bring in."""
        if self.alpha == "premultiplied":
            return 1.0, 12  # colours under an alpha of 80 have 80 levels themselves
        if self.model == "lab":
            return 1.0, 4
        return CONTAINERS[self.container].loss

    @property
    def planes(self) -> bool:
        """Whether a TIFF keeps each sample in a plane of its own."""
        return self.container in ("tiff-planar", "tiff-planar-tiles")

    @property
    def drawn(self) -> bool:
        """Whether the file has no pixels of its own."""
        return self.container in ("svg", "pdf")

    @property
    def hides_nothing(self) -> bool:
        """Whether the further channel is no transparency: a saved selection of a PSD (r-ic.md), or
        a spot colour.
        """
        if self.alpha != "extra":
            return False
        return self.container.startswith("ps") or (
            self.container.startswith("tiff") and self.model == "cmyk"
        )

    @property
    def may_refuse(self) -> bool:
        """Kinds that may be refused by name, as the README says; where they are drawn they are
        drawn right.
        """
        gray_planes = self.planes and self.model == "gray" and self.depth + self.alpha != "8none"
        deep_ink = self.model == "cmyk" and self.depth == "16" and self.alpha == "premultiplied"
        return gray_planes or deep_ink


@dataclass(frozen=True)
class Container:
    """What a kind of file can hold, and who writes it."""

    suffix: str
    write: Callable[[Source], bytes]
    kinds: tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]
    profiles: bool = False
    orientations: bool = False
    loss: tuple[float, float] = (0, 0)


# --- the known picture as each kind stores it
# --------------------------------------------------------------------


def colors(source: Source) -> Array:
    """8-bit samples of the model (Lab: real values), upright."""
    return known.samples(source.model, 1 if source.depth == "1" else 8)


def _key(source: Source) -> Array:
    """The colour that is transparent where one is."""
    return colors(source)[2, 35]


@cache
def expected(source: Source) -> Pic:
    """What the file shows, by 8-bit levels."""
    flat = colors(source)
    alpha = None
    if source.alpha == "trns":
        alpha = known.key_alpha(flat, _key(source))
        if source.container.startswith("png") and source.model == "palette":
            alpha = np.where(
                alpha == 0, 0.0, np.where((flat == flat[30, 2]).all(axis=-1), 90.0, 255.0)
            )
    elif source.alpha != "none" and not source.hides_nothing:
        alpha = known.opacity()
    if source.alpha == "premultiplied":
        hidden = 255.0 if source.container.startswith("psd") and source.model != "cmyk" else 0.0
        flat = np.where(alpha[..., None] == 0, hidden, flat)  # nothing is left of what is not seen
    space = {"gray": "gray", "cmyk": "cmyk"}.get(source.model, "rgb")
    if source.model == "lab":
        flat = colours.lab_to_srgb(flat)
    valid = source.profile not in ("none", "broken") and source.model != "lab"
    return Pic(flat, alpha, space, source.profile if valid else None)


def _broken(source: Source) -> bytes:
    """No profile at all, or one for another kind of pixel."""
    return colours.profile("broken" if source.model in ("rgb", "palette") else "srgb")


def _icc(source: Source) -> bytes | None:
    if source.profile == "none":
        return None
    return _broken(source) if source.profile == "broken" else colours.profile(source.profile)


def _stored(source: Source, image: Array) -> Array:
    return np.ascontiguousarray(SHAPES[source.orientation](image))


def _deep(image: Array, plain: Array | None = None) -> Array:
    """16-bit samples that round to these, none of them a byte written twice but where ``plain``."""
    y, x = np.mgrid[0 : image.shape[0], 0 : image.shape[1]]
    drift = ((x * 37 + y * 53) % 201 - 100)[..., None]
    drift = np.where((image == 0) | (image == 255), 0, drift)
    return image * 257 + (drift if plain is None else np.where(plain[..., None], 0, drift))


def _with_alpha(source: Source, flat: Array) -> Array:
    return (
        flat
        if source.alpha in ("none", "trns")
        else np.concatenate([flat, known.opacity()[..., None]], axis=-1)
    )


@cache
def _indexed(rgb_bytes: bytes, shape: tuple[int, ...]) -> tuple[Array, Array]:
    """Indices and palette; colours stand in an order of their own."""
    rgb = np.frombuffer(rgb_bytes).reshape(shape)
    table, indices = np.unique(rgb.reshape(-1, 3), axis=0, return_inverse=True)
    turned = (np.arange(len(table)) * 7 + 3) % len(table)
    places = np.argsort(turned)
    return turned[indices.reshape(-1)].reshape(shape[:2])[..., None].astype(np.float64), table[
        places
    ].astype(np.uint8)


def palette_of(source: Source) -> tuple[Array, Array]:
    flat = colors(source)
    return _indexed(flat.astype(np.float64).tobytes(), flat.shape)


# --- writers
# ------------------------------------------------------------------------------------------


def _png(source: Source) -> bytes:
    flat = colors(source)
    kind = {"gray": 0, "rgb": 2, "palette": 3}[source.model]
    depth = int(source.depth)
    plte = trns = None
    if source.model == "palette":
        indices, table = palette_of(source)
        plte = table.tobytes()
        samples = indices
        if source.alpha == "trns":
            shown = expected(source).mask
            alphas = [shown[(indices[..., 0] == entry)][0] for entry in range(len(table))]
            trns = bytes(int(a) for a in alphas)
    else:
        samples = _with_alpha(source, flat)
        kind += 4 if source.alpha == "straight" else 0
        key = known.key_alpha(flat, _key(source)) == 0 if source.alpha == "trns" else None
        if depth == 16:
            samples = _deep(samples, key)
        if key is not None:
            most = _key(source) * (257 if depth == 16 else 1)
            trns = b"".join(int(v // 255 if depth == 1 else v).to_bytes(2, "big") for v in most)
    return writers.png(
        _stored(source, samples),
        kind,
        depth,
        interlaced=source.container == "png-interlaced",
        iCCP=writers.iccp(_icc(source)),
        PLTE=plte,
        tRNS=trns,
        pHYs=writers.phys(),
        eXIf=writers.exif(source.orientation) if source.orientation > 1 else None,
    )


_PHOTOMETRIC = {"gray": 1, "rgb": 2, "palette": 3, "cmyk": 5, "lab": 9}
_EXTRA = {"straight": 2, "extra": 0, "premultiplied": 1}
_TILE = (32, 16)


def _tiff(source: Source) -> bytes:
    flat = colors(source)
    order = ">" if source.planes else "<"
    more: dict[int, tuple[int, Any]] = {
        274: (3, [source.orientation]),
        282: (5, [(writers.DPI, 1)]),
        283: (5, [(writers.DPI, 1)]),
        296: (3, [2]),
    }
    photometric = _PHOTOMETRIC[source.model]
    samples = flat
    if source.model == "palette":
        samples, table = palette_of(source)
        whole = np.zeros((256, 3))
        whole[: len(table)] = table
        more[320] = (3, [int(v) * 257 for v in whole.T.reshape(-1)])
    elif source.model == "lab":
        samples = np.stack(
            [flat[..., 0] * 255 / 100, flat[..., 1] + 128, flat[..., 2] + 128], axis=-1
        )
        if source.depth == "16":
            samples = np.rint(samples * 256)  # ICC's own encoding: 0xFF00 is white
    if source.alpha != "none":
        a = known.opacity()[..., None]
        if source.alpha == "premultiplied":
            samples = samples * a / 255
        more[338] = (3, [_EXTRA[source.alpha]])
        scale = 256 if source.model == "lab" and source.depth == "16" else 1
        samples = np.concatenate([samples, a * (257 / 256 if scale > 1 else 1) * scale], axis=-1)
    if _icc(source):
        more[34675] = (7, _icc(source))
    bits, floating = (32, True) if source.depth == "float" else (int(source.depth), False)
    samples = _as_deep(source, samples)
    if source.depth == "1" and source.planes:
        photometric = 0
        samples = 255 - samples  # white is zero
    return writers.tiff(
        _stored(source, samples),
        photometric,
        bits,
        order=order,
        planar=source.planes,
        deflate=source.planes,
        tile=_TILE if source.container.endswith("tiles") else None,
        more=more,
        floating=floating,
    )


def _as_deep(source: Source, samples: Array) -> Array:
    if source.depth == "float":
        return samples / 255
    if source.depth == "12":
        return np.rint(samples * 4095 / 255)
    if source.depth == "16" and source.model != "lab":
        return (
            np.rint(samples * 257) if source.alpha == "premultiplied" else _deep(np.rint(samples))
        )
    return np.rint(samples)


def _tiff_webp(source: Source) -> bytes:
    """Strips of lossless WebP, by Pillow's encoder."""
    samples = _with_alpha(source, colors(source)).astype(np.uint8)

    def webp(rows: Array) -> bytes:
        buffer = io.BytesIO()
        image = Image.frombytes("RGBA"[: rows.shape[2]], rows.shape[1::-1], rows.tobytes())
        image.save(buffer, "WEBP", lossless=True, exact=True, method=0)
        return buffer.getvalue()

    more: dict[int, tuple[int, Any]] = {
        282: (5, [(writers.DPI, 1)]),
        283: (5, [(writers.DPI, 1)]),
        296: (3, [2]),
        **({338: (3, [2])} if source.alpha == "straight" else {}),
    }
    return writers.tiff(samples, 2, 8, more=more, webp=webp)


_PSD_MODES = {"gray": 1, "palette": 2, "rgb": 3, "cmyk": 4, "lab": 9}


def _psd(source: Source) -> bytes:
    flat = colors(source)
    palette = b""
    if source.depth == "1":
        return writers.psd(
            flat, 0, 1, packed=source.container == "psd-packed", icc=None, transparent=False
        )
    if source.model == "palette":
        flat, table = palette_of(source)
        whole = np.zeros((256, 3), np.uint8)
        whole[: len(table)] = table
        palette = whole.T.tobytes()
    elif source.model == "lab":
        flat = np.rint(
            np.stack([flat[..., 0] * 255 / 100, flat[..., 1] + 128, flat[..., 2] + 128], axis=-1)
        )
    elif source.model == "cmyk":
        flat = 255 - flat  # 255 is no ink
    samples = _with_alpha(source, flat)
    if source.alpha == "premultiplied":
        a = known.opacity()[..., None] / 255
        samples = np.concatenate([np.rint(flat * a + 255 * (1 - a)), samples[..., -1:]], axis=-1)
    if source.depth == "16":
        samples = _deep_document(source, samples)
    return writers.psd(
        samples,
        _PSD_MODES[source.model],
        int(source.depth),
        packed=source.container in ("psd-packed", "psb-packed"),
        palette=palette,
        icc=_icc(source),
        transparent=source.alpha == "premultiplied",
        large=source.container.startswith("psb"),
    )


def _deep_document(source: Source, samples: Array) -> Array:
    """16 bits: a* and b* of Lab have their middle at 32768."""
    if source.model == "lab":
        return samples * ([257, 256, 256] + [257] * (samples.shape[-1] - 3))
    return samples * 257 if source.alpha == "premultiplied" else _deep(samples)


def _tga(source: Source) -> bytes:
    top = source.container == "tga-top"
    if source.model == "palette":
        indices, table = palette_of(source)
        return writers.tga(indices, palette=table.tobytes(), from_top=top)
    return writers.tga(_with_alpha(source, colors(source)), from_top=top)


def _bmp(source: Source) -> bytes:
    top = source.container == "bmp-top"
    if source.model == "palette":
        indices, table = palette_of(source)
        return writers.bmp(indices, palette=table.tobytes(), from_top=top)
    return writers.bmp(_with_alpha(source, colors(source)), from_top=top)


def _pillow(fmt: str, **options: Any) -> Callable[[Source], bytes]:
    """By Pillow's own encoder."""

    def write(source: Source) -> bytes:
        samples = _stored(source, _with_alpha(source, colors(source))).astype(np.uint8)
        mode = {"gray": "L", "rgb": "RGB", "cmyk": "CMYK"}[source.model] + (
            "A" if source.alpha == "straight" else ""
        )
        image = Image.frombytes(mode, samples.shape[1::-1], samples.tobytes())
        extra = dict(options)
        if source.orientation > 1:
            extra["exif"] = b"Exif\0\0" + writers.exif(source.orientation)
        if _icc(source):
            extra["icc_profile"] = _icc(source)
        buffer = io.BytesIO()
        image.save(buffer, fmt, **extra)
        return buffer.getvalue()

    return write


def _gif(source: Source) -> bytes:
    indices, table = palette_of(source)
    image = Image.fromarray(indices[..., 0].astype(np.uint8), "P")
    image.putpalette(table.tobytes())
    options = {}
    if source.alpha == "trns":
        options["transparency"] = int(indices[2, 35, 0])
    buffer = io.BytesIO()
    image.save(buffer, "GIF", optimize=False, **options)
    return buffer.getvalue()


def _jp2_deep(source: Source) -> bytes:
    image = Image.fromarray(_deep(colors(source))[..., 0].astype(np.uint16))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG2000", irreversible=False)
    return buffer.getvalue()


def _jp2(source: Source) -> bytes:
    return (
        _jp2_deep(source)
        if source.depth == "16"
        else _pillow("JPEG2000", irreversible=False)(source)
    )


def _ico(source: Source) -> bytes:
    samples = _with_alpha(source, colors(source)).astype(np.uint8)
    buffer = io.BytesIO()
    size = samples.shape[1::-1]
    Image.frombytes("RGBA", size, samples.tobytes()).save(buffer, "ICO", sizes=[size])
    return buffer.getvalue()


def _avifenc(source: Source) -> bytes:
    """Lossless from a 16-bit PNG, 12 bits a channel."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        png = Path(folder, "a.png")
        avif = Path(folder, "a.avif")
        samples = _with_alpha(source, colors(source)) * 257
        png.write_bytes(writers.png(samples, 6 if source.alpha == "straight" else 2, 16))
        command = ["avifenc", "-d", "12", "-l", "-s", "8", str(png), str(avif)]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
        return avif.read_bytes()


def _plain(source: Source) -> bytes:
    """Formats that hold little but pixels."""
    write, _, way = source.container.partition("-")
    if source.model == "palette":
        indices, table = palette_of(source)
        if write == "xpm":
            return plain_writers.xpm(indices, table)
        return plain_writers.pcx(indices, table.tobytes())
    samples = _as_deep(source, _with_alpha(source, colors(source)))
    if write == "pnm":
        return plain_writers.pnm(samples, int(source.depth))
    if write == "sgi":
        return plain_writers.sgi(samples, int(source.depth), packed=way == "packed")
    return getattr(plain_writers, write)(samples)


_G = "gray"
_R = "rgb"
_P = "palette"
_C = "cmyk"
_L = "lab"
_ASSOCIATED = ("none", "straight", "extra", "premultiplied")
CONTAINERS: dict[str, Container] = {
    "png": Container(
        ".png",
        _png,
        (
            (("8", "16"), (_G, _R), ("none", "straight", "trns")),
            (("8",), (_P,), ("none", "trns")),
            (("1",), (_G,), ("none", "trns")),
        ),
        profiles=True,
        orientations=True,
    ),
    "png-interlaced": Container(
        ".png",
        _png,
        (
            (("8", "16"), (_G, _R), ("none", "straight", "trns")),
            (("8",), (_P,), ("none", "trns")),
        ),
        profiles=True,
    ),
    "tiff": Container(
        ".tif",
        _tiff,
        (
            (("8", "16"), (_G, _R, _C), _ASSOCIATED),
            (("8", "16"), (_L,), ("none", "straight")),
            (("8",), (_P,), ("none",)),
            (("1",), (_G,), ("none",)),
            (("float", "12"), (_G, _R), ("none", "straight")),
        ),
        profiles=True,
        orientations=True,
    ),
    "tiff-planar": Container(
        ".tif",
        _tiff,
        (
            (("8", "16"), (_G, _R, _C), _ASSOCIATED),
            (("1",), (_G,), ("none",)),
            (("float",), (_R,), ("none",)),
        ),
        profiles=True,
    ),
    "tiff-tiles": Container(
        ".tif",
        _tiff,
        (
            (("8", "16"), (_G, _R, _C), _ASSOCIATED),
            (("8", "16"), (_L,), ("none", "straight")),
            (("8",), (_P,), ("none",)),
            (("1",), (_G,), ("none",)),
            (("float", "12"), (_G, _R), ("none", "straight")),
        ),
        orientations=True,
    ),
    "tiff-planar-tiles": Container(
        ".tif",
        _tiff,
        ((("8", "16"), (_G, _R, _C), _ASSOCIATED), (("float",), (_R,), ("none",))),
    ),
    "psd": Container(
        ".psd",
        _psd,
        (
            (("8", "16"), (_G, _R, _C), ("none", "extra", "premultiplied")),
            (("8", "16"), (_L,), ("none", "extra")),
            (("8",), (_P,), ("none",)),
            (("1",), (_G,), ("none",)),
        ),
        profiles=True,
    ),
    "psd-packed": Container(
        ".psd", _psd, ((("8",), (_G, _R, _C, _L, _P), ("none",)), (("8",), (_R,), ("extra",)))
    ),
    "psb": Container(
        ".psb",
        _psd,
        (
            (("8", "16"), (_G, _R, _C), ("none", "extra", "premultiplied")),
            (("8", "16"), (_L,), ("none", "extra")),
        ),
    ),
    "psb-packed": Container(".psb", _psd, ((("8", "16"), (_G, _R, _C), ("none",)),)),
    "tiff-webp": Container(".tif", _tiff_webp, ((("8",), (_R,), ("none", "straight")),)),
    "tga": Container(
        ".tga", _tga, ((("8",), (_G, _R, _P), ("none",)), (("8",), (_R,), ("straight",)))
    ),
    "tga-top": Container(
        ".tga", _tga, ((("8",), (_G, _R, _P), ("none",)), (("8",), (_R,), ("straight",)))
    ),
    "bmp": Container(".bmp", _bmp, ((("8",), (_R, _P), ("none",)), (("8",), (_R,), ("straight",)))),
    "bmp-top": Container(".bmp", _bmp, ((("8",), (_R, _P), ("none",)),)),
    "jpeg": Container(
        ".jpg",
        _pillow("JPEG", quality=100, subsampling=0, dpi=(writers.DPI, writers.DPI)),
        ((("8",), (_G, _R, _C), ("none",)),),
        profiles=True,
        orientations=True,
        loss=(1.0, 12),
    ),
    "webp": Container(
        ".webp",
        _pillow("WEBP", lossless=True, exact=True, method=0),
        ((("8",), (_R,), ("none", "straight")),),
        profiles=True,
        orientations=True,
    ),
    "avif": Container(
        ".avif",
        _pillow("AVIF", quality=100, subsampling="4:4:4", speed=10, max_threads=1),
        ((("8",), (_R,), ("none", "straight")),),
        profiles=True,
        orientations=True,
        loss=(1.5, 16),
    ),
    "gif": Container(".gif", _gif, ((("8",), (_P,), ("none", "trns")),)),
    "jpeg2000": Container(
        ".jp2", _jp2, ((("8",), (_G, _R), ("none", "straight")), (("16",), (_G,), ("none",)))
    ),
    "ico": Container(".ico", _ico, ((("8",), (_R,), ("straight",)),)),
    "pnm": Container(".pnm", _plain, ((("8", "16"), (_G, _R), ("none", "straight")),)),
    "pfm": Container(".pfm", _plain, ((("float",), (_G, _R), ("none",)),)),
    "sgi": Container(".sgi", _plain, ((("8", "16"), (_G, _R), ("none", "straight")),)),
    "sgi-packed": Container(".sgi", _plain, ((("8", "16"), (_G, _R), ("none", "straight")),)),
    "dds": Container(".dds", _plain, ((("8",), (_R,), ("none", "straight")),)),
    "pcx": Container(".pcx", _plain, ((("8",), (_G, _R, _P), ("none",)),)),
    "xpm": Container(".xpm", _plain, ((("8",), (_P,), ("none",)),)),
    "svg": Container(
        ".svg", lambda source: writers.svg(colors(source)), ((("8",), (_R,), ("none",)),)
    ),
    "pdf": Container(
        ".pdf",
        lambda source: writers.pdf(colors(source)),
        ((("8",), (_R,), ("none",)),),
        loss=(0.3, 30),
    ),
    "avifenc": Container(
        ".avif", _avifenc, ((("12",), (_R,), ("none", "straight")),), loss=(0.5, 3)
    ),
}

_MODEL_PROFILES = {
    _G: ("gray",),
    _R: ("srgb", "p3", "adobe"),
    _P: ("srgb", "p3", "adobe"),
    _C: ("cmyk",),
    _L: (),
}


def _of(name: str, container: Container) -> Iterable[Source]:
    turns = range(1, 9) if container.orientations else (1,)
    for depths, models, alphas in container.kinds:
        for depth, model, alpha, turn in product(depths, models, alphas, turns):
            profiles = (
                ("none", *_MODEL_PROFILES[model], "broken")
                if container.profiles and depth != "1"
                else ("none",)
            )
            yield from (Source(name, depth, model, alpha, profile, turn) for profile in profiles)


@cache
def sources() -> tuple[Source, ...]:
    """All of them that can be written on this machine."""
    here = [name for name in CONTAINERS if name != "avifenc" or shutil.which("avifenc")]
    return tuple(source for name in here for source in _of(name, CONTAINERS[name]))


def put(source: Source, folder: Path) -> str:
    """The file's name in ``folder``, where it is written once."""
    path = folder / source.name
    if not path.exists():
        path.write_bytes(CONTAINERS[source.container].write(source))
    return source.name
