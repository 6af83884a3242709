"""RTF, or plain text, read into a document. Pages: c-text-formatting.md and its children.

Readings: paragraph formatting is what holds at a paragraph's last character; a tab is four spaces;
line ends in the text itself mean nothing, as in RTF files; keywords that this version does not draw
are noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from exportgui.errors import RequestError
from exportgui.messages import Message, marked
from exportgui.render.text import rtf_keywords
from exportgui.render.text.document import BLACK, Document, Paragraph, ParagraphStyle, Run, Style
from exportgui.render.text.rtf_tables import ColorTable, FontTable, ServerColorTable, Tables
from exportgui.render.text.rtf_tokens import Token, TokenKind, tokens

MAX_BYTES = 64 * 1024
MAX_DEPTH = 64
_UNWANTED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SYMBOLS = {"\\": "\\", "{": "{", "}": "}", "~": "\u00a0", "_": "\u2011", "-": "\u00ad"}
_SPECIAL = {
    "tab": "    ",
    "line": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}

Table = FontTable | ColorTable | ServerColorTable


@dataclass(slots=True)
class _State:
    """What a group inherits and may change. ``table`` is the table being filled; ``skipped`` drops
    all text.
    """

    style: Style = field(default_factory=Style)
    paragraph: ParagraphStyle = field(default_factory=ParagraphStyle)
    charset: int = 0
    unicode_size: int = 1
    table: Table | None = None
    skipped: bool = False


def read_rtf(text: str, command: str, *, cmyk: bool = False) -> Document:
    """The document of ``text=`` or ``textPs=``; ``command`` says which, for the keywords differ.

    RequestError for text beyond 64 KiB, unpaired braces, groups nested more than 64 deep, or a bad
    colour.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise RequestError(
            Message("the text is too long"),
            command=command,
            allowed=Message("at most {size} KiB", size=MAX_BYTES // 1024),
        )
    reader = _RtfReader(command, Tables(cmyk))
    for token in tokens(text):
        reader.read_token(token)
    return reader.document()


class _RtfReader:
    """Takes tokens one by one."""

    def __init__(self, command: str, tables: Tables) -> None:
        self._command = command
        self._tables = tables
        self._ignored = rtf_keywords.ONLY_PS if command == "text" else rtf_keywords.ONLY_TEXT
        self._characters = rtf_keywords.CHARACTER | (
            rtf_keywords.TEXT_CHARACTER if command == "text" else {}
        )
        self._state = _State()
        self._stack: list[_State] = []
        self._runs: list[Run] = []
        self._paragraphs: list[Paragraph] = []
        self._in_force = ParagraphStyle()
        self._document = Document(())
        self._notes: dict[Message, None] = {}
        self._hints: dict[Message, None] = {}
        self._words: set[str] = set()
        self._bytes = bytearray()
        self._high = 0
        self._skip = 0
        self._starred = False

    def read_token(self, token: Token) -> None:
        """One more token."""
        if token.kind is TokenKind.BYTE:
            self._byte(token.number or 0)
            return
        self._decode_bytes()
        starred = self._starred
        self._starred = False
        if token.kind is TokenKind.BRACE:
            self._brace(token.text)
        elif token.kind is TokenKind.TEXT:
            self._plain(token.text)
        elif token.kind is TokenKind.WORD:
            self._word(token.text, token.number, starred=starred)
        else:
            self._symbol(token.text)

    def document(self) -> Document:
        """The document; RequestError when a group is still open."""
        self._decode_bytes()
        if self._stack:
            raise self._lonely("{")
        if self._runs or not self._paragraphs:
            self._end_paragraph()
        return replace(
            self._document,
            paragraphs=tuple(self._paragraphs),
            notes=tuple(self._notes),
            hints=tuple(self._hints),
            words=frozenset(self._words),
        )

    def _brace(self, brace: str) -> None:
        self._skip = 0
        if brace == "{":
            if len(self._stack) >= MAX_DEPTH:
                reason = Message("groups are nested more than {number} deep", number=MAX_DEPTH)
                raise RequestError(reason, command=self._command)
            self._stack.append(self._state)
            self._state = replace(self._state)
        elif self._stack:
            self._state = self._stack.pop()
        else:
            raise self._lonely("}")

    def _lonely(self, brace: str) -> RequestError:
        return RequestError(
            Message("{sign} has no partner", sign=brace),
            command=self._command,
            allowed=Message("pairs of braces; {text} for the character", text=f"\\{brace}"),
        )

    def _plain(self, text: str) -> None:
        dropped = text[: self._skip]
        text = text[self._skip :]
        self._skip -= len(dropped)
        self._add(_UNWANTED.sub("", text.replace("\t", _SPECIAL["tab"])))

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in "\r\n":
            self._end_paragraph()
        elif self._skip:
            self._skip -= 1
        elif symbol in self._ignored:
            self._say_ignored(symbol, None)
        elif symbol == "\t" or symbol in _SYMBOLS:
            self._add(_SYMBOLS.get(symbol, _SPECIAL["tab"]))

    def _byte(self, value: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._bytes.append(value)

    def _decode_bytes(self) -> None:
        """Bytes in a row are read together: some code pages need two for a character."""
        if self._bytes:
            text = self._bytes.decode(
                rtf_keywords.CODE_PAGES.get(self._state.charset, "cp1252"), "replace"
            )
            self._bytes.clear()
            self._add(_UNWANTED.sub("", text))

    def _add(self, text: str) -> None:
        state = self._state
        if state.skipped or not text:
            return
        if state.table is not None:
            state.table.text(text)
            return
        self._in_force = state.paragraph
        if self._runs and self._runs[-1].style == state.style:
            self._runs[-1] = Run(self._runs[-1].text + text, state.style)
        else:
            self._runs.append(Run(text, state.style))

    def _end_paragraph(self) -> None:
        style = self._in_force if self._runs else self._state.paragraph
        self._paragraphs.append(Paragraph(tuple(self._runs), style, self._state.style))
        self._runs.clear()

    def _word(self, word: str, number: int | None, *, starred: bool) -> None:
        state = self._state
        self._skip = 0
        if word in self._ignored:
            self._say_ignored(word, number)
            state.skipped = state.skipped or word in ("iscolortbl", "cmykcolortbl")
        elif word in _TABLES:
            state.table = getattr(self._tables, _TABLES[word])
        elif state.table is not None and not starred:
            state.table.word(word, number)
        elif word in rtf_keywords.SKIPPED or (starred and not self._known(word)):
            state.skipped = True
        elif not state.skipped:
            self._format(word, number)

    def _say_ignored(self, word: str, number: int | None) -> None:
        """r-basic-character-formatting.md and its neighbours: what only one of the commands
        knows.
        """
        if number != 0 and word not in rtf_keywords.UNTOLD and not self._state.skipped:
            other = "textPs" if self._command == "text" else "text"
            useless = marked("{word} has no effect here; it works in {command}= only")
            self._hints[Message(useless, word=f"\\{word}", command=other)] = None

    def _known(self, word: str) -> bool:
        return word in self._characters or word in rtf_keywords.PARAGRAPH

    def _format(self, word: str, number: int | None) -> None:
        state = self._state
        if number != 0:
            self._words.add(word)
        if word in self._characters:
            state.style = self._characters[word](state.style, number)
        elif word in rtf_keywords.PARAGRAPH:
            state.paragraph = rtf_keywords.PARAGRAPH[word](state.paragraph, number)
        elif word in _SPECIAL:
            self._add(_SPECIAL[word])
        elif word == "par":
            self._end_paragraph()
        elif word == "u":
            self._unicode(number or 0)
        elif word == "uc":
            state.unicode_size = min(max(number or 0, 0), 255)
        elif word == "f":
            self._font(number or 0)
        elif word == "cf":
            state.style = replace(state.style, color=self._tables.color(number or 0) or BLACK)
        else:
            self._whole_text(word, number)

    def _whole_text(self, word: str, number: int | None) -> None:
        """Properties of the box, copy-fitting limits, and what is known but drawn otherwise."""
        document = self._document
        if word in rtf_keywords.VERTICAL:
            self._document = replace(document, valign=rtf_keywords.VERTICAL[word])
        elif word in rtf_keywords.MARGINS:
            margins = list(document.margins)
            margins[rtf_keywords.MARGINS[word]] = (number or 0) / 20
            self._document = replace(
                document, margins=(margins[0], margins[1], margins[2], margins[3])
            )
        elif word == "copyfitlines":
            self._document = replace(document, copyfit_lines=max(0, number or 0))
        elif word == "copyfitmaxlines":
            self._document = replace(document, copyfit_max=max(0, number or 0))
        elif word == "stextflow":
            self._document = replace(document, columns=number == 1)
        elif word in rtf_keywords.DRAWN_OTHERWISE:
            template = rtf_keywords.DRAWN_OTHERWISE[word]
            self._notes[Message(template, word=f"\\{word}")] = None

    def _font(self, number: int) -> None:
        entry = self._tables.fonts.fonts.get(number)
        if entry is None or not entry.name.strip():
            message = Message(
                "font {name} is not in the font table; the default font is used",
                name=f"\\f{number}",
            )
            self._notes[message] = None
            self._state.style = replace(self._state.style, font="", generic="")
            return
        self._state.charset = entry.charset
        self._state.style = replace(
            self._state.style, font=entry.name.strip(), generic=entry.generic
        )

    def _unicode(self, number: int) -> None:
        """A 16-bit unit, negative above 32767; two surrogates make one character."""
        unit = number % 0x10000
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
        elif 0xDC00 <= unit < 0xE000:
            if self._high:
                self._add(chr(0x10000 + ((self._high - 0xD800) << 10) + unit - 0xDC00))
            self._high = 0
        else:
            self._add(_UNWANTED.sub("", chr(unit)))
        self._skip = self._state.unicode_size


_TABLES = {"fonttbl": "fonts", "colortbl": "rgb", "cmykcolortbl": "inks", "iscolortbl": "server"}
