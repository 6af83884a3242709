"""Files as strangers send them: whole ones cut short, and mutants of whole ones, each decoded and
the outcome counted.

    python tests/faults/strangers.py FOLDER [--cuts 20] [--mutants 10000] [--seed 1] [--seconds
    2400]

Every picture in FOLDER is cut at that many places, and mutated in turn until there are enough
mutants. Decoding runs in a child process, so that a crash costs one child and is counted with the
file that caused it. What must not be is kept in ``--keep``: a cut file that decodes as if it were
whole, an untyped error, more than 10 s, more than 1 GB.
"""

from __future__ import annotations

import argparse
import collections
import multiprocessing
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from exportgui.errors import ExportguiError
from exportgui.media.decode import decode
from exportgui.media.header import read_header
from exportgui.media.limits import Limits

SLOW_SECONDS = 10.0
HUNG_SECONDS = 240.0
"""By the clock: a busy machine may take long, but nothing takes this long."""
MAX_KILOBYTES = 1_000_000
CHILD_LIVES = 400
_TGA_FOOTER = bytes(8) + b"TRUEVISION-XFILE.\0"
LIMITS = Limits(max_pixels=50_000_000, deadline=10.0)


def cut(data: bytes, random_: random.Random, count: int) -> Iterator[tuple[str, bytes]]:
    """The file, ended early at ``count`` places: near its ends and anywhere between.

    A TGA without its footer is a whole TGA of the format's first version, so its footer stays out
    of it.
    """
    data = data.removesuffix(_TGA_FOOTER)
    fixed = {
        len(data) - 2,
        len(data) - 20,
        12,
        100,
        *(len(data) * part // 10 for part in range(1, 10)),
    }
    places = {place for place in fixed if 0 < place < len(data)}
    while len(places) < min(count, len(data) - 1):
        places.add(random_.randrange(1, len(data)))
    for place in sorted(places)[:count]:
        yield f"cut at {place}", data[:place]


def mutant(data: bytes, random_: random.Random) -> tuple[str, bytes]:
    """The file with one kind of damage: bytes changed, numbers made large, a part lost, doubled or
    moved.
    """
    out = bytearray(data)
    kind = random_.choice(("flip", "byte", "number", "head", "lose", "double", "swap", "zero"))
    place = random_.randrange(len(out))
    size = random_.choice((1, 2, 4, 16, 256, 4096))
    if kind == "flip":
        for _ in range(random_.choice((1, 1, 3, 20))):
            out[random_.randrange(len(out))] ^= 1 << random_.randrange(8)
    elif kind == "byte":
        for _ in range(random_.choice((1, 4, 40))):
            out[random_.randrange(len(out))] = random_.randrange(256)
    elif kind == "number":
        value = random_.choice((0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))
        out[place : place + 4] = value.to_bytes(4, random_.choice(("big", "little")))
    elif kind == "head":
        out[random_.randrange(min(512, len(out)))] = random_.randrange(256)
    elif kind == "lose":
        del out[place : place + size]
    elif kind == "double":
        out[place:place] = out[place : place + size]
    elif kind == "swap":
        other = random_.randrange(len(out))
        out[place : place + size], out[other : other + size] = (
            out[other : other + size],
            out[place : place + size],
        )
    else:
        out[place : place + size] = bytes(len(out[place : place + size]))
    return f"{kind} at {place}", bytes(out)


def decoding(path: Path, shrink: float) -> str:
    """Decode a file and read all of its pixels; raises what the program raises."""
    picture = decode(path, shrink=shrink, limits=LIMITS)
    picture.color.avg()
    return "decoded with a mark" if read_header(path, limits=LIMITS).warnings else "decoded"


def outcome_of(path: Path, shrink: float) -> str:
    """What becomes of a file, in words."""
    try:
        return decoding(path, shrink)
    except ExportguiError as error:
        return f"refused: {type(error).__name__}"
    except Exception as error:
        return f"untyped: {type(error).__name__}: {error}"


def child(pipe: Connection, work: Callable[[Path, float], str]) -> None:
    """Decode what comes through the pipe until nothing does; answer with the outcome, processor
    seconds, as other programs keep the machine busy too, and peak kilobytes.
    """
    while (job := pipe.recv()) is not None:
        path, shrink = job
        begun = time.process_time()
        outcome = work(path, shrink)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        pipe.send((outcome, time.process_time() - begun, peak))


class Reader:
    """A child process that decodes; another takes its place when it dies, or has done enough."""

    def __init__(self, work: Callable[[Path, float], str] = outcome_of) -> None:
        self._work = work
        self._context = multiprocessing.get_context("spawn")
        self._done = 0
        self._start()

    def _start(self) -> None:
        self._pipe, theirs = self._context.Pipe()
        self._process = self._context.Process(target=child, args=(theirs, self._work), daemon=False)
        self._process.start()
        theirs.close()

    def read(self, path: Path, shrink: float) -> tuple[str, float, int]:
        """The outcome; ``crashed`` or ``hung`` when the child gave none."""
        if self._done >= CHILD_LIVES:
            self.close()
            self._start()
            self._done = 0
        self._done += 1
        begun = time.perf_counter()
        try:
            self._pipe.send((path, shrink))
            if self._pipe.poll(HUNG_SECONDS):
                answer: tuple[str, float, int] = self._pipe.recv()
                return answer
            outcome = "hung"
        except (EOFError, OSError):
            outcome = "crashed"
        self._process.kill()
        self._process.join()
        self._start()
        return outcome, time.perf_counter() - begun, 0

    def close(self) -> None:
        """End the child."""
        self._pipe.send(None)
        self._process.join(10)
        self._process.kill()
        self._process.join()


class Tally:
    """What happened so far; files that misbehaved are kept in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.counts: collections.Counter[str] = collections.Counter()
        self.faults: list[str] = []
        self.slowest = 0.0
        self.peak = 0
        self._folder = folder

    def add(
        self, name: str, data: bytes, answer: tuple[str, float, int], *, must_fail: bool
    ) -> None:
        """Count one outcome."""
        outcome, seconds, peak = answer
        self.counts[outcome.split(": ")[0] if outcome.startswith("untyped") else outcome] += 1
        self.slowest, self.peak = max(self.slowest, seconds), max(self.peak, peak)
        wrong = outcome.startswith(("untyped", "crashed", "hung")) or (
            must_fail and outcome == "decoded"
        )
        if wrong or seconds > SLOW_SECONDS or peak > MAX_KILOBYTES:
            self._folder.mkdir(parents=True, exist_ok=True)
            kept = self._folder / f"{len(self.faults):04}-{name.split()[0]}"
            kept.write_bytes(data)
            self.faults.append(
                f"{kept.name}: {name}: {outcome}, {seconds:.1f} s, {peak // 1000} MB"
            )
            print(self.faults[-1], flush=True)

    def report(self, title: str) -> str:
        """One line."""
        counts = ", ".join(f"{count} {outcome}" for outcome, count in self.counts.most_common())
        return (
            f"{title}: {counts}; slowest {self.slowest:.1f} s, peak {self.peak // 1000} MB, "
            f"{len(self.faults)} faults"
        )


def whole_files(folder: Path, reader: Reader) -> list[Path]:
    """The files that can be decoded as they are."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path for path in found if reader.read(path, 1.0)[0].startswith("decoded")]


def main() -> int:
    """Run, print, and end with 1 when anything was wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cuts", type=int, default=20)
    parser.add_argument("--mutants", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=2400)
    parser.add_argument("--keep", type=Path, default=Path("strangers-kept"))
    options = parser.parse_args()
    random_ = random.Random(options.seed)
    reader = Reader()
    begun = time.monotonic()
    cuts = Tally(options.keep / "cuts")
    mutants = Tally(options.keep / "mutants")
    with tempfile.TemporaryDirectory() as scratch:
        files = whole_files(options.folder, reader)
        print(f"{len(files)} whole files", flush=True)
        for path in files:
            for name, data in cut(path.read_bytes(), random_, options.cuts):
                part = Path(scratch) / path.name
                part.write_bytes(data)
                answer = reader.read(part, random_.choice((1.0, 4.0)))
                cuts.add(f"{path.name} {name}", data, answer, must_fail=True)
        print(cuts.report("cuts"), flush=True)
        for number in range(options.mutants if files else 0):
            if time.monotonic() - begun > options.seconds:
                print(f"time is up after {number} mutants")
                break
            path = files[number % len(files)]
            name, data = mutant(path.read_bytes(), random_)
            part = Path(scratch) / path.name
            part.write_bytes(data)
            answer = reader.read(part, random_.choice((1.0, 1.0, 4.0)))
            mutants.add(f"{path.name} {name}", data, answer, must_fail=False)
    reader.close()
    print(mutants.report("mutants"))
    return 1 if cuts.faults or mutants.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
