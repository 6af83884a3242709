r"""No keyword of the reference is dropped in silence: each is drawn, or a note tells.

Pages: r-basic-character-formatting.md, r-advanced-text-formatting.md, r-paragraph-formatting.md,
r-document-text-box-properties.md, r-special-text-entities.md, r-is-http-character-encoding.md;
r-text-layers.md for what a way to use ``textPs=`` ignores. The tables below are those pages' rows.
"""

from urllib.parse import quote

import numpy as np
import pytest

from exportgui.request.parsing import parse
from exportgui.request.resolving import resolve

BOX = "size=260,140"
BODY = r"\fs40 Ab cd\line ef gh\par ij AVAV kl mn op qr st uv wx yz ab cd"

# What is put before (or, with a place for it, into) the body, for each command: drawn, ignored, or
# the same as before.
DRAWN = "drawn"
IGNORED = "ignored"
SAME = "same"
EVERYWHERE = (DRAWN, DRAWN)
PHOTOSHOP = (IGNORED, DRAWN)
PLAIN = (DRAWN, IGNORED)
NEITHER = (SAME, SAME)

UNDERLINES = ("ul", "uld", "uldash", "uldashd", "uldashdd", "uldb", "ulth", "ulw", "ulwave")
ROWS = {
    # r-basic-character-formatting.md
    r"{\fs60 x}": EVERYWHERE,
    r"\b ": EVERYWHERE,
    r"\i ": EVERYWHERE,
    r"{\sub x}": EVERYWHERE,
    r"{\super x}": EVERYWHERE,
    **dict.fromkeys([rf"\{word} " for word in UNDERLINES], EVERYWHERE),
    r"\ul\ulnone ": NEITHER,
    r"\ul\ul0 ": NEITHER,
    r"\caps ": PHOTOSHOP,
    r"\scaps ": PHOTOSHOP,
    # r-advanced-text-formatting.md
    r"{\dn8 x}": EVERYWHERE,
    r"{\up8 x}": EVERYWHERE,
    r"\kerning0 ": EVERYWHERE,
    r"\kerning400 ": EVERYWHERE,
    r"\kerning ": NEITHER,
    r"\kerningmetric ": NEITHER,
    r"\expnd8 ": EVERYWHERE,
    r"\expndtw40 ": EVERYWHERE,
    r"\charscalex150 ": EVERYWHERE,
    r"\charscaley150 ": EVERYWHERE,
    r"\ltrch ": NEITHER,
    r"\rtlch ": PLAIN,
    r"\copyfit60 ": PHOTOSHOP,
    r"\copyfitlines1\copyfit60 ": PHOTOSHOP,
    r"\copyfitmaxlines1 ": PHOTOSHOP,
    r"\stextflow1 ": PHOTOSHOP,
    r"\stextflow1\baselinedir1 ": PHOTOSHOP,
    r"\baselinedir1 ": (IGNORED, SAME),
    # r-paragraph-formatting.md
    r"\ql ": NEITHER,
    r"\qr ": EVERYWHERE,
    r"\qc ": EVERYWHERE,
    r"\qj ": PHOTOSHOP,
    r"\fi400 ": PHOTOSHOP,
    r"\li400 ": PHOTOSHOP,
    r"\ri2000 ": PHOTOSHOP,
    r"\sl700 ": EVERYWHERE,
    r"\sl400\slmult1 ": EVERYWHERE,
    r"\sb200 ": EVERYWHERE,
    r"\sa200 ": EVERYWHERE,
    r"\qj\lastqr ": PHOTOSHOP,
    r"\qj\lastqc ": PHOTOSHOP,
    r"\qj\lastqj ": PHOTOSHOP,
    # r-document-text-box-properties.md
    r"{\colortbl;\red255\green9\blue9;}\cf1 ": EVERYWHERE,
    r"{\*\iscolortbl;255,9,9;}\cf1 ": PHOTOSHOP,
    r"{\cmykcolortbl;\cyan9\magenta99\yellow9\black9;}\cf1 ": PLAIN,
    r"\margl400 ": PHOTOSHOP,
    r"\margr2400 ": PHOTOSHOP,
    r"\margt400 ": PHOTOSHOP,
    r"\margb1400 ": PHOTOSHOP,
    r"\vertalt ": NEITHER,
    r"\vertalb ": EVERYWHERE,
    r"\vertalc ": EVERYWHERE,
    # r-special-text-entities.md, r-is-http-character-encoding.md
    r"x\par ": EVERYWHERE,
    r"x\line ": EVERYWHERE,
    r"\\": EVERYWHERE,
    r"\{": EVERYWHERE,
    r"\}": EVERYWHERE,
    r"a\~b ": PHOTOSHOP,
    r"a\_b ": PHOTOSHOP,
    r"\'e9": EVERYWHERE,
    r"\u233?": EVERYWHERE,
    r"\uc0\u233": EVERYWHERE,
    r"\loch ": NEITHER,
    r"\hich ": NEITHER,
    r"\dbch ": NEITHER,
}
COMMANDS = ("text", "textPs")
CASES = [
    (name, words, fate)
    for words, fates in ROWS.items()
    for name, fate in zip(COMMANDS, fates, strict=True)
]


