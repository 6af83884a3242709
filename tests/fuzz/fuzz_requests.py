"""Random requests against the whole program: nothing but its own errors may come out.

    python tests/fuzz/fuzz_requests.py --seconds 600 --seed 1

Values come from the grammars of the command table; some requests are then damaged letter by letter.
Each is planned, most are drawn, some written to a file or answered in words, over small pictures
made here. A request that raises anything else is printed with its fault, and the exit status is 1.
The same seed gives the same requests.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image
from turns import for_seconds

from exportgui.catalog import FolderResolver
from exportgui.errors import ExportguiError
from exportgui.media import helper
from exportgui.media.limits import Limits
from exportgui.media.photoshop_paths import EmbeddedPath, Knot, Subpath
from exportgui.render import draw, plan, text_response, write
from exportgui.render.encode.photoshop_resources import jpeg_segments
from exportgui.request import parse
from exportgui.request.color import ColorGrammar
from exportgui.request.commands import COMMANDS
from exportgui.request.fields import Choice, Field, Flag, Hex6, Int, Real
from exportgui.request.grammar import Grammar
from exportgui.request.layer_grammars import ColorizeGrammar
from exportgui.request.path_grammar import PathGrammar

LIMITS = Limits(max_pixels=2_000_000)
SLOW = 5.0
"""Seconds after which a request is reported; that alone is no fault."""
SCALES = (1.0, 1.0, 0.5, 0.13)
OBJECTS = ("a.png", "b.jpg", "c.tif", "g.png", "s.svg")
MISSING = ("", "none.png", "../a.png", "/a.png", "http://x/y.png", "$t$", "\0", "ä.png")
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
    "300,0,0",
)
NESTED = (
    "is{b.jpg?rotate=20&fmt=png}",
    "is(a.png?crop=0,0,9,9)",
    "is{is{a.png?op_invert=1}?wid=9}",
    "is{",
    "is{}",
)
TEXTS = (
    "Hi",
    "",
    "hello world, this is long",
    r"{\rtf1\fs40\b A\b0 b\par c}",
    r"{\rtf1\qj\fs20 words to justify over lines}",
    r"{\rtf1\fs{broken",
    r"a\u26085?b",
    r"\fs99999 X",
    "שלום, hello",
    r"{\colortbl;\red255;}\cf1\cf9 x",
    r"\'zz\'e9\~\_",
    "}}{{",
)
LAYERS = ("0", "1", "2", "comp", "3,x", "x", "40", "9999999999", "1,x,y")
ITEMS = (
    "$shadow$",
    "$glow$",
    "$none$",
    "$t=a.png",
    "$t=5",
    "$text=Hi",
    "#a comment",
    "",
    "=",
    "nonsense=1",
    "$",
    "$$",
)
LETTERS = "&=?{}()[],;.:$%#+-_\\/|'\"<> 019azAZ\0\n\t\x7fäß日\U0001f600\ud800"
REPLIES = (
    "props",
    "imageprops",
    "exists",
    "map",
    "targets",
    "userdata",
    "xmp",
    "imageset",
    "catalogprops",
    "set",
)


def make_pictures(folder: Path) -> None:
    """One small picture of each pixel type, one of them with a Photoshop path, and a drawing with a
    variable.
    """
    pixels = np.random.default_rng(1).integers(0, 256, (30, 40, 4), np.uint8)
    corners = [(0.1, 0.1), (0.7, 0.2), (0.5, 0.8)]
    triangle = EmbeddedPath("x", (Subpath(True, tuple(Knot(at, at, at) for at in corners)),))
    Image.fromarray(pixels).save(folder / "a.png")
    Image.fromarray(pixels[..., :3]).save(folder / "b.jpg", extra=jpeg_segments([triangle]))
    Image.fromarray(pixels[..., :3]).convert("CMYK").save(folder / "c.tif")
    Image.fromarray(pixels[..., 0]).save(folder / "g.png")
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="20" '
        'height="$t$"/></svg>'
    )
    (folder / "s.svg").write_text(drawing)


@dataclass(frozen=True)
class Phrases:
    """Random requests: of any command, with values of its grammar, or nearly so."""

    chance: random.Random

    def request(self) -> str:
        """Items joined by &; one in four is damaged."""
        names = list(COMMANDS.values())
        items = []
        for _ in range(self.chance.randint(1, 9)):
            row = self.chance.choice(names)
            said = self.chance.choice((row.name, row.name, row.name.upper()))
            items.append(f"{said}={self.value(row.name, row.grammar)}")
        if self.chance.random() < 0.2:
            items.insert(self.chance.randint(0, len(items)), self.chance.choice(ITEMS))
        text = "&".join(items)
        return self._damaged(text) if self.chance.random() < 0.25 else text

    def object(self) -> str:
        """Mostly one that is there."""
        return self.chance.choice(MISSING if self.chance.random() < 0.04 else OBJECTS)

    def value(self, name: str, grammar: Grammar) -> str:
        """A value of a command."""
        one_of = WORDS.get(name)
        if one_of is not None:
            return self.chance.choice(one_of)
        if isinstance(grammar, ColorGrammar):
            return self.chance.choice(COLORS)
        if isinstance(grammar, ColorizeGrammar):
            return self.chance.choice(COLORS) + self.chance.choice(("", ",off", ",norm,50"))
        if isinstance(grammar, PathGrammar):
            return self._path()
        most = len(grammar.fields)
        count = self.chance.randint(min(grammar.required, most), most) if most else 0
        return ",".join(self._part(each) for each in grammar.fields[:count])

    def _part(self, kind: Field) -> str:
        for known, make in PARTS.items():
            if isinstance(kind, known):
                return make(self.chance, kind)
        return self.chance.choice(("x", "", "1", "a,b", "$t$", "%26", "x" * 300))

    def _path(self) -> str:
        points = (f"{self.chance.randint(-9, 60)},{self.chance.randint(-9, 60)}" for _ in range(6))
        letters = self.chance.choice(("MLLLLZ", "MLLLLL", "mlllLz", "MLZMLL", "LMZ"))
        curve = (
            f"C{next(points)},{next(points)},{next(points)}" if self.chance.random() < 0.3 else ""
        )
        steps = zip(letters, points, strict=False)
        return "".join(step if step in "Zz" else f"{step}{point}" for step, point in steps) + curve

    def _damaged(self, text: str) -> str:
        """The text with a few letters put in, taken out, doubled or cut off."""
        for _ in range(self.chance.randint(1, 4)):
            at = self.chance.randint(0, len(text))
            way = self.chance.randrange(5)
            middle = (
                self.chance.choice(LETTERS),
                "",
                text[at : at + 1] * 3,
                text[self.chance.randint(0, at) : at],
                f"%{self.chance.randrange(300):x}",
            )[way]
            text = text[:at] + middle + text[at + (way in (1, 2)) :]
        return text


def _int(chance: random.Random, kind: Field) -> str:
    assert isinstance(kind, Int)
    if chance.random() < 0.05:
        return str(chance.choice((kind.low, kind.high, kind.low - 1, kind.high + 1, 0)))
    return str(chance.randint(max(kind.low, -60), min(kind.high, 120)))


def _real(chance: random.Random, kind: Field) -> str:
    assert isinstance(kind, Real)
    if chance.random() < 0.05:
        return chance.choice(
            (f"{kind.low:.0f}", f"{kind.high:.0f}", "0", "0.000001", "-.5", "1e9", "nan")
        )
    reach = chance.choice((1, 3, 60))
    return f"{chance.uniform(max(kind.low, -reach), min(kind.high, reach)):.3f}"


def _choice(chance: random.Random, kind: Field) -> str:
    assert isinstance(kind, Choice)
    return chance.choice(kind.choices)


PARTS: dict[type[Field], Callable[[random.Random, Field], str]] = {
    Int: _int,
    Real: _real,
    Choice: _choice,
    Flag: lambda chance, _kind: chance.choice("0011 2"),
    Hex6: lambda chance, _kind: chance.choice(("000000", "ffffff", "ff8000", "12345")),
}
WORDS = {
    **dict.fromkeys(("src", "mask"), (*OBJECTS, *OBJECTS, *NESTED, *MISSING)),
    **dict.fromkeys(("text", "textPs"), TEXTS),
    **dict.fromkeys(("clipPathE", "clipXPathE", "cropPathE"), ("x", "y", "x,y", "")),
    **dict.fromkeys(("defaultImage", "template"), (*OBJECTS, "none.png", "")),
    "effect": ("-1", "1", "-2", "2", "0"),
    "icc": ("sRGB", "sRGB,perceptual,1,1", "none.icc", ""),
    "layer": LAYERS,
    "map": ('<area shape="rect" coords="1,1,9,9" href="x">', "<area", "", "<AREA COORDS=1,2>"),
    "req": ("img", "img", "mask", "tmb", *REPLIES),
}


@dataclass
class Fuzzer:
    """Asks, and counts what comes of it; ``faults`` are the requests that raised what is not the
    program's own.
    """

    folder: Path
    seed: int
    outcomes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        make_pictures(self.folder)
        self._chance = random.Random(self.seed)
        self._phrases = Phrases(self._chance)
        self._resolver = FolderResolver(self.folder)

    def run(self, turns: Iterable[object]) -> None:
        """Ask once in each turn."""
        for _ in turns:
            self.once()

    def once(self) -> None:
        """One request."""
        asked = self._phrases.object()
        text = self._phrases.request()
        scale = self._chance.choice(SCALES)
        way = self._chance.random()
        started = time.monotonic()
        try:
            self.outcomes[self._answer(asked, text, scale, way)] += 1
        except ExportguiError as error:
            self.outcomes[type(error).__name__] += 1
        except Exception:
            # Whatever it is: finding it is what this is for.
            self.faults.append(f"{asked!r} {text!r} at {scale}\n{traceback.format_exc()}")
        taken = time.monotonic() - started
        if taken > SLOW:
            self.slow.append(f"{taken:.1f} s: {asked!r} {text!r} at {scale}")

    def _answer(self, asked: str, text: str, scale: float, way: float) -> str:
        request = parse(text)
        if way < 0.1:
            text_response(asked, request, self._resolver, scale=scale, limits=LIMITS)
            return "told"
        made = plan(asked, request, self._resolver, scale=scale, limits=LIMITS)
        if way < 0.4:
            done = write(made, self.folder / "written")
            size = (done.width, done.height)
            word = "written"
        else:
            reply = draw(made)
            size = (reply.width, reply.height)
            word = "drawn"
        assert size == (made.width, made.height), (
            f"{size} instead of the planned {made.width}×{made.height}"
        )
        return word


def main() -> int:
    """Run, print the counts; 1 when there were faults."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60, help="how long (default 60)")
    parser.add_argument("--seed", type=int, default=1, help="which requests (default 1)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fuzzer = Fuzzer(Path(folder), options.seed)
        try:
            fuzzer.run(for_seconds(options.seconds))
        finally:
            helper.shutdown()
    for fault in fuzzer.faults:
        print(f"FAULT {fault}")
    for line in fuzzer.slow:
        print(f"SLOW {line}")
    counts = ", ".join(f"{count:,} {word}" for word, count in fuzzer.outcomes.most_common())
    total = sum(fuzzer.outcomes.values()) + len(fuzzer.faults)
    print(f"{total:,} requests: {counts}; {len(fuzzer.faults)} faults, {len(fuzzer.slow)} slow")
    return 1 if fuzzer.faults else 0


if __name__ == "__main__":
    sys.exit(main())
