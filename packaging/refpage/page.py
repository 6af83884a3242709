"""The page: one section per group of commands, one block per command, and the table of what is
drawn.

It is laid out in tables, without scripts, so that the program's own text browser shows it as well
as a web browser.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from exportgui.render.responses import RESPONSES
from exportgui.render.unsupported import DRAWN_REQUESTS
from exportgui.request.commands import COMMANDS, Command, Status
from exportgui.request.commands.groups import TITLES
from exportgui.request.commands.table import Group
from exportgui.request.fields import Choice
from refpage.examples import Example
from refpage.pictures import Shown

STATUS = {
    Status.DRAWN: "drawn",
    Status.NO_EFFECT: "no effect here",
    Status.REFUSED: "refused",
    # What is understood but not drawn is refused when it is asked for.
    Status.PENDING: "refused",
}
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


def page(examples: Mapping[str, Example], shown: Mapping[str, Shown]) -> str:
    """The whole page; the pictures are files named after their commands beside it."""
    parts = [*_head(), *_contents()]
    for key, title in TITLES.items():
        parts.append(f'<h2 id="group-{key}">{title}</h2>')
        for command in _members(key):
            parts += _block(command, examples.get(command.name), shown.get(command.name))
    return "\n".join([*parts, *_coverage(), "</body>", "</html>", ""])


def _members(group: Group) -> list[Command]:
    return [command for command in COMMANDS.values() if command.group is group]


def _head() -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Command reference</title>\n<style>{STYLE}</style>\n</head>\n<body>"
    yield "<h1>Command reference</h1>"
    yield (
        f"<p>The {len(COMMANDS)} commands of the Image Serving request language as this program "
        "understands them. "
        "Each is shown with an example from the sample catalog, drawn by the program; a chequered "
        "ground stands for "
        "transparency. Page names are those of Adobe's public command reference.</p>"
    )


def _contents() -> Iterator[str]:
    for key, title in TITLES.items():
        links = " ".join(
            f'<a href="#{command.name}">{command.name}</a>' for command in _members(key)
        )
        yield f'<p><a href="#group-{key}"><b>{title}</b></a>: {links}</p>'
    yield '<p><a href="#coverage"><b>What is drawn</b></a></p>'


def _block(command: Command, example: Example | None, shown: Shown | None) -> Iterator[str]:
    yield '<table class="command" width="100%" cellspacing="0" cellpadding="6"><tr><td>'
    yield f'<h3 id="{command.name}">{command.name}</h3>'
    yield f"<p>{escape(command.summary)}.</p>"
    yield f"<p><code>{command.name}=</code><code>{escape(command.grammar.describe())}</code></p>"
    yield f'<p class="facts">{" · ".join(_facts(command))}</p>'
    picture = ""
    if example is not None and shown is not None:
        yield f'<p><code class="request">{escape(f"{example.object}?{example.request}")}</code></p>'
        if example.note:
            yield f'<p class="note">{escape(example.note)}</p>'
        if shown.words:
            yield (
                f'<p class="note"><code>{example.reply}</code> '
                f"answers:</p>\n<pre>{escape(shown.words)}</pre>"
            )
        picture = _picture(command, shown)
    yield f'</td><td class="picture" width="230">{picture}</td></tr></table>'


def _picture(command: Command, shown: Shown) -> str:
    said = f"What the example of {command.name} looks like"
    return (
        f'<img src="{command.name}.jpg" width="{shown.width}" height="{shown.height}" alt="{said}">'
        f'<p class="facts">{shown.facts}</p>'
    )


def _facts(command: Command) -> Iterable[str]:
    if command.drawn is not Status.DRAWN:
        yield f"<b>{STATUS[command.drawn]}</b>"
    yield f"scope: {command.scope}"
    if command.default is not None:
        yield f"default: {escape(command.default)}"
    if command.aliases:
        yield f"also {', '.join(command.aliases)}"
    yield command.page


def _coverage() -> Iterator[str]:
    counts = {
        word: sum(STATUS[c.drawn] == word for c in COMMANDS.values())
        for word in dict.fromkeys(STATUS.values())
    }
    yield '<h2 id="coverage">What is drawn</h2>'
    yield (
        f"<p>Of {len(COMMANDS)} commands: "
        f"{', '.join(f'{count} {word}' for word, count in counts.items())}.</p>"
    )
    yield (
        "<p><b>Drawn</b> commands change the reply, <b>no effect here</b> is said of commands that "
        "only steer a server "
        "and are accepted as they stand, <b>refused</b> ones stop the request with an error that "
        "names them.</p>"
    )
    yield (
        "<p>Refused values of <code>req=</code>, because only a server answers them: "
        f"{', '.join(_unanswered())}.</p>"
    )
    yield '<table class="coverage" width="100%" cellspacing="0" cellpadding="3">'
    yield "<tr><th>Command</th><th>Scope</th><th>Here</th><th>Reference page</th></tr>"
    for command in COMMANDS.values():
        cells = (
            f'<a href="#{command.name}">{command.name}</a>',
            command.scope,
            STATUS[command.drawn],
            command.page,
        )
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</table>"


def _unanswered() -> list[str]:
    """Request types that get neither a picture nor words."""
    (kinds,) = (field for field in COMMANDS["req"].grammar.fields[:1] if isinstance(field, Choice))
    return [kind for kind in kinds.choices if kind not in RESPONSES and kind not in DRAWN_REQUESTS]
