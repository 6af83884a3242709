"""Tables keyed by formats or commands are complete: nothing is looked up in them with a silent
default.

What formats are and embed is typed here from r-is-http-fmt.md.
"""

from __future__ import annotations

import ast
import importlib
import struct
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest

import exportgui
from exportgui.errors import EncodeError
from exportgui.job.publishing.picture_check import check_picture
from exportgui.job.publishing.written_size import SIZES
from exportgui.media.limits import Limits
from exportgui.render import encode as encoding
from exportgui.render.encode import ENCODERS, EXTRAS, EncodeSettings, encode
from exportgui.render.raster import Raster, from_array
from exportgui.request.commands import COMMANDS
from exportgui.request.format_grammar import has_effect
from exportgui.request.macros import MacroBook
from exportgui.request.output_formats import FAMILIES, OUTPUTS, QUALITIES, SYNONYMS
from exportgui.request.parsing import parse
from exportgui.request.resolving import resolve
from exportgui.request.values import Format

ROOT = Path(exportgui.__file__).parent
SOURCES = {
    *("JPEG", "PNG", "GIF", "TIFF", "BMP", "PSD", "WEBP", "AVIF"),
    *("HEIF", "JPEG2000", "TGA", "ICO", "SVG", "PDF", "EPS"),
    *("PNM", "PFM", "DDS", "PCX", "SGI", "XPM", "XBM", "CUR", "RAW"),
}

# r-is-http-fmt.md: format → pixel types, MIME type, whether profiles are embedded, compressions,
# options.
PAGE = {
    "avif": ("rgb", "image/avif", False, "lossy lossless", "qlt"),
    "eps": ("rgb gray cmyk", "image/eps", True, "", "pathEmbed"),
    "gif": ("rgb gray", "image/gif", False, "", "quantize"),
    "heic": ("rgb", "image/heic", False, "lossless", ""),
    "jpeg2000": ("rgb gray", "image/jp2", False, "lossy lossless", "qlt"),
    "jpeg": ("rgb gray cmyk", "image/jpeg", True, "none", "pathEmbed qlt xmpEmbed jpegSize"),
    "pjpeg": ("rgb gray cmyk", "image/jpeg", True, "", "pathEmbed pscan qlt xmpEmbed jpegSize"),
    "jpegxr": ("rgb", "image/vnd.ms-photo", False, "lossy lossless", "qlt"),
    "pdf": ("rgb gray cmyk", "application/pdf", True, "none zip jpeg", "qlt"),
    "png8": ("rgb", "image/png", True, "", "quantize"),
    "png": ("rgb gray", "image/png", True, "", ""),
    "tif": ("rgb gray cmyk", "image/tiff", True, "none lzw zip jpeg", "qlt pathEmbed xmpEmbed"),
    "webp": ("rgb", "image/webp", False, "lossy lossless", "qlt"),
}
ALPHA = {"avif", "gif", "jpeg2000", "jpegxr", "png8", "png", "tif", "webp"}


def test_rows_say_what_the_page_says():
    assert set(FAMILIES) == set(PAGE)
    assert set(OUTPUTS) == set(PAGE) | {f"{name}-alpha" for name in ALPHA}
    for name, (pixels, mime, icc, compressions, options) in PAGE.items():
        row = FAMILIES[name]
        assert (row.pixel_types, row.mime) == (tuple(pixels.split()), mime)
        assert (row.compressions, bool(row.profile)) == (tuple(compressions.split()), icc)
        assert row.options == set(options.split()) | ({"iccEmbed"} if icc else set())
    assert OUTPUTS["tif-alpha"].compressions == ("none", "lzw", "zip")
    assert not has_effect(OUTPUTS["tif-alpha"], Format("tif-alpha"), "qlt")


def test_rows_are_whole_and_everything_that_knows_formats_knows_all():
    assert set(ENCODERS) == set(FAMILIES)
    assert set(SYNONYMS.values()) <= set(OUTPUTS)
    for name, row in OUTPUTS.items():
        assert row.name == name
        assert row.extension.startswith(".")
        assert row.content
        assert set(row.content) <= set(SIZES)
        assert row.side > 0
        assert row.extra in ("", *EXTRAS)
        assert row.options <= {command.name for command in COMMANDS.values()}
        assert set(row.lossy) <= set(row.sizes)
        for compression, sizes in row.sizes.items():
            assert len(sizes) == (len(QUALITIES) if compression in row.lossy else 1)
    assert EXTRAS.keys() == {row.extra for row in FAMILIES.values() if row.extra}


