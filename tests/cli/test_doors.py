"""Wherever a request enters, calls are read alike in every spelling, and unknown ones refused."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PIL import Image

SPELLINGS = (
    "${}$",
    "${}$=",
    "%24{}%24",
    "%24{}%24=",
    "&${}$&amp;",
    "https://s7.test/is/image/shop/a?${}$",
    '<img src="//s7.test/is/image/shop/a?%24{}%24=">',
    "s7exportsettings={{imagepreset:{}}}",
    "s7exportsettings=%7Bis_modifier%3A%24{}%24%7D",
    "https%3A%2F%2Fs7.test%2Fis%2Fimage%2Fa%3F%24{}%24",
)
FIELD = ("${}$", "${}$=", "%24{}%24", "%24{}%24=", "{}")
"""How the macro field, which holds nothing but calls, may be written."""


def export(*words: str) -> tuple[str, ...]:
    return (
        "export",
        "shots",
        "--select",
        "*.jpg",
        "--to",
        "out",
        "--macro-file",
        "own.mac",
        *words,
    )


def by_modifiers(folder, call: str) -> tuple[str, ...]:
    return export("--is-modifier", call)


def by_macro_field(folder, call: str) -> tuple[str, ...]:
    return export("--macro", call)


def by_macro_file(folder, call: str) -> tuple[str, ...]:
    (folder / "mine.mac").write_text(f"small wid=10&fmt=png\nouter {call}\n")
    return (*export("--macro", "$outer$"), "--macro-file", "mine.mac")


def by_recipe(folder, call: str) -> tuple[str, ...]:
    (folder / "r.recipe.json").write_text(json.dumps({"recipe": 1, "is_modifier": call}))
    return export("--recipe", "r.recipe.json")


def by_recipe_macro(folder, call: str) -> tuple[str, ...]:
    (folder / "r.recipe.json").write_text(json.dumps({"recipe": 1, "macro": call}))
    return export("--recipe", "r.recipe.json")


def by_recipe_definition(folder, call: str) -> tuple[str, ...]:
    definitions = {"small": "wid=10&fmt=png", "outer": call}
    document = {"recipe": 1, "macro": "$outer$", "definitions": definitions}
    (folder / "r.recipe.json").write_text(json.dumps(document))
    return export("--recipe", "r.recipe.json")


def by_render(folder, call: str) -> tuple[str, ...]:
    (folder / "out").mkdir(exist_ok=True)
    picture = "shots/fileToExport.jpg"
    return ("render", picture, call, "--output", "out/a.png", "--macro-file", "own.mac")


def by_catalog(folder, call: str) -> tuple[str, ...]:
    (folder / "c.ini").write_text(
        "RootId=c\nCatalogFile=c.tsv\nMacroFile=own.mac\nRootPath=shots\n"
    )
    (folder / "c.tsv").write_text(f"Id\tPath\tModifier\na\tfileToExport.jpg\t{call}\n")
    return ("export", "c.ini", "--to", "out", "--is-modifier", "qlt=80")


DOORS: dict[Callable[..., tuple[str, ...]], tuple[str, ...]] = {
    by_modifiers: SPELLINGS,
    by_macro_field: FIELD,
    by_macro_file: SPELLINGS,
    by_recipe: SPELLINGS,
    by_recipe_macro: FIELD,
    by_recipe_definition: SPELLINGS,
    by_render: SPELLINGS,
    by_catalog: tuple(one for one in SPELLINGS if "<" not in one),
}
CASES = [
    pytest.param(door, spelling, id=f"{door.__name__}: {spelling}")
    for door, spellings in DOORS.items()
    for spelling in spellings
]


@pytest.mark.parametrize(("door", "spelling"), CASES)
def test_a_call_is_read_at_every_door(program, door: Callable, spelling: str):
    (program.folder / "own.mac").write_text("small wid=10&fmt=png\n")
    assert program(*door(program.folder, spelling.format("small"))) == 0, program.err
    (path,) = (program.folder / "out").iterdir()
    with Image.open(path) as image:
        assert (image.width, image.format) == (10, "PNG")


@pytest.mark.parametrize(("door", "spelling"), CASES)
def test_an_unknown_macro_is_refused_at_every_door(program, door: Callable, spelling: str):
    (program.folder / "own.mac").write_text("small wid=10&fmt=png\n")
    status = program(*door(program.folder, spelling.format("nosuch")))
    assert status in (1, 2)
    assert "nosuch" in program.err
    assert not list((program.folder / "out").glob("*"))
