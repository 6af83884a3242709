"""Mail addresses as they are typed into the settings, checked before a mail is made of them.

``email.headerregistry`` raises a dozen kinds of error for what is no address, IndexError among
them, and takes much that no server does.
"""

from __future__ import annotations

from exportgui.errors import ExportguiError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message

_MAX_LENGTH = 254
"""Letters of an address (RFC 5321, 4.5.3.1.3, without the angle brackets)."""
_NAMED = pattern(r'\s*(?P<name>[^<>"]*?|"[^<>"]*")\s*<(?P<address>[^<>]*)>\s*')
_ATOM = r"[^\s@<>()\[\],;:\\\"\x00-\x1f\x7f\ud800-\udfff.]+"
_ADDRESS = pattern(rf"{_ATOM}(?:\.{_ATOM})*@{_ATOM}(?:\.{_ATOM})*")
_CONTROL = pattern(r"[\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")


_BETWEEN = pattern(r'[,;](?=(?:[^"]*"[^"]*")*[^"]*$)')


class AddressError(ExportguiError):
    """Text that is no mail address; the message names it."""

    exit_status = 2

    def __init__(self, text: str) -> None:
        shown = _CONTROL.sub("\ufffd", text)[:80]
        super().__init__(
            Message(
                "{text} is no mail address, such as {example}",
                text=f"“{shown}”",
                example="anna@example.com",
            )
        )


def addresses_in(text: str) -> tuple[str, ...]:
    """The addresses of a line, without repeats; commas and semicolons in quotes part none."""
    parts = (part.strip() for part in _BETWEEN.split(text))
    return tuple(dict.fromkeys(filter(None, parts)))


def is_address(text: str) -> bool:
    """Whether text is a mail address, with or without a name before it."""
    return _split(text) is not None


def header_address(text: str) -> str:
    """An address for a header, its name encoded. Raises AddressError."""
    found = _split(text)
    if found is None:
        raise AddressError(text)
    from email.utils import formataddr  # recipes are checked where no mail is made

    name, address = found
    return formataddr((name, address)) if address.isascii() else address


def bare_address(text: str) -> str:
    """The address without a name. Raises AddressError."""
    found = _split(text)
    if found is None:
        raise AddressError(text)
    return found[1]


def _split(text: str) -> tuple[str, str] | None:
    named = _NAMED.fullmatch(text)
    name = named["name"].strip('"') if named else ""
    address = named["address"] if named else text
    if _CONTROL.search(text) or len(address) > _MAX_LENGTH or not _ADDRESS.fullmatch(address):
        return None
    local, _, domain = address.rpartition("@")
    try:
        return name, f"{local}@{domain if domain.isascii() else domain.encode('idna').decode()}"
    except UnicodeError:
        return None
