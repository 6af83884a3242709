"""How to add an optional package to this installation."""

from __future__ import annotations

import sys

from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told_whole


def needs_extra(name: str) -> Message:
    """The reason where the optional package ``name`` is not installed, and how to get it."""
    return told_whole(RefusalKind.EXTRA, _how(name))


def _how(name: str) -> Message:
    package = f"exportgui[{name}]"
    if getattr(sys, "frozen", False):
        return Message(
            "this program folder lacks the optional part {name}; the Python package {package}"
            " has it",
            name=name,
            package=package,
        )
    from importlib.util import find_spec  # here, because few files need what is not installed

    if find_spec("pip") is None:
        return Message(
            "needs the optional package {name}; install {package} in the program's environment",
            name=name,
            package=package,
        )
    return Message(
        "needs the optional package {name} ({command})",
        name=name,
        command=f'pip install "{package}"',
    )
