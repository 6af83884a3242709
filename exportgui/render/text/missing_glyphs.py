"""Notes about characters that no installed font has, and which font to install.

Page: r-font-handling.md. Pango draws such a character as a box with its number; the text is drawn
all the same. The script is taken from the character's Unicode name, which begins with it; Python's
``unicodedata`` has no property for it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from exportgui.messages import Message, marked, verbatim
from exportgui.render.text.document import Document
from exportgui.render.text.fonts import is_missing
from exportgui.render.text.markup import shown_text

_MAX_SHOWN = 8
"""Characters that a note names at most."""
_MAX_TRIED = 400
"""Distinct characters of a text that are tried at most."""
_PLAIN = 0x80
_UNNAMED = {
    "Co": marked(
        "no font here has these private characters of the text: {codes}; install the font that "
        "they were made for, or add it to the catalog's fonts"
    ),
    "Cn": marked(
        "no font here has these characters of the text, which Unicode does not define: {codes}; "
        "correct the text, or install a font that has them"
    ),
}
"""Notes by the general category of characters that belong to no script and show nothing here."""
_CJK = (marked("Chinese, Japanese or Korean"), "Noto Sans CJK")
_FONTS = {
    **dict.fromkeys(("CJK", "IDEOGRAPHIC", "BOPOMOFO", "FULLWIDTH"), _CJK),
    **dict.fromkeys(
        ("HIRAGANA", "KATAKANA", "HALFWIDTH", "KATAKANA-HIRAGANA"),
        (marked("Japanese"), "Noto Sans CJK JP"),
    ),
    "HANGUL": (marked("Korean"), "Noto Sans CJK KR"),
    "CANADIAN": (marked("Canadian Aboriginal"), "Noto Sans Canadian Aboriginal"),
    "TIBETAN": (marked("Tibetan"), "Noto Serif Tibetan"),
    "LATIN": (marked("Latin"), "Noto Sans"),
    "GREEK": (marked("Greek"), "Noto Sans"),
    "CYRILLIC": (marked("Cyrillic"), "Noto Sans"),
    "MATHEMATICAL": (marked("mathematical"), "Noto Sans Math"),
}
_ENDS_NAME = frozenset(
    [
        *(
            "LETTER",
            "CHARACTER",
            "SYLLABLE",
            "SYLLABICS",
            "SIGN",
            "VOWEL",
            "CONSONANT",
            "DIGIT",
            "NUMBER",
            "NUMERAL",
        ),
        *(
            "IDEOGRAPH",
            "CAPITAL",
            "SMALL",
            "MODIFIER",
            "COMBINING",
            "INDEPENDENT",
            "MARK",
            "HIEROGLYPH",
            "LIGATURE",
        ),
    ]
)
SAMPLES = {
    marked("Arabic"): "ا",
    marked("Hebrew"): "א",
    marked("Devanagari"): "अ",
    marked("Bengali"): "অ",
    marked("Tamil"): "அ",
    marked("Thai"): "ก",
    marked("Georgian"): "ა",
    marked("Armenian"): "ա",
    marked("Ethiopic"): "አ",
    marked("Khmer"): "ក",
    marked("Japanese"): "あ",
    marked("Chinese"): "中",
    marked("Korean"): "한",
}
"""A letter of each of the world's larger scripts."""
_TRANSLATED = frozenset(SAMPLES) | {script for script, _ in _FONTS.values()}


def missing_notes(document: Document) -> tuple[Message, ...]:
    """A note for every script of which characters are drawn as boxes."""
    texts = (shown_text(run) for paragraph in document.paragraphs for run in paragraph.runs)
    scripts: dict[tuple[str, str], list[str]] = {}
    for letter in _missing(dict.fromkeys("".join(texts))):
        category = unicodedata.category(letter)
        key = (category, "") if category in _UNNAMED else _script(letter)
        scripts.setdefault(key, []).append(letter)
    return tuple(
        _code_note(script, letters) if script in _UNNAMED else _missing_note(script, font, letters)
        for (script, font), letters in scripts.items()
    )


def missing_scripts() -> tuple[Message, ...]:
    """The larger scripts that no installed font has."""
    return tuple(Message(script) for script, letter in SAMPLES.items() if is_missing(letter))


def _missing(letters: Iterable[str]) -> Iterator[str]:
    tried = [letter for letter in letters if ord(letter) >= _PLAIN and _has_own_glyph(letter)]
    return (letter for letter in tried[:_MAX_TRIED] if is_missing(letter))


def _has_own_glyph(letter: str) -> bool:
    """Whether it is drawn by itself: marks are drawn on other letters, controls never."""
    category = unicodedata.category(letter)
    return category[0] in "LNPS" or category in _UNNAMED


def _script(letter: str) -> tuple[str, str]:
    """The script of a letter and a font that has it; an empty script for symbols of none."""
    if unicodedata.category(letter)[0] in "PS":
        return "", "Noto Emoji" if ord(letter) >= 0x1F000 else "Noto Sans Symbols 2"
    words = unicodedata.name(letter, "").split()
    known = _FONTS.get(words[0].partition("-")[0]) if words else None
    if known is not None or not words:
        return known or ("", "Noto Sans")
    end = next((index for index, word in enumerate(words) if word in _ENDS_NAME), 1)
    name = " ".join(words[: max(end, 1)]).title()
    return name, f"Noto Sans {name}"


def _code_note(category: str, letters: list[str]) -> Message:
    codes = ", ".join(f"U+{ord(letter):04X}" for letter in letters[:_MAX_SHOWN])
    more = ", …" if len(letters) > _MAX_SHOWN else ""
    return Message(_UNNAMED[category], codes=codes + more)


def _missing_note(script: str, font: str, letters: list[str]) -> Message:
    named = "".join(letters[:_MAX_SHOWN]) + ("…" if len(letters) > _MAX_SHOWN else "")
    if not script:
        return Message(
            "no font here has these signs of the text: {letters}; install a font that has them, "
            "such as {font}",
            letters=named,
            font=font,
        )
    return Message(
        "no font here has the {script} letters of the text: {letters}; install a font that has "
        "them, such as {font}",
        script=Message(script) if script in _TRANSLATED else verbatim(script),
        letters=named,
        font=font,
    )
