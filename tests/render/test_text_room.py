r"""Text that has no room in its box, its region or on its path is told: r-text-layers.md,
r-textattr.md, r-copy-fitting.md.

The sizes are arithmetic: 30 points are 30 pixels at 72 dpi, so that a line of them never fits in
20 pixels, and always in 200.
"""

import pytest

NOTHING = "nothing of it is drawn"
END = "the end of the text"
LONG = "Hello " * 40
CANVAS = "color=255,255,255&size=300,300&layer=1"
TOO_SMALL = {
    r"size=40,20&textPs=\fs60 Hello": NOTHING,
    r"size=20,20&textPs=\fs60 Hello&textAngle=90": NOTHING,
    r"size=40,20&textPs=\fs60 Hello&textAngle=30": NOTHING,
    r"textFlowPath=M0,0L40,0,40,20,0,20Z&textPs=\fs60 Hello": NOTHING,
    r"textPath=M0,20L4,20&textPs=\fs60 Hello": NOTHING,
    rf"size=200,100&textPs=\fs60 {LONG}": END,
    rf"size=200,100&text=\fs60 {LONG}": END,
    rf"size=200,100&textPs=\fs60 {LONG}&textAngle=90": END,
    rf"textFlowPath=M0,0L200,0,200,100,0,100Z&textPs=\fs60 {LONG}": END,
    rf"textPath=M0,50L200,50&textPs=\fs60 {LONG}": END,
}
ROOMY = (
    r"size=200,100&textPs=\fs60 Hello",
    r"size=200,100&text=\fs60 Hello",
    r"size=200,0&textPs=\fs60 Hello Hello Hello",
    rf"size=200,0&text=\fs60 {LONG}",
    r"textPs=\fs60 Hello",
    r"size=200,200&textPs=\fs20 super­fragi­listic \tab words\par and more \line",
    rf"size=200,100&text=\fs60 {LONG}&textAttr=72,norm,autoRes",
    rf"size=200,200&textPs=\fs60\copyfitmaxlines2 {LONG}",
    r"textFlowPath=M0,0L200,0,200,100,0,100Z&textPs=\fs60 Hello",
    r"textPath=M0,50L200,50&textPs=\fs60 Hello ",
)


def warned(studio, layer):
    made = studio.plan("", f"{CANVAS}&{layer}")
    return [str(n.message) for n in made.notes if n.level == "warning" and "the text " in str(n)]


@pytest.mark.parametrize(("layer", "words"), TOO_SMALL.items())
def test_text_without_room_is_told(studio, layer, words):
    [message] = warned(studio, layer)

    assert words in message
    assert "make the place larger or the text smaller" in message


@pytest.mark.parametrize("layer", ROOMY)
def test_text_with_room_is_not(studio, layer):
    assert warned(studio, layer) == []
