"""What is in a written file is what the request asked for and what ``props`` says, and nothing
else.

Pages: r-iccembed.md, r-xmpembed.md, r-printres.md, r-is-http-fmt.md (which formats embed what). The
judges are parsers of bytes (`carried`), Pillow, and exiftool where it is installed.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import struct
import subprocess
from xml.etree import ElementTree

import numpy as np
import pytest
import tagged
from carried import XMP_JPEG, carried
from PIL import Image, ImageCms, ImageOps

from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.render import plan, write
from exportgui.render.properties import props
from exportgui.request.macros import MacroBook
from exportgui.request.output_formats import FAMILIES, OUTPUTS
from exportgui.request.parsing import parse
from tests.latin_square import latin_square

# r-is-http-fmt.md: which formats have "Embed ICC profile: Yes" and which list xmpEmbed= among their
# options.
ICC_FORMATS = {"eps", "jpeg", "pjpeg", "pdf", "png", "png8", "tif"}
XMP_FORMATS = {"jpeg", "pjpeg", "tif"}
EXTRA = {"heic", "jpegxr"}
REQUESTS = [
    f"fmt={output.name}" + (f",,{compression}" if compression else "")
    for output in OUTPUTS.values()
    if output.name.removesuffix("-alpha") not in EXTRA
    for compression in (None, *output.compressions)
]


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tagged")
    for name, (make, suffix) in tagged.WRITERS.items():
        make(folder / f"{name}{suffix}", tagged.packet())
    return Studio(folder)


class Studio:
    """Writes replies and keeps what ``props`` says of them."""

    def __init__(self, folder):
        self.folder = folder
        self._unasked = {}

    def plan(self, name, request):
        return plan(name, parse(request), FolderResolver(self.folder, MacroBook({})))

    def written(self, name, request, stem="out"):
        made = self.plan(name, request)
        path = self.folder / f"{stem}{made.extension}"
        write(made, path)
        return path, props(made)

    def unasked(self, name, request):
        """A reply that asks for no metadata; it is written once and stays."""
        asked = name, request
        if asked not in self._unasked:
            self._unasked[asked] = self.written(
                source(name), request, f"unasked{len(self._unasked)}"
            )
        return self._unasked[asked]


def source(name):
    return f"{name}{tagged.WRITERS[name][1]}"


def family_of(request):
    return request[4:].split(",")[0].removesuffix("-alpha")


@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("name", tagged.WRITERS)
def test_nothing_is_carried_that_nobody_asked_for(studio, name, request_):
    path, said = studio.unasked(name, request_)

    assert tagged.words_in(path.read_bytes()) == []
    assert set(carried(path)) <= {"dpi", "orientation"}
    assert carried(path).get("orientation", 1) == 1
    assert (said["image.iccEmbed"], said["image.xmpEmbed"]) == ("0", "0")


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_finds_no_people_and_no_places(studio):
    paths = [studio.unasked(name, request)[0] for name in tagged.WRITERS for request in REQUESTS]

    told = subprocess.run(
        ["exiftool", "-a", "-G1", *paths], capture_output=True, text=True, check=False
    ).stdout

    assert told.count("======== ") == len(paths)
    assert not [
        line for line in told.splitlines() if "creator" in line or "artist" in line or "GPS" in line
    ]
    assert "[ICC" not in told


@pytest.mark.parametrize(
    ("request_", "name", "operation"),
    latin_square(
        REQUESTS,
        ["jpeg", "png", "tiff", "webp", "avif", "psd"],
        ["", "&op_usm=1,1,5", "&rotate=90", "&wid=20"],
    ),
)
def test_the_profile_is_in_the_file_exactly_where_it_can_be(studio, name, request_, operation):
    family = family_of(request_)

    path, said = studio.written(source(name), f"{request_}{operation}&iccEmbed=1")

    assert carried(path).get("icc") == (tagged.ICC if family in ICC_FORMATS else None)
    assert said["image.iccEmbed"] == str(int(family in ICC_FORMATS))
    assert tagged.words_in(path.read_bytes()) == []


def test_every_format_is_tried():
    assert {family_of(request) for request in REQUESTS} == set(FAMILIES) - EXTRA


TIFF = 'xmlns:tiff="http://ns.adobe.com/tiff/1.0/"'
OTHER = TIFF.replace(":tiff=", ":t=")
FORMS = {
    "attribute": '</rdf:Description><rdf:Description rdf:about="" {ns} {p}:Orientation="{n}"/>',
    "spaced attribute": (
        "</rdf:Description><rdf:Description {ns} {p}:Make='a>b' {p}:Orientation\n = '{n}'/>"
    ),
    "element": "<{p}:Orientation {ns}>{n}</{p}:Orientation>",
    "spaced element": '<{p}:Orientation {ns} xml:lang="x-default" >\n {n}\n</{p}:Orientation >',
    "value attribute": '<{p}:Orientation {ns} rdf:value="{n}"/>',
    "structure": (
        "<{p}:Orientation {ns} "
        'rdf:parseType="Resource"><rdf:value>{n}</rdf:value></{p}:Orientation>'
    ),
    "default namespace": '<Orientation xmlns="http://ns.adobe.com/tiff/1.0/">{n}</Orientation>',
}


def oriented(form, number, prefix="tiff"):
    extra = FORMS[form].format(ns=OTHER if prefix == "t" else TIFF, p=prefix, n=number)
    if extra.startswith("</"):
        return tagged.packet().replace(b"</rdf:Description>", extra.encode(), 1)
    return tagged.packet(extra)


def told_orientations(packet):
    """What a namespace-aware parser finds in a packet."""
    found = []
    for element in ElementTree.fromstring(packet.strip()).iter():
        told = {**element.attrib, element.tag: "".join(element.itertext())}
        found += [value for name, value in told.items() if name.endswith("}Orientation")]
    return found


@pytest.mark.parametrize(
    ("form", "prefix", "encoding", "request_"),
    latin_square(
        list(FORMS),
        ["tiff", "t"],
        ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
        ["fmt=jpeg", "fmt=pjpeg", "fmt=tif", "fmt=tif-alpha,,zip"],
    ),
)
def test_no_orientation_goes_over(studio, form, prefix, encoding, request_):
    packet = oriented(form, 6, prefix)
    assert told_orientations(packet)
    tagged.tiff(studio.folder / "turned.tif", packet.decode().encode(encoding))

    path, said = studio.written("turned.tif", f"{request_}&xmpEmbed=1")

    inside = carried(path)["xmp"]
    assert told_orientations(inside) == []
    assert b"xmp-creator" in inside
    assert b"59,19.5N" in inside
    assert said["image.xmpEmbed"] == "1"


@pytest.mark.parametrize("number", range(1, 9))
@pytest.mark.parametrize("form", ["attribute", "element"])
def test_turned_pictures_come_out_upright_for_readers_that_follow_xmp(studio, form, number):
    upright = tagged.pixels()
    turned = upright if number == 1 else upright.transpose(TURNS[number])
    name = studio.folder / "turned.jpg"
    segment = XMP_JPEG + oriented(form, number)
    turned.save(
        name,
        quality=95,
        exif=tagged.exif(number),
        extra=b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment,
    )

    for request in ("fmt=jpeg&qlt=95", "fmt=pjpeg&qlt=95", "fmt=tif"):
        path, _ = studio.written("turned.jpg", f"{request}&xmpEmbed=1")
        with Image.open(path) as image:
            seen = ImageOps.exif_transpose(image).convert("RGB")
        assert seen.size == tagged.SIZE
        assert np.abs(np.asarray(seen, int) - np.asarray(upright, int)).mean() < 6
        again, _ = studio.written(path.name, "fmt=png")
        with Image.open(again) as image:
            assert (
                np.abs(np.asarray(image.convert("RGB"), int) - np.asarray(upright, int)).mean() < 8
            )


# The transposition that stores an upright picture so that the EXIF orientation turns it back.
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize(
    "broken",
    [
        lambda packet: packet.replace(b"</rdf:RDF>", b""),
        lambda packet: packet.replace(
            b"<?xpacket begin", (b"<!DOCTYPE x [<!ENTITY o '6'>]><?xpacket begin")
        ),
        lambda packet: packet.decode().encode("utf-16")[:-300] + b"\xd8\x00",
    ],
)
def test_a_packet_that_might_turn_and_cannot_be_read_stays_out_with_a_warning(studio, broken):
    tagged.tiff(studio.folder / "broken.tif", broken(oriented("element", 6)))
    made = studio.plan("broken.tif", "fmt=jpeg&xmpEmbed=1")
    path, said = studio.written("broken.tif", "fmt=jpeg&xmpEmbed=1")

    assert "xmp" not in carried(path)
    assert said["image.xmpEmbed"] == "0"
    assert [note.level for note in made.notes if note.command == "xmpEmbed"] == ["warning"]


def test_what_is_not_an_orientation_of_the_picture_stays(studio):
    mine = '<m:Orientation xmlns:m="urn:mine">6</m:Orientation>'
    packet = tagged.packet(mine).replace(b"xmp-creator", b"tiff:Orientation=&quot;6&quot;")
    tagged.tiff(studio.folder / "mine.tif", packet)

    path, _ = studio.written("mine.tif", "fmt=jpeg&xmpEmbed=1")

    assert carried(path)["xmp"] == packet


@pytest.mark.parametrize("size", [65_502, 65_503, 131_000, 400_000])
def test_a_long_packet_goes_out_as_extended_xmp(studio, size):
    """XMP specification, part 3, 1.1.3.1: GUID, length and offset of each piece; the GUID is the
    MD5 of the whole.
    """
    bare = tagged.packet()
    packet = bare.replace(b"xmp-creator", b"xmp-creator" + b"x" * (size - len(bare)))
    assert len(packet) == size
    tagged.tiff(studio.folder / "long.tif", packet)

    for request in ("fmt=jpeg&xmpEmbed=1&iccEmbed=1", "fmt=pjpeg,gray&xmpEmbed=1"):
        path, said = studio.written("long.tif", request)
        found = carried(path)
        assert said["image.xmpEmbed"] == "1"
        if size <= 65_502:
            assert found["xmp"] == packet
            continue
        pieces = found["xmp_more"]
        guid = pieces[0][:32]
        whole = b"".join(piece[40:] for piece in sorted(pieces, key=lambda piece: piece[36:40]))
        assert guid.decode() == hashlib.md5(whole).hexdigest().upper()
        assert {piece[32:36] for piece in pieces} == {struct.pack(">I", len(whole))}
        assert [struct.unpack(">I", piece[36:40])[0] for piece in pieces] == [
            sum(len(piece) - 40 for piece in pieces[:place]) for place in range(len(pieces))
        ]
        note = "{http://ns.adobe.com/xmp/note/}HasExtendedXMP"
        pointers = [
            element.attrib.get(note) for element in ElementTree.fromstring(found["xmp"]).iter()
        ]
        assert guid.decode() in pointers
        assert whole in packet
        assert b"xpacket" not in whole
        with Image.open(path) as image:
            image.load()


NOTED = "{http://ns.adobe.com/xmp/note/}HasExtendedXMP"
POINTS = {
    "attribute": (
        '<rdf:Description xmlns:xmpNote="http://ns.adobe.com/xmp/note/" '
        'xmpNote:HasExtendedXMP="{}"/>'
    ),
    "element": "<rdf:Description "
    'xmlns:n="http://ns.adobe.com/xmp/note/"><n:HasExtendedXMP>{}</n:HasExtendedXMP>'
    "</rdf:Description>",
}
# The prefix is declared outside the description; a part of the text is beyond ASCII.
EXTENSION = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:far="urn:far">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" far:depth="größe"><far:map>'
    + "m" * 150_000
    + "</far:map></rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()


def extended(path, pointer, pieces, guid=None):
    """A JPEG whose packet points to pieces: (offset, bytes), laid behind it as they come."""
    guid = guid or hashlib.md5(EXTENSION).hexdigest().upper()
    packet = tagged.packet(POINTS[pointer].format(guid))
    tagged.jpeg(path, packet)
    data = path.read_bytes()
    at = data.index(XMP_JPEG) - 4
    after = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
    more = b""
    for offset, piece in pieces:
        body = (
            b"http://ns.adobe.com/xmp/extension/\0"
            + guid.encode()
            + struct.pack(">II", len(EXTENSION), offset)
            + piece
        )
        more += b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    path.write_bytes(data[:after] + more + data[after:])


def pieces_of(size):
    return [(at, EXTENSION[at : at + size]) for at in range(0, len(EXTENSION), size)]


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("pointer", POINTS)
def test_extended_xmp_of_a_source_goes_over_with_its_packet(studio, pointer, order):
    extended(studio.folder / "extended.jpg", pointer, pieces_of(65_000)[::order])

    made = studio.plan("extended.jpg", "fmt=tif&xmpEmbed=1")
    path, _ = studio.written("extended.jpg", "fmt=tif&xmpEmbed=1")

    root = ElementTree.fromstring(carried(path)["xmp"])
    assert [element.text for element in root.iter("{urn:far}map")] == ["m" * 150_000]
    assert [
        v for element in root.iter() for k, v in element.attrib.items() if k == "{urn:far}depth"
    ] == ["größe"]
    assert b"xmp-creator" in carried(path)["xmp"]
    assert b"HasExtendedXMP" not in carried(path)["xmp"]
    assert [note for note in made.notes if note.command == "xmpEmbed"] == []


@pytest.mark.parametrize("pointer", POINTS)
@pytest.mark.parametrize("lost", ["a piece", "all pieces", "a byte", "another's"])
def test_a_packet_whose_extension_is_not_there_points_to_none(studio, pointer, lost):
    pieces = pieces_of(65_000)
    kept = {
        "a piece": pieces[:-1],
        "all pieces": [],
        "a byte": [*pieces[:-1], (pieces[-1][0], pieces[-1][1].replace(b"m", b"n", 1))],
        "another's": pieces,
    }[lost]
    extended(studio.folder / "lost.jpg", pointer, kept, "0" * 32 if lost == "another's" else None)

    made = studio.plan("lost.jpg", "fmt=jpeg&xmpEmbed=1")
    path, said = studio.written("lost.jpg", "fmt=jpeg&xmpEmbed=1")

    root = ElementTree.fromstring(carried(path)["xmp"])
    assert NOTED not in {name for element in root.iter() for name in (element.tag, *element.attrib)}
    assert b"xmp-creator" in carried(path)["xmp"]
    assert said["image.xmpEmbed"] == "1"
    assert [note.level for note in made.notes if note.command == "xmpEmbed"] == ["warning"]


def test_our_own_extended_xmp_is_read_again(studio):
    bare = tagged.packet()
    tagged.tiff(
        studio.folder / "long.tif", bare.replace(b"xmp-creator", b"xmp-creator" + b"x" * 200_000)
    )
    first, _ = studio.written("long.tif", "fmt=jpeg&xmpEmbed=1")
    shutil.copy(first, studio.folder / "again.jpg")

    path, _ = studio.written("again.jpg", "fmt=tif&xmpEmbed=1")

    assert b"xmp-creator" + b"x" * 200_000 in carried(path)["xmp"]
    assert b"HasExtendedXMP" not in carried(path)["xmp"]


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_puts_extended_xmp_together(studio):
    bare = tagged.packet()
    tagged.tiff(
        studio.folder / "long.tif", bare.replace(b"xmp-creator", b"xmp-creator" + b"x" * 200_000)
    )
    path, _ = studio.written("long.tif", "fmt=jpeg&xmpEmbed=1")

    told = subprocess.run(
        ["exiftool", "-s3", "-creator", str(path)], capture_output=True, text=True, check=True
    ).stdout

    assert told.strip() == "xmp-creator" + "x" * 200_000


RESOLUTIONS = {"jpeg", "pjpeg", "png", "png8", "tif"}
"""Formats with a field for it; PDF and EPS say it by the size of the page, the others not at
all.
"""


@pytest.mark.parametrize(
    ("request_", "resolution", "name"),
    latin_square(
        REQUESTS,
        [("", 150.0), ("&printRes=300", 300.0), ("&printRes=72", 72.0)],
        ["jpeg", "png", "tiff", "psd"],
    ),
)
def test_every_format_that_tells_a_resolution_tells_that_of_props(
    studio, request_, resolution, name
):
    asked, dpi = resolution
    family = family_of(request_)

    path, said = studio.written(source(name), f"{request_}{asked}")

    assert float(said["image.printRes"]) == pytest.approx(dpi, abs=0.02)
    told = carried(path).get("dpi")
    assert (told is not None) == (family in RESOLUTIONS)
    assert told is None or told == pytest.approx(dpi, abs=0.02)
    if family in ("pdf", "eps"):
        assert page_width(path) == pytest.approx(tagged.SIZE[0] * 72 / dpi, abs=0.01)


def page_width(path):
    found = re.search(rb"(?:MediaBox \[|HiResBoundingBox: )0 0 ([\d.]+)", path.read_bytes())
    return float(found[1])


@pytest.mark.parametrize("request_", REQUESTS)
def test_without_a_resolution_files_say_nothing_or_72(studio, request_):
    tagged.pixels().save(studio.folder / "bare.png")

    path, said = studio.written("bare.png", request_)

    assert said["image.printRes"] == "72"
    told = carried(path).get("dpi")
    # A JPEG and a TIFF have fields that always say something; readers show a JPEG's 1 × 1 as 1 dpi.
    assert told == 72 if family_of(request_) in ("jpeg", "pjpeg", "tif") else told is None


@pytest.mark.parametrize("dpi", ["0.01", "0.3", "72.5", "70000", "1000000000"])
def test_resolutions_that_a_field_cannot_hold_never_fail_the_asset(studio, dpi):
    for request in (
        f"fmt={output.name}"
        for output in OUTPUTS.values()
        if output.name in {*RESOLUTIONS, "pdf", "eps"}
    ):
        path, said = studio.written(source("png"), f"{request}&printRes={dpi}")
        told = carried(path).get("dpi")
        assert told is None or told == pytest.approx(
            float(said["image.printRes"]), abs=0.5, rel=1e-5
        )


@pytest.fixture
def shop(tmp_path):
    """A catalog whose records have print resolutions, beside pictures that have their own or
    none.
    """
    for name, dpi in (("own.tif", 150), ("fine.tif", 600), ("none.tif", None)):
        tagged.pixels().save(tmp_path / name, **({"dpi": (dpi, dpi)} if dpi else {}))
    rows = ["Id\tPath\tModifier\tPrintResolution", "said\town.tif\t\t240", "unsaid\town.tif\t\t"]
    rows += [
        "card\t\tlayer=0&size=90,90&color=0,0,0&layer=1&src=shop/said\t99",
        "words\t\tsize=9,9&color=9,9,9\t99",
    ]
    (tmp_path / "shop.tsv").write_text("\n".join(rows) + "\n")
    (tmp_path / "shop.ini").write_text("RootId=shop\nCatalogFile=shop.tsv\nRootPath=.\n")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "request_", "dpi"),
    [
        ("own.tif", "", 150),
        ("none.tif", "", 72),
        ("shop/said", "", 240),
        ("shop/unsaid", "", 150),
        ("shop/said", "printRes=10", 10),
        # r-printres.md: layered pictures and templates have that of the layer image with the lowest
        # number.
        ("own.tif", "layer=1&src=fine.tif", 150),
        ("none.tif", "layer=1&src=fine.tif", 72),
        ("own.tif", "layer=0&text=X&size=100,50&layer=1&src=fine.tif", 600),
        ("own.tif", "layer=0&size=90,90&text=X&layer=2&src=fine.tif&layer=1&src=own.tif", 150),
        ("own.tif", "layer=0&size=90,90&text=X&layer=5&src=own.tif&layer=2&src=fine.tif", 600),
        ("own.tif", "src=shop/said", 240),
        ("own.tif", "layer=0&size=90,90&text=X&layer=1&src=shop/said", 240),
        ("own.tif", "layer=0&size=90,90&text=X&layer=1&src=is{fine.tif?wid=20&printRes=5}", 600),
        (
            "own.tif",
            "layer=0&size=90,90&text=X&layer=1&src=is{shop/said?wid=20}&layer=2&src=fine.tif",
            240,
        ),
        ("own.tif", "layer=0&size=90,90&text=X&mask=fine.tif", 72),
        ("shop/card", "", 240),
        ("shop/words", "", 99),
        ("shop/said", "layer=0&size=90,90&text=X", 240),
    ],
)
def test_print_resolution_of_layers_and_records(shop, name, request_, dpi):
    resolver = CatalogResolver(read_catalog(shop / "shop.ini"))
    for fmt in ("jpeg", "png", "tif"):
        made = plan(name, parse(f"{request_}&fmt={fmt}"), resolver)
        path = shop / f"out{made.extension}"
        write(made, path)
        assert props(made)["image.printRes"] == f"{dpi}"
        assert carried(path).get("dpi", 72) == pytest.approx(dpi, abs=0.02)


@pytest.mark.parametrize(
    "request_",
    [
        "req=mask",
        "req=mask&icc=sRGB",
        "icc=sRGB",
        "fmt=jpeg,gray",
        "fmt=tif,cmyk",
        "layer=1&src=png.png&pos=3,3",
        "layer=0&text=X&size=50,50",
        "layer=0&text=X&size=50,50&layer=1&src=png.png",
        "req=tmb",
        "bgc=255,0,0",
        "src=is{png.png?wid=20}",
        "mask=gray.png",
        "src=gray.png",
        "effect=-1&color=255,0,0",
        "op_colorize=255,0,0",
        "src=gray.png&effect=-1&color=255,0,0",
        "src=gray.png&layer=1&src=png.png",
    ],
)
def test_props_tell_which_profile_is_in_the_file(studio, request_):
    gray = ImageCms.ImageCmsProfile(io.BytesIO(GRAY_ICC)).tobytes()
    tagged.pixels("L").save(studio.folder / "gray.png", icc_profile=gray)
    for fmt in ("jpeg", "png", "tif"):
        own = "" if "fmt=" in request_ else f"&fmt={fmt}"
        made = studio.plan("png.png", f"{request_}{own}&iccEmbed=1")
        path = studio.folder / f"out{made.extension}"
        write(made, path)
        inside = carried(path).get("icc")
        said = props(made)
        assert said["image.iccEmbed"] == str(int(inside is not None))
        assert said["image.iccProfile"] == ("" if inside is None else described(inside))


def described(icc):
    return ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(icc))).strip()


def _gray_profile():
    """A gray profile with gamma 2.2, in the fewest tags that littleCMS reads."""
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"gray\0" + bytes(12 + 67),
        b"wtpt": b"XYZ " + bytes(4) + struct.pack(">iii", 63190, 65536, 54061),
        b"kTRC": b"curv" + bytes(4) + struct.pack(">IH", 1, 0x0233),
    }
    at = 128 + 4 + 12 * len(tags)
    table = b""
    body = b""
    for name, data in tags.items():
        data += bytes(-len(data) % 4)
        table += name + struct.pack(">II", at + len(body), len(data))
        body += data
    head = struct.pack(
        ">I4sI4s4s4s12x4s28xiii48x",
        at + len(body),
        bytes(4),
        0x02100000,
        b"mntr",
        b"GRAY",
        b"XYZ ",
        b"acsp",
        63190,
        65536,
        54061,
    )
    return head + struct.pack(">I", len(tags)) + table + body


GRAY_ICC = _gray_profile()


def test_a_profile_too_large_for_a_jpeg_stays_out_with_a_warning(studio):
    """At most 255 segments of 65,519 bytes (ICC.1, annex B)."""
    size = 255 * 65_519
    for more, fits in ((0, True), (4, False)):
        icc = struct.pack(">I", size + more) + tagged.ICC[4:] + bytes(size + more - len(tagged.ICC))
        tagged.pixels().save(studio.folder / "heavy.tif", icc_profile=icc)
        for request, there in (("fmt=jpeg" if fits else "fmt=pjpeg", fits), ("fmt=tif", True)):
            path, said = studio.written("heavy.tif", f"{request}&iccEmbed=1")
            warned = [
                note.level for note in studio.plan("heavy.tif", f"{request}&iccEmbed=1").notes
            ]
            assert carried(path).get("icc") == (icc if there else None)
            assert said["image.iccEmbed"] == str(int(there))
            assert ("warning" in warned) != there
