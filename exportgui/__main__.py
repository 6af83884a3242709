"""``exportgui`` and ``python -m exportgui``: a command without a window, or the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from exportgui.media import HELPER_FLAG


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command when the first word is one (or an option), else open the window on the catalog it names."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [HELPER_FLAG]:
        from exportgui.media import helper_process

        helper_process.main(int(words[1]))
        return 0
    from exportgui import cli

    if words and (words[0] in cli.COMMANDS or words[0].startswith("-")):
        return cli.main(words)
    from exportgui.app import run

    return run(words)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # nothing else needs it, and it takes its time to load
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
