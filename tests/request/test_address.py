from __future__ import annotations

import pytest

from exportgui.request import check, tokens
from exportgui.request.address import as_address, read_address, take_apart
from exportgui.request.parsing import hidden_request, parse


@pytest.mark.parametrize(
    ("text", "object_path", "modifiers"),
    [
        ("https://s7d1.scene7.com/is/image/Co/lamp?wid=300&fmt=png", "Co/lamp", "wid=300&fmt=png"),
        ("http://host:8080/is/image/Co/a%20b.jpg?$web$", "Co/a b.jpg", "$web$"),
        ("/is/image/Co/lamp?src=is{Co/x?wid=3}&hei=2", "Co/lamp", "src=is{Co/x?wid=3}&hei=2"),
        ("is/image/Co/lamp", "Co/lamp", ""),
        ("//host/is/image/lamp?wid=1#part", "lamp", "wid=1"),
        ("s7d1.scene7.com/is/image/Co/lamp?wid=1", "Co/lamp", "wid=1"),
        ("host.test:8080/is/image/lamp?wid=1", "lamp", "wid=1"),
        ('"https://host/is/image/lamp?wid=1&amp;hei=2"', "lamp", "wid=1&hei=2"),
        ("<https://host/is/image/lamp?text=%26amp;&wid=1>\r\n", "lamp", "text=%26amp;&wid=1"),
        ("  https://preview.example.com/asset/lamp.tif?wid=5 ", "asset/lamp.tif", "wid=5"),
        ("shop.test/dam/a b.jpg?wid=5", "shop.test/dam/a b.jpg", "wid=5"),
        ("a b.jpg?wid=5", "a b.jpg", "wid=5"),
        ("<img src='//host/is/image/lamp?wid=1&#38;hei=2'/>", "lamp", "wid=1&hei=2"),
        ("<img src=//host/is/image/lamp?wid=1 alt=a>", "lamp", "wid=1"),
        ("<img src='data:image/gif;base64,R0l' data-src='//h/is/image/l?wid=1'>", "l", "wid=1"),
        ("<img srcset='/is/image/l?wid=1 1x, /is/image/l?wid=2 2x'>", "l", "wid=1"),
        ("<source srcset='/is/image/l?wid=1 640w'>", "l", "wid=1"),
        ("/is/image/l?wid=1 1x, /is/image/l?wid=2 2x", "l", "wid=1"),
        ("//h/is/image/l?wid=1\n//h/is/image/m?wid=2", "l", "wid=1"),
        ("a { background: url( '/is/image/l?wid=1' ) }", "l", "wid=1"),
        ("url(//h/is/image/l?src=is(a?b=1)&wid=1) no-repeat", "l", "src=is(a?b=1)&wid=1"),
        ("[lamp](https://h/is/image/l?wid=1) and more", "l", "wid=1"),
        ("see https://h/is/image/l?wid=1 there", "l", "wid=1"),
        (
            "  imageUrl: 'https://h/is/image/l?wid=1&op_usm=0.9,1.7,8,0',",
            "l",
            "wid=1&op_usm=0.9,1.7,8,0",
        ),
        ('\\"image\\" => \\"https://h/is/image/l?wid=1\\"', "l", "wid=1"),
        ("'cover' => 'https://h/is/image/l?wid=1&fmt=pjpeg',", "l", "wid=1&fmt=pjpeg"),
        ('const lamp = "https://h/is/image/l?wid=1";', "l", "wid=1"),
        ('"a":"https:\\/\\/h\\/is\\/image\\/Co\\/l?wid=1&hei=2","b":"c"', "Co/l", "wid=1&hei=2"),
        ('{"image":"https://h/is/image/l?wid=1\\u0026hei=2"}', "l", "wid=1&hei=2"),
        ("<img src={`https://h/is/image/l?wid=1`} />", "l", "wid=1"),
        ("src=`https://h/is/image/l?wid=1`", "l", "wid=1"),
        ("- `https://h/is/image/l?wid=1`", "l", "wid=1"),
        ("«https://h/is/image/l?wid=1»", "l", "wid=1"),
        ("[https://h/is/image/l?wid=1](https://h/is/image/l?wid=2)", "l", "wid=1"),
        ("https://h/is/image/l?wid=1.", "l", "wid=1"),
        ("https://h/is/image/l?wid=1;", "l", "wid=1"),
        ("https://h/is/image/l?wid=1\thttps://h/is/image/m?wid=2", "l", "wid=1"),
        ("GET /is/image/l?wid=1 HTTP/1.1", "l", "wid=1"),
        ('10.0.0.1 - - "GET /is/image/l?wid=1&hei=2 HTTP/1.1" 200 12', "l", "wid=1&hei=2"),
        ("<image:loc>https://h/is/image/l?wid=1&amp;hei=2</image:loc>", "l", "wid=1&hei=2"),
        ("https://web.test/2019im_/https://h/is/image/l?wid=1", "l", "wid=1"),
        ("https://tr.test/translate?u=https://h/is/image/l?wid=1&hei=2", "l", "wid=1&hei=2"),
        ("//h/is/image/?layer=0&size=1,1", "", "layer=0&size=1,1"),
        ("//h/is/image?layer=0&size=1,1", "", "layer=0&size=1,1"),
        ("//h/8/as.test/is/image/Co/aos/l?wid=1", "Co/aos/l", "wid=1"),
        ("//h/is/image/l#wid=1", "l", ""),
        ("//h/is/image/l?bgc=#ff0000&wid=1", "l", "bgc=#ff0000&wid=1"),
        ("//h/is/image/l?text=No #1&wid=1#end", "l", "text=No #1&wid=1"),
    ],
)
def test_an_address_comes_apart(text: str, object_path: str, modifiers: str):
    assert take_apart(text) == (object_path, modifiers)


