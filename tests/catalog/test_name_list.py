"""Lists of names: how they are read, and what each line means."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import pytest

from exportgui.catalog.list_matching import Fit, ListMatches, Named, match_list, names_that_begin
from exportgui.catalog.name_list import MAX_LINES, columns_of, decoded
from exportgui.catalog.near_names import NearNames
from exportgui.errors import JobError

FILES = ("shoe.jpg", "deep/shoe.png", "bowl.png", "Äpfel.jpg", "shop/list/a, b.jpg", "Mug.tif")
FOLDER = [Named(n, path, path, False, f"a|{n}") for n, path in enumerate(FILES, 1)]
CATALOG = [
    Named(1, "shoe", "images/shoe_master.tif", False, "a|1"),
    Named(2, "Acme/bowl", "images/bowl.tif", False),
    Named(3, "spin", "spin", True),
    Named(4, "is/content/swatch", "flash/swatch.swf", False),
]


def matched(text: str, assets: Sequence[Named] = FOLDER) -> ListMatches:
    return match_list(columns_of(text), lambda: assets)


def ids(text: str, assets: Sequence[Named] = FOLDER) -> list[int]:
    return list(matched(text, assets).found)


@pytest.mark.parametrize(
    "data",
    [
        "Äpfel.jpg\nbowl.png".encode(),
        b"\xef\xbb\xbf" + "Äpfel.jpg\nbowl.png".encode(),
        "Äpfel.jpg\r\nbowl.png\r\n".encode("utf-16"),
        "Äpfel.jpg\nbowl.png".encode("utf-16-le"),
        "Äpfel.jpg\nbowl.png".encode("utf-16-be"),
        "Äpfel.jpg\r\nbowl.png".encode("cp1252"),
        "Äpfel.jpg\rbowl.png\r".encode(),
        unicodedata.normalize("NFD", "Äpfel.jpg\nbowl.png").encode(),
        '  "Äpfel.jpg" \n\n   \n# a comment\n“bowl.png”\n'.encode(),
        "'Äpfel.jpg'\n\tbowl.png\t\nbowl.png\nÄpfel.jpg\n".encode(),
    ],
)
def test_encodings_quotes_blank_lines_and_line_ends(data):
    assert ids(decoded(data)) == [4, 3]


def test_lines_count_those_of_quoted_cells():
    """A row is where it begins, as an editor shows it."""
    text = 'file;note\nbowl.png;"two\nlines"\n\nshoe.jpg;one\ngone.jpg;"three\n\nlines"\n'
    lines = {match.entry.text: match.entry.line for match in matched(text).matches}
    assert lines == {"bowl.png": 2, "shoe.jpg": 5, "gone.jpg": 6}


def test_beginnings_of_many_missing_names():
    text = "\n".join(["bow", "Sho", *(f"missing {number}" for number in range(5_000))])
    found = names_that_begin(matched(text), FOLDER)
    assert found == (1, 2, 3)


def test_a_sign_of_windows_1252_is_no_control_character():
    assert decoded("Preis 5 €\n".encode("cp1252")) == "Preis 5 €\n"


@pytest.mark.parametrize(
    "text",
    [
        "sku;file;price\n1;bowl.png;3\n2;shoe.jpg;4",
        "file,title\nbowl.png,A bowl\nshoe.jpg,A shoe",
        'title,file\n"A, bowl",bowl.png\n"A ""shoe""",shoe.jpg',
        "1\tbowl.png\n2\tshoe.jpg",
        "bowl.png, shoe.jpg",
    ],
)
def test_the_column_of_a_table_with_the_most_hits(text):
    found = matched(text)
    assert list(found.found) == [3, 1]
    assert found.of(Fit.MISSING) == ()


def test_a_heading_is_told_and_a_missing_first_name_is_not_one():
    found = matched("sku;file name\n1;bowl.png\n2;shoe.jpg")
    assert (found.heading, found.column) == ("file name", 2)
    missing = matched("cup-1.png\nbowl.png")
    assert (missing.heading, missing.of(Fit.MISSING)[0].entry.text) == ("", "cup-1.png")


