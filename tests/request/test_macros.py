"""Macros: expansion in place, order, bounds, files."""

from __future__ import annotations

from pathlib import Path

import pytest

from exportgui.errors import MacroError, RequestError, SourceError
from exportgui.request import (
    MacroBook,
    compose,
    default_macros,
    expand,
    normal_macro_names,
    parse,
    resolve,
)
from exportgui.request.values import Format


def expanded(text: str, book: MacroBook) -> str:
    return str(expand(parse(text), book))


def test_the_documented_job_writes_tif():
    effective = resolve(compose("&fmt=png", "$test$"), MacroBook({"test": "fmt=tif"}))
    assert effective.request["fmt"] == Format("tif")


def test_macros_stand_where_they_are_called():
    book = MacroBook({"view": "wid=240&qlt=85"})
    assert expanded("wid=1&$VIEW$&hei=2", book) == "wid=1&wid=240&qlt=85&hei=2"
    assert resolve(parse("wid=480&$view$"), book).request["wid"] == 240
    assert resolve(parse("$view$&wid=480"), book).request["wid"] == 480


def test_macros_in_macros_see_what_was_defined_before_them():
    book = MacroBook([("a", "wid=1"), ("b", "$a$&hei=2"), ("early", "$late$"), ("late", "qlt=1")])
    assert expanded("$b$", book) == "wid=1&hei=2"
    with pytest.raises(MacroError, match="before it is defined"):
        expand(parse("x=1&$early$"), book)


def test_no_macro_can_call_itself():
    with pytest.raises(MacroError):
        expand(parse("$a$"), MacroBook({"a": "$a$"}))
    with pytest.raises(MacroError):
        expand(parse("$a$"), MacroBook([("a", "$b$"), ("b", "$a$")]))
    assert expanded("$a$", MacroBook([("a", "wid=1"), ("a", "$a$&hei=2")])) == "wid=1&hei=2"


def test_a_later_book_wins_and_may_call_the_earlier():
    book = MacroBook({"a": "wid=1", "b": "$a$"}).merged(MacroBook({"A": "wid=2", "c": "$a$&$b$"}))
    assert expanded("$a$", book) == "wid=2"
    assert expanded("$b$", book) == "wid=1"
    assert expanded("$c$", book) == "wid=2&wid=1"
    assert book.names() == ("A", "b", "c")
    assert dict(book) == {"A": "wid=2", "b": "$a$", "c": "$a$&$b$"}


def test_variables_reach_into_macros():
    book = MacroBook({"box": "wid=$size$&hei=$size$"})
    assert dict(resolve(parse("$size=5&$box$"), book).request) == {"wid": 5, "hei": 5}


def test_an_unknown_macro_is_an_error_at_its_column():
    with pytest.raises(MacroError, match="nope") as caught:
        expand(parse("wid=1&$nope$"), MacroBook())
    assert caught.value.column == 6
    with pytest.raises(MacroError) as caught:
        expand(parse("wid=1&$outer$"), MacroBook({"outer": "$nope$"}))
    assert caught.value.column == 6


def test_exclamation_marks_of_older_names_may_be_left_out():
    assert (
        expanded("$!_s7product$&$a!$", MacroBook({"_s7product": "wid=1", "a": "hei=1"}))
        == "wid=1&hei=1"
    )
    assert expanded("$a!$", MacroBook({"a": "hei=1", "a!": "hei=2"})) == "hei=2"


def test_depth_count_and_size_are_bounded():
    chain = [("m0", "wid=1"), *((f"m{n}", f"$m{n - 1}$") for n in range(1, 20))]
    assert expanded("$m15$", MacroBook(chain)) == "wid=1"
    with pytest.raises(MacroError, match="16"):
        expand(parse("$m16$"), MacroBook(chain))
    doubling = [("m0", "a=1"), *((f"m{n}", f"$m{n - 1}$&$m{n - 1}$") for n in range(1, 15))]
    with pytest.raises(MacroError, match="1000"):
        expand(parse("$m14$"), MacroBook(doubling))
    with pytest.raises(MacroError, match="64 KiB"):
        expand(parse("$big$&$big$"), MacroBook({"big": "id=" + "x" * 40000}))


