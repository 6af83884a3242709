"""``req=tmb``. Pages: r-thumbnail-scaling.md, r-thumbnail-rules.md,
r-view-transform-for-thumbnails.md, r-thumbtype-cat.md, r-defaultthumbpix.md.

The picture is 40×20: red, green over blue, white; the background of thumbnails is yellow where a
catalog speaks.
"""

from dataclasses import replace

import numpy as np
import pytest

from exportgui.catalog.defaults import Defaults, ThumbDefaults
from exportgui.catalog.folder import FolderResolver
from exportgui.errors import RequestError
from exportgui.render import draw, plan
from exportgui.request.parsing import parse
from exportgui.request.values import Color

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
Y = (255, 255, 0)
K = (0, 0, 0)
CATALOG = ThumbDefaults(background=Color("rgb", (255.0, 255.0, 0.0)), pix=(20, 20))


class Thumbs(FolderResolver):
    """A folder whose objects have the thumbnail fields of a record."""

    def __init__(self, root, thumb=CATALOG, **fields):
        super().__init__(root, defaults=Defaults(thumb=thumb))
        self.fields = fields

    def find_object(self, object_path):
        return replace(super().find_object(object_path), **self.fields)


def thumbnail(resolver, request_, scale=1.0, name="quads.png"):
    reply = draw(plan(name, parse(f"req=tmb&fmt=png&{request_}"), resolver, scale=scale))
    return np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)[..., :3]


def check(image, size, places):
    assert image.shape[1::-1] == size
    for (x, y), colour in places.items():
        assert np.abs(image[y, x].astype(int) - colour).max() <= 6, (x, y)


def test_without_a_catalog_it_is_fitted_and_centred_on_white_in_100_by_100(studio):
    image = thumbnail(FolderResolver(studio.root), "")

    check(image, (100, 100), {(50, 20): W, (10, 30): R, (90, 30): G, (10, 70): B, (50, 80): W})


FIT = 2
CROP = 1
TEXTURE = 3
VIEWS = [
    (FIT, (0, 0), "", (20, 20), {(0, 0): Y, (2, 7): R, (17, 7): G, (2, 12): B, (0, 15): Y}),
    (FIT, (-1, -1), "", (20, 20), {(2, 2): R, (2, 7): B, (2, 11): Y}),
    (FIT, (1, 1), "", (20, 20), {(2, 8): Y, (2, 12): R, (17, 18): W}),
    (FIT, (0, 0), "wid=40&hei=80", (40, 80), {(5, 29): Y, (5, 33): R, (35, 45): W, (5, 51): Y}),
    (FIT, (0, 0), "wid=10", (10, 20), {(5, 6): Y, (1, 8): R, (8, 10): W, (5, 13): Y}),
    (FIT, (0, 0), "bgc=0,0,0", (20, 20), {(0, 0): K, (2, 7): R}),
    (FIT, (0, 0), "wid=40&hei=40&align=0,-1", (40, 40), {(2, 2): R, (2, 22): Y}),
    (FIT, (0, 0), "dpr=on,2", (40, 40), {(2, 9): Y, (2, 12): R}),
    (FIT, (0, 0), "rect=0,5,10,5", (10, 5), {(2, 1): R}),
    (
        FIT,
        (0, 0),
        "wid=20&hei=20&rotate=90",
        (20, 20),
        {(4, 1): Y, (6, 3): B, (12, 3): R, (12, 17): G},
    ),
    (FIT, (0, 0), "scl=2", (20, 10), {(2, 2): R, (17, 7): W}),
    (FIT, (0, 0), "crop=20,0,20,20", (20, 20), {(2, 2): G, (17, 17): W}),
    (CROP, (0, 0), "", (20, 20), {(1, 1): R, (18, 1): G, (1, 18): B, (18, 18): W}),
    (CROP, (-1, 0), "", (20, 20), {(1, 1): R, (18, 1): R, (18, 18): B}),
    (CROP, (1, 0), "", (20, 20), {(1, 1): G, (18, 18): W}),
    (CROP, (0, 0), "wid=80&hei=80", (80, 80), {(5, 5): R, (74, 5): G, (5, 74): B}),
    (CROP, (0, 1), "wid=40&hei=10", (40, 10), {(2, 2): B, (37, 7): W}),
    (TEXTURE, (0, 0), "", (20, 20), {(1, 1): R, (18, 18): W}),
    (TEXTURE, (0, 0), "wid=60&hei=30", (60, 30), {(9, 15): Y, (11, 6): R, (48, 6): G, (30, 4): Y}),
]


@pytest.mark.parametrize(("kind", "align", "request_", "size", "places"), VIEWS)
def test_type_and_alignment(studio, kind, align, request_, size, places):
    check(
        thumbnail(Thumbs(studio.root, replace(CATALOG, kind=kind, align=align)), request_),
        size,
        places,
    )


