"""A mail about a job as plain text, which says all that its HTML does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from exportgui.job.mail.content import MailContent
from exportgui.job.mail.envelope import printable
from exportgui.messages import Lookup, Message, joined, render


def plain_text(content: MailContent, note: Message, translate: Lookup) -> str:
    """The lines of a mail; names from outside are put on one line and lose control characters."""
    shown = partial(render, lookup=translate, plain=printable)
    return "".join(f"{shown(line)}\n" for line in _lines(content, note))


def _lines(content: MailContent, note: Message) -> Iterator[str]:
    yield joined("", (content.title, "."))
    yield ""
    if content.fatal:
        yield content.fatal
        yield ""
    yield from content.counts
    yield ""
    yield Message("Destination: {folder}", folder=content.folder)
    yield from content.times
    for section in content.sections:
        yield ""
        yield section.title
        yield from (joined(" ", ("-", line)) for line in section.lines)
        if section.more:
            yield Message("… and {number} more", number=section.more)
    yield ""
    yield note
