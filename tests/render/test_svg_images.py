"""Requests in the images of SVG sources. Page: r-svg-support.md."""

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.catalog import CatalogResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.errors import LimitError, RequestError, SourceError
from exportgui.media.libvips import pyvips
from exportgui.render import draw, plan
from exportgui.render.cache import ProxyCache
from exportgui.request.parsing import parse

RED = (255, 0, 0)
LIME = (0, 255, 0)
BLUE = (0, 0, 255)
NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@pytest.fixture
def shop(tmp_path):
    """Catalogs ``shop`` and ``oth`` over one folder of pictures."""
    (tmp_path / "img").mkdir()
    for name, colour in (("red", RED), ("blue", BLUE)):
        Image.new("RGB", (40, 40), colour).save(tmp_path / "img" / f"{name}.png")
    half = np.zeros((40, 40, 4), np.uint8)
    half[:, :20] = (*RED, 255)
    Image.fromarray(half).save(tmp_path / "img" / "half.png")
    (tmp_path / "shop.ini").write_text(
        "RootId=shop\nRootPath=img\nCatalogFile=shop.txt\nMacroFile=shop.mac\nDefaultPix=20,20\n"
    )
    (tmp_path / "shop.txt").write_text("Id\tPath\nthing\tred.png\n")
    (tmp_path / "shop.mac").write_text("tiny wid=4\n")
    (tmp_path / "oth.ini").write_text("RootId=oth\nRootPath=img\nCatalogFile=oth.txt\n")
    (tmp_path / "oth.txt").write_text("Id\tPath\nthing\tblue.png\n")
    return tmp_path


def resolver(folder):
    return CatalogResolver(read_catalog(folder / "shop.ini"))


def drawing(folder, *images, name="d.svg", root=NS, attribute="xlink:href"):
    """An SVG of 60 × 60 on lime with images of 40 × 40 at its top left."""
    body = "".join(
        f'<image width="40" height="40" {attribute}="{href.replace("&", "&amp;")}"/>'
        for href in images
    )
    (folder / "img" / name).write_text(
        f'<svg {root} width="60" height="60"><rect width="60" height="60" fill="#00ff00"/>{body}'
        "</svg>"
    )
    return name


def colours(folder, request="fmt=png", name="d.svg", cache=None):
    """The colours at 5,5, at 35,35 and at 50,50."""
    reply = draw(plan(name, parse(request), resolver(folder)), cache=cache)
    pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)
    return [tuple(int(part) for part in pixels[place, place, :3]) for place in (5, 35, 50)]


@pytest.mark.parametrize(
    "href",
    [
        "/is/image/shop/thing?wid=40",
        "/is/image/thing?wid=40",
        "/is/image/red.png?wid=40",
        "http://server/is/image/shop/thing?wid=40",
        "https://server:8080/is/image/thing?wid=40",
        "/is/image?src=thing&wid=40",
        "/is/image/oth/thing?src=shop/thing&wid=40",
        "/is/image/thing?$tiny$&wid=40",
        "/is/image/red%2Epng?wid=40",
        "/is/image/thing",  # drawn at DefaultPix, 20 × 20, and enlarged by the drawing
    ],
)
def test_images_are_replies_to_their_requests(shop, href):
    drawing(shop, href)

    seen = colours(shop, "wid=60&hei=60&fmt=png")

    assert np.abs(np.subtract(seen, [RED, RED, LIME])).max() <= 2  # a JPEG between


@pytest.mark.parametrize("attribute", ["xlink:href", "href"])
def test_both_spellings_of_the_reference_count(shop, attribute):
    drawing(shop, "/is/image/oth/thing?wid=40&fmt=png", attribute=attribute)
    assert colours(shop, "wid=60&hei=60&fmt=png") == [BLUE, BLUE, LIME]


@pytest.mark.parametrize("root", ["", NS, NS.replace("xmlns=", "xmlns ="), NS.split(" ")[0]])
def test_documents_without_namespaces_as_in_the_example_of_the_page(shop, root):
    drawing(shop, "/is/image?src=$img$&wid=40&hei=40&fmt=png", root=root)
    assert colours(shop, "$img=oth/thing&wid=60&hei=60&fmt=png") == [BLUE, BLUE, LIME]


def test_bare_ampersands_as_in_the_example_of_the_page(shop):
    path = shop / "img" / drawing(shop, "/is/image?src=$img$&wid=40&fmt=png")
    path.write_text(path.read_text().replace("&amp;", "&"))
    assert colours(shop, "$img=oth/thing&wid=60&hei=60&fmt=png") == [BLUE, BLUE, LIME]


@pytest.mark.parametrize("cached", [False, True])
def test_variables_reach_the_requests(shop, cached):
    drawing(shop, "/is/image/$where$?$colour$=&src=$what$&wid=40&fmt=png".replace("$colour$=&", ""))
    cache = ProxyCache() if cached else None
    size = "wid=60&hei=60&fmt=png"
    assert colours(shop, f"$where=shop/thing&$what=oth%2Fthing&{size}", cache=cache)[0] == BLUE
    assert colours(shop, f"$where=shop/thing&$what=red.png&{size}", cache=cache)[0] == RED


