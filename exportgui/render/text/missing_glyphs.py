"""Letters that no font here has, and what to install for them. Page: r-font-handling.md.

Pango draws such a letter as a box with its number; the text is drawn all the same, and said so. The
script is told by Unicode's name of the letter, which begins with it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from exportgui.messages import Message, marked, verbatim
from exportgui.render.text.document import Document
from exportgui.render.text.fonts import is_missing
from exportgui.render.text.markup import shown_text

_SHOWN = 8
"""So many letters are named at most."""
_TRIED = 400
"""So many different letters of a text are tried at most."""
_PLAIN = 0x80
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
    """A sentence for every script of which letters are drawn as boxes."""
    texts = (shown_text(run) for paragraph in document.paragraphs for run in paragraph.runs)
    missing: dict[tuple[str, str], list[str]] = {}
    for letter in _missing(dict.fromkeys("".join(texts))):
        missing.setdefault(_script(letter), []).append(letter)
    return tuple(_sentence(script, font, letters) for (script, font), letters in missing.items())


def missing_scripts() -> tuple[Message, ...]:
    """The larger scripts that no font here has."""
    return tuple(Message(script) for script, letter in SAMPLES.items() if is_missing(letter))


def _missing(letters: Iterable[str]) -> Iterator[str]:
    tried = [letter for letter in letters if ord(letter) >= _PLAIN and _has_a_shape(letter)]
    return (letter for letter in tried[:_TRIED] if is_missing(letter))


def _has_a_shape(letter: str) -> bool:
    """Not for marks, which are drawn on other letters, nor for what is never seen."""
    return unicodedata.category(letter)[0] in "LNPS"


def _script(letter: str) -> tuple[str, str]:
    """The script of a letter and a font that has it; an empty script for signs of no script."""
    if unicodedata.category(letter)[0] in "PS":
        return "", "Noto Emoji" if ord(letter) >= 0x1F000 else "Noto Sans Symbols 2"
    words = unicodedata.name(letter, "").split()
    known = _FONTS.get(words[0].partition("-")[0]) if words else None
    if known is not None or not words:
        return known or ("", "Noto Sans")
    end = next((index for index, word in enumerate(words) if word in _ENDS_NAME), 1)
    name = " ".join(words[: max(end, 1)]).title()
    return name, f"Noto Sans {name}"


def _sentence(script: str, font: str, letters: list[str]) -> Message:
    named = "".join(letters[:_SHOWN]) + ("…" if len(letters) > _SHOWN else "")
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
