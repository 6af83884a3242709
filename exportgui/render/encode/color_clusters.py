"""Find the colours of a palette: splits along the widest spread, then k-means, in floating point.

A colour is a row of four numbers: red, green and blue times alpha, and alpha, all 0…255. So
distances are those seen over black, and almost transparent colours hardly count. Opaque,
transparent and other colours are never represented by one another: what is opaque stays so, and
what is transparent stays away.

Pillow's and libvips' quantizers take no fixed colours and do not keep these kinds apart. On
photographs the mean square error is 10 to 60 % below that of Pillow's median cut, in up to twice
its time (2.2 megapixels: 1.1 to 2.5 s, Pillow 0.4 to 1.1 s).
"""

from __future__ import annotations

import heapq
from typing import Any

from exportgui.media.lazy_numpy import NDArray, Plane, np

Colors = Plane
"""Float32, shape (n, 4)."""
PARTIAL = 0
OPAQUE = 1
TRANSPARENT = 2
"""Kinds of colours, as `kinds` returns them."""
_ROUNDS = 5
_DISTINCT = 40_000
"""Distinct colours that are clustered; when there are more, neighbours are merged first."""
_CHUNK = 8_192
"""Colours whose distances are computed at once: 8 MB for 256 centres."""


def cluster_colors(colors: Colors, counts: NDArray[Any], most: int, fixed: Colors) -> Colors:
    """At most ``most`` colours, besides the ``fixed`` ones, that represent ``colors``.

    These occur ``counts`` times each.
    """
    mean_colors, totals = _fewer(colors, counts.astype(np.float64))
    boxes = _split(mean_colors, totals, most)
    centres = np.array([_mean(mean_colors[box], totals[box]) for box in boxes], np.float32)
    nearest: NDArray[Any] = np.zeros(0, np.intp)
    for _ in range(_ROUNDS):
        before = nearest
        nearest = closest(mean_colors, np.concatenate([fixed, centres]))
        if np.array_equal(before, nearest):
            break
        means = _means(mean_colors, totals, nearest, len(fixed) + len(centres))[len(fixed) :]
        # A centre that nothing is nearest to stays where it is.
        centres = np.where(np.isnan(means), centres, means).astype(np.float32)
    return _with_plain_areas(centres, colors, counts, most, fixed, np.bincount(nearest, totals))


def _with_plain_areas(
    centres: Colors,
    colors: Colors,
    counts: NDArray[Any],
    most: int,
    fixed: Colors,
    shares: NDArray[Any],
) -> Colors:
    """Replace a centre by a colour that is more than half of it, so that white stays white."""
    often = np.argsort(counts, kind="stable")[-most:]
    for index, color in zip(
        closest(colors[often], np.concatenate([fixed, centres])), often, strict=True
    ):
        if index >= len(fixed) and counts[color] * 2 > shares[index]:
            centres[index - len(fixed)] = colors[color]
    return centres


def kinds(colors: Colors) -> NDArray[Any]:
    """Whether colours are opaque, transparent or between."""
    alpha = colors[..., 3]
    return np.where(alpha == 255, OPAQUE, np.where(alpha == 0, TRANSPARENT, PARTIAL))


def closest(colors: Colors, centres: Colors) -> NDArray[Any]:
    """The index of the nearest centre of its own kind, for each colour."""
    result = np.empty(len(colors), np.intp)
    scaled = weights(centres)
    apart = penalties(centres)
    kind = kinds(colors)
    alike = int(kind[0]) if len(kind) and (kind == kind[0]).all() else None
    for at in range(0, len(colors), _CHUNK):
        part = slice(at, at + _CHUNK)
        distances = colors[part] @ scaled[:4]
        distances += scaled[4]
        if alike is None:
            distances += apart[kind[part]]
        else:
            distances += apart[alike]
        result[part] = distances.argmin(axis=1)
    return result


def weights(centres: Colors) -> Colors:
    """The matrix that gives distances to the centres, but for a constant, and the row to add."""
    # |c − m|² = |c|² − 2·c·m + |m|²; |c|² is the same for all centres, and left out.
    return np.concatenate([-2 * centres.T, (centres * centres).sum(axis=1)[None]]).astype(
        np.float32
    )


def penalties(centres: Colors) -> Colors:
    """What is added to keep colours of each kind, a row for each, from centres of other kinds."""
    own = kinds(centres)
    # More than the largest squared distance, 4 · 255² = 260,100.
    far = np.float32(1e9)
    return np.stack(
        [far * (own == OPAQUE), far * (own != OPAQUE), far * (own != TRANSPARENT)]
    ).astype(np.float32)


def _fewer(colors: Colors, counts: NDArray[Any]) -> tuple[Colors, NDArray[Any]]:
    """Merge neighbours where there are more colours than can be clustered."""
    for step in (4, 8, 16):
        if len(colors) <= _DISTINCT:
            break
        cells = (colors // step).astype(np.int64) @ np.array([1, 128, 128**2, 128**3 * 2]) * 2 + (
            colors[:, 3] == 255
        )
        _, groups = np.unique(cells, return_inverse=True)
        total = np.bincount(groups, counts)
        colors = _means(colors, counts, groups, len(total)).astype(np.float32)
        counts = total
    return colors, counts


def _means(colors: Colors, counts: NDArray[Any], groups: NDArray[Any], number: int) -> NDArray[Any]:
    """Weighted means of groups of colours; not-a-number where a group is empty."""
    total = np.bincount(groups, counts, number)
    sums = [
        np.bincount(groups, counts * colors[:, axis], number) for axis in range(colors.shape[1])
    ]
    with np.errstate(invalid="ignore"):
        means: NDArray[Any] = np.stack(sums, axis=1) / total[:, None]
    return means


def _split(colors: Colors, counts: NDArray[Any], most: int) -> list[NDArray[Any]]:
    """Split the colours into boxes of row numbers: always the one with the largest spread."""
    solid = colors[:, 3] == 255
    boxes = [np.flatnonzero(kind) for kind in (solid, ~solid) if kind.any()]
    widest_first: list[tuple[float, int, int, float]] = []

    def measure(index: int) -> None:
        amount, axis, middle = _spread(colors[boxes[index]], counts[boxes[index]])
        heapq.heappush(widest_first, (-amount, index, axis, middle))

    for index in range(len(boxes)):
        measure(index)
    while len(boxes) < most and widest_first:
        amount, index, axis, middle = heapq.heappop(widest_first)
        if amount >= 0:
            break
        box = boxes[index]
        low = colors[box, axis] <= middle
        boxes[index] = box[low]
        boxes.append(box[~low])
        measure(index)
        measure(len(boxes) - 1)
    return boxes


def _mean(colors: Colors, counts: NDArray[Any]) -> NDArray[Any]:
    """Weighed by counts; ``np.average`` does the same in four times the time."""
    mean: NDArray[Any] = (colors * counts[:, None]).sum(axis=0) / counts.sum()
    return mean


def _spread(colors: Colors, counts: NDArray[Any]) -> tuple[float, int, float]:
    """The sum of squared distances along the widest axis, that axis, and where to split it."""
    if len(colors) < 2:
        return 0.0, 0, 0.0
    mean = _mean(colors, counts)
    squares = counts @ np.square(colors - mean)
    axis = int(squares.argmax())
    # Below the largest value, so that neither half is empty where rounding lifts the mean.
    middle = float(min(mean[axis], np.nextafter(colors[:, axis].max(), -np.inf)))
    return float(squares[axis]), axis, middle
