r"""Letters wider, taller, mirrored and spaced: ``\charscalex \charscaley \expnd \expndtw``.

Page: r-advanced-text-formatting.md. Open Sans: 2048 units an em, capitals 1462 high, a line 2789.
"""

import numpy as np
import pytest

LINE = 2789 / 2048
CAP = 1462 / 2048
BOX = "size=600,200"


def side(typeset, words, command="textPs", request=BOX):
    left, top, right, bottom = typeset.ink(f"{request}&{command}=*", words)
    return right - left, bottom - top


@pytest.mark.parametrize("command", ["text", "textPs"])
@pytest.mark.parametrize("percent", [50, 150, 200, 300])
def test_letters_are_scaled_along_each_axis(typeset, command, percent):
    wide, high = side(typeset, r"\fs40 HEM", command)
    scaled = rf"\fs40\charscalex{percent} HEM", rf"\fs40\charscaley{percent} HEM"

    assert side(typeset, scaled[0], command) == pytest.approx((wide * percent / 100, high), abs=1.5)
    assert side(typeset, scaled[1], command) == pytest.approx((wide, high * percent / 100), abs=1.5)


def test_a_scaled_letter_covers_as_much_more(typeset):
    def covered(words):
        return (255 - typeset.pixels(f"{BOX}&textPs=*", words)[..., 0].astype(float)).sum()

    plain = covered(r"\fs60 Sgo&")
    assert covered(r"\fs60\charscalex200 Sgo&") == pytest.approx(2 * plain, rel=0.02)
    assert covered(r"\fs60\charscaley50 Sgo&") == pytest.approx(plain / 2, rel=0.02)


@pytest.mark.parametrize(
    "words", [r"\charscalex", r"\charscalex100", r"\charscaley", r"\charscaley100\charscalex100"]
)
def test_a_hundred_per_cent_is_the_default(typeset, words):
    plain = typeset.pixels(f"{BOX}&textPs=*", r"\fs40 Hxg")

    assert np.array_equal(typeset.pixels(f"{BOX}&textPs=*", rf"\fs40{words} Hxg"), plain)


@pytest.mark.parametrize(("word", "axis"), [("charscalex", 1), ("charscaley", 0)])
def test_negative_per_cent_mirror_letters_where_they_stand(typeset, word, axis):
    upright = typeset.pixels(f"{BOX}&textPs=*", r"\fs60 FL7").astype(int)
    mirrored = typeset.pixels(f"{BOX}&textPs=*", rf"\fs60\{word}-100 FL7").astype(int)
    boxes = [typeset.extent(pixels) for pixels in (upright, mirrored)]
    first = cut(upright, boxes[0])
    second = cut(mirrored, boxes[1])

    assert np.abs(np.subtract(*boxes)).max() <= 3
    assert np.abs(np.flip(first, axis) - second).mean() < 16  # they lie differently on the pixels
    assert np.abs(first - second).mean() > 40


def cut(pixels, box):
    left, top, right, bottom = box
    return pixels[top:bottom, left:right, 0]


def test_pieces_of_a_line_are_scaled_by_themselves(typeset):
    parts = [side(typeset, rf"\fs40\charscalex{percent} MM")[0] for percent in (100, 200, 50)]
    whole = side(typeset, r"\fs40 MM\charscalex200 MM\charscalex50 MM")[0]
    bearing = 20 * 201 / 2048  # a letter's own room at each side, scaled like the letter

    assert whole == pytest.approx(sum(parts) + bearing * (1 + 2 + 2 + 0.5), abs=3)


def test_line_spacing_grows_in_text_alone(typeset):
    """``text=`` scales the spacing with the letters, ``textPs=`` always keeps it."""

    def second_line(command, percent):
        return typeset.ink(f"size=100,300&{command}=*", rf"\fs40\charscaley{percent} H\line H")[3]

    grown = second_line("text", 200) - second_line("text", 100)
    kept = second_line("textPs", 200) - second_line("textPs", 100)
    assert grown == pytest.approx(20 * LINE + 20 * 2189 / 2048, abs=1.5)
    # of the first line, whose capitals stand at the top
    assert kept == pytest.approx(20 * CAP, abs=1.5)


def test_a_scaled_word_wraps_when_it_is_too_wide(typeset):
    assert typeset.plan("size=100,0&text=*", r"\fs24 HEH HEH").height < 20
    assert typeset.plan("size=100,0&text=*", r"\fs24\charscalex300 HEH HEH").height > 30


@pytest.mark.parametrize("command", ["text", "textPs"])
@pytest.mark.parametrize("word", [r"\expnd40", r"\expndtw200", r"\expnd-4"])
@pytest.mark.parametrize(("align", "edge"), [(r"\ql", 0), (r"\qr", 2)])
def test_spacing_moves_no_edge(typeset, command, word, align, edge):
    plain = typeset.ink(f"{BOX}&{command}=*", rf"{align}\fs40 HHH")
    spaced = typeset.ink(f"{BOX}&{command}=*", rf"{align}\fs40{word} HHH")

    assert spaced[edge] == pytest.approx(plain[edge], abs=0.5)


@pytest.mark.parametrize(
    ("word", "points"), [("expnd40", 10), ("expnd-4", -1), ("expndtw100", 5), ("expndtw-20", -1)]
)
def test_spacing_is_added_between_letters(typeset, word, points):
    plain = side(typeset, r"\fs40 HHHHH")[0]
    spaced = side(typeset, rf"\fs40\{word} HHHHH")[0]

    assert spaced - plain == pytest.approx(4 * points, abs=1)


def test_spacing_begins_after_its_letters(typeset):
    left = [
        typeset.ink(f"{BOX}&textPs=*", rf"\fs40 H{{\expnd80 {letter}}}\fs40 H")[2]
        for letter in "HI"
    ]
    plain = [typeset.ink(f"{BOX}&textPs=*", rf"\fs40 H{letter}H")[2] for letter in "HI"]

    assert np.subtract(left, plain) == pytest.approx([20, 20], abs=1)
    middle = typeset.pixels(
        f"{BOX}&textPs=*",
        (
            r"{\colortbl;\red255\green0\blue0;}\fs40 "
            r"H{\cf1\expnd80 H}H"
        ),
    )
    unspaced = typeset.pixels(
        f"{BOX}&textPs=*",
        (
            r"{\colortbl;\red255\green0\blue0;}\fs40 H{\cf1 "
            r"H}H"
        ),
    )
    assert red_edge(middle) == pytest.approx(red_edge(unspaced), abs=1)


def red_edge(pixels):
    return np.nonzero((pixels[..., 0] > 200) & (pixels[..., 1] < 60))[1].min()


@pytest.mark.parametrize("scale", [0.5, 0.25])
def test_a_preview_of_scaled_letters_is_the_export_made_smaller(typeset, scale):
    words = r"\fs48\charscalex180 Wide \charscalex60\expnd8 narrow\charscaley150  high"
    full, small = (
        typeset.pixels("size=400,160&textPs=*", words, each).astype(float) for each in (1.0, scale)
    )
    step = round(1 / scale)
    reduced = full.reshape(160 // step, step, 400 // step, step, 4).mean(axis=(1, 3))

    assert np.abs(reduced - small).mean() < 1.5
