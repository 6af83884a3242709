"""Read RTF, or plain text, into a document. Pages: c-text-formatting.md and its children.

Readings: a paragraph has the formatting that holds at its last character; a tab is four spaces;
line ends in the text itself mean nothing, as in RTF files; keywords that this version does not draw
are noted. Pango and libvips read markup of their own, Qt's QTextDocument HTML and Markdown; none of
them reads RTF, and packages that do lose the formatting.
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
    """What a group inherits and may change.

    ``table`` is the table being filled; ``skipped`` drops all text.
    """

    style: Style = field(default_factory=Style)
    paragraph: ParagraphStyle = field(default_factory=ParagraphStyle)
    charset: int = 0
    unicode_size: int = 1
    table: Table | None = None
    skipped: bool = False


def read_rtf(text: str, command: str, *, cmyk: bool = False) -> Document:
    """Read the document of ``text=`` or ``textPs=``.

    ``command`` says which, as the keywords differ. RequestError for text beyond 64 KiB, unpaired
    braces, groups nested more than 64 deep, or a bad colour.
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
    """Builds a document token by token."""

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
        self._last_paragraph_style = ParagraphStyle()
        self._document = Document(())
        self._notes: dict[Message, None] = {}
        self._hints: dict[Message, None] = {}
        self._words: set[str] = set()
        self._bytes = bytearray()
        self._high_surrogate = 0
        self._to_skip = 0
        self._starred = False

    def read_token(self, token: Token) -> None:
        """Read one more token."""
        if token.kind is TokenKind.BYTE:
            self._add_byte(token.number or 0)
            return
        self._decode_bytes()
        starred = self._starred
        self._starred = False
        if token.kind is TokenKind.BRACE:
            self._read_brace(token.text)
        elif token.kind is TokenKind.TEXT:
            self._add_text(token.text)
        elif token.kind is TokenKind.WORD:
            self._read_word(token.text, token.number, starred=starred)
        else:
            self._read_symbol(token.text)

    def document(self) -> Document:
        """The document; RequestError when a group is still open."""
        self._decode_bytes()
        if self._stack:
            raise self._unpaired("{")
        if self._runs or not self._paragraphs:
            self._end_paragraph()
        return replace(
            self._document,
            paragraphs=tuple(self._paragraphs),
            notes=tuple(self._notes),
            hints=tuple(self._hints),
            words=frozenset(self._words),
        )

    def _read_brace(self, brace: str) -> None:
        self._to_skip = 0
        if brace == "{":
            if len(self._stack) >= MAX_DEPTH:
                reason = Message("groups are nested more than {number} deep", number=MAX_DEPTH)
                raise RequestError(reason, command=self._command)
            self._stack.append(self._state)
            self._state = replace(self._state)
        elif self._stack:
            self._state = self._stack.pop()
        else:
            raise self._unpaired("}")

    def _unpaired(self, brace: str) -> RequestError:
        return RequestError(
            Message("{sign} has no partner", sign=brace),
            command=self._command,
            allowed=Message("pairs of braces; {text} for the character", text=f"\\{brace}"),
        )

    def _add_text(self, text: str) -> None:
        dropped = text[: self._to_skip]
        text = text[self._to_skip :]
        self._to_skip -= len(dropped)
        self._add(_UNWANTED.sub("", text.replace("\t", _SPECIAL["tab"])))

    def _read_symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in "\r\n":
            self._end_paragraph()
        elif self._to_skip:
            self._to_skip -= 1
        elif symbol in self._ignored:
            self._note_ignored(symbol, None)
        elif symbol == "\t" or symbol in _SYMBOLS:
            self._add(_SYMBOLS.get(symbol, _SPECIAL["tab"]))

    def _add_byte(self, value: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(value)

    def _decode_bytes(self) -> None:
        """Decode adjacent bytes together: some code pages need two for a character."""
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
        self._last_paragraph_style = state.paragraph
        if self._runs and self._runs[-1].style == state.style:
            self._runs[-1] = Run(self._runs[-1].text + text, state.style)
        else:
            self._runs.append(Run(text, state.style))

    def _end_paragraph(self) -> None:
        style = self._last_paragraph_style if self._runs else self._state.paragraph
        self._paragraphs.append(Paragraph(tuple(self._runs), style, self._state.style))
        self._runs.clear()

    def _read_word(self, word: str, number: int | None, *, starred: bool) -> None:
        state = self._state
        self._to_skip = 0
        if word in self._ignored:
            self._note_ignored(word, number)
            state.skipped = state.skipped or word in ("iscolortbl", "cmykcolortbl")
        elif word in _TABLES:
            state.table = getattr(self._tables, _TABLES[word])
        elif state.table is not None and not starred:
            state.table.word(word, number)
        elif word in rtf_keywords.SKIPPED or (starred and not self._is_known(word)):
            state.skipped = True
        elif not state.skipped:
            self._format(word, number)

    def _note_ignored(self, word: str, number: int | None) -> None:
        """Add a hint about a keyword that only the other command has.

        Page: r-basic-character-formatting.md and its neighbours.
        """
        if number != 0 and word not in rtf_keywords.WITHOUT_HINT and not self._state.skipped:
            other = "textPs" if self._command == "text" else "text"
            useless = marked("{word} has no effect here; it works in {command}= only")
            self._hints[Message(useless, word=f"\\{word}", command=other)] = None

    def _is_known(self, word: str) -> bool:
        return word in self._characters or word in rtf_keywords.PARAGRAPH

    def _format(self, word: str, number: int | None) -> None:
        if number != 0:
            self._words.add(word)
        state = self._state
        if word in self._characters:
            state.style = self._characters[word](state.style, number)
        elif word in rtf_keywords.PARAGRAPH:
            state.paragraph = rtf_keywords.PARAGRAPH[word](state.paragraph, number)
        elif word in rtf_keywords.DOCUMENT:
            self._document = rtf_keywords.DOCUMENT[word](self._document, number)
        elif word in _SPECIAL:
            self._add(_SPECIAL[word])
        elif word == "par":
            self._end_paragraph()
        elif word in rtf_keywords.DRAWN_OTHERWISE:
            self._notes[Message(rtf_keywords.DRAWN_OTHERWISE[word], word=f"\\{word}")] = None
        else:
            self._format_by_number(word, number or 0)

    def _format_by_number(self, word: str, number: int) -> None:
        r"""Apply the keywords that refer to characters or to rows of the tables."""
        state = self._state
        if word == "u":
            self._add_unicode(number)
        elif word == "uc":
            state.unicode_size = min(max(number, 0), 255)
        elif word == "f":
            self._set_font(number)
        elif word == "cf":
            state.style = replace(state.style, color=self._tables.color(number) or BLACK)

    def _set_font(self, number: int) -> None:
        entry = self._tables.fonts.entries.get(number)
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

    def _add_unicode(self, number: int) -> None:
        """Add a 16-bit unit, negative above 32767; two surrogates make one character."""
        unit = number % 0x10000
        if 0xD800 <= unit < 0xDC00:
            self._high_surrogate = unit
        elif 0xDC00 <= unit < 0xE000:
            if self._high_surrogate:
                self._add(chr(0x10000 + ((self._high_surrogate - 0xD800) << 10) + unit - 0xDC00))
            self._high_surrogate = 0
        else:
            self._add(_UNWANTED.sub("", chr(unit)))
        self._to_skip = self._state.unicode_size


_TABLES = {
    "fonttbl": "fonts",
    "colortbl": "rgb",
    "cmykcolortbl": "cmyk_colors",
    "iscolortbl": "server",
}
