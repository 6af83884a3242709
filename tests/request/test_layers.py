from __future__ import annotations

import pytest

from exportgui.request import edit, layers
from exportgui.request.layers import Content

TEXT = (
    "wid=9& layer=1,logo&src=lamp "
    "&layer=3&text=Hi&layer=0&rotate=5&layer=2&color=1,2,3&layer=logo&pos=1,1"
)


def told(text: str):
    return [
        (layer.number, layer.name, layer.hidden, layer.content and layer.content.value)
        for layer in layers.layers(edit.lines(text))
    ]


def test_layers_are_found_with_their_names_and_content():
    assert told(TEXT) == [
        (None, "", False, None),
        (0, "", False, None),
        (1, "logo", False, "lamp"),
        (2, "", False, "1,2,3"),
        (3, "", False, "Hi"),
    ]
    assert told("wid=5&src=a") == []


def test_another_order_changes_numbers_only():
    after = layers.stacked(TEXT, [3, 1, 2])
    assert after == (
        "wid=9& layer=2,logo&src=lamp "
        "&layer=1&text=Hi&layer=0&rotate=5&layer=3&color=1,2,3&layer=logo&pos=1,1"
    )
    assert layers.stacked(after, [2, 3, 1]) == TEXT
    assert layers.stacked(TEXT, [1, 2]) == TEXT


def test_a_layer_goes_with_all_its_parts():
    assert layers.removed(TEXT, 1) == "wid=9 &layer=3&text=Hi&layer=0&rotate=5&layer=2&color=1,2,3"
    assert layers.removed(TEXT, 7) == TEXT


@pytest.mark.parametrize("content", list(Content))
def test_a_new_layer_is_above_the_others(content: Content):
    after = layers.added(TEXT, content)
    assert after.startswith(TEXT)
    found = layers.layers(edit.lines(after))[-1]
    assert found.number == 4
    assert found.content is not None
    assert layers.added("", content).startswith("layer=1&")


def test_a_layer_is_hidden_and_shown_again():
    gone = layers.hidden(TEXT, 2, True)
    assert gone == TEXT.replace("layer=2&", "layer=2&hide=1&")
    assert layers.hidden(gone, 2, False) == TEXT
    assert [row[2] for row in told(gone)] == [False, False, False, True, False]