# Tables keyed by formats or commands, and what they have to know. None: exceptions, asked for by
# ``in``.
TABLES = {
    "render/encode/__init__.py:ENCODERS": set(FAMILIES),
    "job/publishing/written_size.py:SIZES": {
        name for row in FAMILIES.values() for name in row.content
    },
    "media/header.py:_MODULES": SOURCES,
    "media/helper_process.py:_MODULES": SOURCES,
    "media/memory_estimate.py:_BY_CODEC": SOURCES - {"RAW"},  # which Pillow does not open
}


@pytest.mark.parametrize("place", TABLES)
def test_tables_are_complete(place):
    module, _, name = place.partition(":")
    found = getattr(
        importlib.import_module(
            "exportgui." + module.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        ),
        name,
    )

    assert set(found) == TABLES[place]


def test_no_table_of_formats_or_commands_is_asked_with_a_default():
    known = {*OUTPUTS, *SOURCES, *SYNONYMS, *(command.name for command in COMMANDS.values())}
    wrong = []
    for path in sorted(ROOT.rglob("*.py")):
        text = path.read_text("utf-8")
        if ".get(" not in text:
            continue
        tree = ast.parse(text)
        tables = {name for name, keys in module_tables(tree) if len(keys & known) >= 2}
        for call in ast.walk(tree):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "get"
            ):
                table = call.func.value
                arguments = len(call.args) + len(call.keywords)
                if (
                    isinstance(table, ast.Name)
                    and table.id in {*tables, "OUTPUTS", "FAMILIES", "COMMANDS", "ENCODERS"}
                    and arguments > 1
                ):
                    wrong.append(f"{path.relative_to(ROOT)}:{call.lineno} {ast.unparse(call)}")

    assert wrong == []


SAID = {
    "qlt": "70,1",
    "jpegSize": "9",
    "quantize": "adaptive,off,9",
    "pscan": "4",
    "xmpEmbed": "1",
    "iccEmbed": "1",
    "pathEmbed": "1",
}


@pytest.mark.parametrize("option", SAID)
@pytest.mark.parametrize("name", OUTPUTS)
def test_options_that_mean_nothing_for_a_format_are_notes(name, option):
    """Their pages: "Ignored if the output image format does not support…"."""
    effective = resolve(parse(f"fmt={name}&{option}={SAID[option]}"), MacroBook({}))

    family = name.removesuffix("-alpha")
    listening = option in FAMILIES[family].options and not (
        option == "qlt" and family in ("tif", "pdf")
    )
    notes = [note for note in effective.notes if note.command == option]
    assert [note.level for note in notes] == ["note"] * len(notes)
    assert any("ignored, it means nothing for" in note.message for note in notes) != listening
    assert (option in effective.request) == listening


def module_tables(tree):
    """Names given to dictionaries at the top of a module, and the texts among their keys."""
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if isinstance(targets[0], ast.Name) and getattr(node, "value", None) is not None:
            yield targets[0].id, set(texts(node.value))


def texts(value):
    for node in ast.walk(value):
        if isinstance(node, ast.Dict):
            for key in node.keys:
                yield from (
                    (part.value for part in ast.walk(key) if isinstance(part, ast.Constant))
                    if key
                    else ()
                )
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "fromkeys"
        ):
            yield from (
                part.value for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant)
            )


def test_the_walk_sees_tables_and_defaults():
    tree = ast.parse(
        'T: dict[str, int] = {"png": 1, **dict.fromkeys(("gif", "tif"), 2)}\nU = {("fmt", 0): 1}'
    )

    assert dict(module_tables(tree)) == {"T": {"png", "gif", "tif"}, "U": {"fmt", 0}}


WRITABLE = [name for name, row in FAMILIES.items() if not row.extra]


def raster():
    pixels = np.random.default_rng(7).integers(0, 255, (40, 60, 3), np.uint8)
    return Raster(from_array(pixels, "rgb"), None, "rgb")


