"""Text on paths, in shapes and at angles: r-textpath.md, r-pathattr.md, r-textflowpath.md,
r-textflowxpath.md, r-textangle.md, r-text-layers.md.
"""

import numpy as np
import pytest

from exportgui.errors import RequestError

CORNER = "color=255,255,255&size=200,200&originN=-0.5,-0.5"
WORDS = " ".join(["HEH"] * 60)


def test_text_on_a_straight_path_is_text_on_a_line(typeset):
    straight = typeset.ink(f"{CORNER}&layer=1&textPs=*&textPath=M20,100L180,100", r"\fs40 HEH")
    point = typeset.ink(f"{CORNER}&layer=1&textPs=*&pos=20,100", r"\fs40 HEH")

    assert straight == pytest.approx(point, abs=1)


@pytest.mark.parametrize(
    ("words", "attributes", "begin", "end"),
    [
        ("", "", 20, None),
        (r"\qr", "", None, 180),
        (r"\qr\ri400", "", None, 160),
        (r"\li400", "", 40, None),
        ("", "&pathAttr=norm,0.5,1", 100, None),
        (r"\qr", "&pathAttr=norm,0,0.5", None, 100),
    ],
)
def test_places_along_a_path(typeset, words, attributes, begin, end):
    path = f"{CORNER}&layer=1&textPs=*&textPath=M20,100L180,100{attributes}"
    left, _, right, bottom = typeset.ink(path, words + r"\fs40 HEH")

    assert bottom == pytest.approx(100, abs=1)
    assert begin is None or left == pytest.approx(begin + 2, abs=1.5)
    assert end is None or right == pytest.approx(end - 2, abs=1.5)


def test_a_path_upwards_turns_the_letters(typeset):
    left, top, right, bottom = typeset.ink(
        f"{CORNER}&layer=1&textPs=*&textPath=M100,180L100,20",
        (
            r"\fs40 "
            r"HEH"
        ),
    )
    flat = typeset.ink(f"{CORNER}&layer=1&textPs=*&textPath=M20,100L180,100", r"\fs40 HEH")

    assert right == pytest.approx(100, abs=1)
    assert bottom == pytest.approx(180 - 2, abs=1.5)
    assert (right - left, bottom - top) == pytest.approx(
        (flat[3] - flat[1], flat[2] - flat[0]), abs=1
    )


def test_text_runs_backwards_from_the_other_end(typeset):
    _, top, right, _ = typeset.ink(
        f"{CORNER}&layer=1&textPs=*&textPath=M20,100L180,100&pathAttr=reverse",
        (
            r"\fs40 "
            r"HEH"
        ),
    )

    assert top == pytest.approx(100, abs=1)
    assert right == pytest.approx(180 - 2, abs=1.5)


def test_letters_stand_around_a_closed_path_and_go_round_again(typeset):
    square = f"{CORNER}&layer=1&textPs=*&textPath=M50,50L150,50,150,150,50,150Z"
    all_round = typeset.ink(square, r"\fs40 " + "HEH" * 10)
    later = typeset.ink(f"{square}&pathAttr=norm,0.75,1.25", r"\fs40 HEHEHEHEHEHE")

    assert all_round[0] < 40
    assert all_round[1] < 40
    assert all_round[2] > 160
    assert all_round[3] > 160
    assert later[0] < 40
    assert later[2] < 155


def test_the_rest_goes_on_on_the_next_subpath_and_stops_at_a_line_break(typeset):
    two = f"{CORNER}&layer=1&textPs=*&textPath=M20,50L80,50M20,150L180,150"
    pixels = typeset.pixels(two, r"\fs40 HEHEHEH")

    assert typeset.extent(pixels[:100])[2] <= 80
    assert typeset.extent(pixels[100:]) is not None
    assert typeset.extent(typeset.pixels(two, r"\fs40 H\line EHEHEH")[100:]) is None


