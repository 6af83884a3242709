from __future__ import annotations

from pathlib import Path

import pytest

from exportgui.catalog.datafile import read_table
from exportgui.catalog.records import Table, read_records
from exportgui.errors import CatalogError


def table(tmp_path: Path, data: str | bytes) -> list[tuple[int, dict[str, str]]]:
    path = tmp_path / "shoes.txt"
    path.write_bytes(data.encode("latin-1") if isinstance(data, str) else data)
    return [(row.line, row.fields) for row in read_table(path, key="Id")]


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ("Id\tPath\na\tb", [(2, {"id": "a", "path": "b"})]),
        ("ID\tpath\r\na\tb\r\n", [(2, {"id": "a", "path": "b"})]),
        ("Id\tPath\ra\tb\rc\td\r", [(2, {"id": "a", "path": "b"}), (3, {"id": "c", "path": "d"})]),
        ("Id\tPath\tX\na\t\tc", [(2, {"id": "a", "x": "c"})]),
        ("Id\tPath\tX\na", [(2, {"id": "a"})]),
        ("Id\tPath\na\tb\t\t", [(2, {"id": "a", "path": "b"})]),
        ("Id\tPath\n\n\t\na\tb", [(4, {"id": "a", "path": "b"})]),
        ("Id\tPath\n a \t b ", [(2, {"id": " a ", "path": " b "})]),
        ("Id\t.note\tPath\na\tmine\tb", [(2, {"id": "a", "path": "b"})]),
        (
            'Id\tUserData\n"a"\t"x\ty\r\nz"\nb\tw',
            [(2, {"id": "a", "userdata": "x\ty\r\nz"}), (4, {"id": "b", "userdata": "w"})],
        ),
        ('Id\tUserData\na\t"12"" pipe"', [(2, {"id": "a", "userdata": '12" pipe'})]),
        ('Id\tUserData\na\t5" pipe', [(2, {"id": "a", "userdata": '5" pipe'})]),
        (
            "Id\tUserData\na\t'This month''s\tSpecial'",
            [(2, {"id": "a", "userdata": ("This month's\tSpecial")})],
        ),
        (
            "Id\tUserData\na\t'tis so\nb\tisn't",
            [(2, {"id": "a", "userdata": "'tis so"}), (3, {"id": "b", "userdata": "isn't"})],
        ),
        ('Id\tPath\na\t""', [(2, {"id": "a"})]),
        ('"Id"\t"Path"\na\tb', [(2, {"id": "a", "path": "b"})]),
        ("Id\tPath\ncaf\xe9\tb", [(2, {"id": "café", "path": "b"})]),
        (
            b"\xef\xbb\xbfId\tPath\ncaf\xc3\xa9\t\xe6\xbc\xa2.png",
            [(2, {"id": "café", "path": "漢.png"})],
        ),
        (
            "Id\tModifier\na\twid=100&src=is(b?c)%20",
            [(2, {"id": "a", "modifier": "wid=100&src=is(b?c)%20"})],
        ),
        ("Id\tPath\n", []),
    ],
)
def test_tables_are_read_in_every_notation(
    tmp_path: Path, data: str | bytes, rows: list[tuple[int, dict[str, str]]]
):
    assert table(tmp_path, data) == rows


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", r"shoes\.txt, line 1: the header has no column Id"),
        (b"Path\tX\nb\tc", r"line 1: the header has no column Id"),
        (b"Id\tPath\tpath\n", r"line 1: the column path is there twice"),
        (b"Id\t\tPath\n", r"line 1: column 2 is named ''"),
        (b"Id\tMy Path\n", r"line 1: column 2 is named 'My Path'"),
        (b"Id\tPath\na\tb\tc", r"line 2: 3 fields, but the header has 2 columns"),
        (b"Id\tPath\na\tb\n\tc", r"line 3: the record has no Id"),
        (b'Id\tPath\na\t"b\nc\td\n', r"line 2: a quotation mark is not closed"),
        (b'Id\tPath\na\t"b"c\n', r"line 2: a quotation mark is not closed"),
        (b"Id\tPath\na\tb\nc\t\x00", r"line 3: not a text file"),
        (b"\xef\xbb\xbfId\tPath\na\t\xff", r"line 2: marked as UTF-8"),
    ],
)
def test_damage_is_named_with_its_line(tmp_path: Path, data: bytes, complaint: str):
    with pytest.raises(CatalogError, match=complaint):
        table(tmp_path, data)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(CatalogError, match=r"none\.txt: cannot be read"):
        list(read_table(tmp_path / "none.txt", key="Id"))


def test_records_are_typed(tmp_path: Path):
    path = tmp_path / "shoes.txt"
    path.write_text(
        "Id\tPath\tMaskPath\tModifier\tPostModifier\tAnchor\tResolution\tPrintResolution\tSize\t"
        "AssetType\tUserData\n"
        "a\ta.tif\tm.tif\twid=1\tqlt=2\t10, -20\t72.5\t300\t400,300\tIMAGESET\tx\n"
        "b\tb.tif\t\t\t\t\t0\t\t\t\t\n"
        "a\tlast.tif\n"
        "t\t\t\tlayer=0\n"
        "bad\tb.tif\t\t\tfine\t1,2,3\t-1\tx\t0,5\n"
    )
    records = read_records(path, Table.IMAGE)
    assert list(records) == ["b", "a", "t", "bad"]
    assert (records["a"].path, records["a"].anchor) == ("last.tif", None)
    assert (records["b"].resolution, records["b"].is_template, records["b"].problem) == (
        None,
        False,
        "",
    )
    assert records["t"].is_template
    for piece in (
        "Anchor=1,2,3 in line 6; allowed:",
        "Resolution=-1",
        "PrintResolution=x",
        "Size=0,5",
    ):
        assert piece in records["bad"].problem
    path.write_text(path.read_text().replace("a\tlast.tif\n", ""))
    first = read_records(path, Table.IMAGE)["a"]
    assert (first.anchor, first.resolution, first.print_resolution, first.size) == (
        (10, -20),
        72.5,
        300,
        (400, 300),
    )
    assert (first.mask_path, first.modifier, first.post_modifier, first.user_data) == (
        "m.tif",
        "wid=1",
        "qlt=2",
        "x",
    )


@pytest.mark.parametrize(
    ("definition", "lonely"), [("{a;b", "{"), ("a;b}", "}"), ("{a;(b}", "}"), ("(a", r"\(")]
)
def test_braces_of_sets_come_in_pairs(tmp_path: Path, definition: str, lonely: str):
    path = tmp_path / "shoes.txt"
    path.write_text(f"Id\tImageSet\nfine\t{{a;b}},c\nodd\t{definition}\n")
    with pytest.raises(
        CatalogError,
        match=rf"line 3: '{lonely}' without its partner in the "
        r"ImageSet of odd",
    ):
        read_records(path, Table.IMAGE)