def test_a_name_with_a_comma_is_no_table():
    assert ids("bowl.png\na, b.jpg") == [3, 5]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a|2", 2),
        ("https://s7d1.scene7.com/is/image/Acme/bowl?wid=300&fmt=png", 3),
        ("/is/image/deep/shoe.png?wid=3", 2),
        ("//cdn.example/is/image/Acme/%C3%84pfel?$web$", 4),
        ("deep/shoe.png", 2),
        ("deep\\shoe.png", 2),
        ("list/a, b.jpg", 5),
        (r"Z:\shop\deep\shoe.png", 2),
        ("/mnt/shop/bowl.png", 3),
        ("Acme/bowl", 3),
        ("a, b.jpg", 5),
        ("bowl", 3),
        ("BOWL.PNG", 3),
        ("mug", 6),
        ("MUG.TIF", 6),
    ],
)
def test_what_a_line_means_in_a_folder(line, expected):
    assert ids(line) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("shoe", 1),
        ("images/shoe_master.tif", 1),
        ("shoe_master.tif", 1),
        ("shoe_master", 1),
        ("Company/shoe", 1),
        ("Acme/bowl", 2),
        ("https://x/is/image/Acme/bowl?wid=3", 2),
        ("swatch", 4),
        ("a|1", 1),
    ],
)
def test_what_a_line_means_in_an_is_catalog(line, expected):
    assert ids(line, CATALOG) == [expected]


def test_exact_case_comes_before_any_case():
    assets = [Named(1, "Shoe.jpg", "Shoe.jpg", False), Named(2, "shoe.jpg", "shoe.jpg", False)]
    assert ids("shoe.jpg\nShoe.jpg", assets) == [2, 1]
    (match,) = matched("SHOE.JPG", assets).of(Fit.SEVERAL)
    assert [hit.id for hit in match.hits] == [1, 2]


def test_several_missing_and_refused_lines_are_told_apart():
    (several,) = matched("shoe").of(Fit.SEVERAL)
    assert [hit.path for hit in several.hits] == ["shoe.jpg", "deep/shoe.png"]
    assert [match.entry.text for match in matched("spin", CATALOG).of(Fit.REFUSED)] == ["spin"]
    assert matched("a|99").of(Fit.MISSING)[0].entry == (1, "a|99")


@pytest.mark.parametrize(
    ("line", "nearest"),
    [("bwol.png", "bowl.png"), ("bowls.png", "bowl.png"), ("bol", "bowl.png"), ("cat.png", "")],
)
def test_the_nearest_name_of_a_missing_one(line, nearest):
    (match,) = matched(f"shoe.jpg\n{line}").of(Fit.MISSING)
    assert match.nearest == nearest


def test_the_order_is_the_lists_and_each_asset_comes_once():
    assert ids("shoe.jpg\nbowl\nbowl.png\nMug.tif\nshoe.jpg") == [1, 3, 6]


def test_names_that_begin_with_the_missing_ones():
    assets = [Named(n, f"10{n}-front.jpg", f"10{n}-front.jpg", False) for n in range(1, 4)]
    found = matched("101\n103", assets)
    assert names_that_begin(found, assets) == (1, 3)
    assert names_that_begin(matched("101-front.jpg\n102-front\n103", assets), assets) == ()


def test_a_request_stays_with_its_line():
    (match,) = matched("/is/image/Acme/bowl?wid=300&fmt=png").matches
    assert match.request == "wid=300&fmt=png"


def test_a_list_has_its_limit():
    assert len(columns_of("x\n" * MAX_LINES)[0]) == MAX_LINES
    with pytest.raises(JobError, match="more than 100,000 lines"):
        columns_of("x\n" * (MAX_LINES + 1))


def test_many_lines_and_assets_take_no_longer_than_each_once():
    """2,000 lines on 2,000 assets: as a whole, not each line on each asset."""
    assets = [
        Named(n, f"f{n % 9}/p{n:05}.jpg", f"f{n % 9}/p{n:05}.jpg", False) for n in range(2_000)
    ]
    text = "\n".join(f"P{n:05}" for n in reversed(range(2_000)))
    assert ids(text, assets) == list(reversed(range(2_000)))


def test_letters_that_are_wrong_missing_or_too_many():
    near = NearNames(["kitten.png"])
    assert [near.find(word) for word in ("sitten", "kiten", "kkitten", "sittin", "sitting")] == [
        *["kitten.png"] * 4, "",
    ]  # fmt: skip
