"""The reference as tables of data: what is asked for, and the file that must come of it.

Expected values were worked out by hand from the cited page, or, where it is silent, from the
reading that the README lists.
"""

from __future__ import annotations

import operator
import re
from collections import Counter

import numpy as np
import pytest
from studio import Reply, Studio
from tables import Case, Spot, cases, entries, spots

from exportgui import errors
from exportgui.cli import main
from exportgui.request.commands import COMMANDS, Status

CASES = cases()
DRAWN = [case for case in CASES if not case.error and not case.words]
TOLD = [case for case in CASES if case.words]
REFUSED = [case for case in CASES if case.error]
_COMPARE = {"<=": operator.le, ">=": operator.ge, "=": operator.eq}


@pytest.mark.parametrize("case", DRAWN, ids=str)
def test_a_reply_is_what_the_reference_says(case: Case, studio: Studio) -> None:
    reply = studio.reply(case)

    height, width = reply.pixels.shape[:2]
    assert not case.size or case.size == f"{width}x{height}"
    assert not case.file or case.file == f"{reply.format}/{reply.mode}"
    for spot in spots(case.pixels):
        check_spot(reply, spot)
    for fact in case.facts.split():
        check_fact(reply, fact)
    if case.like:
        check_like(reply, case, studio)


def check_spot(reply: Reply, spot: Spot) -> None:
    left, top, right, bottom = spot.box
    region = reply.pixels[top : bottom + 1, left : right + 1].astype(float)
    assert region.shape[:2] == (bottom - top + 1, right - left + 1), (
        f"{spot} is outside of the reply"
    )
    wanted = (*spot.wanted, 255) if spot.named and region.shape[2] == 4 else spot.wanted
    assert len(wanted) == region.shape[2], f"{spot} for {reply.mode}"
    got = region.mean(axis=(0, 1), keepdims=True) if spot.mean else region
    known = [index for index, value in enumerate(wanted) if value is not None]
    off = np.abs(got[..., known] - np.array([wanted[index] for index in known], float)).max(axis=2)
    worst = np.unravel_index(off.argmax(), off.shape)
    assert off.max() <= spot.tolerance, (
        f"{spot}: {got[worst]} at {worst[1] + left},{worst[0] + top}"
    )


def check_fact(reply: Reply, fact: str) -> None:
    name, sign, wanted = re.fullmatch(r"(\w+)(<=|>=|=)(.+)", fact).groups()
    got = str(reply.path.stat().st_size) if name == "bytes" else reply.fact(name)
    compared = (got, wanted) if sign == "=" else (int(got), int(wanted))
    assert _COMPARE[sign](*compared), f"{name} is {got}, not {sign} {wanted}"


def check_like(reply: Reply, case: Case, studio: Studio) -> None:
    sign, text = re.fullmatch(r"(~\d+ |! )?(.*)", case.like).groups()
    other = studio.other(case, text)
    if sign == "! ":
        assert reply.pixels.shape != other.pixels.shape or (reply.pixels != other.pixels).any()
        return
    assert reply.pixels.shape == other.pixels.shape
    off = np.abs(reply.pixels.astype(int) - other.pixels.astype(int)).max()
    assert off <= int((sign or "~0").strip("~ ")), f"off by {off}"


@pytest.mark.parametrize("case", [case for case in CASES if case.told], ids=str)
def test_what_was_read_leniently_is_told(case: Case, studio: Studio) -> None:
    """``wild`` holds what production sends where the reference is stricter."""
    level, *wanted = entries(case.told)
    notes = studio.planned(case).notes
    levels = {note.level for note in notes}

    assert level == ("warning" if "warning" in levels else "note" if levels else "drawn"), notes
    for one in wanted:
        words, _, column = one.partition(" @")
        found = [note for note in notes if words.lower() in note.message.lower()]
        assert found, (words, notes)
        assert not column or int(column) in {note.column for note in found}, found


@pytest.mark.parametrize("case", TOLD, ids=str)
def test_a_reply_in_words_says_what_the_reference_says(case: Case, studio: Studio) -> None:
    text = " ".join(studio.answer(case).lower().split())

    for words in entries(case.words.lower()):
        assert (words.removeprefix("!") in text) is not words.startswith("!"), text


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_a_refusal_is_typed_and_says_what_is_allowed(case: Case, studio: Studio) -> None:
    kind, _, words = case.error.partition(":")
    with pytest.raises(errors.ExportguiError) as caught:
        studio.reply(case)

    assert isinstance(caught.value, getattr(errors, kind)), repr(caught.value)
    assert caught.value.exit_status == int(case.status or 2)
    assert "\n" not in str(caught.value)
    for word in filter(None, (word.strip() for word in words.split(";"))):
        assert word.lower() in str(caught.value).lower()


@pytest.mark.parametrize("case", [case for case in REFUSED if case.table == "refusals"], ids=str)
def test_a_refused_command_line_leaves_nothing_behind(
    case, studio, tmp_path, monkeypatch, capsys
) -> None:
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    (tmp_path / "out").mkdir()
    words = ["render", case.source, case.request, "--root", str(studio.root)]

    assert main([*words, "--output", str(tmp_path / "out" / "reply")]) == int(case.status or 2)
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not list((tmp_path / "out").iterdir())


def test_every_drawn_command_has_three_cases() -> None:
    said = Counter(
        name
        for case in (*DRAWN, *TOLD)
        for name in {match.lower() for match in re.findall(r"(?<![\w$.])([A-Za-z]\w*)=", case.said)}
    )
    drawn = [row.name for row in COMMANDS.values() if row.drawn is Status.DRAWN]

    assert [name for name in drawn if said[name.lower()] < 3] == []


def test_the_tables_are_large_named_and_cited() -> None:
    assert len(CASES) >= 400
    assert [name for name, count in Counter(map(str, CASES)).items() if count > 1] == []
    assert [
        str(case) for case in CASES if not re.fullmatch(r"([rc]-[a-z0-9-]+\.md ?)+", case.page)
    ] == []
    assert [
        str(case)
        for case in DRAWN
        if not (case.size or case.file or case.facts or case.pixels or case.like)
    ] == []
