"""Recipes: a readable file for everything about an export but its assets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exportgui.errors import RecipeError
from exportgui.job.choices import CONFLICT_POLICIES, EMAIL_SETTINGS, EXPORT_TYPES, RENDITIONS
from exportgui.job.model import ExportJob, Options
from exportgui.job.recipes import recipe as recipes
from exportgui.job.recipes.recipe import SUFFIX, Recipe, called_macros
from exportgui.job.recipes.store import RecipeStore
from exportgui.request.macros import MacroBook

BOOK = MacroBook(
    [("base", "qlt=90"), ("other", "wid=1"), ("web", "$base$&wid=300"), ("zoom", "wid=2000")]
)


@pytest.fixture
def shelf(tmp_path: Path) -> RecipeStore:
    return RecipeStore(tmp_path / "recipes")


texts = st.text(alphabet=st.characters(codec="utf-8"), max_size=20)


@given(
    st.builds(
        Recipe,
        fmt=st.sampled_from(EXPORT_TYPES),
        is_modifier=texts,
        macro=st.sampled_from(["", "$web$", "$a$&$b$"]),
        definitions=st.dictionaries(st.sampled_from(["a", "web"]), texts).map(MacroBook),
        name_template=st.sampled_from(["", "{macro}/{name}"]),
        keep_tree=st.booleans(),
        on_conflict=st.sampled_from(CONFLICT_POLICIES),
        renditions=st.sampled_from(RENDITIONS),
        salvage=st.booleans(),
        email_setting=st.sampled_from(EMAIL_SETTINGS),
        client_id=texts,
        destination=texts,
        job_name=texts,
        mail_to=st.sampled_from([(), ("a@example.com", "Åsa <asa@example.com>")]),
        extra=st.dictionaries(st.sampled_from(["note", "x-team"]), texts | st.integers()),
    )
)
def test_what_is_written_is_read_again(recipe):
    document = json.loads(json.dumps(recipes.to_document(recipe)))
    assert recipes.from_document(document, "it") == recipe


def test_a_recipe_is_made_from_a_job_and_makes_the_same_job(tmp_path: Path):
    job = ExportJob(("a|1",), "convert", "wid=3", "$web$", "Error", "id-7")
    options = Options(
        *(tmp_path, "skip", "{name}-{index}", True, BOOK),
        job_name="Weekly",
        mail_to=("a@example.com",),
    )
    recipe = Recipe.from_job(job, options)
    assert recipe.job(("a|1",)) == job
    again = recipe.options(tmp_path)
    assert (again.on_conflict, again.name_template, again.keep_tree) == (
        "skip",
        "{name}-{index}",
        True,
    )
    assert (again.job_name, again.mail_to) == ("Weekly", ("a@example.com",))
    assert again.macro_book == MacroBook([("base", "qlt=90"), ("web", "$base$&wid=300")])
    assert recipe.destination == str(tmp_path)
    assert recipe.without_destination().destination == ""


def test_only_called_macros_come_along_and_those_that_they_call():
    assert called_macros("wid=3&$WEB$", BOOK).names() == ("base", "web")
    assert called_macros("$nothing$&$zoom$", BOOK).names() == ("zoom",)
    assert called_macros("wid=3", BOOK).names() == ()


def test_the_file_is_readable_and_keeps_what_it_does_not_know(shelf, tmp_path):
    shelf.save("Web", Recipe(is_modifier="wid=3", macro="$web$"))
    path = shelf.path("Web")
    document = json.loads(path.read_text(encoding="utf-8"))
    assert list(document) == [
        "recipe",
        "fmt",
        "is_modifier",
        "macro",
        "nameTemplate",
        "keepTree",
        "renditions",
        "onConflict",
        "salvage",
        "emailSetting",
        "clientId",
    ]
    path.write_text(json.dumps(document | {"colour": ["a", 1]}), encoding="utf-8")
    recipe = shelf.load("Web")
    assert recipe.extra == {"colour": ["a", 1]}
    shelf.save("Web", recipe)
    assert json.loads(path.read_text(encoding="utf-8"))["colour"] == ["a", 1]


@pytest.mark.parametrize(
    "definitions",
    [
        {"$card$": "wid=75&fmt=png"},
        {"card": "https://s7.test/is/image/shop/a?wid=75&amp;fmt=png"},
        [{"imageFormatHandle": "47|1", "name": "card", "urlModifier": "wid=75&fmt=png"}],
    ],
)
def test_definitions_may_be_as_accounts_give_them(definitions: object):
    document = {"recipe": 1, "macro": "$card$=", "definitions": definitions}
    recipe = recipes.from_document(document, "web.recipe.json")
    assert recipe.macro == "$card$"
    assert recipe.definitions["card"] == "wid=75&fmt=png"


@pytest.mark.parametrize(
    ("change", "key", "said"),
    [
        (
            {"onConflict": "never"},
            "onConflict",
            ('"never" is not allowed here; allowed: unique, overwrite, skip, fail'),
        ),
        ({"fmt": "png"}, "fmt", "allowed: orig, convert"),
        ({"fmt": ["orig"]}, "fmt", "allowed: orig, convert"),
        ({"keepTree": "yes"}, "keepTree", "true, false"),
        ({"macro": "$a b c%$"}, "macro", "is not a macro name"),
        ({"definitions": {"web": 3}}, "definitions", "macro names and their definitions"),
        ({"definitions": {"a b": "wid=3"}}, "definitions", "is not a macro name"),
        ({"nameTemplate": "{nmae}"}, "nameTemplate", "unknown token {nmae}"),
        ({"mailTo": ["nobody"]}, "mailTo", "mail addresses such as anna@example.com"),
        ({"mailTo": "a@example.com"}, "mailTo", "a list of mail addresses"),
        ({"recipe": 2}, "recipe", "newer version"),
        ({"recipe": "one"}, "recipe", "is not a version"),
    ],
)
def test_what_is_wrong_is_told_with_its_key(change, key, said):
    with pytest.raises(RecipeError) as caught:
        recipes.from_document(
            {"recipe": 1, "fmt": "convert", "is_modifier": "wid=3"} | change, "web.recipe.json"
        )
    assert caught.value.key == key
    assert said in str(caught.value)
    assert str(caught.value).startswith(f"recipe web.recipe.json, {key}:")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "line 1, column 2"),
        (b"[]", "is no recipe"),
        (b"{}", "is no recipe"),
        (b"\xff\xfe{}", "not JSON in UTF-8"),
        (b"[" * 200_000, "nested too deeply"),
        (b" " * ((1 << 20) + 1), "larger than 1 MiB"),
    ],
    ids=["cut", "list", "empty", "encoding", "deep", "large"],
)
def test_a_file_that_is_no_recipe_is_refused_in_one_line(tmp_path, content, said):
    path = tmp_path / f"bad{SUFFIX}"
    path.write_bytes(content)
    with pytest.raises(RecipeError, match=said) as caught:
        recipes.read_recipe(path)
    assert "\n" not in str(caught.value)


def test_the_shelf_keeps_renames_and_deletes(shelf):
    assert shelf.names() == ()
    assert shelf.save("  Web   shop ", Recipe()) == "Web shop"
    shelf.save("Archive 10", Recipe(fmt="orig"))
    shelf.save("Archive 9", Recipe(fmt="orig"))
    assert shelf.names() == ("Archive 9", "Archive 10", "Web shop")
    assert shelf.has("WEB shop")
    assert shelf.rename("Archive 9", "a/b") == "a_b"
    with pytest.raises(RecipeError, match="another recipe"):
        shelf.rename("a_b", "web shop")
    with pytest.raises(RecipeError, match="needs a name"):
        shelf.save(" ", Recipe())
    shelf.delete("a_b")
    shelf.delete("a_b")
    assert shelf.names() == ("Archive 10", "Web shop")


def test_a_recipe_travels(shelf, tmp_path):
    shelf.save("Web", Recipe(is_modifier="wid=3", definitions=BOOK))
    sent = tmp_path / f"Web{SUFFIX}"
    shelf.export_file("Web", sent)
    assert shelf.import_file(sent) == "Web 2"
    assert (
        shelf.load("Web 2")
        == shelf.load("Web")
        == shelf.find_recipe(str(sent))
        == shelf.find_recipe("web")
    )
    with pytest.raises(RecipeError, match="neither a file nor a recipe; allowed: Web, Web 2"):
        shelf.find_recipe("Wob")


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "recipes").write_text("a file", encoding="utf-8")
    with pytest.raises(RecipeError, match="cannot be written"):
        RecipeStore(tmp_path / "recipes").save("Web", Recipe())


def test_a_slip_in_a_key_is_told_not_kept_in_silence(tmp_path: Path):
    path = tmp_path / ("x" + SUFFIX)
    for slip, meant in (
        ("nameTemplte", "nameTemplate"),
        ("keeptree", "keepTree"),
        ("onconflict", "onConflict"),
    ):
        path.write_text(json.dumps({"recipe": 1, slip: "{name}"}), encoding="utf-8")
        with pytest.raises(
            RecipeError, match=f"{slip}: is not a key of a recipe; did you mean {meant}"
        ):
            recipes.read_recipe(path)