def test_text_stays_inside_its_shape_and_out_of_holes(typeset):
    shape = "textFlowPath=M20,20L180,20,180,180,20,180Z"
    full = typeset.ink(f"{CORNER}&layer=1&textPs=*&{shape}", WORDS)
    hole = "&textFlowXPath=M80,80L120,80,120,120,80,120Z"
    pixels = typeset.pixels(f"{CORNER}&layer=1&textPs=*&{shape}{hole}", WORDS)

    assert full[0] >= 20
    assert full[1] >= 20
    assert full[2] <= 181
    assert full[3] <= 181
    assert typeset.extent(pixels[80:120, 80:120]) is None
    assert typeset.extent(pixels[80:120, 125:]) is not None


def test_shapes_are_filled_one_after_the_other(typeset):
    two = "textFlowPath=M0,0L90,0,90,60,0,60ZM110,0L200,0,200,60,110,60Z"
    few = typeset.pixels(f"{CORNER}&layer=1&textPs=*&{two}", "HEH HEH HEH")
    many = typeset.pixels(f"{CORNER}&layer=1&textPs=*&{two}", WORDS)

    assert typeset.extent(few[:, 100:]) is None
    assert typeset.extent(many[:, 100:])[0] >= 10
    assert typeset.extent(many[:, 91:109]) is None


@pytest.mark.parametrize(("angle", "turns"), [(90, 3), (180, 2), (-90, 1), (450, 3)])
def test_quarter_turns_turn_the_whole_box(typeset, angle, turns):
    turned = typeset.pixels(
        f"size=100,100&textPs=*&textAngle={angle}",
        (
            r"\qc\vertalc\fs40 "
            r"HEH\line H"
        ),
    )
    plain = typeset.pixels("size=100,100&textPs=*", r"\qc\vertalc\fs40 HEH\line H")

    assert np.abs(np.rot90(plain, turns).astype(int) - turned).mean() < 4


def test_point_text_turns_around_its_origin(typeset):
    left, top, right, bottom = typeset.ink(
        f"{CORNER}&layer=1&textPs=*&pos=100,100&textAngle=-90",
        (
            r"\fs40 "
            r"HEH"
        ),
    )

    assert right == pytest.approx(100, abs=1)
    assert bottom == pytest.approx(98, abs=1.5)
    assert bottom - top > right - left


def test_slanted_text_fills_its_box(typeset):
    left, top, right, bottom = typeset.ink(
        "size=200,200&textPs=*&textAngle=30", WORDS + " " + WORDS
    )

    assert left < 30
    assert top < 30
    assert right > 170
    assert bottom > 130


def test_a_shaped_layer_without_a_size_is_as_large_as_its_ink(typeset):
    plan = typeset.plan("layer=0&textPs=*&textPath=M0,100L300,100", r"\fs40 HEH")
    straight = typeset.ink(f"{CORNER}&layer=1&textPs=*&textPath=M20,100L180,100", r"\fs40 HEH")

    assert (plan.width, plan.height) == pytest.approx(
        (straight[2] - straight[0], straight[3] - straight[1]), abs=2
    )


def test_too_many_letters_on_a_path_are_refused(typeset):
    with pytest.raises(RequestError, match="4000 letters"):
        typeset.plan("size=99,99&textPs=*&textPath=M0,0L9,9", "i" * 4100)


FITTED = {
    "shape": "size=200,200&textPs=*&textFlowPath=M20,20L180,20,180,120,20,120Z",
    "path": "size=200,200&textPs=*&textPath=M20,100L180,100",
    "quarter": "size=200,200&textPs=*&textAngle=90",
    "slanted": "size=200,200&textPs=*&textAngle=30",
}