@pytest.mark.parametrize(
    "text",
    [
        "wid=5&fmt=png",
        "?wid=5",
        "src=is{a?wid=1}",
        "",
        "see http://x",
        "wid=5&src=a.b/is/image/c",
        "fmt=png&$web$",
        "op_sharpen?wid=1",
        "$web$?wid=1",
        "file:///tmp/lamp.jpg",
        "/tmp/lamp.jpg",
        ".a?wid=1",
        "text=see https://h/is/image/l?wid=1",
    ],
)
def test_a_request_is_no_address(text: str):
    assert take_apart(text) is None


def test_an_address_is_made_and_comes_apart_again():
    made = as_address("rugs/wool rug.jpg", "wid=5&text=a%20b&src=is{x?wid=1}")
    assert made == "/is/image/rugs/wool%20rug.jpg?wid=5&text=a%20b&src=is{x?wid=1}"
    assert take_apart(made) == ("rugs/wool rug.jpg", "wid=5&text=a%20b&src=is{x?wid=1}")


@pytest.mark.parametrize(
    ("text", "object_path", "modifiers"),
    [
        ("https%3A%2F%2Fh%2Fis%2Fimage%2FCo%2Fl%3Fwid%3D1%26hei%3D2", "Co/l", "wid=1&hei=2"),
        ("https%253A%252F%252Fh%252Fis%252Fimage%252Fl%253Fwid%253D1", "l", "wid=1"),
        ("/_next/image?url=https%3A%2F%2Fh%2Fis%2Fimage%2Fl%3Fwid%3D1&w=64", "l", "wid=1"),
        ("//x/y?w=64&url=%2F%2Fh%2Fis%2Fimage%2Fl%3F%24web%24", "l", "$web$"),
        (
            "//x/y?url=https%3A%2F%2Fh%2Fplain.jpg&wid=5",
            "y",
            "url=https%3A%2F%2Fh%2Fplain.jpg&wid=5",
        ),
        ("//h/is/image/l?src=%2F%2Fh%2Fis%2Fimage%2Fm", "l", "src=%2F%2Fh%2Fis%2Fimage%2Fm"),
    ],
)
def test_an_encoded_address_comes_apart(text: str, object_path: str, modifiers: str):
    assert take_apart(text) == (object_path, modifiers)


