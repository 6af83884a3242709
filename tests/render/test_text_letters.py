"""Letters that no font has are told, in every front end. Page: r-font-handling.md.

The machine's own fonts must not matter: other processes run on a font configuration without any,
where the program's own font is all there is. It has Latin, Greek and Cyrillic letters.
"""

import json
import os
import subprocess
import sys

import pytest
from PIL import Image

TEXTS = {
    "Thai": ("สวัสดี", "Noto Sans Thai"),
    "Devanagari": ("नमस्ते", "Noto Sans Devanagari"),
    "Arabic": ("مرحبا", "Noto Sans Arabic"),
    "Hebrew": ("שלום", "Noto Sans Hebrew"),
    "Georgian": ("გამარჯობა", "Noto Sans Georgian"),
    "Ethiopic": ("ሰላም", "Noto Sans Ethiopic"),
    "Korean": ("한국어", "Noto Sans CJK KR"),
    "Japanese": ("こんにちは", "Noto Sans CJK JP"),
    "Chinese, Japanese or Korean": ("漢字", "Noto Sans CJK"),
    "Old Italic": ("\U00010300\U00010301", "Noto Sans Old Italic"),
    "": ("☂😀", "Noto Sans Symbols 2"),
}
KNOWN = (
    "Plain words",
    "Ünïcödé, ‘quoted’ – 100 €",
    "Ελληνικά",
    "Русский",
    ("a\u0301 \u200d\u00ad\u00a0"),
)

PLANS = """
import json, sys
from pathlib import Path
from urllib.parse import quote
from exportgui.catalog.folder import FolderResolver
from exportgui.render import plan
from exportgui.request.parsing import parse
def notes(command, words):
    made = plan("", parse(command + "=" + quote(words)), FolderResolver(Path(sys.argv[1])))
    return [(note.level, note.message) for note in made.notes]
texts = json.load(sys.stdin)
print(json.dumps([[notes(command, words) for words in texts] for command in ("text", "textPs")]))
"""


@pytest.fixture
def bare(tmp_path):
    """Runs Python where the system has no font; ``bare.home`` is a folder with one picture."""
    config = tmp_path / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    (tmp_path / "shop").mkdir()
    Image.new("RGB", (100, 50), "white").save(tmp_path / "shop/a.png")
    own = {
        "FONTCONFIG_FILE": str(config),
        "EXPORTGUI_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run(*arguments, words=""):
        done = subprocess.run(
            [sys.executable, *map(str, arguments)],
            env=os.environ | own,
            input=words,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done

    run.home = tmp_path
    return run


def test_every_script_is_named_with_a_font_that_has_it(bare):
    asked = [*(words for words, _ in TEXTS.values()), *KNOWN]
    found = json.loads(bare("-c", PLANS, bare.home, words=json.dumps(asked)).stdout)

    for notes in found:
        for (script, (words, font)), said in zip(TEXTS.items(), notes, strict=False):
            assert all(level == "warning" for level, _ in said)
            message = " ".join(text for _, text in said)
            assert f"the {script} letters" in message if script else "these signs" in message
            assert f"such as {font}" in message
            assert words[0] in message
        assert notes[len(TEXTS) :] == [[]] * len(KNOWN)


def test_a_text_of_several_scripts_names_each_once(bare):
    words = json.dumps(["สวัสดี and नमस्ते and สวัสดี"])
    [[said], _] = json.loads(bare("-c", PLANS, bare.home, words=words).stdout)

    assert [text.count("Thai") for _, text in said] == [2, 0]  # the script and its font
    assert len(said) == 2


@pytest.mark.parametrize(
    "command",
    [
        ("render", "{shop}/a.png", "layer=1&text=สวัสดี", "--output", "{home}/o.png"),
        ("props", "{shop}/a.png", "layer=1&textPs=สวัสดี"),
        ("export", "{shop}", "--to", "{home}/out", "--is-modifier", "layer=1&text=สวัสดี"),
    ],
)
def test_every_front_end_tells(bare, command):
    places = {"shop": bare.home / "shop", "home": bare.home}
    done = bare("-m", "exportgui", *(part.format(**places) for part in command))

    assert "no font here has the Thai letters" in done.stdout + done.stderr


def test_the_doctor_lists_scripts_without_letters(bare):
    fonts = json.loads(bare("-m", "exportgui", "doctor", "--json").stdout)["Fonts"]

    assert "Thai" in fonts["letters"]
    assert "Korean" in fonts["letters"]
    assert "Latin" not in fonts["letters"]


WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from exportgui.gui.i18n import fonts
fonts.load_fallback(app)
from exportgui.gui.preferences.rows import ROWS
row = next(row for row in ROWS if row.key == "language")
print([fonts.is_unsupported(code) for code in (None, "en", "es", "sv", "ja", "ko", "zh_TW")])
print([fonts.warning(code) for code in ("sv", "ja")])
print([row.editor.shown(code) for code in ("es", "ko")])
"""


def test_the_window_tells_of_languages_without_letters(bare):
    lacks, warnings, choices = bare("-c", WINDOW).stdout.splitlines()

    assert lacks == str([False] * 4 + [True] * 3)
    assert warnings.startswith("['', \"No font here has the letters of the window's language (ja)")
    assert "Español'" in choices
    assert "한국어 (ko): no font here has its letters" in choices


CODES = {
    "U+E000": "private",
    "U+F8FF": "private",
    "U+F0000": "private",
    "U+0378": "Unicode does not define",
    "U+1FC00": "Unicode does not define",
}


def test_characters_of_no_script_are_named_by_their_codes(bare):
    asked = [f"a{chr(int(code[2:], 16))}b" for code in CODES]
    found = json.loads(bare("-c", PLANS, bare.home, words=json.dumps(asked)).stdout)

    for notes in found:
        for (code, reason), said in zip(CODES.items(), notes, strict=True):
            [[level, message]] = said
            assert level == "warning"
            assert f": {code};" in message
            assert reason in message
            assert "font" in message
