"""Colour planes of a picture and the quantized cosine transform of their blocks.

Pillow and libvips hand out no coefficients, so `progressive_jpeg` computes them here, with arrays
(ITU-T T.81, annex A; T.871 for the colours).
"""

from __future__ import annotations

from typing import Any

from PIL import Image

from exportgui.media.lazy_numpy import NDArray, np

_BLOCK = 8
_ROWS_AT_ONCE = 64
_ZIGZAG = sorted(
    range(64), key=lambda at: (at // 8 + at % 8, (at // 8 if (at // 8 + at % 8) % 2 else at % 8))
)
_LUMA_CHROMA = (
    (0.299, -0.168735892, 0.5),
    (0.587, -0.331264108, -0.418687589),
    (0.114, 0.5, -0.081312411),
)
"""Rows for red, green and blue; columns for Y, Cb and Cr (T.871)."""
# AC coefficients of 8-bit samples have at most ten bits (T.81, table F.2).
_MAX_COEFFICIENT = 1023


def color_planes(picture: Image.Image) -> list[NDArray[Any]]:
    """Return gray, Y Cb Cr, or inverted inks as Adobe stores them, one byte per sample.

    Pillow's own conversion to YCbCr drops fractions; this one rounds.
    """
    if picture.mode != "RGB":
        bands = [np.asarray(band) for band in picture.split()]
        return [255 - band for band in bands] if picture.mode == "CMYK" else bands
    pixels = np.asarray(picture)
    planes = [np.empty(pixels.shape[:2], np.uint8) for _ in range(3)]
    matrix = np.array(_LUMA_CHROMA, np.float32)
    offsets = np.array([0, 128, 128], np.float32)
    for top in range(0, picture.height, _ROWS_AT_ONCE):
        values = np.rint(pixels[top : top + _ROWS_AT_ONCE] @ matrix + offsets).clip(0, 255)
        for plane, part in zip(planes, np.moveaxis(values, 2, 0), strict=True):
            plane[top : top + _ROWS_AT_ONCE] = part
    return planes


def subsample(pixels: NDArray[Any], down: int, across: int) -> NDArray[Any]:
    """Return means of ``down`` × ``across`` pixels; the last ones repeat the picture's edge."""
    if down == across == 1:
        return pixels
    pixels = np.pad(pixels, ((0, -pixels.shape[0] % down), (0, -pixels.shape[1] % across)), "edge")
    rows = pixels.shape[0] // down
    columns = pixels.shape[1] // across
    means: NDArray[Any] = pixels.reshape(rows, down, columns, across).mean(
        axis=(1, 3), dtype=np.float32
    )
    return means


def quantized_blocks(
    pixels: NDArray[Any], grid: tuple[int, int], table: NDArray[Any]
) -> NDArray[Any]:
    """Return the quantized coefficients of a grid of blocks: (rows, columns, 64) in zigzag order.

    The grid may reach beyond the picture, whose edge is then repeated.
    """
    result = np.empty((*grid, _BLOCK * _BLOCK), np.int16)
    cosine = _cosine_matrix()
    for top in range(0, grid[0], _ROWS_AT_ONCE):
        rows = min(_ROWS_AT_ONCE, grid[0] - top)
        # T.81, A.3.1: samples are shifted to be signed before the transform.
        part = _padded_rows(pixels, top * _BLOCK, rows * _BLOCK, grid[1] * _BLOCK) - 128
        blocks = part.reshape(rows, _BLOCK, grid[1], _BLOCK).transpose(0, 2, 1, 3)
        waves = (cosine @ blocks @ cosine.T).reshape(rows, grid[1], 64)[..., _ZIGZAG]
        limit = _MAX_COEFFICIENT
        result[top : top + rows] = np.rint(waves / table).clip(-limit, limit)
    return result


def _cosine_matrix() -> NDArray[Any]:
    """The orthonormal 8×8 matrix of the discrete cosine transform."""
    at = np.arange(_BLOCK)
    matrix = (np.cos((2 * at[None, :] + 1) * at[:, None] * np.pi / 16) / 2).astype(np.float32)
    # C(0) = 1/√2 of T.81, A.3.3, which makes the rows orthonormal.
    matrix[0] *= np.float32(0.5**0.5)
    return matrix


def _padded_rows(pixels: NDArray[Any], top: int, count: int, width: int) -> NDArray[Any]:
    """``count`` rows from ``top`` on, ``width`` wide, the picture's edges repeated."""
    part = pixels[np.arange(top, top + count).clip(max=pixels.shape[0] - 1)]
    return np.pad(part, ((0, 0), (0, width - part.shape[1])), "edge").astype(np.float32)
