"""The operating system's error texts as messages, so that they can be translated.

``os.strerror`` follows the locale of the process, not the language that the user chose. So the
usual errors of files and networks are listed here, in the words of the GNU C library.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping

from exportgui.messages import Message, marked, quoted
from exportgui.refusals import RefusalKind, told

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

_ALLOW = Message("allow this user to read it")
_BRING_BACK = Message("bring it back, or scan the folder again")
_ADVICE: Mapping[int, Message] = {
    **dict.fromkeys((errno.EACCES, errno.EPERM), _ALLOW),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), _BRING_BACK),
    errno.EIO: Message("check the disk and its cable, or take the file from a backup"),
    errno.ENAMETOOLONG: Message("give it a shorter name"),
    errno.ELOOP: Message("put the file itself in the place of the link"),
    errno.EMFILE: Message("close other programs, then try again"),
}
"""What to do about an error while reading a source; for others, what fits every one."""


def system_reason(error: OSError) -> Message:
    """The system's text for an error, without the name of the file.

    Untranslated and in quotation marks where it is not listed here or differs, as on Windows.
    """
    template = _WORDS.get(error.errno or 0)
    if template is not None and error.strerror in (None, template, os.strerror(error.errno or 0)):
        return Message(template)
    return quoted(error.strerror or str(error))


def cannot_be_read(error: OSError) -> Message:
    """That something cannot be read, and why."""
    return Message("cannot be read: {detail}", detail=system_reason(error))


def source_unreadable(error: OSError) -> Message:
    """That a source cannot be read, why, and what to do about it."""
    if error.errno == errno.ENOMEM:
        return told(RefusalKind.MEMORY, cannot_be_read(error))
    advice = _ADVICE.get(error.errno or 0)
    return told(RefusalKind.UNREADABLE, cannot_be_read(error), advice)


def cannot_be_written(error: OSError) -> Message:
    """That something cannot be written, and why."""
    return Message("cannot be written: {detail}", detail=system_reason(error))
