"""Open files with Pillow safely: given decoders only, sizes checked first, errors typed.

Pillow's own size check stays on: its warning is an error in the whole process, and its limit is the
largest in use. The exact check is ours, from the header before any pixel is decoded, because
Pillow's limit is one for all threads.
"""

from __future__ import annotations

import errno
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from exportgui import boundary
from exportgui.errors import ExportguiError, LimitError, SourceError
from exportgui.media.damage import (
    MISSING,
    UNREADABLE_HEADER,
    UNREADABLE_PIXELS,
    DamagedError,
    damaged,
    kind_unsupported,
    unreadable,
)
from exportgui.media.limits import DEFAULT_LIMITS, MORE_PIXELS, Limits, check_pixels
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told

# The readers Pillow may use for each of our format names.
READERS: dict[str, tuple[str, ...]] = {
    "JPEG": ("JPEG",),  # which passes files of several pictures on to MPO
    "PNG": ("PNG",),
    "GIF": ("GIF",),
    "TIFF": ("TIFF",),
    "BMP": ("BMP", "DIB"),
    "WEBP": ("WEBP",),
    "AVIF": ("AVIF",),
    "PSD": ("PSD",),
    "JPEG2000": ("JPEG2000",),
    "TGA": ("TGA",),
    "ICO": ("ICO",),
    "CUR": ("ICO",),  # rewritten by `icons`
    "PCX": ("PCX", "TIFF"),  # rewritten by `pcx` where there is alpha
    "DDS": ("DDS",),
    "EPS": ("EPS",),
    "HEIF": ("HEIF",),
}

_UNSUPPORTED = ("Unsupported", "unsupported", "unknown PCX mode")
"""How Pillow begins to say that a file is sound, but of a kind that it does not read."""


_BY_OFFSET = frozenset({errno.EINVAL, errno.EOVERFLOW})
"""The system's errors for invalid offsets, which are the file's fault."""

Image.MAX_IMAGE_PIXELS = DEFAULT_LIMITS.max_pixels
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
# These are about odd metadata; damaged pixels are raised, not warned about.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


@contextmanager
def opened(
    path: Path,
    fmt: str,
    limits: Limits,
    failure: Message = UNREADABLE_PIXELS,
    data: bytes | None = None,
) -> Iterator[Image.Image]:
    """Open ``path`` with the decoders of ``fmt``; its first frame is within the limits.

    Raises `SourceError` for whatever goes wrong inside the block as well, so that loading there
    needs no handling of its own; ``failure`` as in `reading`. ``data`` replaces the file's content
    where that had to be repaired.
    """
    Image.MAX_IMAGE_PIXELS = max(Image.MAX_IMAGE_PIXELS or 0, limits.max_pixels)
    with (
        reading(path, fmt, failure),
        Image.open(path if data is None else io.BytesIO(data), formats=READERS[fmt]) as image,
    ):
        check_pixels(*image.size, 1, limits, path)
        yield image


@contextmanager
def reading(path: Path, fmt: str, failure: Message = UNREADABLE_PIXELS) -> Iterator[None]:
    """Turn any error of a decoder into a `SourceError` for the file.

    Its reason is our message, or a library's for people, else ``failure``; never the text of
    libvips' error buffer, which is one for the whole process.
    """
    try:
        yield
    except ExportguiError:
        raise
    except FileNotFoundError as error:
        raise SourceError(MISSING, path) from error
    except (PermissionError, IsADirectoryError) as error:
        raise boundary.unreadable(error, path) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        too_many = Message("the picture has more pixels than are allowed")
        raise LimitError(told(RefusalKind.MEMORY, too_many, MORE_PIXELS), path) from error
    except UnidentifiedImageError as error:
        raise damaged(path, fmt, UNREADABLE_HEADER) from error
    except MemoryError as error:
        too_little = Message("there is not enough memory to read it")
        raise LimitError(told(RefusalKind.MEMORY, too_little), path) from error
    except DamagedError as error:
        raise damaged(path, fmt, error.message) from error
    except NotImplementedError as error:
        raise _unsupported(path, fmt) from error
    except OSError as error:
        raise _of_system(error, path, fmt, failure) from error
    except Exception as error:  # decoders of damaged files raise anything, down to IndexError
        raise unreadable(path, fmt, failure, error) from error


def _unsupported(path: Path, fmt: str) -> SourceError:
    """The error of a file that is sound, but of a kind of its format that is not read."""
    return SourceError(kind_unsupported(fmt), path)


def _of_system(error: OSError, path: Path, fmt: str, failure: Message) -> SourceError:
    """The error for an OSError; Pillow raises those without an errno for damaged files."""
    if error.errno is None:
        if str(error).startswith(_UNSUPPORTED):
            return _unsupported(path, fmt)
        return (
            damaged(path, fmt, str(error)) if str(error) else unreadable(path, fmt, failure, error)
        )
    if error.errno in _BY_OFFSET:
        return unreadable(path, fmt, failure, error)
    return boundary.unreadable(error, path)


def seek_page(image: Image.Image, page: int, path: Path) -> None:
    """Go to 0-based ``page``; raises `SourceError` when there is none."""
    if page == 0:
        return
    try:
        image.seek(page)
    except EOFError as error:
        raise no_page(page, getattr(image, "n_frames", 1), path) from error


def no_page(page: int, pages: int, path: Path) -> SourceError:
    """The error for a missing page; ``page`` is 0-based."""
    return SourceError(
        Message("there is no page {page}; the file has {pages}", page=page + 1, pages=pages), path
    )
