"""Progressive JPEG in a given number of scans, which neither Pillow nor libvips lets one choose.
Page: r-pscan.md.

Readings: the first scan has the means of all components, each later one a band of finer detail.
Only one component may be in a scan of detail, so that colour has a scan for each of them where gray
has one. Tables of quantization, sampling and all other segments are Pillow's; the cosine transform
and the codes (ITU-T T.81, annexes F, G and K) are made here with arrays.
"""

from __future__ import annotations

import heapq
import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

from exportgui.media.lazy_numpy import NDArray, np

BANDS = {
    3: ((1, 5), (6, 63)),
    4: ((1, 2), (3, 9), (10, 63)),
    5: ((1, 2), (3, 9), (10, 27), (28, 63)),
}
"""Spectral selection of the scans after the first."""
_ROWS = 64
_EVENTS = 1 << 18
_LONGEST_RUN = 0x7FFF
_ZERO_RUN = 0xF0
_FREE = 256
_MOST_BITS = 16
_SOF0 = 0xC0
_SOF2 = 0xC2
_DHT = 0xC4
_SOS = 0xDA
_ZIGZAG = sorted(
    range(64), key=lambda at: (at // 8 + at % 8, (at // 8 if (at // 8 + at % 8) % 2 else at % 8))
)

_LUMA_CHROMA = (
    (0.299, -0.168735892, 0.5),
    (0.587, -0.331264108, -0.418687589),
    (0.114, 0.5, -0.081312411),
)
"""Rows for red, green and blue (T.871)."""


class Component(NamedTuple):
    """Its number, sampling factors, and the coefficients of its blocks: (rows, columns, 64) in
    zigzag order.

    ``own`` are the rows and columns of blocks that the picture needs; the others fill up whole
    groups of blocks.
    """

    number: int
    across: int
    down: int
    blocks: NDArray[Any]
    own: tuple[int, int]


class Events(NamedTuple):
    """Symbols to be coded, in order, each with some plain bits after it."""

    symbols: NDArray[Any]
    bits: NDArray[Any]
    lengths: NDArray[Any]


def write(picture: Image.Image, path: Path, count: int, options: dict[str, Any]) -> None:
    """``picture`` is L, RGB or CMYK; ``options`` are those of Pillow's JPEG writer."""
    sample = io.BytesIO()
    picture.crop((0, 0, 16, 16)).save(sample, "JPEG", **{**options, "progressive": False})
    segments = list(_segments(sample.getvalue()))
    frame = next(body for marker, body in segments if marker == _SOF0)
    tables = {
        number: table
        for marker, body in segments
        if marker == 0xDB
        for number, table in _tables(body)
    }
    components = _components(picture, frame, tables)
    with path.open("wb") as file:
        file.write(b"\xff\xd8")
        for marker, body in segments:
            if marker == _SOF0:
                size = struct.pack(">HH", picture.height, picture.width)
                file.write(_segment(_SOF2, body[:1] + size + body[5:]))
            elif marker not in (_DHT, _SOS):
                file.write(_segment(marker, body))
        file.writelines(_scan(components, 0, 0, _means(components)))
        for first, last in BANDS[count]:
            for component in components:
                file.writelines(_scan([component], first, last, _detail(component, first, last)))
        file.write(b"\xff\xd9")


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2
    while data[at + 1] != _SOS:
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield data[at + 1], data[at + 4 : at + 2 + length]
        at += 2 + length


def _segment(marker: int, body: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body


def _tables(body: bytes) -> Iterator[tuple[int, NDArray[Any]]]:
    for at in range(0, len(body), 65):
        yield body[at] & 15, np.frombuffer(body, np.uint8, 64, at + 1).astype(np.float32)


def _components(
    picture: Image.Image, frame: bytes, tables: dict[int, NDArray[Any]]
) -> list[Component]:
    facts = [tuple(frame[at : at + 3]) for at in range(6, 6 + 3 * frame[5], 3)]
    most_across = max(fact[1] >> 4 for fact in facts)
    most_down = max(fact[1] & 15 for fact in facts)
    planes = _planes(picture)
    groups = -(-picture.height // (8 * most_down)), -(-picture.width // (8 * most_across))
    made = []
    for (number, factors, table), plane in zip(facts, planes, strict=True):
        across = factors >> 4
        down = factors & 15
        pixels = _smaller(plane, most_down // down, most_across // across)
        own = -(-pixels.shape[0] // 8), -(-pixels.shape[1] // 8)
        blocks = _transformed(pixels, (groups[0] * down, groups[1] * across), tables[table])
        made.append(Component(number, across, down, blocks, own))
    return made


def _planes(picture: Image.Image) -> list[NDArray[Any]]:
    """Gray, luma and chroma, or inks as Adobe stores them. Pillow's own conversion of colours drops
    fractions.
    """
    if picture.mode != "RGB":
        bands = [np.asarray(band) for band in picture.split()]
        return [255 - band for band in bands] if picture.mode == "CMYK" else bands
    pixels = np.asarray(picture)
    planes = [np.empty(pixels.shape[:2], np.uint8) for _ in range(3)]
    for top in range(0, picture.height, _ROWS):
        values = pixels[top : top + _ROWS] @ np.array(_LUMA_CHROMA, np.float32) + np.array(
            [0, 128, 128], np.float32
        )
        for plane, part in zip(
            planes, np.moveaxis(np.rint(values).clip(0, 255), 2, 0), strict=True
        ):
            plane[top : top + _ROWS] = part
    return planes


def _smaller(pixels: NDArray[Any], down: int, across: int) -> NDArray[Any]:
    """Means of so many rows and columns."""
    if down == across == 1:
        return pixels
    pixels = np.pad(pixels, ((0, -pixels.shape[0] % down), (0, -pixels.shape[1] % across)), "edge")
    rows = pixels.shape[0] // down
    columns = pixels.shape[1] // across
    means: NDArray[Any] = pixels.reshape(rows, down, columns, across).mean(
        axis=(1, 3), dtype=np.float32
    )
    return means


def _transformed(pixels: NDArray[Any], grid: tuple[int, int], table: NDArray[Any]) -> NDArray[Any]:
    """Quantized coefficients of every block of a grid; the picture's edge goes on to the grid's."""
    result = np.empty((*grid, 64), np.int16)
    at = np.arange(8)
    cosine = (np.cos((2 * at[None, :] + 1) * at[:, None] * np.pi / 16) / 2).astype(np.float32)
    cosine[0] *= np.float32(0.5**0.5)
    for top in range(0, grid[0], _ROWS):
        rows = min(_ROWS, grid[0] - top)
        part = pixels[np.arange(top * 8, (top + rows) * 8).clip(max=pixels.shape[0] - 1)]
        part = (
            np.pad(part, ((0, 0), (0, grid[1] * 8 - part.shape[1])), "edge").astype(np.float32)
            - 128
        )
        blocks = part.reshape(rows, 8, grid[1], 8).transpose(0, 2, 1, 3)
        waves = (cosine @ blocks @ cosine.T).reshape(rows, grid[1], 64)[..., _ZIGZAG]
        result[top : top + rows] = np.rint(waves / table).clip(-1023, 1023)
    return result


def _means(components: list[Component]) -> Events:
    """Differences of the blocks' means, block after block of each group where there are several
    components.
    """
    if len(components) == 1:
        rows, columns = components[0].own
        ordered = [components[0].blocks[:rows, :columns, 0].astype(np.int32).reshape(1, -1)]
    else:
        ordered = [
            _grouped(component).reshape(-1, component.down * component.across)
            for component in components
        ]
    steps = [np.diff(values.ravel(), prepend=0).reshape(values.shape) for values in ordered]
    flat = steps[0].ravel() if len(steps) == 1 else np.concatenate(steps, axis=1).ravel()
    categories, bits = _magnitudes(flat)
    return Events(categories, bits, categories)


def _grouped(component: Component) -> NDArray[Any]:
    values = component.blocks[..., 0].astype(np.int32)
    rows, columns = values.shape
    cut = values.reshape(
        rows // component.down, component.down, columns // component.across, component.across
    )
    return cut.transpose(0, 2, 1, 3)


def _magnitudes(values: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """How many bits each value takes, and these bits (T.81, F.1.2.1)."""
    categories = np.frexp(np.abs(values).astype(np.float64))[1].astype(np.int64)
    return categories, np.where(values < 0, values + (1 << categories) - 1, values).astype(np.int64)


def _detail(component: Component, first: int, last: int) -> Events:
    """Coefficients of a band behind the zeros before them, and runs of blocks with nothing more
    (T.81, G.1.2.2).
    """
    rows, columns = component.own
    band = component.blocks[:rows, :columns, first : last + 1].reshape(rows * columns, -1)
    block, place = np.nonzero(band)
    starts = np.diff(block, prepend=-1) != 0
    zeros = np.where(starts, place, place - np.concatenate([[0], place[:-1]]) - 1)
    categories, bits = _magnitudes(band[block, place].astype(np.int64))
    keys = block * 256 + place * 2 + 1
    symbols = (zeros & 15) << 4 | categories
    long = np.repeat(block * 256 + place * 2, zeros >> 4)
    ends, runs = _endings(band)
    lengths = np.frexp(runs.astype(np.float64))[1].astype(np.int64) - 1
    order = np.argsort(np.concatenate([keys, long, ends * 256 + 255]), kind="stable")
    none = np.zeros_like(long)
    return Events(
        np.concatenate([symbols, none + _ZERO_RUN, lengths << 4])[order],
        np.concatenate([bits, none, runs - (1 << lengths)])[order],
        np.concatenate([categories, none, lengths])[order],
    )


def _endings(band: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Blocks after whose last coefficient a run begins in which nothing follows, and of how many
    blocks it is.
    """
    short = band[:, -1] == 0
    empty = ~band.any(axis=1)
    begins = short & ~(empty & np.concatenate([[False], short[:-1]]))
    ends = np.flatnonzero(begins)
    joined = np.cumsum(begins)[short] - 1
    runs = np.bincount(joined, minlength=len(ends)).astype(np.int64)
    pieces = -(-runs // _LONGEST_RUN)
    if len(runs) and pieces.max() > 1:  # a piece starts where the one before it has ended
        part = np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        ends = np.repeat(ends, pieces) + part * _LONGEST_RUN
        runs = np.minimum(np.repeat(runs, pieces) - part * _LONGEST_RUN, _LONGEST_RUN)
    return ends, runs


def _scan(components: list[Component], first: int, last: int, events: Events) -> Iterator[bytes]:
    counts = np.bincount(events.symbols, minlength=256)
    sizes, symbols = _code_sizes(counts.tolist())
    kind = 0x10 if first else 0
    yield _segment(_DHT, bytes([kind, *sizes, *symbols]))
    parts = b"".join(bytes([component.number, 0]) for component in components)
    yield _segment(_SOS, bytes([len(components)]) + parts + bytes([first, last, 0]))
    yield from _packed(events, *_codes(sizes, symbols))


def _code_sizes(counts: list[int]) -> tuple[list[int], list[int]]:
    """How many codes there are of 1…16 bits, and the symbols from the shortest code on (T.81,
    K.2).
    """
    # One code stays free, as none may be all ones: that of a symbol beyond the others.
    heap = [(count, -symbol, [symbol]) for symbol, count in enumerate([*counts, 1]) if count]
    depths = dict.fromkeys((part[0] for _, _, part in heap), 0 if len(heap) > 1 else 1)
    heapq.heapify(heap)
    while len(heap) > 1:
        one = heapq.heappop(heap)
        two = heapq.heappop(heap)
        together = one[2] + two[2]
        for symbol in together:
            depths[symbol] += 1
        heapq.heappush(heap, (one[0] + two[0], max(one[1], two[1]), together))
    ordered = sorted(depths, key=lambda symbol: (depths[symbol], symbol))
    sizes = _limited(
        [list(depths.values()).count(depth) for depth in range(max(depths.values()) + 1)]
    )
    return sizes, [symbol for symbol in ordered if symbol != _FREE]


def _limited(sizes: list[int]) -> list[int]:
    """At most 16 bits, and one code of the longest given up (T.81, figure K.3)."""
    sizes = sizes + [0] * (_MOST_BITS + 1 - len(sizes))
    for depth in range(len(sizes) - 1, _MOST_BITS, -1):
        while sizes[depth]:
            shorter = next(place for place in range(depth - 2, 0, -1) if sizes[place])
            sizes[depth] -= 2
            sizes[depth - 1] += 1
            sizes[shorter + 1] += 2
            sizes[shorter] -= 1
    longest = max(depth for depth in range(_MOST_BITS + 1) if sizes[depth])
    sizes[longest] -= 1
    return sizes[1 : _MOST_BITS + 1]


def _codes(sizes: list[int], symbols: list[int]) -> tuple[NDArray[Any], NDArray[Any]]:
    """The code of each of 256 symbols, and its bits (T.81, annex C)."""
    codes = np.zeros(256, np.int64)
    bits = np.zeros(256, np.int64)
    code = 0
    at = 0
    for depth, count in enumerate(sizes, 1):
        for symbol in symbols[at : at + count]:
            codes[symbol] = code
            bits[symbol] = depth
            code += 1
        at = at + count
        code = code << 1
    return codes, bits


def _packed(events: Events, codes: NDArray[Any], sizes: NDArray[Any]) -> Iterator[bytes]:
    """The coded data; what fills the last byte is ones, and a byte of ones is followed by zeros."""
    rest = np.zeros(0, np.uint8)
    for at in range(0, len(events.symbols), _EVENTS):
        symbols, plain, lengths = (part[at : at + _EVENTS] for part in events)
        widths = sizes[symbols] + lengths
        values = codes[symbols] << lengths | plain
        ends = np.cumsum(widths)
        shifts = np.repeat(ends, widths) - np.arange(ends[-1]) - 1
        stream = np.concatenate([rest, (np.repeat(values, widths) >> shifts & 1).astype(np.uint8)])
        whole = len(stream) // 8 * 8
        yield _stuffed(stream[:whole])
        rest = stream[whole:]
    if len(rest):
        yield _stuffed(np.concatenate([rest, np.ones(8 - len(rest), np.uint8)]))


def _stuffed(bits: NDArray[Any]) -> bytes:
    return np.packbits(bits).tobytes().replace(b"\xff", b"\xff\0")
