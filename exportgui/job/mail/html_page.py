"""A mail about a job as HTML: one column, in the colours of the reader, light or dark.

Readers differ: some drop ``<style>``, so that what the layout needs is in attributes; none gets a
script, a picture or anything from elsewhere. Text keeps the reader's own colour, and what has one
of ours is legible on white and on black.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

from exportgui.job.mail.content import MailContent, Section
from exportgui.job.mail.envelope import printable
from exportgui.messages import Lookup, Message, render
from exportgui.translations import lookup

_COLOURS = {"good": "#1f8a4c", "warning": "#b06a00", "bad": "#d0453b", "": "#808894"}
"""At least 3:1 on white and on #121212, for bars and headings."""
_STYLE = """
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .good { color: #77d198 !important; border-color: #77d198 !important; }
  .warning { color: #f0b45a !important; border-color: #f0b45a !important; }
  .bad { color: #ff8f86 !important; border-color: #ff8f86 !important; }
  a { color: #8ab8ff !important; }
}
"""
_PAGE = (
    "max-width:600px;margin:0 auto;padding:16px;font:15px/1.5 -apple-system,'Segoe UI',Roboto,"
    "'Noto Sans',sans-serif;overflow-wrap:anywhere;word-break:break-word"
)
_LIST = "margin:0;padding:0 0 0 20px"


def html_page(content: MailContent, note: Message, language: str) -> str:
    """The page in ``language``, one of `LANGUAGES`."""
    return _HtmlMail(lookup(language)).page(content, note, language.replace("_", "-"))


class _HtmlMail:
    def __init__(self, translate: Lookup) -> None:
        self._translate = translate

    def page(self, content: MailContent, note: Message, code: str) -> str:
        title = self._html(content.title)
        return (
            f'<!doctype html>\n<html lang="{code}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta name="color-scheme" content="light dark">'
            '<meta name="supported-color-schemes" content="light dark">'
            f"<title>{title}</title><style>{_STYLE}</style></head>\n"
            f'<body style="margin:0"><div style="{_PAGE}">\n'
            f"{''.join(self._parts(content, title))}{self._note(note)}</div></body></html>\n"
        )

    def _parts(self, content: MailContent, title: str) -> Iterator[str]:
        colour = _COLOURS[content.kind]
        yield (
            f'<h1 class="{content.kind}" style="font-size:20px;line-height:1.3;margin:0 0 16px;'
            f'padding:2px 0 2px 12px;border-left:4px solid {colour};color:{colour}">'
            f'<span dir="auto">{title}</span></h1>\n'
        )
        if content.fatal:
            yield f'<p style="margin:0 0 16px"><b>{self._html(content.fatal)}</b></p>\n'
        yield from map(self._count, content.counts)
        place = Message("Destination: {folder}", folder=content.folder)
        yield f'<p style="margin:16px 0 0">{self._html(place, _link)}</p>\n'
        for time in content.times:
            yield f'<p style="margin:0">{self._html(time)}</p>\n'
        yield from map(self._section, content.sections)

    def _count(self, count: Message) -> str:
        inset = 20 * count.startswith(" ")  # a part of the count above
        text = self._html(count, lambda number: f"<b>{escape(number)}</b>").strip()
        return f'<p style="margin:0 0 0 {inset}px">{text}</p>\n'

    def _section(self, section: Section) -> str:
        items = [f'<li dir="auto">{self._html(line)}</li>' for line in section.lines]
        if section.more:
            more = Message("… and {number} more", number=section.more)
            items.append(f'<li style="list-style:none">{self._html(more)}</li>')
        return (
            f'<h2 class="{section.kind}" style="font-size:16px;margin:24px 0 4px;'
            f'color:{_COLOURS[section.kind]}">{self._html(section.title)}</h2>\n'
            f'<ul style="{_LIST}">{"".join(items)}</ul>\n'
        )

    def _note(self, note: Message) -> str:
        return f'<p style="margin:24px 0 0;font-size:13px">{self._html(note)}</p>'

    def _html(self, text: str, plain: Callable[[str], str] | None = None) -> str:
        return render(text, self._template, plain or _escaped)

    def _template(self, template: str) -> str:
        return escape(self._translate(template), quote=False)


def _escaped(value: str) -> str:
    """Text from outside: no marks, no control characters, on one line."""
    return escape(printable(value))


def _link(folder: str) -> str:
    """The folder as a link, where it is a path of this system; else as text, such as ``s3:``."""
    path = Path(folder)
    if not path.is_absolute():
        return _escaped(folder)
    return f'<a href="{escape(path.as_uri())}">{_escaped(folder)}</a>'
