"""Mutants of headers: numbers of directories, segments, chunks and boxes changed, blocks dropped,
doubled and swapped, each file decoded as the program decodes it.

    python tests/faults/headers.py [--seconds 600] [--seed 1] [--kinds tif,psd] [--keep FOLDER]

What must not be is kept in ``--keep``: an untyped error, a refusal that does not say of which kind
it is, more than 10 s, more than 1 GB, a process that is gone. How often the helper process died is
told, too. `strangers` mutates bytes anywhere; this one knows where headers have their numbers.
"""

from __future__ import annotations

import argparse
import itertools
import random
import tempfile
import time
from pathlib import Path

from header_fields import LAYOUTS, Layout, with_checksums
from header_samples import samples
from strangers import Reader, Tally, decoding

from exportgui.errors import ExportguiError, SourceError
from exportgui.media import helper
from exportgui.refusals import kind_of

_VALUES = (0, 1, 2, 3, 7, 8, 16, 255, 256, 32767, 32768, 65535, 1 << 24, (1 << 31) - 1, 1 << 31)


def decoded(path: Path, shrink: float) -> str:
    """What becomes of a file: ``decoded``, ``refused: kind``, or ``untyped: …``."""
    before = helper._HELPER.pid
    try:
        outcome = decoding(path, shrink)
    except SourceError as error:
        kind = kind_of(error.reason)
        outcome = f"refused: {kind}" if kind is not None else f"untyped: no kind: {error.message}"
    except ExportguiError as error:
        outcome = f"refused: {type(error).__name__}"
    except Exception as error:
        outcome = f"untyped: {type(error).__name__}: {error}"
    died = before is not None and helper._HELPER.pid != before
    return f"{outcome}, helper gone" if died and outcome.startswith("refused") else outcome


def mutant(data: bytes, layout: Layout, chance: random.Random) -> tuple[str, bytes]:
    """The file with one to three mutations of its headers."""
    out = bytearray(data)
    told = []
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        if layout.blocks and chance.random() < 0.2:
            told.append(_move(out, layout, chance))
        else:
            told.append(_change(out, layout, chance))
    if chance.random() < 0.05:
        del out[chance.randrange(len(out) // 2, len(out)) :]
        told.append("cut")
    return "+".join(told), bytes(out)


def _change(out: bytearray, layout: Layout, chance: random.Random) -> str:
    at, size, order = chance.choice(layout.fields)
    most = (1 << 8 * size) - 1
    old = int.from_bytes(out[at : at + size], order)  # type: ignore[arg-type]
    new = chance.choice(
        (
            chance.choice(_VALUES),
            most - chance.choice((0, 1, 255)),
            old + chance.choice((-1, 1, 2, 8)),
            old * chance.choice((2, 3, 256)),
            old ^ (1 << chance.randrange(8 * size)),
            chance.randrange(most + 1),
        )
    )
    out[at : at + size] = (new & most).to_bytes(size, order)  # type: ignore[arg-type]
    return f"{size} bytes at {at}"


def _move(out: bytearray, layout: Layout, chance: random.Random) -> str:
    start, end = chance.choice(layout.blocks)
    block = bytes(out[start:end])
    way = chance.choice(("drop", "double", "swap"))
    if way == "drop":
        del out[start:end]
    elif way == "double":
        out[start:start] = block
    else:
        first, last = chance.choice(layout.blocks)
        if last <= start:
            out[first:end] = block + bytes(out[last:start]) + bytes(out[first:last])
    return f"{way} block at {start}"


def run(
    folder: Path,
    keep: Path,
    *,
    seed: int,
    kinds: frozenset[str] = frozenset(LAYOUTS),
    count: int | None = None,
    seconds: float | None = None,
) -> Tally:
    """Decode ``count`` mutants, or as many as ``seconds`` let; what happened."""
    chance = random.Random(seed)
    wholes = [
        (suffix, data, LAYOUTS[suffix](data)) for suffix, data in samples() if suffix in kinds
    ]
    reader = Reader(decoded)
    tally = Tally(keep)
    end = time.monotonic() + seconds if seconds is not None else None
    for number, (suffix, data, layout) in enumerate(itertools.cycle(wholes)):
        if number == count or (end is not None and time.monotonic() > end):
            break
        told, changed = mutant(data, layout, chance)
        if suffix == "png" and chance.random() < 0.9:
            changed = with_checksums(changed)
        path = folder / f"{number % 50}.{suffix}"
        path.write_bytes(changed)
        answer = reader.read(path, chance.choice((1.0, 1.0, 4.0)))
        tally.add(f"{suffix} {told}", changed, answer, must_fail=False)
    reader.close()
    return tally


def main() -> int:
    """Run, print, and end with 1 when anything was wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", default=",".join(LAYOUTS))
    parser.add_argument("--keep", type=Path, default=Path("headers-kept"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        tally = run(
            Path(scratch),
            options.keep,
            seed=options.seed,
            kinds=frozenset(options.kinds.split(",")),
            seconds=options.seconds,
        )
    print(tally.report("headers"))
    return 1 if tally.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