def test_a_texture_is_scaled_by_its_resolution(studio):
    resolver = Thumbs(studio.root, resolution=300.0, thumb_resolution=150.0, thumb_type=TEXTURE)

    check(
        thumbnail(resolver, "wid=24&hei=14"),
        (24, 14),
        {(1, 7): Y, (4, 4): R, (20, 4): G, (4, 9): B, (4, 1): Y},
    )
    catalog_wide = Thumbs(
        studio.root, replace(CATALOG, kind=TEXTURE, resolution=600.0), resolution=300.0
    )
    check(thumbnail(catalog_wide, "wid=24&hei=14"), (24, 14), {(1, 1): R, (22, 12): W})


def test_the_record_says_the_type(studio):
    check(thumbnail(Thumbs(studio.root, thumb_type=CROP), ""), (20, 20), {(1, 1): R, (18, 1): G})


def test_size_of_layer_0_follows_the_same_rules_and_the_view_fits_it(studio):
    crop = Thumbs(studio.root, replace(CATALOG, kind=CROP))
    check(thumbnail(crop, "size=10,20"), (20, 20), {(1, 1): R, (18, 1): G, (1, 18): B})
    fit = Thumbs(studio.root)
    check(thumbnail(fit, "size=20,40"), (20, 20), {(1, 1): Y, (6, 8): R, (13, 11): W, (10, 6): Y})
    check(thumbnail(fit, "scale=0.5"), (20, 20), {(1, 4): Y, (2, 7): R, (17, 12): W})


def test_layers_are_placed_on_layer_0(studio):
    image = thumbnail(Thumbs(studio.root), "layer=1&color=0,0,0&size=4,4&pos=0,-8")

    check(image, (20, 20), {(10, 2): K, (6, 5): R, (2, 7): R})


def test_a_free_side_takes_the_pictures_aspect(studio):
    assert thumbnail(Thumbs(studio.root, replace(CATALOG, pix=(30, 0))), "").shape[1::-1] == (
        30,
        15,
    )
    assert thumbnail(Thumbs(studio.root, replace(CATALOG, pix=(0, 0))), "").shape[1::-1] == (40, 20)


@pytest.mark.parametrize("kind", [FIT, CROP, TEXTURE])
def test_a_preview_is_the_thumbnail_made_smaller(studio, kind):
    resolver = Thumbs(studio.root, replace(CATALOG, kind=kind))

    image = thumbnail(resolver, "wid=60&hei=40", 0.5)

    assert image.shape[1::-1] == (30, 20)
    whole = thumbnail(resolver, "wid=60&hei=40")[::2, ::2].astype(int)
    assert np.abs(whole - image).mean() < 14


def test_margins_follow_a_flip_and_a_turn(studio):
    left = Thumbs(studio.root, replace(CATALOG, align=(0, -1)))

    check(thumbnail(left, "layer=0&flip=ud"), (20, 20), {(2, 2): Y, (2, 12): B, (2, 18): R})
    check(thumbnail(left, "layer=0&rotate=90"), (20, 20), {(2, 2): Y, (12, 2): B, (18, 2): R})


def test_fit_is_refused_and_a_default_image_is_a_thumbnail_too(studio):
    resolver = Thumbs(studio.root)
    with pytest.raises(RequestError, match="req=tmb"):
        plan("quads.png", parse("req=tmb&fit=crop&wid=20"), resolver)

    check(
        thumbnail(resolver, "defaultImage=quads.png", name="none.png"),
        (20, 20),
        {(0, 0): Y, (2, 7): R},
    )


def test_catalog_attributes_and_fields_are_read(tmp_path):
    from exportgui.catalog.iscatalog import read_catalog
    from exportgui.catalog.resolver import CatalogResolver

    lines = (
        "ThumbType=1\nThumbHorizAlign=1\nThumbVertAlign=3\nThumbBkgColor=0x010203\n"
        "DefaultThumbPix=64,48\nThumbRes=9"
    )
    (tmp_path / "shop.ini").write_text(f"RootId=shop\nCatalogFile=shop.tsv\n{lines}\n")
    (tmp_path / "shop.tsv").write_text(
        "Id\tPath\tThumbType\tThumbRes\na\ta.png\t3\t4\nb\ta.png\t9\t-1\n"
    )
    (tmp_path / "a.png").write_bytes(b"x")
    resolver = CatalogResolver(read_catalog(tmp_path / "shop.ini"))

    background = Color("rgb", (1.0, 2.0, 3.0))
    assert resolver.defaults.thumb == ThumbDefaults(1, (-1.0, 1.0), background, (64, 48), 9.0)
    assert [
        (resolver.find_object(id_).thumb_type, resolver.find_object(id_).thumb_resolution)
        for id_ in "ab"
    ] == [
        (3, 4.0),
        (None, None),
    ]
