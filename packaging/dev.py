"""Run, test, lint, translate, extend and build a checkout; needs Python 3.11 and nothing else.

Commands: ``run``, ``test``, ``lint``, ``translate``, ``new``, ``build``, ``lock``. Each makes a
virtual environment (``.venv`` here, or ``EXPORTGUI_VENV``), installs the pinned requirements with
their hashes checked and the project from this tree, and then does its work. Running it again is
quick: only what has changed is installed again.
"""

import sys

# An older Python reports this line, so nothing above may need a newer one.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "exportgui needs Python 3.11 or newer; {} is Python {}.{}. Start this script with a newer "
        "one, "
        "for example: python3.11 packaging/dev.py run".format(sys.executable, *sys.version_info[:2])
    )

import argparse
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import bundle
import lock
from environment import Environment, SetupError, say
from showcase import show

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGING = CHECKOUT / "packaging"

SIDE_BY_SIDE = ("--numprocesses", "auto", "--maxprocesses", "4", "--dist", "worksteal")

LINTERS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-cache"),
)
# Scripts of this folder that also check the tree.
CHECKS: tuple[tuple[str, ...], ...] = (
    ("code_figures.py",),
    ("translations.py", "--check"),
)


def run(arguments: Sequence[str]) -> int:
    """Set up, then open the window; without a screen, run the sample job and take screenshots."""
    parser = argparse.ArgumentParser(prog="dev.py run", description=run.__doc__)
    parser.add_argument(
        "--to",
        type=Path,
        default=CHECKOUT / "export-sample",
        help="folder for the sample's exports",
    )
    parser.add_argument(
        "--headless", action="store_true", help="do not open a window even where there is a screen"
    )
    parser.add_argument(
        "catalog",
        nargs="?",
        help="a folder or an image catalog (.ini) to open instead of the sample",
    )
    options = parser.parse_args(arguments)
    environment = Environment.of_checkout(CHECKOUT)
    environment.prepare("runtime")
    return show(
        environment, options.to.resolve(), catalog=options.catalog, headless=options.headless
    )


def test(arguments: Sequence[str]) -> int:
    """Set up with the test requirements, then run pytest with the other arguments.

    Tests run in parallel, one on each core, unless the arguments select by mark (benchmarks need
    the machine alone), set the number of workers, or start a debugger.
    """
    environment = Environment.of_checkout(CHECKOUT)
    environment.prepare("test")
    alone = any(word.startswith(("-n", "-m", "--pdb", "-s")) for word in arguments)
    arguments = [*(() if alone else SIDE_BY_SIDE), *arguments]
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    # -P keeps the checkout off the import path, so that the installed wheel is tested with its
    # resources.
    return environment.call(
        "-P", "-m", "pytest", *arguments, settings={"QT_QPA_PLATFORM": platform}
    )


def lint(arguments: Sequence[str]) -> int:
    """Set up with the test requirements, then run all checks.

    They are ruff, mypy --strict, import-linter, and the project's own: lengths, import circles,
    translations.
    """
    argparse.ArgumentParser(prog="dev.py lint", description=lint.__doc__).parse_args(arguments)
    environment = Environment.of_checkout(CHECKOUT)
    environment.prepare("test")
    failed = []
    for command in LINTERS:
        say(" ".join(command))
        if environment.call_script(*command):
            failed.append(command[0])
    for script, *words in CHECKS:
        say(" ".join((script, *words)))
        if environment.call(PACKAGING / script, *words):
            failed.append(script)
    say(f"Not clean: {', '.join(failed)}" if failed else "Clean.")
    return 1 if failed else 0


def translate(arguments: Sequence[str]) -> int:
    """Set up with the test requirements, then update the translation files."""
    environment = Environment.of_checkout(CHECKOUT)
    environment.prepare("test")
    return environment.call(PACKAGING / "translations.py", *arguments)


def new(arguments: Sequence[str]) -> int:
    """Set up with the test requirements, then write what a new command or format needs."""
    environment = Environment.of_checkout(CHECKOUT)
    environment.prepare("test")
    return environment.call(PACKAGING / "new.py", *arguments)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "translate": translate,
    "new": new,
    "build": lambda arguments: bundle.build(CHECKOUT, arguments),
    "lock": lambda arguments: lock.lock(CHECKOUT, arguments),
}


def main(arguments: Sequence[str]) -> int:
    """Run the command that the first word names with the other words; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "command",
        choices=COMMANDS,
        help="run        open the window, or without a screen run the sample job\n"
        "test       run the tests (more words go to pytest)\n"
        "lint       ruff, mypy --strict, layers, lengths, stale translations\n"
        "translate  take new texts into the translations, and compile them\n"
        "new        write what a new command or output format needs\n"
        "build      the wheel and a folder that runs without Python\n"
        "lock       resolve the pinned requirements anew",
    )
    options = parser.parse_args(arguments[:1])
    try:
        return COMMANDS[options.command](arguments[1:])
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(
            f"dev.py: this failed with status {error.returncode}: {' '.join(map(str, error.cmd))}",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
