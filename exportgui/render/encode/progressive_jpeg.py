"""Progressive JPEG in a given number of scans. Page: r-pscan.md.

Neither Pillow nor libvips lets a caller choose the scans. So Pillow writes a sample of 16×16
pixels, whose quantization tables, sampling factors and metadata segments are taken over; the
coefficients and their codes are made by `jpeg_blocks` and `jpeg_entropy`.

Readings: the first scan has the means of all components, each later one a band of finer detail. A
scan of detail may hold only one component, so colour needs one for each component where gray needs
one.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

from exportgui.media.lazy_numpy import NDArray, np
from exportgui.render.encode.jpeg_blocks import color_planes, quantized_blocks, subsample
from exportgui.render.encode.jpeg_entropy import Symbols, encode_symbols, optimal_table

BANDS = {
    3: ((1, 5), (6, 63)),
    4: ((1, 2), (3, 9), (10, 63)),
    5: ((1, 2), (3, 9), (10, 27), (28, 63)),
}
"""Spectral selection of the scans after the first, by the number of scans."""
_SAMPLE_SIDE = 16
_MAX_RUN = 0x7FFF
_ZERO_RUN = 0xF0
_SOI = b"\xff\xd8"
_EOI = b"\xff\xd9"
_SOF0 = 0xC0
_SOF2 = 0xC2
_DHT = 0xC4
_DQT = 0xDB
_SOS = 0xDA
_AC_TABLE = 0x10


class Component(NamedTuple):
    """A component's number, sampling factors and coefficients.

    ``blocks`` has the shape (rows, columns, 64), in zigzag order. ``own`` are the rows and columns
    of blocks that the picture needs; the others fill up whole groups of blocks.
    """

    number: int
    horizontal: int
    vertical: int
    blocks: NDArray[Any]
    own: tuple[int, int]


def write(picture: Image.Image, path: Path, count: int, options: dict[str, Any]) -> None:
    """Write ``picture`` (L, RGB or CMYK) in ``count`` scans.

    ``options`` are those of Pillow's JPEG writer.
    """
    segments = _sample_segments(picture, options)
    components = _components(picture, segments)
    with path.open("wb") as file:
        file.write(_SOI)
        file.writelines(_headers(segments, picture))
        file.writelines(_scan(components, 0, 0, _means(components)))
        for first, last in BANDS[count]:
            for component in components:
                file.writelines(_scan([component], first, last, _detail(component, first, last)))
        file.write(_EOI)


def _sample_segments(picture: Image.Image, options: dict[str, Any]) -> list[tuple[int, bytes]]:
    """Markers and bodies of the segments that Pillow writes before the first scan."""
    sample = io.BytesIO()
    corner = picture.crop((0, 0, _SAMPLE_SIDE, _SAMPLE_SIDE))
    corner.save(sample, "JPEG", **{**options, "progressive": False})
    return list(_segments(sample.getvalue()))


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(_SOI)
    while data[at + 1] != _SOS:
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield data[at + 1], data[at + 4 : at + 2 + length]
        at += 2 + length


def _headers(segments: list[tuple[int, bytes]], picture: Image.Image) -> Iterator[bytes]:
    """The sample's segments for the whole picture, without its Huffman tables."""
    for marker, body in segments:
        if marker == _SOF0:
            size = struct.pack(">HH", picture.height, picture.width)
            yield _segment(_SOF2, body[:1] + size + body[5:])
        elif marker not in (_DHT, _SOS):
            yield _segment(marker, body)


