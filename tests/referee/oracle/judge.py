"""One cell: a source, a request, a writer; what was expected, what came out, and whether that is
near enough.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from oracle import arithmetic, colours, outputs, sources, writers
from oracle.known import Array, Pic
from oracle.outputs import Writer
from oracle.requests import MASK, OTHERS, OVER, OVER_ALPHA, Context, Row, ink
from oracle.sources import Source


@dataclass(frozen=True)
class Cell:
    source: Source
    row: Row
    writer: Writer

    @property
    def query(self) -> str:
        return "&".join(part for part in (self.row.query, self.writer.query) if part)

    def __str__(self) -> str:
        return f"{self.source.name}?{self.query}  [{self.row.page}]"


def furnish(folder: Path) -> None:
    """The other pictures that requests name."""
    for name, pic in (("over.png", OVER), ("over-alpha.png", OVER_ALPHA)):
        bands = (
            pic.color
            if pic.alpha is None
            else np.concatenate([pic.color, pic.alpha[..., None]], axis=-1)
        )
        (folder / name).write_bytes(writers.png(bands, 2 if pic.alpha is None else 6, 8))
    (folder / "mask.png").write_bytes(writers.png(MASK[..., None], 0, 8))
    for name, profile in OTHERS.items():
        (folder / name).write_bytes(colours.profile(profile))


def expected(cell: Cell) -> Pic:
    """In the reply's pixel type, with the alpha that the reply keeps."""
    row = cell.row
    writer = cell.writer
    pic = row.expect(sources.expected(cell.source), Context(writer.space, cell.source))
    if row.mask:
        return replace(colours.naive(pic, writer.space), alpha=None)
    pic = colours.accurate(pic, *row.icc) if row.icc else colours.in_type(pic, writer.space)
    return pic if writer.alpha else arithmetic.on_color(pic, ink(row.background, writer.space))


def tolerance(cell: Cell) -> tuple[float, float]:
    """Mean and largest difference."""
    parts = [
        cell.row.tolerance,
        tuple(cell.row.gain * part for part in cell.source.loss),
        cell.writer.loss,
    ]
    if cell.source.drawn and (cell.row.group in ("view", "scale") or "scl=" in cell.row.query):
        parts.append((7, 120))  # drawn anew at the size of the reply, not resampled
    mean = sum(part[0] for part in parts)
    worst = sum(part[1] for part in parts)
    # Naive ink divides by what is left of the light, and so may a level of difference grow.
    return (
        (mean * 1.5, worst * 2.5)
        if cell.writer.space == "cmyk" and cell.source.model != "cmyk"
        else (mean, worst)
    )


def verdict(cell: Cell, path: Path) -> str:
    """What is wrong with the file at ``path``; empty where nothing is."""
    want = expected(cell)
    color, alpha = outputs.read(path, cell.writer)
    if (color.shape[1], color.shape[0]) != want.size:
        return f"size {color.shape[1]}×{color.shape[0]}, expected {want.size[0]}×{want.size[1]}"
    if alpha is not None and not cell.writer.alpha and alpha.min() < 255:
        return "transparency was written"
    wrong = _compared(cell, want, color, alpha)
    return wrong or _carried(cell, want, path)


