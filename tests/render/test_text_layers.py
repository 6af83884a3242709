"""Text among other layers: placement, fills, masks, effects, previews. Pages: r-text-layers.md,
r-layer-transforms.md, r-color-commandref.md, r-layer-effects.md, r-clippath.md,
r-is-http-defaultimage.md.
"""

from urllib.parse import quote

import numpy as np
import pytest

CANVAS = "color=255,255,255&size=200,100"
BAR = r"\b\fs80 HEH"


def test_the_box_lies_where_layers_lie_and_is_filled(typeset):
    pixels = typeset.pixels(f"{CANVAS}&layer=1&text=*&size=40,20&color=0,0,255&pos=10,5", " ")
    ys, xs = np.nonzero((pixels[..., :3] == (0, 0, 255)).all(axis=-1))

    assert (xs.min(), xs.max() + 1, ys.min(), ys.max() + 1) == (90, 130, 45, 65)
    sized = typeset.pixels(f"{CANVAS}&layer=1&text=*&sizeN=0.5,0.5&color=0,0,255", " ")
    assert (sized[..., :3] == (0, 0, 255)).all(axis=-1).sum() == 100 * 50


@pytest.mark.parametrize("command", ["text", "textPs"])
@pytest.mark.parametrize(("align", "share"), [(r"\ql", 0.0), (r"\qc", 0.5), (r"\qr", 1.0)])
def test_point_text_stands_on_its_origin(typeset, command, align, share):
    left, _, right, bottom = typeset.ink(f"{CANVAS}&layer=1&{command}=*", align + BAR)

    assert bottom == pytest.approx(50, abs=1)
    assert left + share * (right - left) == pytest.approx(100, abs=4)


def test_an_origin_or_anchor_that_is_given_counts(typeset):
    left, top, _, _ = typeset.ink(f"{CANVAS}&origin=0,0&layer=1&text=*&origin=0,0", BAR)
    anchored = typeset.ink(f"{CANVAS}&origin=0,0&layer=1&text=*&anchorN=-0.5,-0.5", BAR)

    assert (left < 8, top < 20) == (True, True)
    assert anchored[:2] == (left, top)


def test_text_on_a_picture_replaces_nothing_else(typeset):
    pixels = typeset.pixels("layer=1&size=40,20&textPs=*", r"\fs20 I", name="quads.png")

    assert tuple(int(part) for part in pixels[0, 39, :3]) == (0, 255, 0)
    assert (pixels[:10, :5, :3].sum(axis=-1) < 60).any()


def test_text_alone_needs_no_object_and_replaces_the_one_there_is(studio):
    assert studio.plan("quads.png", "text=a&size=70,30").width == 70
    assert studio.plan("", "text=a&size=70,30").height == 30
    assert studio.plan("quads.png", "text=a&src=quads.png").width == 40


def test_rotation_and_extension_work_on_text(typeset):
    turned = typeset.ink("size=200,60&text=*&rotate=90", BAR)
    plain = typeset.ink("size=200,60&text=*", BAR)
    framed = typeset.ink("size=200,60&text=*&extend=10,20,0,0", BAR)

    assert (turned[2] - turned[0], turned[3] - turned[1]) == (
        plain[3] - plain[1],
        plain[2] - plain[0],
    )
    assert framed == (plain[0] + 10, plain[1] + 20, plain[2] + 10, plain[3] + 20)


def test_a_clip_path_cuts_text_or_sizes_it(typeset):
    cut = typeset.ink("size=200,60&text=*&clipPath=M0,0L30,0,30,60,0,60Z", BAR)

    assert 20 < cut[2] <= 30
    assert typeset.plan("layer=0&text=*&clipPath=M10,10L60,10,60,40,10,40Z", BAR).width == 50


def test_opacity_weighs_the_glyphs(typeset):
    pixels = typeset.pixels("size=200,60&text=*&opac=50", BAR)

    assert abs(int(pixels[..., :3].min()) - 127) <= 1


def test_a_shadow_falls_below_the_glyphs(typeset):
    shadow = "effect=-1&color=255,0,0&pos=60,0"
    pixels = typeset.pixels(f"{CANVAS}&layer=1&size=200,60&textPs=*&{shadow}", BAR)
    glyphs = (pixels[..., :3] == 0).all(axis=-1)
    red = (pixels[..., :3] == (255, 0, 0)).all(axis=-1)

    assert glyphs.any()
    below = glyphs[:, :-60] & ~glyphs[:, 60:]
    assert red[:, 60:][below].mean() > 0.8


def test_a_fill_casts_no_shadow(typeset):
    shadow = "effect=-1&color=255,0,0&pos=0,60"
    pixels = typeset.pixels(
        f"color=255,255,255&size=200,200&layer=1&size=99,30&text=*&color=0,0,255&{shadow}", " "
    )

    assert not (pixels[..., :3] == (255, 0, 0)).all(axis=-1).any()


@pytest.mark.parametrize("scale", [0.5, 0.25])
@pytest.mark.parametrize("command", ["text", "textPs"])
def test_a_preview_has_its_ink_in_the_same_places(typeset, command, scale):
    request = (
        f"size=400,200&{command}=*",
        (
            r"\fs36 The quick brown fox jumps over the lazy dog, "
            r"twice. \b And on."
        ),
    )
    full = typeset.ink(*request)
    small = typeset.ink(*request, scale=scale, threshold=200)

    assert np.abs(np.array(small) - np.array(full) * scale).max() <= 2


def test_a_preview_is_the_export_made_smaller(typeset):
    request = "size=320,160&text=*", r"\fs60 Smaller but the same words"
    full = typeset.pixels(*request).astype(float)
    small = typeset.pixels(*request, scale=0.25).astype(float)

    reduced = full.reshape(40, 4, 80, 4, 4).mean(axis=(1, 3))
    assert np.abs(reduced - small).mean() < 1.5


def test_enlarged_text_stays_sharp(typeset):
    soft = typeset.pixels("size=100,40&text=*&scl=0.125", r"\b\fs40 H")[..., 0]
    grays = ((soft > 30) & (soft < 225)).sum() / (soft < 128).sum()

    assert soft.shape == (320, 800)
    assert grays < 0.1


def test_masks_and_flips_apply_to_text(studio, typeset):
    mask = np.zeros((60, 200), np.uint8)
    mask[:, :100] = 255
    studio.save("mask.png", mask)
    plain = typeset.pixels("size=200,60&text=*", BAR)
    masked = typeset.pixels("size=200,60&text=*&mask=mask.png", r"\qc" + BAR)

    assert typeset.extent(masked)[2] == 100
    assert np.array_equal(typeset.pixels("size=200,60&text=*&layer=0&flip=lr", BAR), plain[:, ::-1])


def test_text_of_a_nested_request_is_drawn_and_its_notes_are_kept(studio):
    words = quote(r"{\fonttbl{\f1 No Such;}}\f1\fs60 H", safe="")
    plan = studio.plan("", f"layer=0&src=is{{?size=50,50&text={words}}}")

    assert (plan.width, plan.height) == (50, 50)
    assert "No Such" in plan.notes[0].message
