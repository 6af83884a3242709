from __future__ import annotations

import pytest

from exportgui.request import MacroBook, check
from exportgui.request.fixes import fix_for

BOOK = MacroBook({"zoom": "wid=2000", "web": "fmt=webp"})


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("wid=5&op_sharpn=1", "wid=5&op_sharpen=1"),
        ("layer=1&src=is{a?op_blr=2}", "layer=1&src=is{a?op_blur=2}"),
        ("op_blur=900&wid=3", "op_blur=100&wid=3"),
        ("op_usm=9,1,700", "op_usm=5,1,255"),
        ("wid=0", "wid=1"),
        ("wid=80.6", "wid=80"),
        ("wid=800px", "wid=800"),
        ("wid=5&fit=strech", "wid=5&fit=stretch"),
        ("op_invert=true", "op_invert=1"),
        ("flip=lrr", "flip=lr"),
        ("bgc=#ff8800", "bgc=ff8800"),
        ("bgc=%23F80&wid=5", "bgc=FF8800&wid=5"),
        ("op_colorize=#102030,off", "op_colorize=102030,off"),
        ("$zom$&wid=1", "$zoom$&wid=1"),
    ],
)
def test_a_fix_puts_it_right(text: str, better: str):
    problem = check(text, BOOK)[0]
    fix = fix_for(text, problem, BOOK)
    assert fix is not None
    assert fix.applied(text) == better
    assert fix.says in better or fix.says.split("=")[-1] in better


@pytest.mark.parametrize(
    "text",
    ["wid=abc", "src=is{a", "bgc=zzz", "layer=1,2,3", "fit=crop", "wid=%zz", "$nothing_like_it$"],
)
def test_what_nobody_can_know_is_not_guessed(text: str):
    for problem in check(text, BOOK):
        assert fix_for(text, problem, BOOK) is None
