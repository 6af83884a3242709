"""argparse in the language of the command line, with errors of one line.

argparse takes its own texts from ``gettext``, which it binds to the name ``_`` when it is imported;
it has no parameter for another source of translations. `argparse_in` rebinds that name meanwhile.
"""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from exportgui.cli.options import Option
from exportgui.cli.words import path, text, without_marks
from exportgui.messages import Lookup, Message, marked, render

_ARGPARSE = (
    marked("usage: "),
    marked("positional arguments"),
    marked("options"),
    marked("show this help message and exit"),
    marked("the following arguments are required: %s"),
    marked("unrecognized arguments: %s"),
    marked("argument %(argument_name)s: %(message)s"),
    marked("invalid choice: %(value)r (choose from %(choices)s)"),
    marked("expected one argument"),
    marked("ignored explicit argument %r"),
)
"""Texts that argparse of Python 3.11 to 3.13 uses for our commands; it fills the % fields."""


@contextlib.contextmanager
def argparse_in(lookup: Lookup) -> Iterator[None]:
    """Translate argparse's own texts by ``lookup`` meanwhile, on every thread."""
    module: Any = argparse
    before = module._
    module._ = lambda template: lookup(template) if template in _ARGPARSE else before(template)
    try:
        yield
    finally:
        module._ = before


class LocalizedParser(argparse.ArgumentParser):
    """A parser whose texts are messages, and whose errors are one line without the usage."""

    def __init__(
        self,
        *,
        lookup: Lookup,
        description: str | None = None,
        epilog: str | None = None,
        **parameters: Any,
    ) -> None:
        self.lookup = lookup
        super().__init__(
            description=description and render(description, lookup),
            epilog=epilog and render(epilog, lookup),
            allow_abbrev=False,
            **parameters,
        )
        self.register("type", "text", text)
        self.register("type", "path", path)
        self.register("type", "count", self._number_type(int, lambda value: value >= 1, "≥ 1"))
        self.register("type", "start", self._number_type(int, lambda value: value >= 0, "≥ 0"))
        self.register(
            "type", "scale", self._number_type(float, lambda value: 0 < value <= 1, "0 < S ≤ 1")
        )

    def add_option(self, option: Option) -> None:
        """Add an option or argument as its row describes it."""
        self.add_argument(option.name, **option.parameters)

    def add_argument(self, *names: Any, **parameters: Any) -> argparse.Action:
        """As in argparse, with a message as ``help``."""
        if parameters.get("help"):
            parameters["help"] = render(parameters["help"], self.lookup)
        return super().add_argument(*names, **parameters)

    def error(self, message: str) -> NoReturn:
        """Print why the command line is wrong, and exit with status 2."""
        line = Message(
            "{program}: {reason}; see '{command}'",
            program="exportgui",
            reason=without_marks(message),
            command=f"{self.prog} --help",
        )
        self.exit(2, render(line, self.lookup) + "\n")

    def _number_type(
        self, kind: Callable[[str], float], fits: Callable[[float], bool], allowed: str
    ) -> Callable[[str], float]:
        def convert(word: str) -> float:
            with contextlib.suppress(ValueError):
                if fits(value := kind(text(word))):
                    return value
            reason = Message(
                "{value} is not allowed; allowed: {choices}", value=text(word), choices=allowed
            )
            raise argparse.ArgumentTypeError(render(reason, self.lookup))

        return convert
