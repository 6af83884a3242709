"""Sources × requests × writers against arithmetic: every kind of picture, what is asked of it, what
it is written as.

The quick part is a cover of all pairs: of what a source is made of (container, depth, model, alpha,
profile, orientation) with each other, with every request and with every writer; containers meet
kinds of requests and formats. The long part asks for more than ten thousand cells: every request
with every writer, every source.
"""

from __future__ import annotations

import io
from itertools import islice

import numpy as np
import pytest
from oracle import arithmetic, colours, pairs
from oracle.judge import Cell
from oracle.known import samples
from oracle.outputs import WRITERS
from oracle.requests import ROWS
from oracle.sources import CONTAINERS, sources
from PIL import Image, ImageCms

_PARTS = 24
_LONG_PARTS = 40


def test_the_cover_holds_every_pair():
    cells = pairs.cover()

    assert len(cells) >= 800
    assert not pairs.uncovered(cells)
    assert (
        {cell.source.container for cell in cells}
        == {source.container for source in sources()}
        <= set(CONTAINERS)
    )
    assert {cell.row.query for cell in cells} == {row.query for row in ROWS}
    assert {cell.writer.query for cell in cells} == {writer.query for writer in WRITERS}


@pytest.mark.parametrize("part", range(_PARTS))
def test_pairs(judged, part):
    wrong = judged(pairs.cover()[part::_PARTS])

    assert not wrong, "\n".join([f"{len(wrong)} cells differ:", *wrong])


@pytest.mark.long
@pytest.mark.parametrize("part", range(_LONG_PARTS))
def test_every_request_with_every_writer(judged, part):
    some = [cell.source for cell in islice(pairs.random_cells(part), 200)]
    asked = [(row, writer) for row in ROWS for writer in WRITERS][part::_LONG_PARTS]
    fitting = [
        (next((s for s in some if row.fits(s, writer)), None), row, writer) for row, writer in asked
    ]
    cells = [Cell(source, row, writer) for source, row, writer in fitting if source]

    wrong = judged(cells)

    assert len(cells) > 9_000 / _LONG_PARTS
    assert not wrong, "\n".join([f"{len(wrong)} of {len(cells)} cells differ:", *wrong[:40]])


@pytest.mark.long
@pytest.mark.parametrize("part", range(_LONG_PARTS))
def test_every_source(judged, part):
    cells = []
    for number, source in enumerate(sources()[part::_LONG_PARTS]):
        rows = ROWS[(number + part) % 29 :: 29]
        writers = WRITERS[(number + part) % 19 :: 19]
        cells += [
            Cell(source, row, writer)
            for row, writer in zip(rows, writers, strict=False)
            if row.fits(source, writer)
        ]

    wrong = judged(cells)

    assert not wrong, "\n".join([f"{len(wrong)} of {len(cells)} cells differ:", *wrong[:40]])


# The arithmetic itself is held against a library that the program does not scale or convert with.


@pytest.mark.parametrize(
    ("mode", "filter_"),
    [
        ("sharp2", Image.Resampling.LANCZOS),
        ("bicub", Image.Resampling.BICUBIC),
        ("bilin", Image.Resampling.BILINEAR),
    ],
)
def test_scaling_is_that_of_pillow(mode, filter_):
    picture = samples("rgb")
    for size in ((24, 18), (31, 23), (15, 10)):
        pillow = np.asarray(
            Image.fromarray(picture.astype(np.uint8)).resize(size, filter_), np.float64
        )

        ours = arithmetic.byte(arithmetic.resample(picture, *size, mode))

        # Pillow lets a kernel end at the edge, where the program repeats the edge.
        assert np.abs(pillow - ours)[3:-3, 3:-3].max() <= 2


@pytest.mark.parametrize(
    ("own", "target"), [("p3", "srgb"), ("adobe", "srgb"), ("srgb", "adobe"), ("p3", "adobe")]
)
def test_profiles_are_those_of_littlecms(own, target):
    picture = samples("rgb")
    as_profiles = [
        ImageCms.ImageCmsProfile(io.BytesIO(colours.profile(name))) for name in (own, target)
    ]
    image = Image.fromarray(picture.astype(np.uint8))
    done = ImageCms.profileToProfile(
        image, *as_profiles, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC
    )

    ours = colours.accurate(arithmetic.Pic(picture, None, "rgb", own), target).color

    assert np.abs(np.asarray(done, np.float64) - ours).max() <= 2
