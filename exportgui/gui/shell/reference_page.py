"""The page of the command reference: one block per command, by group, and what is drawn.

It is laid out in tables, without scripts, so that the program's own text browser shows it as well
as a web browser. The window makes it anew in its language; ``packaging/make_reference.py`` writes
it in English to ``resources/reference/index.html``, with the pictures and the facts about them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from exportgui.messages import Message, joined, marked
from exportgui.render.requested_type import DRAWN_REQUESTS
from exportgui.render.responses import RESPONSES
from exportgui.request.commands import COMMANDS, Command, Status
from exportgui.request.commands.groups import TITLES
from exportgui.request.commands.table import Group, Scope
from exportgui.request.fields import Choice

EXAMPLES = "examples.json"
"""Beside the pictures: what `read_examples` reads."""

Translate = Callable[[str], str]
"""From a message to its text in the reader's language."""

STATUS: Mapping[Status, str] = {
    Status.DRAWN: marked("drawn"),
    Status.NO_EFFECT: marked("no effect here"),
    Status.REFUSED: marked("refused"),
    # What is understood but not drawn is refused when it is asked for.
    Status.PENDING: marked("refused"),
}
MEANING: Mapping[Status, str] = {
    Status.DRAWN: marked("The command changes the reply."),
    Status.NO_EFFECT: marked("It only steers a server and is accepted as it stands."),
    Status.REFUSED: marked("It stops the request with an error that names it."),
}
SCOPES: Mapping[Scope, str] = {
    Scope.REQUEST: marked("request"),
    Scope.VIEW: marked("view"),
    Scope.LAYER: marked("layer"),
    Scope.LAYER_VIEW: marked("layer+view"),
    Scope.SOURCE: marked("source"),
    Scope.TEXT: marked("text"),
    Scope.EFFECT: marked("effect"),
}
WHAT_IS_DRAWN = marked("What is drawn")
NOTES: Mapping[str, str] = {
    "align": marked("The left part is kept."),
    "anchor": marked("The sign's top left corner lies on layer 0's anchor."),
    "anchorN": marked("The sign's bottom right corner lies on layer 0's anchor."),
    "res": marked("A quarter of the 300 its record gives."),
    "clipPathE": marked("The sample's plate has a Photoshop path named rim."),
    "hide": marked("Layer 2, the bottle, is left out."),
    "map": marked("In layer coordinates; req=map answers with it scaled."),
    "mapA": marked("In coordinates of the source, so the crop moves it."),
    "src": marked("A nested request as the layer's image."),
    "effect": marked("A shadow behind the bottle."),
    "effectMask": marked("The effect shows through the layer."),
    "defaultImage": marked("The object does not exist."),
    "dpr": marked("90 pixels become 144."),
    "jpegSize": marked("At most 3,000 bytes."),
    "locale": marked("The sample catalog has no translations, so nothing changes."),
    "pathEmbed": marked("The file carries the path rim, scaled."),
    "printRes": marked("The file says 300 pixels per inch."),
    "quantize": marked("Six colours."),
    "template": marked("The sample's shop card, filled by its variables."),
}
"""Notes under examples, by command."""

STYLE = """
:root { color-scheme: light dark; --text: #1b1f24; --muted: #59626e; --ground: #ffffff;
  --tint: #f1f3f6; --line: #d3d7dd; --accent: #1f63c9; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e7eaee; --muted: #a2abb7; --ground: #15171b; --tint: #22262d;
    --line: #3b414b; --accent: #74a9f8; }
}
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: var(--text);
  background: var(--ground); font: 16px/1.5 system-ui, sans-serif; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
h3 { margin: 0; font-size: 1.15rem; scroll-margin-top: 1rem; }
p { margin: .3rem 0; }
a { color: var(--accent); }
table { width: 100%; border-collapse: collapse; }
.command { border-bottom: 1px solid var(--line); }
td, th { padding: .8rem .5rem; vertical-align: top; text-align: left; }
.coverage td, .coverage th { padding: .25rem .5rem; border-bottom: 1px solid var(--line); }
.picture { width: 230px; }
.picture img { max-width: 220px; height: auto; border: 1px solid var(--line); }
.facts, .note { color: var(--muted); font-size: .86rem; }
code, pre { font: .92rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
.request { background: var(--tint); padding: .2rem .4rem; }
@media (max-width: 36rem) { .command td { display: block; } }
"""


@dataclass(frozen=True, slots=True)
class RenderedExample:
    """``object?request`` and its drawn reply, in pixels and bytes.

    With ``reply`` added to the request, it is answered in ``words`` as well.
    """

    object: str
    request: str
    reply: str
    words: str
    format: str
    width: int
    height: int
    size_bytes: int


def read_examples(file: Path) -> Mapping[str, RenderedExample]:
    """The examples by command; raises OSError, and ValueError for a file that is not ours."""
    try:
        return {
            name: RenderedExample(**row)
            for name, row in json.loads(file.read_text("utf-8")).items()
        }
    except (TypeError, AttributeError) as error:
        raise ValueError(f"{file}: {error}") from error


def page(
    examples: Mapping[str, RenderedExample],
    language: str = "en",
    translate: Translate = str,
    number: Callable[[int], str] = "{:,}".format,
) -> str:
    """The whole page; the pictures are files named after their commands beside it."""
    return "\n".join(_Page(examples, language, translate, number).lines())