def test_a_broken_definition_is_named():
    with pytest.raises(MacroError, match=r"\$bad\$"):
        expand(parse("$bad$"), MacroBook({"bad": "src=is{"}))
    with pytest.raises(RequestError, match=r"wid=0.*in macro bad"):
        resolve(parse("$bad$"), MacroBook({"bad": "wid=0"}))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("$a$", ("a",)),
        ("a", ("a",)),
        ("$a$&$b$", ("a", "b")),
        ("$a$$b$", ("a", "b")),
        (" &$a!$ , b.c-d ", ("a!", "b.c-d")),
        ("", ()),
        ("$a$=", ("a",)),
        ("%24a%24=&%24b%24", ("a", "b")),
        ("$a$&amp;$b$=", ("a", "b")),
    ],
)
def test_names_in_a_macro_field(text: str, names: tuple[str, ...]):
    assert normal_macro_names(text) == names


@pytest.mark.parametrize("text", ["fmt=png", "$a b=c$", "\xe9"])
def test_a_macro_field_holds_only_names(text: str):
    with pytest.raises(MacroError):
        normal_macro_names(text)


def test_the_built_in_effects():
    book = default_macros()
    assert book.names() == ("shadow", "glow")
    effect = resolve(parse("effect=-1&$shadow$&color=50,143,254"), book).comp.effects[-1]
    assert effect.values["blendMode"] == "mult"
    assert effect.values["color"].components == (50.0, 143.0, 254.0)


FILES = [
    (
        b'Name\tDefinition\r\nview\twid=240&fmt=jpeg\r\n# note\r\n\r\nbig\t"text=say ""hi"""\r\n',
        "utf-8",
    ),
    (b'definition\t.note\tname\nwid=240&fmt=jpeg\tx\tview\n"text=say ""hi"""\t\tbig\n', "columns"),
    (b'# macros\nview wid=240&fmt=jpeg\n$big$\t"text=say ""hi"""\n', "lines"),
    (b'\xef\xbb\xbfview wid=240&fmt=jpeg\rbig text=say "hi"', "bom"),
]


@pytest.mark.parametrize("data", [data for data, _ in FILES], ids=[name for _, name in FILES])
def test_macro_files_of_every_kind(tmp_path: Path, data: bytes):
    path = tmp_path / "book.mac"
    path.write_bytes(data)
    book = MacroBook.from_file(path)
    assert book["VIEW"] == "wid=240&fmt=jpeg"
    assert book["big"] == 'text=say "hi"'


def test_the_byte_order_mark_decides_the_encoding(tmp_path: Path):
    path = tmp_path / "book.mac"
    path.write_bytes("a text=\xe9".encode("latin-1"))
    assert MacroBook.from_file(path)["a"] == "text=\xe9"
    path.write_bytes("a text=\xe9".encode("utf-8-sig"))
    assert MacroBook.from_file(path)["a"] == "text=\xe9"


@pytest.mark.parametrize(
    "data", [b"lonely", b"Name\tDefinition\nlonely\n", b"bad/name wid=1", (b"\xef\xbb\xbfa \xff")]
)
def test_broken_files_are_named_with_their_line(tmp_path: Path, data: bytes):
    path = tmp_path / "broken.mac"
    path.write_bytes(data)
    with pytest.raises(MacroError, match=r"broken\.mac"):
        MacroBook.from_file(path)


def test_a_missing_file(tmp_path: Path):
    with pytest.raises(SourceError, match=r"none\.mac"):
        MacroBook.from_file(tmp_path / "none.mac")


def test_an_empty_file_is_an_empty_book(tmp_path: Path):
    path = tmp_path / "empty.mac"
    path.write_bytes(b"")
    assert MacroBook.from_file(path) == MacroBook()
