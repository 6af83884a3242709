"""``dev.py new``: write a new command or output format into this checkout, tests and all.

    dev.py new command op_fade      an operation on pixels, drawn
    dev.py new command crisp --scope view    a command that is understood, to be drawn
    dev.py new format bmp           an output format that Pillow writes

What it writes works and has tests; it is an example for you to change. What is left to decide is
printed at the end. ``.github/CONTRIBUTING.md`` lists the files.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from environment import say
from scaffold.commands import HOMES, add_command
from scaffold.edits import EditError, Tree
from scaffold.formats import add_format

CHECKOUT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str]) -> int:
    """Write the files, update what is generated from them, and print what is left to decide."""
    parser = argparse.ArgumentParser(
        prog="dev.py new", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    kinds = parser.add_subparsers(dest="kind", required=True)
    command = kinds.add_parser("command", help="a command of the request language")
    command.add_argument("name")
    command.add_argument("--scope", choices=HOMES, default="request", help="what it acts on")
    kinds.add_parser("format", help="an output format").add_argument("name")
    options = parser.parse_args(arguments)
    tree = Tree(CHECKOUT)
    try:
        if options.kind == "command":
            left = add_command(tree, options.name, options.scope)
        else:
            left = add_format(tree, options.name)
    except EditError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    tree.save()
    _put_in_order(tree.touched)
    for path in tree.touched:
        say(path)
    print(f"\nLeft to decide for {options.name}:")
    for each in left:
        print(f"  - {each}")
    return 0


def _put_in_order(paths: Sequence[str]) -> None:
    """Format the written files, then update the translations and the command reference."""
    python = [path for path in paths if path.endswith(".py")]
    _run("-m", "ruff", "check", "--quiet", "--fix", "--select", "I", *python)
    _run("-m", "ruff", "format", "--quiet", *python)
    _run("packaging/translations.py")
    _run("packaging/make_reference.py")


def _run(*words: str) -> None:
    # Import the package of the checkout, not an installed one, which lacks what was just written.
    variables = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    subprocess.run([sys.executable, *words], cwd=CHECKOUT, env=variables, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
