"""Huffman coding of JPEG scans, with tables optimal for each scan (ITU-T T.81, annexes C, F and K).

libjpeg does this itself for its own scan scripts only, and neither Pillow nor libvips passes one
on; so scans chosen by `progressive_jpeg` are coded here.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import Any, NamedTuple

from exportgui.media.lazy_numpy import NDArray, np

_SYMBOLS_AT_ONCE = 1 << 18
_RESERVED = 256
_MAX_BITS = 16


class Symbols(NamedTuple):
    """Symbols to be coded, in order, each followed by ``lengths`` plain ``bits``."""

    symbols: NDArray[Any]
    bits: NDArray[Any]
    lengths: NDArray[Any]


class HuffmanTable(NamedTuple):
    """``counts`` of codes of 1…16 bits, and the ``symbols`` from the shortest code on."""

    counts: list[int]
    symbols: list[int]


def optimal_table(frequencies: list[int]) -> HuffmanTable:
    """Return the shortest table for symbols of these frequencies (T.81, K.2).

    A code of all ones is not allowed; so a symbol beyond the others is given a code, which stays
    unused.
    """
    depths = _code_lengths([*frequencies, 1])
    ordered = sorted(depths, key=lambda symbol: (depths[symbol], symbol))
    lengths = list(depths.values())
    counts = _limited([lengths.count(depth) for depth in range(max(lengths) + 1)])
    return HuffmanTable(counts, [symbol for symbol in ordered if symbol != _RESERVED])


def _code_lengths(frequencies: list[int]) -> dict[int, int]:
    """Bits of each symbol that occurs, by merging the two rarest groups again and again."""
    heap = [(count, -symbol, [symbol]) for symbol, count in enumerate(frequencies) if count]
    depths = dict.fromkeys((group[0] for _, _, group in heap), 0 if len(heap) > 1 else 1)
    heapq.heapify(heap)
    while len(heap) > 1:
        rarest = heapq.heappop(heap)
        next_rarest = heapq.heappop(heap)
        merged = rarest[2] + next_rarest[2]
        # Merging two groups puts each of their symbols one bit deeper.
        for symbol in merged:
            depths[symbol] += 1
        key = max(rarest[1], next_rarest[1])
        heapq.heappush(heap, (rarest[0] + next_rarest[0], key, merged))
    return depths


def _limited(counts: list[int]) -> list[int]:
    """Codes of at most 16 bits, without the reserved one among the longest (T.81, figure K.3)."""
    counts = counts + [0] * (_MAX_BITS + 1 - len(counts))
    for depth in range(len(counts) - 1, _MAX_BITS, -1):
        while counts[depth]:
            # A pair of the longest codes goes: one of the two takes their common prefix, the other
            # shares that of a shorter code, which gets one bit longer.
            shorter = next(length for length in range(depth - 2, 0, -1) if counts[length])
            counts[depth] -= 2
            counts[depth - 1] += 1
            counts[shorter + 1] += 2
            counts[shorter] -= 1
    longest = max(depth for depth in range(_MAX_BITS + 1) if counts[depth])
    counts[longest] -= 1
    return counts[1 : _MAX_BITS + 1]


def _codes(table: HuffmanTable) -> tuple[NDArray[Any], NDArray[Any]]:
    """The code of each of 256 symbols, and how many bits it has (T.81, annex C)."""
    codes = np.zeros(256, np.int64)
    lengths = np.zeros(256, np.int64)
    code = 0
    at = 0
    for depth, count in enumerate(table.counts, 1):
        for symbol in table.symbols[at : at + count]:
            codes[symbol] = code
            lengths[symbol] = depth
            code += 1
        at = at + count
        code = code << 1
    return codes, lengths


def encode_symbols(coded: Symbols, table: HuffmanTable) -> Iterator[bytes]:
    """Yield the coded data: the last byte filled up with ones, a zero byte after each 0xFF."""
    codes, sizes = _codes(table)
    rest = np.zeros(0, np.uint8)
    for at in range(0, len(coded.symbols), _SYMBOLS_AT_ONCE):
        symbols, plain, lengths = (part[at : at + _SYMBOLS_AT_ONCE] for part in coded)
        widths = sizes[symbols] + lengths
        values = codes[symbols] << lengths | plain
        ends = np.cumsum(widths)
        # For each bit of the stream, how far it is from the end of its value: the array is coded
        # without a loop over symbols.
        shifts = np.repeat(ends, widths) - np.arange(ends[-1]) - 1
        stream = np.concatenate([rest, (np.repeat(values, widths) >> shifts & 1).astype(np.uint8)])
        whole = len(stream) // 8 * 8
        yield _stuffed(stream[:whole])
        rest = stream[whole:]
    if len(rest):
        yield _stuffed(np.concatenate([rest, np.ones(8 - len(rest), np.uint8)]))


def _stuffed(bits: NDArray[Any]) -> bytes:
    return np.packbits(bits).tobytes().replace(b"\xff", b"\xff\0")