class _Page:
    """The lines of the page in one language."""

    def __init__(
        self,
        examples: Mapping[str, RenderedExample],
        language: str,
        translate: Translate,
        number: Callable[[int], str],
    ) -> None:
        self._examples = examples
        self._language = language
        self._translate = translate
        self._number = number

    def lines(self) -> Iterator[str]:
        """All of them, without line ends."""
        yield from self._head()
        yield from self._contents()
        for group, title in TITLES.items():
            yield f'<h2 id="group-{group}">{self._text(title)}</h2>'
            for command in _members(group):
                yield from self._block(command)
        yield from self._coverage()
        yield from ("</body>", "</html>", "")

    def _text(self, template: str, **values: object) -> str:
        """A message as HTML."""
        message = template if isinstance(template, Message) else Message(template, **values)
        return escape(self._translate(message), quote=False)

    def _head(self) -> Iterator[str]:
        title = self._text(marked("Command reference"))
        yield f'<!DOCTYPE html>\n<html lang="{self._language}">\n<head>\n<meta charset="utf-8">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>"
        yield f"<h1>{title}</h1>"
        about = marked(
            "The {number} commands of the Image Serving request language as this program"
            " understands them. Each is shown with an example from the sample catalog, drawn by the"
            " program; a chequered ground stands for transparency. Page names are those of Adobe's"
            " public command reference."
        )
        yield f"<p>{self._text(about, number=len(COMMANDS))}</p>"

    def _contents(self) -> Iterator[str]:
        for group, title in TITLES.items():
            links = " ".join(
                f'<a href="#{command.name}">{command.name}</a>' for command in _members(group)
            )
            yield f'<p><a href="#group-{group}"><b>{self._text(title)}</b></a>: {links}</p>'
        yield f'<p><a href="#coverage"><b>{self._text(WHAT_IS_DRAWN)}</b></a></p>'

    def _block(self, command: Command) -> Iterator[str]:
        yield '<table class="command" width="100%" cellspacing="0" cellpadding="6"><tr><td>'
        yield f'<h3 id="{command.name}">{command.name}</h3>'
        yield f"<p>{self._text(command.summary)}</p>"
        grammar = self._text(command.grammar.describe())
        yield f"<p><code>{command.name}=</code><code>{grammar}</code></p>"
        yield f'<p class="facts">{" · ".join(self._facts(command))}</p>'
        example = self._examples.get(command.name)
        picture = ""
        if example is not None:
            yield from self._example(command, example)
            picture = self._picture(command, example)
        yield f'</td><td class="picture" width="230">{picture}</td></tr></table>'

    def _facts(self, command: Command) -> Iterable[str]:
        if command.drawn is not Status.DRAWN:
            yield f"<b>{self._text(STATUS[command.drawn])}</b>"
        yield self._text(marked("scope: {scope}"), scope=Message(SCOPES[command.scope]))
        if command.default is not None:
            yield self._text(marked("default: {value}"), value=command.default)
        if command.aliases:
            yield self._text(marked("also {names}"), names=command.aliases)
        yield command.page

    def _example(self, command: Command, example: RenderedExample) -> Iterator[str]:
        address = escape(f"{example.object}?{example.request}", quote=False)
        yield f'<p><code class="request">{address}</code></p>'
        if command.name in NOTES:
            yield f'<p class="note">{self._text(NOTES[command.name])}</p>'
        if example.words:
            answers = self._text(marked("{request} answers:"), request=example.reply)
            yield f'<p class="note">{answers}</p>\n<pre>{escape(example.words)}</pre>'

    def _picture(self, command: Command, example: RenderedExample) -> str:
        looks = marked("What the example of {command} looks like")
        alternative = self._text(looks, command=command.name).replace('"', "&quot;")
        facts = self._text(
            marked("{format} · {width} × {height} · {size} bytes"),
            format=example.format,
            width=example.width,
            height=example.height,
            size=self._number(example.size_bytes),
        )
        size = f'width="{example.width}" height="{example.height}"'
        return (
            f'<img src="{command.name}.jpg" {size} alt="{alternative}"><p class="facts">{facts}</p>'
        )

    def _coverage(self) -> Iterator[str]:
        yield f'<h2 id="coverage">{self._text(WHAT_IS_DRAWN)}</h2>'
        words = dict.fromkeys(STATUS.values())
        counts = [(sum(STATUS[c.drawn] == word for c in COMMANDS.values()), word) for word in words]
        parts = tuple(joined(" ", (number, Message(word))) for number, word in counts)
        of_all = marked("Of {number} commands: {counts}.")
        yield f"<p>{self._text(of_all, number=len(COMMANDS), counts=parts)}</p>"
        for status, meaning in MEANING.items():
            yield f"<p><b>{self._text(STATUS[status])}</b>: {self._text(meaning)}</p>"
        refused = marked("Refused values of req=, because only a server answers them: {values}.")
        yield f"<p>{self._text(refused, values=_unanswered())}</p>"
        yield from self._coverage_table()

    def _coverage_table(self) -> Iterator[str]:
        heads = (marked("Command"), marked("Scope"), marked("Here"), marked("Reference page"))
        yield '<table class="coverage" width="100%" cellspacing="0" cellpadding="3">'
        yield f"<tr>{''.join(f'<th>{self._text(head)}</th>' for head in heads)}</tr>"
        for command in COMMANDS.values():
            cells = (
                f'<a href="#{command.name}">{command.name}</a>',
                self._text(SCOPES[command.scope]),
                self._text(STATUS[command.drawn]),
                command.page,
            )
            yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        yield "</table>"


def _members(group: Group) -> list[Command]:
    return [command for command in COMMANDS.values() if command.group is group]


def _unanswered() -> list[str]:
    """Request types that get neither a picture nor words."""
    (kinds,) = (field for field in COMMANDS["req"].grammar.fields[:1] if isinstance(field, Choice))
    return [kind for kind in kinds.choices if kind not in RESPONSES and kind not in DRAWN_REQUESTS]
