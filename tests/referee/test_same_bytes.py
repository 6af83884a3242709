"""What a request comes to depends on its source and on itself: not on who is drawn beside it,
before it or by whom.
"""

from __future__ import annotations

import hashlib
import itertools
import random
import shutil
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.library import Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import plan_job
from exportgui.job.running.execution import run_job
from exportgui.job.running.resume import resume_job
from exportgui.media import helper
from exportgui.media.decode import decode, reduction
from exportgui.media.header import read_header
from exportgui.media.limits import DEFAULT_LIMITS
from exportgui.media.proxies import ProxyFolder
from exportgui.render import ProxyCache, SharedSources, draw, plan, write
from exportgui.render.geometry import Box
from exportgui.render.scene import FileSource
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

WIDTH = 320
HEIGHT = 240


def photograph(width: int = WIDTH, height: int = HEIGHT) -> Image.Image:
    """Edges and grain, so that no reduction is like another."""
    y, x = np.mgrid[0:height, 0:width]
    waves = (
        np.stack(
            [np.hypot(x - 90, y - 70) * 9, x * 5 - y * 3, (x // 16 + y // 12) % 2 * 190], axis=-1
        )
        % 256
    )
    grain = np.random.default_rng(1).normal(0, 12, waves.shape)
    return Image.fromarray(np.clip(waves + grain, 0, 255).astype(np.uint8))


def clear(image: Image.Image) -> Image.Image:
    """With alpha of every degree."""
    made = image.convert("RGBA")
    made.putalpha(Image.radial_gradient("L").resize(image.size))
    return made


def wide(image: Image.Image) -> pyvips.Image:
    """16 bits a sample that round to those of ``image``."""
    values = np.asarray(image).astype(np.int32)
    beside = np.random.default_rng(2).integers(-128, 129, values.shape)
    meaning = "grey16" if values.ndim == 2 else "rgb16"
    deep = np.clip(values * 257 + beside, 0, 65535).astype(np.uint16)
    return pyvips.Image.new_from_array(deep).copy(interpretation=meaning)


def psd(image: Image.Image) -> bytes:
    """Uncompressed, three channels."""
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, image.height, image.width, 8, 3)
    return head + bytes(12) + bytes(2) + b"".join(band.tobytes() for band in image.split())


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def make_sources(folder: Path) -> None:
    """One picture in every format that is read, and every way of being reduced."""
    image = photograph()
    odd = photograph(323, 241)
    turned = Image.Exif()
    turned[0x0112] = 6
    image.save(folder / "plain.jpg", quality=90)
    odd.save(folder / "odd.jpg", quality=90, progressive=True)
    image.save(folder / "turned.jpg", exif=turned)
    odd.save(folder / "oddturned.jpg", exif=turned, subsampling=0)
    image.convert("L").save(folder / "gray.jpg")
    image.convert("CMYK").save(folder / "inks.jpg")
    image.save(folder / "plain.png")
    odd.save(folder / "odd.png")
    image.save(folder / "turned.png", exif=turned)
    clear(image).save(folder / "clear.png")
    image.quantize(60).save(folder / "palette.png")
    wide(image).pngsave(str(folder / "deep.png"), bitdepth=16)
    image.save(folder / "moving.png", save_all=True, append_images=[image.rotate(180)])
    bright = (folder / "plain.png").read_bytes()
    (folder / "bright.png").write_bytes(
        bright[:33] + chunk(b"cICP", bytes((9, 16, 0, 1))) + bright[33:]
    )
    image.save(folder / "plain.tif", compression="tiff_lzw")
    odd.save(folder / "odd.tif")
    clear(image).save(folder / "clear.tif")
    image.convert("CMYK").save(folder / "inks.tif")
    image.convert("LAB").save(folder / "lab.tif")
    image.save(folder / "zstd.tif", compression="zstd")
    pyvips.Image.new_from_array(np.asarray(image)).tiffsave(
        str(folder / "copies.tif"), tile=True, pyramid=True, tile_width=64, tile_height=64
    )
    wide(image).tiffsave(str(folder / "deep.tif"))
    Image.fromarray(np.asarray(image.convert("L")) / np.float32(255)).save(folder / "float.tif")
    image.save(folder / "plain.webp", quality=90)
    clear(image).save(folder / "clear.webp", lossless=True)
    image.save(folder / "moving.webp", save_all=True, append_images=[image.rotate(180)])
    image.quantize(90).save(folder / "plain.gif")
    image.save(folder / "plain.avif", quality=90)
    image.save(folder / "plain.bmp")
    image.save(folder / "plain.tga")
    image.save(folder / "plain.jp2", num_resolutions=3, irreversible=False)
    image.save(folder / "plain.pdf", resolution=72)
    (folder / "plain.psd").write_bytes(psd(image))
    (folder / "plain.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240"><rect width="300" '
        'height="200" rx="40"'
        ' fill="#a36"/><circle cx="160" cy="120" r="90" fill="#fd0" opacity=".6"/></svg>',
        "utf-8",
    )


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sources")
    make_sources(folder)
    yield folder
    helper.shutdown()


NAMES = (
    *("plain.jpg", "odd.jpg", "turned.jpg", "oddturned.jpg", "gray.jpg", "inks.jpg"),
    *(
        "plain.png",
        "odd.png",
        "turned.png",
        "clear.png",
        "palette.png",
        "deep.png",
        "moving.png",
        "bright.png",
    ),
    *(
        "plain.tif",
        "odd.tif",
        "clear.tif",
        "inks.tif",
        "lab.tif",
        "zstd.tif",
        "copies.tif",
        "deep.tif",
        "float.tif",
    ),
    *(
        "plain.webp",
        "clear.webp",
        "moving.webp",
        "plain.gif",
        "plain.avif",
        "plain.bmp",
        "plain.tga",
        "plain.jp2",
    ),
    *("plain.pdf", "plain.psd", "plain.svg"),
)
SHRINKS = (1.0, 2.0, 2.7, 4.4, 5.0, 8.0, 9.6)
BROAD = (
    "plain.jpg",
    "oddturned.jpg",
    "plain.png",
    "odd.png",
    "clear.png",
    "copies.tif",
    "lab.tif",
    "plain.jp2",
)
OTHERS = tuple(name for name in NAMES if name not in BROAD)


COMPANY = ("plain.jpg", "oddturned.jpg", "clear.png", "copies.tif", "plain.jp2")
"""Each with another way of being reduced."""


def quick_of(rows, *quick):
    """Rows to parametrize by; all but ``quick`` are for the long run."""
    return [row if row in quick else pytest.param(row, marks=pytest.mark.long) for row in rows]


def pixels(picture) -> tuple[object, ...]:
    """All that is drawn of a decoded picture."""
    alpha = None if picture.alpha is None else picture.alpha.write_to_memory()
    size = picture.color.width, picture.color.height, picture.color.bands
    return (*size, picture.factor, picture.span, bytes(picture.color.write_to_memory()), alpha)


def test_every_source_is_tried(sources):
    assert {path.name for path in sources.iterdir()} == set(NAMES)


@pytest.mark.parametrize(
    ("name", "huge"),
    [
        *((name, False) for name in NAMES),
        *((name, True) for name in BROAD),
        *(pytest.param(name, True, marks=pytest.mark.long) for name in OTHERS),
    ],
)
def test_one_chain_means_one_picture(sources, name, huge, monkeypatch):
    """``reduction`` tells what pixels depend on, and halvings lead from one to another."""
    if huge:
        monkeypatch.setattr("exportgui.media.reduce._AFFORDABLE", 10)
    source = FileSource(sources / name, 0, read_header(sources / name))
    asks = list(itertools.product(SHRINKS, (False, True)))
    alone = {ask: pixels(decode(source.path, shrink=ask[0], spanned=ask[1])) for ask in asks}

    found: dict[object, object] = {}
    for (shrink, spanned), picture in alone.items():
        chain = reduction(source.header, shrink, spanned=spanned)
        assert found.setdefault(chain, picture) == picture, (shrink, spanned)
    for order in (asks, asks[::-1], random.Random(5).sample(asks, len(asks))):
        shared = SharedSources()
        for shrink, spanned in order:
            assert (
                pixels(shared.picture(source, shrink, DEFAULT_LIMITS, spanned=spanned))
                == alone[shrink, spanned]
            )


REQUESTS = (
    "wid=100",
    "wid=40&fmt=png-alpha",
    "wid=70&hei=70&fit=crop&op_usm=1,1,5",
    "crop=32,16,160,120&wid=60",
    "rotate=20&wid=90&fmt=png-alpha",
    "wid=60&mask=gray.jpg&fmt=png-alpha",
    "wid=50&layer=1&src=*&size=160,0&opac=60",
    "wid=50&layer=1&src=clear.png&size=100,0&layer=2&src=*&mask=*&size=200,0",
    "wid=120&layer=1&src=is{*?wid=64&op_blur=2}",
    "layer=1&src=clear.png&size=64,0&effect=-1&op_blur=3&color=000000",
    "wid=64&op_growMaskR=2&fmt=png-alpha",
)


def drawn(made, cache=None) -> bytes:
    return draw(made, None, cache).to_rgba()


@pytest.mark.parametrize("name", quick_of(NAMES, "oddturned.jpg", "clear.png", "copies.tif"))
def test_the_preview_at_full_scale_is_the_export(sources, name, tmp_path):
    """Whatever was looked at before, in memory or on the disk, and whatever part of it is shown."""
    resolver = FolderResolver(sources)
    requests = [request.replace("*", name) for request in REQUESTS]
    plans = [plan(name, parse(request), resolver) for request in requests]
    alone = [drawn(made) for made in plans]
    disk = ProxyFolder(tmp_path / "proxies")
    for cache in (ProxyCache(disk=disk), ProxyCache(disk=disk)):
        for request in reversed(requests):
            drawn(plan(name, parse(request), resolver, scale=0.3), cache)
        for request, made, expected in zip(requests, plans, alone, strict=True):
            assert drawn(made, cache) == expected, request
            box = Box(made.width // 3, made.height // 4, made.width // 2, made.height // 2)
            whole = np.frombuffer(expected, np.uint8).reshape(made.height, made.width, 4)
            part = np.frombuffer(drawn(made.part(box), cache), np.uint8).reshape(
                box.height, box.width, 4
            )
            assert (part == whole[box.y : box.bottom, box.x : box.right]).all(), request
        for made, expected in reversed(list(zip(plans, alone, strict=True))):
            assert drawn(made, cache) == expected


MACROS = MacroBook(
    {"large": "wid=240", "web": "wid=110", "thumb": "wid=40", "square": "wid=50&hei=50&fit=crop"}
)
JOBS = (
    "fmt=jpeg",
    "fmt=png-alpha",
    "fmt=webp&mask=gray.jpg",
    "fmt=tif&layer=1&src=clear.png&size=120,0&opac=50&layer=2&src=$object$&size=160,0",
)


class Exports:
    """Jobs over one folder of sources, each with a place of its own for what it writes."""

    def __init__(self, sources: Path, folder: Path, library: Library, ledger: Ledger) -> None:
        self.folder = folder
        self.ledger = ledger
        self.catalog = library.open_catalog(sources)
        self.catalog.scan()
        self.handles = [
            a.handle
            for a in self.catalog.assets(self.catalog.ids())
            if a.name not in ("gray.jpg", "clear.png")
        ]

    def run(self, request: str, macros: tuple[str, ...], workers: int = 2, backwards: bool = False):
        """The files of a job by their names, and its number."""
        out = self.folder / f"out{len(list(self.folder.iterdir()))}"
        handles = tuple(reversed(self.handles) if backwards else self.handles)
        job = ExportJob(handles, "convert", request, "".join(f"${name}$" for name in macros))
        made = plan_job(job, Options(out, macro_book=MACROS, renditions="folder"), self.catalog)
        with ThreadPoolExecutor(workers) as pool:
            log = run_job(made, pool, self.ledger, workers=workers)
        assert log.file_error_count == 0, log.details
        return out, log.job_id

    def again(self, job_id: int) -> None:
        with ThreadPoolExecutor(2) as pool:
            log = resume_job(self.ledger, job_id, self.catalog, pool, workers=2)
        assert log.file_error_count == 0, log.details


def digests(out: Path) -> dict[str, str]:
    return {
        path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def exports(sources, tmp_path):
    (tmp_path / "outs").mkdir()
    kept = tmp_path / "some"
    kept.mkdir()
    for name in COMPANY:
        shutil.copy(sources / name, kept / f"{name.replace('.', '-')}{Path(name).suffix}")
    for name in ("gray.jpg", "clear.png"):
        shutil.copy(sources / name, kept / name)
    with Library(tmp_path / "library.db") as library, Ledger(tmp_path / "ledger.db") as ledger:
        yield Exports(kept, tmp_path / "outs", library, ledger)


@pytest.mark.parametrize("request_", quick_of(JOBS, JOBS[0], JOBS[2], JOBS[3]))
def test_a_file_is_the_same_in_any_company(exports, request_):
    """Alone, among other renditions in any order, by one worker or two, and made once more for one
    that is gone.
    """
    alone: dict[str, str] = {}
    for name in ("large", "web", "thumb", "square"):
        alone |= digests(exports.run(request_, (name,))[0])
    assert len(alone) == 4 * len(exports.handles)

    assert digests(exports.run(request_, ("large", "web", "thumb", "square"))[0]) == alone
    out, job = exports.run(request_, ("thumb", "square", "web", "large"), workers=1, backwards=True)
    assert digests(out) == alone
    for gone in [*out.glob("thumb/*"), *out.glob("large/plain*")]:
        gone.unlink()
    exports.again(job)
    assert digests(out) == alone


LOSSLESS = (
    *(
        "png",
        "png,gray",
        "png-alpha",
        "png-alpha,gray",
        "tif",
        "tif,gray,lzw",
        "tif,cmyk,zip",
        "tif-alpha,,zip",
    ),
    *("tif-alpha,gray", "tif-alpha,cmyk,lzw", "webp,,lossless", "webp-alpha,,lossless"),
    *("avif,,lossless", "avif-alpha,,lossless", "jpeg2000,,lossless", "jpeg2000-alpha,,lossless"),
    *("jpeg2000,gray,lossless", "jpeg2000-alpha,gray,lossless"),
)


AGAIN = ("clear.png", "odd.jpg", "deep.png", "inks.tif")


@pytest.mark.parametrize(
    ("fmt", "name"),
    [
        pytest.param(fmt, name, marks=() if (row + column) % 2 == 0 else pytest.mark.long)
        for row, fmt in enumerate(LOSSLESS)
        for column, name in enumerate(AGAIN)
    ],
)
def test_what_is_written_without_loss_is_written_again_alike(sources, tmp_path, fmt, name):
    first = plan(name, parse(f"fmt={fmt}&crop=40,30,64,48"), FolderResolver(sources))
    path = tmp_path / f"first{first.extension}"
    write(first, path)

    second = plan(path.name, parse(f"fmt={fmt}"), FolderResolver(tmp_path))
    again = tmp_path / f"second{second.extension}"
    write(second, again)

    assert (second.width, second.height) == (first.width, first.height)
    assert drawn(second) == drawn(first)
    assert again.read_bytes() == path.read_bytes()


@pytest.mark.parametrize("seed", range(6))
def test_sixteen_bits_are_eight_within_a_level(tmp_path, seed):
    """Requests made at random, with everything that touches every pixel a little."""
    dice = random.Random(seed)
    image = photograph(dice.randint(90, 200), dice.randint(90, 200))
    if dice.random() < 0.6:
        image = clear(image)
    if dice.random() < 0.4:
        image = image.convert("LA" if image.mode == "RGBA" else "L")
    image.save(tmp_path / "eight.png")
    wide(image).pngsave(str(tmp_path / "deep.png"), bitdepth=16)
    wide(image).tiffsave(str(tmp_path / "deep.tif"))
    resolver = FolderResolver(tmp_path)
    for _ in range(4):
        request = "&".join(
            (
                f"fmt={dice.choice(('png', 'png-alpha', 'png,gray', 'jpeg'))}",
                dice.choice(
                    ("", f"wid={dice.randint(10, 260)}", f"scl={dice.uniform(0.5, 6):.2f}")
                ),
                dice.choice(("", "rotate=90", f"rotate={dice.randint(1, 80)}", "flip=lr")),
                dice.choice(("", "op_blur=2", "op_usm=1,1,3", "op_brightness=20", "op_hue=40")),
                dice.choice(("", "bgc=10,200,90", "opac=60", "color=200,0,0", "maskUse=invert")),
                dice.choice(
                    (
                        "",
                        "layer=1&src=*&size=50,0&opac=70",
                        "layer=1&src=is{*?wid=40}&blendMode=mult",
                    )
                ),
            )
        ).replace("&&", "&")
        shown = [
            np.frombuffer(
                drawn(plan(name, parse(request.replace("*", name)), resolver)), np.uint8
            ).astype(np.int16)
            for name in ("eight.png", "deep.png", "deep.tif")
        ]
        for deep in shown[1:]:
            assert np.abs(deep - shown[0]).max() <= 1, request
