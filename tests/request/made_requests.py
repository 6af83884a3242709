"""Requests made from the command table: values of every grammar, as people would type them."""

from __future__ import annotations

import random

from exportgui.request.color import ColorGrammar
from exportgui.request.commands import COMMANDS, Command
from exportgui.request.encoding import encode
from exportgui.request.fields import INT_MAX, REAL_MAX, Choice, Field, Flag, Int, Real
from exportgui.request.grammar import Grammar
from exportgui.request.layer_grammars import ColorizeGrammar, EffectGrammar, LayerGrammar
from exportgui.request.object_grammar import SourceGrammar
from exportgui.request.path_grammar import PathGrammar
from exportgui.request.request_grammars import REQUEST_TYPES, QuantizeGrammar

COLORS = (
    "255,0,0",
    "00ff0080",
    "0,100,50,10k",
    "50",
    "0x80",
    "1,2,3,4",
    "a0b0c0",
    "12,200g",
    "1,2,3,4s",
)
WORDS = {
    "dpr": ("off", "on,1.5"),
    "cache": ("on,off", "validate", "update"),
    "fmt": ("png", "jpg", "tif,cmyk,lzw", "webp,,lossless", "gif-alpha", "pdf,gray"),
    "pathAttr": ("norm", "reverse,0.25", "norm,0.5,1.25"),
    "req": tuple(REQUEST_TYPES),
    "textAttr": ("72", "150,crisp,autoRes,noWrap"),
    "perspective": ("0,0,9,0,9,9,0,9", "0,0,9,0,9,9,0,9,R3T20"),
    "perspectiveN": ("0,0,1,0,1,1,0,1",),
}
TEXTS = ("Hi", "two words", "50% & more", "a+b", "{\\rtf1 x}", "日本", "a=b?c", "")


def value(command: Command, chance: random.Random) -> str:
    """A plain value that the command takes."""
    grammar = command.grammar
    if command.name in WORDS:
        return chance.choice(WORDS[command.name])
    for kind, make in _BY_GRAMMAR:
        if isinstance(grammar, kind):
            return make(chance)
    count = chance.randint(min(grammar.required, len(grammar.fields)), len(grammar.fields))
    return ",".join(_part(each, chance) for each in grammar.fields[:count])


def _part(field: Field, chance: random.Random) -> str:
    if isinstance(field, Choice):
        return chance.choice(field.choices)
    if isinstance(field, Flag):
        return chance.choice("01")
    if isinstance(field, Int):
        return str(
            chance.randint(
                max(field.low, -300), min(field.high, 300 if field.high < INT_MAX else 3000)
            )
        )
    if isinstance(field, Real):
        low = max(field.low, -50)
        high = min(field.high, 50 if field.high < REAL_MAX else 90)
        return field.write(round(chance.uniform(low + 0.01, high - 0.01), chance.randint(2, 4)))
    return chance.choice(("a", "lamp", "b-2"))


def _quantize(chance: random.Random) -> str:
    return chance.choice(
        ("adaptive", "web,off", "adaptive,diffuse,16", "adaptive,off,8,ff0000,00ff00")
    )


_BY_GRAMMAR: tuple[tuple[type[Grammar], object], ...] = (
    (ColorGrammar, lambda chance: chance.choice(COLORS)),
    (ColorizeGrammar, lambda chance: chance.choice(("255,0,0", "ff0000,off", "1,2,3,norm,50"))),
    (PathGrammar, lambda chance: chance.choice(("M0,0,L9,0,9,9,Z", "m1,1 l5,5"))),
    (QuantizeGrammar, _quantize),
    (LayerGrammar, lambda chance: chance.choice(("0", "1", "2,logo", "comp", "3"))),
    (EffectGrammar, lambda chance: chance.choice(("-1", "1", "2"))),
    (
        SourceGrammar,
        lambda chance: chance.choice(
            ("lamp", "rugs/wool rug.jpg", "is{lamp?wid=9&op_hue=3}", "is(b.jpg)")
        ),
    ),
)


def item(command: Command, chance: random.Random) -> str:
    """The command with a value, written as in an address."""
    plain = chance.choice(TEXTS) if command.name in ("text", "textPs") else value(command, chance)
    nested = plain.startswith("is") and plain[-1:] in "})"
    said = chance.choice((command.name, command.name, command.name.upper()))
    return f"{said}={plain if nested else encode(plain)}"


def request(chance: random.Random, most: int = 9) -> str:
    """A whole request, with the odd separators that people paste."""
    commands = list(COMMANDS.values())
    items = [item(chance.choice(commands), chance) for _ in range(chance.randint(1, most))]
    if chance.random() < 0.3:
        items.insert(
            chance.randint(0, len(items)),
            chance.choice(("$glow$", "$v=5", ".note", "wdi=5", "wid", "")),
        )
    return chance.choice(("", "", "&", "?", " ")) + chance.choice(("&", "&", " & ", "&&")).join(
        items
    )