def _compared(cell: Cell, want: Pic, color: Array, alpha: Array | None) -> str:
    mean, worst = tolerance(cell)
    kind = cell.writer.palette
    if kind in ("web", "mac"):
        return _fixed_palette(cell, want, color, worst)
    mask = np.full(color.shape[:2], 255.0) if alpha is None else alpha
    shown = want.mask
    if kind == "key":
        near = np.abs(shown - 128) <= 4 + 2 * worst
        shown = np.where(near, mask, np.where(shown < 128, 0.0, 255.0))
    if kind:
        crowd = len(
            np.unique(
                np.concatenate([want.color, want.mask[..., None]], axis=-1).reshape(
                    -1, 4 if want.color.shape[2] == 3 else 2
                ),
                axis=0,
            )
        )
        if crowd > 240 or cell.row.tolerance[1] > 2 or any(cell.source.loss):
            mean = mean + 8
            worst = worst + 110
    got_shown = color
    want_shown = want.color
    if cell.writer.space == "cmyk" and worst > 5:
        # Near black a level more or less turns inks over; what is seen is the light they leave.
        got_shown, want_shown = (
            (255 - inks[..., :3]) * (255 - inks[..., 3:]) / 255 for inks in (color, want.color)
        )
    got_shown = got_shown * mask[..., None] / 255
    want_shown = want_shown * shown[..., None] / 255
    if cell.writer.halves_chroma:
        got_shown = _blocks(got_shown)
        want_shown = _blocks(want_shown)
    difference = np.abs(got_shown - want_shown).max(axis=-1)
    difference = np.maximum(difference, np.abs(mask - shown))
    if kind == "key":
        difference = np.where(near, 0, difference)
    if cell.row.region:
        x, y, right, bottom = cell.row.region
        inside = difference[y:bottom, x:right].mean()
        difference[y:bottom, x:right] = 0
        if inside < cell.row.least:
            return f"nothing drawn inside {cell.row.region}"
    elif difference.mean() < cell.row.least:
        return f"mean difference {difference.mean():.2f}, expected at least {cell.row.least}"
    if difference.mean() <= mean and difference.max() <= worst:
        return ""
    y, x = np.unravel_index(int(difference.argmax()), difference.shape)
    wanted = [*want.color[y, x].round(1).tolist(), round(float(want.mask[y, x]), 1)]
    got = [*color[y, x].tolist(), float(mask[y, x])]
    return (
        f"off by {difference.mean():.2f} on average (allowed {mean:.2f}), {difference.max():.0f} "
        "at most "
        f"(allowed {worst:.0f}) at {x},{y}: expected {wanted}, got {got}"
    )


def _blocks(image: Array) -> Array:
    """Every pixel the average of the 4 × 4 that it is in; what is left over at the edges stays
    0.
    """
    height = image.shape[0] // 4 * 4
    width = image.shape[1] // 4 * 4
    small = image[:height, :width].reshape(height // 4, 4, width // 4, 4, -1).mean(axis=(1, 3))
    result = np.zeros_like(image)
    result[:height, :width] = small.repeat(4, axis=0).repeat(4, axis=1)
    return result


def _fixed_palette(cell: Cell, want: Pic, color: Array, slack: float) -> str:
    """Every pixel has a colour of the palette, the nearest one unless dithered."""
    table = outputs.palette(cell.writer.palette)
    apart = _distance(color, table)
    if apart.max() > 0:
        return f"a colour beside the palette: {color.reshape(-1, 3)[apart.argmax()]}"
    if cell.writer.dither:
        shift = np.abs(color.mean(axis=(0, 1)) - want.color.mean(axis=(0, 1))).max()
        return "" if shift < 12 + slack else f"the picture's mean is off by {shift:.1f}"
    if cell.row.group in ("noise", "text"):
        return ""
    nearest = _distance(want.color, table)
    taken = np.sqrt(((want.color - color) ** 2).sum(axis=-1)).reshape(-1)
    far = taken - nearest - 3.5 * slack
    if far.max() <= 0:
        return ""
    place = int(far.argmax())
    return (
        f"{want.color.reshape(-1, 3)[place]} became {color.reshape(-1, 3)[place]}, not the "
        "nearest of the palette"
    )


def _distance(color: Array, table: Array) -> Array:
    """How far each pixel is from the nearest colour of a table."""
    alike, places = np.unique(color.reshape(-1, 3), axis=0, return_inverse=True)
    squares = (alike**2).sum(axis=1)[:, None] - 2 * alike @ table.T + (table**2).sum(axis=1)
    return np.sqrt(squares.min(axis=1).clip(0))[places.reshape(-1)]


def _carried(cell: Cell, want: Pic, path: Path) -> str:
    """Profile, resolution and orientation in the file are those asked for."""
    if cell.writer.kind not in ("jpeg", "png", "tif", "webp", "avif"):
        return ""
    icc, dpi, orientation, xmp = outputs.carried(path, cell.writer)
    if orientation != 1:
        return f"orientation {orientation} was written"
    if xmp:
        return "XMP was written"
    if icc is not None and not cell.writer.icc:
        return "a profile was written"
    asked = want.profile if cell.writer.icc and not cell.row.mask else None
    if asked and asked != "srgb" and icc != colours.profile(asked):
        return f"the profile {asked} is missing"
    if cell.writer.dpi and (dpi is None or abs(dpi - cell.writer.dpi) > 0.6):
        return f"resolution {dpi}, expected {cell.writer.dpi}"
    return ""
