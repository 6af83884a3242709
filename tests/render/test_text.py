"""Text layers: r-text.md, r-textps.md, r-textattr.md, r-text-positioning.md, r-text-layers.md,
r-color-handling.md.

The font is the program's own, so every machine draws the same. Open Sans: 2048 units per em,
capitals 1462 high, line 2789 (ascent 2189, descent 600).
"""

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.errors import RequestError
from exportgui.render import plan
from exportgui.request.model import Item, Kind, Request

CAP = 1462 / 2048
ASCENT = 2189 / 2048
LINE = 2789 / 2048


def test_capitals_are_as_high_as_the_font_says(typeset):
    left, top, _, bottom = typeset.ink("size=200,100&text=*", r"\fs100 HEH")

    assert bottom - top == pytest.approx(50 * CAP, abs=1)
    assert bottom == pytest.approx(50 * ASCENT, abs=1)
    assert 0 <= left <= 6


def test_photoshop_text_begins_with_its_capitals_at_the_top(typeset):
    _, top, _, bottom = typeset.ink("size=200,100&textPs=*", r"\fs100 HEH")

    assert top <= 1
    assert bottom == pytest.approx(50 * CAP, abs=1)


def test_margins_move_photoshop_text(typeset):
    left, top, _, _ = typeset.ink("size=200,100&textPs=*", r"\margl400\margt200\fs60 HEH")

    assert top == pytest.approx(10, abs=1)
    assert left == pytest.approx(20 + 30 * 201 / 2048, abs=1.5)


def test_the_default_size_is_twelve_points_and_the_default_colour_black(typeset):
    default = typeset.pixels("size=100,40&text=*", "Hxg")
    said = typeset.pixels("size=100,40&text=*", r"\fs24\cf0 Hxg")

    assert np.array_equal(default, said)
    assert default[..., :3].min() < 60


PLACES = [
    (r"\ql", "t", "left", "top"),
    (r"\qc", r"\vertalc", "centre", "middle"),
    (r"\qr", r"\vertalb", "right", "bottom"),
]


@pytest.mark.parametrize(("align", "valign", "across", "down"), PLACES)
@pytest.mark.parametrize("command", ["text", "textPs"])
def test_text_is_aligned_in_its_box(typeset, command, align, valign, across, down):
    words = align + ("" if valign == "t" else valign)
    left, top, right, bottom = typeset.ink(f"size=200,100&{command}=*", words + r"\fs40 HEH")

    assert {"left": left, "centre": abs((left + right) / 2 - 100), "right": 200 - right}[
        across
    ] <= 4
    room = {"top": top, "middle": abs((top + bottom) / 2 - 50), "bottom": 100 - bottom}[down]
    assert room <= 9


def test_resolution_scales_the_text_and_not_its_box(typeset):
    once = typeset.ink("size=300,100&text=*&textAttr=72", "HEH")
    twice = typeset.ink("size=300,100&text=*&textAttr=144", "HEH")

    assert (twice[2] - twice[0]) == pytest.approx(2 * (once[2] - once[0]), abs=2)
    assert (twice[3] - twice[1]) == pytest.approx(2 * (once[3] - once[1]), abs=1)


def test_a_layer_takes_its_size_from_its_text(typeset):
    one = typeset.plan("text=*", "HEH")
    wide = typeset.plan("text=*", "HEHHEH")
    tall = typeset.plan("text=*", r"HEH\line HEH")
    big = typeset.plan("text=*", r"\fs96 HEH")

    assert one.height == pytest.approx(12 * LINE, abs=1)
    assert wide.width == pytest.approx(2 * one.width, abs=2)
    assert (tall.width, tall.height) == (one.width, pytest.approx(24 * LINE, abs=1))
    assert (big.width, big.height) == (
        pytest.approx(4 * one.width, abs=4),
        pytest.approx(48 * LINE, abs=1),
    )


def test_a_box_of_a_given_width_is_as_high_as_its_lines(typeset):
    heights = [
        typeset.plan(f"size={width},0&text=*", "HEH HEH HEH HEH").height for width in (200, 70, 40)
    ]

    assert heights == [pytest.approx(count * 12 * LINE, abs=1) for count in (1, 2, 4)]


