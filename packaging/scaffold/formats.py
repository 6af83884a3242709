"""``dev.py new format``: write the row, encoder, size reader and tests of a new output format."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from itertools import takewhile

from PIL import Image

from scaffold.edits import EditError, Tree

NAME = re.compile(r"[a-z][a-z0-9]*")
_ROW = """\
    OutputFormat(
        name="{name}",
        mime="{mime}",
        extension=".{name}",
        content=("{content}",),
        pixel_types=_RGB,
        sizes={{"": (1.0,)}},
        side=_SHORT,
    ),
"""
_ENCODER = '''\
"""{content}, as Pillow writes it. Page: r-is-http-fmt.md."""

from __future__ import annotations

from pathlib import Path

from exportgui.render.encode.pillow import to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """RGB, 8 bits a component."""
    to_pillow(raster).save(path, "{content}")
'''
_SIZE = '''\
def _{name}(path: Path, limits: Limits) -> Size:
    """The size, if Pillow makes the same file again of the picture that it reads."""
    from io import BytesIO

    from PIL import Image

    again = BytesIO()
    try:
        with Image.open(path, formats=("{content}",)) as picture:
            picture.save(again, "{content}")
    except (OSError, IndexError) as error:
        raise SourceError(Message("it holds no picture")) from error
    if again.getvalue() != path.read_bytes():
        raise SourceError(Message("truncated: the end is missing"))
    return picture.size


'''
_UNKNOWN = (
    "how its files are known again: the signature in exportgui/media/sniff.py is what files of"
    " different pictures have in common"
)
_SIZES = "exportgui/job/publishing/written_size.py"
_OUTPUTS = "tests/referee/oracle/outputs.py"
_CARRIED = "tests/referee/carried.py"
_FIRST_WRITER = "def _rows() -> list[Writer]:\n    rows = []\n"
_NOTHING = '''\
def _{name}(data: bytes) -> dict[str, object]:
    """Pixels alone."""
    return {{}}


'''


def add_format(tree: Tree, name: str) -> Sequence[str]:
    """Write all files of a new output format; returns what is left to decide.

    Pillow writes it, as RGB without alpha, profile or resolution. Raises EditError, also if Pillow
    writes no such format.
    """
    if not NAME.fullmatch(name):
        raise EditError(f"{name}: a format's name has small letters and digits")
    if f'name="{name}"' in tree.read("exportgui/request/output_formats.py"):
        raise EditError(f"{name}: there is such a format")
    Image.init()
    content = name.upper()
    if content not in Image.SAVE:
        written = ", ".join(sorted(each.lower() for each in Image.SAVE))
        raise EditError(f"{name}: Pillow writes no such format; it writes {written}")
    mime = Image.MIME.get(content, f"image/{name}")
    known = _is_sniffed(tree, content)
    _add_code(tree, name, content, mime)
    _add_size(tree, name, content)
    if not known:
        _add_signature(tree, name, content)
    _add_tests(tree, name, content, mime)
    return (
        f"what {name} can hold: `pixel_types`, `alpha`, `resolution`, `profile`, `side` of its row"
        " in exportgui/request/output_formats.py",
        "what it listens to: `options`, compressions (`sizes`, `lossy`, `chroma`) of its row, and"
        " what exportgui/render/encode/" + f"{name}.py makes of the settings",
        "how large its files are: `sizes`, bytes a pixel, measured over some pictures",
        "`extra` of its row, where an optional package writes it; then EXTRAS of"
        " exportgui/render/encode/__init__.py",
        *(() if known else (_UNKNOWN,)),
        f"how a file that is cut is noticed quickly: _{name} in {_SIZES} writes it again",
        "who else reads it: tests/referee/oracle/outputs.py lets Pillow judge what Pillow wrote",
        f"what its files carry besides pixels: _{name} in {_CARRIED} says nothing, unseen; Pillow"
        " writes a resolution into some formats without being asked",
        "its row in the README's table of output names",
    )


def signature(content: str) -> bytes:
    """The bytes with which the files of all pictures begin."""
    files = []
    for size, colour in (((5, 3), (250, 3, 90)), ((300, 259), (0, 0, 0)), ((64, 70), (9, 255, 1))):
        buffer = io.BytesIO()
        Image.new("RGB", size, colour).save(buffer, content)
        files.append(buffer.getvalue()[:16])
    same = takewhile(lambda column: len(set(column)) == 1, zip(*files, strict=False))
    return bytes(column[0] for column in same)


def _is_sniffed(tree: Tree, content: str) -> bool:
    return f'"{content}"' in tree.read("exportgui/media/sniff.py")


def _add_code(tree: Tree, name: str, content: str, mime: str) -> None:
    row = _ROW.format(name=name, mime=mime, content=content)
    tree.add_row("exportgui/request/output_formats.py", "_ROWS", row)
    tree.write(f"exportgui/render/encode/{name}.py", _ENCODER.format(content=content))
    encode = "exportgui/render/encode/__init__.py"
    tree.add_row(encode, "ENCODERS", f'    "{name}": _lazy("{name}.encode"),')


def _add_size(tree: Tree, name: str, content: str) -> None:
    function = _SIZE.format(name=name, content=content)
    tree.replace(_SIZES, "def _read_at(path", f"{function}def _read_at(path")
    tree.add_row(_SIZES, "SIZES", f'        "{content}": _{name},')


def _add_signature(tree: Tree, name: str, content: str) -> None:
    sniff = "exportgui/media/sniff.py"
    tree.add_row(sniff, "_SIGNATURES", f'    ({signature(content)!r}, "{content}"),')
    tree.add_row(sniff, "_NAMED", f'    "{content}": "{name}",')


def _add_tests(tree: Tree, name: str, content: str, mime: str) -> None:
    tree.add_row(
        "tests/referee/test_tables.py", "PAGE", f'    "{name}": ("rgb", "{mime}", False, "", ""),'
    )
    tree.replace(
        _OUTPUTS,
        _FIRST_WRITER,
        f'{_FIRST_WRITER}    rows.append(Writer("fmt={name}", "{name}", "rgb"))\n',
    )
    tree.replace(_CARRIED, "READERS = (\n", _NOTHING.format(name=name) + "READERS = (\n")
    tree.add_row(_CARRIED, "READERS", f"    ((0, {signature(content)!r}), _{name}),")
    tree.add_row(_OUTPUTS, "_READERS", f'    "{name}": _by_pillow,')
    tree.add_row("tests/cli/test_alpha_channel.py", "BY_PILLOW", f'    ".{name}",')
    tree.add_row("tests/render/test_encode.py", "LOSSLESS", f'    ("{name}", "rgb", False, "RGB"),')
    tree.replace(
        "tests/job/test_plan.py",
        '        ("fmt=eps", "eps"),\n',
        f'        ("fmt=eps", "eps"),\n        ("fmt={name}", "{name}"),\n',
    )
    corners = "0-19,0-9=255,0,0 20-39,0-9=0,255,0 0-19,10-19=0,0,255"
    tree.add_line(
        "tests/conformance/output.tsv",
        f"{name}\tr-is-http-fmt.md\tquads.png\tfmt={name}\t40x20\t{content}/RGB\tmime={mime}"
        f" ext=.{name}\t{corners}\t\t",
        behind="webp-lossless\t",
    )