@pytest.fixture(scope="module")
def plain_bodies() -> dict[str, np.ndarray]:
    """The body without any of the words, as each command draws it; drawn once."""
    return {}


@pytest.mark.parametrize(("command", "words", "fate"), CASES)
def test_every_keyword_is_drawn_or_told(typeset, plain_bodies, command, words, fate):
    request = f"{BOX}&{command}=*"
    plain = plain_bodies.get(command)
    if plain is None:
        plain = plain_bodies[command] = typeset.pixels(request, BODY)
    told = typeset.plan(request, words + BODY).notes
    notes = [note for note in told if "has no room" not in str(note.message)]
    written = typeset.pixels(request, words + BODY)

    assert np.array_equal(plain, written) == (fate == SAME or (fate == IGNORED and words[0] != "a"))
    assert bool(notes) == (fate == IGNORED)
    # ignored as the reference says; nothing to warn of
    assert all(note.level == "note" for note in notes)


def test_what_is_drawn_otherwise_is_a_warning(typeset):
    [note] = typeset.plan(f"{BOX}&textPs=*", r"\kerningoptical " + BODY).notes

    assert (note.level, note.message) == ("warning", r"\kerningoptical is drawn as metric kerning")


@pytest.mark.parametrize("command", ["text", "textPs"])
def test_an_optional_hyphen_shows_at_a_line_end_alone(typeset, command):
    def width(words):
        return typeset.plan(f"layer=0&{command}=*", words).width

    assert width(r"HEH\-HEH") == width("HEHHEH")


USES = {
    "size=200,100&textPath=M0,50L200,50": ["margl", "stextflow", "vertalc"],
    "textPath=M0,50L200,50": ["margl", "stextflow", "vertalc"],
    "size=200,100&textFlowPath=M0,0L200,0,200,100,0,100Z": ["margl"],
    "textFlowPath=M0,0L200,0,200,100,0,100Z": ["margl"],
    "": ["margl", "qj", "vertalc"],
    "size=200,0": ["vertalc"],
    "size=200,100": [],
}


@pytest.mark.parametrize("use", USES)
def test_what_a_way_to_use_the_command_ignores_is_told(typeset, use):
    words = r"\margl400\vertalc\qj\stextflow1\fs20 Hello"
    notes = typeset.plan(f"layer=0&{use}&textPs=*", words).notes

    assert sorted(note.message.split(":")[0].lstrip("\\") for note in notes) == USES[use]
    assert {note.level for note in notes} <= {"note"}


ATTRIBUTES = [
    ("text", "72,crisp", "crisp"),
    ("text", "72,sharp", "sharp"),
    ("text", "72,strong", "strong"),
    ("textPs", "72,norm,autoRes", "autoRes"),
    ("textPs", "72,norm,maxRes", "maxRes"),
    ("textPs", "72,norm,fixedRes,noWrap", "noWrap"),
    ("textPs", "72,off,fixedRes,nbWrap", "nbWrap"),
    ("text", "72,off,autoRes,noWrap", None),
    ("textPs", "72,crisp,fixedRes,wrap", None),
]


@pytest.mark.parametrize(("command", "value", "ignored"), ATTRIBUTES)
def test_attributes_of_the_other_command_are_told(command, value, ignored):
    """r-textattr.md: anti-aliasing modes of Photoshop are of ``textPs=``, fitting and wrapping of
    ``text=``.
    """
    notes = resolve(parse(f"{command}={quote('a')}&size=9,9&textAttr={value}")).notes

    other = {"text": "textPs", "textPs": "text"}[command]
    useless = f"textAttr: {ignored} has no effect here; it works in {other}= only"
    told = [useless] if ignored else []
    assert [note.message for note in notes] == told


LAWS = [
    "textPs=*&size=400,160",
    "text=*&size=400,160",
    "textPs=*&size=400,160&textFlowPath=M10,10L390,10,300,150,60,150Z",
    "textPs=*&size=400,160&textAngle=20",
    "textPs=*&size=400,160&textPath=M10,120C100,10,300,10,390,120",
]
MIXED = (
    r"\stextflow0\fs36\qj The quick {\b\charscalex140 brown} fox {\expnd8 jumps} over {\super the} "
    r"lazy \i dog, twice."
)


@pytest.mark.parametrize("request_", LAWS)
@pytest.mark.parametrize("words", [MIXED, MIXED.replace("flow0", "flow1")])
def test_strips_of_a_text_are_parts_of_the_whole(typeset, request_, words):
    whole = typeset.pixels(request_, words)
    parts = [typeset.pixels(f"{request_}&rgn=0,{top},400,40", words) for top in range(0, 160, 40)]

    assert np.array_equal(np.concatenate(parts), whole)


@pytest.mark.parametrize("request_", LAWS)
@pytest.mark.parametrize("words", [MIXED, MIXED.replace("flow0", "flow1")])
@pytest.mark.parametrize("scale", [0.5, 0.25])
def test_smaller_text_is_the_whole_made_smaller(typeset, request_, words, scale):
    """Letters do not move to other lines."""
    full, small = (typeset.pixels(request_, words, each).astype(float) for each in (1.0, scale))
    step = round(1 / scale)
    reduced = full.reshape(160 // step, step, 400 // step, step, 4).mean(axis=(1, 3))

    assert np.abs(reduced - small).mean() < 2
