"""Which object is drawn: records, templates, missing objects. Pages: r-template.md,
r-is-http-defaultimage.md, r-modifier-cat.md, r-postmodifier-cat.md,
r-is-http-substitution-variables.md.
"""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.defaults import Defaults
from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.objects import SourceRecord
from exportgui.errors import SourceError
from exportgui.render import draw, plan
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)
W = (255, 255, 255)
Y = (255, 255, 0)


class Records(FolderResolver):
    """A folder with a few catalog records in front of it."""

    def __init__(self, root, defaults=None, **records):
        super().__init__(root, MacroBook({}), defaults)
        self.records = records

    def find_object(self, object_path):
        if object_path not in self.records:
            return super().find_object(object_path)
        file, modifier, post = self.records[object_path]
        base = super().find_object(file) if file else SourceRecord(path=None, is_template=True)
        return replace(base, modifier=modifier, post_modifier=post)


def pixels(resolver, name, request_):
    reply = draw(plan(name, parse(request_), resolver))
    return np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)[..., :3]


def at(image, x, y):
    return tuple(int(part) for part in image[y, x])


def test_modifier_yields_to_the_request_and_postmodifier_does_not(studio):
    resolver = Records(studio.root, rec=("quads.png", "wid=10&fmt=png", "op_invert=1"))

    assert pixels(resolver, "rec", "").shape[1] == 10
    whole = pixels(resolver, "rec", "wid=40&op_invert=0")
    assert at(whole, 0, 0) == (0, 255, 255)


TEMPLATE = (
    "$who=quads.png&layer=0&color=0,0,0&size=60,40"
    "&layer=1&src=$object$&pos=0,0"
    "&layer=2&src=$who$&pos=0,-15"
)


def test_a_template_places_the_object_of_the_path(studio):
    Image.new("RGB", (20, 20), Y).save(studio.root / "dot.png")
    resolver = Records(studio.root, tpl=(None, TEMPLATE, ""))

    image = pixels(resolver, "dot.png", "fmt=png&template=tpl")
    assert image.shape == (40, 60, 3)
    assert [at(image, 0, 0), at(image, 30, 20), at(image, 26, 1)] == [(0, 0, 0), Y, R]
    changed = pixels(resolver, "dot.png", "fmt=png&template=tpl&$who=dot.png")
    assert at(changed, 26, 1) == Y


def test_a_template_can_be_the_path_itself(studio):
    resolver = Records(
        studio.root, tpl=(None, "layer=0&color=0,255,0&size=8,6&layer=1&src=quads.png&size=4,0", "")
    )

    image = pixels(resolver, "tpl", "fmt=png")

    assert image.shape == (6, 8, 3)
    assert at(image, 0, 0) == G


def test_a_missing_object_is_an_error_without_a_default_image(studio):
    with pytest.raises(SourceError, match=r"none\.png"):
        plan("none.png", parse("fmt=png"), Records(studio.root))


def test_mode_0_replaces_the_whole_reply_and_keeps_size_and_format(studio):
    resolver = Records(studio.root)

    made = plan("none.png", parse("fmt=tif&wid=20&op_invert=1&defaultImage=quads.png"), resolver)
    assert (made.width, made.height, made.format.name) == (20, 10, "tif")
    image = pixels(resolver, "quads.png", "fmt=png&defaultImage=quads.png&layer=1&src=none.png")
    assert at(image, 0, 0) == R
    assert at(pixels(resolver, "none.png", "fmt=png&op_invert=1&defaultImage=quads.png"), 0, 0) == R


def test_mode_1_replaces_only_what_is_missing(studio):
    resolver = Records(studio.root, Defaults(default_image="quads.png", default_image_mode=1))

    assert at(pixels(resolver, "none.png", "fmt=png&op_invert=1"), 0, 0) == (0, 255, 255)
    image = pixels(resolver, "quads.png", "fmt=png&origin=0,0&layer=1&src=none.png&origin=0,0")
    assert at(image, 30, 2) == G
    with pytest.raises(SourceError):
        plan("none.png", parse("fmt=png&defaultImage="), resolver)


def test_svg_sources_take_the_requests_variables(studio):
    rect = '<rect width="20" height="10" fill="$ink$"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">{rect}</svg>'
    (studio.root / "label.svg").write_text(svg)

    assert at(pixels(Records(studio.root), "label.svg", "fmt=png&$ink=blue"), 5, 5) == B
