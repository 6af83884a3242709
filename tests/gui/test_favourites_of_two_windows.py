"""Two windows lose none of each other's favourites."""

from __future__ import annotations

import pytest

from exportgui.gui import window_state
from exportgui.gui.browse.favourites import Favourite, FavouriteModel

A, B, C, D = (Favourite(f"/shop/{name}") for name in "abcd")


def rows(model: FavouriteModel) -> list[Favourite]:
    return [model.at(row) for row in range(model.rowCount())]


def listed(*favourites: Favourite) -> list[list[str]]:
    return [[favourite.source, favourite.folder] for favourite in favourites]


@pytest.mark.parametrize(
    ("edit", "theirs", "expected"),
    [
        (lambda model: model.add([D]), [A, B, C], [A, B, D, C]),
        (lambda model: model.remove(0), [A, B, C], [B, C]),
        (lambda model: model.move(1, 0), [A, B, C], [B, A, C]),
        (lambda model: model.add([D]), [B], [B, D]),  # the other window took A away
        (lambda model: model.remove(0), [B], [B]),  # both did
        (lambda model: None, [C, B, A], [A, B, C]),
        (lambda model: model.add([D], 0), [], [D]),
    ],
)
def test_edits_of_both_are_there(qapp, edit, theirs, expected):
    model = FavouriteModel()
    model.restore(listed(A, B))
    edit(model)
    assert model.merge(listed(*theirs)) == listed(*expected)
    assert rows(model) == expected
    assert model.merge(listed(*expected)) == listed(*expected)


def test_the_window_that_closes_last_takes_nothing_away(open_window, folder):
    """A adds a folder, A closes, B closes: it is there at the next start."""
    first = open_window(folder)
    second = open_window(folder)
    first.library.favourite_model.add([A])
    assert window_state.load()["favourites"] == listed(A)  # at once, should the program die
    first.close()
    second.library.favourite_model.add([B])
    second.close()
    assert window_state.load()["favourites"] == listed(B, A)
    assert rows(open_window(folder).library.favourite_model) == [B, A]


def test_one_that_was_taken_away_does_not_come_back(open_window, folder):
    window_state.save({"favourites": listed(A, B)})
    first = open_window(folder)
    second = open_window(folder)
    first.library.favourite_model.remove(0)
    first.close()
    second.close()
    assert window_state.load()["favourites"] == listed(B)


def test_settings_that_cannot_be_read_are_named_by_the_window(open_window, folder, home):
    (home / "config").mkdir(parents=True, exist_ok=True)
    (home / "config" / "settings.json").write_text("[" * 100_000)
    window = open_window(folder)
    assert "settings.broken.json" in window.statusBar().currentMessage()