ENCODED_QUERIES = [
    ("https://h/is/image/Co/l%3Fwid=1%26hei=2", "wid=1&hei=2"),
    ("https://h/is/image/Co/l%3Fwid%3D1", "wid=1"),
    ("https://h/is/image/Co/l%3fwid%3d1%26hei%3d2&fmt=png", "wid=1&hei=2&fmt=png"),
    ("https://h/is/image/Co/l%3Fwid=1&text=A%26B", "wid=1&text=A%26B"),
    ("https://h/is/image/Co/l%253Fwid%253D1%2526hei%253D2", "wid=1&hei=2"),
    ("h.scene7.com/is/image/Co/l%3fwid=1", "wid=1"),
    ("/is/image/Co/l%3f%24nosuch%24", "$nosuch$"),
    ("see https://h/is/image/Co/l%3Fwid=1 there", "wid=1"),
    ('<img src="https://h/is/image/Co/l%3Fwid=1%26hei=2">', "wid=1&hei=2"),
    ("https://x/unsafe/https%3A//h/is/image/Co/l%3Fwid%3D1%26%24big%24", "wid=1&$big$"),
    ("https://x/image/fetch/w_3/https://h/is/image/Co/l%3Fwid%3D1%26hei%3D2", "wid=1&hei=2"),
    ("https://x/cdn-cgi/image/width=80/https://h/is/image/Co/l%3Fwid%3D1", "wid=1"),
    ("https://x/?url=https://h/is/image/Co/l%3Fwid%3D1%26hei%3D2&w=30", "wid=1&hei=2"),
    ("https://x/?url=h.scene7.com/is/image/Co/l%3Fwid=1&w=30", "wid=1"),
]


@pytest.mark.parametrize(("text", "modifiers"), ENCODED_QUERIES)
def test_an_encoded_question_mark_starts_the_query(text: str, modifiers: str):
    assert take_apart(text) == ("Co/l", modifiers)
    assert [item.raw for item in parse(text).items] == modifiers.split("&")
    read = {problem.message for problem in check(text)}
    assert any("is read as" in message or "read as" in message for message in read)


@pytest.mark.parametrize(
    "text",
    [
        "src=https://h/is/image/l%3Fwid=1",
        "layer=1&src=is{Co/l%3Fwid=1}",
        "text=/is/image/l%3Fwid%3D1",
        "https://h/is/image/l%3Fno",
    ],
)
def test_other_question_marks_stay_encoded(text: str):
    assert hidden_request(text) is None


@pytest.mark.parametrize("lead", ["", "?", "/is/image/l?", "https://h/is/image/Co/l?"])
@pytest.mark.parametrize(
    ("query", "read"),
    [
        ("wid=300%26hei=200", "wid=300&hei=200"),
        ("wid=300%26hei%3D200%26%24web%24", "wid=300&hei=200&$web$"),
        ("wid=300%26hei=200&fmt=png", "wid=300&hei=200&fmt=png"),
        ("wid=300\\u0026hei=200", "wid=300&hei=200"),
        ("wid=300\\u0026hei\\u003d200", "wid=300&hei=200"),
    ],
)
def test_escaped_separators_separate(lead: str, query: str, read: str):
    assert [item.raw for item in parse(lead + query).items] == read.split("&")
    assert any("read as" in problem.message for problem in check(lead + query))


@pytest.mark.parametrize(
    "text",
    ["text=a%26b=c", "wid=3&text=A%26wid=3", "icc=A%26B", "$a=x%26wid=3", "text={\\u0026wid=3}"],
)
def test_separators_in_values_stay(text: str):
    assert hidden_request(text) is None


@pytest.mark.parametrize("lead", ["", "https://h/is/image/l?"])
@pytest.mark.parametrize("item", ["wid=300+", "size=3,4+", "fmt=png+", "wid=300%20"])
def test_a_plus_sign_at_the_end_is_a_blank(lead: str, item: str):
    assert [one for one in check(lead + item) if one.level == "error"] == []


def test_half_of_a_surrogate_pair_is_no_trouble():
    assert as_address("a\ud800", "text=\ud800") == "/is/image/a%3F?text=?"


@pytest.mark.parametrize("text", ["", "\n", "  ", "\t\r\n"])
def test_blanks_hold_nothing(text: str):
    found = read_address(text)
    assert 0 <= found.start == found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "/is/image/a\\u00zz\\",
        "s7exportsettings={is_modifier:s7exportsettings={is_modifier:wid=5}}",
        "https%3A%2F%2Fh%2Fis%2Fimage%2Fl%3Fwid%3D1" * 3,
    ],
)
def test_what_is_unwrapped_is_not_unwrapped_for_ever(text: str):
    check(text)
    tokens(text)