def test_long_words_are_broken_or_cut_as_asked(typeset):
    words = "HEHHEHHEHHEHHEHHEH"

    assert typeset.plan("size=60,0&text=*", words).height > 2 * 12 * LINE
    assert typeset.plan("size=60,0&text=*&textAttr=72,norm,fixedRes,nbWrap", words).height < 18
    assert (
        typeset.plan("size=60,0&text=*&textAttr=72,norm,fixedRes,noWrap", "HEH HEH HEH HEH").height
        < 18
    )


def test_lines_that_do_not_fit_are_cut_by_text_and_left_out_by_textps(typeset):
    body = r"\fs40 HH\line HH\line HH"
    height = round(20 * (LINE + 0.6))
    cut = typeset.ink(f"size=100,{height}&text=*", body)
    left_out = typeset.ink(f"size=100,{height}&textPs=*", body)

    assert cut[3] == height
    assert left_out[3] == pytest.approx(20 * CAP, abs=1)


def test_solid_glyphs_have_exactly_their_colours(typeset):
    table = r"{\colortbl;\red255\green0\blue0;\red0\green128\blue0;}"
    pixels = typeset.pixels("size=300,100&text=*", table + r"\b\fs140\cf1 I\cf2 I")
    solid = {tuple(int(part) for part in colour) for colour in pixels[40, :, :3]}

    assert {(255, 0, 0), (0, 128, 0), (255, 255, 255)} <= solid


COLOURS = [
    ("textPs", r"{\*\iscolortbl;10,20,30;0x40;}\cf1 ", (10, 20, 30)),
    ("textPs", r"{\*\iscolortbl;10,20,30;ff8000;}\cf2 ", (255, 128, 0)),
    ("textPs", r"{\*\iscolortbl;0,0,100,0k;}\cf1 ", (255, 255, 0)),
    ("text", r"{\cmykcolortbl;\cyan100\magenta0\yellow0\black0;}\cf1 ", (0, 255, 255)),
    ("text", r"{\*\iscolortbl;10,20,30;}\cf1 ", (0, 0, 0)),
    ("textPs", r"{\cmykcolortbl;\cyan100\magenta0\yellow0\black0;}\cf1 ", (0, 0, 0)),
    ("text", r"{\colortbl;\red1\green2\blue3;}\cf7 ", (0, 0, 0)),
    ("text", r"{\colortbl;\red1\green2\blue3;}{\cf1 }", (0, 0, 0)),
    ("text", r"{\colortbl;\red0\green0\blue255;}\cf1\ul0\fs200 ", (0, 0, 255)),
]


@pytest.mark.parametrize(("command", "words", "colour"), COLOURS, ids=[case[1] for case in COLOURS])
def test_colour_tables(typeset, command, words, colour):
    pixels = typeset.pixels(f"size=200,100&{command}=*", words + r"\b\fs140 I")

    assert colour in {tuple(int(part) for part in pixel) for pixel in pixels[40, :, :3]}


def test_cmyk_text_keeps_its_inks(typeset):
    body = r"{\cmykcolortbl;\cyan100\magenta50\yellow0\black20;}\b\fs140\cf1 I"
    with Image.open(
        typeset.write("fmt=tif,cmyk&size=200,100&text=*&color=0,0,0,0k", body)
    ) as image:
        inks = {tuple(image.getpixel((x, 40))) for x in range(200)}

    assert (255, 128, 0, 51) in inks


ESCAPES = [
    (r"<b>&amp;</b>", r"\u60?b\u62?\u38?amp;\u60?/b\u62?"),
    (r"a\{b\}\\", r"a\u123?b\u125?\u92?"),
    (r"\'e9", r"\u233?"),
    (r"{\uc0\u233}x", "\u00e9x"),
    (r"{\uc3\u233???}x", r"\u233?x"),
    (r"\u-10179?\u-8704?", "\U0001f600"),
    (r"a\nosuchword5 b{\*\nothing here}{\info{\author no}}c", "abc"),
    ("a\r\nb", "ab"),
    (r"\ulnone a\ul0 b\plain0", "ab"),
    ("\x07a", "a"),
]


