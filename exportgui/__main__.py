"""``exportgui`` and ``python -m exportgui``: a command without a window, or the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from exportgui.media import HELPER_FLAG


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command if the first word is one or an option; else open the window on that catalog.

    ``--language CODE`` is a word of its own: it may stand anywhere.
    """
    gc.disable()  # imported modules are never garbage: looking for it is a seventh of the start
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    finally:
        gc.enable()


def _run(words: Sequence[str]) -> int:
    if words[:1] == [HELPER_FLAG]:
        from exportgui.media import helper_process

        gc.enable()
        helper_process.main(int(words[1]))
        return 0
    from exportgui import cli

    commanded = cli.command_words(words)
    if commanded is not None:
        return cli.main(commanded)
    from exportgui.app import run

    language, others = cli.split_language(words)
    return run(others, language)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # slow to import, and needed only here
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
