"""``dev.py translate``: add new texts of the code to every language's file, and compile the files.

Run by the environment's Python: Qt's ``lupdate`` and ``lrelease`` come with PySide6-Essentials, so
that every set of requirements has them, on every system. Texts are translated in Qt Linguist
(``.venv/bin/pyside6-linguist resources/translations/exportgui_es.ts``), in Weblate, or by hand.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import PySide6

from environment import SetupError, say
from exportgui.translations import LANGUAGES

CHECKOUT = Path(__file__).resolve().parent.parent

# The markers of exportgui/messages.py count as Qt's own. Obsolete texts are removed, and line
# numbers are left out: else every change of the code would change all files.
OPTIONS = ("-tr-function-alias", "tr+=Message,tr+=marked", "-no-obsolete", "-locations", "none")
# The English texts are in the code; only plurals have to be written out.
ENGLISH = ("-pluralonly",)
# A new language lacks some 1,500 texts: list only a few.
SHOWN = 20


class ToolMissing(SetupError):
    """This build of Qt for Python comes without the tools for translators."""


class Text(NamedTuple):
    """An English text with its context and translation.

    The translation has several forms for plurals (``%n``), none if it is unfinished.
    """

    context: str
    source: str
    forms: list[str]


def update(package: Path, folder: Path) -> None:
    """Bring ``exportgui_*.ts`` in ``folder`` up to date with the sources, and compile each to .qm.

    A language of `exportgui.translations.LANGUAGES` that has no file gets one. The same sources
    and files give the same bytes. Raises ToolMissing, or CalledProcessError with Qt's message.
    """
    with tempfile.TemporaryDirectory(prefix="exportgui-translate-") as scratch:
        # A list in a file, as 500 paths are more than a command line of Windows holds.
        sources = Path(scratch) / "sources.txt"
        listed = "\n".join(path.as_posix() for path in sorted(package.rglob("*.py")))
        sources.write_text(listed, "utf-8")
        for code in LANGUAGES:
            file = folder / f"exportgui_{code}.ts"
            plurals = ENGLISH if code == "en" else ()
            languages = ("-source-language", "en", "-target-language", code)
            run_tool("lupdate", *OPTIONS, *plurals, *languages, f"@{sources}", "-ts", str(file))
            run_tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def stale(package: Path, folder: Path) -> list[str]:
    """Names of the files in ``folder`` that `update` would change; writes nothing."""
    with tempfile.TemporaryDirectory(prefix="exportgui-translate-") as scratch:
        fresh = Path(scratch) / "translations"
        shutil.copytree(folder, fresh)
        update(package, fresh)
        return [file.name for file in sorted(fresh.iterdir()) if _differs(file, folder)]


def unfinished(file: Path) -> list[str]:
    """English texts that a .ts file does not translate, or only with a suggestion to be checked."""
    return [text.source for text in texts(file) if not text.forms]


def texts(file: Path) -> Iterator[Text]:
    """Every text of a .ts file, in its order."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield Text(name, message.findtext("source") or "", _forms(message))


def _forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return []
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    forms = plurals or [translation.text or ""]
    return forms if all(forms) else []


def main(arguments: Sequence[str]) -> int:
    """Update or check the files of the checkout; returns 1 for files that fail the check."""
    parser = argparse.ArgumentParser(prog="dev.py translate", description=__doc__)
    parser.add_argument(
        "--check",
        action="store_true",
        help="change nothing; fail where a file is stale or a text is not translated",
    )
    options = parser.parse_args(arguments)
    package = CHECKOUT / "exportgui"
    folder = CHECKOUT / "resources" / "translations"
    try:
        old = stale(package, folder)
        if old and not options.check:
            update(package, folder)
    except ToolMissing as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    return _report(old, folder, checking=options.check)


def _report(old: Sequence[str], folder: Path, *, checking: bool) -> int:
    for name in old:
        say(f"{name} is stale: run dev.py translate" if checking else f"{name} written")
    missing = {file.name: unfinished(file) for file in sorted(folder.glob("*.ts"))}
    for name, sources in missing.items():
        for source in sources[:SHOWN]:
            say(f"{name} does not translate: {source}")
        if len(sources) > SHOWN:
            say(f"{name} does not translate {len(sources) - SHOWN} more texts")
    if not any(missing.values()):
        say("Every text is translated.")
    return 1 if checking and (old or any(missing.values())) else 0


def run_tool(tool: str, *words: str) -> None:
    """Run one of Qt's tools for translators; raises ToolMissing, or CalledProcessError."""
    program = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if program is None:
        raise ToolMissing(f"this build of Qt for Python comes without {tool}.")
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
        done.check_returncode()


def _differs(file: Path, folder: Path) -> bool:
    other = folder / file.name
    return not other.exists() or file.read_bytes() != other.read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