@pytest.mark.parametrize(("one", "other"), ESCAPES)
def test_the_same_text_written_differently(typeset, one, other):
    first = typeset.pixels("size=200,40&text=*", r"\fs40 " + one)
    second = typeset.pixels("size=200,40&text=*", r"\fs40 " + other)

    assert typeset.extent(first) is not None
    assert np.array_equal(first, second)


DIFFERENT = [
    r"\b",
    r"\i",
    r"\ul",
    r"\fs30",
    r"\up12",
    r"\dn12",
    r"\super",
    r"\sub",
    r"\expnd8",
    r"\kerning0",
]


@pytest.mark.parametrize("word", DIFFERENT)
def test_each_kind_of_formatting_shows(typeset, word):
    plain = typeset.pixels("size=300,60&text=*", r"\fs40 AVAV")
    formatted = typeset.pixels("size=300,60&text=*", r"\fs40 AV" + word + " AV")

    assert not np.array_equal(plain, formatted)


PARAGRAPHS = [(r"\fi600", 30), (r"\li600", 30), (r"\li600\fi-400", 10)]


@pytest.mark.parametrize(("words", "shift"), PARAGRAPHS)
def test_indents_move_lines(typeset, words, shift):
    plain = typeset.ink("size=300,60&textPs=*", r"HEH")
    indented = typeset.ink("size=300,60&textPs=*", words + " HEH")

    assert indented[0] - plain[0] == pytest.approx(shift, abs=1)


def test_space_before_and_between_lines(typeset):
    def second_line(words):
        return typeset.ink("size=100,200&textPs=*", r"\fs40 H\par" + words + " H")[3]

    automatic = second_line("")
    assert automatic == pytest.approx(20 * (CAP + LINE), abs=1)
    assert second_line(r"\sb400") == pytest.approx(automatic + 20, abs=1)
    assert second_line(r"\sl-1000") == pytest.approx(20 * CAP + 50, abs=1)
    assert second_line(r"\sl200") == automatic
    assert second_line(r"\sl480\slmult1") == pytest.approx(20 * (CAP + 2 * LINE), abs=2)


def test_justified_lines_reach_both_edges_but_the_last(typeset):
    body = "HEH HEH HEH HEH HEH"
    pixels = typeset.pixels("size=100,60&textPs=*", r"\qj " + body)
    rows = round(12 * LINE)

    assert typeset.extent(pixels[:rows])[2] >= 98
    assert typeset.extent(pixels[rows:])[2] < 98
    assert (
        typeset.extent(typeset.pixels("size=100,60&textPs=*", r"\qj\lastqr " + body)[rows:])[2]
        >= 98
    )


def test_the_text_fills_its_box_or_shrinks_to_it(typeset):
    request = "size=200,50&text=*&textAttr=72,norm"
    fixed = typeset.ink(f"{request},fixedRes", "HEH")
    fitted = typeset.ink(f"{request},autoRes", "HEH")
    left, top, right, bottom = typeset.ink(
        "size=60,30&text=*&textAttr=72,norm,maxRes,noWrap",
        (
            r"\fs200 "
            r"HEH"
        ),
    )

    assert fitted[3] - fitted[1] > 2 * (fixed[3] - fixed[1])
    assert fitted[3] - fitted[1] == pytest.approx(50 / LINE * CAP, abs=1.5)
    assert (left > 0, top > 0, right < 61, bottom < 31) == (True, True, True, True)
    assert right - left > 38
    assert typeset.ink(f"{request},maxRes", "HEH") == fixed


def test_copy_fitting_chooses_sizes_between_two_bounds(typeset):
    def height(words, size="200,60"):
        _, top, _, bottom = typeset.ink(f"size={size}&textPs=*", words)
        return bottom - top

    assert height(r"\fs20\copyfit400 H") == pytest.approx(60 / (CAP + LINE - ASCENT) * CAP, abs=2)
    assert height(r"\fs20\copyfit40 H") == pytest.approx(20 * CAP, abs=1)
    assert height(r"\fs40\copyfit0 H") == pytest.approx(20 * CAP, abs=1)
    # one line, although two would leave room for larger letters
    one = r"\fs10\copyfit400\copyfitlines1 HEHE HEHE"
    _, top, right, bottom = typeset.ink("size=200,100&textPs=*", one)
    assert right > 180
    assert bottom - top < 40