def test_alpha_is_kept_where_the_request_keeps_it(shop):
    drawing(shop, "/is/image/half.png?wid=40&fmt=png-alpha")
    assert colours(shop, "wid=60&hei=60&fmt=png") == [RED, LIME, LIME]
    drawing(shop, "/is/image/half.png?wid=40&fmt=png&bgc=0,0,255")
    assert colours(shop, "wid=60&hei=60&fmt=png") == [RED, BLUE, LIME]


def test_no_colours_are_converted(shop):
    p3 = bytes(pyvips.Operation.call("profile_load", "p3"))
    Image.new("RGB", (40, 40), (200, 100, 50)).save(shop / "img" / "wide.png", icc_profile=p3)
    drawing(shop, "/is/image/wide.png?wid=40&fmt=png")
    assert colours(shop, "wid=60&hei=60&fmt=png")[0] == (200, 100, 50)
    drawing(shop, "/is/image/wide.png?wid=40&fmt=png&icc=sRGB")
    with Image.open(shop / "img" / "wide.png") as image:
        srgb = ImageCms.createProfile("sRGB")
        wide = ImageCms.getOpenProfile(str(_saved(shop, p3)))
        theirs = ImageCms.profileToProfile(
            image.convert("RGB"), wide, srgb, ImageCms.Intent.RELATIVE_COLORIMETRIC
        )
    expected = theirs.getpixel((5, 5))
    assert np.abs(np.subtract(colours(shop, "wid=60&hei=60&fmt=png")[0], expected)).max() <= 2


def _saved(folder, profile):
    path = folder / "p3.icc"
    path.write_bytes(profile)
    return path


def test_a_watermark_lies_over_the_whole_alone(shop):
    with (shop / "shop.ini").open("a") as file:
        file.write("Watermark=mark\n")
    (shop / "shop.txt").write_text(
        "Id\tPath\tModifier\nthing\tred.png\t\nmark\tblue.png\tsize=2,2\n"
    )
    drawing(shop, "/is/image/thing?wid=40&hei=40&fmt=png")

    reply = draw(plan("d.svg", parse("wid=60&hei=60&fmt=png"), resolver(shop)))
    pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(60, 60, 4)

    assert (pixels[..., :3] == BLUE).all(axis=-1).sum() == 4


@pytest.mark.parametrize(
    "href",
    ["red.png", "http://server/red.png", "/ir/render/x", "/is/imagery/red.png", "file:///red.png"],
)
def test_what_is_no_request_is_left_out_with_a_warning(shop, href):
    drawing(shop, href)
    notes = plan("d.svg", parse("fmt=png&bgc=0,0,0"), resolver(shop)).notes
    told = [str(note.message) for note in notes if note.level == "warning"]
    assert told == [f"the image {href} in the drawing is left out: only /is/image/… is read"]
    assert colours(shop, "wid=60&hei=60&fmt=png")[0] == LIME


def test_images_in_the_document_itself_need_no_warning(shop):
    drawing(shop, "data:image/png;base64,", "#part")
    notes = plan("d.svg", parse("fmt=png&bgc=0,0,0"), resolver(shop)).notes
    assert [note for note in notes if note.level == "warning"] == []


@pytest.mark.parametrize(
    ("href", "error", "words"),
    [
        ("/is/image/nothere.png", SourceError, "nothere.png"),
        ("/is/image/thing?wid=x", RequestError, "in an image of the drawing"),
        ("/is/image/../outside.png", RequestError, "'..' is not allowed"),
        ("/is/image/d.svg?wid=40", LimitError, "more than 100 images"),  # without end
    ],
)
def test_requests_that_cannot_be_answered_are_errors(shop, href, error, words):
    drawing(shop, href)
    with pytest.raises(error, match=words):
        plan("d.svg", parse("fmt=png"), resolver(shop))


def test_drawings_that_multiply_are_refused(shop):
    drawing(shop, *(f"/is/image/thing?wid={width}" for width in range(1, 20)), name="a.svg")
    drawing(shop, *(f"/is/image/a.svg?wid={width}" for width in range(1, 20)), name="b.svg")
    with pytest.raises(LimitError, match="more than 100 images"):
        plan("b.svg", parse("fmt=png"), resolver(shop))


def test_drawings_in_layers_and_nested_requests(shop):
    drawing(shop, "/is/image/oth/thing?wid=40&fmt=png")
    for request in ("src=d.svg", "src=is(d.svg)", "layer=1&src=d.svg&pos=0,0&size=60,60"):
        assert colours(shop, f"{request}&wid=60&hei=60&fmt=png", "thing")[1] == BLUE
