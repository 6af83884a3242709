"""A person's own macros in the library: scopes, order, changes that can be turned round, two
windows at once.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from exportgui.catalog import Library
from exportgui.catalog.schema import MIGRATIONS
from exportgui.catalog.user_macros import UserMacro, inverted
from exportgui.errors import CatalogError, MacroError

WEB = UserMacro("web", "wid=900", everywhere=True)
CARD = UserMacro("card", "$web$&bgc=f00", place=1)
HERO = UserMacro("Hero", "wid=2000", place=0)


def test_those_for_all_catalogs_come_first_then_by_place(
    library: Library, tree: Callable[..., Path], tmp_path: Path
):
    own = library.open_catalog(tree("a.png")).user_macros
    own.change([(None, CARD), (None, HERO), (None, WEB)])
    assert own.all() == (WEB, HERO, CARD)
    assert own.book()["hero"] == "wid=2000"
    (tmp_path / "other").mkdir()
    assert library.open_catalog(tmp_path / "other").user_macros.all() == (WEB,)


def test_every_change_can_be_undone(library: Library, tree: Callable[..., Path]):
    own = library.open_catalog(tree("a.png")).user_macros
    own.change([(None, CARD), (None, HERO)])
    swap = ((CARD, UserMacro("hero", "wid=1", place=0)), (HERO, None), (None, WEB))
    own.change(swap)
    assert own.all() == (WEB, UserMacro("hero", "wid=1", place=0))
    own.change(inverted(swap))
    assert own.all() == (HERO, CARD)


def test_what_another_window_did_is_not_overwritten(tmp_path: Path, tree: Callable[..., Path]):
    root = tree("a.png")
    with Library(tmp_path / "l.db") as first, Library(tmp_path / "l.db") as second:
        mine = first.open_catalog(root).user_macros
        theirs = second.open_catalog(root).user_macros
        mine.change([(None, HERO)])
        newer = UserMacro("Hero", "wid=3000")
        theirs.change([(HERO, newer), (None, CARD)])
        with pytest.raises(CatalogError, match=r"\$Hero\$ was changed"):
            mine.change([(None, WEB), (HERO, None)])
        assert mine.all() == (newer, CARD)
        with pytest.raises(CatalogError, match=r"\$CARD\$ already"):
            mine.change([(None, UserMacro("CARD", "wid=1"))])


@pytest.mark.parametrize(
    "macro",
    [
        UserMacro("two words", ""),
        UserMacro("", "wid=1"),
        UserMacro("\xe9", ""),
        UserMacro("x" * 65, ""),
        UserMacro("a", "wid=1\n"),
        UserMacro("a", "x" * 70_000),
    ],
)
def test_what_no_macro_can_be_is_refused(
    library: Library, tree: Callable[..., Path], macro: UserMacro
):
    own = library.open_catalog(tree("a.png")).user_macros
    with pytest.raises(MacroError):
        own.change([(None, WEB), (None, macro)])
    assert own.all() == ()


def test_built_in_ones_can_be_hidden_and_shown(library: Library, tree: Callable[..., Path]):
    own = library.open_catalog(tree("a.png")).user_macros
    own.hide("Web")
    own.hide("web")
    own.hide("zoom")
    own.hide("ZOOM", False)
    assert own.hidden() == {"web"}


def test_a_library_of_the_first_version_gets_the_tables(tmp_path: Path, tree: Callable[..., Path]):
    with sqlite3.connect(tmp_path / "old.db") as old:
        old.executescript(MIGRATIONS[0])
        old.execute("PRAGMA user_version = 1")
    old.close()
    with Library(tmp_path / "old.db") as library:
        own = library.open_catalog(tree("a.png")).user_macros
        own.change([(None, HERO)])
        assert own.all() == (HERO,)


EDITS = """
import sys
from pathlib import Path
from exportgui.catalog import Library
from exportgui.catalog.user_macros import UserMacro
path, folder, mine, count = sys.argv[1:]
with Library(Path(path)) as library:
    own = library.open_catalog(Path(folder)).user_macros
    for number in range(int(count)):
        before = UserMacro(f"{mine}{number}", "wid=1", place=number)
        own.change([(None, before)])
        own.change([(before, UserMacro(f"{mine}{number}", "wid=2", place=number))])
"""


@pytest.mark.parametrize("count", [25, pytest.param(500, marks=pytest.mark.long)])
def test_two_programs_on_one_library_lose_no_edit(
    tmp_path: Path, tree: Callable[..., Path], count: int
):
    root = tree("a.png")
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        library.open_catalog(root)
    words = [
        [sys.executable, "-c", EDITS, str(path), str(root), mine, str(count)] for mine in ("a", "b")
    ]
    both = [subprocess.Popen(each) for each in words]
    assert [each.wait() for each in both] == [0, 0]
    with Library(path) as library:
        made = {
            (macro.name, macro.definition) for macro in library.open_catalog(root).user_macros.all()
        }
        assert library.rescue is None
    assert made == {(f"{mine}{number}", "wid=2") for mine in "ab" for number in range(count)}
