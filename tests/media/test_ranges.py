"""What black and white are in pictures of floats, of integers of many bits or with a sign, and of
Lab.
"""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.render import draw

STRETCHED = "sample values are stretched: {} is black and {} is white"
SIZE = 40, 30


def ramp(low: float, high: float) -> np.ndarray:
    """From one value to another, evenly, over the picture."""
    return np.linspace(low, high, SIZE[0] * SIZE[1]).reshape(SIZE[1], SIZE[0], 1)


def with_pixel(values: np.ndarray, value: float) -> np.ndarray:
    made = values.astype(np.float64).copy()
    made[7, 9] = value
    return made


PLAIN = np.floor(np.linspace(0, 255, SIZE[0] * SIZE[1]) + 0.5).reshape(SIZE[1], SIZE[0])
# Samples, their type, what they are to become, and what is said.
CASES = {
    "floats of 0…1": (ramp(0, 1), "f4", PLAIN, ""),
    "floats of 0…1, dark": (ramp(0, 0.25), "f4", ramp(0, 0.25)[..., 0] * 255, ""),
    "one hot pixel": (
        with_pixel(ramp(0, 1), 8),
        "f4",
        PLAIN,
        "sample values beyond 0…1 are clipped",
    ),
    "one pixel of light": (
        with_pixel(ramp(0, 1), 3e38),
        "f4",
        PLAIN,
        ("sample values beyond 0…1 are clipped"),
    ),
    "slightly below": (
        ramp(-0.02, 1),
        "f4",
        ramp(-0.02, 1)[..., 0] * 255,
        ("sample values beyond 0…1 are clipped"),
    ),
    "highlights": (
        ramp(0, 1.1),
        "f4",
        ramp(0, 1.1)[..., 0] * 255,
        ("sample values beyond 0…1 are clipped"),
    ),
    "not a number": (with_pixel(ramp(0, 1), np.nan), "f4", PLAIN, ""),
    "infinity": (with_pixel(ramp(0, 1), np.inf), "f4", PLAIN, ""),
    "heights": (ramp(-400, 1600), "f4", PLAIN, STRETCHED.format(-400, 1600)),
    "heights and a hot pixel": (
        with_pixel(ramp(0, 4000), 1e9),
        "f4",
        PLAIN,
        ("sample values are stretched: "),
    ),
    "one value": (ramp(7, 7), "f4", PLAIN * 0, STRETCHED.format(7, 7)),
    "bytes in 32 bits": (ramp(0, 255).round(), "u4", PLAIN, ""),
    "16 bits in 32": (ramp(0, 65535).round(), "u4", PLAIN, ""),
    "16 bits in 32, signed, one hot": (
        with_pixel(ramp(0, 65535).round(), 2**31 - 1),
        "i4",
        PLAIN,
        ("sample values beyond 0…65535 are clipped"),
    ),
    "32 bits": (ramp(0, 4e9).round(), "u4", PLAIN, STRETCHED.format("0", "4e+09")),
    "signed": (ramp(-1000, 1000).round(), "i2", PLAIN, STRETCHED.format(-1000, 1000)),
    "signed bytes": (ramp(-128, 127).round(), "i1", PLAIN, STRETCHED.format(-128, 127)),
}
FORMATS = {"f": 3, "i": 2, "u": 1}


def tiff_of(tiff, samples: np.ndarray, photometric: int, more=None) -> bytes:
    height, width, bands = samples.shape
    kind = {339: (3, [FORMATS[samples.dtype.kind]] * bands), **(more or {})}
    return tiff((width, height), bands, 8 * samples.itemsize, photometric, samples.tobytes(), kind)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("bands", [1, 3])
def test_sample_ranges_map_to_black_and_white(put, tiff, name, bands):
    values, kind, expected, said = CASES[name]
    path = put(
        "a.tif",
        tiff_of(tiff, values.astype(f"<{kind}").repeat(bands, axis=2), 1 if bands == 1 else 2),
    )

    shown = np.asarray(decode(path).color.numpy(), float).reshape(*SIZE[::-1], bands)

    off = np.abs(shown - expected.clip(0, 255)[..., None]).max(axis=2)
    off[7, 9] = 0  # the odd one
    assert off.max() <= 1
    warnings = read_header(path).warnings
    assert len(warnings) == bool(said)
    assert all(warning.startswith(said) for warning in warnings)


