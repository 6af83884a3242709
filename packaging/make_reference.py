"""Make resources/reference anew: the command reference as a page, with pictures of the sample
catalog.

    .venv/bin/python packaging/make_reference.py

Run it when the command table or reference_examples.tsv changed; the files are committed.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from exportgui.catalog import Library
from refpage.examples import read_examples
from refpage.page import page
from refpage.pictures import render

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def main() -> None:
    """Render every example and write the page."""
    folder = RESOURCES / "reference"
    folder.mkdir(exist_ok=True)
    examples = read_examples()
    with tempfile.TemporaryDirectory() as work, Library(Path(work) / "library.db") as library:
        resolver = library.open_catalog(RESOURCES / "sample" / "sample.ini").resolver
        shown = {name: render(example, resolver, Path(work)) for name, example in examples.items()}
    for stale in folder.glob("*.jpg"):
        stale.unlink()
    for name, each in shown.items():
        (folder / f"{name}.jpg").write_bytes(each.picture)
    (folder / "index.html").write_text(page(examples, shown), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