def _segment(marker: int, body: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


def _quantization_tables(segments: list[tuple[int, bytes]]) -> dict[int, NDArray[Any]]:
    return {
        body[at] & 15: np.frombuffer(body, np.uint8, 64, at + 1).astype(np.float32)
        for marker, body in segments
        if marker == _DQT
        for at in range(0, len(body), 65)
    }


def _components(picture: Image.Image, segments: list[tuple[int, bytes]]) -> list[Component]:
    tables = _quantization_tables(segments)
    frame = next(body for marker, body in segments if marker == _SOF0)
    rows = [tuple(frame[at : at + 3]) for at in range(6, 6 + 3 * frame[5], 3)]
    most_horizontal = max(factors >> 4 for _, factors, _ in rows)
    most_vertical = max(factors & 15 for _, factors, _ in rows)
    groups = -(-picture.height // (8 * most_vertical)), -(-picture.width // (8 * most_horizontal))
    components = []
    for (number, factors, table), plane in zip(rows, color_planes(picture), strict=True):
        horizontal = factors >> 4
        vertical = factors & 15
        pixels = subsample(plane, most_vertical // vertical, most_horizontal // horizontal)
        own = -(-pixels.shape[0] // 8), -(-pixels.shape[1] // 8)
        grid = groups[0] * vertical, groups[1] * horizontal
        blocks = quantized_blocks(pixels, grid, tables[table])
        components.append(Component(number, horizontal, vertical, blocks, own))
    return components


def _means(components: list[Component]) -> Symbols:
    """Differences of successive block means, in the order of the scan.

    With several components, that is group by group of blocks (T.81, A.2.3).
    """
    if len(components) == 1:
        rows, columns = components[0].own
        ordered = [components[0].blocks[:rows, :columns, 0].astype(np.int32).reshape(1, -1)]
    else:
        ordered = [
            _grouped(component).reshape(-1, component.vertical * component.horizontal)
            for component in components
        ]
    steps = [np.diff(values.ravel(), prepend=0).reshape(values.shape) for values in ordered]
    flat = steps[0].ravel() if len(steps) == 1 else np.concatenate(steps, axis=1).ravel()
    categories, bits = _magnitudes(flat)
    return Symbols(categories, bits, categories)


def _grouped(component: Component) -> NDArray[Any]:
    values = component.blocks[..., 0].astype(np.int32)
    rows, columns = values.shape
    vertical = component.vertical
    horizontal = component.horizontal
    return values.reshape(rows // vertical, vertical, columns // horizontal, horizontal).transpose(
        0, 2, 1, 3
    )


def _magnitudes(values: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """How many bits each value takes, and these bits (T.81, F.1.2.1)."""
    categories = np.frexp(np.abs(values).astype(np.float64))[1].astype(np.int64)
    return categories, np.where(values < 0, values + (1 << categories) - 1, values).astype(np.int64)


def _detail(component: Component, first: int, last: int) -> Symbols:
    """Coefficients of a band after runs of zeros, and runs of empty rests (T.81, G.1.2.2)."""
    rows, columns = component.own
    band = component.blocks[:rows, :columns, first : last + 1].reshape(rows * columns, -1)
    block, place = np.nonzero(band)
    starts = np.diff(block, prepend=-1) != 0
    zeros = np.where(starts, place, place - np.concatenate([[0], place[:-1]]) - 1)
    categories, bits = _magnitudes(band[block, place].astype(np.int64))
    symbols = (zeros & 15) << 4 | categories
    ends, runs = _end_runs(band)
    lengths = np.frexp(runs.astype(np.float64))[1].astype(np.int64) - 1
    # The order of the three kinds of symbols: by block, then by place, and the end of a block last.
    keys = block * 256 + place * 2 + 1
    zero_runs = np.repeat(block * 256 + place * 2, zeros >> 4)
    order = np.argsort(np.concatenate([keys, zero_runs, ends * 256 + 255]), kind="stable")
    none = np.zeros_like(zero_runs)
    return Symbols(
        np.concatenate([symbols, none + _ZERO_RUN, lengths << 4])[order],
        np.concatenate([bits, none, runs - (1 << lengths)])[order],
        np.concatenate([categories, none, lengths])[order],
    )


def _end_runs(band: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Blocks after whose last coefficient a run of empty rests begins, and the runs' lengths."""
    short = band[:, -1] == 0
    empty = ~band.any(axis=1)
    begins = short & ~(empty & np.concatenate([[False], short[:-1]]))
    ends = np.flatnonzero(begins)
    joined = np.cumsum(begins)[short] - 1
    runs = np.bincount(joined, minlength=len(ends)).astype(np.int64)
    pieces = -(-runs // _MAX_RUN)
    if len(runs) and pieces.max() > 1:  # a piece starts where the one before it has ended
        part = np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        ends = np.repeat(ends, pieces) + part * _MAX_RUN
        runs = np.minimum(np.repeat(runs, pieces) - part * _MAX_RUN, _MAX_RUN)
    return ends, runs


def _scan(components: list[Component], first: int, last: int, symbols: Symbols) -> Iterator[bytes]:
    """A scan with the Huffman table that suits it best."""
    table = optimal_table(np.bincount(symbols.symbols, minlength=256).tolist())
    kind = _AC_TABLE if first else 0
    yield _segment(_DHT, bytes([kind, *table.counts, *table.symbols]))
    parts = b"".join(bytes([component.number, 0]) for component in components)
    yield _segment(_SOS, bytes([len(components)]) + parts + bytes([first, last, 0]))
    yield from encode_symbols(symbols, table)