@pytest.mark.parametrize("name", WRITABLE)
def test_what_was_written_is_looked_at_whatever_its_format(tmp_path, name):
    path = tmp_path / "out"
    encode(raster(), path, EncodeSettings(Format(name)))

    check_picture(path, name, 60, 40, Limits())
    with pytest.raises(EncodeError, match="60 × 40 pixels, not 61 × 40"):
        check_picture(path, name, 61, 40, Limits())


@cache
def sound_file(name):
    """What is written of the picture as ``name``."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "out")
        encode(raster(), path, EncodeSettings(Format(name)))
        return path.read_bytes()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: b"garbage " * 1000,
        lambda data: b"%!PS-Adobe-3.0 EPSF-3.0\n%%EOF\n",
        lambda data: b"%PDF-1.4\n%%EOF\n",
        lambda data: data[: len(data) - 40],
        lambda data: data[:30],
    ],
    ids=[
        "nothing",
        "garbage",
        "an empty EPS",
        "an empty PDF",
        "cut at the end",
        "cut at the start",
    ],
)
@pytest.mark.parametrize("name", WRITABLE)
def test_an_encoder_that_writes_garbage_fails(tmp_path, monkeypatch, name, spoil):
    written = sound_file(name)

    def spoiled(raster, path, settings):
        path.write_bytes(spoil(written))

    monkeypatch.setitem(encoding.ENCODERS, name, spoiled)
    path = tmp_path / "out"
    encode(raster(), path, EncodeSettings(Format(name)))

    with pytest.raises(EncodeError):
        check_picture(path, name, 60, 40, Limits())


WRITTEN = [
    (row.name, compression, pixel_type)
    for row in OUTPUTS.values()
    if not row.extra
    for compression in row.sizes
    for pixel_type in row.pixel_types
]


@pytest.mark.parametrize(("name", "compression", "pixel_type"), WRITTEN)
def test_a_file_of_our_own_that_lacks_any_of_its_end_fails(tmp_path, name, compression, pixel_type):
    """Also what is missing where the program would bear with it in a source."""
    family = name.removesuffix("-alpha")
    chance = np.random.default_rng(7)
    bands = {"gray": 1, "rgb": 3, "cmyk": 4}[pixel_type]
    color = from_array(chance.integers(0, 255, (20, 30, bands), np.uint8), pixel_type)
    alpha = from_array(chance.integers(0, 255, (20, 30, 1), np.uint8)) if name != family else None
    path = tmp_path / "out"
    for settings, lacking in (
        ({}, (1, 2, 4, 8, 19)),
        ({"xmp": b"<x:xmpmeta/>" * 9, "dpi": 300.0}, (*range(1, 20), 40, 100)),
    ):
        encode(
            Raster(color, alpha, pixel_type),
            path,
            EncodeSettings(Format(name, pixel_type, compression or None), **settings),
        )
        check_picture(path, family, 30, 20, Limits())
        whole = path.read_bytes()
        for missing in lacking:
            path.write_bytes(whole[:-missing])
            with pytest.raises(EncodeError, match=f"the {family} file that was written"):
                check_picture(path, family, 30, 20, Limits())


def jpeg_xr(width, height):
    """A JPEG XR container by its specification (T.832, annex A): a directory and some code
    stream.
    """
    entries = [
        (0xBC80, 4, width),
        (0xBC81, 4, height),
        (0xBCC0, 4, 8 + 2 + 48 + 4),
        (0xBCC1, 4, 16),
    ]
    directory = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    return (
        b"II\xbc\1"
        + struct.pack("<IH", 8, len(entries))
        + directory
        + bytes(4)
        + b"WMPHOTO\0"
        + bytes(8)
    )


def test_jpeg_xr_and_heic_are_looked_at_too(tmp_path):
    path = tmp_path / "out"
    path.write_bytes(jpeg_xr(60, 40))
    check_picture(path, "jpegxr", 60, 40, Limits())
    path.write_bytes(jpeg_xr(60, 40)[:-1])
    with pytest.raises(EncodeError, match="truncated"):
        check_picture(path, "jpegxr", 60, 40, Limits())
    with pytest.raises(EncodeError, match="heic"):
        check_picture(path, "heic", 60, 40, Limits())
