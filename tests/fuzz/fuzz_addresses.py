"""Damaged addresses, pages and presets against their reader: only the program's own errors may come
out, and time grows no faster than the text.

    python tests/fuzz/fuzz_addresses.py --seconds 600 --seed 1
    python tests/fuzz/fuzz_addresses.py --growth

Texts are made of what people copy: addresses bare, in HTML, scripts, style sheets, JSON, XML and
tables; they are then damaged, joined and encoded. Whatever is read is read again by every reader.
``--growth`` prints, by reader and repeated piece, how many times longer eight times the text takes.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from turns import for_seconds

from exportgui.errors import ExportguiError
from exportgui.job.checks.files import check_files
from exportgui.request import MacroBook, check, parse, tokens
from exportgui.request.address import addresses, as_address, read_address, take_apart, unescaped
from exportgui.request.macros import called_names, normal_macro_names
from exportgui.request.presets.reader import read_presets, text_entries

BOOK = MacroBook({"card": "wid=75&fmt=png", "outer": "$card$&qlt=50"})
PIECES = (
    *("https://", "//", "/is/image/", "/is/content/", "s7.test", "shop/a", "?", "&", "&amp;"),
    *("&#38;", "&#x26;", "&quot;", "#", "=", "$card$", "$card$=", "%24card%24", "$nosuch$", "$"),
    *("wid=5", "hei=", "fmt=png", "size=3,", "crop=0,0,0,0", "text=a b", "layer=1", "src=is{"),
    *("src=is(", "{", "}", "(", ")", "[", "]", "<", ">", "<img src=", "srcset=", "url(", '"', "'"),
    *("“", "`", " 1x, ", "\\/", "\\u0026", "%3D", "%26", "%2F", "%253A", "url=", "%", "%zz", "\0"),
    *(" ", "\t", "\n", "\r\n", "é", "日", "\ud800", "😀", "Name\tDefinition\n", "card,", "card="),
    *('{"card":', '"wid=5"', "<?xml ", "<!--", "-->", "<name>card</name>", "<jcr:root ", "PK"),
    *("s7exportsettings=", "{is_modifier:", "{imagepreset:", "undefined", "NaN", "op_usm=1,1,5,0"),
)
WHOLE = (
    "https://s7.test/is/image/shop/a?wid=300&fmt=png",
    '<img src="//s7.test/is/image/a?wid=5&amp;hei=5" srcset="/is/image/a?wid=9 1x, /b?wid=8 2x">',
    "background: url('https://s7.test/is/image/shop/a?$card$=&wid=3');",
    "![lamp](https://s7.test/is/image/lamp:Banner?wid=640) is new",
    '{"card": "wid=75&fmt=png", "list": ["//s7.test/is/image/a?wid=3"]}',
    "layer=0&size=60,40&layer=1&src=is{shop/a?wid=5&op_blur=2}&text=%7B%5Crtf1%20a%7D",
    "Name\tDefinition\ncard\twid=75\nlist\t$card$&qlt=5\n",
    "<a><i><name>card</name><urlModifier>wid=75&amp;hei=5</urlModifier></i></a>",
    "https%3A%2F%2Fs7.test%2Fis%2Fimage%2Fa%3Fwid%3D300",
    "d2lkPTMwMCZmbXQ9cG5n",
    "RootId=shop\nCatalogFile=shop.ini\nMacroFile=shop.ini\nJpegQuality=80\n",
    "Id\tPath\tModifier\na\ta.png\twid=5\nb\tb.png\t$card$&op_blur=2\n",
    '{"recipe": 1, "is_modifier": "wid=5", "macro": "$card$", "definitions": {"card": "wid=75"}}',
    "<submitJobParam><exportJob><assetHandleArray><items>a|1</items></assetHandleArray>"
    "<fmt>convert</fmt><is_modifier>wid=5</is_modifier></exportJob></submitJobParam>",
)


NAMES = ("presets.txt", "presets.mac", "shop.ini", "a.recipe.json", "job.xml", "presets.csv")


def made(chance: random.Random) -> str:
    """A text: one that is whole, or pieces, damaged, and at times encoded."""
    text = chance.choice(WHOLE) if chance.random() < 0.6 else ""
    for _ in range(chance.choice((0, 1, 2, 5, 20))):
        at = chance.randint(0, len(text))
        way = chance.randrange(4)
        if way < 2:
            text = text[:at] + chance.choice(PIECES) + text[at:]
        elif way == 2:
            text = text[:at] + text[at + chance.choice((1, 4, 30)) :]
        else:
            text = text[:at] + text[max(0, at - 30) : at] * chance.choice((1, 2, 9)) + text[at:]
    if chance.random() < 0.1:
        text = quote(text, safe=chance.choice(("", "/:?")), errors="replace")
    return text


def read_by_all(text: str, folder: Path) -> Iterator[str]:
    """Read the text by every reader; what came of each."""
    found = read_address(text)
    assert 0 <= found.start <= found.end <= len(text), found
    for problem in check(text, BOOK):
        assert 0 <= problem.start <= problem.end <= len(text), problem
    taken = take_apart(text)
    if taken is not None:
        again = take_apart(as_address(*taken))
        assert again is not None, taken
    for place, written in addresses(text):
        assert text.startswith(written, place)
    tokens(text)
    unescaped(text)
    called_names(text)
    path = folder / NAMES[len(text) % len(NAMES)]
    path.write_bytes(text.encode(errors="surrogatepass"))
    readers: tuple[Callable[[], object], ...] = (
        lambda: parse(text),
        lambda: text_entries(text),
        lambda: read_presets(path),
        lambda: normal_macro_names(text),
        lambda: check_files([path]),
    )
    for read in readers:
        try:
            read()
            yield "read"
        except ExportguiError as error:
            yield type(error).__name__


def run(turns: Iterable[object], seed: int, folder: Path) -> tuple[Counter[str], list[str]]:
    """Read a text in each turn: how often what came of it, and what went wrong."""
    chance = random.Random(seed)
    outcomes: Counter[str] = Counter()
    faults = []
    for _ in turns:
        text = made(chance)
        outcomes["texts"] += 1
        try:
            outcomes.update(read_by_all(text, folder))
        except Exception:
            # Whatever it is: finding it is what this is for.
            faults.append(f"{text!r}\n{traceback.format_exc()}")
    return outcomes, faults


READERS: dict[str, Callable[[str], object]] = {
    "address": read_address,
    "parts": take_apart,
    "request": parse,
    "page": lambda text: list(addresses(text)),
    "presets": text_entries,
}
REPEATED = (
    *PIECES,
    *(
        "//a?b=c)",
        "/is/image/a ",
        "<img src='//a?b",
        "a=b&amp;",
        " href=",
        "url=%2F%2F",
        "is{a?",
        "x",
    ),
    *("wid=5&", "wid=5\n", "a wid=5\n", "a=wid=5\n", "a,wid=5\n", "<!-- x -->", '{"a":', "$a$="),
    *("https://s7.test/is/image/a?wid=5 ", "a.b", "a-", "\\", "%25", "&#0", "(" * 9, "?" * 9),
)
TIMES = 8
LINEAR = 1.5 * TIMES
"""Quadratic work takes 64 times as long; where it is a third of all, still more than this."""
SHORT = 6_000
"""Letters of the shorter text; the longer one is still a request, which has 64 KiB at most."""


def growth(read: Callable[[str], object], piece: str) -> float:
    """How many times longer a reader takes for `TIMES` times the text.

    What is too quick to be timed counts as one pass over the text, so that no machine's speed
    matters; what looks too much is measured again, as other work of the machine may have come in:
    the best of up to ten each.
    """
    short = piece * (SHORT // len(piece))
    before = [min(_time(_one_pass, short) for _ in range(3))]
    after = []
    for _ in range(10):
        before.append(_time(read, short))
        after.append(_time(read, short * TIMES))
        if min(after) < LINEAR * max(before[0], min(before[1:])):
            break
    return min(after) / max(before[0], min(before[1:]))


def _one_pass(text: str) -> None:
    re.findall(r"[a-z]|.", text, re.DOTALL)


def _time(read: Callable[[str], object], text: str) -> float:
    begun = time.process_time()
    with contextlib.suppress(ExportguiError):
        read(text)
    return time.process_time() - begun


def main() -> int:
    """Run, print the counts; 1 when there were faults or a reader is not linear."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60, help="how long (default 60)")
    parser.add_argument("--seed", type=int, default=1, help="which texts (default 1)")
    parser.add_argument("--growth", action="store_true", help="measure growth instead")
    options = parser.parse_args()
    if options.growth:
        found = [
            (growth(READERS[name], piece), name, piece) for name in READERS for piece in REPEATED
        ]
        for ratio, name, piece in sorted(found, reverse=True)[:15]:
            print(f"{ratio:6.1f}  {name}  {piece!r}")
        return 1 if max(found)[0] >= LINEAR else 0
    with tempfile.TemporaryDirectory() as name:
        outcomes, faults = run(for_seconds(options.seconds), options.seed, Path(name))
    for fault in faults[:20]:
        print(f"FAULT {fault}")
    print(", ".join(f"{count:,} {word}" for word, count in outcomes.most_common()))
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