def test_without_smoothing_every_pixel_is_whole(typeset):
    hard = typeset.pixels("size=200,60&text=*&textAttr=72,off", r"\fs60 Ogs")
    soft = typeset.pixels("size=200,60&text=*&textAttr=72,norm", r"\fs60 Ogs")

    assert set(np.unique(hard[..., :3])) == {0, 255}
    assert len(np.unique(soft[..., :3])) > 10


def test_scripts_of_all_directions_leave_ink(typeset):
    for words in ("שלום", "مرحبا", "漢字かな", "한국어", "สวัสดี", "a\u0301e"):
        assert typeset.ink("size=200,40&text=*", words, threshold=200) is not None


def test_right_to_left_characters_are_drawn_from_the_right(typeset):
    forth = typeset.pixels("size=200,40&text=*", r"\fs40 HIV")
    back = typeset.pixels("size=200,40&text=*", r"\fs40\rtlch VIH")

    assert np.array_equal(forth, back)


REFUSED = [
    ("text={open", "{ has no partner"),
    ("text=close}", "} has no partner"),
    ("text=" + "{" * 70 + "}" * 70, "nested"),
    ("textPs={\\*\\iscolortbl;nocolour;}x", "iscolortbl"),
    ("text=a\\par\\qr b", "one alignment"),
    ("size=100,0&text=\\ql a\\par\\qr b", "only;"),
    ("size=0,20&text=a", "width"),
    ("size=40000,40000&text=a", "too large"),
    ("text=\\fs32000 " + "W" * 3000, "too large"),
    ("text=" + "a\\line " * 5000, "lines"),
]


@pytest.mark.parametrize(("request_", "words"), REFUSED, ids=[case[1] for case in REFUSED])
def test_texts_that_cannot_be_set_are_refused(studio, request_, words):
    items = tuple(
        Item(Kind.COMMAND, *part.split("=", 1), part, None, "typed") for part in request_.split("&")
    )
    with pytest.raises(RequestError, match=words):
        plan("", Request(items), FolderResolver(studio.root))


@pytest.mark.parametrize("size", ["size=100,60", "size=100,0"])
def test_a_width_and_a_height_take_alignments_and_a_width_takes_one(typeset, size):
    """r-text.md: one alignment where only the width is specified."""
    assert typeset.plan(f"{size}&text=*", r"\qc a\par b").width == 100
    if size == "size=100,60":
        assert typeset.plan(f"{size}&text=*", r"\ql a\par\qr b").width == 100


NAMED = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "tab": "    ",
}


@pytest.mark.parametrize("word", NAMED)
def test_characters_by_their_names(typeset, word):
    """The specification of RTF: special characters; a tab is four spaces here."""
    named = typeset.pixels("size=200,40&text=*", rf"\fs40 a\{word} b")
    assert np.array_equal(named, typeset.pixels("size=200,40&text=*", rf"\fs40 a{NAMED[word]}b"))


def test_a_missing_font_is_replaced_and_said_so(studio, typeset):
    made = studio.plan("", r"size=99,20&text=%7B\fonttbl%7B\f1 No Such Font;%7D%7D\f1 a")

    assert [note.message for note in made.notes] == [
        ("font 'No Such Font' is not installed; Open Sans is used")
    ]
    assert typeset.plan("size=99,20&text=*", "a").notes == ()


def test_space_around_the_text_counts_for_text_alone(typeset):
    r"""r-paragraph-formatting.md: ``textPs=`` leaves out ``\sb`` of the first and ``\sa`` of the
    last paragraph.
    """

    def edges(command, words):
        return typeset.ink(f"size=200,200&{command}=*", words + r"\fs40 HEH")[1::2]

    for word, align in ((r"\sb600", ""), (r"\sa600", r"\vertalb")):
        moved = np.subtract(edges("text", word + align), edges("text", align))
        assert moved == pytest.approx([30, 30] if word == r"\sb600" else [-30, -30], abs=1)
        assert edges("textPs", word + align) == edges("textPs", align)
