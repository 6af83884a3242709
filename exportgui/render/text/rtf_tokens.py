"""Cuts RTF into tokens, in linear time. Page: r-reserved-characters.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TOKEN = re.compile(
    r"\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,9})?[ ]?"
    r"|\\(?P<symbol>[^A-Za-z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}]+)",
    re.DOTALL,
)


class TokenKind(Enum):
    """The kinds of tokens."""

    BYTE = auto()
    WORD = auto()
    SYMBOL = auto()
    BRACE = auto()
    TEXT = auto()


class Token(NamedTuple):
    """A word without its backslash, a symbol, a brace, plain text, or a byte.

    ``number`` is a word's parameter or the byte.
    """

    kind: TokenKind
    text: str
    number: int | None = None


def tokens(text: str) -> Iterator[Token]:
    """Every token; a lone backslash at the very end is left out."""
    for match in _TOKEN.finditer(text):
        if match["text"] is not None:
            yield Token(TokenKind.TEXT, match["text"])
        elif match["word"] is not None:
            yield Token(
                TokenKind.WORD, match["word"], int(match["number"]) if match["number"] else None
            )
        elif match["brace"] is not None:
            yield Token(TokenKind.BRACE, match["brace"])
        elif match["byte"] is not None:
            yield Token(TokenKind.BYTE, "", int(match["byte"], 16))
        else:
            yield Token(TokenKind.SYMBOL, match["symbol"])
