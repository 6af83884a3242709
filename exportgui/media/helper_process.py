"""The main loop of the helper process: answer each request with a result or an exception."""

from __future__ import annotations

import importlib
import os
import pickle
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from exportgui.boundary import UnexpectedError, unexpected
from exportgui.errors import ExportguiError, SourceError
from exportgui.media import planes, salvage
from exportgui.media.damage import UNREADABLE_HEADER, UNREADABLE_PIXELS, parsing
from exportgui.media.libvips import give_back_memory, pyvips
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import STRIP
from exportgui.media.pixel_spool import Spool, spooled
from exportgui.media.reduce import is_large
from exportgui.temporary_folders import sweep

if TYPE_CHECKING:
    from PIL import Image

# Which module decodes a format in this process; each has ``read_header`` and ``decode``.
_MODULES: dict[str, str] = {
    "SVG": "svg",
    "PDF": "pdf",
    "PSD": "psd",
    "TIFF": "tiff_by_pillow",
    **dict.fromkeys(("JPEG2000", "EPS", "TGA", "ICO", "CUR", "PCX", "HEIF"), "helper_formats"),
    **dict.fromkeys(("PNM", "PFM"), "netpbm"),
    "DDS": "dds",
    "SGI": "sgi",
    "XBM": "xbm",
    "XPM": "xpm",
    "JPEG": "deep_jpeg",
    "RAW": "raw_in_helper",
    # the readable part of damaged ones, see `salvage`
    **dict.fromkeys(("PNG", "GIF", "BMP", "WEBP", "AVIF"), "helper_formats"),
}
_LOOK_SECONDS = 1.0
# By number, because a program without a console has no sys.stdin although it has the pipes.
_STDIN = 0
_STDOUT = 1


def main(memory: int) -> None:
    """Serve requests until the parent closes the pipe, within ``memory`` bytes for pictures.

    What a parent that was killed left in the folder of temporary files is removed.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests = os.fdopen(_STDIN, "rb", closefd=False)
    answers = _private_output()
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    # Imported before the limit is set, which is for pictures, not for the codecs' own code.
    for fmt in _MODULES:
        _reader(fmt)
    limit_memory(memory)
    while True:
        try:
            operation, arguments = pickle.load(requests)
            answer = _answer(operation, arguments)
            pickle.dump(answer, answers)
            answers.flush()
        except (EOFError, BrokenPipeError):
            sweep()
            return


def _end_with_parent(parent: int) -> None:
    """End with the parent also while a picture is decoded, where the system tells (POSIX)."""
    while os.getppid() == parent:
        time.sleep(_LOOK_SECONDS)
    sweep()
    os._exit(1)


def _private_output() -> BinaryIO:
    """The pipe for answers; whatever libraries print to standard output is discarded."""
    answers = os.fdopen(os.dup(_STDOUT), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), _STDOUT)
    return answers


def limit_memory(allowed: int) -> None:
    """Limit the address space to the present use plus ``allowed`` bytes, where the system can."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except (ImportError, OSError):
        return
    bound = pages * resource.getpagesize() + allowed
    resource.setrlimit(resource.RLIMIT_AS, (bound, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _answer(operation: str, arguments: tuple[Any, ...]) -> Any:
    try:
        return _OPERATIONS[operation](*arguments)
    except UnexpectedError as error:
        return error
    except SourceError as error:
        cause = error.__cause__
        if isinstance(cause, OSError) and cause.errno is not None:
            return cause  # pickled alone, an error would lose its cause, by which jobs try again
        return type(error)(error.reason, error.path)
    except ExportguiError as error:
        return type(error)(error.message)
    except OSError as error:
        return error
    except Exception as error:  # anything a codec raises becomes the caller's SourceError
        return unexpected(error)


def _reader(fmt: str, limits: Limits | None = None) -> Any:
    if limits is not None and limits.salvage and fmt in salvage.FORMATS:
        return salvage
    return importlib.import_module(f"exportgui.media.{_MODULES[fmt]}")


def _read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    with parsing(path, fmt, UNREADABLE_HEADER):
        header: Header = _reader(fmt, limits).read_header(path, fmt, page, limits)
        return header


def _decode(path: Path, header: Header, options: DecodeOptions, folder: Path) -> tuple[Spool, int]:
    with parsing(path, header.format, UNREADABLE_PIXELS):
        strips, orientation = _reader(header.format, options.limits).decode(path, header, options)
        spool = spooled(strips, folder)
    if is_large(spool.width, spool.height):
        give_back_memory()
    return spool, orientation


def _decoder_messages(path: Path, loader: str, options: dict[str, Any]) -> str:
    """Decode every pixel and return libvips' error buffer, which only this decode has filled."""
    pyvips.vips_lib.vips_error_clear()
    try:
        load = getattr(pyvips.Image, loader)
        planes.computed(load(os.fsencode(path), access="sequential", **options))
    except pyvips.Error as error:
        return str(error.detail)
    return ""


def _encode_jpeg2000(
    shared: Path, facts: tuple[int, int, int, bool], path: Path, options: dict[str, Any]
) -> None:
    width, height, bands, has_alpha = facts
    with shared.open("rb") as file:
        image = _read_picture(file, {1: "L", 3: "RGB"}[bands], width, height)
        if has_alpha:
            image.putalpha(_read_picture(file, "L", width, height))
    image.save(path, "JPEG2000", **options)
    if is_large(width, height):
        give_back_memory()


def _read_picture(file: BinaryIO, mode: str, width: int, height: int) -> Image.Image:
    """A picture from its bytes, read in strips: at once they would be in memory twice more."""
    from PIL import Image

    whole = Image.new(mode, (width, height))
    rows = max(1, STRIP // width)
    for top in range(0, height, rows):
        size = (width, min(rows, height - top))
        data = file.read(size[0] * size[1] * len(mode))
        whole.paste(Image.frombytes(mode, size, data), (0, top))
    return whole


_OPERATIONS: dict[str, Callable[..., Any]] = {
    "read_header": _read_header,
    "decode": _decode,
    "decoder_messages": _decoder_messages,
    "encode_jpeg2000": _encode_jpeg2000,
}
