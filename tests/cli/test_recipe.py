"""``exportgui export --recipe``: what the recipe says, unless the command line says otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

RECIPE = {
    "recipe": 1,
    "fmt": "convert",
    "is_modifier": "wid=20",
    "macro": "$web$",
    "definitions": {"web": "fmt=png"},
    "nameTemplate": "{macro}/{name}_{width}",
    "onConflict": "overwrite",
}


@pytest.fixture
def recipe(program, tmp_path: Path) -> Path:
    path = tmp_path / "web.recipe.json"
    path.write_text(json.dumps(RECIPE), encoding="utf-8")
    return path


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_recipe_says_everything_but_the_assets(program, tmp_path, recipe):
    assert program("export", "shots", "--to", "out", "--recipe", "web.recipe.json") == 0
    assert files(tmp_path / "out") == {"web/fileToExport_20.png", "web/glass_20.png"}
    assert program("export", "shots", "--to", "out", "--recipe", "web.recipe.json") == 0
    assert len(files(tmp_path / "out")) == 2


def test_options_that_are_given_win(program, tmp_path, recipe):
    words = [
        "--is-modifier",
        "wid=10",
        "--name",
        "{name}",
        "--on-conflict",
        "unique",
        "--keep-tree",
    ]
    assert program("export", "shots", "--to", "out", "--recipe", "web.recipe.json", *words) == 0
    assert files(tmp_path / "out") == {"fileToExport.png", "deep/glass.png"}
    assert program("export", "shots", "--to", "out", "--recipe", "web.recipe.json", *words) == 0
    assert len(files(tmp_path / "out")) == 4


def test_a_macro_file_wins_over_the_recipe(program, tmp_path, recipe):
    (tmp_path / "mine.mac").write_text("web fmt=tif\n", encoding="utf-8")
    assert (
        program(
            "export",
            "shots",
            "--to",
            "out",
            "--recipe",
            "web.recipe.json",
            "--macro-file",
            "mine.mac",
        )
        == 0
    )
    assert files(tmp_path / "out") == {"web/fileToExport_20.tiff", "web/glass_20.tiff"}


def test_a_switch_of_the_recipe_can_be_turned_off(program, tmp_path, recipe):
    recipe.write_text(
        json.dumps(
            {"recipe": 1, "fmt": "orig", "keepTree": True, "destination": str(tmp_path / "out")}
        )
    )
    assert program("export", "shots", "--recipe", "web.recipe.json") == 0
    assert files(tmp_path / "out") == {"fileToExport.jpg", "deep/glass.png"}
    assert (
        program("export", "shots", "--recipe", "web.recipe.json", "--no-keep-tree", "--to", "flat")
        == 0
    )
    assert files(tmp_path / "flat") == {"fileToExport.jpg", "glass.png"}


def test_a_recipe_is_found_by_its_name(program, tmp_path, recipe):
    shelf = tmp_path / "home/config/recipes"
    shelf.mkdir(parents=True)
    recipe.rename(shelf / "Web shop.recipe.json")
    assert program("export", "shots", "--to", "out", "--recipe", "web shop", "--dry-run") == 0
    assert "web/glass_20.png" in program.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "out", "--recipe", "none"], "neither a file nor a recipe"),
        (["--to", "out", "--recipe", "bad.recipe.json"], "onConflict"),
        (["--recipe", "web.recipe.json"], "the recipe names no folder to export to; add --to DIR"),
    ],
)
def test_a_wrong_recipe_exits_with_2_and_writes_nothing(program, tmp_path, recipe, words, said):
    (tmp_path / "bad.recipe.json").write_text(
        '{"recipe": 1, "onConflict": "never"}', encoding="utf-8"
    )
    assert program("export", "shots", *words) == 2
    assert said in program.err
    assert len(program.err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_renditions_of_a_recipe_or_an_option(program, tmp_path, recipe):
    macros = {"web": "fmt=png", "thumb": "fmt=gif"}
    document = RECIPE | {
        "macro": "$web$&$thumb$",
        "definitions": macros,
        "nameTemplate": "",
        "renditions": "folder",
    }
    recipe.write_text(json.dumps(document), encoding="utf-8")
    words = ["export", "shots", "--to", "out", "--recipe", "web.recipe.json", "--select", "*.jpg"]
    assert program(*words) == 0
    assert files(tmp_path / "out") == {"web/fileToExport.png", "thumb/fileToExport.gif"}
    assert program(*words, "--to", "flat", "--renditions", "suffix", "--name", "{index}.{ext}") == 0
    assert files(tmp_path / "flat") == {"1-web.png", "2-thumb.gif"}
