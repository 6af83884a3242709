"""Job name and recipients on the command line, in recipes and in the ledger."""

from __future__ import annotations

import json

import pytest

EXPORT = ("export", "shots", "--to", "out", "--email-setting", "Error")


def show(program) -> dict[str, object]:
    assert program("jobs", "show", "1", "--json") == 0
    return json.loads(program.out)


def test_name_and_recipients_are_kept_with_the_job(program):
    to = ("--mail-to", '"Doe, J." <j@example.com>; ann@example.com', "--mail-to", "ann@example.com")
    assert program(*EXPORT, *to, "--job-name", " Spring \t sale ") == 0
    log = show(program)
    assert log["jobName"] == "Spring sale"
    assert log["mailTo"] == ['"Doe, J." <j@example.com>', "ann@example.com"]
    assert program("jobs", "show", "1") == 0
    assert "job 1 “Spring sale”: 2 of 2 exported" in program.out
    assert program("jobs") == 0
    assert "done Spring sale" in program.out


def test_a_recipe_names_them_and_given_options_win(program, tmp_path):
    recipe = {"recipe": 1, "is_modifier": "wid=3", "emailSetting": "Error"}
    recipe |= {"jobName": "Weekly", "mailTo": ["a@example.com"]}
    (tmp_path / "weekly.recipe.json").write_text(json.dumps(recipe))
    export = ("export", "shots", "--to", "out", "--recipe", "weekly.recipe.json")
    assert program(*export, "--mail-to", "b@example.com") == 0
    log = show(program)
    assert (log["jobName"], log["mailTo"]) == ("Weekly", ["b@example.com"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((*EXPORT, "--mail-to", "nobody"), "“nobody” is no mail address, such as anna@example.com"),
        (
            ("export", "shots", "--to", "out", "--mail-to", "a@example.com"),
            "--mail-to has a meaning only with emailSetting",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(program, tmp_path, words, said):
    assert program(*words) == 2
    assert program.err == f"exportgui: {said}\n"
    assert not (tmp_path / "out").exists()
