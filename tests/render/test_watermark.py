"""The catalog's watermark. Pages: r-watermarks.md, r-watermark.md, r-align.md.

The target is a 40×20 black picture, the mark a 10×10 red one, unless a row says otherwise.
"""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.defaults import Defaults
from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.objects import SourceRecord
from exportgui.errors import SourceError
from exportgui.render import draw, plan
from exportgui.request.parsing import parse

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
K = (0, 0, 0)
W = (255, 255, 255)


class Marked(FolderResolver):
    """A folder under a catalog with a watermark."""

    def __init__(self, root, modifier="", file="mark.png", name="stamp"):
        super().__init__(root, defaults=Defaults(watermark=name))
        self.modifier = modifier
        self.file = file

    def find_object(self, object_path):
        if object_path != "stamp":
            return super().find_object(object_path)
        template = SourceRecord(path=None, is_template=True)
        base = super().find_object(self.file) if self.file else template
        return replace(base, modifier=self.modifier)


@pytest.fixture
def folder(tmp_path):
    Image.new("RGB", (40, 20), K).save(tmp_path / "black.png")
    Image.new("RGB", (40, 20), W).save(tmp_path / "white.png")
    Image.new("L", (40, 20), 0).save(tmp_path / "gray.png")
    Image.new("RGB", (10, 10), R).save(tmp_path / "mark.png")
    glass = Image.new("RGBA", (40, 20), (*W, 255))
    glass.paste((0, 0, 0, 0), (0, 0, 20, 20))
    glass.save(tmp_path / "glass.png")
    return tmp_path


def drawn(resolver, request_="fmt=png", name="black.png", scale=1.0):
    reply = draw(plan(name, parse(request_), resolver, scale=scale))
    return np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)


CASES = [
    # the mark keeps its pixels and is centred
    ("", "fmt=png", "black.png", (40, 20),
        {(20, 10): R, (15, 5): R, (24, 14): R, (14, 10): K, (25, 10): K}),
    ("align=-1,-1", "fmt=png", "black.png", (40, 20),
        {(0, 0): R, (9, 9): R, (10, 5): K, (5, 10): K}),
    ("align=1,1", "fmt=png", "black.png", (40, 20), {(39, 19): R, (30, 10): R, (29, 15): K}),
    # relative to the target, its own aspect kept; sizeN for layer 0 or comp
    ("sizeN=1,1", "fmt=png", "black.png", (40, 20),
        {(10, 0): R, (29, 19): R, (9, 10): K, (30, 10): K}),
    ("layer=0&sizeN=0.5,0.5&align=-1,-1", "fmt=png", "black.png", (40, 20),
        {(9, 9): R, (10, 5): K}),
    ("layer=comp&sizeN=0.2,1&align=-1,0", "fmt=png", "black.png", (40, 20),
        {(0, 6): R, (7, 13): R, (8, 10): K}),
    # 0 leaves a side to the aspect of the mark
    ("sizeN=0.5,0", "fmt=png", "black.png", (40, 20),
        {(10, 0): R, (29, 19): R, (9, 10): K, (30, 10): K}),
    ("layer=0&sizeN=0,0.5&align=-1,-1", "fmt=png", "black.png", (40, 20),
        {(9, 9): R, (10, 5): K, (5, 10): K}),
    ("layer=comp&sizeN=0,0", "fmt=png", "black.png", (40, 20),
        {(15, 5): R, (24, 14): R, (14, 10): K}),
    ("sizeN=0,0.001&align=-1,-1", "fmt=png", "black.png", (40, 20),
        {(0, 0): R, (1, 0): K, (0, 1): K}),
    # opacity and blending of the whole mark
    ("opac=20", "fmt=png", "black.png", (40, 20), {(20, 10): (51, 0, 0)}),
    ("layer=0&opac=20", "fmt=png", "black.png", (40, 20), {(20, 10): (51, 0, 0)}),
    ("layer=comp&opac=50,50", "fmt=png", "black.png", (40, 20), {(20, 10): (64, 0, 0)}),
    ("blendMode=mult", "fmt=png", "black.png", (40, 20), {(20, 10): K}),
    ("layer=0&blendMode=lighten", "fmt=png", "white.png", (40, 20), {(20, 10): W}),
    # view and request commands of the mark mean nothing
    ("wid=2&fmt=gif&scl=3&rgn=0,0,1,1", "fmt=png", "black.png", (40, 20),
        {(15, 5): R, (24, 14): R, (14, 10): K}),
    ("rotate=90&crop=0,0,5,10", "fmt=png", "black.png", (40, 20),
        {(15, 8): R, (24, 11): R, (20, 6): K}),
    ("layer=1&color=0,255,0&size=4,4&pos=0,0", "fmt=png", "black.png", (40, 20),
        {(20, 10): G, (16, 6): R}),
    # under the view of the target, and never on the space around it
    ("", "fmt=png&wid=20", "black.png", (20, 10), {(10, 5): R, (6, 5): K}),
    ("sizeN=1,1", "fmt=png&wid=40&hei=40&bgc=0,0,255", "black.png", (40, 40),
        {(20, 8): B, (20, 12): R, (20, 32): B}),
    ("align=1,1", "fmt=png&rgn=30,10,10,10", "black.png", (10, 10), {(0, 0): R, (9, 9): R}),
    ("align=1,-1", "fmt=png&rect=20,0,20,10", "black.png", (20, 10), {(19, 0): R, (9, 0): K}),
    # on the finished composite: neither turned over nor worked on with it
    ("align=-1,0", "fmt=png&flip=lr", "black.png", (40, 20), {(0, 10): R, (39, 10): K}),
    ("", "fmt=png&op_invert=1", "black.png", (40, 20), {(20, 10): R, (0, 0): W}),
    ("", "fmt=png&opac=0", "black.png", (40, 20), {(20, 10): R, (0, 0): W}),
    ("", "fmt=png&extend=40,0,0,0", "black.png", (80, 20), {(40, 10): R, (34, 10): W, (46, 10): K}),
    ("", "fmt=png", "gray.png", (40, 20), {(20, 10): R, (0, 0): K}),
    ("align=-1,0", "fmt=png&bgc=0,0,255", "glass.png", (40, 20),
        {(0, 10): R, (15, 10): B, (30, 10): W}),
]  # fmt: skip


