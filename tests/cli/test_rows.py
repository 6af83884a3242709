"""``--rows``: a rendition of a template for each row of a table; ``--members`` and set tokens."""

from __future__ import annotations

import json

import pytest
from PIL import Image

RECORDS = (
    ("Id", "Path", "Modifier", "ImageSet", "AssetType"),
    ("card", "", "size=40,20&$pic=red&$w=10&layer=1&src=$pic$&size=$w$,0", "", ""),
    ("red", "red.png", "", "", ""),
    ("blue", "blue.png", "", "", ""),
    ("green", "green.png", "", "", ""),
    ("around", "", "", "blue,red", "SPINSET"),
    ("all", "", "", "around,green", "IMAGESET"),
)
PNG = ("--is-modifier", "fmt=png&bgc=ffffff")


@pytest.fixture
def shop(program):
    """A catalog with a template that draws one picture, a set, and a set of sets."""
    folder = program.folder / "shop"
    (folder / "images").mkdir(parents=True)
    for name in ("red", "blue", "green"):
        Image.new("RGB", (20, 10), name).save(folder / "images" / f"{name}.png")
    (folder / "shop.ini").write_text("RootId = shop\nRootPath = images\nCatalogFile = shop.txt\n")
    (folder / "shop.txt").write_text("\n".join("\t".join(row) for row in RECORDS) + "\n")
    return "shop/shop.ini"


def table(program, text: str, encoding: str = "utf-8") -> str:
    (program.folder / "rows.csv").write_bytes(text.encode(encoding))
    return "rows.csv"


def outputs(program, folder: str = "out") -> set[str]:
    return {path.name for path in (program.folder / folder).iterdir()}


def middle(program, name: str, folder: str = "out") -> tuple[int, ...]:
    with Image.open(program.folder / folder / name) as picture:
        return picture.convert("RGB").getpixel((20, 10))


def rendered(program, *words: str, folder: str = "out") -> int:
    return program("export", "shop/shop.ini", "--to", folder, "--select", "card", *PNG, *words)


RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


def test_each_row_is_a_rendition_with_its_values(program, shop):
    rows = table(program, "name;$pic;W\r\nfirst;blue;20\r\nsecond;red;20\r\nthird\r\n", "utf-16")
    assert rendered(program, "--rows", rows) == 0, program.err
    assert program.err == (
        "exportgui: note: rows.csv: fewer cells than the heading has in line 4; where they are"
        " missing, the template's own values stay\n"
    )
    assert outputs(program) == {"first.png", "second.png", "third.png"}
    assert [middle(program, f"{name}.png") for name in ("first", "second", "third")] == [
        BLUE, RED, RED,
    ]  # fmt: skip


def test_files_are_named_by_rows_columns_and_a_first_index(program, shop):
    rows = table(program, "pic,size_name\nblue,Large\nred,\n")
    assert rendered(program, "--rows", rows) == 0
    assert outputs(program) == {"card-1.png", "card-2.png"}
    name = "{row:02}-{Pic}-{size_name}-{index}"
    assert rendered(program, "--rows", rows, "--name", name, "--first-index", "0", folder="b") == 0
    assert outputs(program, "b") == {"01-blue-Large-0.png", "02-red-1.png"}
    assert rendered(program, "--rows", rows, "--name", "{colour}") == 2
    assert "unknown token {colour}" in program.err


def test_rows_are_multiplied_with_macros(program, shop):
    (program.folder / "m.mac").write_text("big wid=80\nsmall wid=20\n")
    rows = table(program, "pic\nblue\nred\n")
    macros = ("--macro-file", "m.mac", "--macro", "$big$", "--macro", "$small$")
    assert rendered(program, "--rows", rows, *macros, "--renditions", "suffix") == 0
    assert outputs(program) == {
        f"card-{row}-{macro}.png" for row in (1, 2) for macro in ("big", "small")
    }


def test_a_wrong_row_fails_alone_and_can_be_retried(program, shop):
    rows = table(program, "name,pic,w\na,blue,20\nb,red,wide\nc,gone,20\n")
    assert rendered(program, "--rows", rows) == 1
    assert outputs(program) == {"a.png"}
    assert "card row 2: " in program.err
    assert "card row 3: " in program.err
    Image.new("RGB", (20, 10), "green").save(program.folder / "shop" / "images" / "gone.jpg")
    with (program.folder / "shop" / "shop.txt").open("a") as records:
        records.write("gone\tgone.jpg\t\t\t\n")
    assert program("jobs", "retry", "1") == 1
    assert program.out == "job 1: 2 of 3 exported, 1 failed\n"
    assert outputs(program) == {"a.png", "c.png"}
    assert program("verify", "1") == 0


def test_all_rows_wrong_is_a_wrong_job(program, shop):
    rows = table(program, "w\nwide\nwider\n")
    assert rendered(program, "--rows", rows) == 2
    assert not (program.folder / "out").exists()


