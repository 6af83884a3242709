"""The operating system's error texts as messages, so that they can be translated.

``os.strerror`` follows the locale of the process, not the language that the user chose. So the
usual errors of files and networks are listed here, in the words of the GNU C library.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping

from exportgui.messages import Message, marked, verbatim

_WORDS: Mapping[int, str] = {
    errno.EPERM: marked("Operation not permitted"),
    errno.ENOENT: marked("No such file or directory"),
    errno.EINTR: marked("Interrupted system call"),
    errno.EIO: marked("Input/output error"),
    errno.ENXIO: marked("No such device or address"),
    errno.EAGAIN: marked("Resource temporarily unavailable"),
    errno.ENOMEM: marked("Cannot allocate memory"),
    errno.EACCES: marked("Permission denied"),
    errno.EBUSY: marked("Device or resource busy"),
    errno.EEXIST: marked("File exists"),
    errno.ENODEV: marked("No such device"),
    errno.ENOTDIR: marked("Not a directory"),
    errno.EISDIR: marked("Is a directory"),
    errno.EINVAL: marked("Invalid argument"),
    errno.EMFILE: marked("Too many open files"),
    errno.EFBIG: marked("File too large"),
    errno.ENOSPC: marked("No space left on device"),
    errno.EROFS: marked("Read-only file system"),
    errno.ENAMETOOLONG: marked("File name too long"),
    errno.ENOTEMPTY: marked("Directory not empty"),
    errno.ELOOP: marked("Too many levels of symbolic links"),
    errno.ECONNREFUSED: marked("Connection refused"),
    errno.ECONNRESET: marked("Connection reset by peer"),
    errno.ETIMEDOUT: marked("Connection timed out"),
    errno.EHOSTUNREACH: marked("No route to host"),
    errno.ENETUNREACH: marked("Network is unreachable"),
}


def system_reason(error: OSError) -> Message:
    """The system's text for an error, without the name of the file.

    Untranslated where it is not listed here or differs, as on Windows.
    """
    template = _WORDS.get(error.errno or 0)
    if template is not None and error.strerror in (None, template, os.strerror(error.errno or 0)):
        return Message(template)
    return verbatim(error.strerror or str(error))


def cannot_be_read(error: OSError) -> Message:
    """That something cannot be read, and why."""
    return Message("cannot be read: {detail}", detail=system_reason(error))


def cannot_be_written(error: OSError) -> Message:
    """That something cannot be written, and why."""
    return Message("cannot be written: {detail}", detail=system_reason(error))