@pytest.mark.parametrize("where", FITTED)
def test_copy_fitting_fills_shapes_paths_and_turned_boxes(typeset, where):
    def longest(words):
        left, top, right, bottom = typeset.ink(FITTED[where], words)
        return max(right - left, bottom - top)

    small = longest(r"\fs24 HEH")
    assert longest(r"\fs24\copyfit400 HEH") > 2 * small
    assert longest(r"\fs24\copyfit400 HEH") <= 202
    assert longest(r"\fs24\copyfit48 HEH") == pytest.approx(2 * small, abs=3)


def test_copy_fitting_keeps_all_of_a_text_in_its_shape(typeset):
    shape = "size=200,200&textPs=*&textFlowPath=M20,20L180,20,180,120,20,120Z"
    white = r"{\colortbl;\red255\green255\blue255;}\fs12"
    words = r"\cf1 HHH" + " I" * 60 + r"\cf0 M"

    assert typeset.ink(shape, white + r"\copyfit60" + words) is not None  # the last letter is there
    assert typeset.ink(shape, white.replace("12", "60") + words) is None


@pytest.mark.parametrize("word", [r"\vertalt", r"\vertalc", r"\vertalb"])
def test_vertical_alignment_counts_in_shapes(typeset, word):
    """r-text-layers.md: of text in a path only the margins are ignored."""
    shape = "size=200,200&textPs=*&textFlowPath=M20,20L180,20,180,120,20,120Z"
    _, top, _, bottom = typeset.ink(shape, rf"{word}\fs40 HEH")

    assert (top <= 22) == (word == r"\vertalt")
    assert (bottom >= 110) == (word == r"\vertalb")
    assert (abs((top + bottom) / 2 - 70) <= 6) == (word == r"\vertalc")


def test_vertical_alignment_lets_all_of_the_text_fit(typeset):
    shape = "size=200,200&textPs=*&textFlowPath=M100,20L180,180,20,180Z"
    words = r"{\colortbl;\red255\green255\blue255;}\fs24\cf1 HEH HEH HEH HEH HEH \cf0 M"

    top = typeset.ink(shape, words)
    low = typeset.ink(shape, r"\vertalb" + words)
    assert low is not None
    assert top[3] + 10 < low[3] <= 180


@pytest.mark.parametrize("angle", [90, 270, 180, 30])
def test_turned_text_in_a_box_of_a_width_alone(typeset, angle):
    """r-text-layers.md, "Variable height text box": the height of the text, at any angle."""
    request = f"size=150,0&textPs=*&textAngle={angle}"
    plan = typeset.plan(request, r"\fs40 HEH HEH")
    left, top, right, bottom = typeset.ink(request, r"\fs40 HEH HEH")
    length = typeset.plan("layer=0&textPs=*", r"\fs40 HEH HEH").width

    assert plan.width == 150
    assert (left >= 0, top >= 0, right <= 150, bottom <= plan.height) == (True, True, True, True)
    if angle in (90, 270):
        assert plan.height == pytest.approx(length, abs=1)
        assert (right > 140, left < 10) == (angle == 90, angle == 270)
    elif angle == 180:
        assert plan.height == typeset.plan("size=150,0&textPs=*", r"\fs40 HEH HEH").height
    else:
        assert 30 < plan.height < 2 * length
        assert bottom > plan.height - 10


def test_an_open_path_ends_at_its_last_vertex(typeset):
    """r-pathattr.md: ``endPos`` is at most 1 on an open path, at most ``startPos`` + 1 on a closed
    one.
    """
    for path in ("M0,50L100,50", "M0,50L100,50,100,90ZM0,0L50,0"):
        with pytest.raises(RequestError, match="open path"):
            typeset.plan(f"size=200,100&textPs=*&textPath={path}&pathAttr=norm,0.5,1.2", "HEH")
        assert (
            typeset.plan(f"size=200,100&textPs=*&textPath={path}&pathAttr=norm,0.5,1", "HEH").notes
            == ()
        )
    assert typeset.plan(
        "size=200,100&textPs=*&textPath=M0,50L100,50,100,90Z&pathAttr=norm,0.5,1.5", "HEH"
    ).width
