"""``locale=`` in requests. Pages: r-locale.md, r-object-id-translation.md."""

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import RequestError
from exportgui.job.job_resolver import JobResolver
from exportgui.render import draw, plan
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

R = (255, 0, 0)
G = (0, 255, 0)
B = (0, 0, 255)


@pytest.fixture
def shop(tmp_path):
    rows = ["Id\tPath\tModifier"]
    for name, colour in (("pic", R), ("pic_D", G), ("logo", R), ("logo_D", B)):
        Image.new("RGB", (8, 8) if name.startswith("pic") else (2, 2), colour).save(
            tmp_path / f"{name}.png"
        )
        rows.append(f"{name}\t{name}.png\t")
    rows.append("tpl\t\tsrc=pic&layer=1&src=logo&origin=0,0&pos=-4,-4")
    (tmp_path / "shop.tsv").write_text("\n".join(rows))
    (tmp_path / "shop.ini").write_text("RootId=shop\nCatalogFile=shop.tsv\nLocaleMap=de,_D,|,\n")
    return CatalogResolver(read_catalog(tmp_path / "shop.ini"))


def corner_and_middle(resolver, name, request_):
    reply = draw(plan(name, parse(f"fmt=png&{request_}"), resolver))
    pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)[..., :3]
    return [tuple(int(part) for part in pixels[y, x]) for x, y in ((0, 0), (5, 5))]


@pytest.mark.parametrize(
    ("name", "request_", "expected"),
    [
        ("pic", "", [R, R]),
        ("pic", "locale=de", [G, G]),
        ("pic", "locale=ja", [R, R]),
        ("pic", "LOCALE=DE", [G, G]),
        ("tpl", "locale=de", [B, G]),
        ("pic", "src=is{pic}&locale=de", [G, G]),
        ("none", "defaultImage=pic&locale=de", [G, G]),
    ],
)
def test_every_object_of_the_request_is_translated(shop, name, request_, expected):
    assert corner_and_middle(shop, name, request_) == expected
    assert corner_and_middle(JobResolver.over(shop, MacroBook({})), name, request_) == expected


def test_a_macro_may_say_it(shop):
    resolver = JobResolver.over(shop, MacroBook({"german": "locale=de"}))

    assert corner_and_middle(resolver, "pic", "$german$") == [G, G]


def test_without_maps_it_is_ignored_with_a_note(studio):
    notes = studio.plan("quads.png", "fmt=png&locale=de").notes

    assert [(note.command, note.level, note.column) for note in notes] == [("locale", "note", 8)]
    with pytest.raises(RequestError, match="locale"):
        studio.plan("quads.png", "fmt=png&locale=\u00e4")
