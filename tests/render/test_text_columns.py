r"""Text that runs down: ``\stextflow1`` and ``\baselinedir``.

Pages: r-document-text-box-properties.md ("top-bottom, right-left"), r-advanced-text-formatting.md.
Open Sans: capitals 1462 / 2048 of an em, a line 2789 / 2048.
"""

import numpy as np
import pytest

CAP = 1462 / 2048
LINE = 2789 / 2048
BOX = "size=200,300&textPs=*"
DOWN = r"\stextflow1\fs40 "


def rows(pixels):
    """Where ink begins and ends from top to bottom."""
    dark = (pixels[..., 0] < 128).any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], dark, [False]])))
    return edges.reshape(-1, 2)


def test_letters_stand_upright_one_below_the_other(typeset):
    letters = rows(typeset.pixels(BOX, DOWN + "HEH"))

    assert [bottom - top for top, bottom in letters] == [pytest.approx(20 * CAP, abs=1)] * 3
    assert np.diff(letters[:, 0]) == pytest.approx([20, 20], abs=1)  # an em each


def test_columns_follow_from_right_to_left(typeset):
    first, second = (typeset.ink(BOX, DOWN + words) for words in ("H", r"H\line HH"))
    column = typeset.pixels(BOX, DOWN + r"H\line HH")[:, : first[0] - 2]

    assert first[2] > 170
    assert first[0] - typeset.extent(column)[0] == pytest.approx(20 * LINE, abs=1)
    assert len(rows(column)) == 2
    assert second[2] == first[2]


def test_a_long_text_goes_on_in_the_next_column(typeset):
    left, top, _, bottom = typeset.ink("size=200,100&textPs=*", DOWN + "HEH HEH HEH HEH")

    assert left < 130
    assert top < 10
    assert bottom <= 100


def test_letters_follow_the_column_where_asked_for(typeset):
    """As ``textAngle=90`` draws them, which turns everything."""
    turned = typeset.pixels("size=200,300&textPs=*&textAngle=90", r"\fs40 HEMg").astype(int)
    along = typeset.pixels(BOX, r"\stextflow1\baselinedir1\fs40 HEMg").astype(int)
    boxes = typeset.extent(turned), typeset.extent(along)

    assert boxes[0][1::2] == pytest.approx(boxes[1][1::2], abs=1)
    assert boxes[0][2] - boxes[0][0] == boxes[1][2] - boxes[1][0]
    assert boxes[1][3] - boxes[1][1] > boxes[1][2] - boxes[1][0]


def test_letters_of_both_kinds_stand_in_one_column(typeset):
    letters = rows(typeset.pixels(BOX, DOWN + r"L{\baselinedir1 L}"))

    upright, along = (bottom - top for top, bottom in letters)
    assert upright == pytest.approx(20 * CAP, abs=1)
    assert along == pytest.approx(
        typeset.ink(BOX, r"\fs40 L")[2] - typeset.ink(BOX, r"\fs40 L")[0], abs=1
    )


@pytest.mark.parametrize(
    "words", [r"\baselinedir1", r"\stextflow0", r"\stextflow0\baselinedir1", r"\stextflow"]
)
def test_without_columns_there_is_no_direction_to_follow(typeset, words):
    assert np.array_equal(
        typeset.pixels(BOX, words + r"\fs40 HEg"),
        typeset.pixels(
            BOX,
            (
                r"\fs40 "
                r"HEg"
            ),
        ),
    )


def test_text_of_the_other_command_knows_no_columns(typeset):
    request = BOX.replace("textPs", "text")
    assert np.array_equal(
        typeset.pixels(request, DOWN + "HEg"),
        typeset.pixels(
            request,
            (
                r"\fs40 "
                r"HEg"
            ),
        ),
    )


PLACES = [
    (r"\ql", "top"),
    (r"\qc", "middle"),
    (r"\qr", "bottom"),
    (r"\vertalc", "centre"),
    (r"\vertalb", "left"),
]


@pytest.mark.parametrize(("word", "place"), PLACES)
def test_alignment_goes_round_with_the_lines(typeset, word, place):
    left, top, right, bottom = typeset.ink(BOX, word + DOWN + "HEH")

    found = {
        "top": top,
        "middle": abs((top + bottom) / 2 - 150),
        "bottom": 300 - bottom,
        "centre": abs((left + right) / 2 - 100),
        "left": left,
    }
    assert found[place] <= 8


def test_margins_stay_on_their_sides(typeset):
    plain = typeset.ink(BOX, DOWN + "HEH")
    moved = typeset.ink(BOX, r"\margr400\margt600" + DOWN + "HEH")

    assert np.subtract(moved, plain) == pytest.approx([-20, 30, -20, 30], abs=1)


def test_spacing_and_scaling_count_down_the_column(typeset):
    plain, spaced, tall, wide = (
        rows(typeset.pixels(BOX, rf"\stextflow1\fs40{word} HEH"))
        for word in ("", r"\expnd40", r"\charscaley200", r"\charscalex200")
    )

    assert np.diff(spaced[:, 0]) - np.diff(plain[:, 0]) == pytest.approx([10, 10], abs=1)
    assert np.diff(tall[:, 0]) == pytest.approx([40, 40], abs=1)
    assert np.array_equal(np.diff(wide), np.diff(plain))


def test_columns_size_their_own_layer_and_fit_a_given_width(typeset):
    own = typeset.plan("layer=0&textPs=*", DOWN + r"HEH\line H")
    given = typeset.plan("size=150,0&textPs=*", DOWN + r"HEH\line H")

    assert own.height == pytest.approx(40 + 20 * CAP, abs=2)
    assert own.width == pytest.approx(20 * LINE + 11, abs=2)
    assert (given.width, given.height) == (150, pytest.approx(60, abs=1))
    assert typeset.ink("size=150,0&textPs=*", DOWN + r"HEH\line H")[2] > 120


def test_columns_flow_into_shapes_and_fit_boxes(typeset):
    shape = "size=200,200&textPs=*&textFlowPath=M20,20L180,20,180,180,20,180Z"
    left, top, right, bottom = typeset.ink(shape, DOWN + " ".join(["HEH"] * 30))

    assert (left >= 20, top >= 20, right <= 180, bottom <= 180) == (True, True, True, True)
    assert left < 56
    small, fitted = (
        typeset.ink("size=100,100&textPs=*", rf"\stextflow1\fs20{word} HEH")
        for word in ("", r"\copyfit200")
    )
    assert fitted[3] - fitted[1] > 2 * (small[3] - small[1])
    assert fitted[3] <= 100


def test_commas_and_brackets_stand_as_in_east_asian_columns(typeset):
    r"""A full stop keeps to the upper right of its em, a bracket is turned; both only need ink
    somewhere.
    """
    pixels = typeset.pixels(BOX, DOWN + r"\u12289?\u12300?H")

    assert len(rows(pixels)) >= 2