@pytest.mark.parametrize(
    ("value", "level"), [(np.nan, 0), (np.inf, 255), (-np.inf, 0), (8, 255), (-8, 0)]
)
@pytest.mark.parametrize("compression", [1, 50000])
def test_an_outlier_is_clipped_and_nan_is_black(put, tiff, tmp_path, value, level, compression):
    samples = with_pixel(ramp(0.2, 0.8), value).astype(np.float32)
    path = put("a.tif", tiff_of(tiff, samples, 1))
    if compression != 1:
        path = tmp_path / "packed.tif"
        Image.fromarray(samples[..., 0]).save(path, compression="zstd")

    shown = decode(path).color.numpy().reshape(SIZE[::-1])

    assert shown[7, 9] == level
    assert abs(int(shown[0, 0]) - 51) <= 1
    assert abs(int(shown[-1, -1]) - 204) <= 1


def test_alpha_has_a_range_of_its_own(put, tiff):
    samples = np.dstack([*[ramp(0, 5000)] * 3, ramp(0, 1)]).astype("<f4")
    picture = decode(put("a.tif", tiff_of(tiff, samples, 2, {338: (3, [2])})))

    assert np.abs(picture.color.numpy()[..., 1] - PLAIN).max() <= 1
    assert np.abs(picture.alpha.numpy().reshape(SIZE[::-1]) - PLAIN).max() <= 1


def test_stretching_is_a_warning_of_the_plan(put, tiff, tmp_path):
    from exportgui.catalog.folder import FolderResolver
    from exportgui.render import plan
    from exportgui.request.parsing import parse

    put("a.tif", tiff_of(tiff, ramp(0, 5000).astype("<f4"), 1))
    made = plan("a.tif", parse("fmt=png"), FolderResolver(tmp_path))

    assert [note.message for note in made.notes if note.level == "warning"] == [
        STRETCHED.format(0, 5000)
    ]
    assert draw(made).width == SIZE[0]


# L*, a*, b*: black, white, a gray, and colours on all sides.
LAB = np.array(
    [
        [
            [0, 0, 0],
            [100, 0, 0],
            [53, 0, 0],
            [50, 20, -30],
            [75, -60, 70],
            [40, 55, 40],
            [60, -5, -30],
        ]
    ],
    float,
)
ENCODED = {
    "CIE, floats": (8, "f4", lambda lab: lab),
    "ICC, floats": (9, "f4", lambda lab: lab),
    "CIE, 16 bits": (8, "i2", lambda lab: lab * (655.35, 256, 256)),
    "ICC, 8 bits": (9, "u1", lambda lab: lab * (2.55, 1, 1) + (0, 128, 128)),
    "ICC, 16 bits": (9, "u2", lambda lab: lab * (652.8, 256, 256) + (0, 32768, 32768)),
    "ITU, 8 bits": (10, "u1", lambda lab: (lab - (0, -85, -75)) * (2.55, 1.5, 1.275)),
}


def colours(lab: np.ndarray) -> np.ndarray:
    """SRGB of L*a*b* of D50, by the formulas: CIE, Bradford, IEC 61966-2-1."""
    y = (lab[..., 0] + 16) / 116
    f = np.stack([y + lab[..., 1] / 500, y, y - lab[..., 2] / 200], axis=-1)
    xyz = np.where(f > 6 / 29, f**3, (f - 4 / 29) * 3 * (6 / 29) ** 2) * (0.96422, 1, 0.82521)
    to_linear = np.array(
        [
            [3.1338561, -1.6168667, -0.4906146],
            [-0.9787684, 1.9161415, 0.0334540],
            [0.0719453, -0.2289914, 1.4052427],
        ]
    )
    linear = (xyz @ to_linear.T).clip(0, 1)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055) * 255


@pytest.mark.parametrize("name", ENCODED)
def test_lab_is_read_in_every_encoding(put, tiff, name):
    photometric, kind, encode = ENCODED[name]
    values = encode(LAB)
    samples = (values if kind == "f4" else np.round(values)).astype(f"<{kind}")
    if name == "CIE, 16 bits":  # L* has no sign, a* and b* have
        samples = np.round(values).astype(np.int64).astype("<u2")

    path = put("a.tif", tiff_of(tiff, samples, photometric))

    # a level of Lab is more of a dark blue
    assert np.abs(decode(path).color.numpy() - colours(LAB)).max() <= 8


def test_lab_of_an_unknown_kind_is_refused_by_name(put, tiff):
    path = put("a.tif", tiff_of(tiff, np.zeros((4, 4, 3), "<u4"), 9))

    with pytest.raises(SourceError, match="Lab samples"):
        decode(path)
