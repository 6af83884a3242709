"""Damaged macro files, catalogs and job documents against their readers: only the program's own
errors may come out.

    python tests/fuzz/fuzz_files.py macros|catalogs|jobs --seconds 600 --seed 1
    python tests/fuzz/fuzz_files.py growth

Whole files are damaged line by line and letter by letter, then read as the program reads them, and
what was read is used. ``growth`` times each reader on a file and on one twice as large, and prints
the ratios.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from turns import for_seconds

from exportgui import render
from exportgui.catalog import Library
from exportgui.errors import ExportguiError
from exportgui.job.ips.submit_reader import read_submission
from exportgui.media import helper
from exportgui.request import MacroBook, expand, parse, resolve

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
PIECES = (
    *(
        "\t",
        "\t\t",
        "\n",
        "\r\n",
        "\r",
        '"',
        "'",
        '""',
        "$",
        "$a$",
        "&",
        "=",
        "#",
        "\\",
        "..",
        "../../x",
        "/etc/passwd",
    ),
    *(
        "{",
        "}",
        "is{",
        "?",
        "%",
        "%zz",
        "%00",
        "\0",
        "ä",
        "日",
        "\ufeff",
        "\U0001f600",
        "0",
        "-1",
        "1e400",
        "9" * 40,
    ),
    *(
        "Id",
        "Path",
        "Modifier",
        "src=",
        "layer=1",
        "ImageSet",
        "a;b;c",
        "{a,b}",
        "[",
        "]",
        "<",
        ">",
        "&#0;",
        "]]>",
    ),
    *("&amp;", "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "x" * 5000),
)
MACROS = """Name\tDefinition
thumb\twid=100&hei=100&fit=constrain,1
zoom\t$thumb$&wid=1200&op_usm=1,1,5
web\tfmt=webp&qlt=80&bgc=255,255,255
frame\tlayer=1&src=is{a.png?wid=10}&pos=5,5
"""
JOB = """<?xml version="1.0" encoding="UTF-8"?>
<submitJobParam xmlns="http://www.scene7.com/IpsApi/xsd/2013-08-29">
<companyHandle>c|1</companyHandle><jobName>one</jobName>
<exportJob><assetHandleArray><items>a|1</items><items>a|2</items></assetHandleArray>
<fmt>convert</fmt><is_modifier>&amp;fmt=png</is_modifier><macro>$test$</macro>
<emailSetting>None</emailSetting></exportJob></submitJobParam>
"""


RULES = """<?xml version="1.0" encoding="UTF-8"?>
<ruleset>
<rule OnMatch="continue" Name="small"><expression>^(.*)/(small)$</expression>
<substitution>$1?wid=100</substitution></rule>
<rule Replace="all" MaxPix="500,500" RequestType="is"><expression>(?i)wid=\\d+</expression>
<substitution><![CDATA[wid=50&hei=50]]></substitution></rule>
<rule OnMatch="error"><expression>op_noise</expression></rule>
</ruleset>
"""
NEIGHBOUR = {
    "near.ini": "RootId=near\nRootPath=.\nCatalogFile=near.tsv\nMacroFile=near.mac\n"
    "RuleSetFile=near.xml\nDigimarcInfo=1,0,0,0\n",
    "near.tsv": "Id\tPath\tModifier\tIccProfile\none\timages/apples.jpg\t$own$\tsRGB\n"
    "one\tx.png\t\t\n",
    "near.mac": "own wid=20\n",
    "near.xml": RULES,
}


def damaged(chance: random.Random, text: str) -> bytes:
    """The text with a few pieces put in, taken out, doubled, swapped or spoilt, in one of a few
    encodings.
    """
    for _ in range(chance.choice((1, 1, 2, 5))):
        way = chance.randrange(6)
        at = chance.randint(0, len(text))
        if way == 0:
            text = text[:at] + chance.choice(PIECES) + text[at:]
        elif way == 1:
            text = text[:at] + text[at + chance.choice((1, 3, 30)) :]
        elif way == 2:
            text = text[:at] + text[max(0, at - 40) : at] + text[at:]
        else:
            lines = text.splitlines(keepends=True) or [""]
            one = chance.randrange(len(lines))
            other = chance.randrange(len(lines))
            if way == 3:
                lines[one], lines[other] = lines[other], lines[one]
            elif way == 4:
                lines.insert(one, lines[other])
            else:
                fields = lines[one].split("\t")
                fields[chance.randrange(len(fields))] = chance.choice(PIECES)
                lines[one] = "\t".join(fields)
            text = "".join(lines)
    data = text.encode(
        chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "latin-1")), "replace"
    )
    if chance.random() < 0.1:
        at = chance.randint(0, len(data))
        data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
    return data


def use_macros(folder: Path, data: bytes, suffix: str = ".tsv") -> None:
    """Read the macros, call each."""
    path = folder / f"macros{suffix}"
    path.write_bytes(data)
    book = MacroBook.from_file(path)
    for name in book.names():
        try:
            resolve(parse(f"wid=5&${name}$"), book)
        except ExportguiError:
            continue


def use_job(folder: Path, data: bytes) -> None:
    """Read a job document and check what it says."""
    path = folder / "job.xml"
    path.write_bytes(data)
    read_submission(path).job.validate()


@dataclass
class Catalogs:
    """The sample catalog, one of its text files damaged, opened, looked through, and a few of its
    records planned.
    """

    folder: Path
    chance: random.Random
    texts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        shutil.copytree(SAMPLE, self.folder / "sample")
        for name, text in NEIGHBOUR.items():
            (self.folder / "sample" / name).write_text(text)
        ini = self.folder / "sample" / "sample.ini"
        ini.write_text(ini.read_text("utf-8") + "\nRuleSetFile=near.xml\n", "utf-8")
        for path in sorted((self.folder / "sample").iterdir()):
            if path.suffix in {".ini", ".tsv", ".txt", ".mac", ".xml"}:
                self.texts[path.name] = path.read_text("utf-8-sig")

    def once(self) -> None:
        """One damaged catalog."""
        name = self.chance.choice(list(self.texts))
        path = self.folder / "sample" / name
        path.write_bytes(damaged(self.chance, self.texts[name]))
        try:
            self._open(self.folder / "sample" / "sample.ini")
        finally:
            path.write_text(self.texts[name], "utf-8")

    def _open(self, ini: Path) -> None:
        database = self.folder / "library.sqlite"
        with Library(database) as library:
            catalog = library.open_catalog(ini)
            catalog.scan()
            ids = list(catalog.ids())
            for asset in catalog.assets(self.chance.sample(ids, min(3, len(ids)))):
                for request in ("", "wid=9&layer=1&src=is(near/one?$own$&wid=5)", "src=near/one"):
                    with contextlib.suppress(ExportguiError):
                        render.plan(asset.object_path, parse(request), catalog.resolver)
        for file in self.folder.glob("library.sqlite*"):
            file.unlink()


def target(name: str, folder: Path, chance: random.Random) -> Callable[[], None]:
    """One damaged file of a kind, as something to do again and again."""
    if name == "catalogs":
        return Catalogs(folder, chance).once
    if name == "jobs":
        return lambda: use_job(folder, damaged(chance, JOB))
    return lambda: use_macros(
        folder, damaged(chance, MACROS), chance.choice((".tsv", ".mac", ".txt"))
    )


def run(work: Callable[[], None], turns: Iterable[object]) -> tuple[Counter[str], list[str]]:
    """Do it once in each turn; how often what came of it, and what went wrong."""
    outcomes: Counter[str] = Counter()
    faults = []
    slowest = 0.0
    for _ in turns:
        begun = time.monotonic()
        try:
            work()
            outcomes["read"] += 1
        except ExportguiError as error:
            outcomes[type(error).__name__] += 1
        except Exception:
            # Whatever it is: finding it is what this is for.
            faults.append(traceback.format_exc())
        slowest = max(slowest, time.monotonic() - begun)
    for fault in faults[:20]:
        print(f"FAULT {fault}")
    counts = ", ".join(f"{count:,} {word}" for word, count in outcomes.most_common())
    print(
        f"{sum(outcomes.values()) + len(faults):,} files: {counts}; {len(faults)} faults; "
        f"slowest {slowest:.2f} s"
    )
    return outcomes, faults


def growth(folder: Path) -> dict[str, float]:
    """time(2n) / time(n) by reader, of the best of seven each."""

    def macros(count: int) -> None:
        rows = "".join(f"m{n}\twid={n + 1}&hei=5&op_usm=1,1,5\n" for n in range(count))
        (folder / "macros.tsv").write_text("Name\tDefinition\n" + rows)
        MacroBook.from_file(folder / "macros.tsv")

    def calls(count: int) -> None:
        book = MacroBook({"a": "wid=5"})
        expand(parse("&".join(["$a$"] * count)), book)

    def records(count: int) -> None:
        rows = "".join(f"id{n}\ta/{n}.png\twid={n + 1}\n" for n in range(count))
        (folder / "c.tsv").write_text("Id\tPath\tModifier\n" + rows)
        (folder / "c.ini").write_text("RootId=c\nCatalogFile=c.tsv\n")
        with Library(folder / "growth.sqlite") as library:
            library.open_catalog(folder / "c.ini")

    targets: dict[str, tuple[Callable[[int], object], int]] = {
        "request, many commands": (lambda n: resolve(parse("&".join(["op_blur=2"] * n))), 3000),
        "request, one long value": (lambda n: parse("text=" + "%20a(" * n), 6000),
        "request, nested braces": (lambda n: parse("src=is{" + "a?b=" * n + "}"), 6000),
        "request, unclosed braces": (lambda n: parse("&".join(["src=is{"] * n)), 4000),
        "request, percent signs": (lambda n: parse("text=" + "%" * n), 30000),
        "request, layers": (
            lambda n: resolve(parse("&".join(f"layer={k}&size=5,5" for k in range(n)))),
            1500,
        ),
        "macros, file": (macros, 5000),
        "macros, calls": (calls, 450),
        "catalog, records": (records, 10000),
    }
    return {name: _ratio(work, count) for name, (work, count) in targets.items()}


def _ratio(work: Callable[[int], object], count: int) -> float:
    """Turn about, so that what else the machine does falls on both."""
    pairs = [(_time(work, count), _time(work, 2 * count)) for _ in range(7)]
    return min(double for _, double in pairs) / min(single for single, _ in pairs)


def _time(work: Callable[[int], object], count: int) -> float:
    begun = time.process_time()
    with contextlib.suppress(ExportguiError):
        work(count)
    return time.process_time() - begun


def main() -> int:
    """Run one target."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("target", choices=("macros", "catalogs", "jobs", "growth"))
    parser.add_argument("--seconds", type=float, default=60, help="how long (default 60)")
    parser.add_argument("--seed", type=int, default=1, help="which damage (default 1)")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            if options.target == "growth":
                ratios = growth(folder)
                for reader, ratio in ratios.items():
                    print(f"{ratio:5.2f}  {reader}")
                return 1 if max(ratios.values()) >= 2.5 else 0
            _, faults = run(target(options.target, folder, chance), for_seconds(options.seconds))
            return 1 if faults else 0
        finally:
            helper.shutdown()


if __name__ == "__main__":
    sys.exit(main())
