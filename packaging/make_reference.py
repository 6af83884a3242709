"""Make the command reference in ``resources`` again: page, pictures and facts about them.

    .venv/bin/python packaging/make_reference.py

Run it when the command table or reference_examples.tsv has changed; the files are committed.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict
from pathlib import Path

from exportgui.catalog import Library
from exportgui.gui.shell.reference_page import EXAMPLES, page
from refpage.examples import read_examples
from refpage.pictures import render

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def main() -> None:
    """Render every example and write the page."""
    folder = RESOURCES / "reference"
    folder.mkdir(exist_ok=True)
    examples = read_examples()
    with tempfile.TemporaryDirectory() as work, Library(Path(work) / "library.db") as library:
        resolver = library.open_catalog(RESOURCES / "sample" / "sample.ini").resolver
        rendered = {
            name: render(example, resolver, Path(work)) for name, example in examples.items()
        }
    for stale in folder.glob("*.jpg"):
        stale.unlink()
    for name, (picture, _facts) in rendered.items():
        (folder / f"{name}.jpg").write_bytes(picture)
    facts = {name: facts for name, (_picture, facts) in rendered.items()}
    _write(
        folder / EXAMPLES, json.dumps({name: asdict(one) for name, one in facts.items()}, indent=1)
    )
    _write(folder / "index.html", page(facts))


def _write(file: Path, text: str) -> None:
    file.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