def test_only_changed_rows_are_written_again(program, shop):
    changed = ("--on-conflict", "changed", "--json")
    rows = table(program, "name,pic\na,blue\nb,red\nc,red\n")
    assert rendered(program, "--rows", rows, *changed) == 0
    table(program, "name,pic\na,blue\nb,blue\nc,red\nd,red\n")
    assert rendered(program, "--rows", rows, *changed) == 0
    log = json.loads(program.out)
    assert (log["fileSuccessCount"], log["fileUpdateCount"], log["unchangedCount"]) == (2, 1, 2)
    assert middle(program, "b.png") == BLUE


def test_values_are_plain_text(program, shop):
    """Signs that mean something in a request are part of a value."""
    rows = table(program, "name,pic,note\na,blue,50 % & more=$pic$ ü?\n")
    assert rendered(program, "--rows", rows, "--name", "{note}") == 0
    assert outputs(program) == {"50 % & more=$pic$ ü_.png"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("pic,w\nred,1\n\nblue,2,3\n", "rows.csv: line 4: 3 cells, but the heading has 2: pic, w"),
        ('pic,w,\n"red\n",1,\nblue,2,,3\n', "rows.csv: line 4: 4 cells, but the heading has 2"),
        ("\npic,2 words\nred,1\n", "rows.csv: line 2: 2 words cannot be the name"),
        ("w\nwide\nwider\n", "line 2 of rows.csv: w = wide"),
        ("pic\n", "a table needs a heading and at least one row"),
        ("pic,two words\nblue,x\n", "two words cannot be the name of a variable"),
        ("pic,,x\nblue,1,2\n", '"" cannot be the name of a variable'),
        ("pic,PIC\nblue,red\n", "two columns have the name pic"),
    ],
)
def test_a_table_that_is_none(program, shop, text, reason):
    assert rendered(program, "--rows", table(program, text)) == 2
    assert reason in program.err
    assert not (program.folder / "out").exists()


def test_a_row_that_fails_is_told_by_its_line_and_cells(program, shop):
    """The first row has two lines, and so the others begin one later."""
    rows = table(program, 'name,pic,w\n"a\nb",blue,20\nc,blue,wide\nd,gone,20\ne,red,\n')
    assert rendered(program, "--rows", rows) == 1
    for number, place in enumerate(
        ("line 4 of rows.csv: w = wide", "line 5 of rows.csv: pic = gone",
         "line 6 of rows.csv: w is empty"), 2
    ):  # fmt: skip
        told = next(line for line in program.err.splitlines() if f"card row {number}: " in line)
        assert told.endswith(f"; {place}")
    assert "gone: no such file" in program.err
    assert program("jobs", "retry", "1") == 1
    assert "line 5 of rows.csv: pic = gone" in program.err


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("name,pic\na,blue\nb\n", "fewer cells than the heading has in line 3;"),
        ("name,pic\na,blue\n,red\n", "empty cells in line 3 (name); "),
        ("name,picture\na,blue\n", "no template uses the column picture; they use pic, w"),
        ("name,pic\na,blue\nb,red\nA,red\n", "lines 2, 4 have the same name;"),
    ],
)
def test_what_is_odd_about_a_table_is_a_note(program, shop, text, note):
    assert rendered(program, "--rows", table(program, text)) == 0
    assert f"note: rows.csv: {note}" in program.err
    assert program.err.count("note:") == 1


def test_a_column_that_names_use_is_no_unknown_one(program, shop):
    rows = table(program, "pic,kind\nblue,Large\n")
    assert rendered(program, "--rows", rows, "--name", "{kind}") == 0
    assert program.err == ""


def test_rows_and_originals_exclude_each_other(program, shop):
    rows = table(program, "pic\nblue\n")
    assert program("export", shop, "--to", "out", "--fmt", "orig", "--rows", rows) == 2
    assert "rows of variables need convert" in program.err


def test_a_set_stands_for_its_members(program, shop):
    assert program("export", shop, "--to", "out", "--select", "around") == 2
    name = ("--name", "{set}-{position}-{name}")
    assert program("export", shop, "--to", "out", "--select", "around", "--members", *name) == 0
    assert outputs(program) == {"around-1-blue.png", "around-2-red.png"}
    (program.folder / "list.txt").write_text("green\naround\n")
    words = ("--select-from", "list.txt", "--members", "--name", "{index}-{name}")
    assert program("export", shop, "--to", "b", *words) == 0
    assert outputs(program, "b") == {"1-green.png", "2-blue.png", "3-red.png"}


def test_sets_within_sets_and_assets_in_none(program, shop):
    name = ("--name", "{set}-{position}-{name}")
    assert program("export", shop, "--to", "out", "--select", "all", "--members", *name) == 0
    assert outputs(program) == {"all-2-green.png", "around-1-blue.png", "around-2-red.png"}
    shots = ("export", "shots", "--to", "b", "--select", "*.jpg", *name)
    assert program(*shots) == 2
    assert "{set}, {position}" in program.err
    assert "--members" in program.err
    assert not (program.folder / "b").exists()
    both = ("--select", "green", "--select", "card", "--is-modifier", "fmt=png")
    assert program("export", shop, "--to", "b", *both, *name) == 0
    assert outputs(program, "b") == {"all-2-green.png", "card.png"}