@pytest.mark.parametrize(("modifier", "request_", "name", "size", "places"), CASES)
def test_where_the_watermark_lies(folder, modifier, request_, name, size, places):
    image = drawn(Marked(folder, modifier), request_, name)

    assert image.shape[1::-1] == size
    for (x, y), colour in places.items():
        assert np.abs(image[y, x, :3].astype(int) - colour).max() <= 3, (x, y)


def test_a_watermark_can_be_a_template(folder):
    image = drawn(
        Marked(folder, "layer=0&color=0,255,0&size=6,4&layer=1&src=mark.png&size=2,2", file="")
    )

    assert tuple(image[10, 20, :3]) == R
    assert tuple(image[8, 17, :3]) == G
    assert tuple(image[7, 17, :3]) == K


@pytest.mark.parametrize("request_", ["req=tmb&wid=40&hei=20", "req=mask"])
def test_only_image_requests_have_one(folder, request_):
    assert not (
        drawn(Marked(folder), f"fmt=png&{request_}")[..., 0]
        != drawn(FolderResolver(folder), request_)[..., 0]
    ).any()


def test_nested_requests_have_none_of_their_own(folder):
    image = drawn(
        Marked(folder, "align=-1,0"),
        "fmt=png&src=is{black.png}&layer=1&src=is{black.png}&size=20,10",
    )

    assert (image[..., 0] == 255).sum() == 100


def test_a_preview_has_it_too(folder):
    image = drawn(Marked(folder, "sizeN=1,1"), scale=0.5)

    assert image.shape == (10, 20, 4)
    assert (tuple(image[5, 10, :3]), tuple(image[5, 3, :3])) == (R, K)


def test_a_transparent_reply_is_marked_and_stays_transparent(folder):
    image = drawn(Marked(folder, "opac=50&align=-1,0"), "fmt=png-alpha", "glass.png")

    assert image[10, 5].tolist() == [255, 0, 0, 128]
    assert image[10, 15, 3] == 0


def test_a_missing_watermark_stops_the_reply(folder):
    with pytest.raises(SourceError, match="Watermark"):
        plan(
            "black.png", parse("fmt=png&defaultImage=white.png"), Marked(folder, name="nothing.png")
        )


def test_the_attribute_is_inherited_unless_it_is_empty(folder):
    (folder / "default.ini").write_text("Watermark=stamp\n")
    for name, line, expected in (
        ("a", "", "/stamp"),
        ("b", "Watermark=\n", None),
        ("c", "Watermark=own\n", "own"),
    ):
        (folder / f"{name}.ini").write_text(f"RootId={name}\n{line}")
        assert read_catalog(folder / f"{name}.ini").defaults.watermark == expected
